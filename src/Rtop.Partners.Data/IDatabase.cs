using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Data;

/// <summary>What differs from one database engine to the other. Each provider project has one; nothing else asks which engine runs.</summary>
public interface IDatabase
{
    /// <summary>Points a context at the database, as the role that web and jobs share.</summary>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>Appends acts to the audit chains inside the current transaction.</summary>
    Task AppendAsync(DbConnection connection, DbTransaction? transaction, IReadOnlyList<RecordedAct> acts, CancellationToken ct);

    /// <summary>
    /// What holds some words, at most <paramref name="most"/> of each kind, the best first where the engine ranks, read at the desk whose connection it is:
    /// the walls of the database decide.
    /// </summary>
    Task<IReadOnlyList<Hit>> SearchAsync(DbConnection connection, string words, IReadOnlyCollection<Searched> among, int most, CancellationToken ct);

    /// <summary>True for the fault of a unique key that another writer took first.</summary>
    bool IsDuplicate(DbUpdateException fault);

    /// <summary>True for the fault of a database that has no room to write.</summary>
    bool HasNoRoom(Exception fault);

    /// <summary>Creates roles where it may, applies migrations under a lock, and raises the walls. Throws <see cref="InstallationFault"/>.</summary>
    Task MigrateAsync(CancellationToken ct);

    /// <summary>Names of migrations that wait. Throws <see cref="InstallationFault"/> when the database cannot be reached.</summary>
    Task<IReadOnlyList<string>> PendingMigrationsAsync(CancellationToken ct);

    /// <summary>What is missing of the walls, a sentence each; empty when they stand.</summary>
    Task<IReadOnlyList<string>> LintAsync(CancellationToken ct);

    /// <summary>Contexts for installation acts (people, reference data) as the migrator: neither filters nor policies bind it.</summary>
    DbContextOptionsBuilder<TContext> AsMigrator<TContext>() where TContext : DbContext;

    /// <summary>Every entry of every chain in order, as the backup role.</summary>
    IAsyncEnumerable<AuditEntry> ReadChainsAsync(CancellationToken ct);

    /// <summary>Runs a script of the scheduler's as the migrator, in the schema that jobs have to themselves.</summary>
    Task PrepareJobsAsync(string script, CancellationToken ct);

    /// <summary>The heads of what is sealed, on the migrator's connection. Each use throws <see cref="InstallationFault"/> where this process has none.</summary>
    ISealedHeads SealedHeads { get; }

    /// <summary>Copies of everything; an engine whose own tools make them has none.</summary>
    IBackups Backups => new NoBackups();

    /// <summary>Connection string of the role that web and jobs share.</summary>
    string PortalConnectionString { get; }

    /// <summary>Connections of that role that belong to no context, for the scheduler.</summary>
    DbDataSource OpenDataSource();

    /// <summary>The model of <see cref="PartnersDb"/> as this engine has it.</summary>
    IModel Model { get; }
}

/// <summary>One act to be recorded with the changes that it made.</summary>
/// <param name="Act">What was done.</param>
/// <param name="Kind">Kind of record.</param>
/// <param name="Subject">The record.</param>
/// <param name="Owner">Originator of the record: when it is another workspace, its chain has the act too, without the officer.</param>
/// <param name="Detail">Structured facts without content.</param>
/// <param name="At">When.</param>
/// <param name="Workspace">The acting workspace; empty for none.</param>
/// <param name="Officer">The acting officer; null where no desk was taken.</param>
/// <param name="Person">The acting person; null for the system officer.</param>
public sealed record RecordedAct(Act Act, string Kind, Guid? Subject, string Owner, string Detail, DateTimeOffset At, string Workspace, Guid? Officer, Guid? Person);

/// <summary>Something about this installation is wrong; the message is one plain sentence that says what to do.</summary>
public sealed class InstallationFault(string message, Exception? inner = null) : Exception(message, inner);
