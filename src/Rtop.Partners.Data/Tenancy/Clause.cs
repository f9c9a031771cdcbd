namespace Rtop.Partners.Data.Tenancy;

/// <summary>
/// A piece of the rule of who sees what. A handful of forms, so that the same description becomes a LINQ predicate
/// (<see cref="ClauseFilter"/>), a check of one row in memory (<see cref="ClauseCheck"/>) and the database's policy.
/// Columns are named by the property of the entity.
/// </summary>
public abstract record Clause
{
    /// <summary>The column is my workspace.</summary>
    public static Clause Mine(string column) => new MineClause(column, Me.Workspace);

    /// <summary>The column is the signed-in person.</summary>
    public static Clause Myself(string column) => new MineClause(column, Me.Person);

    /// <summary>Nobody is signed in: a job runs at the system's own desk.</summary>
    public static Clause Unattended { get; } = new UnattendedClause();

    /// <summary>An operator is at the platform's desk, which is no organization's.</summary>
    public static Clause OnPlatform { get; } = new PlatformClause();

    /// <summary>The column has this value.</summary>
    public static Clause Is(string column, object value) => new IsClause(column, value);

    /// <summary>The column is one of these words.</summary>
    public static Clause OneOf(string column, params IEnumerable<string> words) => new OneOfClause(column, [.. words]);

    /// <summary>The column is empty.</summary>
    public static Clause Empty(string column) => new EmptyClause(column, true);

    /// <summary>The column is not empty.</summary>
    public static Clause Given(string column) => new EmptyClause(column, false);

    /// <summary>The column is at most this number.</summary>
    public static Clause AtMost(string column, object value) => new AtMostClause(column, value);

    /// <summary>The moment in the column lies ahead.</summary>
    public static Clause Ahead(string column) => new AheadClause(column);

    /// <summary>One of them holds.</summary>
    public static Clause Any(params Clause[] clauses) => new AnyClause(clauses);

    /// <summary>All of them hold.</summary>
    public static Clause All(params Clause[] clauses) => new AllClause(clauses);

    /// <summary>It does not hold.</summary>
    public static Clause Not(Clause clause) => new NotClause(clause);

    /// <summary>
    /// A row of that kind exists whose columns equal columns of this row, and of which the clauses hold.
    /// <c>^Column</c> means a column one row further out.
    /// </summary>
    public static Clause There<T>((string Theirs, string Ours)[] on, params Clause[] where) => new ThereClause(typeof(T), on, All(where));

    /// <summary>Never.</summary>
    public static Clause Never { get; } = new AnyClause([]);

    /// <summary>For everybody who is signed in or not: reference data without an owner.</summary>
    public static Clause Everyone { get; } = new AllClause([]);
}

/// <summary>Who "I" am in a clause.</summary>
public enum Me
{
    /// <summary>My workspace's code.</summary>
    Workspace,

    /// <summary>The signed-in person's id.</summary>
    Person,
}

/// <summary>See <see cref="Clause.Mine"/> and <see cref="Clause.Myself"/>.</summary>
public sealed record MineClause(string Column, Me Me) : Clause;

/// <summary>See <see cref="Clause.Unattended"/>.</summary>
public sealed record UnattendedClause : Clause;

/// <summary>See <see cref="Clause.OnPlatform"/>.</summary>
public sealed record PlatformClause : Clause;

/// <summary>See <see cref="Clause.Is"/>.</summary>
public sealed record IsClause(string Column, object Value) : Clause;

/// <summary>See <see cref="Clause.OneOf"/>. Words of the program's own, without quotation marks in them.</summary>
public sealed record OneOfClause(string Column, IReadOnlyList<string> Words) : Clause;

/// <summary>See <see cref="Clause.Empty"/> and <see cref="Clause.Given"/>.</summary>
public sealed record EmptyClause(string Column, bool IsEmpty) : Clause;

/// <summary>See <see cref="Clause.AtMost"/>.</summary>
public sealed record AtMostClause(string Column, object Value) : Clause;

/// <summary>See <see cref="Clause.Ahead"/>. The program asks its clock, the database its own.</summary>
public sealed record AheadClause(string Column) : Clause;

/// <summary>See <see cref="Clause.Any"/>.</summary>
public sealed record AnyClause(IReadOnlyList<Clause> Clauses) : Clause;

/// <summary>See <see cref="Clause.All"/>.</summary>
public sealed record AllClause(IReadOnlyList<Clause> Clauses) : Clause;

/// <summary>See <see cref="Clause.Not"/>.</summary>
public sealed record NotClause(Clause Clause) : Clause;

/// <summary>See <see cref="Clause.There"/>.</summary>
public sealed record ThereClause(Type Table, IReadOnlyList<(string Theirs, string Ours)> On, Clause Where) : Clause;
