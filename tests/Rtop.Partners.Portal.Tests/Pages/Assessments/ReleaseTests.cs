using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>An edition goes to an organization that is no party, and comes back.</summary>
public sealed class ReleaseTests(PortalFixture portals)
{
    [Fact]
    public async Task Without_every_consent_nobody_else_reads_it_and_24_hours_lie_between()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        using var lead = await portal.BrowserAsync("un.lead");
        using var asean = await portal.BrowserAsync("asean.focal");
        var proposed = await ProposeAsync(un, file);
        var at = proposed.Address.Replace("/un/", "/{0}/", StringComparison.Ordinal);
        var release = Guid.Parse(proposed.Address.Split('/')[^1]);
        Assert.Contains("waits for the consent of AU, ECOWAS, OSCE", proposed.Main, StringComparison.Ordinal);
        Assert.Contains("Something is left out here: Left out at the wish of its author.", proposed.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("First mediation", proposed.Document.QuerySelector("[aria-labelledby=read-as]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await asean.GetAsync($"/asean/releases/{release}")).Status);

        foreach (var workspace in (string[])["au", "osce"])
        {
            using var desk = await portal.BrowserAsync($"{workspace}.desk");
            Assert.Contains("Words of your organization are in it", (await desk.GetAsync($"/{workspace}/")).Main, StringComparison.Ordinal);
            await ConsentAsync(desk, string.Format(null, at, workspace));
        }

        await RunAsync(portal, DateTimeOffset.UtcNow.AddDays(3));
        Assert.Equal(HttpStatusCode.NotFound, (await asean.GetAsync($"/asean/releases/{release}")).Status);
        using (var ecowas = await portal.BrowserAsync("ecowas.desk")) await ConsentAsync(ecowas, string.Format(null, at, "ecowas"));
        // All consent now: it opens a day later, or with a clearing officer's reason.
        await RunAsync(portal, DateTimeOffset.UtcNow.AddHours(23.9));
        Assert.Equal(HttpStatusCode.NotFound, (await asean.GetAsync($"/asean/releases/{release}")).Status);
        Assert.Empty((await un.GetAsync(proposed.Address)).Document.QuerySelectorAll("form[action$='handler=Open']"));
        var wordless = await lead.SubmitAsync(await lead.GetAsync(proposed.Address), "form[action$='handler=Open']");
        Assert.NotEmpty(wordless.ErrorAt("Form_Reason"));
        await RunAsync(portal, DateTimeOffset.UtcNow.AddHours(24.1));
        Assert.Contains("released by UN", (await asean.GetAsync($"/asean/releases/{release}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_recall_no_byte_leaves_neither_page_nor_file_nor_the_next_range()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        using var lead = await portal.BrowserAsync("un.lead");
        using var asean = await portal.BrowserAsync("asean.focal");
        var proposed = await ProposeAsync(un, file);
        var release = Guid.Parse(proposed.Address.Split('/')[^1]);
        foreach (var workspace in (string[])["au", "ecowas", "osce"])
        {
            using var desk = await portal.BrowserAsync($"{workspace}.desk");
            await ConsentAsync(desk, proposed.Address.Replace("/un/", $"/{workspace}/", StringComparison.Ordinal));
        }

        await lead.SubmitAsync(await lead.GetAsync(proposed.Address), "form[action$='handler=Open']", new() { ["Form.Reason"] = "The conference is tomorrow." });
        var read = await asean.GetAsync($"/asean/releases/{release}");
        var link = read.Document.QuerySelector("a[href$='handler=File']")!.GetAttribute("href")!;
        Assert.DoesNotContain("osce", read.Html, StringComparison.OrdinalIgnoreCase);
        using (var whole = await asean.SendAsync(new(HttpMethod.Get, link)))
        {
            var bytes = await whole.Content.ReadAsByteArrayAsync(TestDatabase.Ct);
            Assert.Equal(read.Document.QuerySelector(".hash")!.TextContent, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        Assert.Equal((HttpStatusCode.PartialContent, 1000), await RangeAsync(asean, link, 0, 999));
        Assert.Equal((HttpStatusCode.PartialContent, 1000), await RangeAsync(asean, link, 1000, 1999));
        var recalled = await un.SubmitAsync(await un.GetAsync(proposed.Address), "form[action$='handler=Recall']", new() { ["Form.Reason"] = "A figure was wrong." });
        Assert.Contains("called back", recalled.Main, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, 0), await RangeAsync(asean, link, 2000, 2999));
        Assert.Equal((HttpStatusCode.NotFound, 0), await RangeAsync(asean, link, 0, 0));

        // What the recipient is left with is the recall; its answer stands in the register.
        var back = await asean.GetAsync($"/asean/releases/{release}");
        Assert.EndsWith("/recall", back.Address, StringComparison.Ordinal);
        Assert.DoesNotContain("Zorandi", back.Main, StringComparison.Ordinal);
        Assert.Contains("Say what became of copies.", (await asean.GetAsync("/asean/")).Main, StringComparison.Ordinal);
        Assert.Contains("no answer since", (await un.GetAsync($"/un/assessments/{file}/releases")).Main, StringComparison.Ordinal);
        Assert.NotEmpty((await asean.SubmitAsync(back, "main form", new() { ["Form.Copies"] = "Kept" })).ErrorAt("Form_Note"));
        await asean.SubmitAsync(back, "main form", new() { ["Form.Copies"] = "Destroyed" });
        var register = await un.GetAsync($"/un/assessments/{file}/releases");
        Assert.Contains("copies were destroyed", register.Main, StringComparison.Ordinal);
        // Page, whole file and two ranges: four openings, each with its time.
        Assert.Contains("(4×)", register.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_keeps_it_closed_for_good()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var proposed = await ProposeAsync(un, file);
        using var au = await portal.BrowserAsync("au.desk");
        var here = proposed.Address.Replace("/un/", "/au/", StringComparison.Ordinal);
        var page = await au.GetAsync(here);
        await au.PostAsync($"{here}?handler=Consent", [page.Token(), new("verdict", "Refused")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await au.PostAsync($"{here}?handler=Consent", [page.Token(), new("verdict", "Granted")])).Status);
        // Nobody answers for another, and no party but the originator proposes.
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync($"/au/assessments/{file}/editions/1/release")).Status);
        await RunAsync(portal, DateTimeOffset.UtcNow.AddDays(9));
        Assert.Equal(0, await portal.CountAsync("release_openings"));
    }

    static async Task<PageAnswer> ProposeAsync(Browser un, Guid file)
    {
        var form = await un.GetAsync($"/un/assessments/{file}/editions/1/release");
        // ECOWAS's contribution is left out; its share of the agreed text asks for its consent all the same.
        var left = form.Document.QuerySelectorAll("#Form_LeftOut input").Single(box => box.ParentElement!.TextContent.Contains("First mediation", StringComparison.Ordinal)).GetAttribute("value");
        var unsaid = await un.SubmitAsync(form, "main form", new() { ["Form.Recipient"] = "asean", ["Form.Purpose"] = "For the conference.", ["Form.LeftOut"] = left });
        Assert.NotEmpty(unsaid.ErrorAt("Form_Reason"));
        return await un.SubmitAsync(form, "main form", new() { ["Form.Recipient"] = "asean", ["Form.Purpose"] = "For the conference.", ["Form.LeftOut"] = left, ["Form.Reason"] = "Left out at the wish of its author." });
    }

    static async Task ConsentAsync(Browser desk, string address)
    {
        var page = await desk.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, (await desk.PostAsync($"{address}?handler=Consent", [page.Token(), new("verdict", "Granted")])).Status);
    }

    static async Task<(HttpStatusCode, int)> RangeAsync(Browser browser, string link, long from, long to)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, link) { Headers = { Range = new RangeHeaderValue(from, to) } };
        using var answer = await browser.SendAsync(asked);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? (await answer.Content.ReadAsByteArrayAsync(TestDatabase.Ct)).Length : 0);
    }

    static Task RunAsync(RunningPortal portal, DateTimeOffset at) => portal.Services.GetRequiredService<ReleasesJob>().RunAsync(at, TestDatabase.Ct);
}
