using Xunit;

namespace Rtop.Partners.Journeys.Support;

public sealed partial class Visitor
{
    // Of radio buttons with one name the keyboard comes to one: the chosen, or else the first.
    const string Stops = """
        () => {
          const groups = new Set();
          const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(one => {
            if (one.disabled || !one.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true })) return false;
            if (one.type !== 'radio') return true;
            const group = [...document.querySelectorAll(`input[type=radio][name="${one.name}"]`)].filter(other => other.form === one.form);
            const chosen = group.find(other => other.checked) ?? group[0];
            if (one !== chosen || groups.has(chosen)) return false;
            groups.add(chosen);
            return true;
          });
          window.stops = all;
          return all.map(one => one.outerHTML.slice(0, 120));
        }
        """;

    const string Stop = """
        () => {
          const at = window.stops.indexOf(document.activeElement);
          if (at < 0) return [];
          const style = getComputedStyle(document.activeElement);
          return [at, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 ? 1 : 0];
        }
        """;

    /// <summary>Goes from control to control until one answers to the selector; it must show that it has the focus.</summary>
    public async Task TabToAsync(string selector, bool back = false)
    {
        for (var stops = 0; stops < 150; stops++)
        {
            if (await At(selector).EvaluateAllAsync<bool>("all => all.some(one => one === document.activeElement && one.matches(':focus-visible'))")) return;
            await Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"Tab never comes to {selector} at {Page.Url}.");
    }

    /// <summary>Goes through the page with Tab alone: every control that can be used is come to, in the order in which it stands, and shows that it has the focus.</summary>
    public async Task TabThroughAsync()
    {
        var stops = await Page.EvaluateAsync<string[]>(Stops);
        var (reached, last) = (new HashSet<int>(), -1);
        // A field for a day or a time has stops of its own within; a page that has been gone through ends at the browser itself.
        for (var pressed = 0; pressed < stops.Length * 6 && reached.Count < stops.Length; pressed++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var at = await Page.EvaluateAsync<int[]>(Stop);
            if (at.Length == 0) continue;
            Assert.True(at[1] == 1, $"{stops[at[0]]} does not show that it has the focus at {Page.Url}.");
            Assert.True(at[0] >= last || reached.Contains(at[0]), $"{stops[at[0]]} comes before what stands above it at {Page.Url}.");
            reached.Add(last = at[0]);
        }

        Assert.True(reached.Count == stops.Length, $"Tab never comes to {string.Join("; ", stops.Index().Where(stop => !reached.Contains(stop.Index)).Select(stop => stop.Item))} at {Page.Url}.");
    }
}
