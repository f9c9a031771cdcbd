using System.Diagnostics;
using System.Net;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>What is published of a programme as IATI 2.03: valid, and the same whoever asks.</summary>
public sealed class IatiTests(PortalFixture portals)
{
    [Fact]
    public async Task The_file_of_every_published_programme_is_valid_and_says_what_the_table_says()
    {
        await using var portal = await portals.OpenAsync();
        for (var number = 1; number <= 4; number++)
        {
            var (id, text) = await TakenAsync(portal, "osce.desk", "osce", number);
            var file = Valid(text);
            await ByXmllintAsync(text);
            var activities = file.Root!.Elements("iati-activity").ToList();
            Assert.Equal(await portal.SqlAsync("select 1 + (select count(*) from portal.clusters where programme_id = $1) + (select count(*) from portal.milestones m join portal.milestone_publications p on p.milestone_id = m.id where m.programme_id = $1)", id), (long)activities.Count);
            var ids = activities.Select(one => one.Element("iati-identifier")!.Value).ToHashSet();
            Assert.Equal(activities.Count, ids.Count);
            // Parent and child name each other, and nobody who is not in the file.
            foreach (var activity in activities)
                foreach (var related in activity.Elements("related-activity"))
                {
                    var other = activities.Single(one => one.Element("iati-identifier")!.Value == related.Attribute("ref")!.Value);
                    Assert.Contains(other.Elements("related-activity"), back => back.Attribute("ref")!.Value == activity.Element("iati-identifier")!.Value && back.Attribute("type")!.Value != related.Attribute("type")!.Value);
                }

            Assert.Equal("1", activities[0].Attribute("hierarchy")!.Value);
            Assert.All(activities.Skip(1), activity => Assert.Contains(activity.Elements("related-activity"), related => related.Attribute("type")!.Value == "1"));
            var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(1);
            Assert.All(file.Descendants("activity-date").Where(date => date.Attribute("type")!.Value is "2" or "4"), date => Assert.True(DateOnly.Parse(date.Attribute("iso-date")!.Value, System.Globalization.CultureInfo.InvariantCulture) <= today));
            Assert.All(activities, activity => Assert.Equal(100m, activity.Elements().Where(place => place.Name.LocalName.StartsWith("recipient-", StringComparison.Ordinal)).Sum(place => (decimal)place.Attribute("percentage")!)));
        }

        var ten = XDocument.Parse((await TakenAsync(portal, "osce.desk", "osce", 1)).Text);
        // What is on record names its source, what is invented says so.
        Assert.Contains(ten.Descendants("description"), told => told.Value.StartsWith("On record: Declaration of 16 November 2006", StringComparison.Ordinal));
        Assert.Contains(ten.Descendants("description"), told => told.Value.StartsWith("Illustrative:", StringComparison.Ordinal));
        var atRisk = (string)(await portal.SqlAsync("select code from portal.milestones where state = 3 and programme_id = (select id from portal.programmes where number = 1 and originator = 'un') order by code limit 1"))!;
        Assert.Equal("2", ten.Descendants("iati-activity").Single(one => one.Element("iati-identifier")!.Value == $"XX-RTOP-UN-PR-0001-{atRisk}").Element("activity-status")!.Attribute("code")!.Value);
    }

