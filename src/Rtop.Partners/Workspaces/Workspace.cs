using System.Text.RegularExpressions;

namespace Rtop.Partners.Workspaces;

/// <summary>One organization's own area. That it exists is known to all; nothing in it is, by default.</summary>
public sealed partial class Workspace
{
    /// <summary>Longest name of an organization, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest acronym and longest own word for a handling level, in characters.</summary>
    public const int WordMaxLength = 40;

    /// <summary>Its code, the first segment of its addresses.</summary>
    public required WorkspaceCode Code { get; init; }

    /// <summary>Place in lists of organizations.</summary>
    public required int Order { get; init; }

    /// <summary>IANA zone of its seat, in which its due dates fall.</summary>
    public required string Zone { get; set; }

    /// <summary>Language of mails to officers who chose none (two letters).</summary>
    public required string Language { get; set; }

    /// <summary>Full names by language.</summary>
    public required Dictionary<string, string> Names { get; set; }

    /// <summary>Acronyms by language; a language without one uses the English.</summary>
    public required Dictionary<string, string> Acronyms { get; set; }

    /// <summary>Its own words for the handling levels, by their number; a level without one is called as the portal calls it (CONFIDENTIALITY §2: no organization's words are imposed on another).</summary>
    public Dictionary<string, string> LabelWords { get; private set; } = [];

    /// <summary>The full name in a language, else in English.</summary>
    public string NameIn(string language) => Names.GetValueOrDefault(language) ?? Names["en"];

    /// <summary>The acronym in a language, else in English.</summary>
    public string ShortIn(string language) => Acronyms.GetValueOrDefault(language) ?? Acronyms["en"];

    /// <summary>Adds an organization that the portal is to serve. <paramref name="taken"/> are the codes and addresses that it cannot have.</summary>
    public static Workspace Add(Officer by, string code, int order, WorkspaceTerms terms, IReadOnlySet<string> taken, DateOnly today)
    {
        Rule.Require(by.May(today).Includes(Permission.RunPlatform), "officer.not-yours");
        Rule.RequireAt(nameof(Code), WorkspaceCode.Parse(code) is { } parsed && parsed != WorkspaceCode.Platform, "workspace.code");
        Rule.RequireAt(nameof(Code), !taken.Contains(code), "workspace.code-taken");
        var workspace = new Workspace { Code = WorkspaceCode.Of(code), Order = order, Zone = "", Language = "", Names = [], Acronyms = [] };
        workspace.Change(by, terms, today);
        return workspace;
    }

    /// <summary>Changes what is known of the organization. Names need English; the zone is where its due dates fall from now on.</summary>
    public void Change(Officer by, WorkspaceTerms terms, DateOnly today)
    {
        Rule.Require(by.May(today).Includes(Permission.RunPlatform), "officer.not-yours");
        var (names, acronyms, words) = (Typed(terms.Names), Typed(terms.Acronyms), Typed(terms.LabelWords));
        Rule.RequireAt(nameof(Names), names.ContainsKey("en") && names.Values.All(name => name.Length <= NameMaxLength), "workspace.name", NameMaxLength);
        Rule.RequireAt(nameof(Acronyms), acronyms.ContainsKey("en") && acronyms.Values.All(word => word.Length <= WordMaxLength), "workspace.acronym", WordMaxLength);
        Rule.RequireAt(nameof(LabelWords), words.All(word => word.Key is "0" or "1" or "2" or "3" or "4" && word.Value.Length <= WordMaxLength), "workspace.label-word", WordMaxLength);
        Rule.RequireAt(nameof(Zone), terms.Zone.Length <= Person.ZoneMaxLength && terms.Zone.Contains('/') && TimeZoneInfo.TryFindSystemTimeZoneById(terms.Zone, out _), "notices.zone-unknown");
        Rule.RequireAt(nameof(Language), Letters().IsMatch(terms.Language), "person.language-unknown");
        (Names, Acronyms, LabelWords, Zone, Language) = (names, acronyms, words, terms.Zone, terms.Language);
    }

    static Dictionary<string, string> Typed(IReadOnlyDictionary<string, string?> words) =>
        words.Where(word => !string.IsNullOrWhiteSpace(word.Value)).ToDictionary(word => word.Key, word => word.Value!.Trim());

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex Letters();
}

/// <summary>What is known of an organization, as typed; what is empty is not known.</summary>
/// <param name="Names">Full names by language.</param>
/// <param name="Acronyms">Acronyms by language.</param>
/// <param name="LabelWords">Own words for the handling levels, by their number.</param>
/// <param name="Zone">IANA zone of the seat.</param>
/// <param name="Language">Language of its mails.</param>
public sealed record WorkspaceTerms(IReadOnlyDictionary<string, string?> Names, IReadOnlyDictionary<string, string?> Acronyms, IReadOnlyDictionary<string, string?> LabelWords, string Zone, string Language);
