using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

/// <summary>A session ends when it is said to have ended: on two portals, while ten tabs ask without pause (SECURITY P25).</summary>
public sealed class SessionEndTests(PortalFixture portals)
{
    const string Email = "un.desk@demo.example";

    [Theory]
    [InlineData("all others ended")]
    [InlineData("one ended")]
    [InlineData("signed out")]
    [InlineData("disabled")]
    [InlineData("a new passphrase")]
    [InlineData("a passkey removed")]
    [InlineData("the app given up")]
    [InlineData("it was not me")]
    [InlineData("a duty ended")]
    public async Task No_request_that_began_after_the_act_was_confirmed_succeeds(string act)
    {
        await using var portal = await portals.OpenAsync();
        await using var other = await portal.BesideAsync();
        using var passkey = new SoftPasskey();
        using var mine = await portal.BrowserAsync("un.desk");
        if (act is "a passkey removed") await mine.AddPasskeyAsync(passkey);
        using var victim = await SignInAsync(portal, act is "a passkey removed" ? passkey : null);
        if (act is "the app given up") await mine.AddAppAsync(TimeProvider.System);
        if (act is "the app given up") await SignInWithAppAsync();
        var handle = victim.Cookies["portal"]!.Value;
        // A duty is asked where it opens something; everything else on the home page.
        var path = act is "a duty ended" ? "/un/assessments/new" : "/un";
        var tabs = Enumerable.Range(0, 10).Select(tab => new Tab(tab % 2 == 0 ? portal.Address : other.Address, handle, path)).ToList();
        using var stop = new CancellationTokenSource();
        var polling = tabs.ConvertAll(tab => Task.Run(() => tab.PollAsync(stop.Token), TestDatabase.Ct));
        await UntilAsync(tabs, since: 0, answers: 20);
        Assert.All(tabs, tab => Assert.Contains(tab.Seen, seen => seen.Succeeded));

        await DoAsync(act, portal, mine, victim);
        var confirmed = Stopwatch.GetTimestamp();
        await UntilAsync(tabs, confirmed, answers: 30);
        await stop.CancelAsync();
        await Task.WhenAll(polling);

        var after = tabs.SelectMany(tab => tab.Seen).Where(seen => seen.Began > confirmed).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine($"{act}: {tabs.Sum(tab => tab.Seen.Count)} requests, {after.Count} begun after it was confirmed, {after.Count(seen => seen.Succeeded)} of them succeeded");
        Assert.DoesNotContain(after, seen => seen.Succeeded);
        foreach (var tab in tabs) tab.Dispose();

        async Task SignInWithAppAsync()
        {
            // Whoever came in with the passphrase alone is out already; the tabs are of a session that is not.
            Assert.StartsWith("/sign-in", (await victim.GetAsync("/un")).Address, StringComparison.Ordinal);
            await using var scope = portal.Services.CreateAsyncScope();
            var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var codes = await scope.ServiceProvider.GetRequiredService<Rtop.Partners.Portal.Security.SecondFactors>().NewRecoveryCodesAsync((await users.FindByEmailAsync(Email))!);
            Assert.Equal("/un", (await victim.SubmitAsync(await victim.TryAsync(Email, RunningPortal.Passphrase), "form:has(#Form_Code)", new() { ["Form.Code"] = codes[0] })).Address);
        }
    }

