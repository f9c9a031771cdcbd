using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>Evidence: graded by two measures apart, handled at least as strictly as its file, counted by events, asked for and answered.</summary>
public sealed class EvidenceTests
{
    internal static readonly Grading B2 = new() { Reliability = Reliability.B, Credibility = Credibility.ProbablyTrue, Label = HandlingLabel.Confidential, Disclosure = Disclosure.Withheld };

    readonly Assessment file = Given.File();

    [Fact]
    public void A_piece_is_its_holders_and_keeps_its_first_grade()
    {
        var card = Add(Given.Au);
        Assert.Equal((Given.Au.Workspace, file.Originator, "B2", 1), (card.Workspace, card.Originator, card.Grade, card.Revision));
        Assert.Equal(("What was seen.", "Our team"), (card.Content!.Text, card.Content.Source));
        Assert.Equal((1, Credibility.ProbablyTrue, "A trusted contact."), (card.Grades.Single().Number, card.Grades[0].Credibility, card.Grades[0].Reason));
        Assert.True(card.BearsOn(Given.Factors.Factors[0]));
        Assert.False(card.BearsOn(Given.Factors.Factors[1]));
    }

    [Fact]
    public void Observers_add_none() => Given.Breaks("assessment.observers-read-and-comment", () => Add(Given.Asean));

    [Fact]
    public void What_is_said_is_checked_at_its_field()
    {
        Given.Breaks("evidence.title", () => Add(Given.Au, Terms() with { Title = " " }), "Title");
        Given.Breaks("evidence.text", () => Add(Given.Au, Terms() with { Text = new('x', 4001) }), "Text");
        Given.Breaks("evidence.source", () => Add(Given.Au, Terms() with { Source = "" }), "Source");
        Given.Breaks("evidence.not-yet", () => Add(Given.Au, Terms() with { From = Given.Today.AddDays(2), Until = Given.Today.AddDays(2) }), "From");
        Given.Breaks("evidence.ends-before-it-begins", () => Add(Given.Au, Terms() with { Until = Given.Today.AddDays(-9) }), "Until");
        Given.Breaks("evidence.codes", () => Add(Given.Au, Terms() with { Codes = [] }), "Codes");
        Given.Breaks("evidence.code-unknown", () => Add(Given.Au, Terms() with { Codes = ["F1.1", "F9"] }), "Codes");
        Given.Breaks("evidence.reliability-unknown", () => Add(Given.Au, Terms(B2 with { Reliability = 0 })), "Reliability");
        Given.Breaks("evidence.credibility-unknown", () => Add(Given.Au, Terms(B2 with { Credibility = 0 })), "Credibility");
    }

    [Theory]
    [InlineData(HandlingLabel.Public)]
    [InlineData(HandlingLabel.Restricted)]
    public void It_is_never_handled_looser_than_its_file(HandlingLabel label) => Given.Breaks("evidence.looser-than-file", () => Add(Given.Au, Terms(B2 with { Label = label })), "Label");

    [Fact]
    public void The_file_tightened_later_tightens_it()
    {
        var card = Add(Given.Au);
        file.Label = HandlingLabel.StrictlyConfidential;
        Assert.Equal(HandlingLabel.StrictlyConfidential, card.LabelOn(file));
        file.Label = HandlingLabel.Partners;
        Assert.Equal(HandlingLabel.Confidential, card.LabelOn(file));
    }

    [Fact]
    public void Confirmed_needs_a_second_record_of_independent_origin()
    {
        var confirmed = B2 with { Credibility = Credibility.Confirmed, Reason = "Two records." };
        Given.Breaks("evidence.confirmed-by-whom", () => Add(Given.Au, Terms(confirmed)), "ConfirmedBy");
        Given.Breaks("evidence.confirmed-by-itself", () => Add(Given.Au, Terms(confirmed with { ConfirmedBy = " our TEAM " })), "ConfirmedBy");
        Assert.Equal("B1", Add(Given.Au, Terms(confirmed with { ConfirmedBy = "A registry" })).Grade);

        var card = Add(Given.Au);
        Given.Breaks("evidence.confirmed-by-whom", () => card.Regrade(file, confirmed, isSeenElsewhere: false, 1, Given.Au, Given.Now), "ConfirmedBy");
        Assert.Equal("B2", card.Grade);
        card.Regrade(file, confirmed, isSeenElsewhere: true, 1, Given.Au, Given.Now);
        Assert.Equal("B1", card.Grade);
    }

