using Rtop.Partners.Assessments;
using Rtop.Partners.Warnings;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>A warning as typed.</summary>
public sealed record DraftForm
{
    /// <summary>Rows for addressees outside that a form begins with.</summary>
    public const int RowsAtFirst = 2;

    /// <summary>What it is about.</summary>
    public string? Title { get; init; }

    /// <summary>The warning.</summary>
    public string? Text { get; init; }

    /// <summary>How it arose.</summary>
    public WarningOrigin? Origin { get; init; }

    /// <summary>The assessment it arose from.</summary>
    public Guid? AssessmentId { get; init; }

    /// <summary>Handling level.</summary>
    public HandlingLabel? Label { get; init; }

    /// <summary>Codes of countries, with commas between.</summary>
    public string? Countries { get; init; }

    /// <summary>Hours to acknowledge.</summary>
    public int? AcknowledgeHours { get; init; }

    /// <summary>Hours to answer.</summary>
    public int? RespondHours { get; init; }

    /// <summary>Workspaces that are to receive it.</summary>
    public List<string> Workspaces { get; init; } = [];

    /// <summary>Who is told by other means, and rows left empty.</summary>
    public List<OutsideRow> Outside { get; init; } = [];

    /// <summary>Recipients see each other.</summary>
    public bool SeeEachOther { get; init; }

    /// <summary>The state of the draft that the officer saw.</summary>
    public int Seen { get; init; }

    /// <summary>The form with its filled rows first and so many empty ones after them.</summary>
    internal DraftForm WithRows(int empty)
    {
        List<OutsideRow> filled = [.. Outside.Where(row => !row.IsEmpty)];
        return this with { Outside = [.. filled, .. Enumerable.Repeat(new OutsideRow(), Math.Max(empty, RowsAtFirst - filled.Count))] };
    }

    /// <summary>What was typed, as terms of a warning; only workspaces that there are.</summary>
    internal WarningTerms ToTerms(IEnumerable<string> known) => new()
    {
        Title = Title ?? "",
        Text = (Text ?? "").ReplaceLineEndings("\n"),
        Label = Label ?? HandlingLabel.StrictlyConfidential,
        Countries = [.. (Countries ?? "").ToUpperInvariant().Split([',', ' ', ';', '،'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        Origin = Origin ?? default,
        AssessmentId = AssessmentId,
        AcknowledgeHours = AcknowledgeHours ?? 0,
        RespondHours = RespondHours ?? 0,
        SeeEachOther = SeeEachOther,
        Workspaces = [.. Workspaces.Intersect(known)],
        Outside = [.. Outside.Where(row => !row.IsEmpty).Select(row => new OutsideAddressee(row.Name ?? "", row.Means ?? ""))],
    };

    /// <summary>The form for a draft.</summary>
    internal static DraftForm Of(WarningDraft draft)
    {
        var terms = draft.Terms;
        return new DraftForm
        {
            Title = terms.Title,
            Text = terms.Text,
            Origin = terms.Origin,
            AssessmentId = terms.AssessmentId,
            Label = terms.Label,
            Countries = string.Join(", ", terms.Countries),
            AcknowledgeHours = terms.AcknowledgeHours,
            RespondHours = terms.RespondHours,
            Workspaces = [.. terms.Workspaces],
            Outside = [.. terms.Outside.Select(one => new OutsideRow { Name = one.Name, Means = one.Means })],
            SeeEachOther = terms.SeeEachOther,
            Seen = draft.Revision,
        }.WithRows(0);
    }
}

/// <summary>Somebody outside, as typed.</summary>
public sealed record OutsideRow
{
    /// <summary>Who.</summary>
    public string? Name { get; init; }

    /// <summary>By which means.</summary>
    public string? Means { get; init; }

    internal bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Means);
}
