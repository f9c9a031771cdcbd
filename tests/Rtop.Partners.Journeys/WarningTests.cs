using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

public sealed class WarningTests(PortalFixture portals, Chromium chromium)
{
    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task An_organization_warns_another_and_sees_how_long_the_answer_took(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using var desk = await chromium.VisitAsync(portal, new(language, width));
        await desk.SignInAsync("ecowas.desk");
        await desk.UseAsync(".bar nav a[href$='/warnings']");
        await desk.LookAsync("warnings");
        await desk.UseAsync("a[href$='/warnings/new']");
        await desk.At("form.panel").EvaluateAsync("form => form.noValidate = true");
        await desk.UseAsync("form.panel .actions button.button >> nth=0");
        await Assertions.Expect(desk.At("#errors")).ToBeFocusedAsync();
        await desk.LookAsync("warning-refused");
        await desk.WriteAsync("#Form_Title", "Two lorries at the crossing");
        await desk.WriteAsync("#Form_Text", "Two lorries with tools and lists were stopped at the crossing.");
        await desk.At("input[name='Form.Origin'][value=Signal]").CheckAsync();
        await desk.At("input[name='Form.Workspaces'][value=au]").CheckAsync();
        await desk.WriteAsync("#Form_Outside_0__Name", "Mediation and Security Council");
        await desk.WriteAsync("#Form_Outside_0__Means", "Note to the members");
        await desk.UseAsync("form.panel .actions button.button >> nth=0");
        await desk.LookAsync("warning-draft");
        await desk.UseAsync("form[action$='handler=Send'] button");
        await Assertions.Expect(desk.At("[aria-labelledby=recipients] tbody tr")).ToHaveCountAsync(2);
        await desk.LookAsync("warning-sent");
        var address = new Uri(desk.Page.Url).AbsolutePath;

        await using (var partner = await chromium.VisitAsync(portal, new(language, width)))
        {
            await partner.SignInAsync("au.desk");
            await partner.UseAsync("tbody a.button[href*='/warnings/']");
            await partner.UseAsync("form[action$='handler=Acknowledge'] button");
            await partner.At("input[name='Form.Answer'][value=Consulting]").CheckAsync();
            await partner.UseAsync("form[action$='handler=Respond'] button.button");
            await Assertions.Expect(partner.At("[aria-labelledby=answer] ol li")).ToHaveCountAsync(2);
            await partner.LookAsync("warning-received");
        }

        await desk.OpenAsync(address);
        await Assertions.Expect(desk.At("[aria-labelledby=recipients] .state.good")).ToHaveCountAsync(1);
        await desk.UseAsync("a[href*='/recipients/']");
        await desk.LookAsync("warning-outside");
        await desk.OpenAsync($"{address}/distribution");
        await desk.LookAsync("warning-distribution");
    }
}
