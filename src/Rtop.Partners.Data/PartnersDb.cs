using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Tables;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data;

/// <summary>Everything the portal keeps, as seen from one desk. Without an actor there is no context.</summary>
public sealed class PartnersDb : DbContext
{
    readonly IDatabase? database;
    readonly TimeProvider clock;
    readonly List<RecordedAct> acts = [];
    Guid? said, owing;

    /// <summary>The context of one desk. Throws when nobody was introduced.</summary>
    public PartnersDb(DbContextOptions<PartnersDb> options, Desk desk, IDatabase? database = null, TimeProvider? clock = null) : base(options)
    {
        if (desk is { IsTaken: false } && desk.PersonId == Guid.Empty && !ReferenceEquals(desk, NoDesk))
            throw new InvalidOperationException("No actor, no context: take a desk first.");
        Desk = desk;
        this.database = database;
        this.clock = clock ?? TimeProvider.System;
    }

    /// <summary>For building the model and for installation acts as the migrator: sees no row through the filters.</summary>
    public static Desk NoDesk { get; } = new();

    /// <summary>On whose behalf.</summary>
    public Desk Desk { get; }

    /// <summary>The desk's workspace, for the filters.</summary>
    public WorkspaceCode MyWorkspace => Desk.Workspace;

    /// <summary>The desk's person, for the filters.</summary>
    public Guid MyPerson => Desk.PersonId;

    /// <summary>True at the desk of an operator, for the filters; jobs that stand at the platform's desk are nobody.</summary>
    public bool IsOperator => MyWorkspace == WorkspaceCode.Platform && MyPerson != Guid.Empty;

    /// <summary>This moment, for the filters.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Workspaces.</summary>
    public DbSet<Workspace> Workspaces => Set<Workspace>();

    /// <summary>Frameworks.</summary>
    public DbSet<Framework> Frameworks => Set<Framework>();

    /// <summary>Persons.</summary>
    public DbSet<Person> Persons => Set<Person>();

    /// <summary>Officers.</summary>
    public DbSet<Officer> Officers => Set<Officer>();

    /// <summary>Assessments.</summary>
    public DbSet<Assessment> Assessments => Set<Assessment>();

    /// <summary>Invitations, sent and received.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>Comments.</summary>
    public DbSet<Comment> Comments => Set<Comment>();

    /// <summary>Reminders.</summary>
    public DbSet<Reminder> Reminders => Set<Reminder>();

    /// <summary>The outbox.</summary>
    public DbSet<Letter> Letters => Set<Letter>();

    /// <summary>Says what is being done; it is written to the audit chain in the transaction of the save, or the save fails.</summary>
    public void Record(Act act, string kind, Guid? subject, WorkspaceCode? owner = null, string detail = "") =>
        acts.Add(new(act, kind, subject, owner?.Value ?? "", detail, clock.GetUtcNow(), Desk.Workspace.Value,
            Desk.IsTaken ? Desk.OfficerId : null, Desk.PersonId == Guid.Empty ? null : Desk.PersonId));

    /// <summary>
    /// As <see cref="Record"/>, for what must not be joined to whoever did it (decision 0042): the act has the day, in UTC, and neither officer nor
    /// person nor hour, and stands in the own workspace's chain, and in that of <paramref name="owner"/> where there is one.
    /// </summary>
    public void RecordDay(Act act, string kind, Guid? subject, WorkspaceCode? owner = null) =>
        acts.Add(new(act, kind, subject, owner?.Value ?? "", "", new(clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero), Desk.Workspace.Value, null, null));

    /// <summary>Drops what was loaded, changed and recorded but not saved, to begin again after a conflict.</summary>
    public void ForgetChanges()
    {
        ChangeTracker.Clear();
        acts.Clear();
    }

    /// <summary>Saves the changes and the acts that made them in one transaction. A change without an act is refused.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (database is null) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        var outer = Database.CurrentTransaction;
        // What is saved in portions is one act: said with the first, in the same transaction.
        if (acts.Count == 0 && ChangeTracker.Entries().Any(row => row.State is not (EntityState.Unchanged or EntityState.Detached) && row.Entity is not IPassing) && (outer is null || said != outer.TransactionId))
            throw new InvalidOperationException("A change without an act is not saved: say what is being done with Record.");

        var transaction = outer ?? await Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await database.AppendAsync(Database.GetDbConnection(), transaction.GetDbTransaction(), acts, cancellationToken);
            if (outer is null) await transaction.CommitAsync(cancellationToken);
            else if (acts.Count > 0) (said, owing) = (outer.TransactionId, null);
            acts.Clear();
            return saved;
        }
        finally
        {
            if (outer is null) await transaction.DisposeAsync();
        }
    }

    /// <summary>
    /// Saves a portion of something large, inside the caller's transaction. Its act is said with the last portion and not the first, as the
    /// chain of acts is held from then on and everybody else would wait; until it is said, the transaction is not committed.
    /// </summary>
    public async Task SavePortionAsync(CancellationToken cancellationToken)
    {
        owing = Database.CurrentTransaction?.TransactionId ?? throw new InvalidOperationException("Portions are saved inside a transaction.");
        await base.SaveChangesAsync(true, cancellationToken);
    }

    /// <summary>Portions were saved in that transaction whose act was not said yet.</summary>
    internal bool OwesAct(Guid transaction) => owing == transaction;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<WorkspaceCode>().HaveConversion<CodeAsText>().HaveMaxLength(WorkspaceCode.MaxLength);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("portal");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PartnersDb).Assembly, type => type.Namespace == typeof(AssessmentTable).Namespace);
        WhoSeesWhat.Apply(modelBuilder, this);
        ChainSays.Map(modelBuilder);
        Naming.SnakeCase(modelBuilder);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(table => table.GetProperties()))
            if (Naming.IsFixed(property) && !property.IsPrimaryKey()) property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
    }

    sealed class CodeAsText() : ValueConverter<WorkspaceCode, string>(code => code.Value, text => WorkspaceCode.Of(text));
}
