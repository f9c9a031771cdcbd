using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>From what waits to who hears of it: one reminder and one letter for each officer, matter, occurrence and stage, however often it runs.</summary>
public sealed class ReviewRemindersJob(JobDesks desks, IDatabase database, PortalOptions options, TimeProvider clock, ILogger<ReviewRemindersJob> log)
{
    readonly WorkingDays days = new(WeekendsCount: options.Demo);

    /// <summary>Raises what is to be raised on the day of that instant. Throws <see cref="JobFault"/> when a workspace failed.</summary>
    public async Task RunAsync(DateTimeOffset at, CancellationToken ct) =>
        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, workspace => RaiseOnceAsync(workspace, at, byTheMinute: false, ct), JobNames.ReviewReminders, log, ct);

    /// <summary>Raises at one workspace what silence procedures and warnings ask for: they run by the minute, all else by the day.</summary>
    public Task RaiseByTheMinuteAsync(Workspace workspace, DateTimeOffset at, CancellationToken ct) => RaiseOnceAsync(workspace, at, byTheMinute: true, ct);

    async Task RaiseOnceAsync(Workspace workspace, DateTimeOffset at, bool byTheMinute, CancellationToken ct)
    {
        try
        {
            await RaiseAsync(workspace, at, byTheMinute, ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // Another runner was faster; what it raised is there now, and only the rest is left.
            await RaiseAsync(workspace, at, byTheMinute, ct);
        }
    }

    async Task RaiseAsync(Workspace workspace, DateTimeOffset at, bool byTheMinute, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        var db = desk.Db();
        var waiting = byTheMinute ? [.. await Matter.SilencesAsync(db, ct), .. await Matter.WarningsAsync(db, at, ct)] : await Matter.WaitingAsync(db, at, ct);
        if (waiting is []) return;
        var officers = await Matter.OfficersAsync(db, ct);
        var today = Matter.DayIn(TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone), at);
        var due = waiting.SelectMany(matter => DueOf(matter, officers, today, at)).ToList();
        var subjects = due.Select(key => key.SubjectId).Distinct().ToList();
        var raised = (await db.Reminders.Where(reminder => subjects.Contains(reminder.SubjectId))
            .Select(reminder => new Key(reminder.Subject, reminder.SubjectId, reminder.Occurrence, reminder.Stage, reminder.OfficerId)).ToListAsync(ct)).ToHashSet();
        var missing = due.Where(key => !raised.Contains(key)).OrderBy(key => key.SubjectId).ThenBy(key => key.OfficerId).ToList();
        if (missing is []) return;

        // Two runners must insert in one order, or each could wait for the other. The context saves by id: so ids ascend with the keys.
        var ids = missing.Select(_ => Guid.NewGuid()).Order();
        db.Reminders.AddRange(missing.Zip(ids, (key, id) => ReminderOf(key, id, workspace.Code, at)));
        db.Record(Act.RemindersRaised, "workspace", null, detail: string.Create(CultureInfo.InvariantCulture, $"count={missing.Count}"));
        await db.SaveChangesAsync(ct);
    }

    IEnumerable<Key> DueOf(Matter matter, List<Officer> officers, DateOnly today, DateTimeOffset at) => matter.StageAt(at, days) is { } stage
        ? ReviewCalendar.Addressees(matter.Subject, stage, officers, today, matter.SentBy).Select(officer => new Key(matter.Subject, matter.Id, matter.Occurrence, stage, officer.Id))
        : [];

    Reminder ReminderOf(Key key, Guid id, WorkspaceCode workspace, DateTimeOffset at)
    {
        // The outbox lives by the clock, whatever day the job was told: patience and pauses are about the mail server.
        var now = clock.GetUtcNow();
        return new()
        {
            Id = id,
            Workspace = workspace,
            OfficerId = key.OfficerId,
            Subject = key.Subject,
            SubjectId = key.SubjectId,
            Occurrence = key.Occurrence,
            Stage = key.Stage,
            RaisedAt = at.ToUniversalTime(),
            Letter = new() { Id = Guid.NewGuid(), Workspace = workspace, ReminderId = id, OfficerId = key.OfficerId, CreatedAt = now, NotBefore = now },
        };
    }

    sealed record Key(ReviewSubject Subject, Guid SubjectId, DateOnly Occurrence, ReviewStage Stage, Guid OfficerId);
}
