using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>A comment addresses organizations on the file and colleagues, and nobody whom its writer may not meet (P5).</summary>
public sealed class MentionTests(PortalFixture portals)
{
    [Theory]
    [InlineData("un.desk", "un")]
    [InlineData("au.desk", "au")]
    [InlineData("ecowas.desk", "ecowas")]
    [InlineData("osce.desk", "osce")]
    public async Task Offered_are_the_organizations_on_the_file_and_colleagues_who_read_it_and_nobody_else(string account, string workspace)
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync(account);
        var page = await browser.GetAsync($"/{workspace}/assessments/{await portal.FileAsync(7)}");
        var offered = page.Document.QuerySelectorAll("#Form_Mentions input").Select(box => box.GetAttribute("value")!).Order().ToArray();
        // Desk and clearing officers, heads of office, rapporteurs and analysts read assessments.
        var colleagues = (string[])(await portal.SqlAsync("""
            select coalesce(array_agg(distinct o.id::text), '{}') from portal.officers o join portal.persons p on p.id = o.person_id join portal.duties d on d.officer_id = o.id
            where o.workspace = $1 and d.duty in (1, 2, 6, 8, 12) and p.email <> $2
            """, workspace, $"{account}@demo.example"))!;
        Assert.Equal(((string[])[.. new[] { "un", "au", "ecowas", "osce" }.Where(code => code != workspace), .. colleagues]).Order(), offered);
        Assert.True(colleagues.Length <= 20);
    }

    [Fact]
    public async Task An_organization_is_addressed_before_all_and_a_colleague_among_colleagues()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        var (id, name) = ((Guid)(await portal.SqlAsync("select o.id from portal.officers o join portal.persons p on p.id = o.person_id where p.email = 'un.lead@demo.example'"))!,
            (string)(await portal.SqlAsync("select name from portal.persons where email = 'un.lead@demo.example'"))!);
        using var un = await portal.BrowserAsync("un.desk");
        using var lead = await portal.BrowserAsync("un.lead");
        using var au = await portal.BrowserAsync("au.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        var page = await un.GetAsync($"/un/assessments/{file}");
        var token = page.Token();
        await un.PostAsync($"/un/assessments/{file}", [token, new("Form.Text", "To whom it concerns."), new("Form.Mentions", "au"), new("Form.Mentions", $"{id}"), new("Form.Mentions", "au")]);

        async Task<string> LastAsync(Browser browser, string workspace) => (await browser.GetAsync($"/{workspace}/assessments/{file}")).Document.QuerySelector(".comments li:last-child")!.TextContent;
        var (ofLead, ofAu, ofOsce) = (await LastAsync(lead, "un"), await LastAsync(au, "au"), await LastAsync(osce, "osce"));
        Assert.All([ofLead, ofAu, ofOsce], comment => Assert.Contains("@AU", comment, StringComparison.Ordinal));
        Assert.Equal((true, true, false), (ofLead.Contains("addresses you", StringComparison.Ordinal), ofAu.Contains("addresses you", StringComparison.Ordinal), ofOsce.Contains("addresses you", StringComparison.Ordinal)));
        Assert.Contains(name, ofLead, StringComparison.Ordinal);
        Assert.DoesNotContain($"{id}", (await au.GetAsync($"/au/assessments/{file}")).Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(name, ofAu + ofOsce, StringComparison.Ordinal);
        Assert.Equal(2, await portal.CountAsync("mentions m join portal.comments c on c.id = m.comment_id where c.text = 'To whom it concerns.'"));
    }

    [Fact]
    public async Task Whoever_is_not_offered_is_refused_in_the_same_words_whether_they_exist_or_not()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var token = (await un.GetAsync($"/un/assessments/{file}")).Token();
        async Task<Guid> Officer(string account) => (Guid)(await portal.SqlAsync("select o.id from portal.officers o join portal.persons p on p.id = o.person_id where p.email = $1", $"{account}@demo.example"))!;
        List<string> sentences = [];
        // Of another organization, a colleague without the right, oneself, no party, the own organization, and what never was.
        foreach (var one in (string[])[$"{await Officer("au.desk")}", $"{await Officer("un.prog")}", $"{await Officer("un.desk")}", "asean", "un", $"{Guid.NewGuid()}", "", "<b>"])
        {
            var answer = await un.PostAsync($"/un/assessments/{file}", [token, new("Form.Text", "Kept text"), new("Form.Mentions", one)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Equal("Kept text", answer.Document.QuerySelector("#Form_Text")!.TextContent.Trim());
            sentences.Add(answer.ErrorAt("Form_Mentions"));
        }

        Assert.Equal(["Choose from the organizations and colleagues that are offered."], sentences.Distinct());
        Assert.Equal(0, await portal.CountAsync("comments where text = 'Kept text'"));
    }
}
