using System.Net;
using Rtop.Partners.Portal.Tests.Pages.People;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Operator;

public sealed class OperatorTests(PortalFixture portals)
{
    static readonly string[] Addresses = ["/operator", "/operator/health", "/operator/people", "/operator/notice", "/operator/workspaces/new", "/operator/workspaces/au", "/operator/workspaces/au/change"];

    [Fact]
    public async Task Who_is_no_operator_finds_nothing_there_and_an_operator_no_substance()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        foreach (var address in Addresses) Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(address)).Status);
        using var runs = await portal.BrowserAsync("operator");
        foreach (var address in Addresses) Assert.Equal(HttpStatusCode.OK, (await runs.GetAsync(address)).Status);
        foreach (var address in (string[])["/un", "/un/people", "/platform", "/operator/assessments", "/operator/workspaces/none"]) Assert.Equal(HttpStatusCode.NotFound, (await runs.GetAsync(address)).Status);
        Assert.Equal("/operator", (await runs.GetAsync("/")).Address);
        // Nothing of what is worked on: no reference, no title.
        foreach (var address in Addresses) Assert.DoesNotMatch("(JA|HE|RT|EW)-[0-9]", (await runs.GetAsync(address)).Html);
    }

    [Fact]
    public async Task An_organization_that_is_known_is_added_and_its_first_administrator_joins()
    {
        await using var portal = await portals.OpenAsync();
        using var runs = await portal.BrowserAsync("operator");
        var form = await runs.GetAsync("/operator/workspaces/new?from=igad");
        Assert.Equal("IGAD", form.Document.QuerySelector("[name='Form.Acronyms[en]']")!.GetAttribute("value"));
        Assert.Contains("ERI ?", form.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var added = await runs.SubmitAsync(form, "form.panel", new() { ["Form.Zone"] = "Africa/Djibouti", ["Form.LabelWords[3]"] = "Closed" });
        Assert.Equal("/operator/workspaces/igad?done=true", added.Address);
        Assert.Equal(8L, await portal.SqlAsync("select count(*) from portal.member_states where workspace = 'igad'"));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'WorkspaceAdded' and chain = 'igad'"));
        Assert.Contains("No administrator", added.Main, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await runs.SubmitAsync(added, "form[action$='handler=Invite']", new() { ["Form.Email"] = "asean.focal@demo.example", ["Form.Title"] = "Administrator" })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await runs.SubmitAsync(added, "form[action$='handler=Invite']", new() { ["Form.Email"] = "ASEAN.focal@demo.example", ["Form.Title"] = "Administrator" })).Status);
        using var first = await portal.BrowserAsync("asean.focal");
        var home = await first.JoinAsync(await portal.LinkOfAsync("asean.focal@demo.example"));
        Assert.Equal("/igad", home.Address.TrimEnd('/'));
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync("/igad/people/invite")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await first.GetAsync("/igad/assessments")).Status);

        // Relieved, that person is out at the next click.
        var page = await runs.GetAsync("/operator/workspaces/igad");
        Assert.Equal(HttpStatusCode.OK, (await runs.SubmitAsync(page, "form[action$='handler=Relieve']")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await first.GetAsync("/igad/people/invite")).Status);
    }

    [Theory]
    [InlineData("Form.Code", "un", "This code is taken.")]
    [InlineData("Form.Code", "account", "This code is taken.")]
    [InlineData("Form.Code", "platform", "A code has two to twenty")]
    [InlineData("Form.Code", "Nord", "A code has two to twenty")]
    [InlineData("Form.Zone", "Mars/Olympus", "zone")]
    [InlineData("Form.Zone", "", "this field is required")]
    [InlineData("Form.Names[en]", "", "A full name in English is needed")]
    [InlineData("Form.Members", "ETH - -\nFrance", "Line 2 is not a member State")]
    [InlineData("Form.Members", "ETH 2020-02-30 -", "Line 1 has a day that is none")]
    [InlineData("Form.Members", "ETH\nETH 2020-01-01 -", "Line 2 names ETH")]
    public async Task What_cannot_be_is_said_at_its_field_and_kept(string field, string typed, string said)
    {
        await using var portal = await portals.OpenAsync();
        using var runs = await portal.BrowserAsync("operator");
        var refused = await runs.SubmitAsync(await runs.GetAsync("/operator/workspaces/new?from=sadc"), "form.panel", new() { ["Form.Zone"] = "Africa/Gaborone", [field] = typed });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(said, refused.Main, StringComparison.Ordinal);
        var kept = refused.Document.QuerySelector($"[name='{field}']")!;
        Assert.Equal(typed, kept.GetAttribute("value") ?? kept.TextContent);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.workspaces where code not in ('un', 'au', 'osce', 'ecowas', 'asean')"));
    }

    [Fact]
    public async Task A_word_of_its_own_for_a_level_is_shown_with_its_owner_and_the_portals_level()
    {
        await using var portal = await portals.OpenAsync();
        using var runs = await portal.BrowserAsync("operator");
        await runs.SubmitAsync(await runs.GetAsync("/operator/workspaces/un/change"), "form.panel", new() { ["Form.LabelWords[2]"] = "Distribution limited" });
        using var desk = await portal.BrowserAsync("au.desk");
        Assert.Contains("UN: Distribution limited (treated here as L2", (await desk.GetAsync("/au/assessments")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_account_is_out_at_the_next_click_and_an_operator_does_not_close_the_own()
    {
        await using var portal = await portals.OpenAsync();
        using var runs = await portal.BrowserAsync("operator");
        using var desk = await portal.BrowserAsync("au.desk");
        var found = await runs.FindAsync("au.desk");
        Assert.Equal(HttpStatusCode.OK, (await runs.SubmitAsync(found, "form[action$='handler=Switch']")).Status);
        Assert.StartsWith("/sign-in", (await desk.GetAsync("/au")).Address, StringComparison.Ordinal);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'AccountSwitched' and chain = 'platform'"));
        Assert.Null((await runs.FindAsync("operator@")).Document.QuerySelector("form[action$='handler=Switch']"));
        var own = await portal.SqlAsync("select id from accounts.accounts where email = 'operator@demo.example'");
        Assert.Equal(HttpStatusCode.NotFound, (await runs.SubmitAsync(found, "form[action$='handler=Switch']", new() { ["person"] = own!.ToString() })).Status);

        Assert.Equal(HttpStatusCode.OK, (await runs.SubmitAsync(await runs.FindAsync("au.desk"), "form[action$='handler=Switch']")).Status);
        using var again = await portal.BrowserAsync("au.desk");
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/au")).Status);
    }

    [Fact]
    public async Task The_notice_stands_on_every_page_and_sign_in_is_closed_but_for_operators()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var runs = await portal.BrowserAsync("operator");
        using var desk = await portal.BrowserAsync("au.desk");
        var form = await runs.GetAsync("/operator/notice");
        Assert.Equal("/operator/notice?done=true", (await runs.SubmitAsync(form, "form.panel", new() { ["Form.Words[en]"] = "Upgrade at 18:00 UTC.", ["Form.Words[fr]"] = "Mise à niveau à 18 h UTC.", ["Form.IsClosed"] = "true" })).Address);
        clock.MoveOn(TimeSpan.FromSeconds(6));
        Assert.Contains("Upgrade at 18:00 UTC.", (await desk.GetAsync("/au")).Html, StringComparison.Ordinal);
        using var nobody = await portal.BrowserAsync(language: "fr");
        Assert.Contains("Mise à niveau à 18 h UTC.", WebUtility.HtmlDecode((await nobody.GetAsync("/sign-in")).Html), StringComparison.Ordinal);
        var refused = await nobody.SubmitAsync(await nobody.GetAsync("/sign-in"), "main form", new() { ["Form.Email"] = "un.desk@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
        Assert.Equal("/sign-in", refused.Address);
        Assert.NotNull(refused.Document.QuerySelector("main .notice.warn"));
        Assert.StartsWith("/sign-in", (await nobody.GetAsync("/un")).Address, StringComparison.Ordinal);
        using var other = await portal.BrowserAsync("operator");
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/operator")).Status);

        // From a page that another operator has changed since: what was typed is kept, and what stands is shown.
        var stale = await runs.SubmitAsync(form, "form.panel", new() { ["Form.Words[en]"] = "Something else.", ["Form.IsClosed"] = "false" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.Contains("Upgrade at 18:00 UTC.", stale.Main, StringComparison.Ordinal);
        Assert.Equal("Something else.", stale.Document.QuerySelector("[name='Form.Words[en]']")!.GetAttribute("value"));
        Assert.Equal("/operator/notice?done=true", (await runs.SubmitAsync(stale, "form.panel")).Address);
        clock.MoveOn(TimeSpan.FromSeconds(6));
        using var again = await portal.BrowserAsync("un.desk");
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/un")).Status);
    }
}
