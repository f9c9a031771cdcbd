using System.Globalization;
using System.Text;

namespace Rtop.Partners.Portal.Web;

/// <summary>A day in a calendar.</summary>
/// <param name="Uid">The same at every reading.</param>
/// <param name="Sequence">How often it was changed.</param>
/// <param name="Stamp">When it was last written.</param>
/// <param name="Day">The day; it has no hour.</param>
/// <param name="Summary">Neutral words.</param>
/// <param name="Link">Where more is to be read; null where even that would say too much.</param>
/// <param name="IsCancelled">It does not take place.</param>
/// <param name="Reminds">It still lies ahead, and the calendar reminds a week before.</param>
public sealed record CalendarDay(string Uid, int Sequence, DateTimeOffset Stamp, DateOnly Day, string Summary, string? Link, bool IsCancelled, bool Reminds);

/// <summary>Days as RFC 5545 has them: all-day, private, not blocking anybody's time.</summary>
public static class ICalendar
{
    const int LineOctets = 75;

    /// <summary>The calendar, lines ended and folded as every reader expects.</summary>
    public static string Of(string name, string language, IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        void Line(string line) => Fold(text, line);
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rtop.Partners//Portal//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escaped(name)}"]) Line(line);
        foreach (var day in days)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{Escaped(day.Uid)}");
            Line($"DTSTAMP:{day.Stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line($"SEQUENCE:{day.Sequence.ToString(CultureInfo.InvariantCulture)}");
            Line($"DTSTART;VALUE=DATE:{Compact(day.Day)}");
            // The end is not among the days.
            Line($"DTEND;VALUE=DATE:{Compact(day.Day.AddDays(1))}");
            Line($"SUMMARY;LANGUAGE={language}:{Escaped(day.Summary)}");
            Line("CLASS:CONFIDENTIAL");
            Line("TRANSP:TRANSPARENT");
            Line(day.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
            if (day.Link is { } link) Line($"URL:{link}");
            if (day is { Reminds: true, IsCancelled: false })
                foreach (var line in (string[])["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D", $"DESCRIPTION:{Escaped(day.Summary)}", "END:VALARM"]) Line(line);
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    // 75 octets and not 75 characters: a letter of several octets is never cut in two, nor a pair of surrogates. A continued line begins with a space, which counts.
    static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
