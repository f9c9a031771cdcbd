using System.Diagnostics;
using System.Net;
using System.Text;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>Milestones brought as a table: looked through, confirmed, done as a whole, taken back as a whole.</summary>
public sealed class ImportTests(PortalFixture portals, ITestOutputHelper output)
{
    static readonly int Many = Ordeal.Of(20_000, 500);

    // What is planted in a row, and the column in which it must be found.
    static readonly (string Column, Action<Dictionary<string, string>> Plant, string[] Found)[] Plantings =
    [
        ("title", row => row["title"] = "", ["title"]), ("due_on", row => row["due_on"] = "31.12.2031", ["due_on"]), ("due_on", row => row["due_on"] = "", ["due_on"]), ("cluster", row => row["cluster"] = "NOWHERE", ["cluster"]),
        ("first_lead", row => row["first_lead"] = "nato", ["first_lead"]), ("second_lead", row => row["second_lead"] = "un", ["second_lead"]), ("second_lead", row => row["second_lead"] = "", ["second_lead"]), ("label", row => row["label"] = "secret", ["label"]),
        ("code", row => row["code"] = "X-00001", ["code"]), ("code", row => row["code"] = "D-PS-04", ["code"]), ("pillar", row => row["pillar"] = "fourth", ["pillar"]), ("due_precision", row => row["due_precision"] = "week", ["due_precision"]),
        ("id", row => row["id"] = Guid.NewGuid().ToString(), ["id"]), ("state", row => row["state"] = "achieved", ["state"]), ("places", row => row["places"] = string.Join(';', Enumerable.Range(1, 11)), ["places"]), ("first_body", row => row["first_body"] = new('x', 101), ["first_body"]),
        ("title", row => row["title"] = new('x', 301), ["title"]), ("code", row => row["code"] = "", ["code"]), ("several", row => (row["title"], row["due_on"], row["label"]) = ("", "soon", "?"), ["title", "due_on", "label"]),
    ];

