using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Invitations;

public sealed class AnswerTests(PortalFixture portals)
{
    [Fact]
    public async Task Who_accepts_reads_from_then_on_and_not_a_moment_before()
    {
        await using var portal = await portals.OpenAsync();
        var (file, invitation) = await InvitationAsync(portal);
        using var asean = await portal.BrowserAsync("asean.focal");
        Assert.Equal(HttpStatusCode.NotFound, (await asean.GetAsync($"/asean/assessments/{file}")).Status);
        var page = await asean.GetAsync($"/asean/invitations/{invitation}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain((string)(await portal.SqlAsync("select left(situation, 40) from portal.assessments where id = $1", file))!, page.Main, StringComparison.Ordinal);

        var undecided = await asean.SubmitAsync(page, "main form");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Choose: accept or decline."), (undecided.Status, Assert.Single(undecided.Errors())));
        var accepted = await asean.SubmitAsync(page, "main form", button: "button[value=accept]");
        Assert.Equal((HttpStatusCode.OK, $"/asean/assessments/{file}"), (accepted.Status, accepted.Address));

        // The same page again: no second party, no changed mind.
        foreach (var button in (string[])["button[value=accept]", "button[value=decline]"])
        {
            var twice = await asean.SubmitAsync(page, "main form", button: button);
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "This invitation was answered already."), (twice.Status, Assert.Single(twice.Errors())));
        }

        Assert.Equal(1, await portal.CountAsync("parties where assessment_id = $1 and workspace = 'asean'", file));
        using var un = await portal.BrowserAsync("un.desk");
        Assert.NotNull((await un.GetAsync($"/un/assessments/{file}")).Document.QuerySelector(".parties li[data-workspace=asean]"));
    }

    [Fact]
    public async Task Of_two_answers_at_the_same_moment_one_holds()
    {
        await using var portal = await portals.OpenAsync();
        var (file, invitation) = await InvitationAsync(portal);
        using var asean = await portal.BrowserAsync("asean.focal");
        var page = await asean.GetAsync($"/asean/invitations/{invitation}");
        var answers = await Task.WhenAll(asean.SubmitAsync(page, "main form", button: "button[value=accept]"), asean.SubmitAsync(page, "main form", button: "button[value=accept]"));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        Assert.Equal(1, await portal.CountAsync("answers where invitation_id = $1", invitation));
        Assert.Equal(1, await portal.CountAsync("parties where assessment_id = $1 and workspace = 'asean'", file));
    }

    [Fact]
    public async Task Who_declines_stays_outside_and_only_the_inviting_side_learns_of_it()
    {
        await using var portal = await portals.OpenAsync();
        var (file, invitation) = await InvitationAsync(portal);
        // A second party on the file, from whom the silence and the answer of others are hidden.
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        using var asean = await portal.BrowserAsync("asean.focal");
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/invite"), "main form:has(#Form_Invited)", new() { ["Form.Invited"] = "au", ["Form.Role"] = "CoLead" });
        var ofAu = (Guid)(await portal.SqlAsync("select id from portal.invitations where assessment_id = $1 and workspace = 'au'", file))!;
        await au.SubmitAsync(await au.GetAsync($"/au/invitations/{ofAu}"), "main form", button: "button[value=accept]");
        var before = (await au.GetAsync($"/au/assessments/{file}")).Main;

        var declined = await asean.SubmitAsync(await asean.GetAsync($"/asean/invitations/{invitation}"), "main form", button: "button[value=decline]");
        Assert.Equal("/asean/", declined.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await asean.GetAsync($"/asean/assessments/{file}")).Status);
        Assert.DoesNotContain("JA-0010", declined.Main, StringComparison.Ordinal);

        Assert.Equal(before, (await au.GetAsync($"/au/assessments/{file}")).Main);
        Assert.Null((await au.GetAsync($"/au/assessments/{file}")).Document.QuerySelector("[data-workspace=asean]"));
        Assert.Contains("declined", (await un.GetAsync($"/un/assessments/{file}")).Document.QuerySelector(".parties li[data-workspace=asean]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.CountAsync("parties where assessment_id = $1 and workspace = 'asean'", file));
    }

    [Fact]
    public async Task An_invitation_is_answered_by_the_invited_only()
    {
        await using var portal = await portals.OpenAsync();
        var (file, invitation) = await InvitationAsync(portal);
        foreach (var (account, workspace) in ((string, string)[])[("un.desk", "un"), ("au.desk", "au"), ("osce.desk", "osce")])
        {
            using var browser = await portal.BrowserAsync(account);
            var token = (await browser.GetAsync($"/{workspace}/assessments/new")).Token();
            foreach (var id in (Guid[])[invitation, file, Guid.NewGuid()])
            {
                Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{workspace}/invitations/{id}")).Status);
                Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync($"/{workspace}/invitations/{id}", [token, new("verdict", "accept")])).Status);
            }
        }

        Assert.Equal(0, await portal.CountAsync("answers where invitation_id = $1", invitation));
    }

    [Fact]
    public async Task The_originator_alone_invites_each_once_and_never_itself()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        var form = await un.GetAsync($"/un/assessments/{file}/invite");
        Assert.Equal(["", "asean"], form.Document.QuerySelectorAll("#Form_Invited option").Select(option => option.GetAttribute("value")));
        foreach (var (invited, role, field) in ((string?, string?, string)[])[("", "Observer", "Form_Invited"), ("un", "Observer", "Form_Invited"), ("au", "Observer", "Form_Invited"), ("nato", "Observer", "Form_Invited"), ("NOT A CODE", "Observer", "Form_Invited"), ("asean", null, "Form_Role"), ("asean", "99", "Form_Role"), ("asean", "Chair", "Form_Role")])
        {
            var answer = await un.SubmitAsync(form, "main form:has(#Form_Invited)", new() { ["Form.Invited"] = invited, ["Form.Role"] = role });
            Assert.Equal((HttpStatusCode.UnprocessableEntity, invited, role), (answer.Status, invited, role));
            // A role that no form offers is said at whichever field the rule is about.
            Assert.True(answer.ErrorAt(field).Length > 0 || role == "99", $"{invited} {role}: {string.Join("; ", answer.Errors())}");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync($"/au/assessments/{file}/invite")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await au.PostAsync($"/au/assessments/{file}/invite", [(await au.GetAsync($"/au/assessments/{file}")).Token(), new("Form.Invited", "asean"), new("Form.Role", "Observer")])).Status);
        Assert.Equal(3, await portal.CountAsync("invitations where assessment_id = $1", file));

        await un.SubmitAsync(form, "main form:has(#Form_Invited)", new() { ["Form.Invited"] = "asean", ["Form.Role"] = "Observer" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await un.SubmitAsync(form, "main form:has(#Form_Invited)", new() { ["Form.Invited"] = "asean", ["Form.Role"] = "CoLead" })).Status);
        Assert.Equal(1, await portal.CountAsync("invitations where assessment_id = $1 and workspace = 'asean'", file));
    }

    static async Task<(Guid File, Guid Invitation)> InvitationAsync(RunningPortal portal)
    {
        var file = await portal.FileAsync(10);
        return (file, (Guid)(await portal.SqlAsync("select id from portal.invitations where assessment_id = $1 and workspace = 'asean'", file))!);
    }
}