    [Fact]
    public async Task Its_own_sides_take_out_no_more_than_a_stranger()
    {
        await using var portal = await portals.OpenAsync();
        var programme = (Guid)(await portal.SqlAsync("select id from portal.programmes where number = 1 and originator = 'un'"))!;
        // Beside what is published: one that is not, and one that was and whose label was tightened.
        await portal.SqlAsync("delete from portal.milestone_publications where milestone_id = (select id from portal.milestones where programme_id = $1 order by code limit 1)", programme);
        await portal.SqlAsync("update portal.milestones set label = 2 where id = (select m.id from portal.milestones m join portal.milestone_publications p on p.milestone_id = m.id where m.programme_id = $1 order by m.code limit 1)", programme);
        var stranger = (await TakenAsync(portal, "osce.desk", "osce", 1)).Text;
        Assert.Equal(Timeless(stranger), Timeless((await TakenAsync(portal, "un.prog", "un", 1)).Text));
        Assert.Equal(Timeless(stranger), Timeless((await TakenAsync(portal, "au.prog", "au", 1)).Text));
        Assert.Equal((long)(await portal.SqlAsync("select count(*) - 2 from portal.milestones where programme_id = $1", programme))!, XDocument.Parse(stranger).Descendants("iati-activity").Count(one => one.Attribute("hierarchy")!.Value == "3"));
        // The demonstration programme is not published: not even its own side has a file of it.
        using var un = await portal.BrowserAsync("un.prog");
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"/un/programmes/{await portal.SqlAsync("select id from portal.programmes where number = 5 and originator = 'un'")}/iati.xml")).Status);
        using var analyst = await portal.BrowserAsync("osce.pol");
        Assert.NotEqual(HttpStatusCode.OK, (await analyst.GetAsync($"/osce/programmes/{programme}/iati.xml")).Status);
    }

    [Fact]
    public async Task Countries_are_in_two_letters_and_what_is_invented_is_a_region()
    {
        await using var portal = await portals.OpenAsync();
        var programme = (Guid)(await portal.SqlAsync("select id from portal.programmes where number = 1 and originator = 'un'"))!;
        async Task<string[]> PlacesAsync(string places)
        {
            await portal.SqlAsync("update portal.milestones set places = $2::text[], title = E'A \\x01 title with <marks> & more', first_lead = 'un', second_lead = 'au' where id = (select id from portal.milestones where programme_id = $1 order by code limit 1)", programme, places.Split(','));
            var text = (await TakenAsync(portal, "osce.desk", "osce", 1)).Text;
            var file = Valid(text);
            return [.. file.Descendants("iati-activity").Single(one => one.Element("title")!.Value == "A  title with <marks> & more").Elements().Where(place => place.Name.LocalName.StartsWith("recipient-", StringComparison.Ordinal)).Select(place => $"{place.Name.LocalName} {place.Attribute("code")!.Value} {place.Attribute("percentage")!.Value}")];
        }

        Assert.Equal(["recipient-country KE 33.33", "recipient-country SN 33.33", "recipient-country ET 33.34"], await PlacesAsync("KEN,SEN,ETH"));
        Assert.Equal(["recipient-region 298 100"], await PlacesAsync("XZR,XTL"));
        Assert.Equal(["recipient-country KE 50", "recipient-region 298 50"], await PlacesAsync("KEN,XZR"));
    }

    [Fact]
    public async Task What_is_to_be_reached_is_in_it_and_what_was_counted_is_not()
    {
        await using var portal = await portals.OpenAsync();
        var programme = (Guid)(await portal.SqlAsync("select id from portal.programmes where number = 1 and originator = 'un'"))!;
        await portal.SqlAsync("""
            with one as (insert into portal.result_indicators (id, milestone_id, programme_id, originator, workspace, title, unit, baseline, baseline_on, target, roll_up, disaggregation, means, at)
              select gen_random_uuid(), id, programme_id, originator, 'un', 'People trained', 'people', 12.5, '2006-05-01', 60, 1, '{}', '', now() from portal.milestones where programme_id = $1 order by code limit 1 returning *)
            insert into portal.figures (id, indicator_id, number, milestone_id, programme_id, originator, workspace, officer_id, "from", "to", value, parts, note, at)
              select gen_random_uuid(), id, 1, milestone_id, programme_id, originator, 'un', gen_random_uuid(), '2007-01-01', '2007-12-31', 4711, '[]', 'We counted 4711', now() from one
            """, programme);
        var text = (await TakenAsync(portal, "un.prog", "un", 1)).Text;
        await ByXmllintAsync(text);
        var result = Assert.Single(Valid(text).Descendants("result"));
        Assert.Equal("People trained (people)", result.Element("indicator")!.Element("title")!.Value);
        Assert.Equal("2006 12.5", string.Join(' ', result.Descendants("baseline").Single().Attributes().Select(one => one.Value)));
        Assert.Equal("60", result.Descendants("target").Single().Attribute("value")!.Value);
        Assert.Empty(result.Descendants("actual"));
        Assert.DoesNotContain("4711", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "100")]
    [InlineData(3, "33.33 33.33 33.34")]
    [InlineData(7, "14.28 14.28 14.28 14.28 14.28 14.28 14.32")]
    public void Shares_add_up_to_a_hundred(int count, string shares) => Assert.Equal(shares, string.Join(' ', IatiCodes.Shares(count)));

    [Fact]
    public void A_file_out_of_order_is_not_valid()
    {
        const string Started = """<iati-activities version="2.03"><iati-activity hierarchy="1"><iati-identifier>A</iati-identifier><reporting-org ref="A" type="40"><narrative>A</narrative></reporting-org><title><narrative>T</narrative></title><description><narrative>D</narrative></description><participating-org role="2"/>""";
        const string Status = """<activity-status code="2"/>""", Date = """<activity-date type="1" iso-date="2026-01-01"/>""", Ended = "</iati-activity></iati-activities>";
        Valid(Started + Status + Date + Ended);
        Assert.ThrowsAny<XmlSchemaException>(() => Valid(Started + Date + Status + Ended));
        Assert.ThrowsAny<XmlSchemaException>(() => Valid(Started + Status + Ended));
        Assert.ThrowsAny<XmlSchemaException>(() => Valid(Started + Status + """<activity-date type="1" iso-date="2026-13-01"/>""" + Ended));
        Assert.ThrowsAny<XmlSchemaException>(() => Valid(Started + Status + Date + """<sector percentage="100"/>""" + Ended));
    }

    static async Task<(Guid Id, string Text)> TakenAsync(RunningPortal portal, string account, string workspace, int number)
    {
        var id = (Guid)(await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = $1", number))!;
        using var browser = await portal.BrowserAsync(account, "ar");
        var page = await browser.GetAsync($"/{workspace}/programmes/{id}");
        using var answer = await browser.SendAsync(new(HttpMethod.Get, page.Document.QuerySelector("a[href$='/iati.xml']")!.GetAttribute("href")));
        Assert.Equal((HttpStatusCode.OK, "application/xml", $"PR-{number:0000}-iati-L0-PUBLIC-UN.xml"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"')));
        return (id, await answer.Content.ReadAsStringAsync(TestDatabase.Ct));
    }

    static string Timeless(string text) => System.Text.RegularExpressions.Regex.Replace(text, "generated-datetime=\"[^\"]*\"", "");

    static string Schema => Path.Combine(AppContext.BaseDirectory, "Data", "iati-2.03.xsd");

    static XDocument Valid(string text)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Schema);
        var file = XDocument.Parse(text);
        file.Validate(schemas, null);
        return file;
    }

    // Where the machine has it, another program says the same.
    static async Task ByXmllintAsync(string text)
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "xmllint")))) return;
        using var lint = Process.Start(new ProcessStartInfo("xmllint", ["--noout", "--nonet", "--schema", Schema, "-"]) { RedirectStandardInput = true, RedirectStandardError = true })!;
        var said = lint.StandardError.ReadToEndAsync(TestDatabase.Ct);
        await lint.StandardInput.WriteAsync(text);
        lint.StandardInput.Close();
        await lint.WaitForExitAsync(TestDatabase.Ct);
        Assert.True(lint.ExitCode == 0, await said);
    }
}
