using Rtop.Partners.Roundtables;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>A summary as typed, with the reasons for which findings may stay.</summary>
public sealed record SummaryForm
{
    /// <summary>What it was when the form was shown.</summary>
    public int Revision { get; init; }

    /// <summary>The paragraphs, and rows left empty.</summary>
    public List<ParagraphRow> Rows { get; init; } = [];

    /// <summary>The reasons.</summary>
    public List<ReasonRow> Reasons { get; init; } = [];

    /// <summary>What stands in the rows that are not empty.</summary>
    public IReadOnlyList<SummaryParagraph> Typed() => [.. Rows.Where(row => !string.IsNullOrWhiteSpace(row.Text)).Select(row => new SummaryParagraph(row.Theme ?? "", row.Text!.ReplaceLineEndings("\n")))];
}

/// <summary>A paragraph as typed.</summary>
public sealed record ParagraphRow
{
    /// <summary>Theme.</summary>
    public string? Theme { get; init; }

    /// <summary>Text.</summary>
    public string? Text { get; init; }
}

/// <summary>A reason as typed.</summary>
public sealed record ReasonRow
{
    /// <summary>The finding.</summary>
    public string? Finding { get; init; }

    /// <summary>Why it may stay.</summary>
    public string? Reason { get; init; }
}
