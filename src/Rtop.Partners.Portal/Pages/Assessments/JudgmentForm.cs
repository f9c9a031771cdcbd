using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>A judgment as typed.</summary>
public record JudgmentForm
{
    /// <summary>0 to 4, <c>n</c> for not assessed, or nothing.</summary>
    [RegularExpression("[0-4n]"), Display(Name = "rating.level")]
    public string? Level { get; init; }

    /// <summary>Why not assessed.</summary>
    [Display(Name = "rating.not-assessed")]
    public NotAssessed? NotAssessed { get; init; }

    /// <summary>Trend.</summary>
    [Display(Name = "rating.trend")]
    public Trend? Trend { get; init; }

    /// <summary>Confidence.</summary>
    [Display(Name = "rating.confidence")]
    public Confidence? Confidence { get; init; }

    /// <summary>Reason in words.</summary>
    [StringLength(Judgment.ReasonMaxLength), Display(Name = "rating.reason")]
    public string? Reason { get; init; }

    /// <summary>Nothing was typed.</summary>
    public bool IsEmpty => Level is null && NotAssessed is null && Trend is null && Confidence is null && string.IsNullOrWhiteSpace(Reason);

    /// <summary>The judgment that it says.</summary>
    public Judgment ToJudgment() => new()
    {
        Level = Level is { Length: 1 } digit && char.IsAsciiDigit(digit[0]) ? digit[0] - '0' : null,
        // Why it is not assessed says that it is not; a level says more.
        NotAssessed = Level is "n" ? NotAssessed ?? Rtop.Partners.Assessments.NotAssessed.NoInformation : Level is null ? NotAssessed : null,
        Trend = Trend,
        Confidence = Confidence,
        Reason = (Reason ?? "").ReplaceLineEndings("\n").Trim(),
    };

    internal static string? LevelOf(Judgment judgment) => judgment.NotAssessed is not null ? "n" : judgment.Level?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One line of a factor's form as typed.</summary>
public sealed record RateLine : JudgmentForm
{
    /// <summary>Factor or indicator.</summary>
    [Required, StringLength(Rating.CodeMaxLength), Display(Name = "rating.code")]
    public string Code { get; init; } = "";

    /// <summary>The State it is about.</summary>
    [StringLength(3), Display(Name = "rating.actor")]
    public string? Actor { get; init; }

    /// <summary>The revision on which it is based; 0 for a new rating.</summary>
    public int Revision { get; init; }

    internal static RateLine Of(Rating rating) => new()
    {
        Code = rating.Code,
        Actor = rating.Actor,
        Level = LevelOf(rating.Judgment),
        NotAssessed = rating.Judgment.NotAssessed,
        Trend = rating.Judgment.Trend,
        Confidence = rating.Judgment.Confidence,
        Reason = rating.Judgment.Reason,
        Revision = rating.Revision,
    };
}
