using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Warnings;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>Words for clocks and recipients of warnings.</summary>
static class WarningWords
{
    /// <summary>How long it took: in hours up to two days, then in days.</summary>
    public static string Span(this Texts texts, TimeSpan span) => span switch
    {
        { TotalHours: < 1 } => texts["warning.within-the-hour"],
        { TotalHours: < 48 } => texts.Count("warning.hours", (int)span.TotalHours),
        _ => texts.Count("warning.days", (int)span.TotalDays),
    };

    /// <summary>Style of a standing: bad where a time is over, good where there is an answer.</summary>
    public static string ToneOf(WarningStanding standing) => standing switch
    {
        WarningStanding.Overdue or WarningStanding.Unanswered => "bad",
        WarningStanding.Awaited => "warn",
        WarningStanding.Answered => "good",
        _ => "",
    };

    /// <summary>What a recipient is called.</summary>
    public static string Recipient(this Words words, WarningRecipient recipient) => recipient.Workspace is { } code ? words.Name(code) : recipient.Name;
}
