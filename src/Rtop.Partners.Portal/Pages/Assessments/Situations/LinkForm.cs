using System.ComponentModel.DataAnnotations;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Pages.Assessments.Situations;

/// <summary>What an organization says of a link, as typed.</summary>
public record LinkForm
{
    /// <summary>Which way.</summary>
    [Required, Display(Name = "link.direction")]
    public LinkDirection? Direction { get; init; }

    /// <summary>How strong.</summary>
    [Required, Display(Name = "link.strength")]
    public LinkStrength? Strength { get; init; }

    /// <summary>What it rests on.</summary>
    [Required, StringLength(LinkStatement.WhyMaxLength), Display(Name = "link.why")]
    public string Why { get; init; } = "";

    /// <summary>What shows it.</summary>
    [StringLength(LinkStatement.ShownByMaxLength), Display(Name = "link.shown-by")]
    public string? ShownBy { get; init; }

    /// <summary>The number of one's organization's last word that the officer saw.</summary>
    public int Seen { get; init; }

    internal LinkEntry Entry => new(Direction!.Value, Strength!.Value, Why.ReplaceLineEndings("\n"), ShownBy ?? "");
}

/// <summary>The fields of a link's form, with the names of its ends.</summary>
public sealed record LinkFields(LinkForm Form, string First, string Other);
