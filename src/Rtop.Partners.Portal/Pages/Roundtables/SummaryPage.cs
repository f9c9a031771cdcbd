using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Roundtables;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>The page of a summary that is being written: what it stands on, and what the check says of it.</summary>
public abstract class SummaryPage(PartnersDb db) : RoundtablePage(db)
{
    /// <summary>The summary; null before the first word.</summary>
    protected RoundtableSummary? Summary { get; set; }

    /// <summary>What was said, by theme.</summary>
    public IReadOnlyList<RoundtableContribution> Said { get; private set; } = [];

    /// <summary>The check ran on these words, or did it not.</summary>
    public bool IsChecked { get; private set; }

    /// <summary>What the check found in what stands.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The summary as it stands.</summary>
    public IReadOnlyList<SummaryParagraph> Standing => Summary?.Paragraphs ?? [];

    /// <summary>Why a finding may stay; empty where nobody said so.</summary>
    public string ReasonOf(Finding finding) => Summary?.Answers.FirstOrDefault(answer => answer.Finding == finding.Key)?.Reason ?? "";

    /// <summary>Finds it. False: not there for this desk, or cleared.</summary>
    protected async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Works || Roundtable.ClearedOn is not null) return false;
        Summary = await Db.Set<RoundtableSummary>().SingleOrDefaultAsync(row => row.RoundtableId == id, ct);
        Said = [.. ((await RecordAsync(ct))?.Contributions ?? []).OrderBy(one => one.Theme.Length == 0).ThenBy(one => one.Theme, StringComparer.Ordinal)];
        var subjects = await SubjectsAsync(ct);
        IsChecked = Summary?.IsChecked(subjects) ?? false;
        Findings = Summary?.Findings(subjects) ?? [];
        return true;
    }
}
