using System.Globalization;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Imports;

/// <summary>One row of a table against the plan: what it asks for, what would be another, and every cell that is wrong.</summary>
public sealed class ImportRow
{
    static readonly char[] Commas = [',', ';', '،', '؛'];

    static readonly Dictionary<string, string> Columns = new()
    {
        [nameof(MilestoneTerms.Code)] = "code",
        [nameof(MilestoneTerms.Title)] = "title",
        [nameof(MilestoneTerms.DueOn)] = "due_on",
        [nameof(MilestoneTerms.DuePrecision)] = "due_precision",
        [nameof(MilestoneTerms.Label)] = "label",
        [nameof(MilestoneTerms.Places)] = "places",
        [nameof(MilestoneTerms.RiskFactors)] = "risk_factors",
        [nameof(MilestoneTerms.Pillar)] = "pillar",
        ["First"] = "first_lead",
        ["FirstBody"] = "first_body",
        ["Second"] = "second_lead",
        ["SecondBody"] = "second_body",
    };

    readonly ImportHeading heading;
    readonly SheetRow row;
    readonly Dictionary<string, string>? was;

    /// <summary>Reads it; <paramref name="step"/> is the milestone that its id names, null where it adds one.</summary>
    public ImportRow(ImportHeading heading, SheetRow row, Programme programme, Milestone? step, Officer by)
    {
        (this.heading, this.row) = (heading, row);
        var old = step is null ? null : MilestoneTerms.Of(step);
        was = step is null ? null : TextsOf(old!, ClusterOf(programme, step.ClusterId), ObjectiveOf(programme, step.ObjectiveId));
        if (heading.Cell(row, "programme") is { Length: > 0 } other && other != programme.Reference) Wrong("programme", "import.other-programme", programme.Reference);
        if (step is not null && heading.Cell(row, "code") != step.Code) Wrong("code", "import.code-stays", step.Code);
        var said = step is null ? MilestoneSheet.Word(MilestoneState.Planned) : MilestoneSheet.Word(step.State);
        if (heading.Cell(row, "state") is { Length: > 0 } state && state != said) Wrong("state", "import.state-is-reported", said);

        Cluster = Read("cluster", programme.Clusters.Find(cluster => cluster.Id == step?.ClusterId), code => code.Length == 0 ? (true, null) : (programme.Clusters.Find(cluster => cluster.Code == code) is var found && found is not null, found), "import.cluster");
        Objective = Read("objective", programme.Objectives.Find(objective => objective.Id == step?.ObjectiveId), code => code.Length == 0 ? (true, null)
            : ((programme.Objectives.Find(one => one.Code == code && one.ClusterId == Cluster?.Id) ?? programme.Objectives.Find(one => one.Code == code)) is var found && found is not null, found), "import.objective");
        if (Objective is not null && Cluster is null) Wrong("objective", "programme.objective-needs-cluster");
        Terms = (old ?? new() { Code = "", Title = "", DueOn = default, Label = programme.Label }) with
        {
            Code = step?.Code ?? heading.Cell(row, "code") ?? "",
            Title = Read("title", old?.Title ?? "", text => (true, string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))), ""),
            DueOn = Read("due_on", old?.DueOn ?? default, text => (Day(text, out var day), day), "import.day", isNeeded: true),
            DuePrecision = Read("due_precision", old?.DuePrecision ?? DatePrecision.Day, text => text.Length == 0 ? (true, DatePrecision.Day) : Word<DatePrecision>(text), "import.precision"),
            First = ReadLead("first", old?.First),
            Second = ReadLead("second", old?.Second),
            Places = Read("places", old?.Places ?? [], text => (true, Listed(text)), ""),
            RiskFactors = Read("risk_factors", old?.RiskFactors ?? [], text => (true, Listed(text)), ""),
            Pillar = Read("pillar", old?.Pillar, text => text.Length == 0 ? (true, null) : Word<Pillar>(text) is var (ok, pillar) ? (ok, pillar) : default, "import.pillar"),
            Label = Read("label", old?.Label ?? programme.Label, text => text.Length == 0 ? (true, programme.Label) : Word<HandlingLabel>(text), "import.label"),
        };
        if (Terms.Label >= HandlingLabel.StrictlyConfidential && by.Workspace != programme.Originator) Wrong("label", "import.label-stays");

        var now = TextsOf(Terms, Cluster?.Code ?? "", Objective?.Code ?? "");
        Changes = was is null ? [] : [.. now.Where(cell => was[cell.Key] != cell.Value).Select(cell => new ImportChange(cell.Key, was[cell.Key], cell.Value))];
        // What stands as it stood is not judged anew: it may be of a time with other rules.
        if (step is not null && Changes.Count == 0) return;
        if (step?.RemovedAt is not null) Wrong("id", "milestone.removed");
        if (step?.Provenance is Provenance.OnRecord) Wrong("id", "milestone.on-record");
        foreach (var broken in Terms.Faults(programme))
        {
            var column = Columns.GetValueOrDefault(broken.Field!, "id");
            if (Faults.All(fault => fault.Column != column)) Wrong(column, broken.Key, [.. broken.Args]);
        }
    }

    /// <summary>Every cell that is wrong.</summary>
    public List<ImportFault> Faults { get; } = [];

    /// <summary>What the plan is to say.</summary>
    public MilestoneTerms Terms { get; }

    /// <summary>In which cluster.</summary>
    public Cluster? Cluster { get; }

    /// <summary>For which objective.</summary>
    public Objective? Objective { get; }

    /// <summary>What would be another.</summary>
    public IReadOnlyList<ImportChange> Changes { get; }

    /// <summary>Notes what is wrong.</summary>
    public void Wrong(string column, string rule, params IEnumerable<object?> args) => Faults.Add(heading.Fault(row, column, rule, args));

    // A cell that was left as it was taken out means what it meant, to the letter.
    T Read<T>(string column, T old, Func<string, (bool Ok, T Value)> parse, string rule, bool isNeeded = false)
    {
        var typed = heading.Cell(row, column) ?? (isNeeded && was is null ? "" : null);
        if (typed is null || (was is not null && was[column] == (column is "due_on" && Day(typed, out var day) ? MilestoneSheet.Day(day) : typed))) return old;
        var (ok, value) = parse(typed);
        if (ok) return value;
        Wrong(column, rule, Short(typed));
        return old;
    }

    Lead? ReadLead(string side, Lead? old)
    {
        var who = Read($"{side}_lead", old?.Workspace, text => text.Length == 0 ? (true, null) : (WorkspaceCode.Parse(text.ToLowerInvariant()) is var code && code is not null, code), "import.lead");
        var body = Read($"{side}_body", old?.Body ?? "", text => (true, text), "");
        if (who is null && body.Length > 0) Wrong($"{side}_body", "import.body-without-lead");
        return who is { } workspace ? new(workspace, body) : null;
    }

    static Dictionary<string, string> TextsOf(MilestoneTerms terms, string cluster, string objective) => new()
    {
        ["title"] = terms.Title.Trim(),
        ["cluster"] = cluster,
        ["objective"] = objective,
        ["first_lead"] = terms.First?.Workspace.Value ?? "",
        ["first_body"] = terms.First?.Body.Trim() ?? "",
        ["second_lead"] = terms.Second?.Workspace.Value ?? "",
        ["second_body"] = terms.Second?.Body.Trim() ?? "",
        ["places"] = MilestoneSheet.Listed(terms.Places),
        ["pillar"] = terms.Pillar is { } pillar ? MilestoneSheet.Word(pillar) : "",
        ["risk_factors"] = MilestoneSheet.Listed(terms.RiskFactors),
        ["due_on"] = MilestoneSheet.Day(terms.DueOn),
        ["due_precision"] = MilestoneSheet.Word(terms.DuePrecision),
        ["label"] = MilestoneSheet.Word(terms.Label),
    };

    static string ClusterOf(Programme programme, Guid? id) => programme.Clusters.Find(cluster => cluster.Id == id)?.Code ?? "";

    static string ObjectiveOf(Programme programme, Guid? id) => programme.Objectives.Find(objective => objective.Id == id)?.Code ?? "";

    static (bool, T) Word<T>(string text) where T : struct, Enum => Enum.GetValues<T>().Where(value => MilestoneSheet.Word(value).Equals(text, StringComparison.OrdinalIgnoreCase)).ToArray() is [var value] ? (true, value) : (false, default);

    static string[] Listed(string typed) => typed.Split(Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // A spreadsheet keeps a day as a number, counted from the end of 1899.
    static bool Day(string typed, out DateOnly day)
    {
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return true;
        if (!double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var counted) || counted is < 1 or > 200_000) return false;
        day = DateOnly.FromDateTime(DateTime.FromOADate(counted));
        return true;
    }

    static string Short(string typed) => typed.Length > 60 ? typed[..60] : typed;
}
