using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>What changed since one's last visit, and views that one keeps.</summary>
public sealed class LookingTests(PortalFixture portals)
{
    sealed class Later : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + By;
    }

    [Fact]
    public async Task What_others_did_since_the_last_visit_is_listed_and_a_reload_does_not_eat_it()
    {
        var clock = new Later();
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        var programme = $"programmes/{await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = 5")}";
        var step = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-GOV-04'"))!;
        using (var un = await portal.BrowserAsync("un.prog")) Assert.Null((await un.GetAsync($"/un/{programme}")).Document.QuerySelector("#news"));
        using (var ecowas = await portal.BrowserAsync("ecowas.desk"))
        {
            await ecowas.SubmitAsync(await ecowas.GetAsync($"/ecowas/milestones/{step}/report"), "form.panel", new() { ["Form.State"] = "AtRisk", ["Form.Reason"] = "Two parties withdrew." });
            await ecowas.SubmitAsync(await ecowas.GetAsync($"/ecowas/milestones/{step}"), "form[data-guard]", new() { ["Form.Text"] = "Ours alone.", ["Form.OwnSideOnly"] = "true" });
            await ecowas.SubmitAsync(await ecowas.GetAsync($"/ecowas/milestones/{step}"), "form[data-guard]", new() { ["Form.Text"] = "For all." });
        }

        clock.By = TimeSpan.FromMinutes(40);
        using (var un = await portal.BrowserAsync("un.prog"))
        {
            for (var look = 0; look < 2; look++)
            {
                var page = await un.GetAsync($"/un/{programme}");
                // What ECOWAS keeps to itself is no news to anybody else.
                Assert.Equal(["comment by ECOWAS", "state reported by ECOWAS"], page.Document.QuerySelectorAll("#news ~ ul li").Select(item => item.TextContent.Trim()["D-GOV-04 ".Length..].Split(" ECOWAS")[0] + " ECOWAS").Order());
                Assert.All(page.Document.QuerySelectorAll("#news ~ ul a"), link => Assert.Equal($"/un/milestones/{step}", link.GetAttribute("href")));
                clock.By += TimeSpan.FromMinutes(5);
            }

            await un.SubmitAsync(await un.GetAsync($"/un/milestones/{await portal.SqlAsync("select id from portal.milestones where code = 'D-INF-01'")}"), "form[action$='handler=Remove']");
        }

        clock.By += TimeSpan.FromMinutes(40);
        using (var un = await portal.BrowserAsync("un.prog"))
            Assert.Contains("Nothing has changed.", (await un.GetAsync($"/un/{programme}")).Main, StringComparison.Ordinal);
        // Who was never here has nothing to compare with; whose visits are no others' to read.
        using (var au = await portal.BrowserAsync("au.prog")) Assert.Null((await au.GetAsync($"/au/{programme}")).Document.QuerySelector("#news"));
        Assert.Equal(2L, await portal.CountAsync("programme_visits"));
    }

    [Fact]
    public async Task A_view_is_kept_opened_and_removed_by_its_owner_and_seen_by_nobody_else()
    {
        await using var portal = await portals.OpenAsync();
        var programme = $"/un/programmes/{await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = 5")}";
        using var un = await portal.BrowserAsync("un.prog");
        Assert.Null((await un.GetAsync(programme)).Document.QuerySelector("form[action$='/views']"));
        var filtered = await un.GetAsync($"{programme}?Filter.state=Late&Filter.lead=ecowas");
        var kept = await un.SubmitAsync(filtered, "form[action$='/views']", new() { ["Form.Name"] = "Ours & late" });
        Assert.Equal($"{programme}?Filter.lead=ecowas&Filter.state=Late", kept.Address);
        Assert.Equal("D-GOV-04", Assert.Single(kept.Document.QuerySelectorAll("#plan ~ table tbody td:first-child a")).TextContent);
        var chip = kept.Document.QuerySelector(".chip")!;
        Assert.Equal(("Ours & late", "true", $"{programme}?Filter.lead=ecowas&Filter.state=Late#plan"), (chip.TextContent, chip.GetAttribute("aria-current"), chip.GetAttribute("href")));
        // The same name again keeps what was typed; a view that is there is not offered again.
        Assert.Null(kept.Document.QuerySelector("form[action$='/views']"));
        var again = await un.SubmitAsync(await un.GetAsync($"{programme}?Filter.state=Late"), "form[action$='/views']", new() { ["Form.Name"] = "OURS & late" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("You already have a view called OURS & late.", again.ErrorAt("Form_Name"));
        Assert.Equal("Filter.state=Late", again.Document.QuerySelector("#keep-view input[name='Form.Query']")!.GetAttribute("value"));
        // What is no filter of ours is not kept.
        var forged = await un.SubmitAsync(again, "#keep-view", new() { ["Form.Name"] = "x", ["Form.Query"] = "handler=Remove" });
        Assert.Equal("There is nothing in it that this page could be asked again. Filter first.", forged.ErrorAt("Form_Query"));

        using var au = await portal.BrowserAsync("au.prog");
        var theirs = programme.Replace("/un/", "/au/", StringComparison.Ordinal);
        Assert.DoesNotContain("Ours", (await au.GetAsync(theirs)).Html + (await au.GetAsync($"{theirs}/views")).Html, StringComparison.Ordinal);
        using var colleague = await portal.BrowserAsync("un.desk");
        Assert.DoesNotContain("Ours &", (await colleague.GetAsync(programme)).Html, StringComparison.Ordinal);
        var list = await un.GetAsync($"{programme}/views");
        var forms = list.Document.QuerySelectorAll("form[action$='handler=Remove'] input[name=view]").Select(input => input.GetAttribute("value")!).ToList();
        var foreign = await colleague.GetAsync($"{programme}/views");
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.PostAsync($"{programme}/views?handler=Remove", [new("view", Assert.Single(forms)), new("__RequestVerificationToken", foreign.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)])).Status);
        Assert.Null((await un.SubmitAsync(list, "form[action$='handler=Remove']")).Document.QuerySelector("main tbody"));
        Assert.Null((await un.GetAsync(programme)).Document.QuerySelector(".chip"));
    }
}
