using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.People;

/// <summary>What tests of joining and of posts do again and again.</summary>
static class Administrator
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Invites somebody as a desk officer of OSCE, or as said; the page that came back.</summary>
    public static async Task<PageAnswer> InviteAsync(this Browser admin, string email, Dictionary<string, string?>? typed = null)
    {
        var fields = new Dictionary<string, string?> { ["Form.Email"] = email, ["Form.Title"] = "Desk officer, Zorandi", ["Form.Standing"] = "Staff", ["Form.Duties"] = "DeskOfficer" };
        foreach (var (key, value) in typed ?? []) fields[key] = value;
        return await admin.SubmitAsync(await admin.GetAsync("/osce/people/invite"), "main form", fields);
    }

    /// <summary>The path in the last mail that waits for an address.</summary>
    public static async Task<string> LinkOfAsync(this RunningPortal portal, string email, AccountMailKind kind = AccountMailKind.Invitation)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var mail = await scope.ServiceProvider.GetRequiredService<AccountsDb>().Mails.Where(one => one.To == email && one.Kind == kind).OrderByDescending(one => one.CreatedAt).FirstAsync(Ct);
        return new Uri(scope.ServiceProvider.GetRequiredService<AccountMails>().Open(mail)!.Link!).PathAndQuery;
    }

    /// <summary>Invites and gives the path of the link.</summary>
    public static async Task<string> InvitedAsync(this RunningPortal portal, Browser admin, string email, Dictionary<string, string?>? typed = null)
    {
        var page = await admin.InviteAsync(email, typed);
        Assert.True(page.Status is HttpStatusCode.OK, page.Main);
        return await portal.LinkOfAsync(email);
    }

    /// <summary>Makes the account that a link asks for.</summary>
    public static async Task<PageAnswer> MakeAccountAsync(this Browser browser, string link, string name = "Wanjiru wa Kamau", string passphrase = "several words in a row") =>
        await browser.SubmitAsync(await browser.GetAsync(link), "main form", new() { ["Form.Name"] = name, ["Form.Password"] = passphrase, ["Form.Again"] = passphrase });

    /// <summary>Presses "Join".</summary>
    public static async Task<PageAnswer> JoinAsync(this Browser browser, string link) => await browser.SubmitAsync(await browser.GetAsync(link), "form[action$='handler=Join']");

    /// <summary>The officer's id by the part of the address before the @.</summary>
    public static async Task<Guid> OfficerAsync(this RunningPortal portal, string account, string workspace) =>
        (Guid)(await portal.SqlAsync("select o.id from portal.officers o join portal.persons p on p.id = o.person_id where p.email = $1 and o.workspace = $2", account.Contains('@', StringComparison.Ordinal) ? account : $"{account}@demo.example", workspace))!;

    /// <summary>Comes back when somebody waits for a row that a test holds, or the answer is there without.</summary>
    public static async Task WaitsAsync(this RunningPortal portal, Task answer)
    {
        while (!answer.IsCompleted && (long)(await portal.SqlAsync("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"))! == 0) await Task.Yield();
    }

    /// <summary>A day from today in Vienna, as forms take it.</summary>
    public static string Day(int days, TimeProvider? clock = null) =>
        TimeZoneInfo.ConvertTime((clock ?? TimeProvider.System).GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna")).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
