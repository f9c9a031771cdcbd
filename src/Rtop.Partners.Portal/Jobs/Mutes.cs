using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>What officers of a workspace want no mail about.</summary>
static class Mutes
{
    /// <summary>The mutes that hold on a day, of all officers of the context's desk or of one.</summary>
    public static async Task<ILookup<Guid, Mute>> MutesAsync(this PartnersDb db, DateOnly today, CancellationToken ct, Guid? officer = null) =>
        (await db.Set<Mute>().AsNoTracking().Where(mute => mute.EndedAt == null && (mute.Until == null || mute.Until >= today) && (officer == null || mute.OfficerId == officer)).ToListAsync(ct))
            .ToLookup(mute => mute.OfficerId);

    /// <summary>True when one of them keeps the mail of a reminder back.</summary>
    public static bool Cover(this ILookup<Guid, Mute> mutes, Reminder reminder, Officer officer, DateOnly today) => mutes[officer.Id].Any(mute => mute.Covers(reminder, officer, today));
}
