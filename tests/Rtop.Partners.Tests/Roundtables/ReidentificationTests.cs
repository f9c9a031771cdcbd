using Rtop.Partners.Roundtables;
using Xunit;

namespace Rtop.Partners.Tests.Roundtables;

/// <summary>The check that looks for what could tell who said something.</summary>
public sealed class ReidentificationTests
{
    static readonly ReidentificationSubjects People = new(["Bertrand Kouamel", "Inès O’Hara", "فاطمة بنزكري"], ["Radio for All"], ["Zorandi"]);

    [Fact]
    public void It_names_what_gives_the_speaker_away_in_the_first_wording_of_contribution_3() =>
        Assert.Equal(
            [new(ReidentificationRule.FirstPerson, "I"), new(ReidentificationRule.Unique, "As the only fuel economist here"), new(ReidentificationRule.Function, "economist")],
            Reidentification.Check("As the only fuel economist here, I saw market prices before the communiqués.", ReidentificationSubjects.None));

    [Theory]
    [InlineData("Field notes reached two capitals and no common table")]
    [InlineData("Market prices told more than communiqués")]
    [InlineData("The first mission is remembered as failed because the next one wrote the report")]
    [InlineData("A neighbour with fuel has more say than a resolution")]
    [InlineData("Ask for baselines before the first payment")]
    [InlineData("Early talks look like nothing happened; that is the point")]
    [InlineData("Thank people in a way that does not endanger them")]
    [InlineData("Les relevés de prix en disent plus que les communiqués")]
    [InlineData("Une fois seulement, le marché a fermé plus tôt")]
    [InlineData("أسعار السوق قالت أكثر مما قالته البيانات")]
    public void It_lets_what_anybody_could_have_said_pass(string text) => Assert.Empty(Reidentification.Check(text, People));

    [Theory]
    [InlineData("We counted workshops, not what desks could do after", ReidentificationRule.Group, "We")]
    [InlineData("My ministry knew", ReidentificationRule.FirstPerson, "My")]
    [InlineData("the Special Representative had left", ReidentificationRule.Function, "Special Representative")]
    [InlineData("two of the speakers had been there", ReidentificationRule.SmallGroup, "two of the speakers")]
    [InlineData("three officers knew", ReidentificationRule.SmallGroup, "three officers")]
    [InlineData("the first woman to hold the post", ReidentificationRule.Unique, "the first woman to hold")]
    [InlineData("as Kouamel put it", ReidentificationRule.Name, "Kouamel")]
    [InlineData("as bertrand kouamel put it", ReidentificationRule.Name, "bertrand kouamel")]
    [InlineData("as O'Hara put it", ReidentificationRule.Name, "O'Hara")]
    [InlineData("heard on Radio for All", ReidentificationRule.Organization, "Radio for All")]
    [InlineData("what Zorandi does", ReidentificationRule.Place, "Zorandi")]
    [InlineData("seen in Port Salem", ReidentificationRule.Place, "in Port Salem")]
    [InlineData("on 3 May 2026", ReidentificationRule.Date, "3 May 2026")]
    [InlineData("since 2026-05-03", ReidentificationRule.Date, "2026-05-03")]
    [InlineData("En tant que seule économiste ici", ReidentificationRule.Unique, "En tant que seule économiste ici")]
    [InlineData("J’ai vu les prix", ReidentificationRule.FirstPerson, "J'")]
    [InlineData("Notre bureau savait", ReidentificationRule.Group, "Notre")]
    [InlineData("l’ambassadrice le savait", ReidentificationRule.Function, "ambassadrice")]
    [InlineData("deux intervenants l’ont dit", ReidentificationRule.SmallGroup, "deux intervenants")]
    [InlineData("vu à Port-Salem", ReidentificationRule.Place, "à Port-Salem")]
    [InlineData("le 1er mai", ReidentificationRule.Date, "1er mai")]
    [InlineData("بصفتي الخبيرة الوحيدة هنا", ReidentificationRule.FirstPerson, "بصفتي")]
    [InlineData("بصفتي الخبيرة الوحيدة هنا", ReidentificationRule.Unique, "بصفتي الخبيرة الوحيدة هنا")]
    [InlineData("وقال السفير ذلك", ReidentificationRule.Function, "السفير")]
    [InlineData("نَحْنُ نعلم", ReidentificationRule.Group, "نحن")]
    [InlineData("ثلاثة مشاركين", ReidentificationRule.SmallGroup, "ثلاثة مشاركين")]
    [InlineData("كما قالت وبنزكري معها", ReidentificationRule.Name, "بنزكري")]
    [InlineData("في مدينة سالم", ReidentificationRule.Place, "في مدينة سالم")]
    [InlineData("في ٣ مايو", ReidentificationRule.Date, "٣ مايو")]
    public void It_names_the_words_by_rule_and_language(string text, ReidentificationRule rule, string words) => Assert.Contains(new Finding(rule, words), Reidentification.Check(text, People));

    [Theory]
    [InlineData("the US said so")]
    [InlineData("a general agreement")]
    [InlineData("they may march on")]
    [InlineData("Chapter i")]
    [InlineData("kouamelian")]
    public void It_is_not_led_astray_by_words_that_only_look_alike(string text) => Assert.Empty(Reidentification.Check(text, People));

    [Fact]
    public void A_finding_that_stands_twice_is_told_once() => Assert.Single(Reidentification.Check("I saw, and I heard.", ReidentificationSubjects.None));
}
