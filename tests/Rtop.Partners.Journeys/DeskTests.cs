using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

/// <summary>Nobody here has a mouse.</summary>
public sealed class DeskTests(PortalFixture portals, Chromium chromium)
{
    const string Patrols = " Patrols along the Tellin road have doubled.";
    const string Radio = " Two radio stations repeated the phrase.";

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task A_desk_signs_in_rates_every_core_factor_and_submits(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using var desk = await chromium.VisitAsync(portal, new(language, width) { KeyboardOnly = true });

        await desk.SignInAsync("ecowas.desk", look: true);
        await desk.LookAsync("home");
        await desk.UseAsync("tbody td:nth-child(2) a:has-text('JA-0007')");
        await desk.LookAsync("rate-empty");
        await desk.UseAsync(".factor-nav a.button");
        await desk.LookAsync("submit-missing");
        await Assertions.Expect(desk.At("main form")).ToHaveCountAsync(0);
        await desk.UseAsync("main .panel li a:has-text('SF1')");
        await RefuseALineWithoutLevelAsync(desk);
        string[] core = ["SF1", "SF2", "SF3", "SF4", "SF5", "SF6", "SF7"];
        foreach (var factor in core)
        {
            await Assertions.Expect(desk.At("form[data-rating-form] h2 bdi").First).ToHaveTextAsync(factor);
            await desk.RateAsync(line: 0, level: 3);
            await desk.PickAsync("#Form_Ratings_0__Trend", place: 1);
            await desk.PickAsync("#Form_Ratings_0__Confidence", place: 2);
            await desk.WriteAsync("#Form_Ratings_0__Reason", $"Mediation reports of this month, {factor}.");
            if (factor is "SF1") await JumpToTheLastIndicatorAsync(desk);
            // Where people are displaced, the framework asks two questions.
            if (factor is "SF3")
            {
                await desk.WriteAsync("#Form_Answers_0__Text", "They flee violence, not drought.");
                await desk.WriteAsync("#Form_Answers_1__Text", "Host villages are helped equally.");
            }

            await desk.UseAsync(factor is "SF7" ? "button[value=stay]" : "button[value=next]");
        }

        await desk.LookAsync("rate-saved");
        await Assertions.Expect(desk.At("#Form_Ratings_0__Reason")).ToHaveValueAsync("Mediation reports of this month, SF7.");
        await desk.UseAsync(".factor-nav a.button");
        await desk.LookAsync("submit");
        await desk.UseAsync("main form button.button");
        Assert.EndsWith("/ratings", desk.Page.Url, StringComparison.Ordinal);
        await desk.LookAsync("ratings-blind");
        await Assertions.Expect(desk.At("table.compare thead th[data-workspace]").First).ToHaveAttributeAsync("data-workspace", "ecowas");
        await Assertions.Expect(desk.At(".parties li[data-workspace=ecowas] .state.good")).ToBeVisibleAsync();
        await desk.UseAsync(".bar a.place");
        await Assertions.Expect(desk.At("main")).Not.ToContainTextAsync("JA-0007");
    }

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task Of_two_who_edit_a_section_the_second_sees_both_texts_and_merges_them(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using var un = await chromium.VisitAsync(portal, new(language, width) { KeyboardOnly = true });
        await using var au = await chromium.VisitAsync(portal, new(language, width));
        await OpenSectionAsync(un, "un.desk", look: true);
        await OpenSectionAsync(au, "au.desk", look: false);
        var agreed = await au.At("#Form_Text").InputValueAsync();

        await au.GoOnAsync("#Form_Text", Patrols);
        await au.UseAsync("main form button.button");
        await un.GoOnAsync("#Form_Text", Radio);
        await un.UseAsync("main form button.button");

        await Assertions.Expect(un.At("#errors")).ToBeFocusedAsync();
        await un.LookAsync("conflict");
        await Assertions.Expect(un.At("[aria-labelledby=mine] ins:has-text('radio')")).ToBeVisibleAsync();
        await Assertions.Expect(un.At("[aria-labelledby=theirs] ins:has-text('Patrols')")).ToBeVisibleAsync();
        foreach (var side in (string[])["mine", "theirs"]) await Assertions.Expect(un.At($"[aria-labelledby={side}]")).ToContainTextAsync(agreed[^60..]);
        await Assertions.Expect(un.At("#Form_Text")).ToHaveValueAsync(agreed + Radio);
        await Assertions.Expect(un.At("details pre")).ToHaveTextAsync(agreed + Patrols);
        await au.Page.ReloadAsync();
        await Assertions.Expect(au.At("article").First).Not.ToContainTextAsync(Radio.Trim());

        await un.GoOnAsync("#Form_Text", Patrols);
        await un.UseAsync("main form button.button");
        await un.LookAsync("merged");
        await au.Page.ReloadAsync();
        foreach (var reader in (Visitor[])[un, au]) await Assertions.Expect(reader.At("article .prose").First).ToContainTextAsync((Radio + Patrols).Trim());
    }

    static async Task OpenSectionAsync(Visitor officer, string account, bool look)
    {
        await officer.SignInAsync(account);
        await officer.UseAsync(".bar nav a[href$='/assessments']");
        if (look) await officer.LookAsync("assessments");
        await officer.UseAsync("tbody a:has-text('JA-0007')");
        if (look) await officer.LookAsync("read");
        await officer.UseAsync("article a[href$='/edit']");
        if (look) await officer.LookAsync("edit");
    }

    // The whole page comes back with what was typed; the summary has the focus and leads to the line, from where Shift+Tab goes back to the first.
    static async Task RefuseALineWithoutLevelAsync(Visitor desk)
    {
        await desk.PickAsync("#Form_Ratings_1__Trend", place: 1);
        await desk.WriteAsync("#Form_Ratings_1__Reason", "2 posts keep journals.");
        await desk.UseAsync("button[value=stay]");
        await Assertions.Expect(desk.At("#errors")).ToBeFocusedAsync();
        await desk.LookAsync("rate-refused");
        await Assertions.Expect(desk.At("#Form_Ratings_1__Reason")).ToHaveValueAsync("2 posts keep journals.");
        await Assertions.Expect(desk.At("#Form_Ratings_1__Trend")).Not.ToHaveValueAsync("");
        await desk.TabToAsync("#errors a");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.At("#Form_Ratings_1__Level")).ToBeFocusedAsync();
        await desk.RateAsync(line: 1, level: 2);
        await Assertions.Expect(desk.At("input[name='Form.Ratings[1].Level'][value='2']")).ToBeCheckedAsync();
        await desk.PickAsync("#Form_Ratings_1__Confidence", place: 1);
        await desk.TabToAsync("input[name='Form.Ratings[0].Level']", back: true);
    }

    // From the second line on, j leads from indicator to indicator; past the last of them it stays.
    static async Task JumpToTheLastIndicatorAsync(Visitor desk)
    {
        await desk.TabToAsync("input[name='Form.Ratings[1].Level']");
        for (var line = 2; line < await desk.At("[data-indicator]").CountAsync(); line++)
        {
            await desk.Page.Keyboard.PressAsync("j");
            await Assertions.Expect(desk.At($"input[name='Form.Ratings[{line}].Level']").First).ToBeFocusedAsync();
        }
    }
}
