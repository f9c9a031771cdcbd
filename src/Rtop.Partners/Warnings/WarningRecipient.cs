using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Warnings;

/// <summary>What a recipient says it does. Numbers are stored.</summary>
public enum WarningAnswer
{
    /// <summary>It takes note.</summary>
    Noted = 1,

    /// <summary>It consults on what to do.</summary>
    Consulting = 2,

    /// <summary>It acts.</summary>
    Acting = 3,

    /// <summary>It declines to act, and says why.</summary>
    Declines = 4,
}

/// <summary>That a warning lies before a workspace. Without this row nobody there knows of it.</summary>
public sealed class WarningDelivery
{
    /// <summary>The warning.</summary>
    public required Guid WarningId { get; init; }

    /// <summary>Who warns.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Before whom it lies.</summary>
    public required WorkspaceCode Workspace { get; init; }
}

/// <summary>One numbered recipient of a warning: a workspace, or somebody outside, for whom the sender writes down what became of it.</summary>
public sealed class WarningRecipient
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The warning.</summary>
    public required Guid WarningId { get; init; }

    /// <summary>Who warns.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Its number, from 1; shown to the originator only, as it tells of others.</summary>
    public required int Number { get; init; }

    /// <summary>The workspace; null for somebody outside.</summary>
    public WorkspaceCode? Workspace { get; init; }

    /// <summary>Who it is, outside; empty for a workspace.</summary>
    public required string Name { get; init; }

    /// <summary>By which means it was told, outside; empty for a workspace.</summary>
    public required string Means { get; init; }

    /// <summary>When it was told.</summary>
    public required DateTimeOffset ToldAt { get; init; }

    /// <summary>Whether the other recipients see this one.</summary>
    public required bool SeeEachOther { get; init; }

    /// <summary>The officer who had it told; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>That receipt was acknowledged; null before.</summary>
    public WarningAcknowledgement? Acknowledgement { get; private set; }

    /// <summary>What it answered, each after the other.</summary>
    public List<WarningResponse> Responses { get; init; } = [];

    /// <summary>The first answer.</summary>
    public WarningResponse? First => Responses.MinBy(one => one.Number);

    /// <summary>The last answer.</summary>
    public WarningResponse? Last => Responses.MaxBy(one => one.Number);

    /// <summary>Receipt is acknowledged: by an officer of the recipient now, or by the sender for somebody outside, as of when it happened.</summary>
    public WarningAcknowledgement Acknowledge(Officer by, DateTimeOffset at, DateTimeOffset now)
    {
        RequireWriter(by, at, now);
        Rule.Require(Acknowledgement is null, "warning.acknowledged-already");
        return Acknowledgement = new() { RecipientId = Id, WarningId = WarningId, Originator = Originator, Workspace = by.Workspace, OfficerId = by.Id, At = at, NotedAt = now };
    }

    /// <summary>The recipient answers; earlier answers stay. Whoever answers has received it.</summary>
    public WarningResponse Respond(WarningAnswer answer, string words, Officer by, DateTimeOffset at, DateTimeOffset now)
    {
        RequireWriter(by, at, now);
        Rule.RequireAt("Answer", Enum.IsDefined(answer), "warning.answer");
        Rule.RequireAt("Words", words.Trim().Length <= Warning.ReasonMaxLength, "warning.words", Warning.ReasonMaxLength);
        Rule.RequireAt("Words", answer is not WarningAnswer.Declines || words.Trim().Length > 0, "warning.declines-needs-words");
        Rule.RequireAt("On", Last is null || at >= Last.At, "warning.answered-before");
        if (Acknowledgement is null) Acknowledge(by, at, now);
        var response = new WarningResponse
        {
            Id = Guid.NewGuid(),
            RecipientId = Id,
            WarningId = WarningId,
            Originator = Originator,
            Workspace = by.Workspace,
            Number = Responses.Count + 1,
            Answer = answer,
            Words = words.Trim(),
            OfficerId = by.Id,
            At = at,
            NotedAt = now,
        };
        Responses.Add(response);
        return response;
    }

    // For its own workspace an officer says now; for somebody outside the sender says when.
    void RequireWriter(Officer by, DateTimeOffset at, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == (Workspace ?? Originator), "warning.not-yours");
        Rule.RequireAt("On", at >= ToldAt && at <= now && (Workspace is null || at == now), "warning.when");
    }
}

/// <summary>That a recipient acknowledged receipt.</summary>
public sealed class WarningAcknowledgement
{
    /// <summary>The recipient.</summary>
    public required Guid RecipientId { get; init; }

    /// <summary>The warning.</summary>
    public required Guid WarningId { get; init; }

    /// <summary>Who warns.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who wrote it down: the recipient, or the originator for somebody outside.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When receipt was acknowledged.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When that was written down.</summary>
    public required DateTimeOffset NotedAt { get; init; }
}

/// <summary>One answer of a recipient; not changed, but followed by others.</summary>
public sealed class WarningResponse
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The recipient.</summary>
    public required Guid RecipientId { get; init; }

    /// <summary>The warning.</summary>
    public required Guid WarningId { get; init; }

    /// <summary>Who warns.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who wrote it down: the recipient, or the originator for somebody outside.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the recipient does.</summary>
    public required WarningAnswer Answer { get; init; }

    /// <summary>In its words; empty where none were needed.</summary>
    public required string Words { get; init; }

    /// <summary>The officer who wrote it; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When it answered.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When that was written down.</summary>
    public required DateTimeOffset NotedAt { get; init; }
}
