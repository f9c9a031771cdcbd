using System.Globalization;
using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>
/// The page or handler asks for a factor that was shown a moment ago: for sharing, exports, administration, emergencies and changes of credentials, every time;
/// for confidential files, before the first one of a session (decision 0056).
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class StepUpAttribute : Attribute
{
    /// <summary>True where once in a session is enough.</summary>
    public bool OncePerSession { get; init; }
}

/// <summary>Sends whoever has not shown a factor for five minutes to do so, and brings them back: a page is opened again, a form is kept.</summary>
public sealed class AskStepUp(Sessions sessions, KeptForms kept, TimeProvider clock) : IAsyncPageFilter
{
    /// <summary>Address of the page that asks.</summary>
    public const string Address = "/account/confirm";

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var onPage = context.HandlerInstance.GetType().GetCustomAttribute<StepUpAttribute>();
        var asks = context.HandlerMethod?.MethodInfo.GetCustomAttribute<StepUpAttribute>() ?? onPage;
        if (asks is null || context.HandlerMethod is null || http.User.AccountId() is null)
        {
            await next();
            return;
        }

        var isConfirmed = http.User.HasConfirmed(clock.GetUtcNow());
        if (!isConfirmed && !(asks.OncePerSession && http.User.HasOpenedConfidence()))
        {
            context.Result = await AskAsync(http);
            return;
        }

        if (onPage is { OncePerSession: true } && !http.User.HasOpenedConfidence()) await sessions.OpenConfidenceAsync(http.RequestAborted);
        await next();
    }

    async Task<IActionResult> AskAsync(HttpContext http)
    {
        var request = http.Request;
        // A script that asked for data is told no; its page says that it failed.
        if (request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal)) return new StatusCodeResult(StatusCodes.Status403Forbidden);
        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var ticket = isRead ? null : await kept.KeepAsync(http, evenEmpty: true);
        // A form that is too large to be kept is written again: its page is opened.
        var to = $"{request.PathBase}{request.Path}{(isRead ? request.QueryString : default)}";
        var address = $"{Address}{SignInSteps.Onwards(ticket is null ? to : null, ticket)}";
        if (request.Headers["HX-Request"] != "true") return new LocalRedirectResult(address);
        http.Response.Headers["HX-Redirect"] = address;
        return new StatusCodeResult(StatusCodes.Status204NoContent);
    }
}

/// <summary>What a session says of the factors that were shown in it.</summary>
public static class ConfirmedClaims
{
    const string At = "confirmed";
    const string Opened = "confidence";

    /// <summary>True within five minutes of showing a factor.</summary>
    public static bool HasConfirmed(this ClaimsPrincipal user, DateTimeOffset now) =>
        long.TryParse(user.FindFirstValue(At), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && now - DateTimeOffset.FromUnixTimeMilliseconds(at) < Session.Confirms;

    /// <summary>True once a confidential file was opened in the session.</summary>
    public static bool HasOpenedConfidence(this ClaimsPrincipal user) => user.HasClaim(Opened, "yes");

    /// <summary>The claims of a session.</summary>
    public static IEnumerable<Claim> Of(Session session)
    {
        if (session.ConfirmedAt is { } at) yield return new(At, at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        if (session.ConfidentialAt is not null) yield return new(Opened, "yes");
    }
}
