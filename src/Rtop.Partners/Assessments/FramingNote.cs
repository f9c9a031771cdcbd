using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>Why an assessment speaks of a group by a name: outsiders have hardened identities by naming them (FEATURES 1.8). Not changed; taken back, and written anew.</summary>
public sealed class FramingNote : IFilePart
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who noted it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The name that the group gives itself.</summary>
    public required string SelfName { get; init; }

    /// <summary>Names that others give it, and who they are.</summary>
    public required string OtherNames { get; init; }

    /// <summary>Who uses the category.</summary>
    public required string UsedBy { get; init; }

    /// <summary>Who contests it.</summary>
    public required string ContestedBy { get; init; }

    /// <summary>What our own use of it may do.</summary>
    public required string OurUse { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Notes a group and its names.</summary>
    public static FramingNote On(Assessment assessment, string selfName, string otherNames, string usedBy, string contestedBy, string ourUse, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.RequireAt(nameof(SelfName), selfName.Trim() is { Length: > 0 and <= NameMaxLength }, "framing.name", NameMaxLength);
        Rule.RequireAt(nameof(OtherNames), otherNames.Trim().Length <= TextMaxLength, "framing.too-long", TextMaxLength);
        Rule.RequireAt(nameof(UsedBy), usedBy.Trim() is { Length: > 0 and <= TextMaxLength }, "framing.text", TextMaxLength);
        Rule.RequireAt(nameof(ContestedBy), contestedBy.Trim().Length <= TextMaxLength, "framing.too-long", TextMaxLength);
        Rule.RequireAt(nameof(OurUse), ourUse.Trim() is { Length: > 0 and <= TextMaxLength }, "framing.text", TextMaxLength);
        return new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            SelfName = selfName.Trim(),
            OtherNames = otherNames.Trim(),
            UsedBy = usedBy.Trim(),
            ContestedBy = contestedBy.Trim(),
            OurUse = ourUse.Trim(),
            At = now,
        };
    }

    /// <summary>Its organization takes it back.</summary>
    public void Withdraw(Assessment assessment, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.Require(by.Workspace == Workspace, "framing.not-yours");
        EndedAt ??= now;
    }
}
