using System.Globalization;
using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>A part of a programme. It repeats the programme's id and originator, so that it can never change parent across owners.</summary>
public interface IProgrammePart
{
    /// <summary>The programme it belongs to.</summary>
    Guid ProgrammeId { get; }

    /// <summary>The workspace that opened the programme.</summary>
    WorkspaceCode Originator { get; }
}

/// <summary>A capacity-building programme of two sides, with those whom single milestones name (FEATURES 5.1).</summary>
public sealed class Programme : IRevised
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest acronym or name of a level, in characters.</summary>
    public const int WordMaxLength = 60;

    /// <summary>Longest aim, in characters.</summary>
    public const int AimMaxLength = 2000;

    /// <summary>Longest name of a source, in characters.</summary>
    public const int SourceMaxLength = 500;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The organization that opened it and alone decides who is invited.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Number within the originator's workspace.</summary>
    public required int Number { get; init; }

    /// <summary>What people call it: <c>PR-0001</c>.</summary>
    public string Reference => ReferenceOf(Number);

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>What it is called for short; may be empty.</summary>
    public required string Acronym { get; set; }

    /// <summary>What it is for.</summary>
    public required string Aim { get; set; }

    /// <summary>Its first day.</summary>
    public required DateOnly StartsOn { get; set; }

    /// <summary>Its last day; null where it has none.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>The zone of its due dates.</summary>
    public required string Zone { get; init; }

    /// <summary>Handling level; its owner is <see cref="Originator"/>.</summary>
    public required HandlingLabel Label { get; set; }

    /// <summary>What its first level is called; empty for “cluster”.</summary>
    public required string ClusterWord { get; set; }

    /// <summary>What its second level is called; empty for “objective”.</summary>
    public required string ObjectiveWord { get; set; }

    /// <summary>What its dated steps are called; empty for “milestone”.</summary>
    public required string MilestoneWord { get; set; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; init; } = Provenance.Own;

    /// <summary>The document it stands in; empty where it is the partners' own.</summary>
    public string Source { get; init; } = "";

    /// <summary>The programme that it continues; null where there is none.</summary>
    public Guid? PredecessorId { get; init; }

    /// <summary>When it was opened here.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When its frame, and what else is published of it, was opened to every workspace; null while it is not.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>The organizations on it.</summary>
    public List<ProgrammeParty> Parties { get; init; } = [];

    /// <summary>Invitations, as far as the reader may know of them.</summary>
    public List<ProgrammeInvitation> Invitations { get; init; } = [];

    /// <summary>Its first levels and their parts.</summary>
    public List<Cluster> Clusters { get; init; } = [];

    /// <summary>Its second levels.</summary>
    public List<Objective> Objectives { get; init; } = [];

    /// <summary>Opens a programme; the originator is one of its sides.</summary>
    public static Programme Open(ProgrammeTerms terms, int number, Officer by, DateTimeOffset now, Provenance provenance = Provenance.Own, string source = "", Guid? predecessor = null)
    {
        terms.Check();
        Rule.RequireAt(nameof(Source), source.Trim().Length <= SourceMaxLength && (provenance is not Provenance.OnRecord || source.Trim().Length > 0), "programme.source", SourceMaxLength);
        var programme = new Programme
        {
            Id = Guid.NewGuid(),
            Originator = by.Workspace,
            Number = number,
            Title = terms.Title.Trim(),
            Acronym = terms.Acronym.Trim(),
            Aim = terms.Aim.Trim(),
            StartsOn = terms.StartsOn,
            EndsOn = terms.EndsOn,
            Zone = terms.Zone,
            Label = terms.Label,
            ClusterWord = terms.ClusterWord.Trim(),
            ObjectiveWord = terms.ObjectiveWord.Trim(),
            MilestoneWord = terms.MilestoneWord.Trim(),
            Provenance = provenance,
            Source = source.Trim(),
            PredecessorId = predecessor,
            OpenedAt = now,
        };
        programme.Parties.Add(ProgrammeParty.Of(programme, by.Workspace, null, ProgrammeRole.Partner, now));
        return programme;
    }

    /// <summary>Invites an organization. Only the originator does; nobody passes an invitation on.</summary>
    public ProgrammeInvitation Invite(WorkspaceCode workspace, ProgrammeRole role, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "programme.only-originator-invites");
        Rule.RequireAt("Invited", workspace != Originator, "assessment.invites-itself");
        Rule.RequireAt("Invited", Enum.IsDefined(role), "assessment.role-unknown");
        Rule.RequireAt("Invited", Invitations.All(invitation => invitation.Workspace != workspace || invitation.EndedAt is not null), "assessment.already-invited", workspace.Value);
        var invitation = ProgrammeInvitation.To(this, workspace, role, by, now);
        Invitations.Add(invitation);
        Revision++;
        return invitation;
    }

    /// <summary>Opens its frame to every workspace; single milestones are published one by one.</summary>
    public void Publish(Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "programme.only-originator-publishes");
        Rule.Require(Label <= HandlingLabel.Public, "programme.only-public-is-published");
        PublishedAt ??= now;
        Revision++;
    }

    /// <summary>Adds a first level, or a part of one.</summary>
    public Cluster AddCluster(string code, string title, Cluster? parent, Officer by)
    {
        RequireSide(by);
        Rule.RequireAt("Code", code.Trim() is { Length: > 0 and <= Cluster.CodeMaxLength }, "programme.code", Cluster.CodeMaxLength);
        Rule.RequireAt("Code", Clusters.All(cluster => cluster.Code != code.Trim()), "programme.code-taken", code.Trim());
        Rule.RequireAt("Title", title.Trim() is { Length: > 0 and <= TitleMaxLength }, "programme.title", TitleMaxLength);
        Rule.RequireAt("Parent", parent is null || (parent.ProgrammeId == Id && parent.ParentId is null), "programme.cluster-parent");
        var cluster = new Cluster { Id = Guid.NewGuid(), ProgrammeId = Id, Originator = Originator, ParentId = parent?.Id, Code = code.Trim(), Title = title.Trim(), Position = Clusters.Count + 1 };
        Clusters.Add(cluster);
        return cluster;
    }

    /// <summary>Adds an objective to a cluster.</summary>
    public Objective AddObjective(Cluster cluster, string code, string title, Officer by, Provenance provenance = Provenance.Own)
    {
        RequireSide(by);
        Rule.RequireAt("Cluster", cluster.ProgrammeId == Id, "programme.cluster-elsewhere");
        Rule.RequireAt("Code", code.Trim() is { Length: > 0 and <= Cluster.CodeMaxLength }, "programme.code", Cluster.CodeMaxLength);
        Rule.RequireAt("Title", title.Trim() is { Length: > 0 and <= TitleMaxLength }, "programme.title", TitleMaxLength);
        var objective = new Objective { Id = Guid.NewGuid(), ProgrammeId = Id, Originator = Originator, ClusterId = cluster.Id, Code = code.Trim(), Title = title.Trim(), Position = Objectives.Count + 1, Provenance = provenance };
        Objectives.Add(objective);
        return objective;
    }

    /// <summary>What a workspace is to the programme now; null when it is not on it.</summary>
    public ProgrammeRole? RoleOf(WorkspaceCode workspace) => Parties.FirstOrDefault(party => party.Workspace == workspace && party.EndedAt is null)?.Role;

    /// <summary>The first level that a cluster, or a part of one, belongs to; null for none.</summary>
    public Cluster? TopOf(Guid? cluster) => Clusters.Find(one => one.Id == cluster) is { } found ? Clusters.Find(one => one.Id == found.ParentId) ?? found : null;

    /// <summary>Refuses whoever does not come from one of the sides.</summary>
    public void RequireSide(Officer by) => Rule.Require(RoleOf(by.Workspace) is ProgrammeRole.Partner, "programme.only-sides");

    /// <summary>The written form of a number.</summary>
    public static string ReferenceOf(int number) => string.Create(CultureInfo.InvariantCulture, $"PR-{number:0000}");
}
