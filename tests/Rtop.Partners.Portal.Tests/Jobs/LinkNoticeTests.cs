using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Who hears of a link between two files.</summary>
public sealed class LinkNoticeTests(DatabaseFixture databases)
{
    [Fact]
    public async Task The_desks_that_read_both_ends_hear_of_it_once_and_of_each_change_and_nobody_else()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        // UN draws from its own file to one of ECOWAS that it contributes to. AU reads both, OSCE the first alone, ECOWAS the second alone.
        var near = await Some.AssessmentAsync(database, "un", Some.Terms("Xanadu hills"), ("au", PartyRole.Contributor, PartyState.Accepted), ("osce", PartyRole.Contributor, PartyState.Accepted));
        var far = await Some.AssessmentAsync(database, "ecowas", Some.Terms("Xanadu coast", HandlingLabel.Partners), ("un", PartyRole.Contributor, PartyState.Accepted), ("au", PartyRole.Observer, PartyState.Accepted));
        var link = await DrawAsync(database, near, far);

        await RunAsync(place, Some.Now.AddHours(1));
        await RunAsync(place, Some.Now.AddHours(2));
        Assert.Equal([("au", ReviewStage.LinkStated)], await NewsAsync(place));

        // A second word a day later, by the same or by another: AU hears again; and now the UN of AU's word.
        await SayAsync(database, link, "un", LinkStrength.Strong, 1, Some.Now.AddDays(1));
        await RunAsync(place, Some.Now.AddDays(1).AddHours(1));
        Assert.Equal([("au", ReviewStage.LinkStated), ("au", ReviewStage.LinkStated)], await NewsAsync(place));
        await SayAsync(database, link, "au", LinkStrength.Weak, 0, Some.Now.AddDays(2));
        await RunAsync(place, Some.Now.AddDays(2).AddHours(1));
        Assert.Equal(["au", "au", "un"], (await NewsAsync(place)).Select(told => told.Workspace));

        place.Clock.Advance(TimeSpan.FromDays(2).Add(TimeSpan.FromHours(2)));
        await place.SendAsync();
        var letter = Assert.Single(sink.Messages, mail => mail.Text.Contains("link", StringComparison.Ordinal) && mail.Recipients.Contains(Some.OfficerOf("un").Person!.Email));
        Assert.Contains("JA-0001", letter.Text, StringComparison.Ordinal);
        Assert.All(sink.Messages, mail => Assert.DoesNotContain("Xanadu", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_stops_reading_one_end_gets_no_mail_of_it_any_more_and_old_news_is_none()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var near = await Some.AssessmentAsync(database, "un", parties: [("au", PartyRole.Contributor, PartyState.Accepted)]);
        var far = await Some.AssessmentAsync(database, "ecowas", parties: [("un", PartyRole.Contributor, PartyState.Accepted), ("au", PartyRole.Contributor, PartyState.Accepted)]);
        await DrawAsync(database, near, far);
        await RunAsync(place, Some.Now.AddHours(1));
        Assert.Single(await NewsAsync(place));
        await Some.EndAsync(database, far, "au");
        await place.SendAsync();
        Assert.DoesNotContain(sink.Messages, mail => mail.Text.Contains("link", StringComparison.Ordinal));

        await using var later = await databases.CreateDatabaseAsync();
        await using var late = new JobPlace(later, null);
        near = await Some.AssessmentAsync(later, "un", parties: [("au", PartyRole.Contributor, PartyState.Accepted)]);
        far = await Some.AssessmentAsync(later, "au", parties: [("un", PartyRole.Contributor, PartyState.Accepted)]);
        await DrawAsync(later, near, far);
        await RunAsync(late, Some.Now.AddDays(14));
        Assert.Empty(await NewsAsync(late));
    }

    static async Task<Guid> DrawAsync(TestDatabase database, Assessment near, Assessment far)
    {
        var by = Some.OfficerOf(near.Originator.Value);
        SituationLink link = null!;
        await database.SaveAsync(by, Act.LinkDrawn, async db =>
        {
            var file = await db.Assessments.Include(row => row.Parties).SingleAsync(row => row.Id == near.Id, TestDatabase.Ct);
            var ends = await db.Set<Situation>().ToListAsync(TestDatabase.Ct);
            db.Add(link = SituationLink.Draw(file, ends.Single(one => one.AssessmentId == near.Id), ends.Single(one => one.AssessmentId == far.Id), LinkKind.Trade, [], Entry(LinkStrength.Moderate), by, Some.Now));
        }, "situation-link", near.Id);
        return link.Id;
    }

    static Task SayAsync(TestDatabase database, Guid link, string workspace, LinkStrength strength, int seen, DateTimeOffset at) =>
        database.SaveAsync(Some.OfficerOf(workspace), Act.LinkStated, async db =>
        {
            var found = await db.Set<SituationLink>().Include(row => row.Statements).SingleAsync(row => row.Id == link, TestDatabase.Ct);
            var file = await db.Assessments.Include(row => row.Parties).SingleAsync(row => row.Id == found.AssessmentId, TestDatabase.Ct);
            db.Add(found.Say(file, Entry(strength), seen, Some.OfficerOf(workspace), at));
        }, "situation-link", link, Some.Code("un"));

    static LinkEntry Entry(LinkStrength strength) => new(LinkDirection.Both, strength, "So it is.", "");

    static Task RunAsync(JobPlace place, DateTimeOffset at) => place.Services.GetRequiredService<ReviewRemindersJob>().RunAsync(at, TestDatabase.Ct);

    static async Task<(string Workspace, ReviewStage Stage)[]> NewsAsync(JobPlace place) =>
        [.. (await place.RemindersAsync()).Where(told => told.Subject is ReviewSubject.Link).Select(told => (told.Workspace.Value, told.Stage))];
}