    [Fact, Trait("Ordeal", "yes")]
    public async Task Every_one_of_37_faults_is_named_and_mended_it_comes_in_goes_out_and_says_nothing_new()
    {
        await using var portal = await portals.OpenWithoutJobsAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var programme = await portal.ProgrammeAsync();
        var (root, before) = ($"/un/programmes/{programme}", await portal.MilestonesAsync());

        var rows = ImportSteps.NewRows(Many);
        var (planted, at) = (new List<(int Row, string Column)>(), 1);
        for (var next = 0; planted.Count < 37; next++)
        {
            var (_, plant, found) = Plantings[next % Plantings.Length];
            if (planted.Count + found.Length > 37) continue;
            at += Math.Max(1, (Many / 40) - 1);
            plant(rows[at]);
            planted.AddRange(found.Select(column => (at + 2, column)));
        }

        var watch = Stopwatch.StartNew();
        var faulty = await MeasuredAsync("looked through, 37 faults", () => un.HandInAsync(portal, root, "steps.csv", ImportSteps.Csv(rows)));
        Assert.Contains("37 faults", faulty.Main, StringComparison.Ordinal);
        Assert.Equal(planted.Order(), Faults(faulty).Order());
        Assert.Equal(before, await portal.MilestonesAsync());
        Assert.Null(faulty.Document.QuerySelector("form[action$='handler=Confirm']"));
        var table = Tables.Csv((await un.FileAsync(faulty, "Faults")).Bytes);
        Assert.Equal(planted.Order(), table.Skip(1).Select(row => (int.Parse(row[0], null), row[2])).Order());

        var mended = await MeasuredAsync("looked through, mended", () => un.HandInAsync(portal, root, "steps.csv", ImportSteps.Csv(ImportSteps.NewRows(Many))));
        Assert.Contains($"adds {Many:N0}, changes 0", mended.Main, StringComparison.Ordinal);
        Assert.Equal(50, mended.Document.QuerySelectorAll("#would ~ table tbody tr").Length);
        Assert.Equal(before, await portal.MilestonesAsync());
        var done = await MeasuredAsync("imported", () => un.PressAsync(portal, mended, "Confirm"));
        Assert.Contains("imported", done.Main, StringComparison.Ordinal);
        Assert.Equal(before + Many, await portal.MilestonesAsync());
        Assert.Equal((long)Many, await portal.SqlAsync("select count(*) from portal.milestone_versions v join portal.milestones m on m.id = v.milestone_id where m.code like 'X-%' and v.number = 1"));
        // In the chains of both: whose programme it is, and who did it; nothing of it says what is in the plan.
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'MilestonesImported' and chain = 'un'"));

        var taken = await MeasuredAsync("taken out", () => un.ExportAsync("un", programme));
        var again = await MeasuredAsync("looked through again", () => un.HandInAsync(portal, root, "again.csv", taken));
        Assert.Contains("adds 0, changes 0", again.Main, StringComparison.Ordinal);
        Assert.Contains("says nothing that the plan does not say already", again.Main, StringComparison.Ordinal);
        Assert.Null(again.Document.QuerySelector("form[action$='handler=Confirm']"));
        await un.PressAsync(portal, again, "Cancel");
        var book = (await un.FileAsync(await un.GetAsync($"/un/milestones?Filter.programme={programme}"), "Xlsx")).Bytes;
        Assert.Contains("adds 0, changes 0", (await MeasuredAsync("looked through as a workbook", () => un.HandInAsync(portal, root, "again.xlsx", book))).Main, StringComparison.Ordinal);
        output.WriteLine($"{Many} rows, all together {watch.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public async Task What_it_changes_is_shown_before_and_taken_back_as_a_new_version()
    {
        await using var portal = await portals.OpenWithoutJobsAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var programme = await portal.ProgrammeAsync();
        var (root, before) = ($"/un/programmes/{programme}", await un.ExportAsync("un", programme));
        var rows = ImportSteps.Read(before);
        Change("D-PS-04", row => (row["title"], row["due_on"]) = ("'=1+1, said anew", "2032-02-29"));
        Change("D-HR-01", row => (row["first_body"], row["places"]) = ("Another body", "XTL, Atlantis"));
        Change("D-SHD-03", row => (row["cluster"], row["objective"], row["label"]) = ("", "", "confidential"));
        rows.Add(new(ImportSteps.NewRows(1)[0].Concat(rows[0].Keys.Except(ImportSteps.NewRows(1)[0].Keys).Select(key => KeyValuePair.Create(key, "")))) { ["title"] = "'@added" });

        var ready = await un.HandInAsync(portal, root, "some.csv", ImportSteps.Csv(rows));
        Assert.Contains("adds 1, changes 3", ready.Main, StringComparison.Ordinal);
        Assert.Contains("→ 2032-02-29", ready.Main, StringComparison.Ordinal);
        var done = await un.PressAsync(portal, ready, "Confirm");
        Assert.Equal("=1+1, said anew", await portal.SqlAsync("select title from portal.milestones where code = 'D-PS-04'"));
        Assert.Equal("@added", await portal.SqlAsync("select title from portal.milestones where code = 'X-00001'"));
        Assert.Equal(new[] { "XTL", "Atlantis" }, await portal.SqlAsync("select places from portal.milestones where code = 'D-HR-01'"));
        Assert.Contains("D-PS-04", (await un.GetAsync($"{root}/compare?since={TimeProvider.System.GetUtcNow().AddDays(-2):yyyy-MM-dd}")).Main, StringComparison.Ordinal);

        var undone = await un.PressAsync(portal, done, "Undo");
        Assert.Contains("undone", undone.Main, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(await un.ExportAsync("un", programme)));
        Assert.NotNull(await portal.SqlAsync("select removed_at from portal.milestones where code = 'X-00001'"));
        Assert.Null(undone.Document.QuerySelector("form[action$='handler=Undo']"));
        // What was taken out leaves its code to another: the same file comes in again.
        Assert.Contains("adds 1, changes 3", (await un.HandInAsync(portal, root, "some.csv", ImportSteps.Csv(rows))).Main, StringComparison.Ordinal);

        void Change(string code, Action<Dictionary<string, string>> change) => change(rows.Single(row => row["code"] == code));
    }

    [Fact]
    public async Task What_somebody_changed_since_stands_in_the_way_of_undoing_and_is_named()
    {
        await using var portal = await portals.OpenWithoutJobsAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var root = $"/un/programmes/{await portal.ProgrammeAsync()}";
        var done = await un.PressAsync(portal, await un.HandInAsync(portal, root, "new.csv", ImportSteps.Csv(ImportSteps.NewRows(5))), "Confirm");
        var step = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'X-00003'"))!;
        using var au = await portal.BrowserAsync("au.prog");
        await au.SubmitAsync(await au.GetAsync($"/au/milestones/{step}/report"), "form.panel", new() { ["Form.State"] = "OnTrack" });
        var kept = await un.PressAsync(portal, done, "Undo");
        Assert.Contains("It was not undone: somebody changed some of it since. X-00003", kept.Main, StringComparison.Ordinal);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.milestones where code like 'X-%' and removed_at is not null"));
    }

    [Fact]
    public async Task Given_up_in_the_middle_it_leaves_nothing()
    {
        await using var portal = await portals.OpenWithoutJobsAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var (root, before) = ($"/un/programmes/{await portal.ProgrammeAsync()}", await portal.MilestonesAsync());
        var ready = await un.HandInAsync(portal, root, "new.csv", ImportSteps.Csv(ImportSteps.NewRows(350)));
        // Somebody gives it up after the second portion, as the page does.
        await portal.SqlAsync("""
            create function portal.give_up() returns trigger language plpgsql security definer as $$ begin
              if new.done >= 200 then update portal.milestone_imports set state = 8, revision = revision + 1 where id = new.import_id; end if; return new; end $$;
            create trigger give_up after update on portal.import_progress for each row execute function portal.give_up();
            """);
        var over = await un.PressAsync(portal, ready, "Confirm");
        Assert.Contains("given up, nothing written", over.Main, StringComparison.Ordinal);
        Assert.Equal(before, await portal.MilestonesAsync());
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.import_steps"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries where act = 'MilestonesImported'"));
    }

