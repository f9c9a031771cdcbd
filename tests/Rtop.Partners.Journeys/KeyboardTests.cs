using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

/// <summary>Who signs in, runs an account, a workspace or the platform comes to every control with the Tab key alone, in the order in which it stands on the page, and sees where the focus is.</summary>
public sealed class KeyboardTests(PortalFixture portals, Chromium chromium)
{
    [Theory]
    [InlineData(null, "/sign-in /sign-in/with /sign-in/forgotten")]
    [InlineData("osce.desk", "/account /account/known /account/password /account/second-factor /account/second-factor/app /account/alarms /account/organizations /osce/people /osce/absence /osce/notices")]
    [InlineData("admin.osce", "/osce/people /osce/people/invite /osce/sign-in-provider /osce/sign-in-provider/new /osce/unusual-activity")]
    [InlineData("operator", "/operator /operator/workspaces/new /operator/workspaces/au /operator/workspaces/au/change /operator/people /operator/notice /operator/health")]
    public async Task Tab_comes_to_every_control_and_the_focus_is_seen(string? account, string addresses)
    {
        await using var portal = await portals.OpenAsync();
        await using var somebody = await chromium.VisitAsync(portal, new("en", 1280) { KeyboardOnly = true });
        if (account is not null) await somebody.SignInAsync(account);
        foreach (var address in addresses.Split(' '))
        {
            await somebody.OpenAsync(address);
            await somebody.TabThroughAsync();
        }

        if (account is not "admin.osce") return;
        await somebody.OpenAsync("/osce/people");
        await somebody.UseAsync("table[aria-labelledby=colleagues] a:has-text('OSCE desk officer')");
        var post = new Uri(somebody.Page.Url).AbsolutePath;
        await somebody.TabThroughAsync();
        foreach (var part in (string[])["duty", "post", "leave"])
        {
            await somebody.OpenAsync($"{post}/{part}");
            await somebody.TabThroughAsync();
        }
    }

    [Theory]
    [InlineData("<button>One</button><button tabindex='-1'>Two</button>", "never comes to")]
    [InlineData("<button>One</button><button style='outline: none'>Two</button>", "does not show")]
    [InlineData("<button>One</button><button tabindex='1'>Two</button>", "before")]
    public async Task A_page_that_leaves_the_keyboard_out_does_not_pass(string body, string fault)
    {
        await using var portal = await portals.OpenAsync();
        await using var anybody = await chromium.VisitAsync(portal, new("en", 1280) { KeyboardOnly = true });
        await anybody.Page.SetContentAsync($"<!doctype html><html lang='en'><title>Faulty</title><main><h1>Faulty</h1>{body}</main></html>");
        Assert.Contains(fault, (await Assert.ThrowsAnyAsync<Exception>(anybody.TabThroughAsync)).Message, StringComparison.Ordinal);
    }
}
