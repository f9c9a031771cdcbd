using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>
/// A piece of evidence as all who read the joint file know of it: who holds it, how it is graded, of when it is and what it bears on.
/// What it says is the <see cref="EvidenceContent"/>, which may stay at home.
/// </summary>
public sealed class EvidenceCard : IFilePart, IRevised
{
    /// <summary>Most factors and indicators that one piece bears on.</summary>
    public const int CodesMax = 12;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who holds it and alone decides about it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The officer who added it; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>First day of the time that it is about.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of it.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Codes of the factors and indicators that it bears on.</summary>
    public required List<string> Codes { get; init; }

    /// <summary>How reliable the source is.</summary>
    public required Reliability Reliability { get; set; }

    /// <summary>How credible the information is, apart from who gives it.</summary>
    public required Credibility Credibility { get; set; }

    /// <summary>Its own handling level, never looser than the file's was; its owner is <see cref="Workspace"/>.</summary>
    public required HandlingLabel Label { get; set; }

    /// <summary>Shared, or cited but withheld.</summary>
    public required Disclosure Disclosure { get; set; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>What it says; null for whom it is not.</summary>
    public EvidenceContent? Content { get; private set; }

    /// <summary>Its grades, the first first; empty for whom the content is not.</summary>
    public List<EvidenceGrade> Grades { get; init; } = [];

    /// <summary>Letter and number as they are written: <c>B2</c>.</summary>
    public string Grade => $"{Reliability}{(int)Credibility}";

    /// <summary>Adds a piece to a joint file.</summary>
    public static EvidenceCard Add(Assessment assessment, FrameworkContent framework, EvidenceTerms terms, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        terms.Check(assessment, framework, now);
        var card = new EvidenceCard
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            From = terms.From,
            Until = terms.Until,
            Codes = [.. terms.Codes.Distinct(StringComparer.Ordinal)],
            Reliability = terms.Grading.Reliability,
            Credibility = terms.Grading.Credibility,
            Label = terms.Grading.Label,
            Disclosure = terms.Grading.Disclosure,
            AddedAt = now,
        };
        card.Content = EvidenceContent.Of(card, terms);
        card.Keep(terms.Grading, by, now);
        return card;
    }

    /// <summary>
    /// Grades it anew, or changes its handling, with the reason; what stood before is kept. <paramref name="isSeenElsewhere"/> is true
    /// when a report of the same event with an origin of its own is linked to it.
    /// </summary>
    public EvidenceGrade Regrade(Assessment assessment, Grading grading, bool isSeenElsewhere, int seen, Officer by, DateTimeOffset now)
    {
        RequireHolder(by);
        assessment.RequireScorer(by);
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        grading.Check(assessment, Content?.Source ?? "", isSeenElsewhere);
        Rule.RequireAt(nameof(Grading.Reason), grading.Reason.Trim().Length > 0, "evidence.reason");
        Rule.Require((grading.Reliability, grading.Credibility, grading.Label, grading.Disclosure) != (Reliability, Credibility, Label, Disclosure), "evidence.same-grade");
        (Reliability, Credibility, Label, Disclosure) = (grading.Reliability, grading.Credibility, grading.Label, grading.Disclosure);
        Revision++;
        return Keep(grading, by, now);
    }

    /// <summary>Refuses whoever is not of the holder.</summary>
    public void RequireHolder(Officer by) => Rule.Require(by.Workspace == Workspace, "evidence.only-holder");

    /// <summary>The stricter of its own level and the file's as it is now.</summary>
    public HandlingLabel LabelOn(Assessment assessment) => Label > assessment.Label ? Label : assessment.Label;

    /// <summary>True when it bears on the factor or one of its indicators.</summary>
    public bool BearsOn(Factor factor) => Codes.Any(code => code == factor.Code || factor.Indicators.Any(indicator => indicator.Code == code));

    EvidenceGrade Keep(Grading grading, Officer by, DateTimeOffset now)
    {
        var kept = EvidenceGrade.Of(this, grading, by, now);
        Grades.Add(kept);
        return kept;
    }
}
