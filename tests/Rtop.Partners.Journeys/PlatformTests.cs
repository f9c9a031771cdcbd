using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

/// <summary>An operator adds an organization and its first administrator, closes sign-in for an upgrade, and lets somebody begin again; then the pages by which a workspace runs itself.</summary>
public sealed class PlatformTests(PortalFixture portals, Chromium chromium)
{
    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task An_operator_adds_an_organization_and_a_workspace_runs_itself(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using (var runs = await chromium.VisitAsync(portal, new(language, width)))
        {
            await runs.SignInAsync("operator");
            await runs.LookAsync("operator");
            await runs.UseAsync("main .head a.button");
            await runs.UseAsync("main a[href$='from=igad']");
            await runs.LookAsync("operator-new");
            await runs.WriteAsync("#Form_Zone", "Mars/Olympus");
            await runs.UseAsync("form.panel button.button");
            await runs.LookAsync("operator-new-refused");
            await runs.WriteAsync("#Form_Zone", "Africa/Djibouti");
            await runs.UseAsync("form.panel button.button");
            await runs.LookAsync("operator-organization-empty");
            await runs.WriteAsync("#Form_Email", "first@example.org");
            await runs.WriteAsync("#Form_Title", "Administrator");
            await runs.UseAsync("form[action$='handler=Invite'] button");
            await Assertions.Expect(runs.At("table[aria-labelledby=invited]")).ToContainTextAsync("first@example.org");
            await runs.LookAsync("operator-organization");
            await runs.OpenAsync("/operator/people");
            await runs.WriteAsync("#find", "au.desk");
            await runs.UseAsync("form.filters button");
            await runs.UseAsync("form[action$='handler=Begin'] button");
            await runs.LookAsync("operator-people");
            await runs.OpenAsync("/operator/notice");
            await runs.WriteAsync("#words-en", "Upgrade at 18:00 UTC.");
            await runs.UseAsync("form.panel button.button");
            await runs.LookAsync("operator-notice");
            await runs.OpenAsync("/account/known");
            await runs.LookAsync("account-known");
        }

        await using var admin = await chromium.VisitAsync(portal, new(language, width));
        await admin.SignInAsync("admin.osce");
        foreach (var address in (string[])["/osce/sign-in-provider", "/osce/sign-in-provider/new", "/osce/unusual-activity", "/osce/people", "/account", "/account/alarms", "/account/organizations"])
        {
            await admin.OpenAsync(address);
            await admin.LookAsync(address.Trim('/').Replace('/', '-'));
        }

        await using var nobody = await chromium.VisitAsync(portal, new(language, width));
        foreach (var address in (string[])["/sign-in/with", "/sign-in/forgotten"])
        {
            await nobody.OpenAsync(address);
            await nobody.LookAsync(address.Trim('/').Replace('/', '-'));
        }
    }
}
