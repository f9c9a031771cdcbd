using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Roundtables;

/// <summary>A roundtable from its opening to the deleting of what was said, in a browser without a script.</summary>
public sealed class RoundtableTests(PortalFixture portals)
{
    [Fact]
    public async Task The_demonstration_shows_each_what_the_scenario_says()
    {
        await using var portal = await Workbench.PortalAsync(portals);
        using var rapporteur = await portal.BrowserAsync("un.rapporteur");
        var list = await rapporteur.GetAsync("/un/roundtables");
        var row = Assert.Single(list.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("RT-01", row.TextContent, StringComparison.Ordinal);
        var address = row.QuerySelector("a")!.GetAttribute("href")!;
        var read = await rapporteur.GetAsync(address);
        Assert.Contains("Participants: 18. Listed: 15.", read.Main, StringComparison.Ordinal);
        Assert.Equal(15, read.Document.QuerySelectorAll("[aria-labelledby=people] li").Length);
        Assert.Equal(10, read.Document.QuerySelectorAll("[aria-labelledby=said] li").Length);
        Assert.Equal("one view", read.Document.QuerySelectorAll("[aria-labelledby=said] li").Single(one => one.TextContent.Contains("Market prices told more than communiqués", StringComparison.Ordinal)).QuerySelector(".state")!.TextContent);
        Assert.Contains("AS-1", read.Main, StringComparison.Ordinal);
        Assert.Contains("confirmed by the speaker", read.Main, StringComparison.Ordinal);
        Assert.Contains("The contributions are deleted on", read.Main, StringComparison.Ordinal);
        // Cleared: nothing is written any more.
        Assert.Equal(HttpStatusCode.NotFound, (await rapporteur.GetAsync($"{address}/record")).Status);

        // AU convenes: the officer who took part reads what was said, a colleague the summary; who is not listed is UN's affair.
        using var au = await portal.BrowserAsync("au.desk");
        var theirs = address.Replace("/un/", "/au/", StringComparison.Ordinal);
        var auRead = await au.GetAsync(theirs);
        Assert.Equal(10, auRead.Document.QuerySelectorAll("[aria-labelledby=said] li").Length);
        Assert.DoesNotContain("Farid Noussair", auRead.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Participants: 18", auRead.Main, StringComparison.Ordinal);
        using var lead = await portal.BrowserAsync("au.lead");
        var leadRead = await lead.GetAsync(theirs);
        Assert.Contains("no common table. Prices", leadRead.Main, StringComparison.Ordinal);
        Assert.Null(leadRead.Document.QuerySelector("[aria-labelledby=said]"));
        Assert.DoesNotContain("Market prices told", leadRead.Html, StringComparison.Ordinal);

        // Whoever does not convene it, and the administrator.
        using var osce = await portal.BrowserAsync("osce.desk");
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync(address.Replace("/un/", "/osce/", StringComparison.Ordinal))).Status);
        Assert.NotNull((await osce.GetAsync("/osce/roundtables")).Document.QuerySelector(".empty"));
        using var admin = await portal.BrowserAsync("admin.osce");
        Assert.Equal(HttpStatusCode.Forbidden, (await admin.GetAsync("/osce/roundtables")).Status);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_row_and_what_was_typed_stays()
    {
        await using var portal = await Workbench.PortalAsync(portals);
        using var desk = await portal.BrowserAsync("un.desk");
        var empty = await desk.SubmitAsync(await desk.GetAsync("/un/roundtables/new"), "form.panel", new() { ["Form.Title"] = "Kept" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Kept"), (empty.Status, empty.Document.QuerySelector("#Form_Title")!.GetAttribute("value")));
        var address = await Workbench.OpenAsync(desk, "UN rapporteur");
        // Who leads does not write, and who is not admitted does not either.
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync($"{address}/record")).Status);

        using var rapporteur = await portal.BrowserAsync("un.rapporteur");
        var form = await rapporteur.GetAsync($"{address}/record");
        Assert.Equal(3, form.Document.QuerySelectorAll("fieldset.entry").Length);
        var more = await rapporteur.SubmitAsync(form, "form.panel", new() { ["Form.Rows[1].Text"] = "Typed, and not kept yet" }, "button[name=more]");
        Assert.Equal(6, more.Document.QuerySelectorAll("fieldset.entry").Length);
        Assert.Equal("Typed, and not kept yet", more.Document.QuerySelector("#Form_Rows_0__Text")!.TextContent.TrimStart('\n'));
        var wrong = await rapporteur.SubmitAsync(more, "form.panel", new() { ["Form.Rows[0].Topic"] = "Region" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Say how far those present agreed.", wrong.ErrorAt("Form_Rows_0__Agreement"), StringComparison.Ordinal);
        Assert.Equal("Typed, and not kept yet", wrong.Document.QuerySelector("#Form_Rows_0__Text")!.TextContent.TrimStart('\n'));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.roundtable_records where roundtable_id = $1", Guid.Parse(address.Split('/')[^1])));

        // The trap of the scenario is named where it stands.
        await rapporteur.SubmitAsync(wrong, "form.panel", new() { ["Form.Rows[0].Text"] = "As the only fuel economist here, I saw prices rise.", ["Form.Rows[0].Topic"] = "Region", ["Form.Rows[0].Agreement"] = "OneView" });
        var found = (await rapporteur.GetAsync($"{address}/record")).Document.QuerySelector("#Form_Rows_0__Text-found")!.TextContent;
        Assert.Contains("Fits one person only: As the only fuel economist here.", found, StringComparison.Ordinal);
        Assert.Contains("First person: I.", found, StringComparison.Ordinal);
        // Nothing kept has a place for who said it.
        Assert.DoesNotContain(await FieldsAsync(rapporteur, address), name => name.Contains("Speaker", StringComparison.Ordinal) || name.Contains("Author", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_who_write_at_once_neither_loses_a_word()
    {
        await using var portal = await Workbench.PortalAsync(portals);
        using var desk = await portal.BrowserAsync("un.desk");
        var address = await Workbench.OpenAsync(desk, "UN rapporteur");
        using var one = await portal.BrowserAsync("un.rapporteur");
        using var two = await portal.BrowserAsync("un.rapporteur");
        foreach (var isFirst in (bool[])[true, false])
        {
            var (mine, theirs) = (await one.GetAsync($"{address}/record"), await two.GetAsync($"{address}/record"));
            var at = isFirst ? 0 : 2;
            await two.SubmitAsync(theirs, "form.panel", Workbench.Rows([Workbench.Said[at]], at));
            var conflict = await one.SubmitAsync(mine, "form.panel", Workbench.Rows([Workbench.Said[at + 1]], at));
            Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
            var shown = conflict.Document.QuerySelectorAll("textarea").Select(area => area.TextContent.Trim()).ToList();
            Assert.Contains(Workbench.Said[at], shown);
            Assert.Contains(Workbench.Said[at + 1], shown);
            Assert.Contains("written by another meanwhile", conflict.Main, StringComparison.Ordinal);
            var both = (await one.SubmitAsync(conflict, "form.panel")).Main;
            Assert.Contains(Workbench.Said[at], both, StringComparison.Ordinal);
            Assert.Contains(Workbench.Said[at + 1], both, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_convened_written_up_checked_cleared_published_and_a_month_later_what_was_said_is_gone()
    {
        await using var portal = await Workbench.PortalAsync(portals);
        using var un = await portal.BrowserAsync("un.lead");
        using var rapporteur = await portal.BrowserAsync("un.rapporteur");
        using var au = await portal.BrowserAsync("au.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        var address = await Workbench.OpenAsync(un, "UN rapporteur");
        string In(string workspace) => address.Replace("/un/", $"/{workspace}/", StringComparison.Ordinal);
        await un.SubmitAsync(await un.GetAsync($"{address}/convenors"), "form:has(#Form_Invited)", new() { ["Form.Invited"] = "au" });
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync(In("au"))).Status);
        var invitation = await au.GetAsync((await au.GetAsync("/au/roundtables")).Document.QuerySelector("a[href*='/invitations/']")!.GetAttribute("href")!);
        var joined = await au.SubmitAsync(invitation, "form:has(button[value=accept])", new() { ["verdict"] = "accept" });
        Assert.Equal(In("au"), joined.Address);
        Assert.NotNull(joined.Document.QuerySelector("[aria-labelledby=said]"));

        await un.SubmitAsync(await un.GetAsync($"{address}/participants"), "form.panel", new() { ["Form.Rows[0].Name"] = "Carmen Ystrad", ["Form.Rows[1].Name"] = "Dawit Alemro", ["Form.Rows[1].Listed"] = "true" });
        await Workbench.WriteAsync(rapporteur, address, Workbench.Said);
        Assert.Contains(Workbench.Said[0], (await au.GetAsync(In("au"))).Main, StringComparison.Ordinal);

        var summary = await rapporteur.SubmitAsync(await rapporteur.GetAsync($"{address}/summary"), "form.panel", new() { ["Form.Rows[0].Theme"] = "Signs", ["Form.Rows[0].Text"] = "Signs were told late, as Ystrad put it." });
        Assert.DoesNotContain("as Ystrad put it", (await (await portal.BrowserAsync("au.lead")).GetAsync(In("au"))).Html, StringComparison.Ordinal);
        Assert.Contains("Run the re-identification check on these words first.", (await un.SubmitAsync(await un.GetAsync($"{address}/summary"), "form[action$='handler=Clear']")).Main, StringComparison.Ordinal);
        var check = await rapporteur.SubmitAsync(summary, "form[action$='handler=Check']");
        Assert.Contains("Participant: Ystrad", check.Main, StringComparison.Ordinal);
        Assert.Contains("Answer every finding of the check first", (await un.SubmitAsync(await un.GetAsync($"{address}/summary"), "form[action$='handler=Clear']")).Main, StringComparison.Ordinal);
        var unread = await un.GetAsync($"{address}/summary");
        await rapporteur.SubmitAsync(check, "form[action$='handler=Check']", new() { ["Form.Reasons[0].Reason"] = "A place of that name is meant." });
        // Nobody clears what was changed after they read it.
        Assert.Equal(HttpStatusCode.Conflict, (await un.SubmitAsync(unread, "form[action$='handler=Clear']")).Status);
        var cleared = await un.SubmitAsync(await un.GetAsync($"{address}/summary"), "form[action$='handler=Clear']");
        Assert.Equal(address, cleared.Address);
        Assert.Contains("cleared on", cleared.Main, StringComparison.Ordinal);

        // Published, it is read by who does not convene it: the summary, who agreed to be listed, and nothing of what was said.
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync(In("osce"))).Status);
        await un.SubmitAsync(cleared, "form[action$='handler=Publish']");
        var outside = await osce.GetAsync(In("osce"));
        Assert.Contains("as Ystrad put it", outside.Main, StringComparison.Ordinal);
        Assert.Contains("Dawit Alemro", outside.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Carmen", outside.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Workbench.Said[0], outside.Html, StringComparison.Ordinal);
        foreach (var part in (string[])["record", "participants", "statements", "summary", "convenors"]) Assert.NotEqual(HttpStatusCode.OK, (await osce.GetAsync($"{In("osce")}/{part}")).Status);

        var jobs = portal.Services.GetRequiredService<JobRunner>();
        var now = portal.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        await jobs.RunAsync("roundtables", now.AddDays(28), TestDatabase.Ct);
        Assert.Contains(Workbench.Said[0], (await rapporteur.GetAsync(address)).Main, StringComparison.Ordinal);
        foreach (var days in (int[])[31, 32]) await jobs.RunAsync("roundtables", now.AddDays(days), TestDatabase.Ct);
        var gone = await rapporteur.GetAsync(address);
        Assert.Contains(": 10 of them. The summary stays.", gone.Main, StringComparison.Ordinal);
        Assert.Contains("as Ystrad put it", gone.Main, StringComparison.Ordinal);
        Assert.Contains("in backups until the last backup", gone.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Workbench.Said[0], gone.Html, StringComparison.Ordinal);
        Assert.Equal("[]", await portal.SqlAsync("select text from portal.roundtable_records where roundtable_id = $1", Guid.Parse(address.Split('/')[^1])));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'ContributionsErased' and subject = $1 and person is null", Guid.Parse(address.Split('/')[^1])));
    }

    static async Task<IEnumerable<string>> FieldsAsync(Browser browser, string address) =>
        (await browser.GetAsync($"{address}/record")).Document.QuerySelectorAll("form.panel [name]").Select(field => field.GetAttribute("name")!);
}
