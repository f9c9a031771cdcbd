using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

/// <summary>Writing on the agreed text: toolbar, drafts, presence, proposals.</summary>
public sealed class TextTests(PortalFixture portals, Chromium chromium)
{
    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task A_contributor_proposes_by_keyboard_and_the_lead_drafter_answers(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using var ecowas = await chromium.VisitAsync(portal, new(language, width) { KeyboardOnly = true });
        await using var un = await chromium.VisitAsync(portal, new(language, width));
        await ecowas.SignInAsync("ecowas.desk");
        await ecowas.UseAsync(".bar nav a[href$='/assessments']");
        await ecowas.UseAsync("tbody a:has-text('JA-0007')");
        await ecowas.UseAsync("article a[href$='/propose']");
        await ecowas.LookAsync("propose");
        await ecowas.GoOnAsync("#Form_Text", "\n\nMarket days are kept.");
        await ecowas.WriteAsync("#Form_Why", "Our monitors saw three of them.");
        await ecowas.UseAsync("main form button.button");
        await ecowas.LookAsync("proposals");

        await un.SignInAsync("un.desk");
        await un.UseAsync(".bar nav a[href$='/assessments']");
        await un.UseAsync("tbody a:has-text('JA-0007')");
        await un.LookAsync("read-with-proposals");
        await un.UseAsync("article a[href$='/proposals']");
        await un.UseAsync("tbody tr:has-text('three of them') th a");
        await un.LookAsync("proposal");
        await Assertions.Expect(un.At("#changes + .prose ins").Last).ToContainTextAsync("Market days are kept.");
        await un.UseAsync("#accept button");
        await Assertions.Expect(un.At("article .prose").First).ToContainTextAsync("Market days are kept.");
        await un.UseAsync("article a[href$='/drafter']");
        await un.LookAsync("drafter");
        await un.UseAsync(".tabs a[href$='/ratings']");
        await un.UseAsync("main a[href$='/observers']");
        await un.LookAsync("observers");
    }

    [Fact]
    public async Task The_toolbar_is_one_stop_of_the_tab_key_and_arrows_lead_within_it()
    {
        await using var portal = await portals.OpenAsync();
        await using var un = await EditingAsync(portal, "un.desk", new("en", 1280) { KeyboardOnly = true });
        await un.WriteAsync("#Form_Text", "One word");
        await un.Page.Keyboard.PressAsync("Control+A");
        await un.TabToAsync(".toolbar button", back: true);
        await Assertions.Expect(un.At(".toolbar button").First).ToBeFocusedAsync();
        await un.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(un.At(".toolbar button").Nth(1)).ToBeFocusedAsync();
        await un.Page.Keyboard.PressAsync("Home");
        await un.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(un.At("#Form_Text")).ToHaveValueAsync("**One word**");
        await Assertions.Expect(un.At("#Form_Text")).ToBeFocusedAsync();
        await un.TabToAsync(".toolbar button", back: true);
        await un.Page.Keyboard.PressAsync("End");
        await un.Page.Keyboard.PressAsync("ArrowLeft");
        await un.Page.Keyboard.PressAsync("ArrowLeft");
        await un.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(un.At("#Form_Text")).ToHaveValueAsync("- **One word**");
        await un.Page.Keyboard.PressAsync("Control+Z");
        await Assertions.Expect(un.At("#Form_Text")).ToHaveValueAsync("**One word**");
        Assert.Equal(1, await un.At(".toolbar button:not([tabindex='-1'])").CountAsync());
    }

    [Fact]
    public async Task What_is_typed_is_kept_with_its_time_and_a_failure_is_said_in_words()
    {
        await using var portal = await portals.OpenAsync();
        await using var un = await EditingAsync(portal, "un.desk", new("en", 1280));
        await un.GoOnAsync("#Form_Text", " Typed first.");
        await Assertions.Expect(un.At("[data-kept]")).ToContainTextAsync("Draft kept");

        await un.Page.RouteAsync("**/edit?handler=Keep", route => route.AbortAsync("connectionrefused"));
        await un.GoOnAsync("#Form_Text", " Typed second.");
        await Assertions.Expect(un.At("[data-draft-failed]")).ToBeVisibleAsync();
        await un.Page.UnrouteAsync("**/edit?handler=Keep");
        await un.GoOnAsync("#Form_Text", " Typed third.");
        await Assertions.Expect(un.At("[data-draft-failed]")).ToBeHiddenAsync();
        await Assertions.Expect(un.At("[data-kept]")).ToContainTextAsync("Draft kept");

        // The window is closed; what was typed comes back in another.
        await using var again = await EditingAsync(portal, "un.desk", new("en", 1280));
        await Assertions.Expect(again.At("#Form_Text")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(" Typed first. Typed second. Typed third.$"));
        await again.LookAsync("edit-restored");
        await using var au = await EditingAsync(portal, "au.desk", new("en", 1280));
        await Assertions.Expect(au.At("[data-draft-status]")).ToContainTextAsync("UN is editing this");
        await au.LookAsync("edit-presence");
        await again.UseAsync("main form button.button:not([formaction])");
        await Assertions.Expect(again.At("article .prose").First).ToContainTextAsync("Typed third.");
    }

    static async Task<Visitor> EditingAsync(RunningPortal portal, string account, Screen screen, Chromium chromium)
    {
        var officer = await chromium.VisitAsync(portal, screen);
        await officer.SignInAsync(account);
        await officer.UseAsync(".bar nav a[href$='/assessments']");
        await officer.UseAsync("tbody a:has-text('JA-0007')");
        await officer.UseAsync("article a[href$='/edit']");
        return officer;
    }

    Task<Visitor> EditingAsync(RunningPortal portal, string account, Screen screen) => EditingAsync(portal, account, screen, chromium);
}
