using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rtop.Partners.Portal.Web.Documents;

/// <summary>Tables with thin lines, in the direction of their language.</summary>
static class WordTable
{
    /// <summary>A table of paragraphs; without a head its first column is set in bold.</summary>
    public static Table Of(IEnumerable<Paragraph>? head, IEnumerable<IEnumerable<Paragraph>> rows, bool isRightToLeft)
    {
        var lines = rows.Select(row => row.ToList()).ToList();
        var top = head?.ToList();
        var columns = Math.Max(top?.Count ?? 1, lines.Select(row => row.Count).DefaultIfEmpty(1).Max());
        var properties = new TableProperties
        {
            TableStyle = new() { Val = "Lines" },
            BiDiVisual = isRightToLeft ? new() : null,
            TableWidth = new() { Type = TableWidthUnitValues.Pct, Width = "5000" },
            TableLook = new() { FirstRow = top is not null, FirstColumn = true, NoHorizontalBand = true, NoVerticalBand = true },
        };
        var table = new Table(properties, new TableGrid(Enumerable.Range(0, columns).Select(_ => (OpenXmlElement)new GridColumn { Width = $"{9298 / columns}" })));
        if (top is not null) table.Append(Row(top, columns, isHead: true));
        foreach (var line in lines) table.Append(Row(line, columns, isHead: false));
        return table;
    }

    static TableRow Row(List<Paragraph> cells, int columns, bool isHead)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        // The order of the two is the schema's.
        if (isHead) row.TableRowProperties!.Append(new TableHeader());
        for (var at = 0; at < columns; at++)
            row.Append(new TableCell(at < cells.Count ? cells[at] : new Paragraph()));
        return row;
    }
}
