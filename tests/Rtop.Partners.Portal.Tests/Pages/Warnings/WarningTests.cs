using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Warnings;

/// <summary>The tripwire from sending to response as three organizations, in a browser without a script.</summary>
public sealed class WarningTests(PortalFixture portals)
{
    [Fact]
    public async Task From_sending_to_response_as_three_organizations_with_the_register_and_the_time_to_response()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        using var asean = await portal.BrowserAsync("asean.focal");
        var draft = await DraftAsync(un, "au", "asean");
        Assert.Contains("Send to 3 recipients", draft.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync(draft.Address.Replace("/un/", "/au/", StringComparison.Ordinal))).Status);
        using (var head = await portal.BrowserAsync("un.lead")) draft = await head.SubmitAsync(await head.GetAsync(draft.Address), "form[action$='handler=Send']");
        Assert.Contains("W-02", draft.Main, StringComparison.Ordinal);
        var (address, id) = (draft.Address, draft.Address.Split('/')[^1]);

        // Each recipient finds it on its home page and sees itself alone.
        foreach (var (desk, code, others) in new[] { (au, "au", new[] { "Contact Group", "Association of Southeast", "ASEAN" }), (asean, "asean", ["Contact Group", "African Union"]) })
        {
            var home = await desk.GetAsync($"/{code}/");
            Assert.Contains("Receipt is to be acknowledged.", home.Main, StringComparison.Ordinal);
            var read = await desk.GetAsync($"/{code}/warnings/{id}");
            Assert.Contains("Houses were marked", read.Main, StringComparison.Ordinal);
            var register = await desk.GetAsync($"/{code}/warnings?way=received");
            foreach (var other in others)
            {
                Assert.DoesNotContain(other, code == "asean" ? read.Main : read.Main.Replace("African Union", "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.DoesNotContain(other, register.Document.QuerySelector($"a[href$='{id}']")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
            }
        }

        // Told five hours ago, as far as the clocks know.
        await portal.SqlAsync("update portal.warning_recipients set told_at = told_at - interval '5 hours' where warning_id = $1", Guid.Parse(id));
        var acknowledged = await au.SubmitAsync(await au.GetAsync($"/au/warnings/{id}"), "form[action$='handler=Acknowledge']");
        Assert.Contains("Receipt acknowledged", acknowledged.Main, StringComparison.Ordinal);
        Assert.Contains("after 5 hours", acknowledged.Main, StringComparison.Ordinal);
        Assert.Contains("Your organization’s answer is awaited.", (await au.GetAsync("/au/")).Main, StringComparison.Ordinal);
        await RespondAsync(au, acknowledged, "Consulting", "");
        var acting = await RespondAsync(au, await au.GetAsync($"/au/warnings/{id}"), "Acting", "A mission leaves on Monday.");
        Assert.Equal(3, acting.Document.QuerySelectorAll("[aria-labelledby=answer] ol li").Length);
        var wordless = await RespondAsync(asean, await asean.GetAsync($"/asean/warnings/{id}"), "Declines", " ");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Whoever declines says why."), (wordless.Status, wordless.ErrorAt("Form_Words")));
        await RespondAsync(asean, await asean.GetAsync($"/asean/warnings/{id}"), "Declines", "Not ours to do.");

        // What somebody outside did, the sender writes down.
        var told = await un.GetAsync(address);
        var form = await un.GetAsync(told.Document.QuerySelector("a[href*='/recipients/']")!.GetAttribute("href")!);
        Assert.NotEmpty((await un.SubmitAsync(form, "form.panel", new() { ["Form.On"] = "2020-01-01", ["Form.Time"] = "10:00" })).ErrorAt("Form_On"));
        var sender = await un.GetAsync(address);
        Assert.Contains("3. Contact Group", sender.Main, StringComparison.Ordinal);
        Assert.Contains("A mission leaves on Monday.", sender.Main, StringComparison.Ordinal);
        Assert.Contains("declines", sender.Main, StringComparison.Ordinal);
        var rows = (await un.GetAsync("/un/warnings?way=sent")).Document.QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains("W-02", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, rows.Count);
        Assert.Contains("after 5 hours", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("acts", rows[0].TextContent, StringComparison.Ordinal);

        // What one answers is nobody else's to read.
        Assert.DoesNotContain("A mission leaves", (await asean.GetAsync($"/asean/warnings/{id}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_not_told_gets_the_same_404_on_every_page_and_recipients_none_of_the_senders()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        using var au = await portal.BrowserAsync("au.desk");
        var (draft, sent) = (await DraftAsync(un, "au"), await SendAsync(un, await DraftAsync(un, "au")));
        var id = sent.Address.Split('/')[^1];
        foreach (var part in (string[])[$"warnings/{id}", $"warnings/{id}/distribution", $"warnings/{id}/correct", $"warnings/{id}/stand-down", $"warnings/drafts/{draft.Address.Split('/')[^1]}"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/{part}")).Status);
            if (part != $"warnings/{id}") Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync($"/au/{part}")).Status);
        }

        using var analyst = await portal.BrowserAsync("ecowas.ew");
        Assert.Equal(HttpStatusCode.OK, (await analyst.GetAsync("/ecowas/warnings/new")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.GetAsync($"/ecowas/warnings/{id}/distribution")).Status);
        using var admin = await portal.BrowserAsync("admin.osce");
        Assert.Equal(HttpStatusCode.Forbidden, (await admin.GetAsync("/osce/warnings")).Status);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var form = await un.GetAsync("/un/warnings/new");
        var empty = await un.SubmitAsync(form, "form.panel", new() { ["Form.Text"] = "Typed, and kept." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.NotEmpty(empty.ErrorAt("Form_Title"));
        Assert.Equal("Typed, and kept.", empty.Document.QuerySelector("#Form_Text")!.TextContent.TrimStart('\n'));
        var typed = new Dictionary<string, string?> { ["Form.Title"] = "T", ["Form.Text"] = "T", ["Form.Origin"] = "Officer", ["Form.Outside[1].Name"] = "A council" };
        var nameless = await un.SubmitAsync(form, "form.panel", typed);
        Assert.NotEmpty(nameless.ErrorAt("Form_Outside_0__Means"));
        Assert.Equal("A council", nameless.Document.QuerySelector("#Form_Outside_0__Name")!.GetAttribute("value"));
        var more = await un.SubmitAsync(form, "form.panel", typed, "button[name=more]");
        Assert.Equal((HttpStatusCode.OK, 4), (more.Status, more.Document.QuerySelectorAll("fieldset.entry").Length));

        // Two officers at one draft: neither text is lost, and nobody sends what they have not read.
        var draft = await DraftAsync(un, "au");
        using var lead = await portal.BrowserAsync("un.lead");
        var (mine, theirs) = (await un.GetAsync($"{draft.Address}/change"), await lead.GetAsync($"{draft.Address}/change"));
        await lead.SubmitAsync(theirs, "form.panel", new() { ["Form.Text"] = "Their text." });
        var late = await un.SubmitAsync(mine, "form.panel", new() { ["Form.Text"] = "My text." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Their text.", late.Document.QuerySelector("[aria-labelledby=theirs]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("My text.", late.Document.QuerySelector("#Form_Text")!.TextContent, StringComparison.Ordinal);
        var unread = await un.SubmitAsync(draft, "form[action$='handler=Send']");
        Assert.Contains("Nothing was sent: read it again first.", unread.Main, StringComparison.Ordinal);
        Assert.Contains("My text.", (await un.SubmitAsync(late, "form.panel")).Main, StringComparison.Ordinal);
        var gone = await un.SubmitAsync(await un.GetAsync(draft.Address), "form[action$='handler=Discard']");
        Assert.EndsWith("/un/warnings", gone.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync(draft.Address)).Status);
    }

    [Fact]
    public async Task Corrections_stand_below_the_first_text_and_a_stand_down_ends_what_waits()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        var sent = await SendAsync(un, await DraftAsync(un, "au"));
        var theirs = sent.Address.Replace("/un/", "/au/", StringComparison.Ordinal);
        Assert.NotEmpty((await un.SubmitAsync(await un.GetAsync($"{sent.Address}/correct"), "form.panel")).ErrorAt("Form_Text"));
        await un.SubmitAsync(await un.GetAsync($"{sent.Address}/correct"), "form.panel", new() { ["Form.Text"] = "Two houses, not twelve." });
        var read = await au.GetAsync(theirs);
        Assert.Contains("Houses were marked", read.Main, StringComparison.Ordinal);
        Assert.Contains("Correction 1 Two houses, not twelve.", read.Main, StringComparison.Ordinal);
        await un.SubmitAsync(await un.GetAsync($"{sent.Address}/stand-down"), "form.panel", new() { ["Form.Reason"] = "The elders agreed." });
        Assert.Contains("The elders agreed.", (await au.GetAsync(theirs)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Receipt is to be acknowledged.", (await au.GetAsync("/au/")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recipients_see_each_other_where_the_sender_says_so_and_never_what_another_answers()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        var draft = await un.SubmitAsync(await un.GetAsync((await DraftAsync(un, "au", "asean")).Address + "/change"), "form.panel", new() { ["Form.SeeEachOther"] = "true" });
        var sent = await SendAsync(un, draft);
        var id = sent.Address.Split('/')[^1];
        using (var asean = await portal.BrowserAsync("asean.focal")) await RespondAsync(asean, await asean.GetAsync($"/asean/warnings/{id}"), "Declines", "Not ours to do.");
        var read = await au.GetAsync($"/au/warnings/{id}");
        var others = read.Document.QuerySelector("[aria-labelledby=others]")!.TextContent;
        Assert.Contains("Contact Group", others, StringComparison.Ordinal);
        Assert.Contains("Association of Southeast", others, StringComparison.Ordinal);
        Assert.DoesNotContain("Not ours to do.", read.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demonstration_shows_the_register_and_how_late_the_United_Nations_heard()
    {
        await using var portal = await portals.OpenAsync();
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var row = (await ecowas.GetAsync("/ecowas/warnings")).Document.QuerySelectorAll("tbody tr a")[0];
        var distribution = await ecowas.GetAsync($"{row.GetAttribute("href")}/distribution");
        Assert.Equal(
            ["first", "24 hours later", "3 days later"], distribution.Document.QuerySelectorAll("tbody tr td[data-label='After the first']").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("the channel to the United Nations goes through the Commission", distribution.Main, StringComparison.Ordinal);
        var reasonless = await ecowas.SubmitAsync(distribution, "form[action$='/distribution']", new() { ["Form.Workspace"] = "osce" });
        Assert.NotEmpty(reasonless.ErrorAt("Form_Reason"));
        var added = await ecowas.SubmitAsync(distribution, "form[action$='/distribution']", new() { ["Form.Workspace"] = "osce", ["Form.Reason"] = "Asked for it." });
        Assert.Equal(4, added.Document.QuerySelectorAll("tbody tr").Length);
        using (var osce = await portal.BrowserAsync("osce.desk"))
        {
            var late = await osce.GetAsync($"/osce/{row.GetAttribute("href")![8..]}");
            Assert.Contains("acknowledgement awaited", late.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("Asked for it.", late.Html, StringComparison.Ordinal);
        }

        await ecowas.SubmitAsync(added, "form[action$='handler=LeftOut']", new() { ["Form.LeftOut"] = "A council", ["Form.LeftOutReason"] = "No channel." });
        Assert.Contains("not told", (await ecowas.GetAsync(added.Address)).Main, StringComparison.Ordinal);

        // The UN reads it from the assessment that both are on; the OSCE, an observer there, got it today, and neither hears of the other.
        var id = row.GetAttribute("href")!.Split('/')[^1];
        using var un = await portal.BrowserAsync("un.desk");
        var read = await un.GetAsync($"/un/warnings/{id}");
        Assert.Contains("JA-0007", read.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Mediation and Security Council", read.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("channel to the United Nations", read.Html, StringComparison.Ordinal);
        Assert.Contains("W-01", (await un.GetAsync("/un/warnings?way=sent")).Main, StringComparison.Ordinal);

        var csv = await ecowas.SubmitAsync(await ecowas.GetAsync("/ecowas/warnings"), "form[action$='handler=Csv']");
        Assert.Contains("hours_to_answer", csv.Html, StringComparison.Ordinal);
        Assert.Contains("warnings-L2-RESTRICTED-ECOWAS.csv", csv.Response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Equal(6, csv.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    static async Task<PageAnswer> DraftAsync(Browser un, params string[] workspaces)
    {
        var form = await un.GetAsync("/un/warnings/new");
        List<KeyValuePair<string, string>> fields =
        [
            new("Form.Title", "Marked houses"), new("Form.Text", "Houses were marked in two districts."), new("Form.Origin", "Officer"), new("Form.Label", "Restricted"), new("Form.Countries", "XZR"),
            new("Form.AcknowledgeHours", "24"), new("Form.RespondHours", "72"), new("Form.Outside[0].Name", "Contact Group"), new("Form.Outside[0].Means", "by letter"),
            .. workspaces.Select(code => KeyValuePair.Create("Form.Workspaces", code)),
            new("__RequestVerificationToken", form.Document.QuerySelector("form.panel input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ];
        var draft = await un.PostAsync("/un/warnings/new", fields);
        Assert.Matches("/un/warnings/drafts/[0-9a-f-]{36}$", draft.Address);
        return draft;
    }

    static async Task<PageAnswer> SendAsync(Browser un, PageAnswer draft)
    {
        var sent = await un.SubmitAsync(draft, "form[action$='handler=Send']");
        Assert.Matches("/un/warnings/[0-9a-f-]{36}$", sent.Address);
        return sent;
    }

    static Task<PageAnswer> RespondAsync(Browser desk, PageAnswer page, string answer, string words) =>
        desk.SubmitAsync(page, "form[action$='handler=Respond']", new() { ["Form.Answer"] = answer, ["Form.Words"] = words });
}
