using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

public class LetterWriterTests
{
    static readonly DateOnly Due = new(2026, 3, 9);
    static readonly DateTimeOffset At = new(2026, 3, 4, 6, 0, 0, TimeSpan.Zero);
    static readonly Guid File = Guid.NewGuid();

    [Theory]
    [InlineData(HandlingLabel.Public)]
    [InlineData(HandlingLabel.Partners)]
    [InlineData(HandlingLabel.Restricted)]
    public void Up_to_L2_a_mail_tells_the_reference_what_is_due_when_and_where(HandlingLabel label)
    {
        var mail = Write("en", Ratings(label));

        Assert.Equal("JA-0007: ratings due on 9 March 2026", mail.Subject);
        Assert.StartsWith("JA-0007: your organization’s ratings are due on 9 March 2026 (EAT): in 5 days.\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"\nhttps://portal.example.org/au/assessments/{File}\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"https://portal.example.org/au/assessments/{File}\"", mail.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReviewSubject.Cycle)]
    [InlineData(ReviewSubject.Invitation)]
    public void At_L3_it_tells_reference_and_date_alone(ReviewSubject subject)
    {
        var mail = Write("en", Ratings(HandlingLabel.Confidential) with { Subject = subject });

        Assert.Equal("JA-0007: 9 March 2026", mail.Subject);
        Assert.StartsWith("JA-0007: 9 March 2026\n\nOpen the portal\nhttps://portal.example.org/au\n", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(File.ToString(), mail.Html + mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "You have 1 item due")]
    [InlineData("fr", "Vous avez 1 point à traiter")]
    [InlineData("ar", "\u200Fلديكم بند واحد مستحق")]
    public void At_L4_it_tells_that_there_is_something(string language, string words)
    {
        var mail = Write(language, Ratings(HandlingLabel.StrictlyConfidential));

        Assert.Equal(words, mail.Subject);
        Assert.StartsWith($"{words}\n\n", mail.Text, StringComparison.Ordinal);
        foreach (var told in (string[])["JA-", "0007", "2026", File.ToString()]) Assert.DoesNotContain(told, mail.Subject + mail.Text + mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_leads_to_its_answer()
    {
        var mail = Write("en", Ratings(HandlingLabel.Partners) with { Subject = ReviewSubject.Invitation, Link = $"invitations/{File}" });

        Assert.Equal("JA-0007: an invitation waits for an answer", mail.Subject);
        Assert.StartsWith("JA-0007: the invitation of 9 March 2026 still waits for an answer.\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"\nhttps://portal.example.org/au/invitations/{File}\n", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_written_in_French()
    {
        var mail = Write("fr", Ratings(HandlingLabel.Restricted));

        Assert.Equal(("fr", false), (mail.Language, mail.RightToLeft));
        Assert.Equal("JA-0007\u00a0: notations à remettre le 9 mars 2026", mail.Subject);
        Assert.Contains("dans 5 jours.", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Arabic_references_and_dates_do_not_turn_the_sentence_round()
    {
        var mail = Write("ar", Ratings(HandlingLabel.Restricted));

        Assert.Equal(("ar", true), (mail.Language, mail.RightToLeft));
        Assert.Equal("\u200F\u2068JA-0007\u2069: موعد تقديم التقديرات \u20689 آذار/مارس 2026\u2069", mail.Subject);
        Assert.Contains("\u2068EAT\u2069", mail.Text, StringComparison.Ordinal);
        Assert.Contains("<bdi>JA-0007</bdi>: موعد تقديم تقديرات منظمتكم <bdi>9 آذار/مارس 2026</bdi>", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u2068', mail.Html);
    }

    [Theory]
    [InlineData("fr", "ar", "fr")]
    [InlineData(null, "ar", "ar")]
    [InlineData(null, "xx", "en")]
    public void The_reader_chooses_the_language_then_the_workspace(string? chosen, string workspace, string written) =>
        Assert.Equal(written, Write(chosen, Ratings(HandlingLabel.Public), workspace).Language);

    [Fact]
    public void What_is_late_says_so() =>
        Assert.Contains("(EAT): 4 days late.", Write("en", Ratings(HandlingLabel.Public) with { Occurrence = new(2026, 2, 28) }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(Rung.Officer, null)]
    [InlineData(Rung.Coordinator, "as co-ordinator of the desk")]
    [InlineData(Rung.HeadOfDesk, "You read this as head")]
    [InlineData(Rung.Oneself, "A colleague named you")]
    public void Each_rung_reads_other_words(Rung rung, string? words)
    {
        var mail = Write("en", Ratings(HandlingLabel.Public), rung: rung);
        foreach (var every in (string[])["as co-ordinator of the desk", "You read this as head", "A colleague named you"])
            Assert.Equal((every == words, every == words), (mail.Text.Contains(every, StringComparison.Ordinal), mail.Html.Contains(every, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(ReviewSubject.Cycle, true)]
    [InlineData(ReviewSubject.InConfidence, false)]
    [InlineData(ReviewSubject.Emergency, false)]
    [InlineData(ReviewSubject.DutyEnding, false)]
    public void A_link_to_an_answer_stands_only_where_there_is_something_to_answer(ReviewSubject subject, bool stands) =>
        Assert.Equal(stands, Write("en", Ratings(HandlingLabel.Public) with { Subject = subject }).Text.Contains("/reminders/answer/", StringComparison.Ordinal));

    static Matter Ratings(HandlingLabel label) =>
        new(ReviewSubject.Cycle, Guid.NewGuid(), $"assessments/{File}", Assessment.ReferenceOf(7), label, Due.AddDays(-30), Due, TimeZoneInfo.FindSystemTimeZoneById("Africa/Addis_Ababa"), null);

    static MailLetter Write(string? language, Matter matter, string workspaceLanguage = "en", Rung rung = Rung.Officer)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Services.AddPortalLanguages().AddSingleton(JobPlace.Options()).AddSingleton(Some.Sealing).AddSingleton<LetterWriter>();
        using var app = builder.Build();
        var reader = Some.Person();
        reader.ReadIn(language);
        var letter = new Letter { Id = Guid.NewGuid(), Workspace = Some.Code("au"), ReminderId = Guid.NewGuid(), OfficerId = Guid.NewGuid(), CreatedAt = At, NotBefore = At };
        var workspace = Some.EveryWorkspace().Single(workspace => workspace.Code == letter.Workspace);
        workspace.Language = workspaceLanguage;
        var mail = app.Services.GetRequiredService<LetterWriter>().Write([new(letter, matter, rung)], reader, workspace, At);
        Assert.Equal((reader.Email, $"{letter.Id}@portal.example.org"), (mail.To, mail.MessageId));
        return mail;
    }
}
