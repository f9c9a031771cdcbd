using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>
/// Mails the list of a confidential file that one item is due, and nothing else. The system's desk knows of no such file, so each officer's is asked who
/// could be on a list. Once for each day on which something became due, however often it runs.
/// </summary>
public sealed class InConfidenceJob(JobDesks desks, IDatabase database, PortalOptions options, TimeProvider clock, ILogger<InConfidenceJob> log)
{
    /// <summary>Does it for every workspace. Throws <see cref="JobFault"/> when some failed.</summary>
    public Task RunAsync(DateTimeOffset at, CancellationToken ct) =>
        ListedDesks.ForEachAsync(desks, at, (officer, today) => TellAsync(officer, today, ct), JobNames.InConfidence, log, ct);

    async Task TellAsync(Officer officer, DateOnly today, CancellationToken ct)
    {
        await using var desk = desks.At(officer);
        var (db, id, person) = (desk.Db(), officer.Id, officer.PersonId!.Value);
        if (await Matter.DueInConfidenceAsync(db, today, ct) is not { } day) return;
        if (await db.Reminders.AnyAsync(row => row.OfficerId == id && row.Subject == ReviewSubject.InConfidence && row.Occurrence >= day, ct)) return;
        db.Add(LetterOnce.To(officer, ReviewSubject.InConfidence, ReviewStage.InConfidence, person, day, clock.GetUtcNow(), options.Demo));
        db.RecordDay(Act.RemindersRaised, "workspace", null);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // Another machine was faster; its mail is the one.
            db.ForgetChanges();
        }
    }
}
