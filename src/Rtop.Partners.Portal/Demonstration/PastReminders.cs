using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>The reminders that jobs would have raised before the day of loading, with their mails sent: the first run sends nothing of the past.</summary>
sealed class PastReminders(Cast cast, History history, Scenario scenario)
{
    static readonly TimeOnly JobsRun = new(6, 0);

    /// <summary>One deed for each workspace that a line of the file concerns.</summary>
    public IEnumerable<Deed> Of(SentLine line)
    {
        var at = When(line);
        foreach (var readers in line.To.Select(email => cast[email]).GroupBy(officer => officer.Workspace))
            yield return new(at, SystemOfficer.Of(readers.Key), async (db, ct) =>
            {
                var (subject, id, occurrence) = line.Programme is null ? await SubjectAsync(db, line, ct) : await OfProgrammeAsync(db, line, ct);
                db.Record(Act.RemindersRaised, "workspace", null, detail: string.Create(CultureInfo.InvariantCulture, $"count={readers.Count()}"));
                foreach (var reader in readers)
                {
                    var reminder = Sent(new()
                    {
                        Id = Guid.NewGuid(),
                        Workspace = reader.Workspace,
                        OfficerId = reader.Id,
                        Subject = subject,
                        SubjectId = id,
                        Occurrence = occurrence,
                        Stage = line.ReviewStage,
                        RaisedAt = at,
                    });
                    // What is older than a week was read on the day.
                    if (cast.Day(-7) > DateOnly.FromDateTime(at.UtcDateTime)) reminder.MarkRead(reader, at.AddHours(3));
                    db.Add(reminder);
                    db.Record(Act.LetterSettled, "letter", reminder.Letter!.Id, detail: $"state={reminder.Letter.State}");
                }

                await db.SaveChangesAsync(ct);
            });
    }

    // On the day on which a cycle opens, the run after the opening.
    DateTimeOffset When(SentLine line)
    {
        var run = new DateTimeOffset((line.Day is { } day ? cast.Day(day) : LastMonday).ToDateTime(JobsRun), TimeSpan.Zero);
        var assessment = scenario.Assessments.SingleOrDefault(assessment => assessment.Reference == line.Assessment);
        var cycle = assessment?.Cycles.SingleOrDefault(cycle => cycle.Number == line.Cycle);
        return assessment is not null && cycle is not null && history.OpeningOf(assessment, cycle) is var opening && opening > run ? opening.AddHours(1) : run;
    }

    async Task<(ReviewSubject, Guid, DateOnly)> SubjectAsync(PartnersDb db, SentLine line, CancellationToken ct)
    {
        var file = history.Files[line.Assessment!.Value];
        if (line.Cycle is { } number)
        {
            var cycle = await db.Set<Cycle>().SingleAsync(cycle => cycle.AssessmentId == file && cycle.Number == number, ct);
            return (ReviewSubject.Cycle, cycle.Id, cycle.DueOn);
        }

        var invitation = await db.Invitations.Include(sent => sent.Answer).SingleAsync(sent => sent.AssessmentId == file && sent.EndedAt == null && sent.Answer == null, ct);
        return (ReviewSubject.Invitation, invitation.Id, cast.DayOf(invitation.SentAt, invitation.Originator));
    }

    // The Monday before the day of loading: on the day itself the jobs have not run yet.
    DateOnly LastMonday => ReviewCalendar.LateOn(cast.Day(-1));

    async Task<(ReviewSubject, Guid, DateOnly)> OfProgrammeAsync(PartnersDb db, SentLine line, CancellationToken ct)
    {
        var (programme, me) = (history.ProgrammeOf(line.Programme!), db.MyWorkspace);
        if (line.Recommendation is { } number)
        {
            var asked = await db.Set<Recommendation>().SingleAsync(row => row.ProgrammeId == programme && row.Addressee == me && row.Text.StartsWith(number), ct);
            return (ReviewSubject.Recommendation, asked.Id, asked.DueOn);
        }

        if (line.Milestone is not { } code) return (ReviewSubject.LateMilestones, programme, LastMonday);
        var milestone = await db.Set<Milestone>().Include(row => row.Reports).SingleAsync(row => row.ProgrammeId == programme && row.Code == code, ct);
        if (line.ReviewStage is not ReviewStage.Unconfirmed10) return (ReviewSubject.Milestone, milestone.Id, milestone.LastDay);
        var report = milestone.LastReport!;
        return (ReviewSubject.Confirmation, report.Id, cast.DayOf(report.At, milestone.Originator));
    }

    static Reminder Sent(Reminder reminder)
    {
        var at = reminder.RaisedAt;
        var letter = new Letter { Id = Guid.NewGuid(), Workspace = reminder.Workspace, ReminderId = reminder.Id, OfficerId = reminder.OfficerId, CreatedAt = at, NotBefore = at, Watched = true };
        letter.Claim(at);
        letter.Commit(at);
        letter.Arrive(at, "demonstration");
        reminder.Letter = letter;
        return reminder;
    }
}
