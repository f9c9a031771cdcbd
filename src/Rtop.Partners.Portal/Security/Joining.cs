using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security;

/// <summary>What happens when an invitation is accepted: an account where there is none, and the post.</summary>
public sealed class Joining(AccountsDb accounts, UserManager<Account> users, PasswordCheck passwords, Sessions sessions, JoinLinks links, JobDesks desks, IServiceScopeFactory scopes, ISealing sealing, IDatabase database, PortalOptions options, TimeProvider clock)
{
    /// <summary>Makes account and person for the address of the invitation and begins a session; what was wrong with the passphrase, or null.</summary>
    public async Task<string?> MakeAccountAsync(StandingInvitation found, string name, string passphrase, CancellationToken ct)
    {
        var account = AccountOf(found);
        if (await MakeAsync(account, found, name, () => passwords.CreateAsync(account, passphrase, ct), ct) is { } wrong) return wrong;
        await sessions.StartAsync(account.Id, options.Demo ? "pwd" : Sessions.MustEnrol, ct);
        return null;
    }

    /// <summary>Makes account and person for somebody whom a provider showed: without passphrase, and without a session yet. Null when the address has an account.</summary>
    public async Task<Account?> MakeAccountAsync(StandingInvitation found, string name, CancellationToken ct)
    {
        var account = AccountOf(found);
        return await MakeAsync(account, found, name, async () => (await users.CreateAsync(account)).Errors.FirstOrDefault()?.Code, ct) is null ? account : null;
    }

    static Account AccountOf(StandingInvitation found) => new() { Id = Guid.NewGuid(), UserName = found.Link.Email, Email = found.Link.Email, EmailConfirmed = true, LockoutEnabled = true };

    async Task<string?> MakeAsync(Account account, StandingInvitation found, string name, Func<Task<string?>> create, CancellationToken ct)
    {
        await using (var transaction = await accounts.Database.BeginTransactionAsync(ct))
        {
            try
            {
                if (await create() is { } wrong) return wrong;
            }
            catch (DbUpdateException fault) when (database.IsDuplicate(fault))
            {
                // Another browser made it in this moment.
                return "DuplicateEmail";
            }

            await SavePersonAsync(account.Id, name, found, ct);
            await transaction.CommitAsync(ct);
        }

        return null;
    }

    /// <summary>
    /// Gives the post, at the desk of the workspace's system officer. False when the invitation stands no more. The post is saved before the invitation is
    /// accepted, in one transaction: the database takes a post only by an invitation that stands, and one that is accepted stands no more.
    /// </summary>
    public async Task<bool> JoinAsync(StandingInvitation found, Guid person, CancellationToken ct)
    {
        await using var transaction = await accounts.Database.BeginTransactionAsync(ct);
        if (!await links.UseAsync(found.Link, ct)) return false;
        await using var desk = desks.AtSystem(found.Place);
        var (db, code, id, now, today) = (desk.Db(), found.Place.Code, found.Invitation.Id, clock.GetUtcNow(), clock.TodayIn(found.Place.Zone));
        await using var joining = await db.Database.BeginTransactionAsync(ct);
        var invitation = await db.Set<JoinInvitation>().SingleAsync(one => one.Id == id, ct);
        var officer = await db.Officers.Include(one => one.Duties).SingleOrDefaultAsync(one => one.Workspace == code && one.PersonId == person, ct);
        if (officer is null) db.Add(officer = Officer.Join(invitation, person, today, now, sealing));
        else officer.Rejoin(invitation, today, now, sealing);
        db.Record(Act.OfficerJoined, "officer", officer.Id, detail: $"invitation={id}");
        await SavePostFirstAsync(db, ct);
        invitation.Accept(now);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // It was withdrawn in this moment.
            return false;
        }

        await joining.CommitAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    // The database takes duties of a post that somebody has by an invitation: so the post comes before them, also where it was there and is only changed.
    static async Task SavePostFirstAsync(PartnersDb db, CancellationToken ct)
    {
        var duties = db.ChangeTracker.Entries<DutyHeld>().Where(row => row.State is EntityState.Added).ToList();
        foreach (var duty in duties) duty.State = EntityState.Unchanged;
        await db.SaveChangesAsync(ct);
        foreach (var duty in duties) duty.State = EntityState.Added;
        await db.SaveChangesAsync(ct);
    }

    // Everybody writes their own name: nobody else may add a person.
    async Task SavePersonAsync(Guid id, string name, StandingInvitation found, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Desk>().Introduce(id);
        var db = scope.Db();
        db.Add(new Person { Id = id, Name = name.Trim(), Email = found.Link.Email, Zone = found.Place.Zone });
        db.Record(Act.AccountMade, "account", id);
        await db.SaveChangesAsync(ct);
    }
}
