using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

/// <summary>JA-0007 as five officers: from an open cycle to an adopted edition with ECOWAS's reservation, and OSCE unnamed by its own wish.</summary>
public sealed class EditionTests(PortalFixture portals, Chromium chromium)
{
    const string Reservation = "Radio licences are given again in two provinces.";

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task Five_officers_bring_an_open_cycle_to_an_adopted_edition(string language, int width)
    {
        var clock = new LaterClock();
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        var screen = new Screen(language, width);
        await using var un = await chromium.VisitAsync(portal, screen);
        await using var au = await chromium.VisitAsync(portal, screen);
        await using var analyst = await chromium.VisitAsync(portal, screen);
        await using var ecowas = await chromium.VisitAsync(portal, screen);
        await using var osce = await chromium.VisitAsync(portal, screen);

        // The last two hand in: with the third the round opens.
        await OpenFileAsync(au, "au.desk");
        await au.UseAsync(".tabs a[href$='/rate']");
        await au.UseAsync(".factor-nav a.button");
        await au.UseAsync("main form button.button");
        await OpenFileAsync(ecowas, "ecowas.desk");
        await ecowas.UseAsync(".tabs a[href$='/rate']");
        for (var factor = 1; factor <= 7; factor++)
        {
            await ecowas.RateAsync(line: 0, level: 3);
            await ecowas.PickAsync("#Form_Ratings_0__Trend", place: 2);
            await ecowas.PickAsync("#Form_Ratings_0__Confidence", place: 2);
            await ecowas.WriteAsync("#Form_Ratings_0__Reason", $"Mediation reports of this month, SF{factor}.");
            if (factor == 3) await AnswerAsync(ecowas);
            await ecowas.UseAsync(factor == 7 ? "button[value=stay]" : "button[value=next]");
        }

        await ecowas.UseAsync(".factor-nav a.button");
        await ecowas.UseAsync("main form button.button");
        await ecowas.UseAsync(".tabs a[href$='/divergence']");
        await ecowas.LookAsync("walk-divergence");

        // UN freezes; ECOWAS's analyst drafts a reservation on SF1, its desk officer signs it.
        await OpenFileAsync(un, "un.desk");
        await un.UseAsync(".tabs a[href$='/editions']");
        await un.UseAsync("main form button.button");
        await un.LookAsync("walk-edition-frozen");
        var edition = new Uri(un.Page.Url).AbsolutePath[3..];
        await analyst.SignInAsync("ecowas.ew");
        await analyst.OpenAsync($"/ecowas{edition}");
        await analyst.UseAsync("a[href$='/position']");
        await analyst.At("input[value=EndorseWithReservation]").CheckAsync();
        await analyst.At("#Form_Target").SelectOptionAsync("factor:SF1");
        await analyst.WriteAsync("#Form_Text", Reservation);
        await analyst.LookAsync("walk-position");
        await analyst.UseAsync("main form button.button");
        await Assertions.Expect(analyst.At("form[action*='handler=Sign']")).ToHaveCountAsync(0);
        await ecowas.OpenAsync($"/ecowas{edition}");
        await ecowas.LookAsync("walk-draft");
        await ecowas.UseAsync("form[action*='handler=Sign'] button");

        // UN puts it under silence for two days; nobody breaks it.
        await un.Page.ReloadAsync();
        await un.UseAsync("a[href$='/silence']");
        await un.WriteAsync("#Form_LastDay", clock.GetUtcNow().AddDays(2).ToString("yyyy-MM-dd", null));
        await un.WriteAsync("#Form_LastMinute", "12:00");
        await un.LookAsync("walk-silence");
        await un.UseAsync("main form button.button");
        await un.LookAsync("walk-under-silence");
        await Assertions.Expect(au.At("body")).ToBeVisibleAsync();
        await au.OpenAsync("/au");
        await Assertions.Expect(au.At("main a[href$='/editions/2']").First).ToBeVisibleAsync();
        clock.Later = TimeSpan.FromDays(4);
        await portal.Services.GetRequiredService<SilencesJob>().RunAsync(clock.GetUtcNow(), TestDatabase.Ct);

        // Everybody reads what was adopted; OSCE finds itself nowhere by name.
        await osce.SignInAsync("osce.desk");
        await osce.OpenAsync($"/osce{edition}");
        await osce.LookAsync("walk-edition-observer");
        await Assertions.Expect(osce.At("main .columns")).ToContainTextAsync(Reservation);
        await Assertions.Expect(osce.At("main .columns")).Not.ToContainTextAsync("OSCE");
        await un.Page.Context.ClearCookiesAsync();
        await un.SignInAsync("un.desk");
        await un.OpenAsync($"/un{edition}");
        await Assertions.Expect(un.At(".head:has(h2) .state.good")).ToBeVisibleAsync();
        await Assertions.Expect(un.At("main .columns")).ToContainTextAsync(Reservation);
        await un.LookAsync("walk-edition");
        await un.UseAsync("a.button[href$='/certificate']");
        await un.LookAsync("walk-certificate");
        await Assertions.Expect(un.At(".files .hash")).ToHaveCountAsync(3);
    }

    // Where people are displaced, the framework asks two questions.
    static async Task AnswerAsync(Visitor officer)
    {
        await officer.WriteAsync("#Form_Answers_0__Text", "They flee violence, not drought.");
        await officer.WriteAsync("#Form_Answers_1__Text", "Host villages are helped equally.");
    }

    static async Task OpenFileAsync(Visitor officer, string account)
    {
        await officer.SignInAsync(account);
        await officer.UseAsync(".bar nav a[href$='/assessments']");
        await officer.UseAsync("tbody a:has-text('JA-0007')");
    }

    sealed class LaterClock : TimeProvider
    {
        public TimeSpan Later { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Later;
    }
}
