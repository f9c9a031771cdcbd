using System.Globalization;
using System.Text.Encodings.Web;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>
/// Writes a letter in the reader's language. What it tells falls with the handling level, and it never has content: no title,
/// no country, no organization (SECURITY P8).
/// </summary>
public sealed class LetterWriter(Texts texts, Dates dates, PortalOptions options, HtmlEncoder encoder)
{
    /// <summary>The mail about a matter to one reader, as it is true at that instant.</summary>
    public MailLetter Write(Letter letter, Matter matter, Person reader, Workspace workspace, DateTimeOffset at)
    {
        using var spoken = LanguageChoice.Speak(reader.Language ?? workspace.Language);
        var culture = CultureInfo.CurrentUICulture;
        var home = $"{options.BaseUrl.AbsoluteUri.TrimEnd('/')}/{workspace.Code}";
        var link = matter.Label <= HandlingLabel.Restricted ? $"{home}/{matter.Link}" : home;
        var (subject, body) = SentencesOf(matter, at);
        return new()
        {
            // The same at every try: the reader's server can drop a copy.
            MessageId = $"{letter.Id}@{options.BaseUrl.Host}",
            To = reader.Email,
            Language = culture.Name,
            RightToLeft = culture.TextInfo.IsRightToLeft,
            Subject = Plain(subject),
            Text = $"{Plain(body)}\n\n{texts["mail.open"]}\n{link}\n\n-- \n{texts["mail.why-you"]}\n{texts["mail.no-content"]}\n",
            Html = $"""
                <p>{Markup(body)}</p>
                <p><a href="{encoder.Encode(link)}">{Markup(new("mail.open"))}</a></p>
                <hr>
                <p>{Markup(new("mail.why-you"))}</p>
                <p>{Markup(new("mail.no-content"))}</p>
                """,
        };
    }

    (Sentence Subject, Sentence Body) SentencesOf(Matter matter, DateTimeOffset at)
    {
        if (matter.Subject is ReviewSubject.Emergency) return (new("mail.emergency-subject"), new("mail.emergency"));
        if (matter.Subject is ReviewSubject.EmergencyYear) return (new("mail.emergency-year-subject"), new("mail.emergency-year"));
        if (matter.Label >= HandlingLabel.StrictlyConfidential) return (new("mail.one-item"), new("mail.one-item"));

        var (reference, day) = (matter.Reference, dates.Day(matter.Occurrence));
        if (matter.Label is HandlingLabel.Confidential) return (new("mail.reference", reference, day), new("mail.reference", reference, day));
        if (matter.Subject is ReviewSubject.Invitation or ReviewSubject.ProgrammeInvitation) return (new("mail.invitation-subject", reference), new("mail.invitation", reference, day));
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

    // Where the language runs from right to left, references and dates are kept from turning the sentence round (isolates), and
    // a line that has little else still begins at the right (mark): plain text has no attribute that says so.
    string Plain(Sentence sentence) => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft
        ? $"\u200F{texts[sentence.Key, [.. sentence.Parts.Select(part => $"\u2068{part}\u2069")]]}"
        : texts[sentence.Key, [.. sentence.Parts]];

    string Markup(Sentence sentence)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        texts.Html(sentence.Key, [.. sentence.Parts]).WriteTo(writer, encoder);
        return writer.ToString();
    }

    sealed record Sentence(string Key, params string[] Parts);
}
