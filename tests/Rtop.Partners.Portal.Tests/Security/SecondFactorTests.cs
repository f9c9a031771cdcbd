using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

public class SecondFactorTests(PortalFixture portals)
{
    const string Email = "un.desk@demo.example";

    static readonly Dictionary<string, string?> RealPeople = new() { ["Demo:Enabled"] = "false" };

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_recovery_code_is_good_once_and_new_ones_make_it_void()
    {
        await using var portal = await portals.OpenAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        var (factors, account) = await InAsync(scope);
        var codes = await factors.NewRecoveryCodesAsync(account);
        Assert.Equal(10, codes.Distinct().Count());

        Assert.True(await factors.CheckAsync(account, codes[0].ToLowerInvariant().Replace(" ", "-", StringComparison.Ordinal), Ct));
        Assert.False(await factors.CheckAsync(account, codes[0], Ct));
        Assert.Equal(9, await factors.RecoveryCodesLeftAsync(account));

        await factors.NewRecoveryCodesAsync(account);
        Assert.False(await factors.CheckAsync(account, codes[1], Ct));
    }

    [Fact]
    public async Task Of_several_with_one_code_at_once_one_gets_in_what_was_used_stays_used_and_the_account_stays_whole()
    {
        await using var portal = await portals.OpenAsync();
        IReadOnlyList<string> codes;
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var (factors, account) = await InAsync(scope);
            var key = TotpCodes.NewKey();
            Assert.True(await factors.ConfirmAsync(account, key, CodeAt(key, 0)));
            codes = await factors.NewRecoveryCodesAsync(account);
        }

        for (var round = 0; round < 5; round++)
        {
            // Three with one code, two with a wrong one, one with another that is right: they all read the account before any of them wrote it.
            var (first, second) = (codes[2 * round], codes[2 * round + 1]);
            var got = await Task.WhenAll(new[] { first, first, "wrong", second, first, "wrong" }.Select(code => TryAsync(portal, code)));
            Assert.InRange(got.Count(isIn => isIn), 1, 2);
            Assert.InRange(got.Where((_, at) => at is 0 or 1 or 4).Count(isIn => isIn), 0, 1);
            await using var scope = portal.Services.CreateAsyncScope();
            var (factors, account) = await InAsync(scope);
            Assert.True(await scope.ServiceProvider.GetRequiredService<AccountSeals>().IsWholeAsync(scope.ServiceProvider.GetRequiredService<AccountsDb>(), account.Id, Ct), $"round {round}");
            await portal.SqlAsync("update accounts.accounts set access_failed_count = 0, lockout_end = null");
            if (got[0] || got[1] || got[4]) Assert.False(await TryAsync(portal, first), $"round {round}");
            if (got[3]) Assert.False(await TryAsync(portal, second), $"round {round}");
            await portal.SqlAsync("update accounts.accounts set access_failed_count = 0, lockout_end = null");
        }
    }

    static async Task<bool> TryAsync(RunningPortal portal, string code)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var (factors, account) = await InAsync(scope);
        return await factors.CheckAsync(account, code, Ct);
    }

    [Fact]
    public async Task The_database_holds_neither_the_key_nor_the_recovery_codes()
    {
        await using var portal = await portals.OpenAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        var (factors, account) = await InAsync(scope);
        var key = TotpCodes.NewKey();
        Assert.True(await factors.ConfirmAsync(account, key, CodeAt(key, 0)));
        var codes = await factors.NewRecoveryCodesAsync(account);

        var kept = (string)(await portal.SqlAsync("select string_agg(value, ' ') from accounts.tokens where user_id = $1", account.Id))!;
        Assert.NotEmpty(kept);
        foreach (var secret in (string[])[Convert.ToBase64String(key), Convert.ToHexString(key), TotpCodes.Base32(key), codes[0], codes[0].Replace(" ", "", StringComparison.Ordinal)])
            Assert.DoesNotContain(secret, kept, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_code_that_took_the_app_into_use_does_not_sign_in_and_the_next_one_does()
    {
        await using var portal = await portals.OpenAsync(RealPeople);
        using var owner = await portal.BrowserAsync("un.desk");
        var (key, code) = await TakeAppIntoUseAsync(owner);

        using var other = await portal.BrowserAsync();
        var asked = await other.SubmitAsync(await other.GetAsync("/sign-in"), "form:has(input[type=password])", new() { ["Form.Email"] = Email, ["Form.Password"] = RunningPortal.Passphrase });
        Assert.StartsWith("/sign-in/code", asked.Address, StringComparison.Ordinal);
        var refused = await other.SubmitAsync(asked, "form:has(#Form_Code)", new() { ["Form.Code"] = code });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var home = await other.SubmitAsync(refused, "form:has(#Form_Code)", new() { ["Form.Code"] = CodeAt(key, 1) });
        Assert.Equal("/un", home.Address);
    }

    [Fact]
    public async Task Whoever_came_in_with_the_passphrase_alone_is_out_once_the_owner_has_a_second_factor()
    {
        await using var portal = await portals.OpenAsync(RealPeople);
        using var thief = await portal.BrowserAsync("un.desk");
        Assert.Equal("/account/second-factor", (await thief.GetAsync("/un")).Address);
        using var owner = await portal.BrowserAsync("un.desk");
        await TakeAppIntoUseAsync(owner);

        Assert.StartsWith("/sign-in", (await thief.GetAsync("/account/second-factor")).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync("/un")).Status);
    }

    static async Task<(SecondFactors Factors, Account Account)> InAsync(AsyncServiceScope scope) =>
        (scope.ServiceProvider.GetRequiredService<SecondFactors>(), (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(Email))!);

    static string CodeAt(byte[] key, int stepsAhead) => TotpCodes.Code(key, TotpCodes.StepAt(TimeProvider.System.GetUtcNow()) + stepsAhead);

    static async Task<(byte[] Key, string Code)> TakeAppIntoUseAsync(Browser browser)
    {
        var page = await browser.GetAsync("/account/second-factor/app");
        var key = FromBase32(page.Document.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal));
        var code = CodeAt(key, 0);
        var codes = await browser.SubmitAsync(page, "form:has(#Form_Code)", new() { ["Form.Code"] = code });
        Assert.Equal(10, codes.Document.QuerySelectorAll("main ol code").Length);
        return (key, code);
    }

    static byte[] FromBase32(string letters)
    {
        List<byte> bytes = [];
        int held = 0, bits = 0;
        foreach (var letter in letters)
        {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal);
            for (bits += 5; bits >= 8; bits -= 8) bytes.Add((byte)(held >> bits - 8));
        }

        return [.. bytes];
    }
}
