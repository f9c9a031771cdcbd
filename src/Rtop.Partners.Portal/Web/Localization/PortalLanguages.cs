using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>Puts the languages into the host.</summary>
public static class PortalLanguages
{
    /// <summary>Texts, dates and the choice of language for each request.</summary>
    public static IServiceCollection AddPortalLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton<Texts>();
        services.AddSingleton<Dates>();
        // Arabic and French go out as themselves; the default would spell every letter as &#x...;, at eight times the size.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddWebEncoders();
        return services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SupportedCultures = options.SupportedUICultures = [.. LanguageChoice.Supported];
            options.DefaultRequestCulture = new(LanguageChoice.Supported[0]);
            options.ApplyCurrentCultureToResponseHeaders = true;
            options.RequestCultureProviders =
            [
                From(context => context.Items[LanguageChoice.PersonItem] as string),
                From(context => context.Request.Cookies[LanguageChoice.Cookie]),
                new AcceptLanguageHeaderRequestCultureProvider(),
                From(context => context.Items[LanguageChoice.WorkspaceItem] as string),
            ];
        });
    }

    /// <summary>Sets the language of the request. Stands after the middlewares that know the person and the workspace.</summary>
    public static IApplicationBuilder UsePortalLanguages(this IApplicationBuilder app) => app.UseRequestLocalization();

    static CustomRequestCultureProvider From(Func<HttpContext, string?> language) =>
        new(context => Task.FromResult(language(context) is { Length: > 0 } chosen ? new ProviderCultureResult(chosen) : null));
}
