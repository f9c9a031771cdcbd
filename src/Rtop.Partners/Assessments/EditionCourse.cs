using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>How far an edition has come.</summary>
public enum EditionState
{
    /// <summary>It waits for positions and signatures.</summary>
    Open = 1,

    /// <summary>It will be adopted at a stated minute unless somebody breaks the silence.</summary>
    UnderSilence = 2,

    /// <summary>The silence was broken; signatures can still settle it.</summary>
    Broken = 3,

    /// <summary>It is adopted.</summary>
    Adopted = 4,

    /// <summary>A later edition stands in its place.</summary>
    Superseded = 5,
}

/// <summary>Where one organization that rates stands on an edition.</summary>
/// <param name="Workspace">The organization.</param>
/// <param name="Signature">Its last signature in this cycle, on this edition or an earlier; null while it has given none.</param>
/// <param name="Position">What it signed; null without a signature, and where it is recorded privately and the reader is another.</param>
/// <param name="SignedEdition">The edition it signed.</param>
/// <param name="Moved">What concerns it and is not what it signed.</param>
public sealed record PartyStanding(WorkspaceCode Workspace, SignOff? Signature, Position? Position, Edition? SignedEdition, IReadOnlyList<EditionPart> Moved)
{
    /// <summary>Signed, and nothing that concerns it has moved since.</summary>
    public bool Stands => Signature is not null && Moved.Count == 0;

    /// <summary>Signed, and something that concerns it has moved: it is asked again.</summary>
    public bool IsStale => Signature is not null && Moved.Count > 0;
}

/// <summary>An edition with all that happened to it, as far as the reader may know.</summary>
/// <param name="Assessment">The file, with its parties.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Editions">Editions of the cycle, the first first.</param>
/// <param name="Edition">The one that is looked at.</param>
/// <param name="Silence">Its silence procedure; null when there was none.</param>
/// <param name="Adoption">Its adoption; null while nobody has written it down.</param>
/// <param name="Positions">Positions of the cycle.</param>
/// <param name="SignOffs">Signatures of the cycle.</param>
/// <param name="Contributions">Contributions of the file.</param>
/// <param name="Present">What the file says now, in parts.</param>
public sealed record EditionCourse(
    Assessment Assessment, Cycle Cycle, IReadOnlyList<Edition> Editions, Edition Edition, Silence? Silence, Adoption? Adoption,
    IReadOnlyList<Position> Positions, IReadOnlyList<SignOff> SignOffs, IReadOnlyList<Contribution> Contributions, IReadOnlyList<EditionPart> Present)
{
    /// <summary>There is no later edition in the cycle.</summary>
    public bool IsLatest => Editions.All(edition => edition.Number <= Edition.Number);

    /// <summary>What of the file is no longer as this edition has it.</summary>
    public IReadOnlyList<EditionPart> Moved => EditionPart.Moved(Edition.Parts, Present);

    /// <summary>Where each organization that rates stands.</summary>
    public IReadOnlyList<PartyStanding> Standing => [.. Assessment.Scorers.Select(party => party.Workspace).Order().Select(StandingOf)];

    /// <summary>How far it has come.</summary>
    public EditionState StateAt(DateTimeOffset now) =>
        Adoption is not null || Silence?.IsUnbrokenAt(now) is true ? EditionState.Adopted
        : !IsLatest ? EditionState.Superseded
        : Silence?.Outcome is SilenceOutcome.Broken ? EditionState.Broken
        : Silence is not null ? EditionState.UnderSilence
        : EditionState.Open;

    /// <summary>Refuses when it can take no position any more.</summary>
    internal void RequireOpen(DateTimeOffset now)
    {
        Rule.Require(Cycle.ClosedOn is null, "cycle.closed", Cycle.Number);
        Rule.Require(StateAt(now) is not EditionState.Adopted, "edition.adopted");
        Rule.Require(StateAt(now) is not EditionState.Superseded, "edition.superseded");
    }

    PartyStanding StandingOf(WorkspaceCode workspace)
    {
        var earlier = Editions.Where(edition => edition.Number <= Edition.Number).ToDictionary(edition => edition.Id);
        if (SignOffs.Where(given => given.Workspace == workspace && earlier.ContainsKey(given.EditionId)).MaxBy(given => given.At) is not { } signature)
            return new(workspace, null, null, null, []);

        var (signed, position) = (earlier[signature.EditionId], Positions.FirstOrDefault(drafted => drafted.Id == signature.PositionId));
        // Between what was signed and this edition; and, until it is adopted, between this edition and what the file says now.
        var moved = EditionPart.Moved(signed.Parts, Edition.Parts)
            .Concat(IsLatest && Adoption is null ? Moved : [])
            .Where(part => part.Concerns(workspace, position)).DistinctBy(part => part.Key);
        return new(workspace, signature, position, signed, [.. moved]);
    }
}
