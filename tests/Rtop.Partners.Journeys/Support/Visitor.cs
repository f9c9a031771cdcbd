using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys.Support;

/// <summary>Somebody at a browser, by mouse or by keyboard alone, who looks at every page and hears every complaint of the browser.</summary>
public sealed partial class Visitor : IAsyncDisposable
{
    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // In the page itself, and of what it passes only how much it was: no page of ours has a frame, for which the package opens a second page each time.
    const string Looking = """
        () => axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })
          .then(seen => [`${seen.passes.length}`, ...seen.violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html).join(' | ')}`)])
        """;

    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly Screen screen;
    readonly ConcurrentQueue<string> complaints = new();

    internal Visitor(IPage page, Screen screen)
    {
        (Page, this.screen) = (page, screen);
        page.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        page.PageError += (_, error) => complaints.Enqueue($"Script: {error}");
        page.Console += (_, said) => Hear(said);
        page.RequestFailed += (_, request) => Hear(request);
    }

    /// <summary>The page in the window.</summary>
    public IPage Page { get; }

    /// <summary>What is at a selector.</summary>
    public ILocator At(string selector) => Page.Locator(selector);

    /// <summary>Opens an address as typed.</summary>
    public async Task OpenAsync(string address) => await Page.GotoAsync(address);

    /// <summary>Signs in as a demonstration account.</summary>
    public async Task SignInAsync(string account, bool look = false)
    {
        await OpenAsync("/sign-in");
        if (look) await LookAsync("sign-in");
        await WriteAsync("#Form_Email", $"{account}@demo.example");
        await WriteAsync("#Form_Password", RunningPortal.Passphrase);
        await UseAsync("form:has(#Form_Password) button.button");
        await Page.WaitForURLAsync(address => !address.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Follows a link or presses a button, and waits for the page it leads to.</summary>
    public async Task UseAsync(string selector)
    {
        if (screen.KeyboardOnly) await TabToAsync(selector);
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Arrive;
        await (screen.KeyboardOnly ? Page.Keyboard.PressAsync("Enter") : At(selector).ClickAsync());
        await loaded.Task.WaitAsync(Patience);
        Page.Load -= Arrive;
    }

    /// <summary>Writes into a field in place of what stands in it.</summary>
    public async Task WriteAsync(string selector, string text)
    {
        if (!screen.KeyboardOnly)
        {
            await At(selector).FillAsync(text);
            return;
        }

        await TabToAsync(selector);
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes on writing at the end of a text.</summary>
    public async Task GoOnAsync(string selector, string text)
    {
        if (!screen.KeyboardOnly) await At(selector).FocusAsync();
        else await TabToAsync(selector);
        await Page.Keyboard.PressAsync("Control+End");
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Picks from a list: by keyboard, so many arrows down.</summary>
    public async Task PickAsync(string selector, int place)
    {
        if (!screen.KeyboardOnly)
        {
            await At(selector).SelectOptionAsync(new SelectOptionValue { Index = place });
            return;
        }

        await TabToAsync(selector);
        for (var step = 0; step < place; step++) await Page.Keyboard.PressAsync("ArrowDown");
    }

    /// <summary>Chooses a level: by keyboard, its digit anywhere in the group.</summary>
    public async Task RateAsync(int line, int level)
    {
        if (!screen.KeyboardOnly)
        {
            await At($"input[name='Form.Ratings[{line}].Level'][value='{level}']").CheckAsync();
            return;
        }

        await TabToAsync($"input[name='Form.Ratings[{line}].Level']");
        await Page.Keyboard.PressAsync($"{level}");
    }

    /// <summary>Looks at the page: language, direction, axe, no scrolling to the side, no complaint of the browser.</summary>
    public async Task LookAsync(string name)
    {
        await Assertions.Expect(At("html")).ToHaveAttributeAsync("lang", screen.Language);
        await Assertions.Expect(At("html")).ToHaveAttributeAsync("dir", screen.Language is "ar" ? "rtl" : "ltr");
        await Assertions.Expect(At("h1")).ToHaveCountAsync(1);
        if (Environment.GetEnvironmentVariable("RTOP_PICTURES") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{name}.{screen.Language}.{screen.Width}{(screen.Dark ? ".dark" : "")}{(screen.Script ? "" : ".no-script")}.png") });
        if (screen.Script)
        {
            await Page.EvaluateAsync(Axe);
            var seen = await Page.EvaluateAsync<string[]>(Looking);
            Assert.True(seen.Length == 1, $"{name} in {screen.Language} at {screen.Width}: {string.Join("; ", seen[1..])}");
            Assert.True(int.Parse(seen[0], CultureInfo.InvariantCulture) > 10, "axe looked at next to nothing.");
        }

        var (wide, room) = (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await Page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Assert.True(wide <= room, $"{name} in {screen.Language} is {wide} pixels wide on {room}.");
        Assert.Empty(complaints);
    }

    // A refusal that the portal means (404, 409, 422) stands in the console as well, with the page's own address; everything else counts.
    void Hear(IConsoleMessage said)
    {
        if (said.Type != "error" || (MeantRefusal().IsMatch(said.Text) && said.Location.StartsWith(Page.Url.Split('#')[0], StringComparison.Ordinal))) return;
        complaints.Enqueue($"{said.Text} ({said.Location})");
    }

    void Hear(IRequest request)
    {
        if (request.Failure is not "net::ERR_ABORTED") complaints.Enqueue($"{request.Url}: {request.Failure}");
    }

    [GeneratedRegex(@"^Failed to load resource: the server responded with a status of (403|404|409|422) ")]
    private static partial Regex MeantRefusal();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
