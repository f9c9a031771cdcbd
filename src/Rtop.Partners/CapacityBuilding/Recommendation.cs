using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>What became of a recommendation, by the word of whom it addresses.</summary>
public enum RecommendationState
{
    /// <summary>No answer yet.</summary>
    Open = 1,

    /// <summary>It was done.</summary>
    Implemented = 2,

    /// <summary>A part of it was done.</summary>
    Partly = 3,

    /// <summary>It was not done.</summary>
    NotImplemented = 4,

    /// <summary>What happened since has overtaken it.</summary>
    Overtaken = 5,
}

/// <summary>What a review asks for, as typed.</summary>
/// <param name="Text">What.</param>
/// <param name="Addressee">Of which organization.</param>
/// <param name="Owner">The body of it that is to do it.</param>
/// <param name="DueOn">By when.</param>
public sealed record RecommendationTerms(string Text, WorkspaceCode Addressee, string Owner, DateOnly DueOn);

/// <summary>What a review asked for, of whom and by when, followed until it is closed.</summary>
public sealed class Recommendation : IProgrammePart
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The review.</summary>
    public required Guid ReviewPointId { get; init; }

    /// <summary>First, second… of that review.</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose officer wrote it down.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What is asked for.</summary>
    public required string Text { get; init; }

    /// <summary>Of whom.</summary>
    public required WorkspaceCode Addressee { get; init; }

    /// <summary>The body of it that is to do it.</summary>
    public required string Owner { get; init; }

    /// <summary>By when, in the programme's zone.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the addressee answered, in order.</summary>
    public List<RecommendationResponse> Responses { get; init; } = [];

    /// <summary>What it came to so far.</summary>
    public RecommendationState State => Responses.MaxBy(response => response.Number)?.State ?? RecommendationState.Open;

    /// <summary>Nothing more is asked for.</summary>
    public bool IsClosed => State is RecommendationState.Implemented or RecommendationState.Overtaken;

    /// <summary>It is due and not closed.</summary>
    public bool IsLate(DateOnly today) => !IsClosed && DueOn < today;

    internal static Recommendation Of(ReviewPoint review, RecommendationTerms terms, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        ReviewPointId = review.Id,
        Number = review.Recommendations.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1,
        ProgrammeId = review.ProgrammeId,
        Originator = review.Originator,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        Text = terms.Text.Trim(),
        Addressee = terms.Addressee,
        Owner = terms.Owner.Trim(),
        DueOn = terms.DueOn,
        At = now,
    };

    /// <summary>The addressee says what became of it.</summary>
    public RecommendationResponse Respond(RecommendationState state, string text, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Addressee, "review.only-addressee");
        Rule.Require(!IsClosed, "review.closed");
        Rule.RequireAt("State", Enum.IsDefined(state), "review.state");
        Rule.RequireAt("Text", text.Trim() is { Length: > 0 and <= RecommendationResponse.TextMaxLength }, "review.response", RecommendationResponse.TextMaxLength);
        var response = new RecommendationResponse
        {
            Id = Guid.NewGuid(),
            RecommendationId = Id,
            Number = Responses.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1,
            ProgrammeId = ProgrammeId,
            Originator = Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            State = state,
            Text = text.Trim(),
            At = now,
        };
        Responses.Add(response);
        return response;
    }
}

/// <summary>What the addressee answered to a recommendation. Not changed.</summary>
public sealed class RecommendationResponse : IProgrammePart
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>First, second… of that recommendation.</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who answers.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What became of it.</summary>
    public required RecommendationState State { get; init; }

    /// <summary>What was done, or why not.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
