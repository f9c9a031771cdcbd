namespace Rtop.Partners.Portal.Web;

/// <summary>Each language by its own name: whoever looks for it reads it.</summary>
public static class LanguageNames
{
    /// <summary>The language's name for itself.</summary>
    public static string Of(string code)
    {
        var name = System.Globalization.CultureInfo.GetCultureInfo(code).NativeName;
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
