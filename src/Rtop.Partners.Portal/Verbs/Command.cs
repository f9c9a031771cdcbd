using System.Globalization;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Demonstration;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;

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
          doctor                                   say what is wrong with this installation
        """;

    /// <summary>Runs the verb that the arguments name and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var settings = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
            return args switch
            {
                [] or ["serve", ..] => await ServeAsync(settings, args),
                ["migrate"] => await WithAsync(settings, (_, _) => Say("The database is at this version and its walls stand."), migrate: true),
                ["demo"] => await WithAsync(settings, async (app, opened) => { Console.WriteLine(await DemonstrationVerb.RunAsync(app.Services, opened.Database, CancellationToken.None)); return 0; }),
                ["jobs", "run", var name] => await JobAsync(settings, name, null),
                ["jobs", "run", var name, "--at", var at] => await JobAsync(settings, name, at),
                ["audit", "verify"] => await WithAsync(settings, (_, opened) => AuditVerb.VerifyAsync(opened.Database, null)),
                ["audit", "verify", "--heads", var file] => await WithAsync(settings, (_, opened) => AuditVerb.VerifyAsync(opened.Database, file)),
                ["doctor"] => await DoctorVerb.RunAsync(settings),
                _ => Unknown(args),
            };
        }
        catch (Exception fault) when (fault is InstallationFault or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    /// <summary>What every verb begins with: the database found or started, and fit to be used. Throws <see cref="InstallationFault"/>.</summary>
    public static async Task<OpenedDatabase> OpenAsync(PortalOptions options, ILogger log, bool migrate)
    {
        Folders.Prepare(options);
        _ = MasterKey.LoadOrCreate(options.KeysDirectory);
        var opened = await OpenedDatabase.OpenAsync(options, log, CancellationToken.None);
        try
        {
            await FitAsync(opened, migrate);
            return opened;
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    static async Task FitAsync(OpenedDatabase opened, bool migrate)
    {
        var database = opened.Database;
        if (migrate || opened.MayMigrate)
        {
            await database.MigrateAsync(CancellationToken.None);
            await database.PrepareJobsAsync(QuartzTables.Script(), CancellationToken.None);
            await Installation.Installer.PrepareAsync(database, CancellationToken.None);
        }
        else if (await database.PendingMigrationsAsync(CancellationToken.None) is { Count: > 0 } pending)
        {
            throw new InstallationFault($"The database is older than this portal by {pending.Count} migrations, and this role may not migrate: run \"portal migrate\" with ConnectionStrings__Migrator set.");
        }

        if (await database.LintAsync(CancellationToken.None) is { Count: > 0 } missing)
            throw new InstallationFault($"The portal does not start, because a wall is missing: {string.Join("; ", missing)}. Run \"portal migrate\", or ask the database's administrator what was changed.");
    }

    static async Task<int> ServeAsync(IConfiguration settings, string[] args)
    {
        var options = PortalOptions.Read(settings);
        using var logs = Logs();
        await using var opened = await OpenAsync(options, logs.CreateLogger("Portal"), migrate: false);
        await using var app = await PortalApp.BuildAsync(options, opened.Database, args);
        if (options.Demo) await DemonstrationVerb.RunAsync(app.Services, opened.Database, CancellationToken.None);
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
        return 0;
    }

    static Task<int> JobAsync(IConfiguration settings, string name, string? at) => WithAsync(settings, async (app, _) =>
    {
        var instant = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (at is not null && !DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant))
            throw new InstallationFault($"\"{at}\" is not an instant: write for example 2026-03-02T06:00:00Z.");
        await app.Services.GetRequiredService<JobRunner>().RunAsync(name, instant, CancellationToken.None);
        return 0;
    });

    static async Task<int> WithAsync(IConfiguration settings, Func<WebApplication, OpenedDatabase, Task<int>> act, bool migrate = false)
    {
        var options = PortalOptions.Read(settings);
        using var logs = Logs();
        await using var opened = await OpenAsync(options, logs.CreateLogger("Portal"), migrate);
        await using var app = await PortalApp.BuildAsync(options, opened.Database, []);
        return await act(app, opened);
    }

    static ILoggerFactory Logs() => LoggerFactory.Create(log => log.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning));

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
