using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>One organization's ratings in one cycle: its own draft until submitted, then frozen.</summary>
public sealed class RatingSheet : IFilePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose ratings these are.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>When the first was given.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When they were submitted; null while a draft.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The ratings, as far as the reader may see them.</summary>
    public List<Rating> Ratings { get; init; } = [];

    /// <summary>Gives or changes one rating of the draft.</summary>
    public Rating Rate(FrameworkContent framework, string code, string? actor, Judgment judgment, int? seen, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Workspace, "rating.not-yours");
        Rule.Require(SubmittedAt is null, "rating.submitted");
        Rule.Require(framework.FactorOf(code) is not null, "rating.code-unknown", code);
        var forActor = actor ?? "";
        Rule.RequireAt("Actor", forActor.Length == 0 || (framework.FactorOf(code)!.PerActor is not null && AssessmentTerms.IsCountry(forActor)), "rating.actor-unknown", forActor);
        judgment.Check();

        var rating = Ratings.FirstOrDefault(given => given.Code == code && given.Actor == forActor);
        if (rating is not null)
        {
            rating.Change(judgment, seen ?? 0, by, now);
            return rating;
        }

        if (seen is > 0) throw new StaleRevision(seen.Value, 0);
        rating = Rating.Of(this, code, forActor, judgment, by, now);
        Ratings.Add(rating);
        return rating;
    }

    /// <summary>Core factors that are neither rated nor set aside, or whose rating lacks its reason: what stands between this draft and submission.</summary>
    public IReadOnlyList<string> Missing(FrameworkContent framework) =>
    [
        .. framework.Factors.Where(factor => factor.Core && !Ratings.Any(rating => rating.Code == factor.Code)).Select(factor => factor.Code),
        .. Ratings.Where(rating => !rating.Judgment.IsComplete).Select(rating => rating.Code).Distinct(),
    ];

    /// <summary>Hands the ratings in. They can be changed no more, and are read by others once the round opens.</summary>
    public void Submit(FrameworkContent framework, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Workspace, "rating.not-yours");
        Rule.Require(SubmittedAt is null, "rating.submitted");
        var missing = Missing(framework);
        Rule.Require(missing.Count == 0, "rating.missing", string.Join(", ", missing));

        SubmittedAt = now;
        foreach (var rating in Ratings) rating.SubmittedAt = now;
    }
}
