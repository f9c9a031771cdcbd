using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

public sealed class PagesTests(PortalFixture portals, Chromium chromium)
{
    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task What_no_journey_passes_is_as_whole_as_the_rest(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using (var desk = await chromium.VisitAsync(portal, new(language, width)))
        {
            await desk.SignInAsync("un.desk");
            await NewWithErrorsAsync(desk);
            await desk.OpenAsync("/un/assessments");
            await desk.UseAsync("tbody a:has-text('JA-0007')");
            await desk.UseAsync(".tabs a[href$='/ratings']");
            await desk.UseAsync("a[href$='cycle=2']");
            await Assertions.Expect(desk.At("table.compare").First.Locator("thead th[data-workspace]")).ToHaveCountAsync(3);
            await desk.LookAsync("ratings-open");
            await desk.UseAsync(".tabs a[href$='/divergence']");
            await desk.LookAsync("divergence");
            await desk.UseAsync("tbody a:has-text('SF7')");
            await desk.LookAsync("factor");
            await desk.UseAsync(".tabs a >> nth=0");
            await desk.UseAsync("article a[href$='/versions'] >> nth=0");
            await desk.LookAsync("versions");
            await desk.PickAsync("#View", place: 1);
            await desk.UseAsync("form[method=get] button");
            await desk.LookAsync("versions-sides");
            await desk.OpenAsync("/un/assessments");
            await desk.UseAsync("tbody a:has-text('JA-0009')");
            await desk.UseAsync("main a[href$='/invite']");
            await desk.LookAsync("invite");
            await desk.OpenAsync("/un/reminders");
            await Assertions.Expect(desk.At("tbody tr").First).ToBeVisibleAsync();
            await desk.LookAsync("reminders");
            await desk.OpenAsync("/account");
            await desk.LookAsync("account");
            await desk.OpenAsync("/account/second-factor");
            await desk.LookAsync("second-factor");
            await desk.OpenAsync("/un/assessments/00000000-0000-0000-0000-000000000007");
            await desk.LookAsync("not-found");
        }

        await using (var invited = await chromium.VisitAsync(portal, new(language, width)))
        {
            await invited.SignInAsync("asean.focal");
            await invited.UseAsync("tbody td:nth-child(2) a:has-text('JA-0010')");
            await invited.LookAsync("invitation");
        }

        await using var stranger = await chromium.VisitAsync(portal, new(language, width));
        await stranger.OpenAsync("/sign-in");
        await stranger.WriteAsync("#Form_Email", "admin.osce@demo.example");
        await stranger.WriteAsync("#Form_Password", "not-the-passphrase");
        await stranger.UseAsync("form:has(#Form_Password) button.button");
        await stranger.LookAsync("sign-in-refused");
        await stranger.SignInAsync("admin.osce");
        await Assertions.Expect(stranger.At("main .empty")).ToBeVisibleAsync();
        await stranger.LookAsync("home-empty");
        await stranger.OpenAsync("/osce/assessments");
        await stranger.LookAsync("forbidden");
    }

    [Fact]
    public async Task A_page_with_a_fault_does_not_pass_for_whole()
    {
        await using var portal = await portals.OpenAsync();
        await using var anybody = await chromium.VisitAsync(portal, new("en", 1280));
        await anybody.Page.SetContentAsync("<!doctype html><html lang='en' dir='ltr'><title>Faulty</title><main><h1>Faulty</h1><p style='color:#bbb'>Pale</p><img src='data:,'></main></html>");
        var said = (await Assert.ThrowsAnyAsync<Exception>(() => anybody.LookAsync("faulty"))).Message;
        foreach (var fault in (string[])["color-contrast", "image-alt"]) Assert.Contains(fault, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_dark_scheme_everything_keeps_its_contrast()
    {
        await using var portal = await portals.OpenAsync();
        await using var desk = await chromium.VisitAsync(portal, new("en", 1280) { Dark = true });
        await desk.SignInAsync("un.desk", look: true);
        await desk.LookAsync("home");
        await desk.OpenAsync("/un/assessments");
        await desk.UseAsync("tbody a:has-text('JA-0007')");
        await desk.LookAsync("read");
        await desk.UseAsync(".tabs a[href$='/ratings']");
        await desk.UseAsync("a[href$='cycle=2']");
        await desk.LookAsync("ratings-open");
    }

    [Fact]
    public async Task Without_a_script_a_desk_signs_in_rates_and_comments()
    {
        await using var portal = await portals.OpenAsync();
        await using var desk = await chromium.VisitAsync(portal, new("en", 390) { Script = false });
        await desk.SignInAsync("ecowas.desk");
        await desk.LookAsync("home");
        await desk.UseAsync("tbody td:nth-child(2) a:has-text('JA-0007')");
        await desk.RateAsync(line: 0, level: 2);
        await desk.WriteAsync("#Form_Ratings_0__Reason", "Seen from the border.");
        await desk.UseAsync("button[value=stay]");
        await desk.LookAsync("rate-saved");
        await Assertions.Expect(desk.At("input[name='Form.Ratings[0].Level'][value='2']")).ToBeCheckedAsync();
        await desk.UseAsync(".tabs a >> nth=0");
        await desk.WriteAsync("#Form_Text", "We see the road closed since Monday.");
        await desk.UseAsync("form:has(#Form_Text) button.button");
        await Assertions.Expect(desk.At(".comments li").Last).ToContainTextAsync("road closed since Monday");
        await desk.LookAsync("commented");
    }

    // The browser would not send it empty; somebody without its checks would.
    static async Task NewWithErrorsAsync(Visitor desk)
    {
        await desk.OpenAsync("/un/assessments/new");
        await desk.LookAsync("new");
        await desk.At("form.panel").EvaluateAsync("form => form.noValidate = true");
        await desk.UseAsync("form.panel button.button");
        await Assertions.Expect(desk.At("#errors")).ToBeFocusedAsync();
        await desk.LookAsync("new-refused");
    }
}
