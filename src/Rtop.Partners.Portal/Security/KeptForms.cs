using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>What somebody posted: the address and the fields as they were typed.</summary>
public sealed record PostedForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>
/// Keeps what was typed when a session had ended before the form was sent, for the same person to send again after sign-in.
/// The database holds it encrypted, for half a day.
/// </summary>
public sealed class KeptForms(AccountsDb accounts, IDataProtectionProvider protection, Sessions sessions, TimeProvider clock)
{
    const int MaxBytes = 256 * 1024;
    const int MaxForms = 20;
    static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    // Never kept: passphrases, codes and keys are typed again.
    static readonly HashSet<string> Secrets = new(StringComparer.Ordinal) { "__RequestVerificationToken", "Form.Password", "Form.Current", "Form.Wanted", "Form.Again", "Form.Code", "Form.Wrapped", "Form.Secret" };

    readonly IDataProtector protector = protection.CreateProtector("Rtop.Partners.KeptForms.1");

    /// <summary>Keeps the posted form; the ticket for it, or null when there is nothing to keep or nobody to keep it for. <paramref name="evenEmpty"/>: also a mere button.</summary>
    public async Task<string?> KeepAsync(HttpContext context, bool evenEmpty = false)
    {
        var ct = context.RequestAborted;
        var request = context.Request;
        // Only for a browser that had a session: a stranger cannot fill the table.
        if (!request.HasFormContentType || request.ContentLength is null or > MaxBytes || await sessions.FormerAccountAsync(ct) is not { } account) return null;
        var form = await request.ReadFormAsync(ct);
        var fields = form.Where(field => !Secrets.Contains(field.Key)).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
        if ((fields.Count == 0 && !evenEmpty) || form.Files.Count > 0) return null;

        var payload = JsonSerializer.SerializeToUtf8Bytes(new PostedForm($"{request.PathBase}{request.Path}{request.QueryString}", fields));
        var ticket = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(24));
        await MakeRoomAsync(account, ct);
        accounts.KeptForms.Add(new() { TicketHash = Hash(ticket), AccountId = account, Payload = protector.Protect(payload), Until = clock.GetUtcNow() + Patience });
        await accounts.SaveChangesAsync(ct);
        return ticket;
    }

    /// <summary>The form behind a ticket, for the person whose it is; null for everybody else.</summary>
    public async Task<PostedForm?> OpenAsync(string ticket, Guid account, CancellationToken ct) =>
        await FindAsync(ticket, account, ct) is { } kept ? JsonSerializer.Deserialize<PostedForm>(protector.Unprotect(kept.Payload)) : null;

    /// <summary>Forgets it.</summary>
    public async Task DropAsync(string ticket, Guid account, CancellationToken ct)
    {
        if (await FindAsync(ticket, account, ct) is { } kept) await accounts.ClearAwayAsync([kept], ct);
    }

    async Task MakeRoomAsync(Guid account, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await accounts.ClearAwayAsync(await accounts.KeptForms.Where(kept => kept.Until < now).OrderBy(kept => kept.Until).Take(100).ToListAsync(ct), ct);
        await accounts.ClearAwayAsync(await accounts.KeptForms.Where(kept => kept.AccountId == account).OrderByDescending(kept => kept.Until).Skip(MaxForms - 1).ToListAsync(ct), ct);
    }

    Task<KeptForm?> FindAsync(string ticket, Guid account, CancellationToken ct)
    {
        var (hash, now) = (Hash(ticket), clock.GetUtcNow());
        return accounts.KeptForms.SingleOrDefaultAsync(kept => kept.TicketHash == hash && kept.AccountId == account && kept.Until > now, ct);
    }

    static byte[] Hash(string ticket) => SHA256.HashData(Encoding.UTF8.GetBytes(ticket));
}
