using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Imports;

/// <summary>The heading of a table that came in: which column is where. Columns may stand in any order, and those that are not to be touched may be left out.</summary>
public sealed class ImportHeading
{
    // Read for nothing: they follow from the rest, or are reported and not planned.
    static readonly HashSet<string> Passed = ["late", "indicator", "baseline", "target", "actual"];

    readonly Dictionary<string, int> places = [];

    /// <summary>What is wrong with it.</summary>
    public List<ImportFault> Faults { get; } = [];

    /// <summary>Reads the heading.</summary>
    public ImportHeading(SheetRow row)
    {
        foreach (var (at, cell) in row.Cells.Index())
        {
            var name = cell.ToLowerInvariant();
            if (name.Length == 0 || Passed.Contains(name)) continue;
            if (MilestoneSheet.Header.All(column => column.Name != name)) Faults.Add(new(row.Number, SheetReader.PlaceOf(at), Short(cell), "import.column-unknown", []));
            else if (!places.TryAdd(name, at)) Faults.Add(new(row.Number, SheetReader.PlaceOf(at), name, "import.column-twice", []));
        }

        foreach (var needed in (string[])["code", "title", "due_on"])
            if (!places.ContainsKey(needed)) Faults.Add(new(row.Number, "", needed, "import.column-missing", []));
    }

    /// <summary>What stands in a column of a row; null where the column is not there.</summary>
    public string? Cell(SheetRow row, string column) => places.TryGetValue(column, out var at) ? at < row.Cells.Count ? row.Cells[at] : "" : null;

    /// <summary>A fault at a column of a row.</summary>
    public ImportFault Fault(SheetRow row, string column, string rule, params IEnumerable<object?> args) =>
        new(row.Number, places.TryGetValue(column, out var at) ? SheetReader.PlaceOf(at) : "", column, rule, [.. args.Select(arg => arg?.ToString() ?? "")]);

    /// <summary>A row of hashtags of the Humanitarian Exchange Language, which says nothing of a milestone.</summary>
    public static bool IsTags(SheetRow row) => row.Cells.Count(cell => cell.StartsWith('#')) * 2 > row.Cells.Count(cell => cell.Length > 0);

    static string Short(string cell) => cell.Length > 40 ? cell[..40] : cell;
}
