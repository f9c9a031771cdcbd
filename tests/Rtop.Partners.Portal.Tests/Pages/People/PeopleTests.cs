using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.People;

public sealed class PeopleTests(PortalFixture portals)
{
    [Fact]
    public async Task Everybody_sees_colleagues_and_nobody_else()
    {
        await using var portal = await portals.OpenAsync();
        foreach (var (account, workspace) in ((string, string)[])[("au.desk", "au"), ("osce.expert", "osce"), ("admin.osce", "osce"), ("asean.focal", "asean")])
        {
            using var browser = await portal.BrowserAsync(account);
            var page = await browser.GetAsync($"/{workspace}/people");
            Assert.Equal(await NamesAsync(portal, workspace), Shown(page).Order(StringComparer.Ordinal));
        }

        using var desk = await portal.BrowserAsync("osce.desk");
        var own = await desk.GetAsync("/osce/people");
        Assert.Null(own.Document.QuerySelector("#invited"));
        Assert.Null(own.Document.QuerySelector("a[href$='/people/invite']"));
        var political = await portal.OfficerAsync("osce.pol", "osce");
        Assert.Null((await desk.GetAsync($"/osce/people/{political}")).Document.QuerySelector("main .actions"));
        foreach (var path in (string[])["invite", $"{political}/duty", $"{political}/post", $"{political}/leave", $"{Guid.NewGuid()}/duty"])
            Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync($"/osce/people/{path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"/osce/people/{await portal.OfficerAsync("au.desk", "au")}")).Status);
    }

    [Fact]
    public async Task A_search_finds_by_any_part_of_the_name_and_the_thirty_first_in_a_minute_is_refused()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("au.desk");
        var page = await desk.GetAsync("/au/people");
        Assert.Equal(["AU clearing officer"], Shown(await FindAsync(desk, page, "CLEARING")));
        Assert.Empty(Shown(await FindAsync(desk, page, "learing")));
        for (var more = 0; more < 28; more++) Assert.Equal(HttpStatusCode.OK, (await FindAsync(desk, page, "au")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await FindAsync(desk, page, "au")).Status);
    }

