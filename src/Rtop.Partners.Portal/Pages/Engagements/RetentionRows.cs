using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>The rows from which follows how long a file is kept, and those that go with a class: for its pages, what waits, and the job that warns.</summary>
static class RetentionRows
{
    /// <summary>How long a file is kept and what became of it, as the desk of the context reads it.</summary>
    public static async Task<FileRetention> LoadAsync(PartnersDb db, Engagement file, ISealing sealing, CancellationToken ct)
    {
        var (id, workspace) = (file.Id, file.Workspace);
        return new(
            file,
            await PeriodsAsync(db, workspace, ct),
            await db.Set<RetentionPostponement>().AsNoTracking().Where(one => one.EngagementId == id).ToListAsync(ct),
            await db.Set<LegalHold>().AsNoTracking().Include(hold => hold.End).Where(hold => hold.EngagementId == id).ToListAsync(ct),
            await db.Set<DestructionProposal>().AsNoTracking().Where(one => one.EngagementId == id).ToListAsync(ct),
            await db.Set<Destruction>().AsNoTracking().Where(one => one.EngagementId == id).ToListAsync(ct),
            sealing);
    }

    /// <summary>The organization's periods, or the product's.</summary>
    public static async Task<RetentionPeriods> PeriodsAsync(PartnersDb db, Workspaces.WorkspaceCode workspace, CancellationToken ct) =>
        await db.Set<RetentionPeriods>().SingleOrDefaultAsync(one => one.Workspace == workspace, ct) ?? new() { Workspace = workspace };

    /// <summary>How many sealed texts a class has.</summary>
    public static async Task<int> CountAsync(PartnersDb db, Guid file, RetentionClass of, CancellationToken ct) => of switch
    {
        RetentionClass.Log => 1 + await db.Set<NoteVersion>().CountAsync(one => one.EngagementId == file, ct) + await db.Set<OptionVersion>().CountAsync(one => one.EngagementId == file, ct)
            + await db.Set<NoteFile>().CountAsync(one => one.EngagementId == file, ct) + await db.Set<ExtractVersion>().CountAsync(one => one.EngagementId == file, ct)
            + await db.Set<EngagementMember>().CountAsync(one => one.EngagementId == file && one.Kept != null, ct),
        RetentionClass.Codes => await db.Set<Interlocutor>().CountAsync(one => one.EngagementId == file, ct),
        _ => await db.Set<ExpertAdmission>().CountAsync(one => one.EngagementId == file, ct),
    };

    /// <summary>Writes down the second word and does what both say, as a whole or not at all.</summary>
    public static async Task DestroyAsync(PartnersDb db, Engagement file, Destruction destruction, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Add(destruction);
        db.Record(Act.DestructionConfirmed, "engagement", file.Id);
        await db.SaveChangesAsync(ct);
        // Only now do the walls let them go.
        await RemoveAsync(db, file, destruction, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>What stays of a class that was destroyed; null where it was not.</summary>
    public static async Task<Destruction?> GoneAsync(PartnersDb db, Guid file, RetentionClass of, ISealing sealing, CancellationToken ct) =>
        (await db.Set<Destruction>().AsNoTracking().Where(one => one.EngagementId == file && one.Class == of).ToListAsync(ct)).Find(one => one.IsGenuine(sealing));

    // Takes away what two persons said is to go. Versions, files, signatures and follow-ups hang on their notes and options and go with them.
    static async Task RemoveAsync(PartnersDb db, Engagement file, Destruction destruction, CancellationToken ct)
    {
        var id = file.Id;
        if (destruction.Class is RetentionClass.Codes) db.RemoveRange(await db.Set<Interlocutor>().Where(one => one.EngagementId == id).ToListAsync(ct));
        if (destruction.Class is RetentionClass.Undertakings) db.RemoveRange(await db.Set<ExpertAdmission>().Where(one => one.EngagementId == id).ToListAsync(ct));
        if (destruction.Class is not RetentionClass.Log) return;
        db.RemoveRange(await db.Set<EngagementNote>().Where(one => one.EngagementId == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<TensionOption>().Where(one => one.EngagementId == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<Extract>().Where(one => one.EngagementId == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<EngagementGrant>().Where(one => one.EngagementId == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<EngagementReading>().Where(one => one.EngagementId == id).ToListAsync(ct));
        foreach (var member in await db.Set<EngagementMember>().Where(one => one.EngagementId == id).ToListAsync(ct)) member.Erase(destruction);
        file.Erase(destruction);
    }
}
