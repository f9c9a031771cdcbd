using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Rtop.Partners.Assessments;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>A letter and what it is about, as its reader may read it now, and on which rung of the ladder.</summary>
public sealed record LetterLine(Letter Letter, Matter Matter, Rung Rung);

/// <summary>
/// Writes mails in the reader's language. What they tell falls with the handling level, and they never have content: no title,
/// no country, no organization (SECURITY P8).
/// </summary>
public sealed class LetterWriter(Texts texts, Dates dates, ISealing sealing, PortalOptions options, HtmlEncoder encoder)
{
    // Calendars know a changed day by a number that rises; seconds since then do, for sixty years.
    static readonly DateTimeOffset FirstChange = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly MailSentence[] Foot = [new("mail.why-you"), new("mail.no-content"), new("mail.change")];

    readonly MailFrame frame = new(texts, encoder);

    /// <summary>The mail that these lines make for one reader, as it is true at that instant. One alone says in the subject what it is about; several say how many they are.</summary>
    public MailLetter Write(IReadOnlyList<LetterLine> lines, Person reader, Workspace workspace, DateTimeOffset at)
    {
        using var spoken = LanguageChoice.Speak(reader.Language ?? workspace.Language);
        var culture = CultureInfo.CurrentUICulture;
        var home = $"{options.BaseUrl.AbsoluteUri.TrimEnd('/')}/{workspace.Code}";
        var said = lines.Select(line => SaidOf(line, home, at)).ToList();
        var settings = $"{home}/notices";
        var subject = said is [var only] ? frame.Plain(only.Subject) : MailFrame.Marked(texts.Count("mail.several-subject", said.Count));
        return new()
        {
            // The same at every try: the reader's server can drop a copy.
            MessageId = $"{lines[0].Letter.MailId}@{options.BaseUrl.Host}",
            To = reader.Email,
            Language = culture.Name,
            RightToLeft = culture.TextInfo.IsRightToLeft,
            Subject = subject,
            Settings = new(settings),
            Text = TextOf(said, subject, settings),
            Html = HtmlOf(said, subject, settings, workspace.Code),
            Calendar = lines is [var one] ? CalendarOf(one, said[0].Link, culture) : null,
        };
    }

    string TextOf(List<Said> said, string subject, string settings)
    {
        var text = new StringBuilder();
        if (said.Count > 1) text.Append(subject).Append("\n\n");
        foreach (var one in said)
        {
            text.Append(frame.Plain(one.Body)).Append(one.Above is null ? "" : $"\n{frame.Plain(one.Above)}").Append(said.Count > 1 ? "\n" : $"\n\n{frame.Plain(new("mail.open"))}\n").Append(one.Link).Append("\n\n");
            if (one.Answer is not null) text.Append(frame.Plain(new("mail.answer"))).Append('\n').Append(one.Answer).Append("\n\n");
        }

        return text.Append(frame.Foot(Foot, settings)).ToString();
    }

