using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Backups;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Telemetry;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>Looks at this installation and says in plain words what is well and what is not, and what to do.</summary>
public static class DoctorVerb
{
    /// <summary>Prints a line a finding; exit code 1 when something is wrong.</summary>
    public static async Task<int> RunAsync(IConfiguration settings)
    {
        var ill = 0;
        async Task<bool> Look(string what, Func<Task<string>> look)
        {
            try
            {
                Console.WriteLine($"well   {what}: {await look()}");
                return true;
            }
            catch (Exception fault) when (Command.SentenceOf(fault) is { } sentence)
            {
                ill++;
                Console.WriteLine($"wrong  {what}: {sentence}");
                return false;
            }
        }

        PortalOptions? options = null;
        await Look("settings", () => Task.FromResult($"{(options = PortalOptions.Read(settings)).Provider} database, serves {options.Urls}, people come to {options.BaseUrl}{(options.Proxies is [] ? "" : $" through {string.Join(", ", options.Proxies)}")}{(options.Demo ? ", demonstration" : "")}"));
        if (options is null) return 1;

        await Look("telemetry", () => TelemetryAsync(settings));
        // Neither keys nor a database can be looked at where there is no folder for them.
        if (!await Look("folders", () => { Folders.Prepare(options); return Task.FromResult($"{options.DataDirectory} and {options.KeysDirectory} can be written"); }))
        {
            await Look("mail", () => MailAsync(settings));
            return 1;
        }

        OrganizationKeys? keys = null;
        await Look("keys", () => { keys = new(options.KeysDirectory, new FileMasterKey(MasterKey.LoadOrCreate(options))); return Task.FromResult("the master key is there and only this account reads it"); });
        if (keys is not null) await Look("organizations' keys", () => Task.FromResult(KeysVerb.State(keys)));
        OpenedDatabase? opened = null;
        IReadOnlyList<string>? pending = null;
        await Look("database", async () =>
        {
            opened = await OpenedDatabase.OpenAsync(options, NullLogger.Instance, CancellationToken.None);
            pending = await PendingAsync(opened);
            return opened.Server is { } server ? $"the embedded server {(server.IsOwner ? "starts and answers" : "is running and answers")}" : "the server answers";
        });
        if (opened is not null)
        {
            await using var _ = opened;
            // Without its tables a database has no walls to look at and no accounts to count.
            if (pending is null || !await Look("version", () => Task.FromResult(pending is [] ? "the database is at this version"
                : throw new InstallationFault("The database is older than this portal: run \"portal migrate\"."))))
            {
                await Look("mail", () => MailAsync(settings));
                return 1;
            }

            await Look("walls", async () => await opened.Database.LintAsync(CancellationToken.None) is { Count: > 0 } missing
                ? throw new InstallationFault($"{string.Join("; ", missing)}. Run \"portal migrate\", or ask the database's administrator what was changed.") : "row security stands on every walled table");
            if (keys is not null)
                await Look("keys of this database", async () =>
                {
                    await using var accounts = Accounts(opened.Database);
                    return await SameKeys.StateAsync(accounts, new FileMasterKey(MasterKey.LoadOrCreate(options)), options, CancellationToken.None);
                });
            if (keys is not null && opened.MayMigrate)
                await Look("sealed", () => KeysVerb.UsesAsync(keys, opened.Database, SealedColumns.Of(opened.Database.Model), CancellationToken.None));
            await Look("accounts", async () =>
            {
                await using var accounts = Accounts(opened.Database);
                return $"{await accounts.Users.CountAsync()} accounts, {await accounts.Users.CountAsync(account => account.IsOperator)} operators";
            });
            await Look("mails", () => LettersAsync(opened.Database));
            await Look("backup", () => BackupsAsync(settings, opened.Database));
        }

        await Look("mail", () => MailAsync(settings));
        return ill == 0 ? 0 : 1;
    }

