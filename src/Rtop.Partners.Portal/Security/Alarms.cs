using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Mail;

namespace Rtop.Partners.Portal.Security;

/// <summary>When reading and refusals look unusual, from the section <c>Alarms</c>. The defaults are those of SECURITY P27; what is set above 2,000 is not counted.</summary>
public sealed class AlarmOptions
{
    /// <summary>More different objects than this, read by one account within the time, raise an alarm.</summary>
    public int Objects { get; set; } = 300;

    /// <summary>More files than this.</summary>
    public int Files { get; set; } = 100;

    /// <summary>So many refused pages, or refused sign-ins.</summary>
    public int Refusals { get; set; } = 20;

    /// <summary>The time, in minutes.</summary>
    public int Minutes { get; set; } = 10;

    /// <summary>While much is read, each further page comes so many seconds later, one at a time.</summary>
    public int SlowDownSeconds { get; set; } = 2;
}

/// <summary>That there was an alarm, and what its owner said; null where nothing yet.</summary>
public sealed record AlarmSeen(Guid AccountId, DateTimeOffset RaisedAt, bool? WasOwner);

/// <summary>Raises alarms about accounts, and takes their owners' answers.</summary>
public sealed class Alarms(AccountsDb accounts, AccountSeals seals, AccountMails mails, ReadingWatch watch, IDatabase database, ForgedRows forged, TimeProvider clock)
{
    /// <summary>Alarms of an account within the last ninety days, the newest first, and whether each waits for an answer; what waits always. An answer that the portal did not write is none.</summary>
    public async Task<IReadOnlyList<(RiskAlarm Alarm, bool Waits)>> OfAsync(Guid account, CancellationToken ct)
    {
        var since = clock.GetUtcNow().AddDays(-90);
        var rows = await accounts.Alarms.AsNoTracking().Where(alarm => alarm.AccountId == account && (alarm.AnsweredAt == null || alarm.RaisedAt > since)).OrderByDescending(alarm => alarm.RaisedAt).ToListAsync(ct);
        return [.. rows.Select(alarm => (alarm, alarm.AnsweredAt is null || !seals.IsGenuine(alarm)))];
    }

    /// <summary>That there were alarms of these accounts, the newest first; not of what.</summary>
    public async Task<IReadOnlyList<AlarmSeen>> OfAllAsync(IReadOnlyCollection<Guid> owners, CancellationToken ct)
    {
        var since = clock.GetUtcNow().AddDays(-90);
        var rows = await accounts.Alarms.AsNoTracking().Where(alarm => owners.Contains(alarm.AccountId) && alarm.RaisedAt > since).OrderByDescending(alarm => alarm.RaisedAt).ThenBy(alarm => alarm.Kind).ToListAsync(ct);
        return [.. rows.Select(alarm => new AlarmSeen(alarm.AccountId, alarm.RaisedAt, seals.IsGenuine(alarm) ? alarm.WasOwner : null))];
    }

    /// <summary>True while an alarm of the account waits for an answer.</summary>
    public async Task<bool> WaitAsync(Guid account, CancellationToken ct) => (await OfAsync(account, ct)).Any(row => row.Waits);

    /// <summary>Notices one more refused sign-in; many raise an alarm.</summary>
    public async Task NoticeRefusedSignInAsync(Guid account, CancellationToken ct)
    {
        if (watch.IsManyWith(account, Noticed.RefusedSignIn)) await RaiseAsync(account, RiskAlarmKind.RefusedSignIns, null, ct);
    }

    /// <summary>Notices a session that began in a country from which the account had not signed in before. The first one tells nothing.</summary>
    public async Task NoticeCountryAsync(Guid account, CancellationToken ct)
    {
        var known = await accounts.Sessions.AsNoTracking().Where(session => session.AccountId == account && session.Country != null).OrderByDescending(session => session.StartedAt)
            .Select(session => session.Country!).ToListAsync(ct);
        if (known.Count < 2 || known.Skip(1).Contains(known[0])) return;
        var country = known[0];
        // Sessions are forgotten after a month; what the owner said is not.
        if ((await accounts.Alarms.AsNoTracking().Where(alarm => alarm.AccountId == account && alarm.Country == country && alarm.WasOwner == true).ToListAsync(ct)).Exists(seals.IsGenuine)) return;
        await RaiseAsync(account, RiskAlarmKind.NewCountry, country, ct);
    }

    /// <summary>Raises one and tells the owner by mail, unless one of the kind waits already, or was raised within the hour.</summary>
    public async Task RaiseAsync(Guid account, RiskAlarmKind kind, string? country, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var lately = now.AddHours(-1);
        if (await accounts.Alarms.AnyAsync(alarm => alarm.AccountId == account && alarm.Kind == kind && (alarm.AnsweredAt == null || alarm.RaisedAt > lately), ct)
            || await accounts.Users.SingleOrDefaultAsync(row => row.Id == account, ct) is not { } owner) return;
        var alarm = accounts.Alarms.Add(new() { Id = Guid.NewGuid(), AccountId = account, Kind = kind, RaisedAt = now, Country = country });
        await mails.QueueToOwnerAsync(AccountMailKind.Alarm, owner, "/account/alarms", ct);
        try
        {
            await accounts.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // Another request noticed it in this moment.
            accounts.ChangeTracker.Clear();
        }
    }

    /// <summary>The owner answers. False when there is no such alarm, or it was answered.</summary>
    public async Task<bool> AnswerAsync(Guid account, Guid id, bool wasOwner, CancellationToken ct)
    {
        if (await accounts.Alarms.SingleOrDefaultAsync(alarm => alarm.Id == id && alarm.AccountId == account, ct) is not { } alarm) return false;
        if (!seals.IsGenuine(alarm))
        {
            // Somebody wrote it past the portal, or answered it for its owner: said, and done with.
            await forged.SayAsync("risk-alarm", id, ct);
            accounts.Alarms.Remove(alarm);
        }
        else if (alarm.AnsweredAt is null)
        {
            alarm.Answer(wasOwner, clock.GetUtcNow());
        }
        else
        {
            return false;
        }

        try
        {
            await accounts.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
