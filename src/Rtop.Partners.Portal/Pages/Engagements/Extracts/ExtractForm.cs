using System.ComponentModel.DataAnnotations;
using Rtop.Partners.Assessments;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Portal.Pages.Engagements.Extracts;

/// <summary>An extract as typed.</summary>
public sealed record ExtractForm
{
    /// <summary>The revision it is based on; 0 for a new one.</summary>
    public int Seen { get; init; }

    /// <summary>Title.</summary>
    [Required, StringLength(ConfidentialContribution.TitleMaxLength), Display(Name = "extract.title")]
    public string Title { get; init; } = "";

    /// <summary>Text.</summary>
    [Required, StringLength(ConfidentialContribution.TextMaxLength), Display(Name = "extract.text")]
    public string Text { get; init; } = "";

    /// <summary>The joint file.</summary>
    [Required, Display(Name = "extract.assessment")]
    public Guid? Assessment { get; init; }

    /// <summary>The request that it answers.</summary>
    [Display(Name = "extract.request")]
    public Guid? Request { get; init; }

    /// <summary>How it is to be handled there.</summary>
    [Required, Display(Name = "extract.label")]
    public HandlingLabel? Label { get; init; } = HandlingLabel.Confidential;

    /// <summary>The joint file is told whose it is.</summary>
    public bool NamesOrigin { get; init; }

    /// <summary>States may be named.</summary>
    public bool AllowsStates { get; init; }

    /// <summary>Notes and options that it is taken from.</summary>
    [MaxLength(ExtractText.SourcesMax), Display(Name = "extract.sources")]
    public List<Guid> Sources { get; init; } = [];

    internal static ExtractForm Of(ExtractText text, int revision) => new()
    {
        Seen = revision,
        Title = text.Title,
        Text = text.Text,
        Assessment = text.Assessment,
        Request = text.Request,
        Label = text.Label,
        NamesOrigin = text.NamesOrigin,
        AllowsStates = text.AllowsStates,
        Sources = [.. text.Sources],
    };

    internal ExtractText ToText() => new()
    {
        Title = Title,
        Text = Text,
        Assessment = Assessment!.Value,
        Request = Request,
        Label = Label!.Value,
        NamesOrigin = NamesOrigin,
        AllowsStates = AllowsStates,
        Sources = [.. Sources.Distinct()],
    };
}
