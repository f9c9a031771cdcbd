using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Rtop.Partners.Portal.Web;

/// <summary>How much of the portal one request or one connection can take up: size, number and time, so that somebody who is slow or large starves nobody.</summary>
public static class Bounds
{
    // The largest form without a file is some sixty ratings with their reasons, which in Arabic travel as six bytes a letter.
    const int Form = 2 * 1024 * 1024;

    // Before a proxy gives up, which would tell people less.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(80);

    /// <summary>Sets the bounds of connections.</summary>
    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxConcurrentConnections = 5000;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeaderCount = 100;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        // A page that takes a file says so (UploadAttribute).
        limits.MaxRequestBodySize = Form;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        // Longer than proxies keep a connection that nobody uses, or one would send a request into a closing door.
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(90);
        limits.MinRequestBodyDataRate = limits.MinResponseDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
    }

    /// <summary>Adds what <see cref="UsePortalBounds"/> needs.</summary>
    public static IServiceCollection AddPortalBounds(this IServiceCollection services) =>
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = Patience });

    /// <summary>Goes after routing. An answer that has begun is bounded by the least rate at which it is read, not by time: files are large and some lines are slow.</summary>
    public static void UsePortalBounds(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.Use((context, next) =>
        {
            // Said before it is sent: a form whose body was broken off would look like one without its token.
            if (context.Request.ContentLength > Form && context.Features.Get<IStatusCodeReExecuteFeature>() is null && context.GetEndpoint()?.Metadata.GetMetadata<UploadAttribute>() is null)
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }

            context.Response.OnStarting(() => Unbounded(context));
            return next(context);
        });
    }

    /// <summary>A file comes in: it is bounded by its size and by the least rate at which it is sent.</summary>
    public static void ForUpload(HttpContext context, long size)
    {
        Unbounded(context);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most) most.MaxRequestBodySize = size;
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } least) least.MinDataRate = new(bytesPerSecond: 4 * 1024, gracePeriod: TimeSpan.FromSeconds(30));
    }

    static Task Unbounded(HttpContext context)
    {
        context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        return Task.CompletedTask;
    }
}
