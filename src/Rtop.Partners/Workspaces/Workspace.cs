namespace Rtop.Partners.Workspaces;

/// <summary>One organization's own area. That it exists is known to all; nothing in it is, by default.</summary>
public sealed class Workspace
{
    /// <summary>Its code, the first segment of its addresses.</summary>
    public required WorkspaceCode Code { get; init; }

    /// <summary>Place in lists of organizations.</summary>
    public required int Order { get; init; }

    /// <summary>IANA zone of its seat, in which its due dates fall.</summary>
    public required string Zone { get; set; }

    /// <summary>Language of mails to officers who chose none (two letters).</summary>
    public required string Language { get; set; }

    /// <summary>Full names by language.</summary>
    public required Dictionary<string, string> Names { get; init; }

    /// <summary>Acronyms by language; a language without one uses the English.</summary>
    public required Dictionary<string, string> Acronyms { get; init; }

    /// <summary>The full name in a language, else in English.</summary>
    public string NameIn(string language) => Names.GetValueOrDefault(language) ?? Names["en"];

    /// <summary>The acronym in a language, else in English.</summary>
    public string ShortIn(string language) => Acronyms.GetValueOrDefault(language) ?? Acronyms["en"];
}
