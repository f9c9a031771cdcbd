using System.Net;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

public class PassphraseTwiceTests(PortalFixture portals)
{
    [Fact]
    public async Task The_first_operator_types_the_passphrase_twice_alike_and_the_link_is_used_up_only_then()
    {
        await using var portal = await portals.OpenAsync(new() { ["Demo:Enabled"] = "false" });
        // The demonstration brings an operator along; an installation has none.
        await portal.SqlAsync("update accounts.accounts set is_operator = false");
        var link = Assert.IsType<Uri>(await FirstOperator.MakeLinkAsync(portal.Services, TestContext.Current.CancellationToken));
        using var browser = await portal.BrowserAsync();
        Dictionary<string, string?> typed = new() { ["Form.Name"] = "An Operator", ["Form.Email"] = "operator@partners.example", ["Form.Password"] = "a long passphrase", ["Form.Again"] = "a long passphrasse" };

        var refused = await browser.SubmitAsync(await browser.GetAsync(link.AbsolutePath), "main form", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Passphrase, once more: type the same as in “Passphrase”.", refused.Document.QuerySelector("#Form_Again-error span")?.TextContent);

        var made = await browser.SubmitAsync(refused, "main form", new(typed) { ["Form.Again"] = typed["Form.Password"] });
        Assert.Equal("/account/second-factor", made.Address);
        using var other = await portal.BrowserAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(link.AbsolutePath)).Status);
    }

    [Fact]
    public async Task A_changed_passphrase_is_typed_twice_alike()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync("un.desk");
        Dictionary<string, string?> typed = new() { ["Form.Current"] = RunningPortal.Passphrase, ["Form.Wanted"] = "a long passphrase", ["Form.Again"] = "a long passphrasse" };

        var refused = await browser.SubmitAsync(await browser.GetAsync("/account/password"), "main form", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("/account?done=true", (await browser.SubmitAsync(refused, "main form", new(typed) { ["Form.Again"] = typed["Form.Wanted"] })).Address);
    }
}
