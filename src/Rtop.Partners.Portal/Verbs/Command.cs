using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Audit;
using Rtop.Partners.Portal.Demonstration;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Telemetry;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>The verbs of the executable (DESIGN.md §8). A fault of the installation is one sentence and exit code 1, never a stack trace.</summary>
public static class Command
{
    const string Usage = """
        portal <verb>
          serve                                    start the portal (the default)
          migrate                                  bring the database to this version and raise its walls
          demo                                     load the demonstration into an empty database
          jobs run <name> [--at <instant>]         run a job now; instant as 2026-03-02T06:00:00Z
          audit verify [--heads <file>]            check the audit chains
          backup <dir> [--keys | --workspace <code>]   copy everything, the keys folder, or one organization, encrypted
          restore <dir> [--keys | --workspace <code>]  put such a copy back where there is nothing
          outbox [release | drop]                  mail that is held back since a restore: how much, and what becomes of it
          keys rotate                              give every organization a new key and wrap anew what is sealed
          doctor                                   say what is wrong with this installation
        """;

    /// <summary>Runs the verb that the arguments name and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var settings = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().AddSecretFiles().Build();
            return args switch
            {
                [] or ["serve", ..] => await ServeAsync(settings, args),
                ["migrate"] => await WithAsync(settings, (_, _) => Say("The database is at this version and its walls stand."), migrate: true),
                ["demo"] => await WithAsync(settings, async (app, opened) => { Console.WriteLine(await DemonstrationVerb.RunAsync(app.Services, opened.Database, CancellationToken.None)); return 0; }),
                ["jobs", "run", var name] => await JobAsync(settings, name, null),
                ["jobs", "run", var name, "--at", var at] => await JobAsync(settings, name, at),
                ["audit", "verify"] => await WithAsync(settings, (app, opened) => AuditVerb.VerifyAsync(opened.Database, app.Services.GetRequiredService<PortalOptions>(), null)),
                ["audit", "verify", "--heads", var file] => await WithAsync(settings, (app, opened) => AuditVerb.VerifyAsync(opened.Database, app.Services.GetRequiredService<PortalOptions>(), file)),
                ["keys", "rotate"] => await WithAsync(settings, (app, opened) => KeysVerb.RotateAsync(app.Services, opened.Database, CancellationToken.None)),
                ["backup", var to] => await WithAsync(settings, (app, _) => BackupVerb.RunAsync(app.Services, to, null, CancellationToken.None)),
                ["backup", var to, "--workspace", var code] => await WithAsync(settings, (app, _) => BackupVerb.RunAsync(app.Services, to, code, CancellationToken.None)),
                ["backup", var to, "--keys"] => await WithAsync(settings, (app, _) => BackupVerb.KeysAsync(app.Services, to, CancellationToken.None)),
                ["restore", var from] => await LoggedAsync(settings, log => RestoreVerb.RunAsync(settings, from, log, CancellationToken.None)),
                ["restore", var from, "--workspace", var code] => await LoggedAsync(settings, log => RestoreVerb.WorkspaceAsync(settings, from, code, log, CancellationToken.None)),
                ["restore", var from, "--keys"] => await RestoreVerb.KeysAsync(settings, from, CancellationToken.None),
                ["outbox"] => await WithAsync(settings, (app, _) => OutboxVerb.SayAsync(app.Services, CancellationToken.None)),
                ["outbox", ("release" or "drop") and var end] => await WithAsync(settings, (app, _) => OutboxVerb.EndAsync(app.Services, end is "release", CancellationToken.None)),
                ["doctor"] => await DoctorVerb.RunAsync(settings),
                _ => Unknown(args),
            };
        }
        catch (Exception fault) when (SentenceOf(fault) is not null)
        {
            await Console.Error.WriteLineAsync(SentenceOf(fault));
            return 1;
        }
    }

    /// <summary>The sentence of a fault that an operator can do something about; null for every other, whose trace is wanted.</summary>
    internal static string? SentenceOf(Exception fault) => fault switch
    {
        InstallationFault or JobFault => fault.Message,
        OptionsValidationException wrong => string.Join(' ', wrong.Failures),
        InvalidDataException => $"appsettings.json cannot be read: {fault.GetBaseException().Message}",
        DbException => $"The database failed: {fault.Message.ReplaceLineEndings(" ")}",
        DbUpdateException or InvalidOperationException => fault.InnerException is { } inner and (DbException or DbUpdateException) ? SentenceOf(inner) : null,
        _ => null,
    };

    /// <summary>What every verb begins with: the database found or started, and fit to be used. Throws <see cref="InstallationFault"/>.</summary>
    public static async Task<OpenedDatabase> OpenAsync(PortalOptions options, ILogger log, bool migrate)
    {
        Folders.Prepare(options);
        _ = MasterKey.LoadOrCreate(options);
        var opened = await OpenedDatabase.OpenAsync(options, log, CancellationToken.None);
        try
        {
            await FitAsync(options, opened, migrate);
            return opened;
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Brings a database to this version, where this process may, and asks whether its walls stand. Throws <see cref="InstallationFault"/>.</summary>
    internal static async Task FitAsync(PortalOptions options, OpenedDatabase opened, bool migrate, bool restores = false)
    {
        var database = opened.Database;
        if (!restores && await database.Backups.IsBegunAsync(CancellationToken.None))
            throw new InstallationFault("A restore into this database was begun and has not ended: run \"portal restore\" again; it begins anew.");
        if (migrate || opened.MayMigrate)
        {
            var first = await Installation.FirstSeals.AreDueAsync(database, CancellationToken.None);
            await database.MigrateAsync(CancellationToken.None);
            await database.PrepareJobsAsync(QuartzTables.Script(options.Provider), CancellationToken.None);
            await Installation.Installer.PrepareAsync(database, CancellationToken.None);
            if (first) await SealFirstAsync(options, database);
        }
        else if (await database.PendingMigrationsAsync(CancellationToken.None) is { Count: > 0 } pending)
        {
            throw new InstallationFault($"The database is older than this portal by {pending.Count} migrations, and this role may not migrate: run \"portal migrate\" with ConnectionStrings__Migrator set.");
        }

        if (await database.LintAsync(CancellationToken.None) is { Count: > 0 } missing)
            throw new InstallationFault($"The portal does not start, because a wall is missing: {string.Join("; ", missing)}. Run \"portal migrate\", or ask the database's administrator what was changed.");
    }

    static Task SealFirstAsync(PortalOptions options, IDatabase database)
    {
        var master = new FileMasterKey(MasterKey.LoadOrCreate(options));
        var seals = new RowSeals(master);
        return Installation.FirstSeals.SealAsync(database, new EngagementSealing(new Envelopes(new OrganizationKeys(options.KeysDirectory, master)), seals), new AccountSeals(seals, database, TimeProvider.System), CancellationToken.None);
    }

    static async Task<int> ServeAsync(IConfiguration settings, string[] args)
    {
        var options = PortalOptions.Read(settings);
        MailSettings.Read(settings);
        using var logs = Logs(settings);
        var log = logs.CreateLogger("Portal");
        await using var opened = await OpenAsync(options, log, migrate: false);
        // What keeps the host from starting is said below in one sentence; the host itself would add its trace.
        await using var app = await PortalApp.BuildAsync(options, opened.Database, args, builder => builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical));
        await SameKeys.AssertAsync(app.Services, CancellationToken.None);
        if (!AuditHeads.IsPossible(options)) log.LogWarning("The audit heads are not anchored here, because ConnectionStrings__Migrator is not set: anchor them where it is.");
        if (options.Demo) await DemonstrationVerb.RunAsync(app.Services, opened.Database, CancellationToken.None);
        StopInTime.Watch(app.Lifetime, options.Drain);
        try
        {
            await app.StartAsync();
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException || fault.GetBaseException() is SocketException)
        {
            throw new InstallationFault($"{options.Urls} is taken by another program: stop it, or set Portal__Urls to another address.", fault);
        }

        var link = options.Demo ? null : await FirstOperator.MakeLinkAsync(app.Services, CancellationToken.None);
        Console.WriteLine(link is null ? $"Sign in at {new Uri(options.BaseUrl, "/sign-in")}" : $"Make the first operator at {link} (good for one day, once)");
        await app.WaitForShutdownAsync();
        await AnchorLastAsync(opened.Database, options);
        return 0;
    }

    // A database that went away first is no fault of this stop: what was not anchored now is anchored after the next start.
    static async Task AnchorLastAsync(IDatabase database, PortalOptions options)
    {
        try
        {
            await AuditHeads.AnchorWherePossibleAsync(database, options, TimeProvider.System.GetUtcNow(), CancellationToken.None);
        }
        catch (Exception fault) when (SentenceOf(fault) is { } sentence)
        {
            await Console.Error.WriteLineAsync($"The audit heads could not be anchored at this stop. {sentence}");
        }
    }

    static Task<int> JobAsync(IConfiguration settings, string name, string? at)
    {
        var instant = TimeProvider.System.GetUtcNow();
        if (at is not null && !DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant))
            throw new InstallationFault($"\"{at}\" is not an instant: write for example 2026-03-02T06:00:00Z.");
        MailSettings.Read(settings);
        return WithAsync(settings, async (app, _) =>
        {
            await app.Services.GetRequiredService<JobRunner>().RunAsync(name, instant, CancellationToken.None);
            return 0;
        });
    }

    static async Task<int> WithAsync(IConfiguration settings, Func<WebApplication, OpenedDatabase, Task<int>> act, bool migrate = false)
    {
        var options = PortalOptions.Read(settings);
        using var logs = Logs(settings);
        await using var opened = await OpenAsync(options, logs.CreateLogger("Portal"), migrate);
        await using var app = await PortalApp.BuildAsync(options, opened.Database, []);
        await SameKeys.AssertAsync(app.Services, CancellationToken.None);
        return await act(app, opened);
    }

    static async Task<int> LoggedAsync(IConfiguration settings, Func<ILogger, Task<int>> act)
    {
        using var logs = Logs(settings);
        return await act(logs.CreateLogger("Portal"));
    }

    static ILoggerFactory Logs(IConfiguration settings) => LoggerFactory.Create(log => log.AddSimpleConsole(console => console.SingleLine = true).AddPortalConsole(TelemetryOptions.Read(settings)).SetMinimumLevel(LogLevel.Warning));

    static Task<int> Say(string sentence)
    {
        Console.WriteLine(sentence);
        return Task.FromResult(0);
    }

    static int Unknown(string[] args)
    {
        Console.Error.WriteLine($"There is no verb \"{string.Join(' ', args)}\".\n{Usage}");
        return 2;
    }
}
