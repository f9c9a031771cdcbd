namespace Rtop.Partners.Portal.Web;

/// <summary>
/// On a page: what it shows may be compressed. Only where a stranger can choose nothing of it, the address being all that it takes
/// and the address being one of a few; otherwise the length of the answer would tell what stands beside the chosen words (decision 0012).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CompressedAttribute : Attribute;

/// <summary>Compresses the pages that say so, and nothing else.</summary>
public static class Compression
{
    /// <summary>Adds what <see cref="UsePortalCompression"/> needs.</summary>
    public static IServiceCollection AddPortalCompression(this IServiceCollection services) =>
        services.AddResponseCompression(options => (options.EnableForHttps, options.MimeTypes) = (true, ["text/html"]));

    /// <summary>Goes after routing, as it asks the page. A query or a body is a stranger's or somebody's words: never with one.</summary>
    public static IApplicationBuilder UsePortalCompression(this IApplicationBuilder app) =>
        app.UseWhen(MayBeCompressed, pages => pages.UseResponseCompression());

    static bool MayBeCompressed(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && !context.Request.QueryString.HasValue && context.GetEndpoint()?.Metadata.GetMetadata<CompressedAttribute>() is not null;
}
