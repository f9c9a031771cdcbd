using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Rtop.Partners.Portal.Web.Localization;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Localization;

public class LanguageChoiceTests
{
    [Theory]
    [InlineData("ar", "fr", "en", "fr", "ar")]
    [InlineData(null, "fr", "ar", "en", "fr")]
    [InlineData(null, null, "de, fr-CA;q=0.8, ar;q=0.5", "en", "fr")]
    [InlineData(null, null, "de", "ar", "ar")]
    [InlineData(null, null, null, "fr", "fr")]
    [InlineData(null, null, null, null, "en")]
    [InlineData("xx", "not a language", null, "pt", "en")]
    public async Task The_person_comes_before_the_cookie_the_browser_and_the_workspace(string? person, string? cookie, string? browser, string? workspace, string expected)
    {
        await using var app = await Start(person, workspace);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (cookie is not null)
            request.Headers.Add("Cookie", $"language={Uri.EscapeDataString(cookie)}");
        if (browser is not null)
            request.Headers.Add("Accept-Language", browser);

        using var response = await app.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal($"{expected} {expected}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(expected, Assert.Single(response.Content.Headers.ContentLanguage));
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    public void A_language_has_its_direction(string language, string direction) =>
        Assert.Equal(direction, LanguageChoice.Direction(LanguageChoice.Culture(language)));

    [Fact]
    public void Arabic_has_Latin_digits_and_the_Gregorian_calendar()
    {
        var arabic = LanguageChoice.Culture("ar");
        Assert.Equal("-1,234.5", (-1234.5m).ToString("N1", arabic));
        Assert.Equal("2006-11-16", new DateOnly(2006, 11, 16).ToString("yyyy-MM-dd", arabic));
    }

    [Fact]
    public void A_language_spoken_for_a_while_gives_way_to_the_former_one()
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        using (LanguageChoice.Speak("ar"))
            Assert.Equal(("ar", "ar"), (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name));
        Assert.Equal(before, (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture));
    }

    [Fact]
    public void The_switch_remembers_a_language_of_the_portal_only()
    {
        var context = new DefaultHttpContext();
        LanguageChoice.Remember(context.Response, "fr");
        Assert.StartsWith("language=fr; max-age=31536000; path=/; samesite=lax; httponly", context.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LanguageChoice.Remember(context.Response, "fr-CA"));
    }

    static async Task<WebApplication> Start(string? person, string? workspace)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddPortalLanguages();
        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Items[LanguageChoice.PersonItem] = person;
            context.Items[LanguageChoice.WorkspaceItem] = workspace;
            return next(context);
        });
        app.UsePortalLanguages();
        app.Run(context => context.Response.WriteAsync($"{CultureInfo.CurrentCulture.Name} {CultureInfo.CurrentUICulture.Name}"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
