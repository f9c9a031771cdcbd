using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>From an open round to an adopted edition, and what each desk may read of it on the way.</summary>
public sealed class EditionTests(PortalFixture portals)
{
    [Fact]
    public async Task The_file_that_is_downloaded_has_the_number_that_the_certificate_shows()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        var certificate = await au.GetAsync($"/au/assessments/{file}/editions/1/certificate");
        var shown = certificate.Document.QuerySelectorAll(".files .hash").Select(hash => hash.TextContent).ToList();
        var links = certificate.Document.QuerySelectorAll(".files a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal((3, 3), (shown.Count, links.Count));
        var folder = Directory.CreateTempSubdirectory("rtop-edition-");
        foreach (var (link, number) in links.Zip(shown))
        {
            using var answer = await au.SendAsync(new(HttpMethod.Get, link));
            Assert.Equal((HttpStatusCode.OK, "attachment"), (answer.StatusCode, answer.Content.Headers.ContentDisposition?.DispositionType));
            Assert.True(answer.Headers.CacheControl?.NoStore);
            var path = Path.Combine(folder.FullName, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
            await File.WriteAllBytesAsync(path, await answer.Content.ReadAsByteArrayAsync(TestDatabase.Ct), TestDatabase.Ct);
            Assert.Equal(number, await Sha256SumAsync(path));
            Assert.Contains($"sha256sum {Path.GetFileName(path)}", certificate.Main, StringComparison.Ordinal);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_observer_reads_the_text_and_the_reservation_and_no_rating()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var osce = await portal.BrowserAsync("osce.desk");
        var page = await osce.GetAsync($"/osce/assessments/{file}/editions/1");
        Assert.Contains("Restriction on radio licences was lifted in two provinces.", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Factor or indicator", page.Main, StringComparison.Ordinal);
        // Unnamed by its own wish, even where it reads itself.
        Assert.Contains("unnamed at its own wish", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("annex", (await osce.GetAsync($"/osce/assessments/{file}/editions/1/certificate")).Document.QuerySelector(".files")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{file}/editions/1/annex.json")).Status);
        using var text = await osce.SendAsync(new(HttpMethod.Get, $"/osce/assessments/{file}/editions/1/edition.json"));
        Assert.DoesNotContain("osce", await text.Content.ReadAsStringAsync(TestDatabase.Ct), StringComparison.OrdinalIgnoreCase);

        using var asean = await portal.BrowserAsync("asean.focal");
        foreach (var part in (string[])["editions", "editions/1", "editions/1/certificate", "editions/1/edition.json", "contributions"])
            Assert.Equal(HttpStatusCode.NotFound, (await asean.GetAsync($"/asean/assessments/{file}/{part}")).Status);
    }

    [Fact]
    public async Task An_edition_is_frozen_signed_by_two_officers_of_each_and_adopted_with_the_reservation()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.OpenRoundAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var lead = await portal.BrowserAsync("un.lead");
        using var au = await portal.BrowserAsync("au.desk");
        string At(string workspace) => $"/{workspace}/assessments/{file}/editions/2";

        var frozen = await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form");
        Assert.EndsWith("/editions/2", frozen.Address, StringComparison.Ordinal);
        Assert.Contains("waits for positions", frozen.Main, StringComparison.Ordinal);

        var wordless = await un.SubmitAsync(await un.GetAsync($"{At("un")}/position"), "main form", new() { ["Form.Stance"] = "EndorseWithReservation" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.Status);
        Assert.NotEmpty(wordless.ErrorAt("Form_Text"));
        var drafted = await un.SubmitAsync(await un.GetAsync($"{At("un")}/position"), "main form", new() { ["Form.Stance"] = "Endorse" });
        // Who drafted sees no button, and the form of a colleague sent by them is refused.
        Assert.Empty(drafted.Document.QuerySelectorAll("form[action*='handler=Sign']"));
        var forSigning = await lead.GetAsync(At("un"));
        var position = forSigning.Document.QuerySelector("input[name=position]")!.GetAttribute("value")!;
        var alone = await un.PostAsync($"{At("un")}?handler=Sign", [drafted.Token(), new("position", position)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, alone.Status);
        Assert.Contains("a colleague has to sign it", alone.Main, StringComparison.Ordinal);
        // Nobody else knows of the draft.
        var others = await au.GetAsync(At("au"));
        Assert.DoesNotContain("Drafts", others.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await au.PostAsync($"{At("au")}?handler=Sign", [others.Token(), new("position", position)])).Status);

        Assert.Contains("Endorse signed edition 2", (await lead.SubmitAsync(forSigning, "form[action*='handler=Sign']")).Main, StringComparison.Ordinal);
        await TakeAsync(portal, file, 2, "au.desk", "au.lead", "Endorse");
        var done = await TakeAsync(portal, file, 2, "ecowas.ew", "ecowas.desk", "EndorseWithReservation", "factor:SF1", "Radio licences are given again in two provinces.");
        Assert.Equal("adopted", done.Document.QuerySelector("main .head:has(h2) .state")!.TextContent);
        Assert.Contains("Radio licences are given again in two provinces.", (await un.GetAsync(At("un"))).Main, StringComparison.Ordinal);
        Assert.Equal(1, await portal.CountAsync("adoptions where edition_id in (select id from portal.editions where number = 2)"));
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"{At("un")}/position")).Status);
    }

    [Fact]
    public async Task A_second_look_after_the_signatures_asks_again_only_those_concerned()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.OpenRoundAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form");
        await TakeAsync(portal, file, 2, "au.desk", "au.lead", "Endorse");
        await TakeAsync(portal, file, 2, "un.desk", "un.lead", "Endorse");

        await au.SubmitAsync(await au.GetAsync($"/au/assessments/{file}/factors/SF7/second-look"), "main form.panel", new() { ["Form.Level"] = "4", ["Form.Reason"] = "Recruiting goes on." });
        var page = await un.GetAsync($"/un/assessments/{file}/editions/2");
        Assert.Equal(["au"], page.Document.QuerySelectorAll("aside li[data-workspace]").Where(line => line.TextContent.Contains("signature is stale", StringComparison.Ordinal)).Select(line => line.GetAttribute("data-workspace")));
        Assert.Contains("AU’s rating of SF7", page.Main, StringComparison.Ordinal);

        // Back to the old level: the signature does not come back to life.
        await au.SubmitAsync(await au.GetAsync($"/au/assessments/{file}/factors/SF7/second-look"), "main form.panel", new() { ["Form.Level"] = "3", ["Form.Reason"] = "Seen on the ground." });
        Assert.Contains("signature is stale", (await au.GetAsync($"/au/assessments/{file}/editions/2")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disputed_contribution_stops_the_freezing_and_says_whose()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.OpenRoundAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var link = (await ecowas.GetAsync($"/ecowas/assessments/{file}/contributions")).Document.QuerySelector("li[data-workspace=un] a")!.GetAttribute("href")!;
        var wordless = await ecowas.SubmitAsync(await ecowas.GetAsync(link), "main form", new() { ["Form.Verdict"] = "Disputed" });
        Assert.NotEmpty(wordless.ErrorAt("Form_Note"));
        await ecowas.SubmitAsync(await ecowas.GetAsync(link), "main form", new() { ["Form.Verdict"] = "Disputed", ["Form.Note"] = "The mission before it did this." });
        var refused = await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("The contribution of UN is disputed", refused.Main, StringComparison.Ordinal);

        // A colleague's change in between: what was typed stays, what stands is shown.
        var mine = (await un.GetAsync($"/un/assessments/{file}/contributions")).Document.QuerySelector("li[data-workspace=un] a")!.GetAttribute("href")!;
        var form = await un.GetAsync(mine);
        await un.SubmitAsync(form, "main form", new() { ["Form.What"] = "Building on the earlier mission, logistics." });
        var stale = await un.SubmitAsync(form, "main form", new() { ["Form.What"] = "Logistics, as I had it." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.Contains("Building on the earlier mission, logistics.", stale.ErrorAt("Form_What"), StringComparison.Ordinal);
        Assert.Equal("Logistics, as I had it.", stale.Document.QuerySelector("#Form_What")!.TextContent.Trim());
        // Others neither change it nor have the form for it.
        Assert.Equal(HttpStatusCode.NotFound, (await ecowas.GetAsync(mine.Replace("/un/", "/ecowas/", StringComparison.Ordinal))).Status);

        await ecowas.SubmitAsync(await ecowas.GetAsync(link), "main form", new() { ["Form.Verdict"] = "Acknowledged" });
        Assert.EndsWith("/editions/2", (await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_silence_is_begun_prolonged_and_broken_in_writing_for_all_to_read()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.OpenRoundAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form");
        var at = $"/un/assessments/{file}/editions/2";
        var year = DateTime.UtcNow.Year + 1;

        var skipped = await un.SubmitAsync(await un.GetAsync($"{at}/silence"), "main form", new() { ["Form.LastDay"] = $"{SecondSundayOfMarch(year):yyyy-MM-dd}", ["Form.LastMinute"] = "02:30", ["Form.Zone"] = "America/New_York" });
        Assert.Contains("skip that minute", skipped.ErrorAt("Form_LastMinute"), StringComparison.Ordinal);
        var begun = await un.SubmitAsync(skipped, "main form", new() { ["Form.LastMinute"] = "18:00" });
        Assert.Contains("18:00 EDT", begun.Main, StringComparison.Ordinal);
        Assert.Contains("under silence", begun.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form")).Status);

        var less = await un.SubmitAsync(await un.GetAsync($"{at}/silence"), "main form", new() { ["Form.LastMinute"] = "17:00", ["Form.Reason"] = "Sooner." });
        Assert.NotEmpty(less.ErrorAt("Form_LastDay"));
        Assert.Contains("A holiday.", (await un.SubmitAsync(await un.GetAsync($"{at}/silence"), "main form", new() { ["Form.LastMinute"] = "19:00", ["Form.Reason"] = "A holiday." })).Main, StringComparison.Ordinal);

        var form = await ecowas.GetAsync($"/ecowas/assessments/{file}/editions/2/break");
        Assert.NotEmpty((await ecowas.SubmitAsync(form, "main form", new() { ["Form.Kind"] = "Objection", ["Form.Text"] = " " })).ErrorAt("Form_Text"));
        var broken = await ecowas.SubmitAsync(form, "main form", new() { ["Form.Kind"] = "Objection", ["Form.Text"] = "The radio paragraph is out of date." });
        Assert.Contains("silence broken", broken.Main, StringComparison.Ordinal);
        using var osce = await portal.BrowserAsync("osce.desk");
        Assert.Contains("The radio paragraph is out of date.", (await osce.GetAsync($"/osce/assessments/{file}/editions/2")).Main, StringComparison.Ordinal);
        // Broken is broken: a second writing is told so, and loses nothing of what it says.
        var again = await ecowas.SubmitAsync(form, "main form", new() { ["Form.Kind"] = "Amendment", ["Form.Text"] = "And another thing." });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "And another thing."), (again.Status, again.Document.QuerySelector("#Form_Text")!.TextContent.Trim()));
    }

    static async Task<PageAnswer> TakeAsync(RunningPortal portal, Guid file, int number, string drafter, string signer, string stance, string target = "", string text = "")
    {
        var workspace = drafter.Split('.')[0];
        var at = $"/{workspace}/assessments/{file}/editions/{number}";
        using var drafts = await portal.BrowserAsync(drafter);
        var drafted = await drafts.SubmitAsync(await drafts.GetAsync($"{at}/position"), "main form", new() { ["Form.Stance"] = stance, ["Form.Target"] = target, ["Form.Text"] = text });
        Assert.Equal(HttpStatusCode.OK, drafted.Status);
        using var signs = await portal.BrowserAsync(signer);
        return await signs.SubmitAsync(await signs.GetAsync(at), "form[action*='handler=Sign']");
    }

    // What a third party would run; where the tool is not there, the same sum by other means.
    static async Task<string> Sha256SumAsync(string path)
    {
        if (OperatingSystem.IsWindows()) return Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path, TestDatabase.Ct)));
        using var tool = Process.Start(new ProcessStartInfo("sha256sum", [path]) { RedirectStandardOutput = true })!;
        var said = await tool.StandardOutput.ReadToEndAsync(TestDatabase.Ct);
        await tool.WaitForExitAsync(TestDatabase.Ct);
        return said.Split(' ')[0];
    }

    static DateOnly SecondSundayOfMarch(int year) => Enumerable.Range(8, 7).Select(day => new DateOnly(year, 3, day)).Single(day => day.DayOfWeek is DayOfWeek.Sunday);
}
