using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Security;

/// <summary>House rule 5: every page says who may open it, or the portal does not start.</summary>
public static class EveryPageSays
{
    /// <summary>Throws <see cref="InstallationFault"/> naming pages and endpoints that say nothing.</summary>
    public static async Task CheckAsync(IServiceProvider services, IEnumerable<Endpoint> endpoints)
    {
        var loader = services.GetRequiredService<PageLoader>();
        List<string> silent = [];
        foreach (var page in services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            if (!Says(compiled.ModelTypeInfo ?? compiled.HandlerTypeInfo)) silent.Add(page.DisplayName ?? page.RelativePath);
        }

        // What is not a page, such as the bundle and the health of the portal, must have been opened by hand.
        // The static files' own fallback stays behind the sign-in.
        silent.AddRange(endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText != "{**path:file}" && endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.DisplayName ?? endpoint.RoutePattern.RawText ?? "?"));
        if (silent is not [])
            throw new InstallationFault($"The portal does not start: these pages do not say who may open them with [Needs], [OpenToSignedIn] or [OpenToAll]: {string.Join(", ", silent.Distinct())}.");
    }

    /// <summary>True when a page model says exactly one of the three.</summary>
    public static bool Says(TypeInfo model) =>
        new[] { typeof(NeedsAttribute), typeof(OpenToAllAttribute), typeof(OpenToSignedInAttribute) }.Count(says => model.IsDefined(says, inherit: false)) == 1;
}

/// <summary>A handler may need more than its page: <c>[Needs]</c> on the method is asked here.</summary>
public sealed class HandlerNeeds(SignedIn me) : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var needs = context.HandlerMethod?.MethodInfo.GetCustomAttributes<NeedsAttribute>(inherit: true) ?? [];
        if (needs.Any(need => !me.HasDesk || !me.May.Includes(need.Permission)))
            context.Result = new Microsoft.AspNetCore.Mvc.StatusCodeResult(StatusCodes.Status403Forbidden);
        else
            await next();
    }
}
