using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>How far a review looks.</summary>
public enum ReviewKind
{
    /// <summary>One year.</summary>
    Annual = 1,

    /// <summary>Three years.</summary>
    Triennial = 2,
}

/// <summary>A day on which the two sides look back over a programme together (FEATURES 5.4).</summary>
public sealed class ReviewPoint : IProgrammePart
{
    /// <summary>Longest word on the scope, in characters.</summary>
    public const int ScopeMaxLength = 500;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose officer called it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>How far it looks.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>First day of what it looks at.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day of the review, the last of what it looks at; in the programme's zone.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>What it looks at, in words; may be empty.</summary>
    public required string Scope { get; init; }

    /// <summary>When it was called.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Counts its changes.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>What it asked for.</summary>
    public List<Recommendation> Recommendations { get; init; } = [];

    /// <summary>Its packs as they were frozen.</summary>
    public List<ReviewPack> Packs { get; init; } = [];

    /// <summary>Calls a review.</summary>
    public static ReviewPoint Call(Programme programme, ReviewKind kind, DateOnly heldOn, string scope, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.RequireAt(nameof(Kind), Enum.IsDefined(kind), "review.kind");
        Rule.RequireAt(nameof(HeldOn), heldOn > programme.StartsOn, "review.before-start");
        Rule.RequireAt(nameof(Scope), scope.Trim().Length <= ScopeMaxLength, "review.scope", ScopeMaxLength);
        var from = heldOn.AddYears(kind is ReviewKind.Annual ? -1 : -3).AddDays(1);
        return new()
        {
            Id = Guid.NewGuid(),
            ProgrammeId = programme.Id,
            Originator = programme.Originator,
            Workspace = by.Workspace,
            Kind = kind,
            From = from < programme.StartsOn ? programme.StartsOn : from,
            HeldOn = heldOn,
            Scope = scope.Trim(),
            At = now,
        };
    }

    /// <summary>Moves it to another day. What it looks at begins where it began.</summary>
    public void Move(Programme programme, DateOnly heldOn, int seen, Officer by)
    {
        programme.RequireSide(by);
        Rule.Require(Packs.Count == 0, "review.frozen");
        Rule.RequireAt(nameof(HeldOn), heldOn > From, "review.before-start");
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        HeldOn = heldOn;
        Revision++;
    }

    /// <summary>Asks an organization for something.</summary>
    public Recommendation Recommend(Programme programme, RecommendationTerms terms, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.RequireAt(nameof(terms.Text), terms.Text.Trim() is { Length: > 0 and <= Recommendation.TextMaxLength }, "review.recommendation", Recommendation.TextMaxLength);
        Rule.RequireAt(nameof(terms.Addressee), programme.RoleOf(terms.Addressee) is not null, "review.addressee");
        Rule.RequireAt(nameof(terms.Owner), terms.Owner.Trim() is { Length: > 0 and <= Programme.WordMaxLength }, "programme.word", Programme.WordMaxLength);
        Rule.RequireAt(nameof(terms.DueOn), terms.DueOn > From, "review.recommendation-due");
        var recommendation = Recommendation.Of(this, terms, by, now);
        Recommendations.Add(recommendation);
        return recommendation;
    }

    /// <summary>Freezes what the pack says now. Afterwards it is downloaded, hashed and signed as it stands; a later one stands beside it.</summary>
    public ReviewPack Freeze(Programme programme, PackContent content, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        var pack = ReviewPack.Of(this, content, by, now);
        Packs.Add(pack);
        return pack;
    }
}
