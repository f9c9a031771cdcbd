using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

public sealed class FactorTests(PortalFixture portals, Chromium chromium)
{
    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task A_factor_is_discussed_and_settled_by_keyboard_alone(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        // A round opened early, put there by hand: how it opens is another test's affair.
        await portal.SqlAsync("""
            with shown as (select id from portal.cycles where closed_on is null and assessment_id = (select id from portal.assessments where originator = 'un' and number = 7)),
              sheets as (update portal.rating_sheets set submitted_at = now() where cycle_id = (select id from shown) returning id),
              ratings as (update portal.ratings set submitted_at = now() where sheet_id in (select id from sheets))
            insert into portal.reveals (cycle_id, assessment_id, originator, workspace, at, early)
              select c.id, c.assessment_id, c.originator, 'un', now(), true from portal.cycles c where c.id = (select id from shown)
            """);
        await using var desk = await chromium.VisitAsync(portal, new(language, width) { KeyboardOnly = true });
        await desk.SignInAsync("au.desk");
        await desk.UseAsync(".bar nav a[href$='/assessments']");
        await desk.UseAsync("tbody a:has-text('JA-0007')");
        await desk.UseAsync(".tabs a[href$='/divergence']");
        await desk.UseAsync("tbody a:has-text('SF7')");
        await desk.LookAsync("factor-open");
        await desk.WriteAsync("#Form_Text", "Recruiting was seen in two border towns.");
        await desk.UseAsync("#discussion form button");
        await desk.UseAsync("#note a.button");
        await desk.LookAsync("note");
        await desk.TabToAsync("input[name='Form.Accord']");
        await desk.Page.Keyboard.PressAsync("ArrowDown");
        await desk.WriteAsync("#Form_Text", "We rate what we could confirm.");
        await desk.UseAsync("main form.panel button.button");
        await desk.UseAsync("a[href*='/second-look']");
        await desk.LookAsync("second-look");
        await desk.WriteAsync("#Form_Reason", "The same, in other words.");
        await desk.UseAsync("main form.panel button.button");
        await Assertions.Expect(desk.At("#errors")).ToBeFocusedAsync();
        await desk.LookAsync("second-look-refused");
        await desk.TabToAsync("input[name='Form.Level']");
        await desk.Page.Keyboard.PressAsync("ArrowLeft");
        await desk.UseAsync("main form.panel button.button");
        await Assertions.Expect(desk.At("#note .state").First).ToBeVisibleAsync();
        await desk.LookAsync("factor-settled");
    }
}
