using System.Globalization;
using System.Text.Encodings.Web;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>Writes mails to accounts in their reader's language: what it is for, one link, and what to do when one did not ask for it.</summary>
public sealed class AccountMailWriter(Texts texts, PortalOptions options, HtmlEncoder encoder)
{
    readonly MailFrame frame = new(texts, encoder);

    /// <summary>The mail.</summary>
    public MailLetter Write(AccountMail mail, AccountMailContent content)
    {
        using var spoken = LanguageChoice.Speak(mail.Language);
        var culture = CultureInfo.CurrentUICulture;
        var home = options.BaseUrl.AbsoluteUri.TrimEnd('/');
        var (link, words) = (content.Link ?? home, WordsOf(mail.Kind, [.. content.Parts]));
        IReadOnlyList<MailSentence> foot = [new("account-mail.why-you"), new("account-mail.never-asks"), new("account-mail.portal")];
        return new()
        {
            // The same at every try: the reader's server can drop a copy.
            MessageId = $"{mail.Id}@{options.BaseUrl.Host}",
            To = mail.To,
            Language = culture.Name,
            RightToLeft = culture.TextInfo.IsRightToLeft,
            Subject = frame.Plain(words.Subject),
            Text = $"{frame.Plain(words.Body)}\n\n{frame.Plain(words.Open)}\n{link}\n\n{frame.Plain(words.Otherwise)}\n\n{frame.Foot(foot, home)}",
            Html = frame.Html(MailLook.Accent(WorkspaceCode.None), frame.Paragraph(words.Body) + frame.LinkTo(link, words.Open, MailLook.Button(WorkspaceCode.None)) + frame.Paragraph(words.Otherwise), foot, home),
        };
    }

    static (MailSentence Subject, MailSentence Body, MailSentence Open, MailSentence Otherwise) WordsOf(AccountMailKind kind, string[] parts) => kind switch
    {
        AccountMailKind.Reset => (new("account-mail.reset-subject"), new("account-mail.reset"), new("account-mail.reset-open"), new("account-mail.reset-otherwise")),
        AccountMailKind.ResetDone => (new("account-mail.reset-done-subject"), new("account-mail.reset-done"), new("account-mail.open-account"), new("account-mail.not-you")),
        AccountMailKind.Invitation => (new("account-mail.invitation-subject", parts), new("account-mail.invitation", parts), new("account-mail.invitation-open"), new("account-mail.invitation-otherwise")),
        AccountMailKind.Alarm => (new("account-mail.alarm-subject"), new("account-mail.alarm"), new("account-mail.alarm-open"), new("account-mail.not-you")),
        AccountMailKind.ReEnrolment => (new("account-mail.re-enrolment-subject"), new("account-mail.re-enrolment"), new("account-mail.re-enrolment-open"), new("account-mail.not-you")),
        AccountMailKind.Left => (new("account-mail.left-subject", parts), new("account-mail.left", parts), new("account-mail.left-open"), new("account-mail.left-otherwise")),
        _ => throw new NotSupportedException(kind.ToString()),
    };
}
