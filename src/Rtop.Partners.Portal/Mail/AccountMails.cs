using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;

namespace Rtop.Partners.Portal.Mail;

/// <summary>What a mail to an account has that the database may not read: its link, and the parts of its sentence.</summary>
public sealed record AccountMailContent(string? Link, IReadOnlyList<string> Parts);

/// <summary>The outbox of mails that belong to an account or an address and not to a desk. They say what they are for and have a link, and never any content.</summary>
public sealed class AccountMails(AccountsDb accounts, IDataProtectionProvider protection, IServiceScopeFactory scopes, PortalOptions options, TimeProvider clock)
{
    /// <summary>Adds a mail to the owner of an account, in the owner's language, with a link to that path of the portal.</summary>
    public async Task QueueToOwnerAsync(AccountMailKind kind, Account owner, string path, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Desk>().Introduce(owner.Id);
        var language = await scope.ServiceProvider.GetRequiredService<PartnersDb>().Persons.Where(person => person.Id == owner.Id).Select(person => person.Language).SingleOrDefaultAsync(ct);
        await QueueAsync(kind, owner.Email!, language, new Uri(options.BaseUrl, path).AbsoluteUri, ct);
    }

    /// <summary>Adds a mail to the caller's <see cref="AccountsDb"/>, which saves it with what it is about. A null language is the portal's first; a null link leads to the portal.</summary>
    public Task QueueAsync(AccountMailKind kind, string to, string? language, string? link, CancellationToken ct) => QueueAsync(kind, to, language, link, [], ct);

    /// <summary>The same, with what is put into its sentence, such as the name of a workspace.</summary>
    public async Task QueueAsync(AccountMailKind kind, string to, string? language, string? link, IReadOnlyList<string>? parts, CancellationToken ct)
    {
        var id = Guid.NewGuid();
        var content = Protector(id).Protect(JsonSerializer.SerializeToUtf8Bytes(new AccountMailContent(link, parts ?? [])));
        await accounts.Mails.AddAsync(AccountMail.Waiting(id, kind, to.Trim(), language, content, clock.GetUtcNow()), ct);
    }

    /// <summary>The content of a mail that waits; null when it is not of this mail, or not ours.</summary>
    public AccountMailContent? Open(AccountMail mail)
    {
        if (mail.Content is null) return null;
        try
        {
            return JsonSerializer.Deserialize<AccountMailContent>(Protector(mail.Id).Unprotect(mail.Content));
        }
        catch (CryptographicException)
        {
            // Of another mail, or of a key ring that is gone: nobody can send it any more.
            return null;
        }
    }

    IDataProtector Protector(Guid id) => protection.CreateProtector("Rtop.Partners.AccountMails.1", id.ToString("N"));
}
