using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Rtop.Partners.Portal.Telemetry;

/// <summary>Says of a request's span which page it is for, as the template of its route, and how it was answered: what may leave of it.</summary>
static class WatchRequests
{
    /// <summary>Stands first: how it was answered is known when all others are done.</summary>
    public static void UsePortalTelemetry(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next(context);
        SpanOf(context)?.SetTag("http.response.status_code", context.Response.StatusCode);
    });

    /// <summary>Stands after routing. A page that says no is rendered for a request that already has its route.</summary>
    public static void UsePortalRoutes(this WebApplication app) => app.Use((context, next) =>
    {
        if (SpanOf(context) is { } span && span.GetTagItem("http.route") is null && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route })
            span.SetTag("http.route", route).SetTag("http.request.method", HttpMethods.IsGet(context.Request.Method) ? "GET" : HttpMethods.IsPost(context.Request.Method) ? "POST" : "_OTHER");
        return next(context);
    });

    static Activity? SpanOf(HttpContext context) => context.Features.Get<IHttpActivityFeature>()?.Activity;
}
