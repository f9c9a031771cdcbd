using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Months of mail of the whole demonstration: it says nothing, and each goes to somebody who opens what it leads to (SECURITY P8).</summary>
public sealed partial class EveryMailTests(PortalFixture portals)
{
    const string Told = """
        select array_agg(distinct word) from (
          select title word from portal.assessments union all select title from portal.milestones union all select title from portal.programmes union all select title from portal.clusters
          union all select text from portal.recommendations union all select name from portal.persons
        ) told where length(word) > 3
        """;

    static readonly string[] Canaries = ["Zorandi", "Talim", "XZR", "XTL", "Velmaria", "Tarsk", "HE-0", "hill communities", "African Union", "United Nations", "Security and Co-operation"];

    // Days from that of loading; the ordeal takes every third of four months.
    static IEnumerable<int> Days => Ordeal.IsAsked ? Enumerable.Range(0, 40).Select(step => step * 3) : [0, 3, 7, 14, 30, 61];

    [Fact, Trait("Ordeal", "yes")]
    public async Task Months_of_mail_tell_nothing_and_go_to_those_who_may_open_what_they_lead_to()
    {
        await using var sink = SmtpSink.Start();
        await using var portal = await portals.OpenAsync(new() { ["Mail:Host"] = "localhost", ["Mail:Port"] = sink.Port.ToString(CultureInfo.InvariantCulture), ["Mail:From"] = "portal@example.org" });
        await portal.SqlAsync("update portal.follow_ups set due_on = current_date where done_at is null");
        var today = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddHours(6), TimeSpan.Zero);
        HashSet<(string Reader, string Path)> opened = [];
        var scanned = 0;
        foreach (var day in Days)
        {
            var at = today.AddDays(day);
            await portal.Services.GetRequiredService<ReviewRemindersJob>().RunAsync(at, TestDatabase.Ct);
            await portal.Services.GetRequiredService<InConfidenceJob>().RunAsync(at, TestDatabase.Ct);
            await portal.Services.GetRequiredService<SendLettersJob>().RunAsync(at, atOnce: true, TestDatabase.Ct);
            var fresh = sink.Messages.Skip(scanned).ToList();
            scanned += fresh.Count;
            await OpenedAsync(portal, fresh, opened);
        }

        await portal.Services.GetRequiredService<BreakGlassJob>().RunAsync(today, TestDatabase.Ct);
        await portal.Services.GetRequiredService<SendLettersJob>().RunAsync(today, atOnce: true, TestDatabase.Ct);
        var told = (string[])(await portal.SqlAsync(Told))!;
        Assert.True(told.Length > 50);
        foreach (var mail in sink.Messages)
        {
            var words = mail.Readable;
            foreach (var word in (string[])[.. told, .. Canaries]) Assert.DoesNotContain(word, words, StringComparison.OrdinalIgnoreCase);
        }

        var kinds = ((int[])(await portal.SqlAsync("select array_agg(distinct r.subject order by r.subject) from portal.letters l join portal.reminders r on r.id = l.reminder_id where l.state = 4 and l.last_reply = '250'"))!).Select(kind => (ReviewSubject)kind).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine($"{sink.Messages.Count} mails, {opened.Count} links opened by their readers, {told.Length + Canaries.Length} words looked for; {string.Join(", ", kinds)}");
        Assert.Superset(new HashSet<ReviewSubject> { ReviewSubject.Cycle, ReviewSubject.Milestone, ReviewSubject.LateMilestones, ReviewSubject.InConfidence, ReviewSubject.EmergencyYear }, kinds.ToHashSet());
        Assert.True(opened.Count > 10);
    }

    // The right is asked by somebody else than the job: the reader signs in and opens the link.
    static async Task OpenedAsync(RunningPortal portal, IEnumerable<SmtpSinkMail> mails, HashSet<(string, string)> opened)
    {
        var links = mails.SelectMany(mail => Link().Matches(mail.Text).Select(link => (Reader: Assert.Single(mail.Recipients), Path: new Uri(link.Value).AbsolutePath)))
            .Where(link => !link.Path.EndsWith("/notices", StringComparison.Ordinal) && opened.Add(link)).GroupBy(link => link.Reader, link => link.Path);
        foreach (var reader in links)
        {
            using var browser = await portal.BrowserAsync(reader.Key.Split('@')[0]);
            foreach (var path in reader)
            {
                var page = await browser.GetAsync(path);
                Assert.True(page.Status is HttpStatusCode.OK && !page.Address.Contains("sign-in", StringComparison.Ordinal), $"{reader.Key} was sent to {path}: {page.Status} {page.Address}");
            }
        }
    }

    [GeneratedRegex(@"https?://[^\s]+")]
    private static partial Regex Link();
}
