namespace Rtop.Partners.Assessments;

/// <summary>What is said of a new piece of evidence.</summary>
public sealed record EvidenceTerms
{
    /// <summary>What to call it.</summary>
    public required string Title { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>Who or what it comes from, in words.</summary>
    public required string Source { get; init; }

    /// <summary>Which kind of source that is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>First day of the time that it is about.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of it.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Codes of factors and indicators.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>Grade and handling.</summary>
    public required Grading Grading { get; init; }

    internal void Check(Assessment assessment, FrameworkContent framework, DateTimeOffset now)
    {
        Rule.RequireAt(nameof(Title), Title.Trim() is { Length: > 0 and <= EvidenceContent.TitleMaxLength }, "evidence.title", EvidenceContent.TitleMaxLength);
        Rule.RequireAt(nameof(Text), Text.Trim() is { Length: > 0 and <= EvidenceContent.TextMaxLength }, "evidence.text", EvidenceContent.TextMaxLength);
        Rule.RequireAt(nameof(Kind), Enum.IsDefined(Kind), "evidence.kind-unknown");
        Rule.RequireAt(nameof(Source), Source.Trim() is { Length: > 0 and <= EvidenceContent.SourceMaxLength }, "evidence.source", EvidenceContent.SourceMaxLength);
        // A day's grace: it is already tomorrow where the evidence comes from.
        Rule.RequireAt(nameof(From), From <= DateOnly.FromDateTime(now.UtcDateTime).AddDays(1), "evidence.not-yet");
        Rule.RequireAt(nameof(Until), From <= Until, "evidence.ends-before-it-begins");
        Rule.RequireAt(nameof(Codes), Codes.Count is > 0 and <= EvidenceCard.CodesMax, "evidence.codes", EvidenceCard.CodesMax);
        foreach (var code in Codes)
            Rule.RequireAt(nameof(Codes), framework.FactorOf(code) is not null, "evidence.code-unknown", code.Length <= Rating.CodeMaxLength ? code : code[..Rating.CodeMaxLength]);
        Grading.Check(assessment, Source, isSeenElsewhere: false);
    }
}

/// <summary>A grade with the handling that goes with it, and why.</summary>
public sealed record Grading
{
    /// <summary>How reliable the source is.</summary>
    public required Reliability Reliability { get; init; }

    /// <summary>How credible the information is.</summary>
    public required Credibility Credibility { get; init; }

    /// <summary>Handling level.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>Shared, or cited but withheld.</summary>
    public required Disclosure Disclosure { get; init; }

    /// <summary>The second record, of independent origin, on which "confirmed" rests.</summary>
    public string ConfirmedBy { get; init; } = "";

    /// <summary>Why it is graded so.</summary>
    public string Reason { get; init; } = "";

    internal void Check(Assessment assessment, string source, bool isSeenElsewhere)
    {
        Rule.RequireAt(nameof(Reliability), Enum.IsDefined(Reliability), "evidence.reliability-unknown");
        Rule.RequireAt(nameof(Credibility), Enum.IsDefined(Credibility), "evidence.credibility-unknown");
        Rule.RequireAt(nameof(Label), Enum.IsDefined(Label), "evidence.label-unknown");
        Rule.RequireAt(nameof(Label), Label >= assessment.Label, "evidence.looser-than-file");
        Rule.RequireAt(nameof(Disclosure), Enum.IsDefined(Disclosure), "evidence.disclosure-unknown");
        Rule.RequireAt(nameof(ConfirmedBy), ConfirmedBy.Trim().Length <= EvidenceContent.SourceMaxLength, "evidence.source", EvidenceContent.SourceMaxLength);
        Rule.RequireAt(nameof(Reason), Reason.Trim().Length <= EvidenceGrade.ReasonMaxLength, "evidence.reason-too-long", EvidenceGrade.ReasonMaxLength);
        // One report told twice confirms nothing: circular reporting is common (CONFIDENTIALITY §7).
        Rule.RequireAt(nameof(ConfirmedBy), Credibility is not Credibility.Confirmed || isSeenElsewhere || ConfirmedBy.Trim().Length > 0, "evidence.confirmed-by-whom");
        Rule.RequireAt(nameof(ConfirmedBy), ConfirmedBy.Trim().Length == 0 || !string.Equals(ConfirmedBy.Trim(), source.Trim(), StringComparison.OrdinalIgnoreCase), "evidence.confirmed-by-itself");
    }
}
