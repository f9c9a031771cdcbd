using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>The originator's word that a workspace may join a programme, and as what. Only the originator writes it (decision 0002).</summary>
public sealed class ProgrammeInvitation : IProgrammePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who is invited.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>As what.</summary>
    public required ProgrammeRole Role { get; init; }

    /// <summary>The programme's number in the originator's workspace.</summary>
    public required int Number { get; init; }

    /// <summary>Title at the time of inviting.</summary>
    public required string Title { get; init; }

    /// <summary>Label at the time of inviting.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>The inviting officer.</summary>
    public required Guid SentBy { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>When the originator withdrew it, or ended the party's part; access ends at that moment.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What the invited organization said; null while it is silent.</summary>
    public ProgrammeAnswer? Answer { get; private set; }

    internal static ProgrammeInvitation To(Programme programme, WorkspaceCode workspace, ProgrammeRole role, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        ProgrammeId = programme.Id,
        Originator = programme.Originator,
        Workspace = workspace,
        Role = role,
        Number = programme.Number,
        Title = programme.Title,
        Label = programme.Label,
        SentBy = by.Id,
        SentAt = now,
    };

    /// <summary>The invited organization joins.</summary>
    public ProgrammeParty Accept(Officer by, DateTimeOffset now)
    {
        Reply(Verdict.Accepted, by, now);
        return new() { Id = Guid.NewGuid(), ProgrammeId = ProgrammeId, Originator = Originator, Workspace = Workspace, InvitationId = Id, Role = Role, Since = now };
    }

    /// <summary>The invited organization does not join; only the originator learns so.</summary>
    public void Decline(Officer by, DateTimeOffset now) => Reply(Verdict.Declined, by, now);

    /// <summary>The originator takes the invitation back, or ends the party's part.</summary>
    public void End(Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "programme.only-originator-invites");
        EndedAt ??= now;
    }

    void Reply(Verdict verdict, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Workspace, "invitation.not-yours");
        Rule.Require(EndedAt is null, "invitation.withdrawn");
        Rule.Require(Answer is null, "invitation.already-answered");
        Answer = new() { InvitationId = Id, Originator = Originator, Workspace = Workspace, Verdict = verdict, At = now, OfficerId = by.Id };
    }
}

/// <summary>The invited organization's answer; only it writes this row.</summary>
public sealed class ProgrammeAnswer
{
    /// <summary>The invitation answered.</summary>
    public required Guid InvitationId { get; init; }

    /// <summary>Who invited.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who answers.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Yes or no.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The officer who answered; for the invited organization's own records.</summary>
    public required Guid OfficerId { get; init; }
}

/// <summary>An organization on a programme.</summary>
public sealed class ProgrammeParty : IProgrammePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who it is.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The invitation it accepted; null for the originator.</summary>
    public Guid? InvitationId { get; init; }

    /// <summary>What it is to the programme.</summary>
    public required ProgrammeRole Role { get; init; }

    /// <summary>When it joined.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When it left, or was asked to.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    internal static ProgrammeParty Of(Programme programme, WorkspaceCode workspace, Guid? invitation, ProgrammeRole role, DateTimeOffset now) =>
        new() { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = programme.Originator, Workspace = workspace, InvitationId = invitation, Role = role, Since = now };

    /// <summary>The party stops being one.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;
}
