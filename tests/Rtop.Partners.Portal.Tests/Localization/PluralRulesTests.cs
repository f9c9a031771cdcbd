using System.Globalization;
using Rtop.Partners.Portal.Web.Localization;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Localization;

public class PluralRulesTests
{
    // From Intl.PluralRules of Node 20 (CLDR 48), run-length: z zero, 1 one, 2 two, f few, m many, x other.
    // The first column is 0..99, the second 100..199, which repeats up to 1199.
    [Theory]
    [InlineData("en", "x 1 x*98", "x*100")]
    [InlineData("fr", "1*2 x*98", "x*100")]
    [InlineData("ar", "z 1 2 f*8 m*89", "x*3 f*8 m*89")]
    [InlineData("es", "x 1 x*98", "x*100")]
    [InlineData("pt", "1*2 x*98", "x*100")]
    [InlineData("ru", "m 1 f*3 m*16 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*5", "m 1 f*3 m*16 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*6 1 f*3 m*5")]
    [InlineData("zh", "x*100", "x*100")]
    [InlineData("id", "x*100", "x*100")]
    [InlineData("sw", "x 1 x*98", "x*100")]
    public void The_numbers_up_to_1199_take_the_forms_that_another_implementation_gives(string language, string first, string repeated)
    {
        var culture = new CultureInfo(language);
        var expected = Expand(first) + string.Concat(Enumerable.Repeat(Expand(repeated), 11));

        var actual = string.Concat(Enumerable.Range(0, 1200).Select(number => Letter(PluralRules.Category(culture, number))));

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("en", 1_000_000, "other")]
    [InlineData("fr", 999_999, "other")]
    [InlineData("fr", 1_000_000, "many")]
    [InlineData("fr", 1_000_001, "other")]
    [InlineData("es", 3_000_000, "many")]
    [InlineData("pt", 2_000_000, "many")]
    [InlineData("ru", 1_000_001, "one")]
    [InlineData("ar", 999_999, "many")]
    [InlineData("ar", 1_000_003, "few")]
    [InlineData("en", -1, "one")]
    [InlineData("ar", -2, "two")]
    [InlineData("ar", long.MinValue, "few")]
    public void Large_and_negative_numbers_have_their_form(string language, long number, string category) =>
        Assert.Equal(category, PluralRules.Category(new CultureInfo(language), number));

    [Theory]
    [InlineData("en", "one other")]
    [InlineData("fr", "one many other")]
    [InlineData("ar", "zero one two few many other")]
    [InlineData("ru", "one few many")]
    [InlineData("zh", "other")]
    public void A_language_has_the_categories_that_whole_numbers_can_take(string language, string categories) =>
        Assert.Equal(categories.Split(' '), PluralRules.Categories(new CultureInfo(language)));

    [Fact]
    public void A_region_has_the_rules_of_its_language() =>
        Assert.Equal("many", PluralRules.Category(new CultureInfo("ar-DZ"), 11));

    [Fact]
    public void A_language_without_rules_is_refused() =>
        Assert.Throws<CultureNotFoundException>(() => PluralRules.Category(CultureInfo.InvariantCulture, 1));

    static string Expand(string runs) => string.Concat(runs.Split(' ').Select(run =>
        new string(run[0], run.Length == 1 ? 1 : int.Parse(run[2..], CultureInfo.InvariantCulture))));

    static char Letter(string category) => category switch
    {
        "zero" => 'z',
        "one" => '1',
        "two" => '2',
        "few" => 'f',
        "many" => 'm',
        _ => 'x',
    };
}
