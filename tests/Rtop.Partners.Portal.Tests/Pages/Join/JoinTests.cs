using System.Net;
using Npgsql;
using Rtop.Partners.Portal.Tests.Pages.People;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Join;

public sealed class JoinTests(PortalFixture portals)
{
    const string Address = "w.kamau@example.org";

    [Fact]
    public async Task Who_is_invited_makes_an_account_adds_a_second_factor_and_joins()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock, demo: false);
        using var admin = await portal.BrowserAsync("admin.osce");
        await admin.AddAppAsync(clock);
        var link = await portal.InvitedAsync(admin, Address);
        Assert.DoesNotContain(link, (await admin.GetAsync("/osce/people")).Html, StringComparison.Ordinal);

        using var guest = await portal.BrowserAsync();
        var shown = await guest.GetAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync($"{link}/through")).Status);
        Assert.Contains("Organization for Security and Co-operation in Europe", shown.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await guest.MakeAccountAsync(link, passphrase: "too short")).Status);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.accounts where email = $1", Address));
        Assert.Equal("/account/second-factor", (await guest.MakeAccountAsync(link, "وانجيرو كامو")).Address);
        // Nothing is joined before there is a second factor.
        Assert.Equal("/account/second-factor", (await guest.GetAsync(link)).Address);
        await guest.AddAppAsync(clock);

        // Home leads back to the invitation.
        Assert.Equal(link, (await guest.GetAsync("/")).Address);
        var home = await guest.JoinAsync(link);
        Assert.Equal("/osce", home.Address.TrimEnd('/'));
        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Equal("وانجيرو كامو", await portal.SqlAsync("select name from portal.persons where email = $1", Address));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from portal.duties d join portal.officers o on o.id = d.officer_id join portal.persons p on p.id = o.person_id where p.email = $1 and d.duty = 1 and o.workspace = 'osce'", Address));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'OfficerJoined' and chain = 'osce'"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.join_links"));
        Assert.Equal(true, await portal.SqlAsync("select is_accepted from portal.join_invitations where email = $1", Address));
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync(link)).Status);
    }

    [Fact]
    public async Task A_link_that_is_late_withdrawn_replaced_or_made_up_is_none_and_all_say_the_same()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var admin = await portal.BrowserAsync("admin.osce");
        using var nobody = await portal.BrowserAsync();
        var replaced = await portal.InvitedAsync(admin, Address);
        clock.MoveOn(TimeSpan.FromSeconds(1));
        var people = await admin.GetAsync("/osce/people");
        Assert.Equal(HttpStatusCode.OK, (await admin.SubmitAsync(people, "form[action$='handler=Again']")).Status);
        var withdrawn = await portal.LinkOfAsync(Address);
        Assert.NotEqual(replaced, withdrawn);
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync(withdrawn)).Status);
        Assert.Equal(HttpStatusCode.OK, (await admin.SubmitAsync(await admin.GetAsync("/osce/people"), "form[action$='handler=Withdraw']")).Status);
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from audit.entries where act = 'JoiningWithdrawn' and chain = 'osce'"));
        var late = await portal.InvitedAsync(admin, "late@example.org");
        clock.MoveOn(TimeSpan.FromDays(7));

        HashSet<string> said = [];
        foreach (var link in (string[])[replaced, withdrawn, late, "/join/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/join/x"])
        {
            var page = await nobody.GetAsync(link);
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            said.Add(page.Main);
        }

        Assert.Single(said);
    }

    [Fact]
    public async Task Somebody_who_serves_elsewhere_joins_with_the_same_account_and_never_mixes_the_two()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var link = await portal.InvitedAsync(admin, "ASEAN.Focal@demo.example", new() { ["Form.Standing"] = "Liaison", ["Form.ComesFrom"] = "ASEAN", ["Form.Until"] = Administrator.Day(30) });
        using var nobody = await portal.BrowserAsync();
        var asked = await nobody.GetAsync(link);
        Assert.Null(asked.Document.QuerySelector("input[type=password]"));
        Assert.Equal($"/sign-in?to={Uri.EscapeDataString(link)}", asked.Document.QuerySelector("main a.button")!.GetAttribute("href"));

        // Only the address to which it was sent.
        using var other = await portal.BrowserAsync("au.desk");
        var refused = await other.GetAsync(link);
        Assert.Contains("another address", refused.Main, StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector("main form[action='/sign-out']"));
        Assert.Null(refused.Document.QuerySelector("form[action$='handler=Join']"));
        using var focal = await portal.BrowserAsync("asean.focal");
        var own = await focal.GetAsync(link);
        Assert.Equal(link, (await other.SubmitAsync(refused, "main form", to: $"{link}?handler=Join")).Address);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.officers where standing = 2"));

        Assert.Equal("/osce", (await focal.SubmitAsync(own, "form[action$='handler=Join']")).Address.TrimEnd('/'));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.accounts where normalized_email = 'ASEAN.FOCAL@DEMO.EXAMPLE'"));
        // Two workspaces, two lists of colleagues; the address says which.
        var there = await focal.GetAsync("/osce/people");
        Assert.Contains("Liaison officer · ASEAN", there.Main, StringComparison.Ordinal);
        Assert.Contains("OSCE", there.Main, StringComparison.Ordinal);
        var here = (await focal.GetAsync("/asean/people")).Main;
        Assert.DoesNotContain("OSCE", here, StringComparison.Ordinal);
        Assert.DoesNotContain("Liaison officer", here, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await focal.GetAsync($"/asean/people/{await portal.OfficerAsync("osce.pol", "osce")}")).Status);
    }

    [Fact]
    public async Task Two_browsers_at_once_join_once()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var link = await portal.InvitedAsync(admin, "asean.focal@demo.example");
        using var one = await portal.BrowserAsync("asean.focal");
        using var two = await portal.BrowserAsync("asean.focal");
        var (first, second) = (await one.GetAsync(link), await two.GetAsync(link));
        var answers = await Task.WhenAll(one.SubmitAsync(first, "form[action$='handler=Join']"), two.SubmitAsync(second, "form[action$='handler=Join']"));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound], answers.Select(answer => answer.Status).Order());
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'OfficerJoined'"));
    }

    [Fact]
    public async Task Who_is_signed_in_makes_no_second_account()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var link = await portal.InvitedAsync(admin, Address);
        using var nobody = await portal.BrowserAsync();
        var form = await nobody.GetAsync(link);
        using var desk = await portal.BrowserAsync("au.desk");
        var own = await desk.GetAsync(link);
        Assert.Contains("another address", own.Main, StringComparison.Ordinal);
        Dictionary<string, string?> typed = new() { ["Form.Name"] = "Somebody", ["Form.Password"] = "several words in a row", ["Form.Again"] = "several words in a row" };
        Assert.Contains("another address", (await desk.SubmitAsync(own, "main form", typed, to: link)).Main, StringComparison.Ordinal);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.accounts where email = $1", Address));
        // And who joins before there is an account is asked for it first.
        Assert.Equal(link, (await nobody.SubmitAsync(form, "main form", typed, to: $"{link}?handler=Join")).Address);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries where act = 'OfficerJoined'"));
    }

    [Fact]
    public async Task Whose_account_was_changed_past_the_portal_joins_nothing_with_it()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var link = await portal.InvitedAsync(admin, "asean.focal@demo.example");
        using var focal = await portal.BrowserAsync("asean.focal");
        var page = await focal.GetAsync(link);
        await portal.SqlAsync("insert into accounts.external_logins (login_provider, provider_key, user_id) select gen_random_uuid(), 'focal', id from accounts.accounts where email = 'asean.focal@demo.example'");
        Assert.Equal("/sign-in?changed=true", (await focal.SubmitAsync(page, "form[action$='handler=Join']")).Address);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries where act = 'OfficerJoined'"));
    }

    [Fact]
    public async Task An_invitation_that_is_withdrawn_while_somebody_joins_lets_nobody_in()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var link = await portal.InvitedAsync(admin, "asean.focal@demo.example");
        using var focal = await portal.BrowserAsync("asean.focal");
        var page = await focal.GetAsync(link);
        // The administrator's change is there and not yet for others to see: whoever joins comes as far as the invitation, and waits for it.
        await using var withdrawing = new NpgsqlConnection(portal.Superuser);
        await withdrawing.OpenAsync(TestDatabase.Ct);
        await using var transaction = await withdrawing.BeginTransactionAsync(TestDatabase.Ct);
        await using (var command = new NpgsqlCommand("update portal.join_invitations set ended_at = now(), revision = revision + 1", withdrawing)) await command.ExecuteNonQueryAsync(TestDatabase.Ct);
        var joining = focal.SubmitAsync(page, "form[action$='handler=Join']");
        await portal.WaitsAsync(joining);
        await transaction.CommitAsync(TestDatabase.Ct);
        Assert.Equal(HttpStatusCode.NotFound, (await joining).Status);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries where act = 'OfficerJoined'"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.officers o join portal.persons p on p.id = o.person_id where p.email = 'asean.focal@demo.example' and o.workspace = 'osce'"));
    }

    [Fact]
    public async Task Who_was_seen_off_comes_back_by_a_new_invitation_to_the_same_post()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var link = await portal.InvitedAsync(admin, "asean.focal@demo.example");
        using var focal = await portal.BrowserAsync("asean.focal");
        await focal.JoinAsync(link);
        var id = await portal.OfficerAsync("asean.focal", "osce");
        await admin.SubmitAsync(await admin.GetAsync($"/osce/people/{id}/leave"), "main form");
        Assert.Equal(HttpStatusCode.NotFound, (await focal.GetAsync("/osce")).Status);
        var back = await focal.JoinAsync(await portal.InvitedAsync(admin, "asean.focal@demo.example", new() { ["Form.Title"] = "Analyst", ["Form.Duties"] = "Analyst" }));
        Assert.True(back.Status is HttpStatusCode.OK, back.Main);
        Assert.Equal(HttpStatusCode.OK, (await focal.GetAsync("/osce")).Status);
        Assert.Equal("Analyst", await portal.SqlAsync("select title from portal.officers where id = $1", id));
    }

    [Theory]
    [InlineData("update accounts.join_links set email = 'au.desk@demo.example'")]
    [InlineData("update accounts.join_links set invitation_id = gen_random_uuid()")]
    [InlineData("update accounts.join_links set until = until + interval '9 years'")]
    [InlineData("update portal.join_invitations set duties = '9'")]
    [InlineData("update portal.join_invitations set email = 'au.desk@demo.example'")]
    [InlineData("update portal.join_invitations set standing = 2")]
    public async Task What_somebody_wrote_past_the_portal_opens_nothing(string sql)
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var link = await portal.InvitedAsync(admin, "asean.focal@demo.example");
        using var focal = await portal.BrowserAsync("asean.focal");
        var page = await focal.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        await portal.SqlAsync(sql);
        Assert.Equal(HttpStatusCode.NotFound, (await focal.GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await focal.SubmitAsync(page, "form[action$='handler=Join']")).Status);
        using var desk = await portal.BrowserAsync("au.desk");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(link)).Status);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries where act = 'OfficerJoined'"));
    }
}
