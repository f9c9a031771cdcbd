using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

/// <summary>A volley of guesses at one moment: each of them read the account before any was counted.</summary>
public class GuessingTests(PortalFixture portals)
{
    const string Email = "un.desk@demo.example";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_right_passphrase_behind_five_wrong_ones_of_a_volley_is_refused()
    {
        await using var portal = await portals.OpenAsync();
        await using var last = portal.Services.CreateAsyncScope();
        var (passwords, _) = await ReadAsync(last);
        await GuessFiveTimesAsync(portal);

        Assert.Null(await passwords.CheckAsync(Email, RunningPortal.Passphrase, _ => { }, Ct));
    }

    [Fact]
    public async Task It_is_refused_on_the_page_that_changes_it_as_a_wrong_one_is()
    {
        await using var portal = await portals.OpenAsync();
        await using var last = portal.Services.CreateAsyncScope();
        var (passwords, account) = await ReadAsync(last);
        await GuessFiveTimesAsync(portal);

        Assert.Equal("PasswordMismatch", await passwords.ChangeAsync(account, RunningPortal.Passphrase, "another passphrase", Ct));
    }

    [Fact]
    public async Task The_right_code_behind_five_wrong_ones_of_a_volley_is_refused()
    {
        await using var portal = await portals.OpenAsync();
        await using var last = portal.Services.CreateAsyncScope();
        var (_, account) = await ReadAsync(last);
        var factors = last.ServiceProvider.GetRequiredService<SecondFactors>();
        var key = TotpCodes.NewKey();
        var step = TotpCodes.StepAt(TimeProvider.System.GetUtcNow());
        Assert.True(await factors.ConfirmAsync(account, key, TotpCodes.Code(key, step)));
        await GuessFiveTimesAsync(portal);

        Assert.False(await factors.CheckAsync(account, TotpCodes.Code(key, step + 1), Ct));
    }

    static async Task GuessFiveTimesAsync(RunningPortal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var (passwords, _) = await ReadAsync(scope);
        for (var guess = 0; guess < 5; guess++) Assert.Null(await passwords.CheckAsync(Email, "not the passphrase", _ => { }, Ct));
    }

    static async Task<(PasswordCheck Passwords, Account Account)> ReadAsync(AsyncServiceScope scope) =>
        (scope.ServiceProvider.GetRequiredService<PasswordCheck>(), (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(Email))!);
}
