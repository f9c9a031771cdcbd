using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>Providers of organizations, and who is tied to them.</summary>
static class SomeProviders
{
    /// <summary>Adds a provider and switches it on; its id.</summary>
    public static async Task<Guid> AddProviderAsync(this RunningPortal portal, string workspace, string issuer, string client = RealProvider.Client, string secret = RealProvider.Secret, string acr = "", string amr = "hwk", ClientAuthentication authentication = ClientAuthentication.Basic)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var (accounts, providers) = (scope.ServiceProvider.GetRequiredService<AccountsDb>(), scope.ServiceProvider.GetRequiredService<IdentityProviders>());
        var by = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of(workspace), Title = "Administrator" };
        var provider = IdentityProvider.Add(by, issuer, ofThisMachine: true, 0, new($"Sign-in of {workspace}", client, providers.Protect(secret), authentication, acr, amr));
        accounts.Add(provider);
        await accounts.SaveChangesAsync();
        provider.Switch(true, 1);
        await accounts.SaveChangesAsync();
        return provider.Id;
    }

    /// <summary>Changes a provider as its administrator would.</summary>
    public static async Task ChangeProviderAsync(this RunningPortal portal, Guid id, Action<IdentityProvider> change)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        change((await scope.ServiceProvider.GetRequiredService<IdentityProviders>().FindAsync(id, TestDatabase.Ct))!);
        await scope.ServiceProvider.GetRequiredService<AccountsDb>().SaveChangesAsync();
    }

    /// <summary>Ties an account to a subject.</summary>
    public static async Task TieAsync(this RunningPortal portal, string account, Guid provider, string subject)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Xunit.Assert.True((await users.AddLoginAsync((await users.FindByEmailAsync($"{account}@demo.example"))!, new(IdentityProviders.KeyOf(provider), subject, "x"))).Succeeded);
    }

    /// <summary>Gives a person a post in another workspace as well.</summary>
    public static async Task AlsoServesAsync(this RunningPortal portal, string account, string workspace, int duty = 1)
    {
        await portal.SqlAsync($"""
            with made as (insert into portal.officers (id, workspace, person_id, title) select gen_random_uuid(), '{workspace}', id, 'Desk officer' from accounts.accounts where email = '{account}@demo.example' returning id)
            insert into portal.duties (id, officer_id, person_id, workspace, duty, "from") select gen_random_uuid(), made.id, account.id, '{workspace}', {duty}, '2020-01-01' from made, accounts.accounts account where account.email = '{account}@demo.example'
            """);
        await portal.StampAsync();
    }

    /// <summary>Begins at the portal; the address at the provider to which it sends the browser.</summary>
    public static async Task<Uri> BeginWithAsync(this Browser browser, string workspace, string query = "")
    {
        var answer = await browser.SubmitAsync(await browser.GetAsync($"/sign-in/with/{workspace}{query}"), "main form[method=post]", button: "button[name=provider]");
        return answer.GoingTo();
    }

    /// <summary>Where a page of the portal sends the browser.</summary>
    public static Uri GoingTo(this PageAnswer answer)
    {
        var going = answer.Document.QuerySelector("main a.button[rel=noreferrer]")?.GetAttribute("href") ?? throw new InvalidOperationException($"The portal sends nobody anywhere: {answer.Main}");
        Xunit.Assert.Equal($"0; url={going}", answer.Response.Headers.GetValues("Refresh").Single());
        return new(going);
    }

    /// <summary>The portal's clock.</summary>
    public static DateTimeOffset Now(this RunningPortal portal) => portal.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>One value that the portal sent to the provider.</summary>
    public static string Asked(this Uri going, string name) => QueryHelpers.ParseQuery(going.Query)[name].Single()!;
}