    [Fact]
    public async Task An_administrator_gives_a_duty_sets_its_last_day_and_renames_a_post()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        using var desk = await portal.BrowserAsync("osce.desk");
        var id = await portal.OfficerAsync("osce.desk", "osce");
        var read = await admin.GetAsync($"/osce/people/{id}");
        Assert.NotNull(read.Document.QuerySelector($"a[href='/osce/people/{id}/duty']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/osce/people/invite")).Status);

        var given = await admin.SubmitAsync(await admin.GetAsync($"/osce/people/{id}/duty"), "main form", new() { ["Form.Duty"] = "Custodian", ["Form.From"] = Administrator.Day(0), ["Form.Until"] = Administrator.Day(9) });
        Assert.Equal(HttpStatusCode.OK, given.Status);
        Assert.Contains("OSCE workspace administrator", given.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/osce/break-glass")).Status);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'DutyGiven' and chain = 'osce' and detail = 'duty=Custodian'"));

        var held = (Guid)(await portal.SqlAsync("select id from portal.duties where officer_id = $1 and duty = 11", id))!;
        var late = await admin.SubmitAsync(await admin.GetAsync($"/osce/people/{id}/duties/{held}"), "main form", new() { ["Form.Until"] = Administrator.Day(10) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("not prolonged", late.Document.QuerySelector("#Form_Until-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.SubmitAsync(late, "main form", new() { ["Form.Until"] = Administrator.Day(-1) })).Status);
        // Out at the next click.
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/osce/break-glass")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/osce/people/{id}/duties/{held}")).Status);

        Assert.Equal(HttpStatusCode.OK, (await admin.SubmitAsync(await admin.GetAsync($"/osce/people/{id}/post"), "main form", new() { ["Form.Title"] = "Senior observer" })).Status);
        Assert.Contains("Senior observer", (await desk.GetAsync("/osce/people")).Main, StringComparison.Ordinal);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'OfficerChanged' and chain = 'osce'"));
    }

    [Fact]
    public async Task Nobody_changes_their_own_post_or_that_of_a_peer_and_is_told_why()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var (own, peer) = (await portal.OfficerAsync("admin.osce", "osce"), await portal.OfficerAsync("osce.hoo", "osce"));
        Assert.Equal(HttpStatusCode.OK, (await GiveAsync(admin, peer, "WorkspaceAdministrator")).Status);
        Assert.Contains("your own post", (await admin.GetAsync($"/osce/people/{own}")).Main, StringComparison.Ordinal);
        Assert.Contains("Administrators do not change each other", (await admin.GetAsync($"/osce/people/{peer}")).Main, StringComparison.Ordinal);
        foreach (var id in (Guid[])[own, peer])
            foreach (var page in (string[])["duty", "post", "leave"]) Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/osce/people/{id}/{page}")).Status);
        var form = await admin.GetAsync($"/osce/people/{await portal.OfficerAsync("osce.desk", "osce")}/duty");
        foreach (var id in (Guid[])[own, peer])
            Assert.Equal(HttpStatusCode.NotFound, (await admin.SubmitAsync(form, "main form", new() { ["Form.Duty"] = "DeskOfficer", ["Form.From"] = Administrator.Day(0) }, to: $"/osce/people/{id}/duty")).Status);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from portal.duty_orders"));
    }

    [Theory]
    [InlineData("Email", "osce.pol@demo.example", "serves here already")]
    [InlineData("Email", "no address", "")]
    [InlineData("Title", "", "")]
    [InlineData("Duties", "Operator", "cannot be given")]
    [InlineData("Duties", "System", "cannot be given")]
    [InlineData("Until", "2020-01-01", "no last day")]
    public async Task What_cannot_be_sent_is_told_at_its_field_and_kept(string field, string typed, string said)
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var page = await admin.InviteAsync("new@example.org", new() { [$"Form.{field}"] = typed, ["Form.ComesFrom"] = "Kept as typed" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var error = page.Document.QuerySelector($"#Form_{field}-error")!.TextContent;
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.True(error.Trim().Length > "Error".Length + 3);
        Assert.Equal("Kept as typed", page.Document.QuerySelector("#Form_ComesFrom")!.GetAttribute("value"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.join_invitations"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.mails"));
    }

    [Fact]
    public async Task A_guest_has_a_last_day_and_no_power_over_staff_and_an_address_is_invited_once()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var guest = new Dictionary<string, string?> { ["Form.Standing"] = "Guest", ["Form.ComesFrom"] = "A university", ["Form.Until"] = Administrator.Day(20) };
        Assert.Contains("cannot be given", (await admin.InviteAsync("new@example.org", new(guest) { ["Form.Duties"] = "WorkspaceAdministrator" })).Document.QuerySelector("#Form_Duties-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Choose a day", (await admin.InviteAsync("new@example.org", new(guest) { ["Form.Until"] = "" })).Document.QuerySelector("#Form_Until-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.InviteAsync("new@example.org", guest)).Status);
        Assert.Contains("stands already", (await admin.InviteAsync("NEW@example.org", guest)).Document.QuerySelector("#Form_Email-error")!.TextContent, StringComparison.Ordinal);
        // Of an account elsewhere nothing is said: an address of another organization is invited as any other.
        Assert.Equal(HttpStatusCode.OK, (await admin.InviteAsync("au.desk@demo.example", guest)).Status);
    }

    static async Task<PageAnswer> GiveAsync(Browser admin, Guid officer, string duty) =>
        await admin.SubmitAsync(await admin.GetAsync($"/osce/people/{officer}/duty"), "main form", new() { ["Form.Duty"] = duty, ["Form.From"] = Administrator.Day(0) });

    static Task<PageAnswer> FindAsync(Browser browser, PageAnswer page, string begins) => browser.SubmitAsync(page, "form[action$='handler=Find']", new() { ["Form.Name"] = begins });

    static IEnumerable<string> Shown(PageAnswer page) => page.Document.QuerySelectorAll("table[aria-labelledby=colleagues] tbody td:first-child a").Select(link => link.TextContent.Trim());

    static async Task<IEnumerable<string>> NamesAsync(RunningPortal portal, string workspace) =>
        ((string)(await portal.SqlAsync("select string_agg(p.name, '|') from portal.officers o join portal.persons p on p.id = o.person_id where o.workspace = $1", workspace))!).Split('|').Order(StringComparer.Ordinal);
}
