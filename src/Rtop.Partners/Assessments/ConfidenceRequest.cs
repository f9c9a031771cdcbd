using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>What the asker of a contribution in confidence reads.</summary>
public enum ConfidenceStanding
{
    /// <summary>It was asked for.</summary>
    Asked = 1,

    /// <summary>A contribution was received.</summary>
    Received = 2,

    /// <summary>Refused, not there, or never answered: which of them, nobody learns.</summary>
    NotAvailable = 3,
}

/// <summary>
/// A party asks another for a contribution in confidence (FEATURES 3.8). It is a record of the joint file and of nothing else: it can be asked of
/// every party, whatever that party has. Read by the two alone.
/// </summary>
public sealed class ConfidenceRequest : IFilePart
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>Days after which silence reads as "not available".</summary>
    public const int AnsweredWithin = 14;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who asks.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who is asked.</summary>
    public required WorkspaceCode Asked { get; init; }

    /// <summary>What about.</summary>
    public required string Text { get; init; }

    /// <summary>The day on which it was asked.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The answer, if there was one.</summary>
    public ConfidenceAnswer? Answer { get; private set; }

    /// <summary>Asks a party. <paramref name="earlier"/> are the organization's own requests on the file so far.</summary>
    public static ConfidenceRequest Ask(Assessment assessment, WorkspaceCode? asked, string text, IReadOnlyList<ConfidenceRequest> earlier, Officer by, DateOnly today)
    {
        Rule.Require(assessment.RoleOf(by.Workspace) is not null, "confidence.only-parties");
        Rule.RequireAt(nameof(Asked), asked is { } party && party != by.Workspace && assessment.RoleOf(party) is not null, "confidence.asked");
        Rule.RequireAt(nameof(Asked), earlier.All(request => request.Asked != asked || request.StandingOn(today) is not ConfidenceStanding.Asked), "confidence.asked-already");
        Rule.RequireAt(nameof(Text), text.Trim() is { Length: > 0 and <= TextMaxLength }, "confidence.text", TextMaxLength);
        return new() { Id = Guid.NewGuid(), AssessmentId = assessment.Id, Originator = assessment.Originator, Workspace = by.Workspace, Asked = asked!.Value, Text = text.Trim(), AskedOn = today };
    }

    /// <summary>The asked organization answers that nothing is available. It gives no reason, and who said so is not kept.</summary>
    public ConfidenceAnswer Decline(Officer by, DateOnly today) => Settle(false, by, today);

    /// <summary>A contribution answers it.</summary>
    public ConfidenceAnswer Receive(Officer by, DateOnly today) => Settle(true, by, today);

    /// <summary>Where it stands on a day, as the asker reads it.</summary>
    public ConfidenceStanding StandingOn(DateOnly today) =>
        Answer is { Received: true } ? ConfidenceStanding.Received
        : Answer is not null || today > AskedOn.AddDays(AnsweredWithin) ? ConfidenceStanding.NotAvailable
        : ConfidenceStanding.Asked;

    ConfidenceAnswer Settle(bool received, Officer by, DateOnly today)
    {
        Rule.Require(by.Workspace == Asked, "confidence.only-asked");
        Rule.Require(Answer is null, "confidence.answered");
        return Answer = new() { RequestId = Id, AssessmentId = AssessmentId, Originator = Originator, Workspace = Asked, Asker = Workspace, Received = received, On = today };
    }
}

/// <summary>That there is a contribution, or that none is available. By whom within the organization, why and at what hour is not kept.</summary>
public sealed class ConfidenceAnswer : IFilePart
{
    /// <summary>The request.</summary>
    public required Guid RequestId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who was asked.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who asked.</summary>
    public required WorkspaceCode Asker { get; init; }

    /// <summary>A contribution was given.</summary>
    public required bool Received { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>
/// A contribution in confidence on a joint file (FEATURES 3.8): a text, its day, and whose it is where that is told. It says nothing of where it
/// comes from: neither who wrote it nor what it was taken from, and no id of either.
/// </summary>
public sealed class ConfidentialContribution : IFilePart
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 8000;

    /// <summary>Random id, drawn for it alone.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose; null: given without origin.</summary>
    public required WorkspaceCode? Origin { get; init; }

    /// <summary>How it is to be handled; never L4.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>What is contributed.</summary>
    public required string Text { get; init; }

    /// <summary>The day on which it was given.</summary>
    public required DateOnly GivenOn { get; init; }
}
