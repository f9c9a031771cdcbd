using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A workspace on a joint file, as all who read the file see it. Access itself hangs on the <see cref="Invitation"/>.</summary>
public sealed class Party : IFilePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who it is.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The invitation it accepted; null for the originator.</summary>
    public Guid? InvitationId { get; init; }

    /// <summary>What it does.</summary>
    public required PartyRole Role { get; init; }

    /// <summary>When it joined.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When it left, or was asked to.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    internal static Party Lead(Assessment assessment, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        AssessmentId = assessment.Id,
        Originator = assessment.Originator,
        Workspace = assessment.Originator,
        Role = PartyRole.CoLead,
        Since = now,
    };

    /// <summary>The party stops being one.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;
}
