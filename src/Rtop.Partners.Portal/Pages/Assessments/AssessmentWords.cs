using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>How what organizations say apart from each other is put into one line.</summary>
public static class AssessmentWords
{
    /// <summary>What the organizations say of armed conflict: those of one word together, and never one word for all who differ.</summary>
    public static string Conflict(this Texts texts, IEnumerable<ConflictStanding> standings, Words words, Dates dates) =>
        string.Join(texts["conflict.separator"], standings.GroupBy(standing => standing.Status).Select(same =>
        {
            var (who, what) = (string.Join(texts["list.separator"], same.Select(standing => words.Acronym(standing.Workspace))), words.Of(same.Key));
            return same.Select(standing => standing.Since).Distinct().ToList() is [{ } since] ? texts["conflict.says-since", who, what, dates.Day(since)] : texts["conflict.says", who, what];
        }));

    /// <summary>How many actions stand under each pillar.</summary>
    public static string Balance(this Texts texts, IReadOnlyDictionary<Pillar, int> balance) =>
        texts["actions.balance", balance.GetValueOrDefault(Pillar.StateDuty), balance.GetValueOrDefault(Pillar.Assistance), balance.GetValueOrDefault(Pillar.Response)];
}
