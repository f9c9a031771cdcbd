using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

/// <summary>What shares, exports, administers or opens confidence asks for a factor that was shown within five minutes.</summary>
public sealed partial class StepUpTests(PortalFixture portals)
{
    // Handlers whose name says that they might, and why they need not.
    static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["Assessments.Evidence.File.OnGet"] = "evidence is read one by one at work; how many files are read is watched",
        ["CapacityBuilding.Programmes.Iati.OnGet"] = "what is published, the same for everybody",
        ["Assessments.Names.OnPost"] = "a note in the text of one's own file",
        ["Assessments.Names.OnPostWithdraw"] = "takes such a note back",
        ["Assessments.Observers.OnPostWithdraw"] = "takes an invitation back",
        ["Assessments.Releases.Read.OnPostRecall"] = "calls back what left",
        ["Releases.Recall.OnPost"] = "answers a recall",
        ["BreakGlass.Read.OnPostDecline"] = "opens nothing",
        ["BreakGlass.Read.OnPostEnd"] = "closes what is open",
        ["BreakGlass.Told.OnPost"] = "says that it was read",
        ["OwnAccount.Alarms.OnPostNotMine"] = "ends sessions; nothing may stand in its way",
        ["OwnAccount.Confirm.OnPost"] = "is where a factor is shown",
        ["OwnAccount.Confirm.OnPostPasskey"] = "is where a factor is shown",
        ["OwnAccount.Index.OnPostEnd"] = "ends a session; nothing may stand in its way",
        ["OwnAccount.Index.OnPostEndOthers"] = "ends sessions; nothing may stand in its way",
        ["OwnAccount.Index.OnPostLanguage"] = "the language of pages",
        ["OwnAccount.Index.OnPostName"] = "how one's own name is written",
        ["Reviews.Calendar.OnPostRevoke"] = "takes a feed back",
        ["Roundtables.Convenors.OnPostEnd"] = "takes a part back",
        ["Roundtables.Convenors.OnPostRemove"] = "takes an admission back",
        ["Roundtables.Convenors.OnPostSectors"] = "how a record is kept",
        ["Warnings.Distribution.OnPostLeftOut"] = "writes down who was not told",
        ["Warnings.Distribution.OnPostOutside"] = "writes down who was told by other means",
        ["Warnings.Outside.OnPost"] = "writes down what somebody outside answered",
    };

    [Fact]
    public void Every_handler_that_shares_exports_or_administers_asks_for_it_or_says_why_not()
    {
        var handlers = typeof(PortalApp).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal) || method.Name.StartsWith("OnGet", StringComparison.Ordinal))
                .Select(method => (Name: $"{type.Namespace![(typeof(PortalApp).Namespace!.Length + ".Pages.".Length)..]}.{type.Name[..^5]}.{method.Name.Replace("Async", "", StringComparison.Ordinal)}", Asks: method.IsDefined(typeof(StepUpAttribute)) || type.IsDefined(typeof(StepUpAttribute))))).ToList();
        var concerned = handlers.Where(handler => (handler.Name.Contains(".OnPost", StringComparison.Ordinal) ? Telling() : HandingOut()).IsMatch(handler.Name)).ToList();
        var silent = concerned.Where(handler => !handler.Asks && !Exceptions.ContainsKey(handler.Name)).Select(handler => handler.Name).Order(StringComparer.Ordinal).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine($"{handlers.Count} handlers, {concerned.Count} looked at, {handlers.Count(handler => handler.Asks)} ask, {Exceptions.Count} need not");

        Assert.True(silent is [], $"These say neither [StepUp] nor why not: {string.Join(", ", silent)}");
        Assert.All(Exceptions.Keys, name => Assert.Contains(handlers, handler => handler.Name == name && !handler.Asks));
        Assert.True(handlers.Count(handler => handler.Asks) > 40);
    }

    [Fact]
    public async Task After_five_minutes_an_export_asks_keeps_the_form_and_goes_on_once_confirmed()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        var register = await browser.GetAsync("/un/warnings");
        Assert.NotNull((await browser.SubmitAsync(register, "form[action*='handler=Csv']")).Response.Content.Headers.ContentDisposition);
        clock.MoveOn(TimeSpan.FromMinutes(6));
        var asked = await browser.SubmitAsync(register, "form[action*='handler=Csv']");
        Assert.StartsWith("/account/confirm?kept=", asked.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.ConfirmAsync(asked, "not the passphrase")).Status);
        var back = await browser.ConfirmAsync(asked);
        Assert.StartsWith("/welcome-back?confirmed=true", back.Address, StringComparison.Ordinal);
        Assert.NotNull((await browser.SubmitAsync(back, "main form:not([action='/welcome-back'])")).Response.Content.Headers.ContentDisposition);
        Assert.Equal((1L, 1L), (await CountAsync(portal, "FactorConfirmed"), await CountAsync(portal, "ConfirmationRefused")));
    }

    [Fact]
    public async Task A_page_of_credentials_is_opened_again_after_confirming()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        clock.MoveOn(TimeSpan.FromMinutes(6));
        var asked = await browser.GetAsync("/account/second-factor");
        Assert.Equal("/account/confirm?to=%2Faccount%2Fsecond-factor", asked.Address);
        Assert.Equal("/account/second-factor", (await browser.ConfirmAsync(asked)).Address);
        Assert.Equal("/account/password", (await browser.GetAsync("/account/password")).Address);
    }

    [Fact]
    public async Task The_first_confidential_file_of_a_session_asks_and_the_next_ones_do_not()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        var file = (Guid)(await portal.SqlAsync("select id from portal.engagements limit 1"))!;
        using var browser = await portal.BrowserAsync("osce.pol");
        clock.MoveOn(TimeSpan.FromMinutes(6));
        var asked = await browser.GetAsync($"/osce/engagements/{file}");
        Assert.StartsWith("/account/confirm?to=", asked.Address, StringComparison.Ordinal);
        // The same for what is not there.
        Assert.StartsWith("/account/confirm?to=", (await browser.GetAsync($"/osce/engagements/{Guid.NewGuid()}")).Address, StringComparison.Ordinal);
        var opened = await browser.ConfirmAsync(asked);
        Assert.Equal((HttpStatusCode.OK, $"/osce/engagements/{file}"), (opened.Status, opened.Address));
        clock.MoveOn(TimeSpan.FromMinutes(20));
        Assert.Equal($"/osce/engagements/{file}", (await browser.GetAsync($"/osce/engagements/{file}")).Address);

        using var next = await portal.BrowserAsync("osce.pol");
        clock.MoveOn(TimeSpan.FromMinutes(6));
        Assert.StartsWith("/account/confirm", (await next.GetAsync($"/osce/engagements/{file}")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_a_second_factor_shows_that_one_and_no_passphrase_or_recovery_code_or_anothers_passkey_will_do()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        var (key, codes) = await browser.AddAppAsync(clock);
        using var own = new SoftPasskey();
        using var others = new SoftPasskey();
        await browser.AddPasskeyAsync(own);
        using (var other = await portal.BrowserAsync("un.lead")) await other.AddPasskeyAsync(others);
        clock.MoveOn(TimeSpan.FromMinutes(6));
        var asked = await browser.GetAsync("/account/second-factor/codes");
        foreach (var wrong in (string[])[RunningPortal.Passphrase, codes[0], SignInTesting.CodeAt(key, clock, -4)])
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.ConfirmAsync(asked, wrong)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ShowAsync(browser, asked, others)).Status);
        Assert.StartsWith("/account/confirm", (await browser.GetAsync("/account/second-factor/codes")).Address, StringComparison.Ordinal);
        Assert.Equal("/account/second-factor/codes", (await ShowAsync(browser, asked, own)).Address);
        clock.MoveOn(TimeSpan.FromMinutes(6));
        Assert.Equal("/account/second-factor/codes", (await browser.ConfirmAsync(await browser.GetAsync("/account/second-factor/codes"), SignInTesting.CodeAt(key, clock))).Address);
    }

    [Fact]
    public async Task A_moment_of_confirming_that_somebody_wrote_into_the_row_ends_the_session()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        clock.MoveOn(TimeSpan.FromMinutes(6));
        await portal.SqlAsync("update accounts.sessions set confirmed_at = $1, confidential_at = $1", clock.GetUtcNow());
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/account/second-factor")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_asks_for_data_is_told_no_and_a_part_of_a_page_is_led_to_it()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        var token = (await browser.GetAsync("/account/second-factor")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        clock.MoveOn(TimeSpan.FromMinutes(6));
        using var data = new HttpRequestMessage(HttpMethod.Post, "/account/second-factor?handler=Options") { Headers = { { "Accept", "application/json" } }, Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(data)).StatusCode);
        using var part = new HttpRequestMessage(HttpMethod.Post, "/account/second-factor?handler=Remove") { Headers = { { "HX-Request", "true" } }, Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };
        using var led = await browser.SendAsync(part);
        Assert.StartsWith("/account/confirm", Assert.Single(led.Headers.GetValues("HX-Redirect")), StringComparison.Ordinal);
    }

    static async Task<PageAnswer> ShowAsync(Browser browser, PageAnswer asked, SoftPasskey passkey) =>
        await browser.SubmitAsync(asked, "form[data-passkey=get]", new() { ["Form.Credential"] = passkey.Get(await browser.OptionsAsync(asked, "form[data-passkey=get]")) });

    static async Task<long> CountAsync(RunningPortal portal, string act) => (long)(await portal.SqlAsync("select count(*) from audit.entries where act = $1", act))!;

    // A page that is shown hands nothing out; a file does.
    [GeneratedRegex(@"File\.OnGet|OnGetFile|Iati|Csv|Xlsx|Docx|^OwnAccount\.(App|Codes|SecondFactor|Password)")]
    private static partial Regex HandingOut();

    [GeneratedRegex(@"Invite|Release|Publish|Csv|Xlsx|Docx|Export|Download|Document|Send|Calendar|Observers|Convenors|Experts|Distribution|Outside|Extracts\.Read|BreakGlass|^Engagements\.Retention|Periods|^OwnAccount|^Mail\.|Names|Admit|Practices\.Read|Upload")]
    private static partial Regex Telling();
}
