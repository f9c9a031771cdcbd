using System.Globalization;
using System.Text.Json;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>The register of warnings as a table. Columns and the words in them are the same in every language; only the label is in the reader's words.</summary>
static class WarningsCsv
{
    /// <summary>The columns. What tells of other recipients is empty for who only received it.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "warning", "title", "label", "from", "number", "to", "means", "told_at", "acknowledged_at", "hours_to_acknowledgement", "acknowledged_late",
        "first_answered_at", "hours_to_answer", "answered_late", "last_answer", "last_words", "standing", "stood_down_at", "why_later", "legal_determination",
    ];

    /// <summary>One line.</summary>
    public static IReadOnlyList<object> LineOf(IndexModel.Row row, bool isSender, Words words)
    {
        var (warning, to, clock) = (row.Warning, row.Recipient, row.Clock);
        return
        [
            warning.Reference, warning.Title, words.Label(warning.Label, warning.Originator), warning.Originator.Value, isSender ? to.Number.ToString(CultureInfo.InvariantCulture) : "",
            to.Workspace?.Value ?? to.Name, to.Means, At(to.ToldAt), At(clock.AcknowledgedAt), Hours(clock.ToAcknowledgement), YesNo(clock.IsAcknowledgementLate),
            At(clock.RespondedAt), Hours(clock.ToResponse), YesNo(clock.IsResponseLate), to.Last is { } last ? Word(last.Answer) : "", to.Last?.Words ?? "", Word(clock.Standing), At(warning.StandDown?.At),
            isSender ? warning.Notes.Find(note => note.RecipientId == to.Id)?.Reason ?? "" : "", "none",
        ];
    }

    static string At(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";

    static string Hours(TimeSpan? span) => span?.TotalHours.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

    static string YesNo(bool value) => value ? "yes" : "no";

    static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
