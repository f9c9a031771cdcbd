using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>Contributions, editions at every stage, positions for every audience, signatures and silences of one file of the rule's world.</summary>
sealed class RuleEditions
{
    readonly RuleFile file;
    readonly Officer lead, peer, second;
    readonly List<Edition> made = [];
    readonly List<Contribution> contributions = [];

    public RuleEditions(RuleFile file)
    {
        this.file = file;
        (lead, peer) = (Some.OfficerOf(file.Originator), Some.OfficerOf(file.Peer));
        second = new() { Id = Guid.NewGuid(), Workspace = peer.Workspace, Title = "Second officer" };
        foreach (var party in file.File.Parties)
            contributions.Add(Contribution.Enter(file.File, new("Observers.", Some.Today, null, "A report."), Some.OfficerOf(party.Workspace.Value), Some.Now));
        Of(peer).Reply(file.File, ContributionVerdict.Acknowledged, "", lead, Some.Now);
        foreach (var entry in contributions) Keep(file.Fresh, [entry, .. entry.Replies]);

        Adopted = Freeze(file.Revealed, Some.Now);
        var silence = Silent(Adopted, file.Revealed, conclude: true);
        var adoption = Adoption.BySilence(CourseOf(Adopted, file.Revealed, silence), lead, Later);
        Keep(file.Revealed, adoption);
        Releases = new(file, CourseOf(Adopted, file.Revealed, silence) with { Adoption = adoption });
        Keep(file.Revealed, [.. Releases.Rows]);

        UnderSilence = Freeze(file.Revealed, Some.Now);
        silence = Silent(UnderSilence, file.Revealed, conclude: false);
        var extension = silence.Extend(file.File, Some.Today.AddDays(3), new(12, 0), "More time.", lead, Some.Now);
        Keep(file.Revealed, extension);
        foreach (var audience in Enum.GetValues<PositionAudience>()) Sign(Draft(UnderSilence, file.Revealed, audience), UnderSilence, file.Revealed);
        DraftOfPeer = Draft(UnderSilence, file.Revealed, PositionAudience.WithEdition);

        Signed = Freeze(file.Early, Some.Now);
        foreach (var scorer in file.File.Scorers.Where(scorer => file.IsStillThere(scorer.Workspace.Value)))
            Sign(Draft(Signed, file.Early, PositionAudience.WithEdition, Some.OfficerOf(scorer.Workspace.Value)), Signed, file.Early);
        // In a round where not everybody has signed, so that only the silence can have adopted it.
        Concluded = Freeze(file.Revealed, Later);
        Silent(Concluded, file.Revealed, conclude: true);

        OfClosed = Freeze(file.Closed, Some.Now);
        DraftOfClosed = Draft(OfClosed, file.Closed, PositionAudience.WithEdition);
        silence = Silent(OfClosed, file.Closed, conclude: false);
        Keep(file.Closed, silence.BreakWith(file.File, BreakKind.Objection, "Not so.", peer, Some.Now));

        (Bare, BareOfClosed) = (Stray(file.Revealed, 91), Stray(file.Closed, 92));
        Keep(file.Revealed, Bare);
        Keep(file.Closed, BareOfClosed);
        // No verb makes an edition of a blind round: this is what a fault may have left, and its annex must stay as hidden as the ratings.
        var stray = Stray(file.Blind, 90);
        Keep(file.Blind, stray, new EditionAnnex { EditionId = stray.Id, AssessmentId = stray.AssessmentId, Originator = stray.Originator, CycleId = stray.CycleId, Text = "{}", Hash = new('0', 64) });
    }

    static DateTimeOffset Later => Some.Now.AddDays(2);

    /// <summary>What was released of it.</summary>
    public RuleReleases Releases { get; }

    /// <summary>Its silence was not broken, and it is adopted.</summary>
    public Edition Adopted { get; }

