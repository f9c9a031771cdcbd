using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Demonstration;
using Rtop.Partners.Portal.Installation;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Demonstration;

/// <summary>A database of its own as an installation has it before anybody signs in.</summary>
public class InstalledDatabase : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("rtop-test-").FullName;
    OpenedDatabase? opened;
    DbContextOptions<PartnersDb>? options;

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public PortalOptions Options => new()
    {
        Provider = "Embedded",
        DataDirectory = Path.Combine(folder, "var"),
        KeysDirectory = Path.Combine(folder, "keys"),
        Urls = "http://localhost",
        BaseUrl = new("http://localhost"),
        Demo = true,
    };

    public IDatabase Database => opened!.Database;

    public DemonstrationLoader Loader => new(Database, new PasswordHasher<Account>(), PortalFixture.SealingIn(Options.KeysDirectory), PortalFixture.SealsIn(Options.KeysDirectory, Database));

    /// <summary>What the desk of an officer sees, with every wall up.</summary>
    public PartnersDb At(Officer officer)
    {
        var desk = new Desk();
        desk.Take(officer);
        return new(options!, desk, Database);
    }

    /// <summary>The same for somebody known by their sign-in.</summary>
    public async Task<PartnersDb> AtAsync(string email)
    {
        await using var accounts = Accounts();
        var person = (await accounts.Users.SingleAsync(account => account.Email == email, Ct)).Id;
        var me = new Desk();
        me.Introduce(person);
        await using var meeting = new PartnersDb(options!, me, Database);
        return At(await meeting.Officers.SingleAsync(officer => officer.PersonId == person, Ct));
    }

    public AccountsDb Accounts() => new(Database.AsMigrator<AccountsDb>().Options);

    public PartnersDb AsMigrator() => new(Database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);

    public virtual async ValueTask InitializeAsync()
    {
        // The server runs as another user when the tests run as root, and must reach its folder.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        opened = await OpenedDatabase.OpenAsync(Options, NullLogger.Instance, Ct);
        await Database.MigrateAsync(Ct);
        await Installer.PrepareAsync(Database, Ct);
        var builder = new DbContextOptionsBuilder<PartnersDb>();
        Database.Configure(builder);
        options = builder.AddInterceptors(new WriteGuard()).Options;
    }

    public async ValueTask DisposeAsync()
    {
        if (opened is not null) await opened.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>The same with the demonstration in it, as on a fixed day, loaded after an operator was made; tests only read it.</summary>
public sealed class LoadedDemonstration : InstalledDatabase
{
    /// <summary>The day of loading, as in the scenario.</summary>
    public static readonly DateOnly DayZero = new(2026, 3, 2);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using (var accounts = Accounts())
        {
            accounts.Add(new Account { Id = Guid.NewGuid(), UserName = "operator@example.org", IsOperator = true });
            await accounts.SaveChangesAsync(Ct);
        }

        Assert.True(await Loader.LoadAsync(DayZero, Ct));
    }
}
