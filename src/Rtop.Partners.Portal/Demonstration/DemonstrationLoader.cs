using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>
/// Loads the demonstration into an empty database. People come in as an installation act; all of substance is done at the
/// desks of its officers, in the order of time, through the same rules and walls as on the pages.
/// </summary>
public sealed class DemonstrationLoader(IDatabase database, IPasswordHasher<Account> hasher, ISealing sealing, AccountSeals seals)
{
    readonly Desks desks = new(database);

    /// <summary>Loads it as on that day; false when there is data already, which is left as it is. Throws <see cref="InstallationFault"/> after a loading that was cut short.</summary>
    public async Task<bool> LoadAsync(DateOnly dayZero, CancellationToken ct)
    {
        var now = new DateTimeOffset(dayZero.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        await using var platform = desks.At(SystemOfficer.Platform, now);
        var workspaces = await platform.Workspaces.AsNoTracking().ToListAsync(ct);
        if (!await IsEmptyAsync(workspaces, now, ct)) return false;

        var scenario = Scenario.Read();
        var cast = new Cast(scenario.People, workspaces, dayZero);
        await cast.SavePeopleAsync(database, sealing, ct);

        var history = new History(cast);
        var reminders = new PastReminders(cast, history, scenario);
        var editions = scenario.Editions.SelectMany(told => history.Of(scenario.Assessments.Single(line => line.Reference == told.Reference), told));
        var evidence = scenario.Evidence.SelectMany(line => history.Of(line, scenario.Assessments.Single(assessment => assessment.Reference == line.Assessment)));
        var actions = scenario.Actions.SelectMany(told => history.Of(scenario.Assessments.Single(line => line.Reference == told.Reference), told));
        var situations = scenario.Situations.SelectMany(line => history.Of(line, scenario.Assessments.Single(assessment => assessment.Reference == line.Reference)));
        var programmes = history.OfLineage().Concat(scenario.Programmes.SelectMany(history.Of)).Concat(history.OfPractices());
        foreach (var deed in scenario.Assessments.SelectMany(line => history.Of(line)).Concat(editions).Concat(evidence).Concat(actions).Concat(situations).Concat(programmes).Concat(history.OfRoundtables()).Concat(history.OfWarnings()).Concat(scenario.Engagements.SelectMany(new EngagementHistory(cast, sealing).Of)).Concat(scenario.Sent.SelectMany(reminders.Of)).OrderBy(deed => deed.At))
        {
            await using var db = desks.At(deed.By, deed.At);
            await deed.DoAsync(db, ct);
        }

        platform.Record(Act.DemonstrationLoaded, "demonstration", null);
        await platform.SaveChangesAsync(ct);
        // Last: accounts are the sign that all of it is there.
        await cast.SaveAccountsAsync(database, hasher, seals, ct);
        return true;
    }

    // Operators may be there before; they are the platform's and no part of the story.
    async Task<bool> IsEmptyAsync(IEnumerable<Workspace> workspaces, DateTimeOffset now, CancellationToken ct)
    {
        var options = new DbContextOptionsBuilder<AccountsDb>();
        database.Configure(options);
        await using var accounts = new AccountsDb(options.Options);
        if (await accounts.Users.AnyAsync(account => !account.IsOperator, ct)) return false;

        var operators = await accounts.Users.Select(account => (Guid?)account.Id).ToListAsync(ct);
        foreach (var workspace in workspaces)
        {
            await using var db = desks.At(SystemOfficer.Of(workspace.Code), now);
            if (await db.Officers.AnyAsync(officer => officer.PersonId != null && !operators.Contains(officer.PersonId), ct))
                throw new InstallationFault("The database holds a demonstration whose loading was cut short: empty it (embedded: stop the portal and remove the folder postgres in the data directory), then start again.");
            if (await db.Assessments.AnyAsync(ct)) return false;
        }

        return true;
    }
}