    [Fact]
    public async Task What_the_plan_became_since_the_yes_is_looked_at_again()
    {
        await using var portal = await portals.OpenWithoutJobsAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var programme = await portal.ProgrammeAsync();
        var rows = ImportSteps.Read(await un.ExportAsync("un", programme));
        rows.Single(row => row["code"] == "D-PS-04")["title"] = "Said anew";
        var ready = await un.HandInAsync(portal, $"/un/programmes/{programme}", "some.csv", ImportSteps.Csv(rows));
        await portal.SqlAsync("update portal.milestones set title = 'Changed meanwhile' where code = 'D-HR-02'");
        var again = await un.PressAsync(portal, ready, "Confirm");
        Assert.Contains("The plan was changed since you said yes", again.Main, StringComparison.Ordinal);
        Assert.Contains("changes 2", again.Main, StringComparison.Ordinal);
        Assert.Equal("Changed meanwhile", await portal.SqlAsync("select title from portal.milestones where code = 'D-HR-02'"));
        await un.PressAsync(portal, again, "Confirm");
        Assert.Equal("Said anew", await portal.SqlAsync("select title from portal.milestones where code = 'D-PS-04'"));
    }

    [Fact]
    public async Task A_file_is_its_sides_own_and_only_the_sides_hand_one_in()
    {
        await using var portal = await portals.OpenWithoutJobsAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var programme = await portal.ProgrammeAsync();
        var page = await un.HandInAsync(portal, $"/un/programmes/{programme}", "new.csv", ImportSteps.Csv(ImportSteps.NewRows(2)));
        Assert.True(await portal.SqlAsync("select count(*) from jobs.qrtz_triggers where job_name = 'imports'") is > 1L, "nobody asked the job to begin");
        using var au = await portal.BrowserAsync("au.prog");
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync(page.Address.Replace("/un/", "/au/", StringComparison.Ordinal))).Status);
        Assert.Contains("No file yet", (await au.GetAsync($"/au/programmes/{programme}/import")).Main, StringComparison.Ordinal);
        Assert.Contains("without faults", (await au.HandInAsync(portal, $"/au/programmes/{programme}", "new.csv", ImportSteps.Csv(ImportSteps.NewRows(2)))).Main, StringComparison.Ordinal);
        foreach (var (account, workspace, status) in new[] { ("un.desk", "un", HttpStatusCode.Forbidden), ("ecowas.desk", "ecowas", HttpStatusCode.Forbidden), ("osce.desk", "osce", HttpStatusCode.Forbidden) })
        {
            using var other = await portal.BrowserAsync(account);
            Assert.Equal(status, (await other.GetAsync($"/{workspace}/programmes/{programme}/import")).Status);
        }

        // While one waits for a yes there is no second; what is no table is not taken.
        Assert.Contains("Finish it or give it up first", (await un.HandInAsync(portal, $"/un/programmes/{programme}", "new.csv", ImportSteps.Csv(ImportSteps.NewRows(2)))).Main, StringComparison.Ordinal);
        await un.PressAsync(portal, page, "Cancel");
        Assert.Contains("Only a CSV file or an Excel workbook", (await un.HandInAsync(portal, $"/un/programmes/{programme}", "new.txt", "Some words."u8.ToArray())).ErrorAt("Form_File"), StringComparison.Ordinal);
        var strange = await un.HandInAsync(portal, $"/un/programmes/{programme}", "new.csv", "code,titel,code\r\nA,B,C\r\n"u8.ToArray());
        Assert.Equal([(1, "code"), (1, "due_on"), (1, "titel"), (1, "title")], Faults(strange).Order());
        // The heading alone is there to be filled in, in both forms.
        var template = await un.SendAsync(new(HttpMethod.Get, $"/un/programmes/{programme}/import?handler=Template&kind=xlsx"));
        Assert.Equal(MilestoneSheet.Header.Select(column => column.Name), Assert.Single(Tables.Xlsx(await template.Content.ReadAsByteArrayAsync(TestDatabase.Ct))));
    }

    [Fact]
    public async Task Faults_are_said_in_the_readers_language_and_separators_and_tags_of_other_spreadsheets_are_read()
    {
        await using var portal = await portals.OpenWithoutJobsAsync();
        using var un = await portal.BrowserAsync("un.prog", "fr");
        var root = $"/un/programmes/{await portal.ProgrammeAsync()}";
        var page = await un.HandInAsync(portal, root, "new.csv", Encoding.UTF8.GetBytes("\uFEFFCode;TITLE;due_on;first_lead;second_lead\r\n#activity+code;#activity+name;#date;#org;#org\r\nA;\"deux\r\nlignes; une cellule\";demain;un;au\r\n"));
        Assert.Contains("« demain » n’est pas un jour.", page.Main, StringComparison.Ordinal);
        Assert.Equal([(3, "due_on")], Faults(page));
    }

    [Fact]
    public async Task What_a_machine_left_lying_is_taken_up_and_nobody_imports_for_an_officer_who_plans_no_more()
    {
        await using var portal = await portals.OpenWithoutJobsAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var (root, now) = ($"/un/programmes/{await portal.ProgrammeAsync()}", TimeProvider.System.GetUtcNow());
        var ready = await un.HandInAsync(portal, root, "new.csv", ImportSteps.Csv(ImportSteps.NewRows(3)));
        await portal.SqlAsync("update portal.milestone_imports set state = 6");
        await portal.ImportAsync(now.AddMinutes(1));
        Assert.Equal(6, await portal.SqlAsync("select state from portal.milestone_imports"));
        await portal.ImportAsync(now.AddMinutes(5));
        Assert.Contains("imported", (await un.GetAsync(ready.Address)).Main, StringComparison.Ordinal);
        Assert.Equal(3L, await portal.SqlAsync("select count(*) from portal.milestones where code like 'X-%'"));

        await un.SubmitAsync(await un.GetAsync(ready.Address), "form[action$='handler=Undo']");
        await portal.SqlAsync("update portal.duties set until = current_date - 1 where duty = 3 and workspace = 'un'");
        await portal.ImportAsync();
        Assert.Equal("import.officer-gone", await portal.SqlAsync("select obstacle from portal.milestone_imports"));
        Assert.Equal(3L, await portal.SqlAsync("select count(*) from portal.milestones where code like 'X-%' and removed_at is null"));
    }

    static IEnumerable<(int Row, string Column)> Faults(PageAnswer page) =>
        page.Document.QuerySelectorAll("#faults ~ table tbody tr").Select(row => (int.Parse(row.Children[0].TextContent, null), row.QuerySelector("code")!.TextContent));

    // What is named, not judged: the highest the managed heap was meanwhile, of the portal and this test together.
    async Task<T> MeasuredAsync<T>(string what, Func<Task<T>> work)
    {
        GC.Collect();
        var (before, peak, watch, over) = (GC.GetTotalMemory(true), 0L, Stopwatch.StartNew(), new ManualResetEventSlim());
        var looking = new Thread(() => { while (!over.Wait(20)) peak = Math.Max(peak, GC.GetTotalMemory(false)); });
        looking.Start();
        try
        {
            return await work();
        }
        finally
        {
            over.Set();
            looking.Join();
            output.WriteLine($"{Many} rows {what}: {watch.Elapsed.TotalSeconds:0.0} s, heap {before / 1048576} MB before, {peak / 1048576} MB at its highest");
        }
    }
}
