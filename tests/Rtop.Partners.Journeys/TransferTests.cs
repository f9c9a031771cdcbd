using System.Text.Json;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

public sealed class TransferTests(PortalFixture portals, Chromium chromium)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_first_visit_and_every_later_page_stay_within_the_budget_of_a_slow_line(string language)
    {
        await using var portal = await portals.OpenAsync();
        await using var desk = await chromium.VisitAsync(portal, new(language, 1280));
        var bytes = 0L;
        var wire = await desk.Page.Context.NewCDPSessionAsync(desk.Page);
        await wire.SendAsync("Network.enable");
        wire.Event("Network.loadingFinished").OnEvent += (_, told) => Interlocked.Add(ref bytes, (long)(told?.GetProperty("encodedDataLength").GetDouble() ?? 0));
        List<(string Page, long Bytes)> pages = [];
        async Task TakeAsync(string page)
        {
            await desk.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            pages.Add((page, Interlocked.Exchange(ref bytes, 0)));
        }

        await desk.OpenAsync("/sign-in");
        await TakeAsync("sign-in");
        await desk.SignInAsync("au.desk");
        await TakeAsync("home");
        await desk.UseAsync(".bar nav a[href$='/assessments']");
        await TakeAsync("assessments");
        await desk.UseAsync("tbody a:has-text('JA-0007')");
        await TakeAsync("read");
        await desk.UseAsync(".tabs a[href$='/ratings']");
        await TakeAsync("ratings-own");
        await desk.UseAsync("a[href$='cycle=2']");
        await TakeAsync("ratings-open");
        await desk.UseAsync(".tabs a[href$='/divergence']");
        await TakeAsync("divergence");
        await desk.UseAsync("tbody a:has-text('SF7')");
        await TakeAsync("factor");
        await desk.UseAsync(".tabs a[href$='/rate']");
        await TakeAsync("rate");

        // The longer framework has the longest page of all.
        await desk.OpenAsync("/au/assessments");
        await desk.UseAsync("tbody a:has-text('JA-0009')");
        await desk.UseAsync(".tabs a[href$='/rate']");
        await TakeAsync("list, read, rate");
        pages.RemoveAt(pages.Count - 1);
        foreach (var factor in await desk.At(".factor-nav ol a").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('href'))"))
        {
            await desk.OpenAsync(factor);
            await TakeAsync(factor);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(JsonSerializer.Serialize(pages.Select(page => $"{page.Page} {page.Bytes}")));
        Assert.InRange(pages[0].Bytes + pages[1].Bytes, 10_000, 250_000);
        Assert.True(pages.Count > 20, "The longer framework was not opened.");
        Assert.All(pages.Skip(1), page => Assert.True(page.Bytes is > 0 and <= 40_000, $"{page.Page}: {page.Bytes}"));
    }
}
