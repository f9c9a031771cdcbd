using System.Globalization;
using System.Xml.Linq;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Tests.Localization;

/// <summary>The resx files of the repository as they are written, before the compiler has made anything of them.</summary>
static class ResourceFiles
{
    static readonly string[] AllCategories = ["zero", "one", "two", "few", "many", "other"];

    public static string Root { get; } = FindRoot();

    public static CultureInfo Neutral => LanguageChoice.Supported[0];

    public static string PathOf(CultureInfo language) =>
        Path.Combine(Root, "localization", language.Equals(Neutral) ? "Texts.resx" : $"Texts.{language.Name}.resx");

    /// <summary>Keys and texts in the order of the file, duplicates included.</summary>
    public static List<(string Key, string Text)> Read(CultureInfo language) =>
        [.. XDocument.Load(PathOf(language)).Root!.Elements("data").Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value))];

    /// <summary>Keys of plurals without their category: those that English has in singular and plural.</summary>
    public static HashSet<string> Plurals()
    {
        var keys = Read(Neutral).Select(entry => entry.Key).ToHashSet();
        return [.. keys.Where(key => key.EndsWith(".one", StringComparison.Ordinal)).Select(key => key[..^4]).Where(stem => keys.Contains(stem + ".other"))];
    }

    /// <summary>The key as code names it: without the category when it is a plural.</summary>
    public static string Stem(string key, HashSet<string> plurals)
    {
        var dot = key.LastIndexOf('.');
        return dot > 0 && AllCategories.Contains(key[(dot + 1)..]) && plurals.Contains(key[..dot]) ? key[..dot] : key;
    }

    static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Rtop.Partners.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
