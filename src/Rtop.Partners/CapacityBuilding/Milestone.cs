using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>
/// A dated step of a programme, with a lead on both sides (FEATURES 5.1, 5.3). What one side reports stands as reported by it until the
/// other confirms or ten working days pass; both facts stay. Nothing is deleted: what is taken out of the plan stays visible as such.
/// </summary>
public sealed class Milestone : IProgrammePart, IRevised
{
    /// <summary>Longest code, in characters.</summary>
    public const int CodeMaxLength = Cluster.CodeMaxLength;

    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest name of a body or place, in characters.</summary>
    public const int WordMaxLength = 100;

    /// <summary>Most entries in a list of places or factors.</summary>
    public const int ListMax = 10;

    /// <summary>Working days that the other side has to answer a report.</summary>
    public const int AnswerDays = 10;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cluster, or part of one, that it stands in; null for a step of the programme as a whole.</summary>
    public Guid? ClusterId { get; set; }

    /// <summary>The objective that it serves; null where it has none.</summary>
    public Guid? ObjectiveId { get; set; }

    /// <summary>Its code, once within the programme.</summary>
    public required string Code { get; init; }

    /// <summary>What is to be there.</summary>
    public required string Title { get; set; }

    /// <summary>The day it is due, in the programme's zone.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>How exactly that day is meant.</summary>
    public required DatePrecision DuePrecision { get; set; }

    /// <summary>Who leads on one side; null for what is only on record.</summary>
    public WorkspaceCode? FirstLead { get; set; }

    /// <summary>The body of it that does the work.</summary>
    public required string FirstBody { get; set; }

    /// <summary>Who leads on the other side.</summary>
    public WorkspaceCode? SecondLead { get; set; }

    /// <summary>The body of it that does the work.</summary>
    public required string SecondBody { get; set; }

    /// <summary>Places concerned.</summary>
    public required List<string> Places { get; set; }

    /// <summary>Risk factors that it answers to.</summary>
    public required List<string> RiskFactors { get; set; }

    /// <summary>The pillar that it serves.</summary>
    public Pillar? Pillar { get; set; }

    /// <summary>Handling level.</summary>
    public required HandlingLabel Label { get; set; }

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The document it stands in.</summary>
    public required string Source { get; init; }

    /// <summary>What is not certain about it.</summary>
    public required string Remark { get; init; }

    /// <summary>Where it stands, as last reported.</summary>
    public MilestoneState State { get; private set; } = MilestoneState.Planned;

    /// <summary>The day of the last report; null before the first.</summary>
    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>When it was taken out of the plan; null while it stands there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Its opening to every workspace; null while it is not.</summary>
    public MilestonePublication? Publication { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>What the plan said of it, version by version.</summary>
    public List<MilestoneVersion> Versions { get; init; } = [];

    /// <summary>Reports of where it stands.</summary>
    public List<StatusReport> Reports { get; init; } = [];

    /// <summary>Organizations beside the two sides that it names.</summary>
    public List<MilestoneNaming> Namings { get; init; } = [];

    /// <summary>Puts a milestone into the plan.</summary>
    public static Milestone Plan(Programme programme, Cluster? cluster, Objective? objective, MilestoneTerms terms, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        terms.Check(programme);
        Rule.RequireAt("Cluster", cluster is null || cluster.ProgrammeId == programme.Id, "programme.cluster-elsewhere");
        Rule.RequireAt("Objective", objective is null || (objective.ProgrammeId == programme.Id && cluster is not null), "programme.objective-elsewhere");
        var milestone = new Milestone
        {
            Id = Guid.NewGuid(),
            ProgrammeId = programme.Id,
            Originator = programme.Originator,
            ClusterId = cluster?.Id,
            ObjectiveId = objective?.Id,
            Code = terms.Code.Trim(),
            Title = terms.Title.Trim(),
            DueOn = terms.DueOn,
            DuePrecision = terms.DuePrecision,
            FirstLead = terms.First?.Workspace,
            FirstBody = terms.First?.Body.Trim() ?? "",
            SecondLead = terms.Second?.Workspace,
            SecondBody = terms.Second?.Body.Trim() ?? "",
            Places = [.. terms.Places.Select(place => place.Trim())],
            RiskFactors = [.. terms.RiskFactors.Select(code => code.Trim())],
            Pillar = terms.Pillar,
            Label = terms.Label,
            Provenance = terms.Provenance,
            Source = terms.Source.Trim(),
            Remark = terms.Remark.Trim(),
        };
        milestone.Write(by, now);
        return milestone;
    }

    /// <summary>Changes what the plan says; <paramref name="seen"/> is the revision it was based on. The code stays.</summary>
    public void Replan(Programme programme, Cluster? cluster, MilestoneTerms terms, int seen, Officer by, DateTimeOffset now) =>
        // In another cluster it serves no objective of the old one.
        Rewrite(programme, cluster, cluster?.Id == ClusterId ? ObjectiveId : null, terms, seen, by, now);

    /// <summary>The same, with the objective that it serves.</summary>
    public void Replan(Programme programme, Cluster? cluster, Objective? objective, MilestoneTerms terms, int seen, Officer by, DateTimeOffset now)
    {
        Rule.RequireAt("Objective", objective is null || (objective.ProgrammeId == programme.Id && cluster is not null), "programme.objective-elsewhere");
        Rewrite(programme, cluster, objective?.Id, terms, seen, by, now);
    }

    void Rewrite(Programme programme, Cluster? cluster, Guid? objective, MilestoneTerms terms, int seen, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        RequireStanding();
        terms.Check(programme);
        Rule.RequireAt("Cluster", cluster is null || cluster.ProgrammeId == programme.Id, "programme.cluster-elsewhere");
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        (Title, DueOn, DuePrecision) = (terms.Title.Trim(), terms.DueOn, terms.DuePrecision);
        (ClusterId, ObjectiveId) = (cluster?.Id, objective);
        (FirstLead, FirstBody, SecondLead, SecondBody) = (terms.First?.Workspace, terms.First?.Body.Trim() ?? "", terms.Second?.Workspace, terms.Second?.Body.Trim() ?? "");
        (Places, RiskFactors, Pillar, Label) = ([.. terms.Places.Select(place => place.Trim())], [.. terms.RiskFactors.Select(code => code.Trim())], terms.Pillar, terms.Label);
        Revision++;
        Write(by, now);
    }

    /// <summary>Takes it out of the plan; it stays readable, and a comparison of plans shows it as taken out.</summary>
    public void Remove(Programme programme, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        RequireStanding();
        RemovedAt = now;
        Revision++;
        Write(by, now);
    }

    /// <summary>Opens it to every workspace. Only what is public, in a published programme, and only the originator.</summary>
    public MilestonePublication Publish(Programme programme, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "programme.only-originator-publishes");
        Rule.Require(programme.PublishedAt is not null, "milestone.publish-programme-first");
        Rule.Require(Label <= HandlingLabel.Public, "programme.only-public-is-published");
        Rule.Require(Publication is null, "milestone.published");
        return Publication = new() { MilestoneId = Id, ProgrammeId = ProgrammeId, Originator = Originator, OfficerId = by.Id, At = now };
    }

