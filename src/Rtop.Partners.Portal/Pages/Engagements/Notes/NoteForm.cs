using System.ComponentModel.DataAnnotations;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Portal.Pages.Engagements.Notes;

/// <summary>A note as typed.</summary>
public sealed record NoteForm
{
    static readonly char[] Separators = [',', ';', ' ', '،', '؛'];

    /// <summary>The revision it is based on; 0 for a new note.</summary>
    public int Seen { get; init; }

    /// <summary>Title.</summary>
    [Required, StringLength(NoteText.TitleMaxLength), Display(Name = "contact.subject")]
    public string Title { get; init; } = "";

    /// <summary>Day of the contact.</summary>
    [Required, Display(Name = "contact.on")]
    public DateOnly? On { get; init; }

    /// <summary>How exactly the day is told.</summary>
    [Required, Display(Name = "contact.precision")]
    public DatePrecision? Precision { get; init; } = DatePrecision.Day;

    /// <summary>How there was contact.</summary>
    [Required, Display(Name = "contact.form")]
    public ContactForm? Form { get; init; }

    /// <summary>At which level.</summary>
    [Required, Display(Name = "contact.level")]
    public InterlocutorLevel? Level { get; init; }

    /// <summary>Theme.</summary>
    [Required, Display(Name = "contact.theme")]
    public EngagementTheme? Theme { get; init; }

    /// <summary>Codes, separated by commas.</summary>
    [StringLength(200), Display(Name = "contact.codes")]
    public string? Codes { get; init; }

    /// <summary>What was said.</summary>
    [Required, StringLength(NoteText.TextMaxLength), Display(Name = "contact.text")]
    public string Text { get; init; } = "";

    /// <summary>Commitments heard.</summary>
    [StringLength(Assignment.TextMaxLength), Display(Name = "contact.commitments")]
    public string? Commitments { get; init; }

    /// <summary>Next step.</summary>
    [StringLength(Assignment.TextMaxLength), Display(Name = "contact.next-step")]
    public string? NextStep { get; init; }

    /// <summary>Risk to those spoken with.</summary>
    [StringLength(Assignment.TextMaxLength), Display(Name = "contact.risk")]
    public string? Risk { get; init; }

    /// <summary>Day of a follow-up.</summary>
    [Display(Name = "contact.follow-up")]
    public DateOnly? FollowUpOn { get; init; }

    internal static NoteForm Of(NoteText text, int revision) => new()
    {
        Seen = revision,
        Title = text.Title,
        On = text.On,
        Precision = text.Precision,
        Form = text.Form,
        Level = text.Level,
        Theme = text.Theme,
        Codes = string.Join(", ", text.Codes),
        Text = text.Text,
        Commitments = text.Commitments,
        NextStep = text.NextStep,
        Risk = text.Risk,
    };

    internal NoteText ToText() => new()
    {
        Title = Title.Trim(),
        On = On!.Value,
        Precision = Precision!.Value,
        Form = Form!.Value,
        Level = Level!.Value,
        Theme = Theme!.Value,
        Codes = [.. (Codes ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(code => code.ToUpperInvariant())],
        Text = Lines(Text),
        Commitments = Lines(Commitments),
        NextStep = Lines(NextStep),
        Risk = Lines(Risk),
    };

    static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
