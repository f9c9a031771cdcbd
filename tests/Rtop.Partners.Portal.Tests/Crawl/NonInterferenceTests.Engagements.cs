using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>P3 and P4 of confidential files: for everybody who is not on the list, a world with the file and a world without any are the same bytes.</summary>
public sealed partial class NonInterferenceTests
{
    // All that there is of confidential files, in whatever order it hangs together. What left as an extract left, and stays in its joint file.
    const string NothingAtAll = """
        set session_replication_role = replica;
        do $$ declare t record; begin
          for t in select table_name from information_schema.columns where table_schema = 'portal' and column_name = 'engagement_id' union select 'engagements' loop execute format('delete from portal.%I', t.table_name); end loop;
        end $$;
        reset session_replication_role
        """;

    /// <summary>Nobody of these is on the list: a colleague, the administrator, an officer who left it, an expert without an undertaking, custodians, and another organization of each kind.</summary>
    public static TheoryData<string> Outside => [.. Ordeal.IsAsked
        ? (string[])["osce.desk", "admin.osce", "osce.legal.second", "osce.expert.second", "osce.custodian", "un.desk", "un.lead", "au.desk", "ecowas.desk", "asean.focal"]
        : ["osce.desk", "osce.legal.second", "osce.expert.second", "un.desk"]];

    [Theory, MemberData(nameof(Outside))]
    public async Task For_whoever_is_not_on_the_list_a_confidential_file_is_the_same_bytes_as_nothing_at_all(string account)
    {
        var clock = new StoppedClock(DateTimeOffset.UtcNow);
        var (here, planted) = await OutsideAsync(account, "", clock);
        var (there, left) = await OutsideAsync(account, NothingAtAll, clock);
        output.WriteLine($"{account}: {here.Count} addresses, of which {planted.Count} are of the file");
        Assert.True(planted.Count > 60 && left.Count == 0, $"{planted.Count} addresses here, {left.Count} there");
        // The same addresses, asked in the world that has nothing behind them.
        Assert.Equal(here.Keys.Order(StringComparer.Ordinal), there.Keys.Order(StringComparer.Ordinal));
        Assert.All(here, page => Assert.Equal(page.Value, there[page.Key]));
    }

    [Fact]
    public async Task For_whoever_is_on_the_list_it_is_not()
    {
        var clock = new StoppedClock(DateTimeOffset.UtcNow);
        var ((here, _), (there, _)) = (await OutsideAsync("osce.hoo", "", clock), await OutsideAsync("osce.hoo", NothingAtAll, clock));
        Assert.Contains(here, page => there.GetValueOrDefault(page.Key) != page.Value);
    }

    static readonly string[] OfFile = ["", "/team", "/experts", "/codes", "/trail", "/retention", "/emergencies", "/extracts", "/notes/write", "/options"];

    List<string>? asked;

    // Each address that the file has, under the own workspace and under its own; and all that a link leads to.
    async Task<(Dictionary<string, string> Pages, IReadOnlyList<string> Planted)> OutsideAsync(string account, string difference, TimeProvider clock)
    {
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.AddSingleton(clock));
        var home = $"/{account.Split('.') switch { ["admin", var workspace] => workspace, [var workspace, ..] => workspace, _ => "" }}";
        if (difference.Length > 0) await portal.SqlAsync(difference);
        List<string> planted = [];
        foreach (var file in (Guid[])(await portal.SqlAsync("select coalesce(array_agg(id), '{}') from portal.engagements"))!)
        {
            var at = $"{home}/engagements/{file}";
            planted.AddRange(OfFile.Select(part => at + part));
            foreach (var note in (Guid[])(await portal.SqlAsync("select array_agg(id order by number) from portal.engagement_notes where engagement_id = $1", file))!)
                planted.AddRange([$"{at}/notes/{note}", $"{at}/notes/{note}?version=1", $"{at}/notes/write/{note}", $"{at}/notes/{note}/attach", $"{at}/notes/{note}/files/{note}"]);
            planted.AddRange(((Guid[])(await portal.SqlAsync("select array_agg(id order by number) from portal.tension_options where engagement_id = $1", file))!).Select(option => $"{at}/options/{option}"));
            planted.AddRange(((Guid[])(await portal.SqlAsync("select array_agg(id) from portal.extracts where engagement_id = $1", file))!).Select(extract => $"{at}/extracts/{extract}"));
        }

        if (planted.Count > 0) asked = planted;
        using var browser = await portal.BrowserAsync(account);
        var seventh = $"{home}/assessments/{await portal.FileAsync(7)}";
        var tenth = $"{home}/assessments/{await portal.FileAsync(10)}";
        return (await FollowAsync(browser, [home, "/account", $"{home}/engagements", $"{home}/extracts", $"{home}/break-glass", seventh, tenth, $"{seventh}/in-confidence", $"{tenth}/in-confidence", .. asked!]), planted);
    }
}
