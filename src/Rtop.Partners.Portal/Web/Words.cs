using System.Collections.Frozen;
using System.Globalization;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>The vocabulary of the field in the reader's language. Keys are <c>enum.type.value</c>.</summary>
public sealed class Words(Texts texts, SignedIn me)
{
    /// <summary>The word for a value of an enumeration.</summary>
    public string Of<T>(T value) where T : struct, Enum => texts[Key<T>.Of.TryGetValue(value, out var key) ? key : KeyOf(value)];

    /// <summary>The words for the crimes named, as a list; where none is, that it is outside scope.</summary>
    public string Of(Crimes crimes) => crimes is Crimes.None ? texts["scope.outside"] : string.Join(texts["list.separator"], Enum.GetValues<Crimes>().Where(crime => crime is not Crimes.None && crimes.HasFlag(crime)).Select(crime => Of<Crimes>(crime)));

    /// <summary>A handling label in words with its owner: never one without the other. Where the owner has a word of its own, by that, and what it is treated as here.</summary>
    public string Label(HandlingLabel label, WorkspaceCode owner) =>
        me.Workspaces.FirstOrDefault(workspace => workspace.Code == owner)?.LabelWords.GetValueOrDefault(((int)label).ToString(CultureInfo.InvariantCulture)) is { } own
            ? texts["label.own-word", Acronym(owner), own, (int)label, Of(label)] : texts["label.owned", (int)label, Of(label), Acronym(owner)];

    /// <summary>What a piece of evidence is called: by its title, or by its holder where it is withheld.</summary>
    public string Evidence(EvidenceCard card, string? title) => title ?? texts["evidence.held-by", Acronym(card.Workspace)];

    /// <summary>The acronym of an organization in the reader's language.</summary>
    public string Acronym(WorkspaceCode code) =>
        me.Workspaces.FirstOrDefault(workspace => workspace.Code == code)?.ShortIn(Language) ?? code.Value.ToUpperInvariant();

    /// <summary>The full name of an organization in the reader's language.</summary>
    public string Name(WorkspaceCode code) =>
        me.Workspaces.FirstOrDefault(workspace => workspace.Code == code)?.NameIn(Language) ?? code.Value.ToUpperInvariant();

    /// <summary>A country or an area of one, as people call it.</summary>
    public string Place(Situation situation) => situation.Area.Length > 0 ? texts["situation.place", situation.Area, Countries.Name(situation.Country)] : Countries.Name(situation.Country);

    /// <summary>The sentence for a stage.</summary>
    public string Stage(ReviewStage stage) => Of(stage);

    static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>The key of the word for a value of an enumeration.</summary>
    internal static string KeyOf<T>(T value) where T : struct, Enum => $"enum.{Kebab(typeof(T).Name)}.{Kebab(value.ToString())}";

    // A table of ratings asks for the same few words a thousand times.
    static class Key<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Of = Enum.GetValues<T>().Distinct().ToFrozenDictionary(value => value, KeyOf);
    }

    static string Kebab(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
