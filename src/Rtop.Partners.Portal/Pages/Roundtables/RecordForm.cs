using Rtop.Partners.Roundtables;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>A record as typed.</summary>
public sealed record RecordForm
{
    /// <summary>What the record was when the form was shown.</summary>
    public Guid Token { get; init; }

    /// <summary>The contributions, and rows left empty.</summary>
    public List<ContributionRow> Rows { get; init; } = [];

    /// <summary>What stands in the rows that are not empty.</summary>
    public IReadOnlyList<RoundtableContribution> Typed() => [.. Rows.Where(row => !string.IsNullOrWhiteSpace(row.Text)).Select(row => row.ToContribution())];
}

/// <summary>A contribution as typed.</summary>
public sealed record ContributionRow
{
    /// <summary>Under which topic.</summary>
    public string? Topic { get; init; }

    /// <summary>What was said.</summary>
    public string? Text { get; init; }

    /// <summary>How far those present agreed.</summary>
    public AgreementLevel? Agreement { get; init; }

    /// <summary>The rapporteur's theme.</summary>
    public string? Theme { get; init; }

    /// <summary>A coarse sector.</summary>
    public string? Sector { get; init; }

    internal static ContributionRow Of(RoundtableContribution one) => new() { Topic = one.Topic, Text = one.Text, Agreement = one.Agreement is 0 ? null : one.Agreement, Theme = one.Theme, Sector = one.Sector };

    internal RoundtableContribution ToContribution() => new(Topic ?? "", Text!.ReplaceLineEndings("\n"), Agreement ?? 0, Theme ?? "", Sector ?? "");
}
