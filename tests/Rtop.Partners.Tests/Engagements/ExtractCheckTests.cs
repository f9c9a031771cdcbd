using Rtop.Partners.Assessments;
using Rtop.Partners.Engagements;
using Xunit;

namespace Rtop.Partners.Tests.Engagements;

/// <summary>The check of extracts in the three languages: what must not leave is found where it stands, and a text that may leave has no finding.</summary>
public class ExtractCheckTests
{
    internal const string Clean = "Where public radio gives a minority language a fixed place every day, listeners turn less to broadcasters from abroad. A short daily programme did more than a long weekly one: people come back when they know when.\n\nIt helped where speakers of the language made the programmes, and where a technical grant came before the new schedule. It did not help where a licence came without a frequency. Effects were seen after two years, from 2019 on.";

    const string Propre = "Là où la radio publique accorde chaque jour une place fixe à une langue minoritaire, les auditeurs se tournent moins vers les stations étrangères. Une courte émission quotidienne a fait plus qu’une longue émission hebdomadaire. Les effets se sont fait sentir au bout de deux ans, à partir de 2019.";

    const string Naqi = "حيث تمنح الإذاعة العامة لغة الأقلية مكانًا ثابتًا في كل يوم، يقل التفات المستمعين إلى محطات الخارج. وقد نفع برنامج يومي قصير أكثر مما نفع برنامج أسبوعي طويل. وظهر الأثر بعد سنتين، بدءًا من عام ٢٠١٩.";

    internal static readonly ExtractSubjects Known = ExtractSubjects.Of(
        new("XVL", "Tarsk-speaking communities", "Brenn Law Clinic (tasks only)", Modality.PartnerLed, false, false, true, "It could."),
        [new("I-01", "Anna Lindqvist, minister for communities"), new("I-02", "سامي الحداد")], ["OSCE political officer", "Pieter van Dam"],
        ["Republic of Velmaria", "Velmaria", "Velmarie", "فيلماريا"], ["Ostrenia", "France", "Mali", "مالي", "Réunion", "أوسترينيا"], ["Brenn", "برين", "Tellin Hills"]);

    [Theory, InlineData(Clean), InlineData(Propre), InlineData(Naqi)]
    public void A_text_that_says_neither_who_nor_where_nor_when_has_no_finding(string text) =>
        Assert.Empty(ExtractCheck.Find(Written(text, "Experience with minority-language radio"), Known).Select(finding => $"{finding.Fault} {finding.Words}"));

    [Theory]
    // Places, and the people of one.
    [InlineData("The office in Brenn heard of it.", ExtractFault.Place, "Brenn")]
    [InlineData("The government of VELMARIA knows.", ExtractFault.Place, "VELMARIA")]
    [InlineData("Most velmarian schools know.", ExtractFault.Place, "velmarian")]
    [InlineData("Les autorités vélmariennes le savent.", ExtractFault.Place, "vélmariennes")]
    [InlineData("Le gouvernement de Velmarie le sait.", ExtractFault.Place, "Velmarie")]
    [InlineData("Un bureau à Brenn le sait.", ExtractFault.Place, "Brenn")]
    [InlineData("تعرف ذلك حكومة فيلماريا.", ExtractFault.Place, "فيلماريا")]
    [InlineData("تعرف المدارس الفيلمارية ذلك.", ExtractFault.Place, "فيلمارية")]
    [InlineData("زار الفريق برين.", ExtractFault.Place, "برين")]
    [InlineData("Help came to the Tellin Hills.", ExtractFault.Place, "Tellin Hills")]
    [InlineData("Ostrenian officials know.", ExtractFault.Place, "Ostrenian")]
    // Times.
    [InlineData("It was said on 12 March 2026.", ExtractFault.Date, "12 March 2026")]
    [InlineData("It was said in March 2026.", ExtractFault.Date, "March 2026")]
    [InlineData("It was said in May.", ExtractFault.Date, "May")]
    [InlineData("It was said on 2026-03-12.", ExtractFault.Date, "2026-03-12")]
    [InlineData("It was said on 12.3.2026.", ExtractFault.Date, "12.3.2026")]
    [InlineData("It was said last Tuesday.", ExtractFault.Date, "last Tuesday")]
    [InlineData("It was said three weeks ago.", ExtractFault.Date, "three weeks ago")]
    [InlineData("Cela fut dit le 12 mars 2026.", ExtractFault.Date, "12 mars 2026")]
    [InlineData("Cela fut dit en mars.", ExtractFault.Date, "mars")]
    [InlineData("Cela fut dit en fevrier 2026.", ExtractFault.Date, "fevrier 2026")]
    [InlineData("Cela fut dit mardi dernier.", ExtractFault.Date, "mardi dernier")]
    [InlineData("Cela fut dit il y a trois semaines.", ExtractFault.Date, "il y a trois semaines")]
    [InlineData("قيل ذلك في ١٢ مارس ٢٠٢٦.", ExtractFault.Date, "١٢ مارس ٢٠٢٦")]
    [InlineData("قيل ذلك في آذار.", ExtractFault.Date, "آذار")]
    [InlineData("قيل ذلك يوم الثلاثاء الماضي.", ExtractFault.Date, "يوم الثلاثاء الماضي")]
    [InlineData("قيل ذلك قبل ثلاثة أسابيع.", ExtractFault.Date, "قبل ثلاثة أسابيع")]
    // Names: behind codes, in the theme, of the partner, of colleagues; and the codes.
    [InlineData("The minister for communities, Anna Lindqvist, minister for communities, agreed.", ExtractFault.Name, "Anna Lindqvist, minister for communities")]
    [InlineData("It was Lindqvist who agreed.", ExtractFault.Name, "Lindqvist")]
    [InlineData("Speakers of Tarsk asked for it.", ExtractFault.Name, "Tarsk")]
    [InlineData("Pieter agreed.", ExtractFault.Name, "Pieter")]
    [InlineData("وافق سامي الحداد.", ExtractFault.Name, "سامي الحداد")]
    [InlineData("As I-01 said, it can be done.", ExtractFault.Code, "I-01")]
    // Who speaks.
    [InlineData("There we heard of it.", ExtractFault.FirstPerson, "we")]
    [InlineData("Là, nous l’avons su.", ExtractFault.FirstPerson, "nous")]
    [InlineData("ثم التقينا به.", ExtractFault.FirstPerson, "التقينا")]
    [InlineData("نحن نعلم ذلك.", ExtractFault.FirstPerson, "نحن")]
    // What may be a name.
    [InlineData("It was Bergström who asked.", ExtractFault.MaybeName, "Bergström")]
    [InlineData("Karl Bergström asked.", ExtractFault.MaybeName, "Karl Bergström")]
    [InlineData("Il fut demandé par Jean Morel.", ExtractFault.MaybeName, "Jean Morel")]
    [InlineData("طلب ذلك السيد كريم.", ExtractFault.MaybeName, "السيد كريم")]
    public void What_must_not_leave_is_found_where_it_stands(string text, ExtractFault fault, string words)
    {
        var found = ExtractCheck.Find(Written(text), Known);
        var finding = Assert.Single(found, one => one.Fault == fault && one.Words == words);
        Assert.Equal(words, text.Substring(finding.Start, finding.Length));
    }

