using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>
/// The originator's word that a workspace may join, and as what. It carries the little that an invited organization sees
/// before it answers: title, inviting organization, role, label (FEATURES 1.1). Only the originator writes it.
/// </summary>
public sealed class Invitation : IFilePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who is invited.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>As what.</summary>
    public required PartyRole Role { get; init; }

    /// <summary>The assessment's number in the originator's workspace.</summary>
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
    public Answer? Answer { get; private set; }

    /// <summary>Waits for an answer.</summary>
    public bool IsOpen => EndedAt is null && Answer is null;

    internal static Invitation To(Assessment assessment, WorkspaceCode workspace, PartyRole role, Officer by, DateTimeOffset now)
    {
        Rule.RequireAt("Invited", Enum.IsDefined(role), "assessment.role-unknown");
        return new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Workspace = workspace,
            Role = role,
            Number = assessment.Number,
            Title = assessment.Title,
            Label = assessment.Label,
            SentBy = by.Id,
            SentAt = now,
        };
    }

    /// <summary>The invited organization joins.</summary>
    public Party Accept(Officer by, DateTimeOffset now)
    {
        Reply(Verdict.Accepted, by, now);
        return new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = AssessmentId,
            Originator = Originator,
            Workspace = Workspace,
            InvitationId = Id,
            Role = Role,
            Since = now,
        };
    }

    /// <summary>The invited organization does not join; only the originator learns so.</summary>
    public void Decline(Officer by, DateTimeOffset now) => Reply(Verdict.Declined, by, now);

    /// <summary>The originator takes the invitation back, or ends the party's part.</summary>
    public void End(Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "assessment.only-originator-invites");
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

/// <summary>The invited organization's answer; only it writes this row, so that nobody can answer, or raise a role, for itself or another.</summary>
public sealed class Answer
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
