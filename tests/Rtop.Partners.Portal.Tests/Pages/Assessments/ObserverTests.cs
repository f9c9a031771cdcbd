using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>Observers read ratings by consent of every organization that rates, and never otherwise (FEATURES 1.3).</summary>
public sealed class ObserverTests(PortalFixture portals)
{
    [Fact]
    public async Task An_observer_reads_a_cycle_from_the_last_consent_until_the_first_withdrawal()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var osce = await portal.BrowserAsync("osce.desk");
        string[] parts = ["ratings?cycle=2", "divergence?cycle=2", "factors/SF7?cycle=2"];
        async Task<HttpStatusCode[]> Answers() => [.. (await Task.WhenAll(parts.Select(part => osce.GetAsync($"/osce/assessments/{file}/{part}")))).Select(page => page.Status).Distinct()];

        foreach (var workspace in (string[])["un", "ecowas"]) await DecideAsync(portal, workspace, file, 2);
        Assert.Equal([HttpStatusCode.NotFound], await Answers());
        await DecideAsync(portal, "au", file, 2);
        Assert.Equal([HttpStatusCode.OK], await Answers());

        var ratings = await osce.GetAsync($"/osce/assessments/{file}/ratings?cycle=2");
        Assert.Equal(["au", "ecowas", "un"], ratings.Document.QuerySelectorAll("table.compare")[0].QuerySelectorAll("th[data-workspace]").Select(head => head.GetAttribute("data-workspace")));
        Assert.Equal(["Review, cycle 1", "Review, cycle 2"], ratings.Document.QuerySelectorAll("main nav.tabs")[^1].QuerySelectorAll("a").Select(link => link.TextContent.Trim()));
        var factor = await osce.GetAsync($"/osce/assessments/{file}/factors/SF7?cycle=2");
        Assert.NotEmpty(factor.Document.QuerySelectorAll(".comments li"));
        Assert.Empty(factor.Document.QuerySelectorAll("main form"));

        await DecideAsync(portal, "ecowas", file, 2);
        Assert.Equal([HttpStatusCode.NotFound], await Answers());
        Assert.Equal(1, await portal.CountAsync("observer_consents where workspace = 'ecowas' and ended_at is not null"));
        Assert.Equal((3L, 1L), ((long)(await portal.SqlAsync("select count(*) from audit.entries where act = 'ObserversAdmitted' and chain = 'un' and at_utc > now() - interval '1 hour'"))!,
            (long)(await portal.SqlAsync("select count(*) from audit.entries where act = 'ObserversExcluded' and chain = 'un'"))!));
    }

    [Fact]
    public async Task A_consent_to_a_blind_round_opens_nothing_until_the_round_opens()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        foreach (var workspace in (string[])["un", "au", "ecowas"]) await DecideAsync(portal, workspace, file, 3);
        using var osce = await portal.BrowserAsync("osce.desk");
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{file}/ratings?cycle=3")).Status);
        foreach (var workspace in (string[])["au", "ecowas"])
        {
            using var desk = await portal.BrowserAsync($"{workspace}.desk");
            await desk.RateCoreAsync($"/{workspace}/assessments/{file}", 3, "Reason");
            await desk.HandInAsync($"/{workspace}/assessments/{file}");
        }

        var open = await osce.GetAsync($"/osce/assessments/{file}/factors/SF7?cycle=3");
        Assert.Equal(HttpStatusCode.OK, open.Status);
        // Open for discussion to those who rate; an observer reads along.
        Assert.Empty(open.Document.QuerySelectorAll("main form, a[href*='note'], a[href*='second-look']"));
        var token = (await osce.GetAsync($"/osce/assessments/{file}")).Token();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await osce.PostAsync($"/osce/assessments/{file}/factors/SF7?cycle=3", [token, new("Form.Text", "Observed")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{file}/factors/SF7/note?cycle=3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{file}/factors/SF7/second-look?cycle=3")).Status);
        Assert.Equal(0, await portal.CountAsync("remarks where text = 'Observed'"));
    }

    [Fact]
    public async Task Only_an_organization_that_rates_decides_and_only_for_itself()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var osce = await portal.BrowserAsync("osce.desk");
        using var analyst = await portal.BrowserAsync("ecowas.ew");
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{file}/observers")).Status);
        var token = (await osce.GetAsync($"/osce/assessments/{file}")).Token();
        Assert.Equal(HttpStatusCode.NotFound, (await osce.PostAsync($"/osce/assessments/{file}/observers", [token, new("cycle", "2")])).Status);

        // An analyst reads who consented, and does not decide.
        var read = await analyst.GetAsync($"/ecowas/assessments/{file}/observers");
        Assert.Equal((HttpStatusCode.OK, 0), (read.Status, read.Document.QuerySelectorAll("main form").Length));
        var theirs = (await analyst.GetAsync($"/ecowas/assessments/{file}")).Token();
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.PostAsync($"/ecowas/assessments/{file}/observers", [theirs, new("cycle", "2")])).Status);
        using var un = await portal.BrowserAsync("un.desk");
        Assert.Equal(HttpStatusCode.NotFound, (await un.PostAsync($"/un/assessments/{file}/observers", [(await un.GetAsync($"/un/assessments/{file}")).Token(), new("cycle", "9")])).Status);
        Assert.Equal(3, await portal.CountAsync("observer_consents"));
    }

    /// <summary>Presses the one button of the workspace for a cycle: consents, or takes it back.</summary>
    static async Task DecideAsync(RunningPortal portal, string workspace, Guid file, int cycle)
    {
        using var desk = await portal.BrowserAsync($"{workspace}.desk");
        var page = await desk.GetAsync($"/{workspace}/assessments/{file}/observers");
        Assert.Equal(HttpStatusCode.OK, (await desk.SubmitAsync(page, $"section:has(#cycle-{cycle}) form")).Status);
    }
}
