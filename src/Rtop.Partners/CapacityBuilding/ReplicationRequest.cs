using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>That an organization would repeat somewhere what a practice card tells. It is between the two.</summary>
public sealed class ReplicationRequest
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The card.</summary>
    public required Guid CardId { get; init; }

    /// <summary>Who wrote the card, and is asked.</summary>
    public required WorkspaceCode Asked { get; init; }

    /// <summary>Who asks.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Where it would be repeated.</summary>
    public required string Place { get; init; }

    /// <summary>What for, and what is needed.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the asked organization said; null while it is silent.</summary>
    public ReplicationAnswer? Answer { get; private set; }

    /// <summary>Asks.</summary>
    public static ReplicationRequest For(PracticeCard card, string place, string text, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace != card.Workspace, "practice.own");
        Rule.RequireAt(nameof(Place), place.Trim() is { Length: > 0 and <= Milestone.WordMaxLength }, "practice.place", Milestone.WordMaxLength);
        Rule.RequireAt(nameof(Text), text.Trim() is { Length: > 0 and <= TextMaxLength }, "practice.text", TextMaxLength);
        return new() { Id = Guid.NewGuid(), CardId = card.Id, Asked = card.Workspace, Workspace = by.Workspace, OfficerId = by.Id, Place = place.Trim(), Text = text.Trim(), At = now };
    }

    /// <summary>The asked organization says what it can give, or that it cannot, and why.</summary>
    public ReplicationAnswer Reply(Verdict verdict, string text, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Asked, "practice.not-asked");
        Rule.Require(Answer is null, "invitation.already-answered");
        Rule.RequireAt("Verdict", Enum.IsDefined(verdict), "practice.verdict");
        Rule.RequireAt("Text", text.Trim() is { Length: > 0 and <= TextMaxLength }, "practice.text", TextMaxLength);
        return Answer = new() { RequestId = Id, Asker = Workspace, Workspace = by.Workspace, OfficerId = by.Id, Verdict = verdict, Text = text.Trim(), At = now };
    }
}

/// <summary>What the asked organization said.</summary>
public sealed class ReplicationAnswer
{
    /// <summary>The request.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>Who asked.</summary>
    public required WorkspaceCode Asker { get; init; }

    /// <summary>Who answers.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Yes or no.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What it can give, or why not.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
