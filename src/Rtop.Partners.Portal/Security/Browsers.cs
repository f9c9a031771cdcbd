namespace Rtop.Partners.Portal.Security;

/// <summary>Browser and system in a word each, for the owner to know a session by. Browsers say of themselves what they like, so nothing rests on it.</summary>
public static class Browsers
{
    // In this order: most say that they are others too.
    static readonly (string Sign, string Word)[] Families =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chromium", "Chromium"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    static readonly (string Sign, string Word)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>Both, from the header that a browser sends; null for what it does not say.</summary>
    public static (string? Browser, string? System) Of(string agent) => (Find(Families, agent), Find(Systems, agent));

    static string? Find((string Sign, string Word)[] known, string agent) => Array.Find(known, one => agent.Contains(one.Sign, StringComparison.Ordinal)).Word;
}
