using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>How editions and their parts are named on screen.</summary>
public static class EditionWords
{
    /// <summary>The tone of a state: its shape and colour.</summary>
    public static string Tone(this IHtmlHelper _, EditionState state) => state switch
    {
        EditionState.Adopted => "good",
        EditionState.UnderSilence => "warn",
        EditionState.Broken => "bad",
        _ => "",
    };

    /// <summary>What a part is called: a section by its heading, a rating by organization and code.</summary>
    public static string PartName(this IHtmlHelper _, EditionPart part, Texts texts, Words words) => part.Key.Split(':')[0] switch
    {
        "conflict" => texts["edition.part-conflict", words.Acronym(WorkspaceCode.Of(part.Whose))],
        "section" => texts["edition.part-section", part.Content["heading"]],
        "rating" => texts["edition.part-rating", words.Acronym(WorkspaceCode.Of(part.Whose)), part.Content["code"]],
        "answer" => texts["edition.part-answer", words.Acronym(WorkspaceCode.Of(part.Whose))],
        "evidence" => texts["edition.part-evidence", words.Acronym(WorkspaceCode.Of(part.Whose)), part.Content["grade"]],
        "note" => texts["edition.part-note", part.Factor],
        "contribution" => texts["edition.part-contribution", part.Whose == "-" ? texts["contribution.unnamed-word"] : words.Acronym(WorkspaceCode.Of(part.Whose))],
        _ => texts["edition.part-facts"],
    };

    /// <summary>What an edition has of armed conflict: each organization's own word.</summary>
    public static IEnumerable<ConflictStanding> ConflictIn(IEnumerable<EditionPart> parts) =>
        parts.Where(part => part.Key.StartsWith("conflict:", StringComparison.Ordinal)).Select(part => new ConflictStanding(
            WorkspaceCode.Of(part.Whose),
            Enum.Parse<ConflictStatus>(part.Content["status"]!.GetValue<string>(), ignoreCase: true),
            part.Content["since"] is { } since ? DateOnly.Parse(since.GetValue<string>(), CultureInfo.InvariantCulture) : null,
            0));

    /// <summary>A day, or from a day until another.</summary>
    public static string Period(this Texts texts, string from, string until, Dates dates) => until.Length == 0
        ? dates.Day(DateOnly.Parse(from, CultureInfo.InvariantCulture))
        : texts["contribution.period", dates.Day(DateOnly.Parse(from, CultureInfo.InvariantCulture)), dates.Day(DateOnly.Parse(until, CultureInfo.InvariantCulture))];

    /// <summary>How much time is left: in days while there are two or more, then in hours, then in minutes.</summary>
    public static string Left(this Texts texts, TimeSpan left) =>
        left.TotalDays >= 2 ? texts.Count("silence.left-days", (int)left.TotalDays)
        : left.TotalHours >= 2 ? texts.Count("silence.left-hours", (int)left.TotalHours)
        : texts.Count("silence.left-minutes", Math.Max(1, (int)Math.Ceiling(left.TotalMinutes)));
}
