using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Rtop.Partners.Data.Tenancy;

/// <summary>A save that the rule of who sees what does not allow. A fault of the program, not of the reader: pages ask entities first.</summary>
public sealed class WriteRefused(string table) : InvalidOperationException($"The walls do not allow this change of {table}.");

/// <summary>Each added, changed or removed row is checked against its wall before it is saved; the database checks it again. Nothing is deleted but what its wall lets go.</summary>
public sealed class WriteGuard : SaveChangesInterceptor, IDbTransactionInterceptor
{
    /// <summary>What was saved in portions is not kept before it was said what it is.</summary>
    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        eventData.Context is PartnersDb db && db.OwesAct(eventData.TransactionId) ? throw new InvalidOperationException("A change without an act is not kept: say what is being done with Record, and save the last portion.") : ValueTask.FromResult(result);

    /// <inheritdoc/>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save with SaveChangesAsync: the guard asks the database.");

    /// <inheritdoc/>
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PartnersDb)eventData.Context!;
        var check = new ClauseCheck(db);
        foreach (var row in db.ChangeTracker.Entries().Where(row => !row.Metadata.IsOwned()).ToList())
            if (!await IsAllowedAsync(check, row, cancellationToken)) throw new WriteRefused(row.Metadata.ClrType.Name);
        return result;
    }

    static async Task<bool> IsAllowedAsync(ClauseCheck check, EntityEntry row, CancellationToken ct)
    {
        var wall = WhoSeesWhat.Walls[row.Metadata.ClrType];
        return row.State switch
        {
            EntityState.Added => await check.HoldsAsync(wall.Add, row.CurrentValues, ct),
            EntityState.Modified => await check.HoldsAsync(wall.Change, row.OriginalValues, ct) && await check.HoldsAsync(wall.ChangeTo ?? wall.Change, row.CurrentValues, ct),
            EntityState.Deleted => wall.Remove is { } remove && await check.HoldsAsync(remove, row.OriginalValues, ct),
            _ => true,
        };
    }
}