    [Fact]
    public void A_new_grade_is_the_holders_has_a_reason_and_leaves_the_old_one()
    {
        var card = Add(Given.Au);
        var anew = B2 with { Credibility = Credibility.Doubtful, Reason = "Denied since." };
        Given.Breaks("evidence.only-holder", () => card.Regrade(file, anew, false, 1, Given.Un, Given.Now));
        Given.Breaks("evidence.reason", () => card.Regrade(file, anew with { Reason = " " }, false, 1, Given.Au, Given.Now), "Reason");
        Given.Breaks("evidence.same-grade", () => card.Regrade(file, B2 with { Reason = "Nothing new." }, false, 1, Given.Au, Given.Now));
        card.Regrade(file, anew, false, 1, Given.Au, Given.Now);
        Assert.Throws<StaleRevision>(() => card.Regrade(file, B2 with { Reason = "Back." }, false, 1, Given.Au, Given.Now));
        Assert.Equal([(1, Credibility.ProbablyTrue), (2, Credibility.Doubtful)], card.Grades.Select(grade => (grade.Number, grade.Credibility)));
        Assert.Equal(2, card.Revision);
    }

    [Fact]
    public void Reports_of_one_event_count_once_also_by_a_third()
    {
        EvidenceCard[] cards = [Add(Given.Un), Add(Given.Au), Add(Given.Osce), Add(Given.Un)];
        List<EvidenceLink> links = [Link(cards[0], cards[2]), Link(cards[3], cards[2])];
        Assert.Equal([3, 1], EvidenceEvent.Of(cards, links).Select(one => one.Cards.Count));
        Assert.Equal(4, EvidenceEvent.Of(cards, []).Count);
        // A link to what the reader does not see joins nothing.
        Assert.Equal([1, 1], EvidenceEvent.Of([cards[0], cards[3]], links).Select(one => one.Cards.Count));

        Given.Breaks("evidence.linked-already", () => EvidenceLink.Between(file, cards[2], cards[0], ReportOrigin.Same, links, Given.Au, Given.Now), "Other");
        Given.Breaks("evidence.link-itself", () => Link(cards[0], cards[0]), "Other");
        Given.Breaks("assessment.observers-read-and-comment", () => EvidenceLink.Between(file, cards[0], cards[1], ReportOrigin.Same, [], Given.Asean, Given.Now));
        var elsewhere = EvidenceCard.Add(Given.File(), Given.Factors, Terms(), Given.Un, Given.Now);
        Given.Breaks("evidence.link-itself", () => Link(cards[0], elsewhere), "Other");
    }

    [Fact]
    public void A_partner_asks_with_a_reason_once_at_a_time()
    {
        var card = Add(Given.Au);
        Given.Breaks("evidence.asks-itself", () => Ask(card, Given.Au));
        Given.Breaks("assessment.observers-read-and-comment", () => Ask(card, Given.Asean));
        Given.Breaks("evidence.wanted-unknown", () => EvidenceRequest.Ask(file, card, EvidenceForm.Refused, "Why", [], Given.Un, Given.Now), "Wanted");
        Given.Breaks("evidence.ask-reason", () => EvidenceRequest.Ask(file, card, EvidenceForm.Content, " ", [], Given.Un, Given.Now), "Reason");
        Given.Breaks("evidence.not-withheld", () => Ask(Add(Given.Au, Terms(B2 with { Disclosure = Disclosure.Shared })), Given.Un));
        var asked = Ask(card, Given.Un);
        Given.Breaks("evidence.asked-already", () => Ask(card, Given.Un, asked));
        asked.Settle(file, card, EvidenceForm.Refused, "", null, Given.Au, Given.Now);
        var again = Ask(card, Given.Un, asked);
        again.Settle(file, card, EvidenceForm.Content, "", null, Given.Au, Given.Now);
        Given.Breaks("evidence.granted-already", () => Ask(card, Given.Un, asked, again));
    }

