using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Web;

/// <summary>How many of the reader's reminders are unread: asked for every page with a desk, of an index that has the unread alone.</summary>
public sealed class UnreadReminders(SignedIn me, IServiceProvider services)
{
    /// <summary>The number; none where nobody has a desk.</summary>
    public async Task<int> CountAsync(CancellationToken ct)
    {
        if (!me.HasDesk) return 0;
        var officer = me.Officer.Id;
        return await services.GetRequiredService<PartnersDb>().Reminders.CountAsync(reminder => reminder.OfficerId == officer && reminder.ReadAt == null, ct);
    }
}
