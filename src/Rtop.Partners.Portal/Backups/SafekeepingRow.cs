using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Backups;

/// <summary>The one row of what was kept safe.</summary>
public static class SafekeepingRow
{
    /// <summary>Changes it, and makes it where there is none.</summary>
    public static async Task ChangeAsync(AccountsDb accounts, Action<Safekeeping> change, CancellationToken ct)
    {
        var row = await accounts.Safekeeping.SingleOrDefaultAsync(ct);
        if (row is null) accounts.Add(row = new());
        else row.Revision++;
        change(row);
        await accounts.SaveChangesAsync(ct);
    }
}