    [Fact]
    public void Signs_that_are_not_seen_hide_nothing_and_move_nothing()
    {
        const string text = "حكومة فـــيلماريا، and Vel\u00ADma\u200Bria, and Bre\u200Dnn.";
        var found = ExtractCheck.Find(Written(text), Known);
        Assert.Equal([ExtractFault.Place, ExtractFault.Place, ExtractFault.Place], found.Select(finding => finding.Fault));
        Assert.All(found, finding => Assert.Equal(finding.Words, text.Substring(finding.Start, finding.Length)));
    }

    [Fact]
    public void States_may_be_named_where_the_officers_allow_it_and_places_within_them_not_even_then()
    {
        var text = Written("In Velmaria and in Mali, and at Brenn.");
        Assert.Equal(["Velmaria", "Mali", "Brenn"], ExtractCheck.Find(text, Known).Where(finding => finding.Fault is ExtractFault.Place).Select(finding => finding.Words));
        Assert.Equal(["Brenn"], ExtractCheck.Find(text with { AllowsStates = true }, Known).Where(finding => finding.Fault is ExtractFault.Place).Select(finding => finding.Words));
    }

    [Theory]
    [InlineData("Une réunion de deux jours suffit.")]
    [InlineData("Members of the Council may march; States may act, and the United Nations may help.")]
    [InlineData("The internet is slow. French and Arabic are taught.")]
    [InlineData("In 2019 it began, and by 2021 it was over.")]
    public void An_ordinary_sentence_has_no_finding(string text) => Assert.Empty(ExtractCheck.Find(Written(text), Known).Select(finding => $"{finding.Fault} {finding.Words}"));

    [Fact]
    public void A_word_that_is_also_the_name_of_a_State_is_for_a_person_to_judge() =>
        Assert.Equal([(ExtractFault.MaybeName, true)], ExtractCheck.Find(Written("هذا دعم مالي."), Known).Select(finding => (finding.Fault, finding.MayBeDismissed)));

    [Fact]
    public void A_quotation_is_found_by_its_first_sign_and_what_is_in_it_by_itself() =>
        Assert.Equal([(ExtractFault.Quotation, "“"), (ExtractFault.Place, "Brenn")], ExtractCheck.Find(Written("It was said that “all of Brenn knows”."), Known).Select(finding => (finding.Fault, finding.Words)));

    [Fact]
    public void A_title_is_checked_like_the_text() =>
        Assert.True(Assert.Single(ExtractCheck.Find(Written("Nothing else.", "Radio in Brenn"), Known)).InTitle);

    internal static ExtractText Written(string text, string title = "Experience") => new() { Title = title, Text = text, Assessment = Guid.NewGuid(), Label = HandlingLabel.Confidential, Sources = [Guid.NewGuid()] };
}
