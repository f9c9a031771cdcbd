using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

/// <summary>A row that gives power and that somebody wrote past the portal gives none, and raises the alarm (SECURITY P21).</summary>
public sealed class ForgedRowTests(PortalFixture portals)
{
    // All that gives power; put back after each change.
    static readonly string[] Tables =
    [
        "accounts.accounts", "accounts.passkeys", "accounts.tokens", "accounts.external_logins", "accounts.claims", "accounts.sessions", "accounts.calendar_feeds",
        "portal.officers", "portal.duties", "portal.seat_orders", "portal.engagement_seats", "portal.engagement_grants", "portal.seat_ends",
    ];

    const string Mine = "(select id from accounts.accounts where email = 'un.desk@demo.example')";
    const string Theirs = "(select id from accounts.accounts where email = 'un.lead@demo.example')";
    const string MyPost = "(select id from portal.officers where workspace = 'un' and person_id = (select id from accounts.accounts where email = 'un.desk@demo.example'))";
    const string Expert = "(select id from accounts.accounts where email = 'osce.expert@demo.example')";
    const string Former = "(select id from accounts.accounts where email = 'osce.legal.second@demo.example')";

    // A handle that whoever writes to the database knows.
    static readonly string Handle = new('A', 43);
    static readonly string Hash = Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(Handle)));

    [Fact]
    public async Task Of_rows_written_past_the_portal_none_gives_power_and_each_raises_the_alarm()
    {
        await using var portal = await portals.OpenAsync();
        await GiveFactorsAsync(portal);
        using var desk = await portal.BrowserAsync("un.desk");
        using var expert = await portal.BrowserAsync("osce.expert");
        using var former = await portal.BrowserAsync("osce.legal.second");
        var file = (Guid)(await portal.SqlAsync("select id from portal.engagements"))!;
        var ended = await EndedSessionAsync(portal);
        var feed = CalendarFeed.HashOf("a-known-token");

        Task<bool> Session() => IsInAsync(desk, "/un/");
        Task<bool> Planning() => IsOpenAsync(desk, "/un/programmes/new");
        Task<bool> ByHand() => IsInAsync(Known(portal), "/account");
        Task<bool> SignIn() => SignsInAsync(portal, "un.lead");
        (string Row, string Sql, Func<Task<bool>> HasPower)[] changes =
        [
            ("a passphrase of another", $"update accounts.accounts set password_hash = (select password_hash from accounts.accounts where id = {Mine}) where id = {Theirs}", SignIn),
            ("an address of another", $"update accounts.accounts set normalized_email = 'GONE@DEMO.EXAMPLE', normalized_user_name = 'GONE@DEMO.EXAMPLE' where id = {Mine}; update accounts.accounts set normalized_email = 'UN.DESK@DEMO.EXAMPLE', normalized_user_name = 'UN.DESK@DEMO.EXAMPLE' where id = {Theirs}", () => SignsInAsync(portal, "un.desk")),
            ("an operator", $"update accounts.accounts set is_operator = true where id = {Mine}", Session),
            ("an operator at sign-in", $"update accounts.accounts set is_operator = true where id = {Theirs}", SignIn),
            ("a second factor switched off", "update accounts.accounts set two_factor_enabled = false where email = 'au.desk@demo.example'", () => SignsInAsync(portal, "au.desk")),
            ("a second factor gone", "update accounts.accounts set two_factor_enabled = false where email = 'au.desk@demo.example'; delete from accounts.tokens where user_id = (select id from accounts.accounts where email = 'au.desk@demo.example')", () => SignsInAsync(portal, "au.desk")),
            ("an app's key of another", $"insert into accounts.tokens select {Theirs}, login_provider, name, value from accounts.tokens where name = 'totp' limit 1", SignIn),
            ("a recovery code", $"insert into accounts.tokens values ({Theirs}, 'portal', 'recovery', 'CfDJ8')", SignIn),
            ("a passkey of another", $"insert into accounts.passkeys select decode('00ff', 'hex'), {Theirs}, \"Data\" from accounts.passkeys limit 1", SignIn),
            ("a passkey's counter", """update accounts.passkeys set "Data" = jsonb_set("Data", '{SignCount}', '0')""", () => SignsInAsync(portal, "un.prog")),
            ("a passkey that was given up", "insert into accounts.passkeys select decode('00ee', 'hex'), user_id, \"Data\" from accounts.passkeys", () => SignsInAsync(portal, "un.prog")),
            ("an external login", $"insert into accounts.external_logins (login_provider, provider_key, provider_display_name, user_id) values ('elsewhere', 'me', 'x', {Theirs})", SignIn),
            ("a claim", $"insert into accounts.claims (user_id, claim_type, claim_value) values ({Theirs}, 'role', 'operator')", SignIn),
            ("a code's time step", $"update accounts.accounts set last_totp_step = 1 where id = {Theirs}", SignIn),
            ("a seal of another account", $"update accounts.accounts set seal = (select seal from accounts.accounts where id = {Mine}), factors = (select factors from accounts.accounts where id = {Mine}) where id = {Theirs}", SignIn),
            ("no seal at all", $"update accounts.accounts set seal = null where id = {Theirs}", SignIn),
            ("an account as it was yesterday", "delete from accounts.accounts where email = 'ecowas.desk@demo.example'; insert into accounts.accounts select * from yesterday", () => SignsInAsync(portal, "ecowas.desk")),
            ("a session written by hand", $"insert into accounts.sessions (token_hash, id, account_id, method, started_at, seen_at) values (decode('{Hash}', 'hex'), gen_random_uuid(), {Theirs}, 'hwk', now(), now())", ByHand),
            ("a session with another's seal", $"insert into accounts.sessions (token_hash, id, account_id, method, started_at, seen_at, seal) select decode('{Hash}', 'hex'), id, {Theirs}, method, started_at, seen_at, seal from accounts.sessions where account_id = {Mine} limit 1", ByHand),
            ("a session turned to another", $"update accounts.sessions set account_id = {Theirs} where account_id = {Mine}", Session),
            ("a session under another handle", $"update accounts.sessions set token_hash = decode('{Hash}', 'hex') where account_id = {Mine} and ended_at is null", ByHand),
            ("a session made young", $"update accounts.sessions set started_at = started_at + interval '1 hour' where account_id = {Mine}", Session),
            ("a session kept awake", $"update accounts.sessions set seen_at = seen_at + interval '1 hour' where account_id = {Mine}", Session),
            ("a session with a better factor", $"update accounts.sessions set method = 'hwk' where account_id = {Mine}", Session),
            ("a session that was ended, opened again", "update accounts.sessions set ended_at = null where ended_at is not null", () => IsInAsync(ended, "/account")),
            ("a session that was ended, put back as it was", "delete from accounts.sessions where id = (select id from live_session); insert into accounts.sessions select * from live_session", () => IsInAsync(ended, "/account")),
            ("a feed", $"insert into accounts.calendar_feeds (token_hash, id, person_id, workspace, view, made_at) values (decode('{Convert.ToHexString(feed)}', 'hex'), gen_random_uuid(), {Theirs}, 'un', 3, now())", () => IsOpenAsync(desk, "/feeds/a-known-token.ics")),
            ("a duty", $"insert into portal.duties (id, officer_id, person_id, workspace, duty, \"from\") values (gen_random_uuid(), {MyPost}, {Mine}, 'un', 3, '2020-01-01')", Planning),
            ("a duty with another's stamp", $"insert into portal.duties (id, officer_id, person_id, workspace, duty, \"from\", until, stamp) select gen_random_uuid(), {MyPost}, {Mine}, workspace, duty, \"from\", until, stamp from portal.duties where workspace = 'un' and duty = 3 limit 1", Planning),
            ("another duty", $"update portal.duties set duty = 3 where officer_id = {MyPost}", Planning),
            ("a duty of another post", $"update portal.duties set officer_id = {MyPost}, person_id = {Mine} where workspace = 'un' and duty = 3", Planning),
            ("a post of another", $"update portal.officers set person_id = {Mine} where workspace = 'au' and person_id = (select id from accounts.accounts where email = 'au.desk@demo.example')", () => IsOpenAsync(desk, "/au/")),
            ("a post and a duty elsewhere", $"with made as (insert into portal.officers (id, workspace, person_id, title) values (gen_random_uuid(), 'au', {Mine}, 'x') returning id) insert into portal.duties (id, officer_id, person_id, workspace, duty, \"from\") select gen_random_uuid(), id, {Mine}, 'au', 1, '2020-01-01' from made", () => IsOpenAsync(desk, "/au/")),
            ("a seat turned into the head of office's", $"update portal.engagement_seats set role = 3 where person_id = {Expert}", () => IsOpenAsync(expert, $"/osce/engagements/{file}")),
            ("a seat without end", $"update portal.engagement_seats set ends_on = null where person_id = {Expert}", () => IsOpenAsync(expert, $"/osce/engagements/{file}")),
            ("a seat that was left", $"delete from portal.seat_ends where person_id = {Former}", () => IsOpenAsync(former, $"/osce/engagements/{file}")),
        ];
        await SnapshotAsync(portal);

        foreach (var (row, sql, hasPower) in changes)
        {
            var alarms = await AlarmsAsync(portal);
            await portal.SqlAsync($"set session_replication_role = replica; {sql}");

            Assert.False(await hasPower(), $"{row} gave power");
            Assert.True(await AlarmsAsync(portal) > alarms, $"{row} raised no alarm");
            await RestoreAsync(portal);
        }

        // As they were, the same ways are open: what was refused was refused for the change.
        Assert.True(await Session() && await SignIn() && await SignsInAsync(portal, "ecowas.desk", "another passphrase") && await IsOpenAsync(expert, $"/osce/engagements/{file}"));
        Assert.InRange(changes.Length, 30, 100);
    }

    [Fact]
    public async Task What_was_there_before_there_were_seals_is_sealed_at_the_upgrade()
    {
        await using var portal = await portals.OpenAsync();
        await portal.SqlAsync("update accounts.accounts set seal = null, factors = null, state = 0; update portal.officers set stamp = null; update portal.duties set stamp = null");
        Assert.False(await SignsInAsync(portal, "un.desk"));

        await portal.StampAsync();

        using var desk = await portal.BrowserAsync("un.desk");
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/un/")).Status);
        Assert.False(await Installation.FirstSeals.AreDueAsync(portal.Database, TestDatabase.Ct));
    }

    // An app for one, a passkey for another, and one who has changed the passphrase since yesterday.
    static async Task GiveFactorsAsync(RunningPortal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var key = TotpCodes.NewKey();
        Assert.True(await scope.ServiceProvider.GetRequiredService<SecondFactors>().ConfirmAsync((await users.FindByEmailAsync("au.desk@demo.example"))!, key, TotpCodes.Code(key, TotpCodes.StepAt(TimeProvider.System.GetUtcNow()))));
        Assert.True((await users.AddOrUpdatePasskeyAsync((await users.FindByEmailAsync("un.prog@demo.example"))!,
            new([1, 2, 3], [4, 5, 6], TimeProvider.System.GetUtcNow(), 7, ["internal"], isUserVerified: true, isBackupEligible: false, isBackedUp: false, [], []))).Succeeded);
        await portal.SqlAsync("create table yesterday as select * from accounts.accounts where email = 'ecowas.desk@demo.example'");
        Assert.True((await users.ChangePasswordAsync((await users.FindByEmailAsync("ecowas.desk@demo.example"))!, RunningPortal.Passphrase, "another passphrase")).Succeeded);
    }

    // Signed out; whoever runs the database kept the row of when it was live.
    static async Task<Browser> EndedSessionAsync(RunningPortal portal)
    {
        var browser = await portal.BrowserAsync("un.rapporteur");
        var handle = browser.Cookies.Single(cookie => cookie.Name is "portal").Value;
        await portal.SqlAsync("create table live_session as select * from accounts.sessions where account_id = (select id from accounts.accounts where email = 'un.rapporteur@demo.example')");
        await browser.SubmitAsync(await browser.GetAsync("/account"), "form[action='/sign-out']");
        Assert.False(await IsInAsync(browser, "/account"));
        browser.Dispose();
        return Known(portal, handle);
    }

    static Browser Known(RunningPortal portal, string? handle = null)
    {
        var browser = new Browser(portal.Address, "en");
        browser.Remember("portal", handle ?? Handle);
        return browser;
    }

    static async Task<bool> SignsInAsync(RunningPortal portal, string account, string passphrase = RunningPortal.Passphrase)
    {
        using var browser = await portal.BrowserAsync();
        var answer = await browser.SubmitAsync(await browser.GetAsync("/sign-in"), "form:has(input[type=password])", new() { ["Form.Email"] = $"{account}@demo.example", ["Form.Password"] = passphrase });
        return !answer.Address.StartsWith("/sign-in", StringComparison.Ordinal);
    }

    static async Task<bool> IsInAsync(Browser browser, string path) =>
        await browser.GetAsync(path) is { Status: HttpStatusCode.OK } answer && !answer.Address.StartsWith("/sign-in", StringComparison.Ordinal);

    static async Task<bool> IsOpenAsync(Browser browser, string path) => await IsInAsync(browser, path);

    static async Task<long> AlarmsAsync(RunningPortal portal) => (long)(await portal.SqlAsync("select count(*) from audit.entries where act = 'StampRefused'"))!;

    static async Task SnapshotAsync(RunningPortal portal)
    {
        await portal.SqlAsync("create schema kept");
        foreach (var table in Tables) await portal.SqlAsync($"create table kept.{table.Split('.')[1]} as select * from {table}");
    }

    static async Task RestoreAsync(RunningPortal portal)
    {
        foreach (var table in Tables) await portal.SqlAsync($"set session_replication_role = replica; delete from {table}; insert into {table} overriding system value select * from kept.{table.Split('.')[1]}");
    }
}
