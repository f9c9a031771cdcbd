using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(PortalFixture))]
[assembly: AssemblyFixture(typeof(Chromium))]

namespace Rtop.Partners.Journeys.Support;

/// <summary>One Chromium for all journeys, the one of the system: none is downloaded. RTOP_CHROMIUM says where it is.</summary>
public sealed class Chromium : IAsyncLifetime
{
    IPlaywright playwright = null!;
    IBrowser browser = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // A machine that does other work as well may be slow; nothing here waits longer than it must.
        Assertions.SetDefaultExpectTimeout((float)Visitor.Patience.TotalMilliseconds);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("RTOP_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Somebody at a window of their own: nothing kept from others.</summary>
    public async Task<Visitor> VisitAsync(RunningPortal portal, Screen screen)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = portal.Address.ToString(),
            Locale = screen.Language,
            ViewportSize = new() { Width = screen.Width, Height = 800 },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = screen.Script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new(await context.NewPageAsync(), screen);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}

/// <summary>Before what somebody sits.</summary>
public sealed record Screen(string Language, int Width)
{
    /// <summary>The dark scheme.</summary>
    public bool Dark { get; init; }

    /// <summary>False: the browser runs no script.</summary>
    public bool Script { get; init; } = true;

    /// <summary>No mouse: everything is reached with Tab.</summary>
    public bool KeyboardOnly { get; init; }
}
