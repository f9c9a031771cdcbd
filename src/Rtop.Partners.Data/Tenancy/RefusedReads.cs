using Rtop.Partners.Audit;

namespace Rtop.Partners.Data.Tenancy;

/// <summary>
/// Records that something was asked for which is not there for this desk. Whether it exists elsewhere is not looked up:
/// the answer, its time and its record are the same for what is hidden and for what never was (decision 0004).
/// </summary>
public sealed class RefusedReads(PartnersDb db)
{
    /// <summary>Writes the refusal in a transaction of its own, before the answer leaves. Pending changes of the request are dropped.</summary>
    public async Task RecordAsync(string kind, Guid? id, CancellationToken ct)
    {
        db.ForgetChanges();
        db.Record(Act.ReadRefused, kind, id);
        await db.SaveChangesAsync(ct);
    }
}
