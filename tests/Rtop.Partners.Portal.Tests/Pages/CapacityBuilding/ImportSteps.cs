using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Tests.Pages.Assessments.Evidence;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>Handing in files of milestones, with the clock of jobs in the test's own hands.</summary>
static class ImportSteps
{
    /// <summary>A portal whose jobs run only when the test says so.</summary>
    public static Task<RunningPortal> OpenWithoutJobsAsync(this PortalFixture portals) => portals.OpenAsync(adjust: builder => builder.Services.Configure<QuartzHostedServiceOptions>(jobs => jobs.StartDelay = TimeSpan.FromDays(1)));

    public static Task ImportAsync(this RunningPortal portal, DateTimeOffset? at = null) => portal.Services.GetRequiredService<ImportsJob>().RunAsync(at ?? TimeProvider.System.GetUtcNow(), TestDatabase.Ct);

    /// <summary>The demonstration programme.</summary>
    public static async Task<Guid> ProgrammeAsync(this RunningPortal portal) => (Guid)(await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = 5"))!;

    public static async Task<long> MilestonesAsync(this RunningPortal portal) => (long)(await portal.SqlAsync("select count(*) from portal.milestones where removed_at is null"))!;

    /// <summary>Hands in a file and has it looked through; the page that says what was found.</summary>
    public static async Task<PageAnswer> HandInAsync(this Browser browser, RunningPortal portal, string root, string name, byte[] bytes)
    {
        var page = await browser.UploadAsync($"{root}/import", name, bytes);
        if ((int)page.Status >= 400) return page;
        await portal.ImportAsync();
        return await browser.GetAsync(page.Address);
    }

    /// <summary>Presses a button of the page, lets the job run, and shows the page again.</summary>
    public static async Task<PageAnswer> PressAsync(this Browser browser, RunningPortal portal, PageAnswer page, string handler)
    {
        var answer = await browser.SubmitAsync(page, $"form[action$='handler={handler}']");
        await portal.ImportAsync();
        return await browser.GetAsync(answer.Address.Split('?')[0]);
    }

    /// <summary>A table of that many new milestones; each cell can be changed before it is written.</summary>
    public static List<Dictionary<string, string>> NewRows(int count) => [.. Enumerable.Range(1, count).Select(number => new Dictionary<string, string>
    {
        ["id"] = "", ["code"] = $"X-{number:00000}", ["title"] = $"Imported step {number}, with a comma; \"quoted\"", ["cluster"] = "PS", ["first_lead"] = "un", ["first_body"] = "A department", ["second_lead"] = "au", ["second_body"] = "",
        ["places"] = "XTL; XAN", ["pillar"] = "assistance", ["risk_factors"] = "SF2.2", ["due_on"] = new DateOnly(2031, 1, 1).AddDays(number % 900).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["due_precision"] = "day", ["state"] = "", ["label"] = "confidential",
    })];

    public static byte[] Csv(IReadOnlyList<Dictionary<string, string>> rows)
    {
        var text = new StringBuilder();
        var columns = rows[0].Keys.ToArray();
        text.Append(string.Join(',', columns)).Append("\r\n");
        foreach (var row in rows) text.Append(string.Join(',', columns.Select(column => Cell(row[column])))).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A table that was taken out, as rows that can be changed.</summary>
    public static List<Dictionary<string, string>> Read(byte[] csv)
    {
        var rows = Tables.Csv(csv);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>Everything that is to be seen of a programme, taken out as a table.</summary>
    public static async Task<byte[]> ExportAsync(this Browser browser, string workspace, Guid programme) => (await browser.FileAsync(await browser.GetAsync($"/{workspace}/milestones?Filter.programme={programme}&sort={MilestoneSort.Code}"), "Csv")).Bytes;

    static string Cell(string text) => text.IndexOfAny([',', '"', ';', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
