using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

public sealed class ProgrammeTests(PortalFixture portals, Chromium chromium)
{
    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task AU_reports_a_milestone_achieved_and_UN_confirms_it(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using (var au = await chromium.VisitAsync(portal, new(language, width)))
        {
            await au.SignInAsync("au.prog");
            await au.UseAsync(".bar nav a[href$='/programmes']");
            await au.LookAsync("programmes");
            await au.UseAsync("tbody a:has-text('PR-0005')");
            await au.LookAsync("programme");
            await Assertions.Expect(au.At("#late ~ table tbody tr")).ToHaveCountAsync(6);
            await au.UseAsync(".tabs a[href$='/timeline']");
            await au.LookAsync("timeline");
            await au.UseAsync("a[href$='zoom=quarter']");
            await Assertions.Expect(au.At("svg a.step")).ToHaveCountAsync(28);
            await au.UseAsync("details a:has-text('D-PS-06')");
            await au.UseAsync("a[href$='/report']");
            await au.At("form.panel").EvaluateAsync("form => form.noValidate = true");
            await au.UseAsync("form.panel button.button");
            await Assertions.Expect(au.At("#errors")).ToBeFocusedAsync();
            await au.LookAsync("report-refused");
            await au.At("input[name='Form.State'][value=Achieved]").CheckAsync();
            await au.WriteAsync("#Form_ShownBy", "The guide, as sent to both missions");
            await au.UseAsync("form.panel button.button");
            await au.LookAsync("milestone");
        }

        await using var un = await chromium.VisitAsync(portal, new(language, width));
        await un.SignInAsync("un.prog");
        await un.OpenAsync("/un/programmes");
        await un.UseAsync("tbody a:has-text('PR-0005')");
        await un.UseAsync("#waiting ~ ul a:has-text('D-PS-06')");
        await un.UseAsync("a[href$='/answer']");
        await un.LookAsync("milestone-answer");
        await un.At("input[name='Form.Confirms'][value=true]").CheckAsync();
        await un.UseAsync("form.panel button.button");
        await Assertions.Expect(un.At("main .state.good").Last).ToBeVisibleAsync();
        await un.OpenAsync("/un/programmes/new");
        await un.LookAsync("programme-new");
        await un.OpenAsync("/un/programmes");
        await un.UseAsync("tbody a:has-text('PR-0001')");
        await un.UseAsync(".tabs a[href$='/timeline']");
        await un.LookAsync("timeline-ten-years");
    }

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task UN_counts_what_AU_counts_too_freezes_the_pack_and_AU_signs_it(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using var un = await chromium.VisitAsync(portal, new(language, width));
        await un.SignInAsync("un.prog");
        await un.OpenAsync("/un/programmes");
        await un.UseAsync("tbody a:has-text('PR-0005')");
        await un.UseAsync(".tabs a[href$='/results']");
        await un.LookAsync("results");
        await un.UseAsync("a[href*='/indicators/'] >> nth=0");
        await un.LookAsync("indicator");
        await un.At("form.panel").EvaluateAsync("form => form.noValidate = true");
        await un.UseAsync("form.panel button.button");
        await Assertions.Expect(un.At("#errors")).ToBeFocusedAsync();
        await un.LookAsync("figure-refused");
        await un.OpenAsync("/un/programmes");
        await un.UseAsync("tbody a:has-text('PR-0005')");
        await un.UseAsync(".tabs a[href$='/commitments']");
        await un.LookAsync("commitments");
        await un.UseAsync("tbody a >> nth=0");
        await un.LookAsync("commitment");
        await un.UseAsync(".tabs a[href$='/reviews']");
        await un.LookAsync("reviews");
        await un.UseAsync("#reviews ~ table tr:has(.quiet:not(:empty)) >> nth=1 >> a");
        await un.LookAsync("review");
        await un.UseAsync("form[action$='handler=Freeze'] button");
        await un.LookAsync("review-pack");
        var pack = new Uri(un.Page.Url).AbsolutePath;

        await using var au = await chromium.VisitAsync(portal, new(language, width));
        await au.SignInAsync("au.prog");
        await au.OpenAsync("/au" + pack["/un".Length..]);
        await au.UseAsync("main form button.button");
        await Assertions.Expect(au.At("#pack ~ ul li")).ToHaveCountAsync(1);
        await au.OpenAsync("/au/milestones");
        await au.LookAsync("milestones");
        await au.OpenAsync("/au/programmes");
        await au.UseAsync("tbody a:has-text('PR-0005')");
        await au.UseAsync(".tabs a[href$='/import']");
        await au.LookAsync("import");
    }
}
