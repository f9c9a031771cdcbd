namespace Rtop.Partners.Portal.Web;

/// <summary>What every answer carries (promises P6, P28): nothing from third parties, nothing framed, nothing kept by a cache.</summary>
public sealed class Headers(RequestDelegate next, PortalOptions options)
{
    const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Runs the middleware.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.GetEndpoint()?.Metadata.GetMetadata<SandboxedAttribute>() is null ? Policy : $"{Policy}; sandbox";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";
            headers.XFrameOptions = "DENY";
            if (options.IsHttps) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
            // Only the bundle, the same for everybody, may be kept.
            if (!context.Request.Path.StartsWithSegments("/dist", StringComparison.Ordinal) || context.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status206PartialContent or StatusCodes.Status304NotModified))
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
