using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>The life of a letter in words.</summary>
public static class LetterWords
{
    /// <summary>Where it stands.</summary>
    public static string State(Letter letter, Texts texts, Words words, Dates dates, TimeZoneInfo zone) =>
        letter.IsPutOff ? texts["letter.put-off", dates.Moment(letter.NotBefore, zone)] : words.Of(letter.State);

    /// <summary>The tone in which that is said.</summary>
    public static string Tone(LetterState state) => state switch
    {
        LetterState.Sent => "good",
        LetterState.Refused or LetterState.Undelivered => "bad",
        LetterState.Uncertain => "warn",
        _ => "",
    };

    /// <summary>The key of the word for a reply that is not a code; null for a code, which stands as it is.</summary>
    public static string? KeyOf(string reply) => reply switch
    {
        "address" => "letter.reply-address",
        "connect" => "letter.reply-connect",
        "tls" => "letter.reply-tls",
        "unable" => "letter.reply-unable",
        "lost" => "letter.reply-lost",
        "timeout" => "letter.reply-timeout",
        "cancelled" => "letter.reply-cancelled",
        "rate" => "letter.reply-rate",
        "demonstration" => "letter.reply-demonstration",
        _ => null,
    };
}
