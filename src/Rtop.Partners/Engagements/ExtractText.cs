using System.Text;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Engagements;

/// <summary>Why a finding of the check may stay, and who said so.</summary>
/// <param name="Finding">Key of the finding.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The officer's person.</param>
public sealed record Dismissal(string Finding, string Reason, Guid By)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 300;
}

/// <summary>
/// What an extract says, where it is to go, and what it was taken from (FEATURES 3.8). Sealed: the joint file gets title and text, and what it was
/// taken from stays here.
/// </summary>
public sealed record ExtractText
{
    /// <summary>Most notes and options that it is taken from.</summary>
    public const int SourcesMax = 50;

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Text.</summary>
    public required string Text { get; init; }

    /// <summary>The joint file that it is meant for.</summary>
    public required Guid Assessment { get; init; }

    /// <summary>The request that it answers; null where nobody asked.</summary>
    public Guid? Request { get; init; }

    /// <summary>The joint file is told whose it is.</summary>
    public bool NamesOrigin { get; init; }

    /// <summary>States may be named, as a region would be; places within them may not.</summary>
    public bool AllowsStates { get; init; }

    /// <summary>How it is to be handled there.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>The notes and options that it is taken from.</summary>
    public IReadOnlyList<Guid> Sources { get; init; } = [];

    /// <summary>The id that it gets on the joint file: drawn here, so that it is known nowhere else.</summary>
    public Guid Contribution { get; init; }

    /// <summary>Findings that may stay.</summary>
    public IReadOnlyList<Dismissal> Dismissals { get; init; } = [];

    /// <summary>The same without what surrounds it, each letter written in one way.</summary>
    public ExtractText Clean() => this with { Title = Clean(Title), Text = Clean(Text) };

    /// <summary>Refuses what is missing or too long.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Title), Title is { Length: > 0 and <= ConfidentialContribution.TitleMaxLength }, "extract.title", ConfidentialContribution.TitleMaxLength);
        Rule.RequireAt(nameof(Text), Text is { Length: > 0 and <= ConfidentialContribution.TextMaxLength }, "extract.text", ConfidentialContribution.TextMaxLength);
        Rule.RequireAt(nameof(Assessment), Assessment != Guid.Empty, "extract.assessment");
        Rule.RequireAt(nameof(Label), Enum.IsDefined(Label) && Label < HandlingLabel.StrictlyConfidential, "extract.label");
        Rule.RequireAt(nameof(Sources), Sources.Count is > 0 and <= SourcesMax, "extract.sources");
    }

    static string Clean(string text) => text.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC).Trim();
}
