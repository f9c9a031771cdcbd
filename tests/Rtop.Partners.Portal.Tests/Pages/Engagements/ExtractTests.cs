using System.Net;
using System.Text.RegularExpressions;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Engagements;

/// <summary>One portal with the demonstration, for all that is tried of extracts.</summary>
public sealed class ExtractPortal(PortalFixture portals) : IAsyncLifetime
{
    public RunningPortal Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Portal = await portals.OpenAsync();

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

/// <summary>What leaves a confidential file in a browser without a script, what the joint file reads of it, and what the database tells of where it comes from (FEATURES 3.8; SCENARIO §5 X-1, X-2).</summary>
public sealed partial class ExtractTests(ExtractPortal shared) : IClassFixture<ExtractPortal>
{
    RunningPortal Portal => shared.Portal;

    async Task<string> FileAsync() => $"/osce/engagements/{await Portal.SqlAsync("select id from portal.engagements")}";

    async Task<string> JointAsync(string workspace, int number) => $"/{workspace}/assessments/{await Portal.SqlAsync("select id from portal.assessments where originator = 'un' and number = $1", number)}/in-confidence";

    [Fact]
    public async Task It_is_stopped_by_a_place_a_date_and_a_first_person_reworded_approved_by_both_and_then_read_by_the_parties()
    {
        var file = await FileAsync();
        using var political = await Portal.BrowserAsync("osce.pol");
        using var legal = await Portal.BrowserAsync("osce.legal");
        using var un = await Portal.BrowserAsync("un.desk");
        var joint = await JointAsync("un", 7);
        var form = await political.GetAsync($"{file}/extracts/write");
        var note = form.Document.QuerySelector("input[name='Form.Sources']")!.GetAttribute("value");
        Dictionary<string, string?> typed = new()
        {
            ["Form.Title"] = "Recruitment for the police",
            ["Form.Text"] = "In Brenn it was said on 12 March 2026 that we were heard.",
            ["Form.Assessment"] = joint.Split('/')[3],
        };
        var wrong = await political.SubmitAsync(form, "form.panel", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Choose the notes or options", wrong.ErrorAt("Form_Sources"), StringComparison.Ordinal);
        Assert.Contains("In Brenn it was said", wrong.Document.QuerySelector("#Form_Text")!.TextContent, StringComparison.Ordinal);

        typed["Form.Sources"] = note;
        var written = await political.SubmitAsync(wrong, "form.panel", typed);
        Assert.Equal(["Brenn", "12 March 2026", "we"], written.Document.QuerySelectorAll(".findings q").Select(words => words.TextContent));
        Assert.Equal(["Brenn Finding 1", "12 March 2026 Finding 2", "we Finding 3"], written.Document.QuerySelectorAll("mark").Select(mark => Spaces().Replace(mark.TextContent.Replace("Finding", " Finding", StringComparison.Ordinal), " ").Trim()));
        Assert.Null(written.Document.QuerySelector("form[action$=Approve]"));
        // Only what may be excused is offered to be; what is posted nevertheless is refused.
        Assert.Single(written.Document.QuerySelectorAll("form[action$=Dismiss]"));
        var unsaid = await political.SubmitAsync(written, "form[action$=Dismiss]", new() { ["reason"] = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.Status);
        Assert.Contains("Say why it may stay", unsaid.ErrorAt("reason-3"), StringComparison.Ordinal);
        var excused = await political.SubmitAsync(unsaid, "form[action$=Dismiss]", new() { ["reason"] = "All listeners." });
        Assert.Contains("May stay", excused.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await political.SubmitAsync(written, "form[action$=Dismiss]", new() { ["finding"] = "3:b:anything", ["reason"] = "Known anyway." })).Status);
        var forged = await political.PostAsync($"{written.Address}?handler=Approve", [new("version", "2"), new("__RequestVerificationToken", Token(excused))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.Status);
        Assert.Contains("stands in the way", forged.Main, StringComparison.Ordinal);

        var clean = await political.SubmitAsync(await political.GetAsync($"{file}/extracts/write/{written.Address.Split('/')[^1]}"), "form.panel", new() { ["Form.Text"] = "A scheme of recruitment worked where lay visitors came with it." });
        Assert.Contains("Nothing was found", clean.Main, StringComparison.Ordinal);
        var half = await political.SubmitAsync(clean, "form[action$=Approve]");
        Assert.Null(half.Document.QuerySelector("form[action$=Approve]"));
        Assert.DoesNotContain("lay visitors", (await un.GetAsync(joint)).Main, StringComparison.Ordinal);
        // A change after the first approval needs both again.
        var changed = await legal.SubmitAsync(await legal.GetAsync($"{file}/extracts/write/{written.Address.Split('/')[^1]}"), "form.panel", new() { ["Form.Title"] = "Recruitment and lay visitors" });
        await legal.SubmitAsync(changed, "form[action$=Approve]");
        Assert.DoesNotContain("lay visitors", (await un.GetAsync(joint)).Main, StringComparison.Ordinal);
        var left = await political.SubmitAsync(await political.GetAsync(written.Address), "form[action$=Approve]");
        Assert.Contains("In the joint file since", left.Main, StringComparison.Ordinal);
        Assert.Null(left.Document.QuerySelector("main form"));

        foreach (var (account, workspace) in (IEnumerable<(string, string)>)[("un.desk", "un"), ("au.desk", "au"), ("osce.desk", "osce")])
        {
            using var party = await Portal.BrowserAsync(account);
            var read = await party.GetAsync(await JointAsync(workspace, 7));
            var given = Assert.Single(read.Document.QuerySelectorAll("[aria-labelledby=given] article"), one => one.TextContent.Contains("Recruitment and lay visitors", StringComparison.Ordinal)).TextContent;
            Assert.Contains("Contribution in confidence", given, StringComparison.Ordinal);
            Assert.Contains("No origin given", given, StringComparison.Ordinal);
            Assert.DoesNotContain("OSCE", given, StringComparison.Ordinal);
            Assert.DoesNotContain("HE-", read.Html, StringComparison.Ordinal);
        }

        var late = await legal.SubmitAsync(await legal.GetAsync($"{file}/extracts/write/{written.Address.Split('/')[^1]}"), "form.panel", new() { ["Form.Text"] = "Another text." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("not changed any more", late.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_whoever_is_not_one_of_the_two_there_is_none()
    {
        var file = await FileAsync();
        var extract = $"{file}/extracts/{await Portal.SqlAsync("select id from portal.extracts where number = 1")}";
        // A legal officer of the house who left this file: the same bytes as for a file that never was.
        using var colleague = await Portal.BrowserAsync("osce.legal.second");
        foreach (var address in (string[])[$"{file}/extracts", $"{file}/extracts/write", extract])
        {
            var never = await colleague.GetAsync(address.Replace(file, $"/osce/engagements/{Guid.NewGuid()}", StringComparison.Ordinal));
            var refused = await colleague.GetAsync(address);
            Assert.Equal((HttpStatusCode.NotFound, never.Main), (refused.Status, refused.Main));
        }

        foreach (var account in (string[])["osce.hoo", "osce.expert", "osce.desk", "admin.osce"])
        {
            using var browser = await Portal.BrowserAsync(account);
            var never = await browser.GetAsync($"/osce/engagements/{Guid.NewGuid()}/extracts");
            var refused = await browser.GetAsync($"{file}/extracts");
            Assert.Equal((account is "osce.hoo" or "osce.expert" ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound, never.Main), (refused.Status, refused.Main));
        }

        using var political = await Portal.BrowserAsync("osce.pol");
        var mine = await political.GetAsync(extract);
        Assert.Equal(HttpStatusCode.OK, mine.Status);
        Assert.DoesNotContain("radio", mine.Document.Title!, StringComparison.Ordinal);
        using var un = await Portal.BrowserAsync("un.desk");
        Assert.Contains("Experience with minority-language radio", (await un.GetAsync(await JointAsync("un", 10))).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_by_a_team_declined_by_a_desk_and_never_answered_are_the_same_bytes()
    {
        var joint = await JointAsync("un", 7);
        using var un = await Portal.BrowserAsync("un.desk");
        using var ecowas = await Portal.BrowserAsync("ecowas.desk");
        var page = await un.GetAsync(joint);
        var refused = Assert.Single(Asked(page), one => one.Contains("OSCE", StringComparison.Ordinal));
        Assert.Contains("Not available", refused, StringComparison.Ordinal);
        var text = (string)(await Portal.SqlAsync("select text from portal.confidence_requests"))!;
        foreach (var asked in (string[])["ecowas", "au"]) page = await un.SubmitAsync(await un.GetAsync(joint), "form.panel.narrow", new() { ["Form.Asked"] = asked, ["Form.Text"] = text });
        Assert.Equal(2, Asked(page).Count(one => one.Contains(">Asked<", StringComparison.Ordinal)));
        var twice = await un.SubmitAsync(page, "form.panel.narrow", new() { ["Form.Asked"] = "au", ["Form.Text"] = "Kept while it is refused." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains("already", twice.ErrorAt("Form_Asked"), StringComparison.Ordinal);
        Assert.Contains("Kept while it is refused.", twice.Document.QuerySelector("#Form_Text")!.TextContent, StringComparison.Ordinal);

        // ECOWAS has no confidential file at all; its desk reads the request and says what any desk can. AU says nothing.
        var theirs = await ecowas.GetAsync(await JointAsync("ecowas", 7));
        Assert.Contains(text, theirs.Main, StringComparison.Ordinal);
        await ecowas.SubmitAsync(theirs, "form[action$=Decline]");
        await Portal.SqlAsync("update portal.confidence_requests set asked_on = current_date - 20");
        await Portal.SqlAsync("update portal.confidence_answers set \"on\" = current_date - 19");
        var rows = Asked(await un.GetAsync(joint));
        Assert.Equal(3, rows.Count);
        Assert.Single(rows.Select(row => Acronym().Replace(row, "")).Distinct());
        Assert.Contains("Not available", rows[0], StringComparison.Ordinal);

        // Who is not between the two reads nothing of it, a party or not; and the asked desk reads no more of its own house than that.
        using var au = await Portal.BrowserAsync("au.desk");
        Assert.DoesNotContain("ECOWAS was asked", (await au.GetAsync(await JointAsync("au", 7))).Main, StringComparison.Ordinal);
        Assert.Single((await au.GetAsync(await JointAsync("au", 7))).Document.QuerySelectorAll("[aria-labelledby=ours] article"));
        Assert.Equal(0L, await Portal.SqlAsync("select count(*) from audit.entries where act = 'ConfidenceAnswered' and (officer is not null or person is not null or at_utc <> date_trunc('day', at_utc at time zone 'UTC') at time zone 'UTC')"));
    }

    [Fact]
    public async Task A_request_is_answered_with_an_extract_from_the_file_and_reads_received()
    {
        var (file, joint) = (await FileAsync(), await JointAsync("un", 10));
        using var political = await Portal.BrowserAsync("osce.pol");
        using var legal = await Portal.BrowserAsync("osce.legal");
        using var un = await Portal.BrowserAsync("un.desk");
        await un.SubmitAsync(await un.GetAsync(joint), "form.panel.narrow", new() { ["Form.Asked"] = "osce", ["Form.Text"] = "What helps policing?" });
        var list = await political.GetAsync($"{file}/extracts");
        var asked = Assert.Single(list.Document.QuerySelectorAll("[aria-labelledby=requests] article"), one => one.TextContent.Contains("What helps policing?", StringComparison.Ordinal));
        Assert.DoesNotContain("Incitement by broadcast", list.Html, StringComparison.Ordinal);
        var form = await political.GetAsync(asked.QuerySelector("a[href*=write]")!.GetAttribute("href")!);
        var written = await political.SubmitAsync(form, "form.panel", new()
        {
            ["Form.Title"] = "Recruitment",
            ["Form.Text"] = "A scheme of recruitment worked.",
            ["Form.NamesOrigin"] = "true",
            ["Form.Sources"] = form.Document.QuerySelector("input[name='Form.Sources']")!.GetAttribute("value"),
        });
        await political.SubmitAsync(written, "form[action$=Approve]");
        await legal.SubmitAsync(await legal.GetAsync(written.Address), "form[action$=Approve]");
        var read = await un.GetAsync(joint);
        Assert.Contains("Contribution received", Assert.Single(Asked(read)), StringComparison.Ordinal);
        Assert.Contains("OSCE", Assert.Single(read.Document.QuerySelectorAll("[aria-labelledby=given] article"), one => one.TextContent.Contains("A scheme of recruitment", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_outside_envelopes_leads_from_what_the_joint_file_has_to_the_confidential_file()
    {
        var contribution = (Guid)(await Portal.SqlAsync("select c.id from portal.confidential_contributions c join portal.assessments a on a.id = c.assessment_id where a.number = 10 and c.title like 'Experience%'"))!;
        Assert.Equal("assessment_id, given_on, id, label, origin, originator, text, title", await Portal.SqlAsync("select string_agg(column_name::text, ', ' order by column_name::text) from information_schema.columns where table_schema = 'portal' and table_name = 'confidential_contributions'"));
        Assert.Equal("assessments", await Portal.SqlAsync("select string_agg(distinct confrelid::regclass::text, ', ') from pg_constraint where contype = 'f' and conrelid = 'portal.confidential_contributions'::regclass") is string to ? to.Split('.')[^1] : null);

        // Its id stands in no other column of any table, whatever its type; the same search finds what is no secret.
        Assert.Equal(["portal.confidential_contributions.id"], await WhereAsync(contribution));
        Assert.Contains("portal.extract_versions.extract_id", await WhereAsync((Guid)(await Portal.SqlAsync("select id from portal.extracts where number = 1"))!));
        // It was saved by itself: no row of a confidential file, and no act but its own, has the same transaction.
        Assert.Equal(0L, await Portal.SqlAsync("""
            select count(*) from portal.confidential_contributions c where c.id = $1 and c.xmin in (
              select xmin from portal.extracts union select xmin from portal.extract_versions union select xmin from portal.extract_approvals union select xmin from portal.engagement_readings)
            """, contribution));
        Assert.Equal(0L, await Portal.SqlAsync("select count(*) from audit.entries e join portal.confidential_contributions c on c.xmin = e.xmin where c.id = $1 and (e.subject is not null or e.person is not null or e.officer is not null)", contribution));
    }

    async Task<List<string>> WhereAsync(Guid id)
    {
        List<string> found = [];
        var columns = ((string)(await Portal.SqlAsync("""
            select string_agg(format('%I.%I.%I', table_schema, table_name, column_name), ',' order by 1) from (select * from information_schema.columns c
              where table_schema in ('portal', 'audit', 'jobs', 'accounts') and exists (select from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE')) c
            """))!).Split(',').Select(name => name.Split('.')).ToList();
        foreach (var table in columns.GroupBy(name => $"{name[0]}.{name[1]}"))
        {
            var hits = string.Join(" || ", table.Select(name => $"case when bool_or({Holds(name[2])}) then '{table.Key}.{name[2].Trim('"')},' else '' end"));
            found.AddRange(((string)(await Portal.SqlAsync($"select {hits} from {table.Key}", $"%{id}%", $"%{id:N}%"))!).Split(',', StringSplitOptions.RemoveEmptyEntries));
        }

        return found;

        static string Holds(string column) => $"coalesce({column}::text ilike $1 or {column}::text ilike $2, false)";
    }

    static List<string> Asked(PageAnswer page) => [.. page.Document.QuerySelectorAll("[aria-labelledby=requests] article").Select(one => one.OuterHtml)];

    static string Token(PageAnswer page) => page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    [GeneratedRegex("OSCE|ECOWAS|AU(?=[ <])")]
    private static partial Regex Acronym();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