    [Fact]
    public void The_holder_answers_once_with_what_belongs_to_the_answer()
    {
        var card = Add(Given.Au);
        var asked = Ask(card, Given.Un);
        Given.Breaks("evidence.only-holder", () => asked.Settle(file, card, EvidenceForm.Content, "", null, Given.Un, Given.Now));
        Given.Breaks("evidence.redacted-text", () => asked.Settle(file, card, EvidenceForm.Redacted, " ", null, Given.Au, Given.Now), "Text");
        Given.Breaks("evidence.briefing-whom", () => asked.Settle(file, card, EvidenceForm.Briefing, "", Given.Today, Given.Au, Given.Now), "Text");
        Given.Breaks("evidence.briefing-day", () => asked.Settle(file, card, EvidenceForm.Briefing, "The analyst", null, Given.Au, Given.Now), "BriefedOn");
        var answer = asked.Settle(file, card, EvidenceForm.Briefing, "The analyst", Given.Today, Given.Au, Given.Now);
        Assert.Equal((Given.Au.Workspace, Given.Un.Workspace, Given.Today), (answer.Workspace, answer.Asker, answer.BriefedOn));
        Given.Breaks("evidence.answered-already", () => asked.Settle(file, card, EvidenceForm.Content, "", null, Given.Au, Given.Now));

        var atHome = Add(Given.Au);
        var late = Ask(atHome, Given.Osce);
        atHome.Regrade(file, B2 with { Label = HandlingLabel.StrictlyConfidential, Reason = "Danger." }, false, 1, Given.Au, Given.Now);
        Given.Breaks("evidence.stays-home", () => late.Settle(file, atHome, EvidenceForm.Content, "", null, Given.Au, Given.Now), "Form");
    }

    [Theory]
    [InlineData(@"C:\Users\somebody\report of may.PDF", FileKind.Pdf, "report of may.pdf")]
    [InlineData("../../etc/passwd", FileKind.Text, "passwd.txt")]
    [InlineData("تقرير\u202Egpj.exe", FileKind.Jpeg, "تقريرgpj.jpg")]
    [InlineData("...", FileKind.Docx, "file.docx")]
    [InlineData("a\r\nb\"c.csv", FileKind.Csv, "abc.csv")]
    public void A_file_is_named_by_what_it_is(string name, FileKind kind, string kept)
    {
        var card = Add(Given.Au);
        var added = EvidenceFile.Keep(file, card, null, name, kind, 9, Cleanings.None, Given.Au, Given.Now);
        Assert.Equal(kept, added.Name);
        Given.Breaks("file.one-each", () => EvidenceFile.Keep(file, card, added, name, kind, 9, Cleanings.None, Given.Au, Given.Now));
        Given.Breaks("evidence.only-holder", () => EvidenceFile.Keep(file, card, null, name, kind, 9, Cleanings.None, Given.Un, Given.Now));
        Given.Breaks("file.too-large", () => EvidenceFile.Keep(file, card, null, name, kind, EvidenceFile.MaxLength + 1, Cleanings.None, Given.Au, Given.Now), "File");
    }

    EvidenceCard Add(Officer by, EvidenceTerms? terms = null) => EvidenceCard.Add(file, Given.Factors, terms ?? Terms(), by, Given.Now);

    EvidenceLink Link(EvidenceCard one, EvidenceCard other) => EvidenceLink.Between(file, one, other, ReportOrigin.Unknown, [], Given.Un, Given.Now);

    EvidenceRequest Ask(EvidenceCard card, Officer by, params EvidenceRequest[] earlier) => EvidenceRequest.Ask(file, card, EvidenceForm.Content, "We rate on it.", earlier, by, Given.Now);

    internal static EvidenceTerms Terms(Grading? grading = null) => new()
    {
        Title = " A report ",
        Text = " What was seen. ",
        Source = " Our team ",
        Kind = SourceKind.OwnPresence,
        From = Given.Today.AddDays(-2),
        Until = Given.Today.AddDays(-1),
        Codes = ["F1.1"],
        Grading = grading ?? B2 with { Reason = "A trusted contact." },
    };
}
