using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Crawl;

public sealed partial class CrawlerTests(PortalFixture portals, ITestOutputHelper output)
{
    [Fact, Trait("Ordeal", "yes")]
    public async Task No_answer_to_anybody_holds_what_the_rule_does_not_give_them()
    {
        // Jobs write by their own clock, and there is something to remind of; here it is asked what reading does.
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.Configure<QuartzHostedServiceOptions>(jobs => jobs.StartDelay = TimeSpan.FromDays(1)));
        var facts = await Facts.PlantAsync(portal);
        var before = await DigestAsync(portal);
        var crawl = await CrawlAsync(portal, facts);

        output.WriteLine($"{crawl.Addresses} addresses, {crawl.Visits} visits, {crawl.Replays} of them replays");
        Assert.True(crawl.Leaks.Count == 0, string.Join('\n', crawl.Leaks.Take(30)));
        // A crawl that does not meet what it may meet has not looked.
        Assert.True(crawl.Blind.Count == 0, string.Join('\n', crawl.Blind.Take(30)));
        Assert.True(crawl.Bare.Count == 0, string.Join('\n', crawl.Bare.Take(30)));
        Assert.True(crawl.Replays >= 1000, $"{crawl.Replays} replays");
        Assert.Empty((await DigestAsync(portal)).Except(before));
    }

    [Fact]
    public async Task With_one_wall_removed_the_crawler_finds_the_leak()
    {
        var crawl = await WithoutTheWallOfAsync<Rating>("ratings", "un.desk", "au.desk");
        Assert.Contains(crawl.Leaks, leak => leak.Contains("CNRYrating", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_wall_of_releases_removed_the_crawler_finds_what_was_called_back_and_what_is_not_yet_open()
    {
        var crawl = await WithoutTheWallOfAsync<Release>("releases", "asean.focal", "ecowas.desk");
        Assert.Contains(crawl.Leaks, leak => leak.StartsWith("asean.focal reads CNRYwithdrawn", StringComparison.Ordinal));
        Assert.Contains(crawl.Leaks, leak => leak.StartsWith("ecowas.desk reads CNRYwithdrawn", StringComparison.Ordinal));
        Assert.Contains(crawl.Leaks, leak => leak.StartsWith("asean.focal reads CNRYproposed", StringComparison.Ordinal));
    }

    async Task<Crawl> WithoutTheWallOfAsync<T>(string table, params string[] accounts) where T : class
    {
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.ConfigureDbContext<PartnersDb>(options => options.ReplaceService<IModelCustomizer, WithoutTheFilterOf<T>>()));
        await portal.SqlAsync($"create policy leak on portal.{table} for select to portal_app using (true)");
        return await CrawlAsync(portal, await Facts.PlantAsync(portal), accounts);
    }

    [Fact]
    public async Task What_is_hidden_answers_to_the_letter_as_what_never_was()
    {
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.AddSingleton<TimeProvider>(new StoppedClock(TimeProvider.System.GetUtcNow())));
        using var un = await portal.BrowserAsync("un.desk");
        var hidden = (Guid)(await portal.SqlAsync("select id from portal.assessments where originator = 'ecowas'"))!;
        foreach (var part in (string[])["", "/ratings", "/rate", "/rate/SF1", "/submit", "/open-round", "/next-cycle", "/invite", "/sections/new"])
        {
            var foreign = await un.GetAsync($"/un/assessments/{hidden}{part}");
            var absent = await un.GetAsync($"/un/assessments/{Guid.NewGuid()}{part}");
            Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
            Assert.Equal(absent.Status, foreign.Status);
            Assert.Equal(Masked(absent.Html), Masked(foreign.Html));
            Assert.Equal(absent.Response.Headers.Select(header => header.Key), foreign.Response.Headers.Select(header => header.Key));
        }
    }

    // Reading writes audit entries and the time of last use, opening a form says who is at work, opening a release that it was opened, and looking at a programme when one was there; nothing else of anybody's may move.
    static async Task<string[]> DigestAsync(RunningPortal portal) => (string[])(await portal.SqlAsync("""
        select array_agg(digest order by digest) from (
          select c.relname || ' ' || md5(coalesce((xpath('/table/row', query_to_xml(format('select md5(t::text) as h from portal.%I t order by 1', c.relname), false, false, '')))::text, '')) as digest
          from pg_class c where c.relnamespace = 'portal'::regnamespace and c.relkind = 'r' and c.relname not in ('presences', 'release_readings', 'engagement_readings', 'programme_visits')) tables
        """))!;

    static string Masked(string html) => Token().Replace(Id().Replace(html, "ID"), "TOKEN");

    sealed class WithoutTheFilterOf<T>(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies) where T : class
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<T>().HasQueryFilter(WhoSeesWhat.Filter, null);
        }
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Token();
}
