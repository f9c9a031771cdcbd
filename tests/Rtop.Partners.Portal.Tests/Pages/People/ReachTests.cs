using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.People;

/// <summary>An administrator can neither reach out nor climb (P26): every act on every post that is not theirs to change, with every field that somebody might have forgotten to lock.</summary>
public sealed class ReachTests(PortalFixture portals, ITestOutputHelper output)
{
    // What a careless binder would take: whose, where, as what.
    static readonly (string Name, string Value)[] Forged =
    [
        ("", ""), ("Form.Workspace", "un"), ("Workspace", "un"), ("orgId", "un"), ("role", "Operator"), ("isOperator", "true"), ("Form.IsOperator", "true"), ("Form.Standing", "Staff"), ("Form.PersonId", "ID"),
        ("Officer.Workspace", "osce"), ("Officer.PersonId", "ID"), ("id", "MINE"), ("held", "MINE"), ("Form.OfficerId", "MINE"), ("By", "ID"), ("Form.Duty", "98"), ("Form.Duty", "System"),
    ];

    static readonly (string Page, Dictionary<string, string> Fields)[] Acts =
    [
        ("duty", new() { ["Form.Duty"] = "WorkspaceAdministrator", ["Form.From"] = Administrator.Day(0) }),
        ("duties/HELD", new() { ["Form.Until"] = Administrator.Day(-1) }),
        ("post", new() { ["Form.Title"] = "Climbed", ["Form.Until"] = Administrator.Day(30) }),
        ("leave", []),
    ];

    [Fact]
    public async Task No_act_reaches_a_post_that_is_not_the_administrators_to_change()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var peer = await portal.OfficerAsync("osce.hoo", "osce");
        var mine = await portal.OfficerAsync("osce.desk", "osce");
        var token = (await admin.GetAsync("/osce/people/invite")).Token();
        Assert.Equal(HttpStatusCode.OK, (await admin.PostAsync($"/osce/people/{peer}/duty", [token, new("Form.Duty", "WorkspaceAdministrator"), new("Form.From", Administrator.Day(0))])).Status);
        var targets = (string[])(await portal.SqlAsync("select array_agg(o.id || ' ' || (select d.id from portal.duties d where d.officer_id = o.id limit 1) order by o.id) from portal.officers o where workspace <> 'osce' or person_id is null or id = $1 or id = $2", peer, await portal.OfficerAsync("admin.osce", "osce")))!;
        var before = await DigestAsync(portal);
        var (tries, let) = (0, new List<string>());
        string[] places = Ordeal.IsAsked ? ["osce", "un", "au", "platform"] : ["osce"];
        foreach (var place in places)
            foreach (var target in targets.Select(target => target.Split(' ')))
                foreach (var (page, fields) in Acts)
                    foreach (var (name, value) in Forged)
                    {
                        var address = $"/{place}/people/{target[0]}/{page.Replace("HELD", target[1], StringComparison.Ordinal)}";
                        Dictionary<string, string> typed = new(fields);
                        if (name.Length > 0) typed[name] = value.Replace("ID", target[0], StringComparison.Ordinal).Replace("MINE", mine.ToString(), StringComparison.Ordinal);
                        var answer = await admin.PostAsync(address, [token, .. typed]);
                        tries++;
                        if (answer.Status is not HttpStatusCode.NotFound) let.Add($"{address} {name}: {answer.Status}");
                    }

        output.WriteLine($"{tries} tries, {let.Count} let through");
        Assert.True(let.Count == 0, string.Join('\n', let.Take(20)));
        Assert.True(tries >= (Ordeal.IsAsked ? 3000 : 1000), $"{tries}");
        Assert.Equal(before, await DigestAsync(portal));
    }

    [Fact]
    public async Task No_field_but_those_of_the_form_is_taken_on_a_post_or_an_invitation_that_is_the_administrators_to_change()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var (mine, foreign) = (await portal.OfficerAsync("osce.desk", "osce"), await portal.OfficerAsync("un.desk", "un"));
        var token = (await admin.GetAsync("/osce/people/invite")).Token();
        var before = await DigestAsync(portal, $"id <> '{mine}'", $"officer_id <> '{mine}'");
        foreach (var (name, value) in Forged.Where(field => field.Name is not "Form.Duty"))
        {
            var forged = KeyValuePair.Create(name.Length > 0 ? name : "nothing", value.Replace("ID", foreign.ToString(), StringComparison.Ordinal).Replace("MINE", foreign.ToString(), StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, (await admin.PostAsync($"/osce/people/{mine}/post", [token, new("Form.Title", $"Title {name}"), forged])).Status);
            var invited = await admin.PostAsync("/osce/people/invite", [token, new("Form.Email", $"x{Guid.NewGuid():n}@example.org"), new("Form.Title", "A post"), new("Form.Duties", "Analyst"), forged]);
            Assert.True(invited.Status is HttpStatusCode.OK, $"{name}: {invited.Main}");
        }

        foreach (var duty in (string[])["98", "99", "Operator", "System", "77", "-1"])
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.PostAsync($"/osce/people/{mine}/duty", [token, new("Form.Duty", duty), new("Form.From", Administrator.Day(0))])).Status);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.PostAsync("/osce/people/invite", [token, new("Form.Email", "climbs@example.org"), new("Form.Title", "A post"), new("Form.Duties", duty)])).Status);
        }

        Assert.Equal(before, await DigestAsync(portal, $"id <> '{mine}'", $"officer_id <> '{mine}'"));
        Assert.Equal(1L, await portal.SqlAsync("select count(distinct (workspace, by, standing)) from portal.join_invitations where workspace = 'osce' and by = 'osce' and standing = 1 and duties = '12'"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.join_invitations where workspace <> 'osce' or by <> 'osce' or standing <> 1 or duties <> '12'"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.accounts where is_operator and email <> 'operator@demo.example'"));
        Assert.Equal(("osce", 1L), ((string)(await portal.SqlAsync("select workspace from portal.officers where id = $1", mine))!, (long)(await portal.SqlAsync("select count(*) from portal.duties where officer_id = $1", mine))!));
    }

    [Fact]
    public async Task An_invitation_of_another_workspace_is_none()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        await admin.InviteAsync("x@example.org");
        await portal.SqlAsync("update portal.join_invitations set workspace = 'un', by = 'un'");
        var id = (Guid)(await portal.SqlAsync("select id from portal.join_invitations"))!;
        var token = (await admin.GetAsync("/osce/people/invite")).Token();
        foreach (var act in (string[])["Again", "Withdraw"])
            Assert.Equal(HttpStatusCode.NotFound, (await admin.PostAsync($"/osce/people/invite?handler={act}", [token, new("invitation", id.ToString())])).Status);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from portal.join_invitations where ended_at is null"));
    }

    static async Task<string> DigestAsync(RunningPortal portal, string officers = "true", string duties = "true") => (string)(await portal.SqlAsync($"""
        select (select md5(string_agg(t::text, '|' order by t::text)) from portal.officers t where {officers}) || (select md5(string_agg(t::text, '|' order by t::text)) from portal.duties t where {duties})
          || (select md5(string_agg(t::text, '|' order by t::text)) from portal.persons t) || (select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from portal.duty_orders t where {duties})
          || (select md5(string_agg((t.id, t.email, t.password_hash, t.security_stamp, t.two_factor_enabled, t.is_operator, t.is_disabled, t.state)::text, '|' order by t.id)) from accounts.accounts t)
        """))!;
}
