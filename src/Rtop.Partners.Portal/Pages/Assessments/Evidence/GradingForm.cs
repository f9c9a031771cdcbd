using System.ComponentModel.DataAnnotations;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>A grade and its handling as typed. Nothing is chosen beforehand.</summary>
public record GradingForm
{
    /// <summary>How reliable the source is.</summary>
    [Required, Display(Name = "evidence.reliability")]
    public Reliability? Reliability { get; init; }

    /// <summary>How credible the information is.</summary>
    [Required, Display(Name = "evidence.credibility")]
    public Credibility? Credibility { get; init; }

    /// <summary>The second record.</summary>
    [StringLength(EvidenceContent.SourceMaxLength), Display(Name = "evidence.confirmed-by")]
    public string? ConfirmedBy { get; init; }

    /// <summary>Handling level.</summary>
    [Required, Display(Name = "evidence.label")]
    public HandlingLabel? Label { get; init; }

    /// <summary>Shared, or withheld.</summary>
    [Required, Display(Name = "evidence.disclosure")]
    public Disclosure? Disclosure { get; init; }

    /// <summary>Why.</summary>
    [StringLength(EvidenceGrade.ReasonMaxLength), Display(Name = "evidence.reason")]
    public string? Reason { get; init; }

    /// <summary>What it says; only of a form that was filled in.</summary>
    public Grading ToGrading() => new()
    {
        Reliability = Reliability!.Value,
        Credibility = Credibility!.Value,
        Label = Label!.Value,
        Disclosure = Disclosure!.Value,
        ConfirmedBy = ConfirmedBy ?? "",
        Reason = (Reason ?? "").ReplaceLineEndings("\n"),
    };
}

/// <summary>What the fields of a grade are shown from; named as the pages name it, so that a sentence finds its field.</summary>
public sealed record GradingFields(GradingForm Form, Assessment Assessment);
