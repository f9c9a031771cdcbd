using Rtop.Partners.Engagements;

namespace Rtop.Partners.Portal.Pages.Engagements.Extracts;

/// <summary>A piece of a text, with the number of its finding where it is one.</summary>
public sealed record CheckedPiece(string Words, int? Number);

/// <summary>What an extract says, with what the check found in it.</summary>
public sealed record CheckedText(ExtractText Text, IReadOnlyList<ExtractFinding> Findings)
{
    /// <summary>Why a finding may stay; null where nobody said.</summary>
    public Dismissal? ReasonFor(ExtractFinding finding) => Text.Dismissals.FirstOrDefault(one => one.Finding == finding.Key);

    /// <summary>No finding stands in the way.</summary>
    public bool IsClean => Findings.All(finding => finding.MayBeDismissed && ReasonFor(finding) is not null);

    /// <summary>Title or text, cut where a finding begins and ends.</summary>
    public IEnumerable<CheckedPiece> Pieces(bool title)
    {
        var (text, at) = (title ? Text.Title : Text.Text, 0);
        foreach (var (number, finding) in Findings.Index().Where(one => one.Item.InTitle == title))
        {
            yield return new(text[at..finding.Start], null);
            yield return new(finding.Words, number + 1);
            at = finding.Start + finding.Length;
        }

        yield return new(text[at..], null);
    }
}
