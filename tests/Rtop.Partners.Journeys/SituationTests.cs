using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

public sealed class SituationTests(PortalFixture portals, Chromium chromium)
{
    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task An_officer_looks_at_the_map_and_draws_what_goes_across_the_border(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using var desk = await chromium.VisitAsync(portal, new(language, width));
        await desk.SignInAsync("au.desk");
        await desk.UseAsync(".bar nav a[href$='/situations']");
        await desk.LookAsync("situations");
        await Assertions.Expect(desk.At("svg .arrow")).ToHaveCountAsync(6);
        await desk.UseAsync("td a[href$='/situations'] >> nth=0");
        await desk.LookAsync("situations-of-file");
        await desk.UseAsync("a[href$='/links/draw']");
        await desk.At("form.panel").EvaluateAsync("form => form.noValidate = true");
        await desk.UseAsync("form.panel button.button");
        await Assertions.Expect(desk.At("#errors")).ToBeFocusedAsync();
        await desk.LookAsync("link-refused");
        await desk.PickAsync("#Form_SituationId", place: 1);
        await desk.PickAsync("#Form_OtherId", place: 2);
        await desk.PickAsync("#Form_Kind", place: 3);
        await desk.At("input[name='Form.Direction'][value=Both]").CheckAsync();
        await desk.At("input[name='Form.Strength'][value=Weak]").CheckAsync();
        await desk.WriteAsync("#Form_Why", "Two lorries were stopped on the road.");
        await desk.UseAsync("form.panel button.button");
        await Assertions.Expect(desk.At("td.num")).ToHaveCountAsync(7);
        await desk.UseAsync("tbody a[href*='/situations/links/'] >> nth=0");
        await desk.LookAsync("link");
    }
}
