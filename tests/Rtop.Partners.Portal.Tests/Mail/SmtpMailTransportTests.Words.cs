using System.Globalization;
using System.Net.Mail;
using AngleSharp.Html.Parser;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Mail;

public sealed partial class SmtpMailTransportTests
{
    [Theory, InlineData("ar"), InlineData("fr"), InlineData("en")]
    public async Task A_letter_arrives_word_for_word(string language)
    {
        var letter = Letter(language);
        await Transport.SendAsync(letter, Ct);

        var mail = Assert.Single(_sink.Messages);
        Assert.Equal((letter.Subject, letter.MessageId), (mail.Subject, mail.MessageId));
        Assert.Equal(("reminders@example.org", letter.To), (mail.EnvelopeFrom, Assert.Single(mail.Recipients)));
        Assert.Equal(("\"RTOP partners\" <reminders@example.org>", letter.To), (mail.From, mail["To"]));
        Assert.Equal(("auto-generated", language), (mail["Auto-Submitted"], mail["Content-Language"]));
        Assert.True(DateTimeOffset.TryParse(mail["Date"], CultureInfo.InvariantCulture, out _));
        Assert.Equal("multipart/alternative", mail.Root.Type);
        Assert.All(mail.Raw.Split("\r\n"), line => Assert.True(line.Length <= 998 && line.All(char.IsAscii)));

        var page = new HtmlParser().ParseDocument(mail.Html);
        Assert.Equal((language, language is "ar" ? "rtl" : "ltr"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal(letter.Subject, page.Title);
        Assert.Equal(letter.Text.Split('\n'), mail.Text.Split("\r\n"));
        Assert.Equal(letter.Text.Split('\n'), page.QuerySelectorAll("p").Select(p => p.TextContent));
    }

    [Theory]
    [InlineData("To")]
    [InlineData("Subject")]
    [InlineData("Language")]
    [InlineData("MessageId")]
    public void A_header_with_a_line_break_cannot_be_written(string header)
    {
        foreach (var evil in new[] { "a@example.org\r\nBcc: spy@example.org", "a@example.org\nBcc: spy", "a@example.org\rBcc: spy", "a@b.org\0" })
            Assert.Throws<ArgumentException>(() => header switch
            {
                "To" => Letter("en") with { To = evil },
                "Subject" => Letter("en") with { Subject = evil },
                "Language" => Letter("en") with { Language = evil },
                _ => Letter("en") with { MessageId = evil },
            });
    }

    [Theory, InlineData("\r\n.\r\n"), InlineData("\n.\n"), InlineData("\r.\r"), InlineData("\n.\r\n")]
    public async Task Words_that_look_like_the_end_of_a_letter_are_words(string end)
    {
        var words = $".first{end}MAIL FROM:<spy@example.org>\r\nRCPT TO:<all@example.org>{end}last   ";
        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("en") with { Text = words, Html = words }, Ct)).Outcome);

        var mail = Assert.Single(_sink.Messages);
        Assert.Equal(words.ReplaceLineEndings("\r\n"), mail.Text);
        Assert.Contains(words.ReplaceLineEndings("\r\n"), mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_file_goes_with_the_letter()
    {
        const string Calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:مراجعة\r\nEND:VCALENDAR\r\n";
        await Transport.SendAsync(Letter("ar") with { Calendar = Calendar }, Ct);

        var mail = Assert.Single(_sink.Messages);
        Assert.Equal(["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar"], mail.Parts.Select(part => part.Type));
        Assert.Equal((Calendar, "PUBLISH"), (mail.Part("text/calendar").Text, mail.Part("text/calendar").Parameter("method")));
    }

    [Fact]
    public async Task A_letter_with_a_calendar_file_is_uncertain_too_when_its_answer_is_hidden()
    {
        _sink.Die(SmtpPoint.DotStored);
        Assert.Equal(MailOutcome.Uncertain, (await Transport.SendAsync(Letter("ar") with { Calendar = "BEGIN:VCALENDAR" }, Ct)).Outcome);
    }

    [Theory, InlineData("أمينة@example.org"), InlineData("amina@مثال.example")]
    public async Task An_address_in_another_script_is_reached(string to)
    {
        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("ar") with { To = to }, Ct)).Outcome);
        var mail = Assert.Single(_sink.Messages);
        Assert.Equal(new MailAddress(to).Host, new IdnMapping().GetUnicode(mail.Recipients[0].Split('@')[1]));
        Assert.Equal((to.Split('@')[0], Letter("ar").Subject), (mail.Recipients[0].Split('@')[0], mail.Subject));
    }
}
