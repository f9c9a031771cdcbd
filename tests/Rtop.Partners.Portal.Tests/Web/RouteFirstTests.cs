using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

public sealed class RouteFirstTests(PortalFixture portals)
{
    [Fact]
    public async Task A_field_of_a_form_does_not_choose_another_thing_than_the_one_whose_page_it_is()
    {
        await using var portal = await portals.OpenAsync();
        using var runs = await portal.BrowserAsync("operator");
        var form = await runs.GetAsync("/operator/workspaces/asean/change");
        Assert.Equal("/operator/workspaces/asean?done=true", (await runs.SubmitAsync(form, "form.panel", new() { ["code"] = "au", ["Form.Names[en]"] = "ASEAN, renamed" })).Address);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from portal.workspaces where names like '%renamed%' and code = 'asean'"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.workspaces where names like '%renamed%' and code = 'au'"));
        Assert.Equal(HttpStatusCode.OK, form.Status);
    }
}