    static async Task DoAsync(string act, RunningPortal portal, Browser mine, Browser victim)
    {
        switch (act)
        {
            case "all others ended":
                Assert.StartsWith("/account?", (await mine.SubmitAsync(await mine.GetAsync("/account"), "form[action$=EndOthers]")).Address, StringComparison.Ordinal);
                break;
            case "one ended":
                Assert.StartsWith("/account?", (await mine.SubmitAsync(await mine.GetAsync("/account"), "form[action$='=End']")).Address, StringComparison.Ordinal);
                break;
            case "signed out":
                Assert.Equal("/sign-in", (await victim.SubmitAsync(await victim.GetAsync("/sign-out"), "main form")).Address);
                break;
            case "disabled":
                await using (var scope = portal.Services.CreateAsyncScope())
                {
                    var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
                    var account = (await users.FindByEmailAsync(Email))!;
                    account.IsDisabled = true;
                    Assert.True((await users.UpdateAsync(account)).Succeeded);
                }

                break;
            case "a new passphrase":
                Assert.StartsWith("/account?", (await mine.SubmitAsync(await mine.GetAsync("/account/password"), "main form", new() { ["Form.Current"] = RunningPortal.Passphrase, ["Form.Wanted"] = "several words in a row", ["Form.Again"] = "several words in a row" })).Address, StringComparison.Ordinal);
                break;
            case "a passkey removed":
                Assert.StartsWith("/account/second-factor?", (await mine.SubmitAsync(await mine.GetAsync("/account/second-factor"), "form[action$='=Remove']")).Address, StringComparison.Ordinal);
                break;
            case "the app given up":
                Assert.StartsWith("/account/second-factor?", (await mine.SubmitAsync(await mine.GetAsync("/account/second-factor"), "form[action$=RemoveApp]")).Address, StringComparison.Ordinal);
                break;
            case "it was not me":
                await using (var scope = portal.Services.CreateAsyncScope())
                    await scope.ServiceProvider.GetRequiredService<Rtop.Partners.Portal.Security.Alarms>().RaiseAsync((Guid)(await portal.SqlAsync("select id from accounts.accounts where email = $1", Email))!, RiskAlarmKind.BulkReading, null, TestDatabase.Ct);
                Assert.StartsWith("/account/password", (await mine.SubmitAsync(await mine.GetAsync("/account/alarms"), "form[action$=NotMine]")).Address, StringComparison.Ordinal);
                break;
            case "a duty ended":
                Assert.NotNull(await portal.SqlAsync("delete from portal.duties where officer_id = (select o.id from portal.officers o join portal.persons p on p.id = o.person_id where p.email = $1 and o.workspace = 'un') returning id", Email));
                break;
            default: throw new NotSupportedException(act);
        }
    }

    static async Task<Browser> SignInAsync(RunningPortal portal, SoftPasskey? passkey)
    {
        if (passkey is null) return await portal.BrowserAsync("un.desk");
        var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync("/sign-in");
        Assert.Equal("/un", (await browser.SubmitAsync(page, "form[data-passkey=get]", new() { ["Form.Credential"] = passkey.Get(await browser.OptionsAsync(page, "form[data-passkey=get]")) })).Address);
        return browser;
    }

    // Until every tab has had so many answers to what it asked since then.
    static async Task UntilAsync(List<Tab> tabs, long since, int answers)
    {
        while (tabs.Exists(tab => tab.CountSince(since) * tabs.Count < answers)) await Task.Delay(20, TestDatabase.Ct);
    }

    sealed class Tab(Uri address, string handle, string path) : IDisposable
    {
        readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address, DefaultRequestHeaders = { { "Cookie", $"portal={handle}" } } };
        readonly Lock gate = new();
        readonly List<(long Began, bool Succeeded)> seen = [];

        public IReadOnlyList<(long Began, bool Succeeded)> Seen
        {
            get { lock (gate) return [.. seen]; }
        }

        public int CountSince(long since)
        {
            lock (gate) return seen.Count(one => one.Began > since);
        }

        public async Task PollAsync(CancellationToken stop)
        {
            while (!stop.IsCancellationRequested)
            {
                var began = Stopwatch.GetTimestamp();
                using var answer = await http.GetAsync(path, CancellationToken.None);
                lock (gate) seen.Add((began, answer.StatusCode is HttpStatusCode.OK));
            }
        }

        public void Dispose() => http.Dispose();
    }
}
