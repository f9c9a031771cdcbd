using Microsoft.AspNetCore.Identity;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>The people of the demonstration: who they are, where they serve, and when it is there.</summary>
sealed class Cast
{
    const string Passphrase = "Stellenbosch-2007";

    // Runs the platform and serves in no organization.
    readonly Person @operator = new() { Id = Guid.NewGuid(), Name = "Platform operator", Email = "operator@demo.example", Zone = "Etc/UTC" };

    // Long before the first act, so that nobody's duty begins within the story.
    const int SinceDay = -1000;

    readonly DateOnly dayZero;
    readonly Dictionary<string, Officer> officers;
    readonly Dictionary<WorkspaceCode, TimeZoneInfo> zones;

    public Cast(IReadOnlyList<PersonLine> people, IReadOnlyList<Workspace> workspaces, DateOnly dayZero)
    {
        this.dayZero = dayZero;
        zones = workspaces.ToDictionary(workspace => workspace.Code, workspace => TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone));
        officers = people.ToDictionary(line => line.Email, OfficerOf);
    }

    public Officer this[string email] => officers[email];

    public DateOnly Day(int day) => dayZero.AddDays(day);

    /// <summary>A time of day at the seat of an organization.</summary>
    public DateTimeOffset At(int day, TimeOnly time, WorkspaceCode seat)
    {
        var local = Day(day).ToDateTime(time);
        return new DateTimeOffset(local, zones[seat].GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The day of a moment at the seat of an organization.</summary>
    public DateOnly DayOf(DateTimeOffset moment, WorkspaceCode seat) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zones[seat]).DateTime);

    public string ZoneOf(WorkspaceCode seat) => zones[seat].Id;

    public async Task SavePeopleAsync(IDatabase database, ISealing sealing, CancellationToken ct)
    {
        foreach (var officer in officers.Values) officer.StampBy(sealing);
        await using var db = new PartnersDb(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);
        db.AddRange(officers.Values);
        db.Add(@operator);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Lets them sign in.</summary>
    public async Task SaveAccountsAsync(IDatabase database, IPasswordHasher<Account> hasher, AccountSeals seals, CancellationToken ct)
    {
        await using var db = new AccountsDb(database.AsMigrator<AccountsDb>().Options, seals);
        foreach (var (email, id) in officers.Select(one => (one.Key, one.Value.PersonId!.Value)).Append((@operator.Email, @operator.Id)))
        {
            var account = new Account
            {
                Id = id,
                IsOperator = id == @operator.Id,
                UserName = email,
                NormalizedUserName = email.ToUpperInvariant(),
                Email = email,
                NormalizedEmail = email.ToUpperInvariant(),
                EmailConfirmed = true,
                LockoutEnabled = true,
                SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            account.PasswordHash = hasher.HashPassword(account, Passphrase);
            db.Add(account);
        }

        await db.SaveChangesAsync(ct);
    }

    Officer OfficerOf(PersonLine line)
    {
        var person = new Person { Id = Guid.NewGuid(), Name = line.Name, Email = line.Email, Zone = line.Zone };
        person.ReadIn(line.Language);
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = line.Workspace, PersonId = person.Id, Person = person, Title = line.Title };
        foreach (var duty in line.Duties) officer.TakeOn(duty, Day(SinceDay), line.UntilDay is { } until ? Day(until) : null);
        return officer;
    }
}
