using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>What goes from one situation to another (FEATURES 6.1; kin States: FEATURES 1.10).</summary>
public enum LinkKind
{
    /// <summary>Refugees.</summary>
    Refugees = 1,

    /// <summary>People who go back.</summary>
    Returnees = 2,

    /// <summary>Arms.</summary>
    Arms = 3,

    /// <summary>Fighters, or their recruiting.</summary>
    Fighters = 4,

    /// <summary>Broadcasts.</summary>
    Broadcast = 5,

    /// <summary>Trade and supply, or their closing.</summary>
    Trade = 6,

    /// <summary>A State with ties to a community in the other.</summary>
    KinState = 7,
}

/// <summary>Which way it goes, seen from the link's first situation.</summary>
public enum LinkDirection
{
    /// <summary>From the first to the other.</summary>
    Outward = 1,

    /// <summary>From the other to the first.</summary>
    Inward = 2,

    /// <summary>Both ways.</summary>
    Both = 3,
}

/// <summary>How strong it is, in an organization's judgment.</summary>
public enum LinkStrength
{
    /// <summary>It is not there, or no longer.</summary>
    None = 0,

    /// <summary>Weak.</summary>
    Weak = 1,

    /// <summary>Moderate.</summary>
    Moderate = 2,

    /// <summary>Strong.</summary>
    Strong = 3,

    /// <summary>It is there; how strong cannot be told.</summary>
    Unknown = 4,
}

/// <summary>
/// That something goes from one situation to another, of the same file or of one that its writer reads as well. How strong it is each
/// organization says for itself; where they differ it is disputed, and nothing is averaged. Read by those who read both files.
/// </summary>
public sealed class SituationLink : IFilePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who drew it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its first situation, of this file.</summary>
    public required Guid SituationId { get; init; }

    /// <summary>The other situation.</summary>
    public required Guid OtherId { get; init; }

    /// <summary>The file that the other situation belongs to: this one, or another.</summary>
    public required Guid OtherAssessmentId { get; init; }

    /// <summary>Originator of that file.</summary>
    public required WorkspaceCode OtherOriginator { get; init; }

    /// <summary>What goes between them.</summary>
    public required LinkKind Kind { get; init; }

    /// <summary>When it was drawn.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the organizations say of it, in the order in which they did.</summary>
    public List<LinkStatement> Statements { get; init; } = [];

    /// <summary>The last word of each organization that said one.</summary>
    public IEnumerable<LinkStatement> Last => Statements.GroupBy(said => said.Workspace).Select(said => said.MaxBy(one => one.Number)!).OrderBy(said => said.Workspace);

    /// <summary>Some organization says that it is there.</summary>
    public bool Stands => Last.Any(said => said.Strength is not LinkStrength.None);

    /// <summary>The organizations' last words differ in strength or direction.</summary>
    public bool IsDisputed => Last.Select(said => (said.Strength, said.Strength is LinkStrength.None ? default : said.Direction)).Distinct().Skip(1).Any();

    /// <summary>Does it lead from one file to another?</summary>
    public bool LeavesFile => OtherAssessmentId != AssessmentId;

    /// <summary>Draws a link with what the officer's organization says of it.</summary>
    public static SituationLink Draw(Assessment assessment, Situation first, Situation other, LinkKind kind, IEnumerable<SituationLink> standing, LinkEntry entry, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.RequireAt("SituationId", first.AssessmentId == assessment.Id && first.EndedAt is null, "link.first-elsewhere");
        Rule.RequireAt("OtherId", other.EndedAt is null && other.Id != first.Id, "link.to-itself");
        Rule.RequireAt("Kind", Enum.IsDefined(kind), "link.kind");
        Rule.RequireAt("Kind", standing.All(link => link.Kind != kind || !link.IsBetween(first.Id) || !link.IsBetween(other.Id)), "link.twice");
        var link = new SituationLink
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Workspace = by.Workspace,
            SituationId = first.Id,
            OtherId = other.Id,
            OtherAssessmentId = other.AssessmentId,
            OtherOriginator = other.Originator,
            Kind = kind,
            At = now,
        };
        link.Say(assessment, entry, 0, by, now);
        return link;
    }

    /// <summary>Says what the officer's organization now holds of it; <paramref name="seen"/> is the number of its last word that the officer saw.</summary>
    public LinkStatement Say(Assessment assessment, LinkEntry entry, int seen, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.RequireAt(nameof(entry.Direction), Enum.IsDefined(entry.Direction), "link.direction");
        Rule.RequireAt(nameof(entry.Strength), Enum.IsDefined(entry.Strength), "link.strength");
        Rule.RequireAt(nameof(entry.Why), entry.Why.Trim() is { Length: > 0 and <= LinkStatement.WhyMaxLength }, "link.why", LinkStatement.WhyMaxLength);
        Rule.RequireAt(nameof(entry.ShownBy), entry.ShownBy.Trim().Length <= LinkStatement.ShownByMaxLength, "link.shown-by", LinkStatement.ShownByMaxLength);
        var last = Statements.Where(said => said.Workspace == by.Workspace).Select(said => said.Number).DefaultIfEmpty(0).Max();
        if (seen != last) throw new StaleRevision(seen, last);
        var statement = new LinkStatement
        {
            LinkId = Id,
            Number = last + 1,
            AssessmentId = AssessmentId,
            Originator = Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            Direction = entry.Direction,
            Strength = entry.Strength,
            Why = entry.Why.Trim(),
            ShownBy = entry.ShownBy.Trim(),
            At = now,
        };
        Statements.Add(statement);
        return statement;
    }

    /// <summary>Is that situation one of its ends?</summary>
    public bool IsBetween(Guid situation) => SituationId == situation || OtherId == situation;
}

/// <summary>What an organization says of a link, as typed.</summary>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Strength">How strong it is.</param>
/// <param name="Why">What it rests on, in words.</param>
/// <param name="ShownBy">What shows it: a report, a count, a piece of evidence.</param>
public sealed record LinkEntry(LinkDirection Direction, LinkStrength Strength, string Why, string ShownBy);

/// <summary>One organization's word on a link. Nothing is taken back: a later word stands beside the earlier.</summary>
public sealed class LinkStatement : IFilePart
{
    /// <summary>Longest reason, in characters.</summary>
    public const int WhyMaxLength = 500;

    /// <summary>Longest word on what shows it, in characters.</summary>
    public const int ShownByMaxLength = 300;

    /// <summary>The link.</summary>
    public required Guid LinkId { get; init; }

    /// <summary>First, second… of that organization.</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who says it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Which way it goes.</summary>
    public required LinkDirection Direction { get; init; }

    /// <summary>How strong it is.</summary>
    public required LinkStrength Strength { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Why { get; init; }

    /// <summary>What shows it; may be empty.</summary>
    public required string ShownBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
