using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Status;

public sealed class StatusTests(PortalFixture portals)
{
    [Fact]
    public async Task Each_refusal_is_a_page_in_the_reader_s_language()
    {
        await using var portal = await portals.OpenAsync();
        HashSet<string> said = [];
        foreach (var (language, direction) in ((string, string)[])[("en", "ltr"), ("fr", "ltr"), ("ar", "rtl")])
        {
            using var admin = await portal.BrowserAsync("admin.osce", language);
            foreach (var (address, status) in ((string, HttpStatusCode)[])[("/osce/nothing", HttpStatusCode.NotFound), ("/un", HttpStatusCode.NotFound), ("/osce/assessments", HttpStatusCode.Forbidden), ("/status/400", HttpStatusCode.BadRequest), ("/status/500", HttpStatusCode.InternalServerError)])
            {
                var page = await admin.GetAsync(address);
                Assert.Equal((status, language, direction), (page.Status, page.Document.DocumentElement.GetAttribute("lang"), page.Document.DocumentElement.GetAttribute("dir")));
                var words = page.Document.QuerySelectorAll("main h1, main p:not(.quiet), main a").Select(line => line.TextContent.Trim()).ToList();
                Assert.All(words, line => Assert.False(line.Length == 0 || line.StartsWith("status.", StringComparison.Ordinal), line));
                said.Add(words[0]);
                Assert.NotNull(page.Document.QuerySelector("main#main a[href]"));
            }
        }

        // Four different titles, each in three languages.
        Assert.Equal(12, said.Count);
    }

    [Fact]
    public async Task What_a_page_does_not_answer_to_is_not_there_whatever_the_method()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var file = (Guid)(await portal.SqlAsync("select id from portal.assessments where number = 7"))!;
        var token = (await un.GetAsync("/un/assessments/new")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var address in (string[])["/un", "/un/assessments", "/un/reminders", $"/un/assessments/{file}/ratings", "/welcome"])
        {
            var posted = await un.PostAsync(address, [new("__RequestVerificationToken", token)]);
            Assert.Equal((HttpStatusCode.NotFound, address), (posted.Status, address));
            Assert.Contains("This page is not here", posted.Main, StringComparison.Ordinal);
        }

        using var put = new HttpRequestMessage(HttpMethod.Put, "/nowhere");
        using var answer = await un.SendAsync(put);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("This page is not here", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_database_has_no_room_nothing_is_saved_and_the_reader_is_told_why()
    {
        await using var portal = await portals.OpenAsync();
        var file = (Guid)(await portal.SqlAsync("select id from portal.assessments where number = 7 and originator = 'un'"))!;
        foreach (var (language, title) in ((string, string)[])[("en", "There is no room to save this now"), ("fr", "Il n’y a plus de place pour enregistrer ceci"), ("ar", "لا توجد مساحة لحفظ هذا الآن")])
        {
            using var desk = await portal.BrowserAsync("un.desk", language);
            var page = await desk.GetAsync($"/un/assessments/{file}");
            // The database says what it says of a full disk, of the audit alone: without its entry no act succeeds (P30).
            await portal.SqlAsync("create or replace function audit.no_room() returns trigger language plpgsql as $$ begin raise exception 'no room' using errcode = 'disk_full'; end $$; create trigger no_room before insert on audit.entries for each row execute function audit.no_room()");
            var refused = await desk.SubmitAsync(page, "form:has(textarea[name='Form.Text'])", new() { ["Form.Text"] = "Nowhere to be kept." });
            await portal.SqlAsync("drop trigger no_room on audit.entries");
            Assert.Equal((HttpStatusCode.ServiceUnavailable, title), (refused.Status, refused.Document.QuerySelector("main h1")!.TextContent));
            foreach (var inside in (string[])["   at ", "Exception", "Npgsql", "53100", "no room'"]) Assert.DoesNotContain(inside, refused.Html, StringComparison.Ordinal);
            Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.comments where text = 'Nowhere to be kept.'"));
        }
    }

    [Fact]
    public async Task A_status_that_does_not_exist_is_not_made_up()
    {
        await using var portal = await portals.OpenAsync();
        using var nobody = await portal.BrowserAsync();
        foreach (var made in (string[])["/status/200", "/status/302", "/status/999", "/status/0", "/status/-1"])
            Assert.Equal((HttpStatusCode.NotFound, made), ((await nobody.GetAsync(made)).Status, made));
    }
}
