using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>A database of one test or test class, and the ways in.</summary>
public sealed class TestDatabase(IDatabase database, string superuser, Engine? engine = null) : IAsyncDisposable
{
    /// <summary>What runs it.</summary>
    public Engine Engine { get; } = engine ?? Engine.Of(Engine.Always);

    readonly WriteGuard guard = new();

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public IDatabase Database => database;

    /// <summary>Connection string of the superuser, who acts as migrator and whom no wall binds.</summary>
    public string Superuser => superuser;

    /// <summary>A context at an officer's desk, as production makes it.</summary>
    public PartnersDb At(Officer officer, TimeProvider? clock = null)
    {
        var options = new DbContextOptionsBuilder<PartnersDb>();
        database.Configure(options);
        return new(options.AddInterceptors(guard).Options, DeskOf(officer), database, clock);
    }

    /// <summary>A context at the desk of the workspace's own desk officer.</summary>
    public PartnersDb At(string workspace) => At(Some.OfficerOf(workspace));

    /// <summary>As <see cref="At(Officer, TimeProvider)"/>, without the write guard: what is left is the filter and the database.</summary>
    public PartnersDb WithoutGuardAt(Officer officer)
    {
        var options = new DbContextOptionsBuilder<PartnersDb>();
        database.Configure(options);
        return new(options.Options, DeskOf(officer));
    }

    /// <summary>At a desk, but on the superuser's connection: what is left is the filter and the interceptors given.</summary>
    public PartnersDb WithoutWallAt(Officer officer, params IInterceptor[] interceptors) =>
        new(database.AsMigrator<PartnersDb>().AddInterceptors(interceptors).Options, DeskOf(officer));

    /// <summary>At no desk, bound by nothing: how people and reference data are put in. Filters still hide every row.</summary>
    public PartnersDb AsMigrator() => new(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);

    /// <summary>Puts rows in as the migrator.</summary>
    public async Task PutAsync(params object[] rows)
    {
        await using var db = AsMigrator();
        db.AddRange(rows);
        await db.SaveChangesAsync(Ct);
    }

    /// <summary>Saves what <paramref name="act"/> did at an officer's desk.</summary>
    public async Task SaveAsync(Officer officer, Act act, Func<PartnersDb, Task> change, string kind = "assessment", Guid? subject = null, WorkspaceCode? owner = null)
    {
        await using var db = At(officer);
        await change(db);
        db.Record(act, kind, subject, owner);
        await db.SaveChangesAsync(Ct);
    }

    /// <summary>Runs SQL as the superuser; the first column of the first row, or null.</summary>
    public async Task<object?> AsSuperuserAsync(string sql, params object[] values) => await RunAsync(superuser, null, null, sql, values);

    /// <summary>Runs SQL as the role of web and jobs on behalf of a workspace and person (null: nobody).</summary>
    public async Task<object?> AsAppAsync(string? workspace, Guid? person, string sql, params object[] values) =>
        await RunAsync(database.PortalConnectionString, workspace, person, sql, values);

    /// <summary>An open connection of the role of web and jobs that has said on whose behalf it asks.</summary>
    public async Task<NpgsqlConnection> OpenAsAppAsync(string? workspace, Guid? person) => (NpgsqlConnection)await AskAsync(workspace, person);

    /// <summary>The same on any engine.</summary>
    public async Task<DbConnection> AskAsync(string? workspace, Guid? person) => await OpenAsync(database.PortalConnectionString, workspace, person);

    async Task<object?> RunAsync(string connectionString, string? workspace, Guid? person, string sql, object[] values)
    {
        await using var connection = await OpenAsync(connectionString, workspace, person);
        await using var command = Engine.Command(connection, sql, values);
        var answer = await command.ExecuteScalarAsync(Ct);
        return answer is DBNull ? null : answer;
    }

    async Task<DbConnection> OpenAsync(string connectionString, string? workspace, Guid? person)
    {
        var connection = Engine.Connect(connectionString);
        await connection.OpenAsync(Ct);
        if (workspace is null && person is null) return connection;
        await using var actor = Engine.Command(connection, Engine.Tell, Said(workspace), Said(person?.ToString()));
        await actor.ExecuteNonQueryAsync(Ct);
        return connection;
    }

    // Nobody is nothing on one engine and the empty text on the other.
    object Said(string? who) => who is { Length: > 0 } ? who : Engine.Nobody;

    static Desk DeskOf(Officer officer)
    {
        var desk = new Desk();
        if (officer.PersonId is { } person) desk.Introduce(person);
        desk.Take(officer);
        return desk;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connectionString in (string[])[database.PortalConnectionString, superuser])
        {
            await using var connection = Engine.Connect(connectionString);
            if (connection is NpgsqlConnection pooled) NpgsqlConnection.ClearPool(pooled);
        }
    }
}
