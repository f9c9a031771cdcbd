using System.Globalization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A joint assessment of a situation, opened by one organization and worked on with those that accepted its invitation.</summary>
public sealed class Assessment : IRevised
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest description of the situation, in characters.</summary>
    public const int SituationMaxLength = 4000;

    /// <summary>Shortest time between reviews, in days.</summary>
    public const int RhythmMin = 7;

    /// <summary>Longest time between reviews, in days.</summary>
    public const int RhythmMax = 365;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The organization that opened it and alone decides who is invited.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Number within the originator's workspace.</summary>
    public required int Number { get; init; }

    /// <summary>What people call it: <c>JA-0007</c>.</summary>
    public string Reference => ReferenceOf(Number);

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>The situation, in words.</summary>
    public required string Situation { get; set; }

    /// <summary>Countries concerned, ISO 3166-1 alpha-3.</summary>
    public required List<string> Countries { get; init; }

    /// <summary>What the risk related to when it was opened; what holds now is <see cref="Scope"/>. No legal finding.</summary>
    public required Crimes Crimes { get; init; }

    /// <summary>What was said of its scope when it was opened.</summary>
    public string ScopeNote { get; init; } = "";

    /// <summary>Armed conflict, apart from risk, as the originator saw it when it was opened; what the organizations say now is <see cref="ConflictStandings"/>.</summary>
    public required ConflictStatus ConflictStatus { get; set; }

    /// <summary>The framework rated against.</summary>
    public required string FrameworkId { get; init; }

    /// <summary>Its version; a running assessment stays on it.</summary>
    public required string FrameworkVersion { get; init; }

    /// <summary>Handling level; its owner is <see cref="Originator"/>.</summary>
    public required HandlingLabel Label { get; set; }

    /// <summary>Days between reviews.</summary>
    public required int RhythmDays { get; set; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Organizations that are or were parties.</summary>
    public List<Party> Parties { get; init; } = [];

    /// <summary>Invitations, as far as the reader may know of them.</summary>
    public List<Invitation> Invitations { get; init; } = [];

    /// <summary>Review cycles.</summary>
    public List<Cycle> Cycles { get; init; } = [];

    /// <summary>Sections of the agreed text.</summary>
    public List<Section> Sections { get; init; } = [];

    /// <summary>Countries and areas that it speaks of.</summary>
    public List<Situation> Situations { get; init; } = [];

    /// <summary>Changes of its scope since it was opened.</summary>
    public List<ScopeChange> ScopeChanges { get; init; } = [];

    /// <summary>What organizations stated of armed conflict.</summary>
    public List<ConflictReading> ConflictReadings { get; init; } = [];

    /// <summary>What it relates to now, or why it is filed outside scope.</summary>
    public Scope Scope => ScopeChanges.MaxBy(change => change.Number) is { } last ? new(last.Crimes, last.Note) : new(Crimes, ScopeNote);

    /// <summary>Which state of its scope that is; 1 as it was opened.</summary>
    public int ScopeRevision => ScopeChanges.Select(change => change.Number).Append(1).Max();

    /// <summary>What each organization that rates says of armed conflict, as far as it said anything. Never merged into one word.</summary>
    public IEnumerable<ConflictStanding> ConflictStandings => Scorers.Select(party => party.Workspace).Order().Select(ConflictOf).OfType<ConflictStanding>();

    /// <summary>Opens a joint assessment; the originator is its first co-lead.</summary>
    public static Assessment Open(AssessmentTerms terms, int number, Officer by, DateTimeOffset now)
    {
        terms.Check();
        var assessment = new Assessment
        {
            Id = Guid.NewGuid(),
            Originator = by.Workspace,
            Number = number,
            Title = terms.Title.Trim(),
            Situation = terms.Situation.Trim(),
            Countries = [.. terms.Countries],
            Crimes = terms.Crimes,
            ScopeNote = terms.ScopeNote.Trim(),
            ConflictStatus = terms.ConflictStatus,
            FrameworkId = terms.Framework.Id,
            FrameworkVersion = terms.Framework.Version,
            Label = terms.Label,
            RhythmDays = terms.RhythmDays,
            OpenedAt = now,
        };
        assessment.Parties.Add(Party.Lead(assessment, now));
        assessment.Situations.AddRange(assessment.Countries.Select(country => Assessments.Situation.Of(assessment, country, "", SituationPart.Assessed, by, now)));
        return assessment;
    }

    /// <summary>Invites an organization. Only the originator does, one at a time; nobody passes an invitation on.</summary>
    public Invitation Invite(WorkspaceCode workspace, PartyRole role, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "assessment.only-originator-invites");
        Rule.RequireAt("Invited", workspace != Originator, "assessment.invites-itself");
        Rule.RequireAt("Invited", Invitations.All(invitation => invitation.Workspace != workspace || invitation.EndedAt is not null), "assessment.already-invited", workspace.Value);

        var invitation = Invitation.To(this, workspace, role, by, now);
        Invitations.Add(invitation);
        Revision++;
        return invitation;
    }

    /// <summary>Opens the next review cycle.</summary>
    public Cycle OpenCycle(DateOnly openedOn, DateOnly dueOn, string zone, Officer by)
    {
        RequireLead(by);
        Rule.Require(Cycles.All(cycle => cycle.ClosedOn is not null), "cycle.one-is-open");
        Rule.RequireAt("DueOn", dueOn > openedOn, "cycle.due-before-it-opens");

        var cycle = new Cycle
        {
            Id = Guid.NewGuid(),
            AssessmentId = Id,
            Originator = Originator,
            Number = Cycles.Select(earlier => earlier.Number).DefaultIfEmpty(0).Max() + 1,
            OpenedOn = openedOn,
            DueOn = dueOn,
            Zone = zone,
        };
        Cycles.Add(cycle);
        return cycle;
    }

    /// <summary>Adds a section to the agreed text.</summary>
    public Section AddSection(string heading, string text, Officer by, DateTimeOffset now)
    {
        RequireLead(by);
        var section = Section.Begin(this, heading, text, by, now);
        Sections.Add(section);
        return section;
    }

    /// <summary>A co-lead says anew what it relates to. Who saw an earlier state of it is told so.</summary>
    public ScopeChange ChangeScope(Scope scope, int seen, Officer by, DateTimeOffset now)
    {
        RequireLead(by);
        if (seen != ScopeRevision) throw new StaleRevision(seen, ScopeRevision);
        Rule.RequireAt(nameof(Crimes), scope != Scope, "scope.unchanged");
        var change = ScopeChange.To(this, scope, by, now);
        ScopeChanges.Add(change);
        return change;
    }

    /// <summary>The role of a workspace that is a party now; null when it is not.</summary>
    public PartyRole? RoleOf(WorkspaceCode workspace) =>
        Parties.FirstOrDefault(party => party.Workspace == workspace && party.EndedAt is null)?.Role;

    /// <summary>Parties that rate: co-leads and contributors.</summary>
    public IEnumerable<Party> Scorers => Parties.Where(party => party.EndedAt is null && party.Role is not PartyRole.Observer);

    /// <summary>Refuses whoever does not come from a co-lead.</summary>
    public void RequireLead(Officer by) => Rule.Require(RoleOf(by.Workspace) is PartyRole.CoLead, "assessment.only-leads");

    /// <summary>Refuses whoever comes from neither a co-lead nor a contributor.</summary>
    public void RequireScorer(Officer by) => Rule.Require(RoleOf(by.Workspace) is PartyRole.CoLead or PartyRole.Contributor, "assessment.observers-read-and-comment");

    // Who opened it said something by opening it; since when, it did not say.
    ConflictStanding? ConflictOf(WorkspaceCode workspace) => ConflictReadings.Where(reading => reading.Workspace == workspace).MaxBy(reading => reading.Number) is { } last
        ? new(workspace, last.Status, last.Since, last.Number)
        : workspace == Originator ? new(workspace, ConflictStatus, null, 0) : null;

    /// <summary>The written form of a number.</summary>
    public static string ReferenceOf(int number) => string.Create(CultureInfo.InvariantCulture, $"JA-{number:0000}");
}
