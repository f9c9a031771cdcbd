using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>By which rule an organization can open a joint file.</summary>
public enum Ground
{
    /// <summary>It opened the file.</summary>
    Originator = 1,

    /// <summary>It accepted an invitation that has not ended.</summary>
    Invitation = 2,
}

/// <summary>
/// Why an organization can open a joint file, and what of it: said from the file's rows for people to read. It lets nobody in;
/// the walls do, and a test holds the two together.
/// </summary>
/// <param name="Workspace">The organization.</param>
/// <param name="Ground">By which rule.</param>
/// <param name="Role">As what.</param>
/// <param name="Since">Since when.</param>
/// <param name="LabelPermits">False where the label keeps the file with its originator.</param>
/// <param name="Invitation">The invitation, where the reader may know of it.</param>
public sealed record Admission(WorkspaceCode Workspace, Ground Ground, PartyRole Role, DateTimeOffset Since, bool LabelPermits, Invitation? Invitation)
{
    /// <summary>It can open the file.</summary>
    public bool Opens => Ground is Ground.Originator || LabelPermits;

    /// <summary>It rates, and so reads its own ratings, and positions that are for partners.</summary>
    public bool Rates => Opens && Role is not PartyRole.Observer;

    /// <summary>It reads the others' ratings of that cycle (the cycle with its consents), what is said of them, and an edition's annex.</summary>
    public bool ReadsRatingsOf(Assessment assessment, Cycle cycle) => Opens && cycle.IsOpenTo(assessment, Workspace);

    /// <summary>Every organization that the file is, or would be, open to: the originator first.</summary>
    public static IReadOnlyList<Admission> Of(Assessment assessment) =>
    [
        .. assessment.Parties.Where(party => party.EndedAt is null).OrderBy(party => party.InvitationId is not null).ThenBy(party => party.Since).ThenBy(party => party.Workspace)
            .Select(party => new Admission(
                party.Workspace, party.InvitationId is null ? Ground.Originator : Ground.Invitation, party.Role, party.Since,
                assessment.Label <= HandlingLabel.Confidential, assessment.Invitations.Find(sent => sent.Id == party.InvitationId))),
    ];
}

/// <summary>What changed in who can open a joint file.</summary>
public enum AdmissionChangeKind
{
    /// <summary>The file was opened.</summary>
    Opened = 1,

    /// <summary>An organization joined.</summary>
    Joined = 2,

    /// <summary>An organization goes on in another role.</summary>
    RoleChanged = 3,

    /// <summary>An organization's part ended.</summary>
    Ended = 4,

    /// <summary>A round opened: those who rate read one another's ratings.</summary>
    RoundOpened = 5,
}

/// <summary>One change.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">When.</param>
/// <param name="Workspace">Whose.</param>
/// <param name="Role">In which role, now or until then.</param>
/// <param name="Cycle">Number of the cycle whose round opened; 0 otherwise.</param>
public sealed record AdmissionChange(AdmissionChangeKind Kind, DateTimeOffset At, WorkspaceCode Workspace, PartyRole Role, int Cycle = 0)
{
    /// <summary>Changes since a moment, the last first.</summary>
    public static IReadOnlyList<AdmissionChange> Since(Assessment assessment, DateTimeOffset since) =>
    [
        .. assessment.Parties.SelectMany(party => Of(assessment, party))
            .Concat(assessment.Cycles.Where(cycle => cycle.Reveal is not null).Select(cycle => new AdmissionChange(AdmissionChangeKind.RoundOpened, cycle.Reveal!.At, cycle.Reveal.Workspace, PartyRole.CoLead, cycle.Number)))
            .Where(change => change.At >= since).OrderByDescending(change => change.At).ThenBy(change => change.Workspace),
    ];

    static IEnumerable<AdmissionChange> Of(Assessment assessment, Party party)
    {
        var others = assessment.Parties.Where(other => other.Workspace == party.Workspace && other.Id != party.Id).ToList();
        var before = others.Where(other => other.EndedAt <= party.Since).MaxBy(other => other.EndedAt);
        var kind = party.InvitationId is null ? AdmissionChangeKind.Opened : before is not null && before.Role != party.Role ? AdmissionChangeKind.RoleChanged : AdmissionChangeKind.Joined;
        yield return new(kind, party.Since, party.Workspace, party.Role);
        if (party.EndedAt is { } ended) yield return new(AdmissionChangeKind.Ended, ended, party.Workspace, party.Role);
    }
}
