using System.Globalization;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>The languages of the portal and which of them a reader gets.</summary>
public static class LanguageChoice
{
    /// <summary>HttpContext.Items key: the language that the signed-in person has chosen in the profile.</summary>
    public const string PersonItem = "language";

    /// <summary>HttpContext.Items key: the default language of the workspace.</summary>
    public const string WorkspaceItem = "workspace-language";

    /// <summary>Cookie set by the language switch; its value is the bare language code.</summary>
    public const string Cookie = "language";

    /// <summary>A new language needs its Texts.xx.resx and an entry here. The first one is the fallback.</summary>
    public static IReadOnlyList<CultureInfo> Supported { get; } = [.. new[] { "en", "fr", "ar" }.Select(Prepare)];

    /// <summary>Whether the portal speaks the language; the code is exact, without region.</summary>
    public static bool IsSupported(string? language) => Supported.Any(culture => culture.Name == language);

    /// <summary>The prepared culture of a language, for mails and documents; English when the portal does not speak it.</summary>
    public static CultureInfo Culture(string? language) => Supported.FirstOrDefault(culture => culture.Name == language) ?? Supported[0];

    /// <summary>Makes a language the current one until disposed: for work that writes to somebody outside a request.</summary>
    public static IDisposable Speak(string? language)
    {
        var before = new Spoken(CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(language);
        return before;
    }

    /// <summary>Value of the dir attribute.</summary>
    public static string Direction(CultureInfo culture) => culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Keeps the choice of the language switch for a year.</summary>
    public static void Remember(HttpResponse response, string language)
    {
        if (!IsSupported(language))
            throw new ArgumentException("Not a language of the portal.", nameof(language));
        response.Cookies.Append(Cookie, language, new()
        {
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
        });
    }

    // Digits, separators and calendar are settled here, so that they do not depend on the operating system's data:
    // Arabic readers at the United Nations and the African Union see 1,234.5 and Gregorian months.
    static CultureInfo Prepare(string language)
    {
        var culture = new CultureInfo(language, useUserOverride: false);
        if (culture.TextInfo.IsRightToLeft)
        {
            culture.NumberFormat = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
            culture.DateTimeFormat.Calendar = new GregorianCalendar();
        }
        return CultureInfo.ReadOnly(culture);
    }

    sealed record Spoken(CultureInfo Culture, CultureInfo UICulture) : IDisposable
    {
        public void Dispose()
        {
            CultureInfo.CurrentCulture = Culture;
            CultureInfo.CurrentUICulture = UICulture;
        }
    }
}
