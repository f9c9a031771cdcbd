using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Pages.SignIn;

/// <summary>What tests of sign-in do again and again.</summary>
public static partial class SignInTesting
{
    public const string Form = "form:has(input[type=password])";

    /// <summary>A portal with a clock that the test moves.</summary>
    public static Task<RunningPortal> OpenAsync(this PortalFixture portals, PortalClock clock, bool demo = true) =>
        portals.OpenAsync(new() { ["Demo:Enabled"] = demo ? "true" : "false" }, builder => builder.Services.AddSingleton<TimeProvider>(clock));

    /// <summary>Tries to sign in and gives the page that came back.</summary>
    public static async Task<PageAnswer> TryAsync(this Browser browser, string email, string passphrase, string query = "") =>
        await browser.SubmitAsync(await browser.GetAsync($"/sign-in{query}"), Form, new() { ["Form.Email"] = email, ["Form.Password"] = passphrase });

    /// <summary>Takes an authenticator app into use; its key and the recovery codes.</summary>
    public static async Task<(byte[] Key, IReadOnlyList<string> Codes)> AddAppAsync(this Browser browser, TimeProvider clock)
    {
        var page = await browser.GetAsync("/account/second-factor/app");
        var key = KeyOf(page.Document.QuerySelector("main code")!.TextContent);
        var shown = await browser.SubmitAsync(page, "main form", new() { ["Form.Code"] = CodeAt(key, clock) });
        return (key, [.. shown.Document.QuerySelectorAll("main li code").Select(code => code.TextContent)]);
    }

    /// <summary>Adds a passkey to the account that is signed in.</summary>
    public static async Task AddPasskeyAsync(this Browser browser, SoftPasskey passkey)
    {
        var page = await browser.GetAsync("/account/second-factor");
        var options = await browser.OptionsAsync(page, "form[data-passkey=create]");
        await browser.SubmitAsync(page, "form[data-passkey=create]", new() { ["Form.Name"] = "A telephone", ["Form.Credential"] = passkey.Create(options) });
    }

    /// <summary>What the page asks a passkey.</summary>
    public static async Task<string> OptionsAsync(this Browser browser, PageAnswer page, string form)
    {
        var element = page.Document.QuerySelector(form)!;
        var token = element.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return (await browser.PostAsync(element.GetAttribute("data-options-url")!, [new("__RequestVerificationToken", token)])).Html;
    }

    /// <summary>Shows the demonstration's passphrase again where the portal asked for it; the page that comes after.</summary>
    public static async Task<PageAnswer> ConfirmAsync(this Browser browser, PageAnswer asked, string shown = RunningPortal.Passphrase) =>
        await browser.SubmitAsync(asked, "main form[action='/account/confirm']", new() { ["Form.Code"] = shown });

    /// <summary>The code that the app shows now, or steps from now.</summary>
    public static string CodeAt(byte[] key, TimeProvider clock, int steps = 0) => TotpCodes.Code(key, TotpCodes.StepAt(clock.GetUtcNow()) + steps);

    /// <summary>What stands in the error summary.</summary>
    public static string Errors(this PageAnswer page) => Spaces().Replace(page.Document.QuerySelector("#errors ul")?.TextContent ?? "", " ").Trim();

    /// <summary>The key that a page shows.</summary>
    public static byte[] KeyOf(string text)
    {
        var bits = string.Concat(text.Where(letter => letter != ' ').Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
