using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>A sentence of a mail: its key and what is put in.</summary>
public sealed record MailSentence(string Key, params string[] Parts);

/// <summary>What all mails of the portal share: sentences as plain text and as markup, and the frame around them. Speaks the current language.</summary>
public sealed class MailFrame(Texts texts, HtmlEncoder encoder)
{
    /// <summary>
    /// A sentence as plain text. Where the language runs from right to left, references and dates are kept from turning the sentence round (isolates), and
    /// a line that has little else still begins at the right (mark): plain text has no attribute that says so.
    /// </summary>
    public string Plain(MailSentence sentence) => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft
        ? Marked(texts[sentence.Key, [.. sentence.Parts.Select(part => $"\u2068{part}\u2069")]])
        : texts[sentence.Key, [.. sentence.Parts]];

    /// <summary>A line that begins at the side of its language.</summary>
    public static string Marked(string line) => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? $"\u200F{line}" : line;

    /// <summary>A sentence as markup.</summary>
    public string Markup(MailSentence sentence)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        texts.Html(sentence.Key, [.. sentence.Parts]).WriteTo(writer, encoder);
        return writer.ToString();
    }

    /// <summary>A sentence as a paragraph.</summary>
    public string Paragraph(MailSentence sentence) => $"<p style=\"{MailLook.Words}\">{Markup(sentence)}</p>\n";

    /// <summary>A link in a look of <see cref="MailLook"/>, in a paragraph of its own.</summary>
    public string LinkTo(string link, MailSentence words, string look) => $"<p style=\"{MailLook.Words}\"><a href=\"{encoder.Encode(link)}\" style=\"{look}\">{Markup(words)}</a></p>\n";

    /// <summary>The frame: an accent at the top, what the mail says, and small at its foot why one gets it. Everything is said inline: mail programs keep no style sheet.</summary>
    public string Html(string accent, string inner, IReadOnlyList<MailSentence> foot, string link)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<div style=\"max-width:36rem;margin:0 auto;padding:20px;border-top:6px solid {accent};{MailLook.Font}\">\n{inner}<div style=\"{MailLook.Foot}\">\n");
        foreach (var sentence in foot.SkipLast(1)) html.Append(CultureInfo.InvariantCulture, $"<p style=\"margin:0 0 6px\">{Markup(sentence)}</p>\n");
        return html.Append(CultureInfo.InvariantCulture, $"<p style=\"margin:0\"><a href=\"{encoder.Encode(link)}\" style=\"color:{MailLook.Soft}\">{Markup(foot[^1])}</a></p>\n</div>\n</div>").ToString();
    }

    /// <summary>The same foot under plain text.</summary>
    public string Foot(IReadOnlyList<MailSentence> foot, string link) => $"-- \n{string.Join('\n', foot.Select(Plain))}\n{link}\n";
}