    /// <summary>Names an organization that is on the programme beside the two sides: from now on it reads this and reports on it. Only the originator does.</summary>
    public MilestoneNaming Name(Programme programme, WorkspaceCode workspace, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "programme.only-originator-invites");
        Rule.RequireAt("Named", programme.RoleOf(workspace) is ProgrammeRole.Named, "milestone.named-is-no-party", workspace.Value);
        Rule.RequireAt("Named", Namings.All(naming => naming.Workspace != workspace || naming.EndedAt is not null), "milestone.named-already", workspace.Value);
        var naming = new MilestoneNaming { Id = Guid.NewGuid(), MilestoneId = Id, ProgrammeId = ProgrammeId, Originator = Originator, Workspace = workspace, At = now };
        Namings.Add(naming);
        return naming;
    }

    /// <summary>Reports where it stands, for one of the two that lead. Deferring asks for a new date, deferring and giving up for a reason.</summary>
    public StatusReport Report(StatusEntry entry, DateOnly today, int seen, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == FirstLead || by.Workspace == SecondLead, "milestone.only-leads-report");
        RequireStanding();
        Rule.RequireAt(nameof(entry.State), Enum.IsDefined(entry.State), "milestone.state");
        Rule.RequireAt(nameof(entry.Reason), entry.Reason.Trim().Length <= StatusReport.ReasonMaxLength, "milestone.reason-long", StatusReport.ReasonMaxLength);
        Rule.RequireAt(nameof(entry.Reason), entry.Reason.Trim().Length > 0 || entry.State is not (MilestoneState.Deferred or MilestoneState.Discontinued or MilestoneState.AtRisk), "milestone.reason");
        Rule.RequireAt(nameof(entry.ShownBy), entry.ShownBy.Trim().Length <= StatusReport.ShownByMaxLength, "milestone.shown-by-long", StatusReport.ShownByMaxLength);
        Rule.RequireAt(nameof(entry.ShownBy), entry.ShownBy.Trim().Length > 0 || entry.State is not MilestoneState.Achieved, "milestone.shown-by");
        Rule.RequireAt(nameof(entry.NewDueOn), (entry.State is MilestoneState.Deferred) == (entry.NewDueOn is not null), "milestone.new-date");
        Rule.RequireAt(nameof(entry.NewDueOn), entry.NewDueOn is not { } moved || (moved > DueOn && moved > today), "milestone.new-date-later");
        if (seen != Revision) throw new StaleRevision(seen, Revision);

        var report = StatusReport.Of(this, entry, by, now);
        Reports.Add(report);
        (State, ReportedAt) = (entry.State, now);
        Revision++;
        if (entry.NewDueOn is not { } to) return report;
        (DueOn, DuePrecision) = (to, DatePrecision.Day);
        Write(by, now);
        return report;
    }

    /// <summary>The last report; null before the first.</summary>
    public StatusReport? LastReport => Reports.MaxBy(report => report.Number);

    /// <summary>Late is what is due, not there and not given up: computed, never said. A month or a year is over on its last day.</summary>
    public bool IsLate(DateOnly today) => RemovedAt is null && State is not (MilestoneState.Achieved or MilestoneState.Discontinued) && LastDay < today;

    /// <summary>The last day of what the due date means.</summary>
    public DateOnly LastDay => DuePrecision switch
    {
        DatePrecision.Year => new(DueOn.Year, 12, 31),
        DatePrecision.Month => new(DueOn.Year, DueOn.Month, DateTime.DaysInMonth(DueOn.Year, DueOn.Month)),
        _ => DueOn,
    };

    void RequireStanding()
    {
        Rule.Require(RemovedAt is null, "milestone.removed");
        Rule.Require(Provenance is not Provenance.OnRecord, "milestone.on-record");
    }

    void Write(Officer by, DateTimeOffset now) => Versions.Add(new()
    {
        MilestoneId = Id,
        Number = Versions.Select(version => version.Number).DefaultIfEmpty(0).Max() + 1,
        ProgrammeId = ProgrammeId,
        Originator = Originator,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        Title = Title,
        DueOn = DueOn,
        DuePrecision = DuePrecision,
        ClusterId = ClusterId,
        IsRemoved = RemovedAt is not null,
        At = now,
    });
}
