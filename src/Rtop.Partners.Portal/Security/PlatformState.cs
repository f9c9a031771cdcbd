using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>What operators say to everybody, and whether people sign in. Each page shows it; each machine looks it up every five seconds.</summary>
public sealed class PlatformState(IServiceScopeFactory scopes, TimeProvider clock)
{
    static readonly TimeSpan Good = TimeSpan.FromSeconds(5);

    (PlatformNotice? Notice, DateTimeOffset At)? known;

    /// <summary>What holds now; null: nothing was ever said.</summary>
    public async Task<PlatformNotice?> ReadAsync(CancellationToken ct)
    {
        if (known is { } last && clock.GetUtcNow() - last.At is var age && age >= TimeSpan.Zero && age < Good) return last.Notice;
        await using var scope = scopes.CreateAsyncScope();
        var notice = await scope.ServiceProvider.GetRequiredService<AccountsDb>().Set<PlatformNotice>().AsNoTracking().SingleOrDefaultAsync(ct);
        known = (notice, clock.GetUtcNow());
        return notice;
    }

    /// <summary>Forgets what was looked up: it was changed here.</summary>
    public void Forget() => known = null;
}
