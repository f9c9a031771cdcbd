using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web.Documents;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>Milestones taken out as a table: what is shown, no more, and nothing that a spreadsheet would run.</summary>
public sealed class MilestoneExportTests(PortalFixture portals)
{
    const string Formula = "=cmd|' /C calc'!A0";

    [Fact]
    public async Task What_is_chosen_is_what_leaves_in_both_forms_marked_and_recorded()
    {
        await using var portal = await portals.OpenAsync();
        await portal.SqlAsync("update portal.milestones set title = $1, second_body = '@SUM(A1)' where code = 'D-PS-04'", Formula);
        using var un = await portal.BrowserAsync("un.prog");
        var page = await un.GetAsync("/un/milestones?Filter.cluster=PS&sort=Code");
        var (name, csv) = await un.FileAsync(page, "Csv");
        Assert.Matches("^milestones-L[0-4]-[A-Z-]+-UN[.]csv$", name);
        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        var rows = Tables.Csv(csv);
        Assert.Equal(MilestoneSheet.Header.Select(column => column.Name), rows[0]);
        Assert.Equal(page.Document.QuerySelectorAll("#plan ~ table tbody td:first-child a").Select(link => link.TextContent), rows.Skip(1).Select(row => row[2]));
        var guarded = rows.Single(row => row[2] == "D-PS-04");
        Assert.Equal(("'" + Formula, "'@SUM(A1)"), (guarded[3], guarded[9]));
        Assert.Equal(["Share (per cent)", "22", "40", "37"], guarded[18..22]);
        Assert.All(rows.Skip(1), row => Assert.Matches("^20[0-9]{2}-[01][0-9]-[0-3][0-9]$", row[13]));

        var (book, xlsx) = await un.FileAsync(page, "Xlsx");
        Assert.Equal(Path.ChangeExtension(name, "xlsx"), book);
        var sheet = Tables.Xlsx(xlsx, sheet =>
        {
            Assert.Empty(sheet.Descendants<CellFormula>());
            Assert.Contains("Label of UN", sheet.Descendants<OddHeader>().Single().Text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("UN", sheet.Descendants<OddFooter>().Single().Text, StringComparison.Ordinal);
            Assert.DoesNotContain(sheet.Descendants<SheetView>(), view => view.RightToLeft?.Value is true);
        });
        // The same cells, but that text needs no guard there.
        Assert.Equal(rows.Select(row => row.Select(FormulaGuard.Plain)), sheet);
        Assert.Equal(Formula, sheet.Single(row => row[2] == "D-PS-04")[3]);
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from audit.entries where act = 'MilestonesExported' and chain = 'un' and subject = $1", await portal.ProgrammeAsync()));

        var tagged = Tables.Csv((await un.FileAsync(page, "Csv", ("hxl", "true"))).Bytes);
        Assert.Equal(MilestoneSheet.Header.Select(column => column.Hxl), tagged[1]);
        Assert.All(tagged[1], tag => Assert.Matches("^#[a-z]+([+][a-z]+)*$", tag));
    }

    [Fact]
    public async Task An_arabic_workbook_runs_from_right_to_left_and_its_columns_are_called_the_same()
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.prog", "ar");
        var rows = Tables.Xlsx((await au.FileAsync(await au.GetAsync("/au/milestones?Filter.state=Late"), "Xlsx")).Bytes, sheet => Assert.True(sheet.Descendants<SheetView>().Single().RightToLeft?.Value));
        Assert.Equal(MilestoneSheet.Header.Select(column => column.Name), rows[0]);
        Assert.Equal(6, rows.Count(row => row[2].StartsWith("D-", StringComparison.Ordinal)));
        Assert.All(rows.Skip(1), row => Assert.Equal("yes", row[16]));
        // In the chain of who took it out, and of whose programme it is.
        Assert.Equal("au,un", await portal.SqlAsync("select string_agg(distinct chain, ',' order by chain) from audit.entries where act = 'MilestonesExported'"));
    }

    [Fact]
    public async Task One_programme_is_taken_out_from_its_own_page_and_nobody_takes_out_what_they_do_not_see()
    {
        await using var portal = await portals.OpenAsync();
        await portal.SqlAsync("update portal.milestones set title = 'CNRY' || code");
        var programme = (Guid)(await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = 5"))!;
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var page = await ecowas.GetAsync($"/ecowas/programmes/{programme}");
        var (name, csv) = await ecowas.FileAsync(page, "Csv");
        Assert.StartsWith("PR-0005-milestones-L", name, StringComparison.Ordinal);
        Assert.Equal(["D-GOV-04", "D-ITM-01", "D-PS-01", "D-PS-06", "D-SCI-01"], Tables.Csv(csv).Skip(1).Select(row => row[2]).Order());
        var inside = Encoding.UTF8.GetString(csv) + Tables.Inside((await ecowas.FileAsync(page, "Xlsx")).Bytes);
        Assert.Contains("CNRYD-PS-06", inside, StringComparison.Ordinal);
        Assert.DoesNotContain("D-PS-04", inside, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1"), InlineData("'=1+1", "''=1+1"), InlineData("a;=b\t-c\r\n@d", "a;'=b\t'-c\r\n'@d"), InlineData("＝SUM", "'＝SUM"), InlineData("plain - text = 1", "plain - text = 1"), InlineData("'quoted'", "'quoted'"), InlineData("", "")]
    public void The_guard_comes_off_again(string cell, string guarded)
    {
        Assert.Equal(guarded, FormulaGuard.Defused(cell));
        Assert.Equal(cell, FormulaGuard.Plain(FormulaGuard.Defused(cell)));
    }

    [Fact]
    public void The_guard_comes_off_whatever_was_under_it()
    {
        var letters = "'=+-@;\t\r\nab＝".ToCharArray();
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var cell = new string([.. Enumerable.Range(0, random.Next(9)).Select(_ => letters[random.Next(letters.Length)])]);
            Assert.Equal(cell, FormulaGuard.Plain(FormulaGuard.Defused(cell)));
        }
    }
}
