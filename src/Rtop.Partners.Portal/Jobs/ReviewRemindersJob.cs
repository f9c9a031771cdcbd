using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Telemetry;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>From what waits to who hears of it: one reminder and one letter for each officer, matter, occurrence and stage, however often it runs.</summary>
public sealed class ReviewRemindersJob(JobDesks desks, IDatabase database, PortalOptions options, TimeProvider clock, ILogger<ReviewRemindersJob> log)
{
    /// <summary>Of so many matters at a time the reminders are in memory and in one transaction: a workspace may have ten thousand files open and hundreds of officers.</summary>
    public int Portion { get; init; } = 200;

    /// <summary>Raises what is to be raised on the day of that instant. Throws <see cref="JobFault"/> when a workspace failed, or a portion of what waits for one.</summary>
    public async Task RunAsync(DateTimeOffset at, CancellationToken ct) =>
        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, workspace => RaiseAsync(workspace, at, byTheMinute: false, ct), JobNames.ReviewReminders, log, ct);

    /// <summary>Raises at one workspace what silence procedures and warnings ask for: they run by the minute, all else by the day. Throws <see cref="JobFault"/> when a portion failed.</summary>
    public Task RaiseByTheMinuteAsync(Workspace workspace, DateTimeOffset at, CancellationToken ct) => RaiseAsync(workspace, at, byTheMinute: true, ct);

    async Task RaiseAsync(Workspace workspace, DateTimeOffset at, bool byTheMinute, CancellationToken ct)
    {
        if (await BeginAsync(workspace, at, byTheMinute, ct) is not var (round, waiting)) return;
        // By id: two runners take the portions in one order, as they do what is in them.
        var portions = waiting.OrderBy(matter => matter.Id).Chunk(Portion).Index();
        await EachOfThem.DoAsync(portions, portion => $"portion {portion.Index + 1}", portion => RaiseOnceAsync(round, portion.Item, ct), JobNames.ReviewReminders, log, ct);
    }

    async Task<(Round, List<Matter>)?> BeginAsync(Workspace workspace, DateTimeOffset at, bool byTheMinute, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        var db = desk.Db();
        var (today, days) = (Matter.DayIn(TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone), at), WorkingDays.At(workspace, options.Demo));
        var waiting = byTheMinute ? [.. await Matter.SilencesAsync(db, ct), .. await Matter.WarningsAsync(db, at, ct)] : await Matter.WaitingAsync(db, at, ct);
        waiting.RemoveAll(matter => matter.StageAt(at, days) is null);
        return waiting is [] ? null : (new(workspace, at, today, days, await Matter.OfficersAsync(db, ct), await Matter.AwayAsync(db, today, ct)), waiting);
    }

    async Task RaiseOnceAsync(Round round, IReadOnlyCollection<Matter> matters, CancellationToken ct)
    {
        try
        {
            await RaiseAsync(round, matters, ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // Another runner was faster; what it raised is there now, and only the rest is left.
            await RaiseAsync(round, matters, ct);
        }
    }

    async Task RaiseAsync(Round round, IReadOnlyCollection<Matter> matters, CancellationToken ct)
    {
        var (workspace, at, today) = (round.Workspace, round.At, round.Today);
        await using var desk = desks.AtSystem(workspace);
        var db = desk.Db();
        var said = await Matter.SaidAsync(db, matters, ct);
        var due = matters.SelectMany(matter => DueOf(matter, new([.. said[(matter.Subject, matter.Id, matter.Occurrence)]]), round)).ToList();
        var subjects = due.Select(one => one.Key.SubjectId).Distinct().ToList();
        var raised = (await db.Reminders.Where(reminder => subjects.Contains(reminder.SubjectId))
            .Select(reminder => new Key(reminder.Subject, reminder.SubjectId, reminder.Occurrence, reminder.Stage, reminder.OfficerId, reminder.Again)).ToListAsync(ct)).ToLookup(key => key with { Stage = default }, key => key.Stage);
        var missing = due.Where(one => ReviewCalendar.IsNews(one.Key.Stage, raised[one.Key with { Stage = default }])).OrderBy(one => one.Key.SubjectId).ThenBy(one => one.Key.OfficerId).ToList();
        if (missing is []) return;

        var muted = await db.MutesAsync(today, ct);

        // Two runners must insert in one order, or each could wait for the other. The context saves by id: so ids ascend with the keys.
        var ids = missing.Select(_ => Guid.NewGuid()).Order();
        db.Reminders.AddRange(missing.Zip(ids, (one, id) =>
        {
            var reminder = ReminderOf(one.Key, one.To, id, workspace.Code, at);
            if (muted.Cover(reminder, one.To.Officer, today)) reminder.ComeMuted();
            return reminder;
        }));
        db.Record(Act.RemindersRaised, "workspace", null, detail: string.Create(CultureInfo.InvariantCulture, $"count={missing.Count}"));
        await db.SaveChangesAsync(ct);
        Measures.Raised(missing.Count);
    }

    static IEnumerable<(Key Key, Addressee To)> DueOf(Matter matter, Ladder ladder, Round now) => matter.StageAt(now.At, now.Days) is { } stage
        ? ladder.Hear(matter.Subject, ReviewCalendar.Addressees(matter.Subject, stage, now.Officers, now.Today, matter.SentBy), now.Officers, now.Away, now.Today)
            .Select(to => (new Key(matter.Subject, matter.Id, matter.Occurrence, stage, to.Officer.Id, ladder.ReturnsTo(to, now.Today)), to))
        : [];

    Reminder ReminderOf(Key key, Addressee to, Guid id, WorkspaceCode workspace, DateTimeOffset at)
    {
        // The outbox lives by the clock, whatever day the job was told: patience and pauses are about the mail server.
        var now = clock.GetUtcNow();
        return new()
        {
            Id = id,
            Workspace = workspace,
            OfficerId = key.OfficerId,
            ForId = to.For?.Id,
            Subject = key.Subject,
            SubjectId = key.SubjectId,
            Occurrence = key.Occurrence,
            Stage = key.Stage,
            Again = key.Again,
            RaisedAt = at.ToUniversalTime(),
            Letter = !ReviewCalendar.IsMailed(key.Subject) ? null : new() { Id = Guid.NewGuid(), Workspace = workspace, ReminderId = id, OfficerId = key.OfficerId, CreatedAt = now, NotBefore = ReceivingTimes.NotBefore(key.Subject, to.Officer.Person!, now, plain: options.Demo), Watched = true },
        };
    }

    sealed record Round(Workspace Workspace, DateTimeOffset At, DateOnly Today, WorkingDays Days, List<Officer> Officers, List<Absence> Away);

    sealed record Key(ReviewSubject Subject, Guid SubjectId, DateOnly Occurrence, ReviewStage Stage, Guid OfficerId, int Again);
}