    // Dark on light, whatever the mail program makes of it.
    string HtmlOf(List<Said> said, string subject, string settings, WorkspaceCode workspace)
    {
        var html = new StringBuilder();
        if (said.Count > 1) html.Append(CultureInfo.InvariantCulture, $"<h1 style=\"{MailLook.Title}\">{encoder.Encode(subject)}</h1>\n");
        foreach (var one in said)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div style=\"{(said.Count > 1 ? MailLook.Row : "")}\">\n{frame.Paragraph(one.Body)}");
            if (one.Above is { } above) html.Append(frame.Paragraph(above));
            html.Append(frame.LinkTo(one.Link, new("mail.open"), said.Count > 1 ? MailLook.Link(workspace) : MailLook.Button(workspace)));
            if (one.Answer is { } answer) html.Append(frame.LinkTo(answer, new("mail.answer"), MailLook.Link(workspace)));
            html.Append("</div>\n");
        }

        return frame.Html(MailLook.Accent(workspace), html.ToString(), Foot, settings);
    }

    Said SaidOf(LetterLine line, string home, DateTimeOffset at)
    {
        var matter = line.Matter;
        var (subject, body) = SentencesOf(matter, at);
        var answerable = ReviewAnswer.IsAnswerable(matter.Subject);
        // Who hears of it because it is late, or because nobody is left, is told so: the sentence above is the same for all.
        var above = line.Rung switch { Rung.Coordinator => new MailSentence("mail.rung-coordinator"), Rung.HeadOfDesk => new("mail.rung-head"), Rung.Oneself when answerable => new("mail.rung-named"), _ => null };
        return new(subject, body, above, matter.Label <= HandlingLabel.Restricted ? $"{home}/{matter.Link}" : home, answerable ? $"{home}/reminders/answer/{AnswerLink.TokenOf(line.Letter, sealing)}" : null);
    }

    // For a day that is due, as far as its reference may be told: an entry that a later mail about the same moves.
    string? CalendarOf(LetterLine line, string link, CultureInfo culture)
    {
        var (letter, matter) = (line.Letter, line.Matter);
        if (matter.Label > HandlingLabel.Restricted || matter.Subject is not (ReviewSubject.Cycle or ReviewSubject.Milestone or ReviewSubject.Recommendation or ReviewSubject.ProgrammeReview)) return null;
        var reference = matter.Codes is [var code] ? $"{matter.Reference} {code}" : matter.Reference;
        // By no way from the calendar back to the address of the thing; and not the entry of a feed, which counts its changes otherwise.
        var uid = Convert.ToHexStringLower(SHA256.HashData([.. "mail"u8, (byte)matter.Subject, .. matter.Id.ToByteArray()]).AsSpan(0, 16));
        return ICalendar.Of(texts["reminders.title"], culture.Name, [new($"{uid}@{options.BaseUrl.Host}", (int)(letter.CreatedAt - FirstChange).TotalSeconds, letter.CreatedAt, matter.Occurrence, texts["mail.calendar-due", reference], link, IsCancelled: false, Reminds: false)]);
    }

    (MailSentence Subject, MailSentence Body) SentencesOf(Matter matter, DateTimeOffset at)
    {
        if (matter.Subject is ReviewSubject.Emergency) return (new("mail.emergency-subject"), new("mail.emergency"));
        if (matter.Subject is ReviewSubject.EmergencyYear) return (new("mail.emergency-year-subject"), new("mail.emergency-year"));
        if (matter.Subject is ReviewSubject.DutyEnding) return (new("mail.duty-ending-subject", dates.Day(matter.Occurrence)), new("mail.duty-ending", dates.Day(matter.Occurrence)));
        if (matter.Subject is ReviewSubject.Answer or ReviewSubject.ProgrammeAnswer) return (new("mail.answered-subject", matter.Reference), new("mail.answered", matter.Reference, dates.Day(matter.Occurrence)));
        if (matter.Label >= HandlingLabel.StrictlyConfidential) return (new("mail.one-item"), new("mail.one-item"));

        var (reference, day) = (matter.Reference, dates.Day(matter.Occurrence));
        if (matter.Label is HandlingLabel.Confidential) return (new("mail.reference", reference, day), new("mail.reference", reference, day));
        if (matter.Subject is ReviewSubject.Invitation or ReviewSubject.ProgrammeInvitation) return (new("mail.invitation-subject", reference), new("mail.invitation", reference, day));
        if (matter.Subject is ReviewSubject.Position or ReviewSubject.PackSignature) return (new("mail.position-subject", reference), new("mail.position", reference, day));
        if (matter.Subject is ReviewSubject.Link) return (new("mail.link-subject", reference), new("mail.link", reference, day));

        if (matter.Clock is { } warning)
        {
            if (matter.Subject is ReviewSubject.SentWarning) return (new("mail.warning-silent-subject", reference), new("mail.warning-silent", reference));
            if (warning.AcknowledgedAt is not null) return (new("mail.warning-unanswered-subject", reference), new("mail.warning-unanswered", reference, dates.Moment(warning.RespondBy, matter.Zone)));
            var by = dates.Moment(warning.AcknowledgeBy, matter.Zone);
            return at >= warning.AcknowledgeBy ? (new("mail.warning-overdue-subject", reference), new("mail.warning-overdue", reference, by)) : (new("mail.warning-subject", reference, by), new("mail.warning", reference, by));
        }

        if (matter.Silence is { } silence)
        {
            if (silence.IsBroken || at >= silence.Until) return (new("mail.silence-ended-subject", reference), new("mail.silence-ended", reference));
            var until = dates.Moment(silence.Until, matter.Zone);
            return (new("mail.silence-subject", reference, until), new("mail.silence", reference, until));
        }

        if (matter.Subject is ReviewSubject.LateMilestones) return (new("mail.late-subject", reference), new("mail.late", reference, day, string.Join(texts["list.separator"], matter.Codes!)));
        if (matter.Subject is ReviewSubject.Confirmation)
            return (new("mail.unconfirmed-subject", reference, matter.Codes![0]), new("mail.unconfirmed", reference, matter.Codes[0], texts[Words.KeyOf(matter.Reported!.Value)], day));

        var noon = matter.Occurrence.ToDateTime(new(12, 0));
        var zone = Zones.Name(new(noon, matter.Zone.GetUtcOffset(noon)), matter.Zone);
        var away = dates.Away(matter.Occurrence, matter.Today(at));
        return matter.Subject switch
        {
            ReviewSubject.Milestone => (new("mail.milestone-subject", reference, matter.Codes![0], day), new("mail.milestone", reference, matter.Codes[0], day, zone, away)),
            ReviewSubject.Recommendation => (new("mail.recommendation-subject", reference, day), new("mail.recommendation", reference, day, zone, away)),
            ReviewSubject.ProgrammeReview => (new("mail.programme-review-subject", reference, day), new("mail.programme-review", reference, day, zone, away)),
            _ => (new("mail.ratings-subject", reference, day), new("mail.ratings", reference, day, zone, away)),
        };
    }

    sealed record Said(MailSentence Subject, MailSentence Body, MailSentence? Above, string Link, string? Answer);
}
