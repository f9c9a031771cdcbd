using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>Where an organization stands on an edition.</summary>
public enum Stance
{
    /// <summary>It puts its name to it.</summary>
    Endorse = 1,

    /// <summary>It puts its name to it and holds one point back.</summary>
    EndorseWithReservation = 2,

    /// <summary>It puts its name to it and says how it understands it.</summary>
    InterpretativeStatement = 3,

    /// <summary>It sees it otherwise and stands in nobody's way.</summary>
    DisagreeWithoutBlocking = 4,

    /// <summary>It is against the adoption.</summary>
    Objection = 5,

    /// <summary>It takes no part in this one.</summary>
    Recused = 6,
}

/// <summary>Who reads a position.</summary>
public enum PositionAudience
{
    /// <summary>Whoever reads the edition.</summary>
    WithEdition = 1,

    /// <summary>The organizations that rate.</summary>
    Partners = 2,

    /// <summary>The organization itself: on record, and shown to nobody else.</summary>
    Private = 3,
}

/// <summary>
/// An organization's position on an edition. One officer drafts it, another signs it: until then it is the organization's own affair.
/// </summary>
public sealed class Position : IFilePart
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>Longest target, in characters.</summary>
    public const int TargetMaxLength = 60;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle of the edition.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>The edition.</summary>
    public required Guid EditionId { get; init; }

    /// <summary>Whose position.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who drafted it; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Where it stands.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Who reads it.</summary>
    public required PositionAudience Audience { get; init; }

    /// <summary>What it is about: empty for the whole, <c>section:…</c> or <c>factor:SF1</c>.</summary>
    public required string Target { get; init; }

    /// <summary>Its words; empty where none are needed.</summary>
    public required string Text { get; init; }

    /// <summary>When it was drafted.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The target that is a factor.</summary>
    public static string OnFactor(string code) => $"factor:{code}";

    /// <summary>Positions that need no words.</summary>
    public static bool IsPlain(Stance stance) => stance is Stance.Endorse or Stance.Recused;

    /// <summary>Drafts a position on the last edition, for the officer's own organization.</summary>
    public static Position Draft(Assessment assessment, EditionCourse course, Stance stance, PositionAudience audience, string target, string text, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        course.RequireOpen(now);
        var edition = course.Edition;
        text = text.Trim();
        Rule.RequireAt(nameof(Stance), Enum.IsDefined(stance), "position.stance-unknown");
        Rule.RequireAt(nameof(Audience), Enum.IsDefined(audience), "position.audience-unknown");
        // The others must know what stands against the adoption.
        Rule.RequireAt(nameof(Audience), stance is not Stance.Objection || audience is not PositionAudience.Private, "position.objection-is-not-private");
        Rule.RequireAt(nameof(Stance), stance is not Stance.Objection || course.StateAt(now) is not EditionState.UnderSilence, "position.break-the-silence-instead");
        // Whom a part concerns must be the same for every reader, and the others would not see what it is about.
        Rule.RequireAt(nameof(Target), target.Length == 0 || audience is not PositionAudience.Private, "position.private-is-on-the-whole");
        Rule.RequireAt(nameof(Target), target.Length == 0 || Targets(edition).Contains(target), "position.target-unknown");
        Rule.RequireAt(nameof(Text), text.Length <= TextMaxLength, "position.text", TextMaxLength);
        Rule.RequireAt(nameof(Text), text.Length > 0 || IsPlain(stance), "position.needs-words");
        return new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = edition.AssessmentId,
            Originator = edition.Originator,
            CycleId = edition.CycleId,
            EditionId = edition.Id,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            Stance = stance,
            Audience = audience,
            Target = target,
            Text = text,
            At = now,
        };
    }

    /// <summary>What of an edition a position can be about: sections, and factors that were rated.</summary>
    public static IReadOnlyList<string> Targets(Edition edition) =>
    [
        .. edition.Parts.Where(part => part.Key.StartsWith("section:", StringComparison.Ordinal)).Select(part => part.Key),
        .. edition.Parts.Where(part => part.Key.StartsWith("rating:", StringComparison.Ordinal)).Select(part => OnFactor(part.Factor)).Distinct().Order(StringComparer.Ordinal),
    ];
}

/// <summary>
/// An organization's signature: a second officer stands by the position that the first drafted. It is bound to the edition's hash,
/// and the database holds it to that.
/// </summary>
public sealed class SignOff : IFilePart
{
    /// <summary>The position that is signed.</summary>
    public required Guid PositionId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle of the edition.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>The edition.</summary>
    public required Guid EditionId { get; init; }

    /// <summary>The edition's hash.</summary>
    public required string Hash { get; init; }

    /// <summary>Whose signature.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who drafted the position.</summary>
    public required Guid DraftedBy { get; init; }

    /// <summary>Who signs: never the one who drafted.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>
    /// Signs a position. Nobody signs alone what they drafted, and none of the names is on both sides: neither of the two officers, nor whoever was away and in
    /// whose name it was drafted (<paramref name="draftedFor"/>) or is signed (<paramref name="signsFor"/>).
    /// </summary>
    public static SignOff Give(Assessment assessment, EditionCourse course, Position position, Officer by, DateTimeOffset now, Guid? draftedFor = null, Guid? signsFor = null)
    {
        assessment.RequireScorer(by);
        course.RequireOpen(now);
        Rule.Require(position.Workspace == by.Workspace, "position.not-yours");
        Rule.Require(position.EditionId == course.Edition.Id, "position.of-another-edition");
        Rule.Require(position.OfficerId != by.Id, "position.not-alone");
        Rule.Require(draftedFor != by.Id, "position.drafted-for-you");
        Rule.RequireAt("For", signsFor is null || (signsFor != position.OfficerId && signsFor != draftedFor), "position.one-name");
        Rule.Require(course.SignOffs.All(given => given.PositionId != position.Id), "position.signed-already");
        Rule.Require(position.Stance is not Stance.Objection || course.StateAt(now) is not EditionState.UnderSilence, "position.break-the-silence-instead");
        return new()
        {
            PositionId = position.Id,
            AssessmentId = position.AssessmentId,
            Originator = position.Originator,
            CycleId = position.CycleId,
            EditionId = position.EditionId,
            Hash = course.Edition.Hash,
            Workspace = position.Workspace,
            DraftedBy = position.OfficerId,
            OfficerId = by.Id,
            At = now,
        };
    }
}