    static async Task<string> BackupsAsync(IConfiguration settings, IDatabase database)
    {
        var options = BackupOptions.Read(settings);
        await using var accounts = Accounts(database);
        var kept = await accounts.Safekeeping.SingleOrDefaultAsync() ?? new();
        if (kept.HeldSince is { } held) throw new InstallationFault($"no mail leaves since a restore ({held.UtcDateTime:u}): say what is to become of it with \"portal outbox release\" or \"portal outbox drop\".");
        if (!options.IsConfigured) return "no backup is configured: set Backup__Directory, Backup__KeysDirectory and Backup__Recipients, and one is made every night";
        if (!database.Backups.CanCopy) throw new InstallationFault("it is configured, but this process has no role that reads everything: set ConnectionStrings__Backup.");
        _ = await new Age(options).MakeKeysAsync(CancellationToken.None);
        return kept.BackedUpAt is not { } last ? "configured, and none was made yet"
            : TimeProvider.System.GetUtcNow() - last > BackupState.TooOld ? throw new InstallationFault($"the last good one is of {last.UtcDateTime:u}: look into the log why the job {JobNames.Backup} makes none.")
            : $"the last good one is of {last.UtcDateTime:u}{(options.KeysDirectory is null ? "; the keys folder is copied nowhere: set Backup__KeysDirectory" : "")}";
    }

    static AccountsDb Accounts(IDatabase database)
    {
        var options = new DbContextOptionsBuilder<AccountsDb>();
        database.Configure(options);
        return new(options.Options);
    }

    // All organizations together: whose mail it is, their own administrators see under "Mail".
    static async Task<string> LettersAsync(IDatabase database)
    {
        var options = new DbContextOptionsBuilder<PartnersDb>();
        database.Configure(options);
        async Task<List<T>> AtAsync<T>(Officer officer, Func<PartnersDb, Task<List<T>>> ask)
        {
            var desk = new Desk();
            desk.Take(officer);
            await using var db = new PartnersDb(options.Options, desk);
            return await ask(db);
        }

        List<LetterState> states = [];
        foreach (var code in await AtAsync(SystemOfficer.Platform, db => db.Workspaces.Select(workspace => workspace.Code).ToListAsync()))
            states.AddRange(await AtAsync(SystemOfficer.Of(code), db => db.Letters.Where(letter => letter.State != LetterState.Sent && letter.State != LetterState.Dropped).Select(letter => letter.State).ToListAsync()));
        int Of(params LetterState[] which) => states.Count(which.Contains);
        return $"{Of(LetterState.Waiting, LetterState.Claimed, LetterState.Committing)} wait, {Of(LetterState.Uncertain)} sent without an answer, {Of(LetterState.Refused)} refused, {Of(LetterState.Undelivered)} given up";
    }

    // An embedded database that was just made has not even the portal's role yet.
    static async Task<IReadOnlyList<string>> PendingAsync(OpenedDatabase opened)
    {
        try
        {
            return await opened.Database.PendingMigrationsAsync(CancellationToken.None);
        }
        catch (InstallationFault fault) when (opened.Server is not null && fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.InvalidPassword })
        {
            return ["all"];
        }
    }

    static async Task<string> TelemetryAsync(IConfiguration settings)
    {
        if (TelemetryOptions.Read(settings).Endpoint is not { } collector) return "sent nowhere: Telemetry__Endpoint is not set";
        try
        {
            using var client = new TcpClient();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            await client.ConnectAsync(collector.Host, collector.Port, patience.Token);
            return $"{collector.Host}:{collector.Port} answers";
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            throw new InstallationFault($"{collector.Host}:{collector.Port} does not answer: check Telemetry__Endpoint. The portal works without it, and what it would have told is lost.", fault);
        }
    }

    static async Task<string> MailAsync(IConfiguration settings)
    {
        var mail = MailSettings.Read(settings);
        if (!mail.IsConfigured) return "not configured: reminders stand in the portal, and mails wait until Mail__Host is set";
        var (host, port) = (mail.Host, mail.PortInForce);
        try
        {
            using var client = new TcpClient();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            await client.ConnectAsync(host, port, patience.Token);
            return $"{host}:{port} answers";
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            throw new InstallationFault($"{host}:{port} does not answer: check Mail__Host and Mail__Port. Mails wait and are sent when it does.", fault);
        }
    }
}
