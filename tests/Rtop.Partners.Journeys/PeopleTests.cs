using Microsoft.Playwright;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Pages.People;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

/// <summary>Every page by which people join, sign in, hold duties and leave, and the operator's: full, empty where it can be, and with what was wrong; and the auditor's two.</summary>
public sealed class PeopleTests(PortalFixture portals, Chromium chromium)
{
    /// <summary>All three languages, each at one width; the ordeal takes both.</summary>
    public static TheoryData<string, int> Everywhere => Ordeal.IsAsked
        ? new() { { "en", 1280 }, { "en", 390 }, { "fr", 1280 }, { "fr", 390 }, { "ar", 1280 }, { "ar", 390 } }
        : new() { { "en", 1280 }, { "fr", 390 }, { "ar", 390 } };

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Everywhere))]
    public async Task The_operators_pages_are_whole(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using (var runs = await chromium.VisitAsync(portal, new(language, width)))
        {
            await runs.SignInAsync("operator");
            await SeeAsync(runs, "operator", "/operator", "/operator/workspaces/new", "/operator/workspaces/new?from=igad", "/operator/workspaces/osce", "/operator/workspaces/osce/change", "/operator/people", "/operator/notice", "/account/known");
            await RefusedAsync(runs, "operator-change", "/operator/workspaces/osce/change", "form.panel button.button", ("#Form_Zone", "Mars/Olympus"));
            await RefusedAsync(runs, "operator-invite", "/operator/workspaces/osce", "form[action$='handler=Invite'] button");
            await runs.OpenAsync("/operator/people");
            await runs.WriteAsync("#find", "zzzz");
            await runs.UseAsync("form.filters button");
            await runs.LookAsync("operator-people-none");
            await runs.WriteAsync("#find", "au.desk");
            await runs.UseAsync("form.filters button");
            await runs.UseAsync("form[action$='handler=Begin'] button");
            await runs.LookAsync("operator-people-begun");
        }

        await using var nobody = await chromium.VisitAsync(portal, new(language, width));
        var begin = await portal.LinkOfAsync("au.desk@demo.example", AccountMailKind.ReEnrolment);
        await SeeAsync(nobody, "begin-again", begin);
        await RefusedAsync(nobody, "begin-again", begin, "main form button.button", ("#Form_Words", "ABCD EFGH"), ("#Form_Wanted", "several words in a row"), ("#Form_Again", "several words in a row"));
        await SeeAsync(nobody, "gone", "/begin-again/made-up", "/join/made-up", "/first-operator/made-up", "/sign-in/reset/made-up");
        await SeeAsync(nobody, "sign-in", "/sign-in", "/sign-in/forgotten", "/sign-in/with", "/sign-in/with/osce");
    }

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Everywhere))]
    public async Task The_administrators_pages_the_account_and_joining_are_whole(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        var officer = await portal.OfficerAsync("osce.desk", "osce");
        var held = await portal.SqlAsync("select id from portal.duties where officer_id = $1", officer);
        await using (var admin = await chromium.VisitAsync(portal, new(language, width)))
        {
            await admin.SignInAsync("admin.osce");
            await SeeAsync(admin, "none", "/osce/sign-in-provider", "/osce/unusual-activity", "/account/alarms", "/account/organizations");
            var post = $"/osce/people/{officer}";
            await SeeAsync(admin, "people", "/osce/people", "/osce/people/invite", post, $"{post}/duty", $"{post}/post", $"{post}/leave", $"{post}/duties/{held}");
            await RefusedAsync(admin, "people-invite", "/osce/people/invite", "main form button.button", ("#Form_Email", "nobody"));
            await RefusedAsync(admin, "people-duty", $"{post}/duty", "main form button.button");
            await RefusedAsync(admin, "people-post", $"{post}/post", "main form button.button", ("#Form_Title", ""));
            await RefusedAsync(admin, "people-term", $"{post}/duties/{held}", "main form button.button", ("#Form_Until", "1999-01-01"));
            await RefusedAsync(admin, "provider-new", "/osce/sign-in-provider/new", "main form button.button");
            var provider = await portal.AddProviderAsync("osce", "https://login.example.org");
            await SeeAsync(admin, "provider", "/osce/sign-in-provider", $"/osce/sign-in-provider/{provider}", $"/osce/sign-in-provider/{provider}/test");
            await SeeAsync(admin, "account", "/account", "/account/second-factor", "/account/second-factor/app", "/account/password", "/account/known", "/account/confirm", "/account/organizations", "/osce/notices", "/osce/absence");
            await RefusedAsync(admin, "password", "/account/password", "main form button.button", ("#Form_Current", "wrong words here"), ("#Form_Wanted", "short"), ("#Form_Again", "other"));

            await admin.OpenAsync("/osce/people/invite");
            await admin.WriteAsync("#Form_Email", "joiner@example.org");
            await admin.WriteAsync("#Form_Title", "Desk officer");
            await admin.At("input[name='Form.Duties'][value=DeskOfficer]").CheckAsync();
            await admin.UseAsync("main form button.button");
            await Assertions.Expect(admin.At("table[aria-labelledby=invited]")).ToContainTextAsync("joiner@example.org");
            await admin.LookAsync("people-invited");
        }

        await using var joins = await chromium.VisitAsync(portal, new(language, width));
        var link = await portal.LinkOfAsync("joiner@example.org");
        await SeeAsync(joins, "join", link, $"{link}/through", "/sign-in/with/osce");
        await RefusedAsync(joins, "join", link, "main form button.button", ("#Form_Name", "A"), ("#Form_Password", "short"), ("#Form_Again", "other"));
    }

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Everywhere))]
    public async Task The_auditors_trail_and_the_search_are_whole(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using (var auditor = await chromium.VisitAsync(portal, new(language, width)))
        {
            await auditor.SignInAsync("auditor");
            await SeeAsync(auditor, "trail", "/un/audit", "/un/audit?Filter.Matter=Programmes", "/un/audit?Filter.Until=1999-01-01");
        }

        await using var desk = await chromium.VisitAsync(portal, new(language, width));
        await desk.SignInAsync("un.desk");
        await SeeAsync(desk, "search", "/un/search", "/un");
        foreach (var (name, words) in new[] { ("found", "early warning"), ("none", "zzzzzz"), ("refused", "z") })
        {
            await desk.OpenAsync("/un/search");
            await desk.WriteAsync("#Form_Words", words);
            await desk.UseAsync("main form button.button");
            await desk.LookAsync($"search-{name}");
        }
    }

    static async Task SeeAsync(Visitor visitor, string name, params string[] addresses)
    {
        foreach (var (at, address) in addresses.Index())
        {
            await visitor.OpenAsync(address);
            await visitor.LookAsync($"{name}-{at}");
        }
    }

    // What the browser itself would hold back is sent all the same.
    static async Task RefusedAsync(Visitor visitor, string name, string address, string button, params (string Field, string Text)[] typed)
    {
        await visitor.OpenAsync(address);
        foreach (var (field, text) in typed) await visitor.WriteAsync(field, text);
        await visitor.At("main").EvaluateAsync("main => main.querySelectorAll('form').forEach(form => form.noValidate = true)");
        await visitor.UseAsync(button);
        await Assertions.Expect(visitor.At("#errors")).ToBeVisibleAsync();
        await visitor.LookAsync($"{name}-refused");
    }
}
