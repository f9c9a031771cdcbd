using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Roundtables;

/// <summary>A paragraph of a summary, under a theme.</summary>
public sealed record SummaryParagraph(string Theme, string Text);

/// <summary>Why a finding of the check may stay.</summary>
public sealed record FindingAnswer(string Finding, string Reason);

/// <summary>What stays of a roundtable: paragraphs by theme, checked for what could tell who said something, and then cleared.</summary>
public sealed class RoundtableSummary : IRevised
{
    /// <summary>Longest paragraph, in characters.</summary>
    public const int TextMaxLength = 3000;

    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 300;

    /// <summary>Most paragraphs.</summary>
    public const int Max = 40;

    /// <summary>The roundtable.</summary>
    public required Guid RoundtableId { get; init; }

    /// <summary>Who opened it.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The paragraphs, written out.</summary>
    public string Text { get; private set; } = "[]";

    /// <summary>Why findings may stay, written out.</summary>
    public string Reasons { get; private set; } = "[]";

    /// <summary>What was checked, as a digest; empty before the first check of these words.</summary>
    public string Checked { get; private set; } = "";

    /// <summary>The day it was cleared; null while others than the readers of the record do not read it.</summary>
    public DateOnly? ClearedOn { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>The paragraphs in their order.</summary>
    public IReadOnlyList<SummaryParagraph> Paragraphs => JsonSerializer.Deserialize<List<SummaryParagraph>>(Text, RoundtableRecord.Format)!;

    /// <summary>Why findings may stay.</summary>
    public IReadOnlyList<FindingAnswer> Answers => JsonSerializer.Deserialize<List<FindingAnswer>>(Reasons, RoundtableRecord.Format)!;

    /// <summary>Begins one.</summary>
    public static RoundtableSummary Of(Roundtable roundtable) => new() { RoundtableId = roundtable.Id, Originator = roundtable.Originator };

    /// <summary>Writes it anew. What is written was not checked.</summary>
    public void Keep(Roundtable roundtable, IReadOnlyList<SummaryParagraph> paragraphs, int seen, Officer by)
    {
        roundtable.RequireConvenor(by);
        Rule.Require(ClearedOn is null, "roundtable.cleared");
        Rule.Require(paragraphs.Count <= Max, "roundtable.too-many", Max);
        foreach (var (at, paragraph) in paragraphs.Index())
        {
            Rule.RequireAt($"Rows[{at}].Theme", paragraph.Theme.Trim().Length <= RoundtableRecord.WordMaxLength, "roundtable.word", RoundtableRecord.WordMaxLength);
            Rule.RequireAt($"Rows[{at}].Text", paragraph.Text.Trim() is { Length: > 0 and <= TextMaxLength }, "roundtable.text", TextMaxLength);
        }

        if (seen != Revision) throw new StaleRevision(seen, Revision);
        Text = JsonSerializer.Serialize(paragraphs.Select(paragraph => new SummaryParagraph(paragraph.Theme.Trim(), paragraph.Text.Trim())), RoundtableRecord.Format);
        Checked = "";
        Revision++;
    }

    /// <summary>What in it could tell who said something.</summary>
    public IReadOnlyList<Finding> Findings(ReidentificationSubjects subjects) => Reidentification.Check(string.Join("\n\n", Paragraphs.Select(paragraph => $"{paragraph.Theme}\n{paragraph.Text}")), subjects);

    /// <summary>True when the check ran on these very words, with these people.</summary>
    public bool IsChecked(ReidentificationSubjects subjects) => Checked == DigestOf(subjects);

    /// <summary>Findings of these words to which no reason is given.</summary>
    public IEnumerable<Finding> OpenFindings(ReidentificationSubjects subjects) => Findings(subjects).Where(finding => Answers.All(answer => answer.Finding != finding.Key));

    /// <summary>Runs the check, and keeps the reasons for which its findings may stay.</summary>
    public void Check(Roundtable roundtable, ReidentificationSubjects subjects, IEnumerable<FindingAnswer> reasons, Officer by)
    {
        roundtable.RequireConvenor(by);
        Rule.Require(ClearedOn is null, "roundtable.cleared");
        var given = reasons.Where(answer => answer.Reason.Trim().Length > 0).ToList();
        Rule.Require(given.TrueForAll(answer => answer.Reason.Trim().Length <= ReasonMaxLength), "roundtable.reason", ReasonMaxLength);
        var found = Findings(subjects).Select(finding => finding.Key).ToHashSet();
        Reasons = JsonSerializer.Serialize(given.Where(answer => found.Contains(answer.Finding)).Select(answer => new FindingAnswer(answer.Finding, answer.Reason.Trim())), RoundtableRecord.Format);
        Checked = DigestOf(subjects);
        Revision++;
    }

    /// <summary>Clears it: it is read by those who convene, and thirty days later the contributions are deleted. Refused before the check ran and while a finding stands open.</summary>
    public void Clear(Roundtable roundtable, ReidentificationSubjects subjects, Officer by, DateOnly today)
    {
        roundtable.RequireOriginator(by);
        Rule.Require(roundtable.Id == RoundtableId && ClearedOn is null, "roundtable.cleared");
        Rule.Require(Paragraphs.Count > 0, "roundtable.summary-empty");
        Rule.Require(IsChecked(subjects), "roundtable.not-checked");
        Rule.Require(!OpenFindings(subjects).Any(), "roundtable.findings-open");
        ClearedOn = today;
        roundtable.Clear(today);
        Revision++;
    }

    string DigestOf(ReidentificationSubjects subjects) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new object[] { Text, subjects }, RoundtableRecord.Format))))[..32];
}
