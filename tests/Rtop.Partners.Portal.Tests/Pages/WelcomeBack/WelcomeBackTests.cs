using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.WelcomeBack;

public sealed class WelcomeBackTests(PortalFixture portals)
{
    const string Typed = "A long text\nthat took <an hour> & more";

    [Fact]
    public async Task What_was_typed_when_the_session_ended_is_given_back_and_saved()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var asked = await EndedAsync(portal, un);
        Assert.StartsWith("/sign-in?kept=", asked.Address, StringComparison.Ordinal);
        Assert.DoesNotContain("took", asked.Html, StringComparison.Ordinal);

        var back = await un.SubmitAsync(asked, "form:has(input[type=password])", new() { ["Form.Email"] = "un.desk@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
        Assert.StartsWith("/welcome-back", back.Address, StringComparison.Ordinal);
        Assert.Equal(Typed, back.Document.QuerySelector("textarea")!.TextContent.ReplaceLineEndings("\n").Trim());

        var saved = await un.SubmitAsync(back, "form:has(input[name='Form.Text'])");
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(Typed, await portal.SqlAsync("select text from portal.sections where assessment_id = $1", await portal.FileAsync(7)));
    }

    [Fact]
    public async Task It_is_given_to_nobody_else_and_to_nobody_twice_dropped()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var asked = await EndedAsync(portal, un);
        var ticket = asked.Address["/sign-in?kept=".Length..];

        // Another account in the same browser, and another browser that has the address.
        var other = await un.SubmitAsync(asked, "form:has(input[type=password])", new() { ["Form.Email"] = "un.lead@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        Assert.DoesNotContain("took", other.Html, StringComparison.Ordinal);
        using var au = await portal.BrowserAsync("au.desk");
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync($"/welcome-back?kept={ticket}")).Status);
        using var nobody = await portal.BrowserAsync();
        Assert.DoesNotContain("took", (await nobody.GetAsync($"/welcome-back?kept={ticket}")).Html, StringComparison.Ordinal);

        using var own = await portal.BrowserAsync("un.desk");
        var back = await own.GetAsync($"/welcome-back?kept={ticket}");
        Assert.Equal(HttpStatusCode.OK, back.Status);
        await own.SubmitAsync(back, "main form[action='/welcome-back']");
        Assert.Equal(HttpStatusCode.NotFound, (await own.GetAsync($"/welcome-back?kept={ticket}")).Status);
        Assert.Equal(1, await portal.CountAsync("sections where assessment_id = $1 and text not like '%took%'", await portal.FileAsync(7)));
    }

    [Fact]
    public async Task The_database_does_not_hold_it_in_clear_and_a_stranger_cannot_fill_the_table()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        await EndedAsync(portal, un);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.kept_forms"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.kept_forms where position('took'::bytea in payload) > 0"));

        using var nobody = await portal.BrowserAsync();
        var answer = await nobody.PostAsync($"/un/assessments/{await portal.FileAsync(7)}", [(await nobody.GetAsync("/sign-in")).Token(), new("Form.Text", "Of a stranger")]);
        Assert.StartsWith("/sign-in?to=", answer.Address, StringComparison.Ordinal);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.kept_forms"));
    }

    // Somebody types for an hour; meanwhile the session is ended elsewhere.
    static async Task<PageAnswer> EndedAsync(RunningPortal portal, Browser un)
    {
        var file = await portal.FileAsync(7);
        var section = (Guid)(await portal.SqlAsync("select id from portal.sections where assessment_id = $1", file))!;
        var form = await un.GetAsync($"/un/assessments/{file}/sections/{section}/edit");
        await portal.SqlAsync("update accounts.sessions set ended_at = now()");
        return await un.SubmitAsync(form, "main form", new() { ["Form.Text"] = Typed });
    }
}
