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

    /// <summary>Answers to the framework's set questions, as far as the reader may see them.</summary>
    public List<SetAnswer> Answers { get; init; } = [];

    /// <summary>Answers a set question, or changes the answer.</summary>
    public SetAnswer Answer(FrameworkContent framework, string question, string text, int seen, Officer by, DateTimeOffset now)
    {
        RequireDraft(by);
        Rule.Require(framework.Questions.Any(one => one.Code == question), "answer.question-unknown", question);
        Rule.RequireAt("Text", text.Trim().Length <= SetAnswer.TextMaxLength, "answer.too-long", SetAnswer.TextMaxLength);
        var answer = Answers.FirstOrDefault(given => given.Question == question);
        if (answer is not null)
        {
            answer.Change(text.Trim(), seen, by, now);
            return answer;
        }

        if (seen > 0) throw new StaleRevision(seen, 0);
        answer = SetAnswer.Of(this, question, text.Trim(), by, now);
        Answers.Add(answer);
        return answer;
    }

    /// <summary>
    /// Takes over what the organization gave in an earlier cycle, for lines that have no rating yet: nothing has changed, and it
    /// says so. Gives back how many lines that were.
    /// </summary>
    public int Confirm(FrameworkContent framework, IEnumerable<RatedFactor> before, int cycle, Officer by, DateTimeOffset now)
    {
        var lines = before.Where(given => !Ratings.Any(rating => rating.Code == given.Code && rating.Actor == given.Actor)).ToList();
        foreach (var given in lines) Rate(framework, given.Code, given.Actor, given.Now, null, by, now).UnchangedSince = cycle;
        return lines.Count;
    }

    /// <summary>Gives or changes one rating of the draft.</summary>
    public Rating Rate(FrameworkContent framework, string code, string? actor, Judgment judgment, int? seen, Officer by, DateTimeOffset now)
    {
        RequireDraft(by);
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

    /// <summary>Core factors that are neither rated nor set aside, ratings without their reason, and questions that must be answered: what stands between this draft and submission.</summary>
    public IReadOnlyList<string> Missing(FrameworkContent framework) =>
    [
        .. framework.Factors.Where(factor => factor.Core && !Ratings.Any(rating => rating.Code == factor.Code)).Select(factor => factor.Code),
        .. Ratings.Where(rating => !rating.Judgment.IsComplete).Select(rating => rating.Code).Distinct(),
        .. framework.Questions.Where(question => question.IsOnDisplacement && Ratings.Any(rating => rating.Code == question.Factor && rating.Judgment.Level > 0)
            && !Answers.Any(answer => answer.Question == question.Code && answer.Text.Length > 0)).Select(question => question.Code),
    ];

    /// <summary>Hands the ratings in. They can be changed no more, and are read by others once the round opens.</summary>
    public void Submit(FrameworkContent framework, Officer by, DateTimeOffset now)
    {
        RequireDraft(by);
        var missing = Missing(framework);
        Rule.Require(missing.Count == 0, "rating.missing", string.Join(", ", missing));

        SubmittedAt = now;
        foreach (var rating in Ratings) rating.SubmittedAt = now;
        foreach (var answer in Answers) answer.SubmittedAt = now;
    }

    void RequireDraft(Officer by)
    {
        Rule.Require(by.Workspace == Workspace, "rating.not-yours");
        Rule.Require(SubmittedAt is null, "rating.submitted");
    }
}
