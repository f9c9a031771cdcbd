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
    static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    readonly IDataProtector protector = protection.CreateProtector("Rtop.Partners.KeptForms.1");

    /// <summary>Keeps the posted form; the ticket for it, or null when there is nothing to keep or nobody to keep it for.</summary>
    public async Task<string?> KeepAsync(HttpContext context)
    {
        var ct = context.RequestAborted;
        // Only for a browser that had a session: a stranger cannot fill the table.
        if (await sessions.FormerAccountAsync(ct) is not { } account) return null;
        var form = await context.Request.ReadFormAsync(ct);
        var fields = form.Where(field => field.Key != "__RequestVerificationToken").SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
        var payload = JsonSerializer.SerializeToUtf8Bytes(new PostedForm($"{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}", fields));
        if (fields.Count == 0 || payload.Length > MaxBytes) return null;

        var ticket = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(24));
        accounts.KeptForms.RemoveRange(await accounts.KeptForms.Where(kept => kept.Until < clock.GetUtcNow()).Take(100).ToListAsync(ct));
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
        if (await FindAsync(ticket, account, ct) is not { } kept) return;
        accounts.KeptForms.Remove(kept);
        await accounts.SaveChangesAsync(ct);
    }

    Task<KeptForm?> FindAsync(string ticket, Guid account, CancellationToken ct)
    {
        var hash = Hash(ticket);
        return accounts.KeptForms.SingleOrDefaultAsync(kept => kept.TicketHash == hash && kept.AccountId == account && kept.Until > clock.GetUtcNow(), ct);
    }

    static byte[] Hash(string ticket) => SHA256.HashData(Encoding.UTF8.GetBytes(ticket));
}