    /// <summary>Its silence runs.</summary>
    public Edition UnderSilence { get; }

    /// <summary>Every organization that rates has signed it; nobody has written down that it is adopted.</summary>
    public Edition Signed { get; }

    /// <summary>Its silence was not broken; nobody has written down that it is adopted.</summary>
    public Edition Concluded { get; }

    /// <summary>Of a cycle that is closed.</summary>
    public Edition OfClosed { get; }

    /// <summary>A position that no second officer has signed.</summary>
    public Position DraftOfPeer { get; }

    /// <summary>Likewise, in a cycle that is closed.</summary>
    public Position DraftOfClosed { get; }

    /// <summary>Editions without an annex, which no verb makes.</summary>
    public Edition Bare { get; }

    /// <summary>Likewise, in a cycle that is closed.</summary>
    public Edition BareOfClosed { get; }

    /// <summary>Every row, with its cycle.</summary>
    public List<(Guid CycleId, object Row)> Rows { get; } = [];

    /// <summary>The contribution of an organization.</summary>
    public Contribution Of(Officer by) => contributions.Single(entry => entry.Workspace == by.Workspace);

    /// <summary>A position of an organization on an edition.</summary>
    public static Position PositionOn(Edition edition, WorkspaceCode whose) => new()
    {
        Id = Guid.NewGuid(),
        AssessmentId = edition.AssessmentId,
        Originator = edition.Originator,
        CycleId = edition.CycleId,
        EditionId = edition.Id,
        Workspace = whose,
        OfficerId = Guid.NewGuid(),
        Stance = Stance.Endorse,
        Audience = PositionAudience.WithEdition,
        Target = "",
        Text = "",
        At = Some.Now,
    };

    Edition Stray(Cycle cycle, int number) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = file.File.Originator, CycleId = cycle.Id, Number = number, Workspace = lead.Workspace, OfficerId = lead.Id, FrozenAt = Some.Now, Text = "{}", Hash = new('0', 64) };

    Edition Freeze(Cycle cycle, DateTimeOffset at)
    {
        var running = made.Count > 0 ? Rows.Select(row => row.Row).OfType<Silence>().LastOrDefault(silence => silence.EditionId == made[^1].Id) : null;
        var edition = Edition.Freeze(file.File, cycle, EditionContent.Of(file.File, Some.SmallFramework, contributions, [], [], [], []), contributions, made, running?.RunsAt(at) is true ? null : running, lead, at);
        made.Add(edition);
        Keep(cycle, edition, edition.Annex!);
        return edition;
    }

    EditionCourse CourseOf(Edition edition, Cycle cycle, Silence? silence) => new(
        file.File, cycle, [edition], edition, silence, null, [], [], contributions, edition.Parts);

    Silence Silent(Edition edition, Cycle cycle, bool conclude)
    {
        var silence = Silence.Begin(file.File, CourseOf(edition, cycle, null), Some.Today.AddDays(1), new(12, 0), "Etc/UTC", lead, Some.Now);
        if (conclude) silence.Conclude(Later);
        Keep(cycle, silence);
        return silence;
    }

    Position Draft(Edition edition, Cycle cycle, PositionAudience audience, Officer? by = null)
    {
        var draft = Position.Draft(file.File, CourseOf(edition, cycle, null), Stance.Endorse, audience, "", "", by ?? peer, Some.Now);
        Keep(cycle, draft);
        return draft;
    }

    void Sign(Position draft, Edition edition, Cycle cycle)
    {
        var signer = draft.Workspace == peer.Workspace ? second : new Officer { Id = Guid.NewGuid(), Workspace = draft.Workspace, Title = "Second officer" };
        Keep(cycle, SignOff.Give(file.File, CourseOf(edition, cycle, null), draft, signer, Some.Now));
    }

    void Keep(Cycle cycle, params object[] rows) => Rows.AddRange(rows.Select(row => (cycle.Id, row)));
}
