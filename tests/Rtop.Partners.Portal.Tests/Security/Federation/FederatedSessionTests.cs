using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Tests.Pages.People;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security.Federation;

/// <summary>What a session that began with a provider opens, what it does not, and when it is over.</summary>
public sealed class FederatedSessionTests(PortalFixture portals)
{
    [Fact]
    public async Task Whoever_came_through_one_organizations_provider_is_nobody_elsewhere()
    {
        await using var place = await Place.OpenAsync(portals);
        await place.Portal.AlsoServesAsync("asean.focal", "un");
        using var browser = await place.Portal.BrowserAsync();
        var home = await place.SignInAsync(browser);
        Assert.Equal("/asean", home.Address);
        Assert.Null(home.Document.QuerySelector("a[href='/welcome?choose=true']"));
        foreach (var address in (string[])["/un", "/un/assessments", "/un/sign-in-provider", "/un/calendar"])
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).Status);
        Assert.DoesNotContain("United Nations", (await browser.GetAsync("/welcome?choose=true")).Main, StringComparison.Ordinal);

        // Signed in here, the same person serves in both.
        using var own = await place.Portal.BrowserAsync("asean.focal");
        Assert.Equal(HttpStatusCode.OK, (await own.GetAsync("/un")).Status);
    }

    [Fact]
    public async Task A_providers_word_alone_changes_no_credential()
    {
        await using var place = await Place.OpenAsync(portals);
        using var browser = await place.Portal.BrowserAsync();
        await place.SignInAsync(browser);
        foreach (var address in (string[])["/account/second-factor", "/account/second-factor/app", "/account/organizations"])
            Assert.StartsWith("/sign-in?again=true", (await browser.GetAsync(address)).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_provider_does_not_show_what_is_demanded_a_factor_of_ones_own_is_asked_for()
    {
        await using var place = await Place.OpenAsync(portals);
        using var own = await place.Portal.BrowserAsync("asean.focal");
        var (key, _) = await own.AddAppAsync(place.Clock);
        place.Clock.MoveOn(TimeSpan.FromSeconds(60));
        using var browser = await place.Portal.BrowserAsync();

        var step = await place.SignInAsync(browser, factor: "");
        Assert.Equal("/sign-in/code", step.Address);
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/asean")).Address, StringComparison.Ordinal);
        var answer = await browser.SubmitAsync(await browser.GetAsync("/sign-in/code"), "main form", new() { ["Form.Code"] = SignInTesting.CodeAt(key, place.Clock) });

        Assert.Equal("/asean", answer.Address);
        Assert.Equal("mfa", await place.Portal.SqlAsync("select method from accounts.sessions where provider_id is not null"));
        // It is the provider's session all the same.
        await place.Portal.ChangeProviderAsync(place.Id, provider => provider.Switch(false, provider.Revision));
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/asean")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_no_factor_adds_one_first_and_not_where_it_would_open_more()
    {
        await using var place = await Place.OpenAsync(portals, demo: false);
        using var browser = await place.Portal.BrowserAsync();
        Assert.Equal("/account/second-factor", (await place.SignInAsync(browser, factor: "")).Address);
        Assert.Equal("/account/second-factor", (await browser.GetAsync("/asean")).Address);

        await place.Portal.AlsoServesAsync("asean.focal", "un");
        Assert.StartsWith("/sign-in?again=true", (await browser.GetAsync("/account/second-factor")).Address, StringComparison.Ordinal);
        await place.Portal.SqlAsync("delete from portal.duties where workspace = 'un' and officer_id in (select id from portal.officers where workspace = 'un' and person_id = (select id from accounts.accounts where email = 'asean.focal@demo.example')); delete from portal.officers where workspace = 'un' and person_id = (select id from accounts.accounts where email = 'asean.focal@demo.example')");

        await browser.AddAppAsync(place.Clock);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/asean/reminders")).Status);
        Assert.Equal("mfa", await place.Portal.SqlAsync("select method from accounts.sessions where provider_id is not null and ended_at is null"));
        Assert.Equal(0L, await place.Portal.SqlAsync("select count(*) from accounts.sessions where provider_id is null"));
    }

    [Theory]
    [InlineData("switched off")]
    [InlineData("removed")]
    [InlineData("untied")]
    [InlineData("disabled")]
    [InlineData("an operator")]
    [InlineData("no duty left")]
    public async Task A_session_is_over_at_the_next_request_when(string what)
    {
        await using var place = await Place.OpenAsync(portals);
        using var browser = await place.Portal.BrowserAsync();
        Assert.Equal("/asean", (await place.SignInAsync(browser)).Address);
        await (what switch
        {
            "switched off" => place.Portal.ChangeProviderAsync(place.Id, provider => provider.Switch(false, provider.Revision)),
            "removed" => RemoveAsync(place),
            "untied" => place.Portal.SqlAsync("delete from accounts.external_logins"),
            "disabled" => SetAsync(place, "is_disabled"),
            "an operator" => SetAsync(place, "is_operator"),
            _ => place.Portal.SqlAsync("update portal.duties set until = '2021-01-01' where workspace = 'asean'"),
        });
        if (what is "no duty left") await place.Portal.StampAsync();

        var answer = await browser.GetAsync("/asean");
        if (what is "no duty left") Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        else Assert.StartsWith("/sign-in", answer.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_ties_a_sign_in_to_their_account_comes_in_by_it_until_they_untie_it()
    {
        await using var place = await Place.OpenAsync(portals);
        await place.Portal.AlsoServesAsync("un.desk", "asean");
        using var browser = await place.Portal.BrowserAsync("un.desk");
        using var visitor = place.Provider.Visit();
        var page = await browser.GetAsync("/account/organizations");

        // Tied to another already: refused, and said.
        var going = (await browser.SubmitAsync(page, "main form[action='/account/organizations']", button: "button[name=provider]")).GoingTo();
        Assert.Equal("login", going.Asked("prompt"));
        using (var other = place.Provider.Visit())
            Assert.Contains("tied to another account", (await browser.GetAsync((await other.SignInAsync(going, "focal", "hwk")).PathAndQuery)).Main, StringComparison.Ordinal);

        going = (await browser.SubmitAsync(page, "main form[action='/account/organizations']", button: "button[name=provider]")).GoingTo();
        var tied = await browser.GetAsync((await visitor.SignInAsync(going, "newcomer", "hwk")).PathAndQuery);
        Assert.Equal("/account/organizations?done=true", tied.Address);
        Assert.Contains("newcomer@elsewhere.example", tied.Main, StringComparison.Ordinal);

        using var through = await place.Portal.BrowserAsync();
        Assert.Equal("/asean", (await place.SignInAsync(through, login: "newcomer", visitor: visitor)).Address);
        await browser.SubmitAsync(tied, "main form[action='/account/organizations?handler=Untie']");
        Assert.StartsWith("/sign-in", (await through.GetAsync("/asean")).Address, StringComparison.Ordinal);
        using var again = await place.Portal.BrowserAsync();
        Assert.Contains("Your organization knows you", (await place.SignInAsync(again, login: "newcomer", visitor: visitor)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_ties_anything_to_an_account_in_another_browser()
    {
        await using var place = await Place.OpenAsync(portals);
        await place.Portal.AlsoServesAsync("un.desk", "asean");
        using var browser = await place.Portal.BrowserAsync("un.desk");
        var going = (await browser.SubmitAsync(await browser.GetAsync("/account/organizations"), "main form[action='/account/organizations']", button: "button[name=provider]")).GoingTo();
        using var visitor = place.Provider.Visit();
        var back = await visitor.SignInAsync(going, "newcomer", "hwk");
        using var victim = await place.Portal.BrowserAsync("asean.focal");
        Assert.Contains("Begin again", (await victim.GetAsync(back.PathAndQuery)).Main, StringComparison.Ordinal);
        // With the cookie of who began, but signed in as somebody else.
        victim.Remember("portal-with", browser.Cookies.Single(cookie => cookie.Name is "portal-with").Value);
        Assert.Contains("Begin again", (await victim.GetAsync(back.PathAndQuery)).Main, StringComparison.Ordinal);
        Assert.Equal(1L, await place.Portal.SqlAsync("select count(*) from accounts.external_logins"));
    }

    [Fact]
    public async Task A_provider_that_somebody_wrote_past_the_portal_opens_nothing_and_raises_the_alarm()
    {
        await using var place = await Place.OpenAsync(portals);
        await place.Portal.SqlAsync("create table as_it_was as select * from accounts.identity_providers");
        using var signedIn = await place.Portal.BrowserAsync();
        await place.SignInAsync(signedIn);
        foreach (var sql in (string[])
        [
            "update accounts.identity_providers set issuer = 'https://elsewhere.example'", "update accounts.identity_providers set workspace = 'un'", "update accounts.identity_providers set client_id = 'other'",
            "update accounts.identity_providers set demanded_acr = '', demanded_amr = 'pwd'", "update accounts.identity_providers set seal = null", "update accounts.identity_providers set id = gen_random_uuid()", "update accounts.identity_providers set revision = revision + 1",
        ])
        {
            var alarms = (long)(await place.Portal.SqlAsync("select count(*) from audit.entries where act = 'StampRefused'"))!;
            await place.Portal.SqlAsync(sql);
            using var browser = await place.Portal.BrowserAsync();
            Assert.NotNull((await browser.GetAsync("/sign-in/with/asean")).Document.QuerySelector("#organization"));
            Assert.NotNull((await browser.GetAsync("/sign-in/with/un")).Document.QuerySelector("#organization"));
            Assert.StartsWith("/sign-in", (await signedIn.GetAsync("/asean")).Address, StringComparison.Ordinal);
            Assert.True(sql.Contains("set id", StringComparison.Ordinal) || (long)(await place.Portal.SqlAsync("select count(*) from audit.entries where act = 'StampRefused'"))! > alarms, sql);
            await place.Portal.SqlAsync("delete from accounts.identity_providers; insert into accounts.identity_providers select * from as_it_was");
        }

        Assert.Equal("/asean", (await signedIn.GetAsync("/asean")).Address);
        // Switched off for a reason, and put back as it was.
        await place.Portal.ChangeProviderAsync(place.Id, provider => provider.Switch(false, provider.Revision));
        await place.Portal.SqlAsync("delete from accounts.identity_providers; insert into accounts.identity_providers select * from as_it_was");
        Assert.StartsWith("/sign-in", (await signedIn.GetAsync("/asean")).Address, StringComparison.Ordinal);
        using var stranger = await place.Portal.BrowserAsync();
        Assert.NotNull((await stranger.GetAsync("/sign-in/with/asean")).Document.QuerySelector("#organization"));
    }

    [Fact]
    public async Task A_session_moved_to_another_provider_is_over()
    {
        await using var place = await Place.OpenAsync(portals);
        var un = await place.Portal.AddProviderAsync("un", "https://elsewhere.example");
        await place.Portal.TieAsync("asean.focal", un, "me");
        await place.Portal.AlsoServesAsync("asean.focal", "un");
        using var browser = await place.Portal.BrowserAsync();
        await place.SignInAsync(browser);
        foreach (var change in (string[])["provider_id = null", $"provider_id = '{un}'", "provider_session = decode('00', 'hex')"])
        {
            await place.Portal.SqlAsync("create table live as select * from accounts.sessions");
            await place.Portal.SqlAsync($"update accounts.sessions set {change}");
            Assert.StartsWith("/sign-in", (await browser.GetAsync("/asean")).Address, StringComparison.Ordinal);
            await place.Portal.SqlAsync("delete from accounts.sessions; insert into accounts.sessions select * from live; drop table live");
        }
    }

    [Theory]
    [InlineData("hwk", true)]
    [InlineData("pwd", false)]
    public async Task Who_is_invited_joins_through_the_provider_without_a_passphrase_and_nobody_else_does(string factor, bool isEnough)
    {
        await using var place = await Place.OpenAsync(portals, demo: isEnough);
        var link = await InvitedAsync(place.Portal);
        using var browser = await place.Portal.BrowserAsync();
        var invited = await browser.GetAsync(link);
        Assert.Equal($"{link}/through", invited.Document.QuerySelector($"main a[href='{link}/through']")!.GetAttribute("href"));
        var asked = await browser.GetAsync($"{link}/through");
        // Before a provider has said who it is, nobody joins.
        Assert.Equal($"{link}/through", (await browser.SubmitAsync(asked, "main form", new() { ["Form.Name"] = "Somebody" }, to: $"{link}/through?handler=Finish")).Address);
        var going = await browser.SubmitAsync(asked, "main form", new() { ["provider"] = place.Id.ToString() });
        using var visitor = place.Provider.Visit();
        var back = await visitor.SignInAsync(new(going.Document.QuerySelector("main a.button")!.GetAttribute("href")!), "joiner", factor);
        var shown = await browser.GetAsync(back.PathAndQuery);
        Assert.Equal($"{link}/through", shown.Address);
        Assert.Contains("joiner@elsewhere.example", shown.Main, StringComparison.Ordinal);
        Assert.Equal(0L, await place.Portal.SqlAsync("select count(*) from accounts.sessions where method = 'fed'"));

        // In another browser nothing was shown.
        using var other = await place.Portal.BrowserAsync();
        Assert.NotNull((await other.GetAsync($"{link}/through")).Document.QuerySelector("button[name='provider']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync(shown, "main form", new() { ["Form.Name"] = "" })).Status);
        var joined = await browser.SubmitAsync(shown, "main form", new() { ["Form.Name"] = "A Joiner" });
        // Where the provider does not show what is demanded, a factor of one's own comes first.
        Assert.Equal(isEnough ? "/asean" : "/account/second-factor", joined.Address.TrimEnd('/'));
        Assert.Equal(true, await place.Portal.SqlAsync("select password_hash is null from accounts.accounts where email = 'joiner@example.org'"));
        Assert.Equal(1L, await place.Portal.SqlAsync("select count(*) from accounts.external_logins where provider_key = 'joiner'"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{link}/through")).Status);
        if (!isEnough) return;
        using var later = await place.Portal.BrowserAsync();
        Assert.Equal("/asean", (await place.SignInAsync(later, login: "joiner")).Address);
        Assert.Equal(HttpStatusCode.NotFound, (await later.GetAsync("/un")).Status);
    }

    [Fact]
    public async Task What_a_provider_showed_for_one_invitation_is_nothing_for_another_and_one_that_was_taken_back_lets_nobody_in()
    {
        await using var place = await Place.OpenAsync(portals);
        var (link, anothers) = (await InvitedAsync(place.Portal), await InvitedAsync(place.Portal, "another@example.org"));
        // It is for whoever is new: not for who is signed in, nor at an address that has an account.
        using (var officer = await place.Portal.BrowserAsync("un.desk"))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"{link}/through")).Status);
            using var nobody = await place.Portal.BrowserAsync();
            Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync($"{await InvitedAsync(place.Portal, "un.desk@demo.example")}/through")).Status);
        }

        using var browser = await place.Portal.BrowserAsync();
        var going = await browser.SubmitAsync(await browser.GetAsync($"{link}/through"), "main form", new() { ["provider"] = place.Id.ToString() });
        using var visitor = place.Provider.Visit();
        var back = await visitor.SignInAsync(new Uri(going.Document.QuerySelector("main a.button")!.GetAttribute("href")!), "joiner", "hwk");
        var shown = await browser.GetAsync(back.PathAndQuery);
        Assert.Null(shown.Document.QuerySelector("button[name='provider']"));

        Assert.NotNull((await browser.GetAsync($"{anothers}/through")).Document.QuerySelector("button[name='provider']"));
        Assert.Equal($"{anothers}/through", (await browser.SubmitAsync(shown, "main form", new() { ["Form.Name"] = "A Joiner" }, to: $"{anothers}/through?handler=Finish")).Address);
        await using (var withdrawing = new NpgsqlConnection(place.Portal.Superuser))
        {
            // While it is taken back: whoever joins comes as far as the invitation, waits for it, and is signed in to nothing.
            await withdrawing.OpenAsync(TestDatabase.Ct);
            await using var transaction = await withdrawing.BeginTransactionAsync(TestDatabase.Ct);
            await using (var command = new NpgsqlCommand("update portal.join_invitations set ended_at = now(), revision = revision + 1 where email = 'another@example.org'", withdrawing)) await command.ExecuteNonQueryAsync(TestDatabase.Ct);
            using var second = await place.Portal.BrowserAsync();
            var on = await second.SubmitAsync(await second.GetAsync($"{anothers}/through"), "main form", new() { ["provider"] = place.Id.ToString() });
            using var guest = place.Provider.Visit();
            var proven = await second.GetAsync((await guest.SignInAsync(new Uri(on.Document.QuerySelector("main a.button")!.GetAttribute("href")!), "another", "hwk")).PathAndQuery);
            var joining = second.SubmitAsync(proven, "main form", new() { ["Form.Name"] = "Another" });
            await place.Portal.WaitsAsync(joining);
            await transaction.CommitAsync(TestDatabase.Ct);
            Assert.Equal(HttpStatusCode.NotFound, (await joining).Status);
            Assert.Equal(0L, await place.Portal.SqlAsync("select count(*) from accounts.sessions where provider_id is not null"));
            Assert.Equal(0L, await place.Portal.SqlAsync("select count(*) from audit.entries where act = 'OfficerJoined'"));
        }

        await place.Portal.SqlAsync("update portal.join_invitations set ended_at = now() where email = 'joiner@example.org'");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync(shown, "main form", new() { ["Form.Name"] = "A Joiner" })).Status);
        Assert.Equal(0L, await place.Portal.SqlAsync("select count(*) from accounts.accounts where email = 'joiner@example.org'"));
    }

    // By an operator: ASEAN of the demonstration has no administrator.
    static async Task<string> InvitedAsync(RunningPortal portal, string email = "joiner@example.org")
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var workspace = WorkspaceCode.Of("asean");
        var (sealing, clock) = (scope.ServiceProvider.GetRequiredService<Partners.Engagements.ISealing>(), scope.ServiceProvider.GetRequiredService<TimeProvider>());
        var runs = SystemOfficer.OperatorOf((Guid)(await portal.SqlAsync("select id from accounts.accounts where is_operator"))!);
        var invitation = JoinInvitation.SendFirst(runs, workspace, email, "Administrator", DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), clock.GetUtcNow(), sealing);
        scope.ServiceProvider.GetRequiredService<Partners.Data.Tenancy.Desk>().Take(runs);
        var db = scope.ServiceProvider.GetRequiredService<Partners.Data.PartnersDb>();
        db.Add(invitation);
        db.Record(Partners.Audit.Act.OfficerInvited, "join", invitation.Id);
        await scope.ServiceProvider.GetRequiredService<JoinLinks>().SendAsync(db, invitation, await db.Workspaces.SingleAsync(place => place.Code == workspace, TestDatabase.Ct), "en", TestDatabase.Ct);
        return await portal.LinkOfAsync(email);
    }

    static async Task RemoveAsync(Place place)
    {
        await using var scope = place.Portal.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        accounts.Remove((await scope.ServiceProvider.GetRequiredService<IdentityProviders>().FindAsync(place.Id, TestDatabase.Ct))!);
        await accounts.SaveChangesAsync();
    }

    static async Task SetAsync(Place place, string column)
    {
        await place.Portal.SqlAsync($"update accounts.accounts set {column} = true where email = 'asean.focal@demo.example'");
        await place.Portal.StampAsync();
    }
}
