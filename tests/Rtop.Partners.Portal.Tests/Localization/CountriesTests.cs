using Rtop.Partners.Portal.Web.Localization;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Localization;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("en", "Ethiopia", "Kenya")]
    [InlineData("fr", "Éthiopie", "Kenya")]
    [InlineData("ar", "إثيوبيا", "كينيا")]
    public void A_country_is_called_as_its_readers_call_it(string language, string ethiopia, string kenya)
    {
        using var _ = LanguageChoice.Speak(language);
        Assert.Equal((ethiopia, kenya), (Countries.Name("ETH"), Countries.NameOfTwo("KE")));
        Assert.Equal("XAA-unknown", Countries.Name("XAA-unknown"));
    }

    [Fact]
    public void Every_country_has_a_name_in_every_language_of_the_portal()
    {
        var arabic = LanguageChoice.Culture("ar");
        foreach (var culture in LanguageChoice.Supported)
        {
            using var _ = LanguageChoice.Speak(culture.Name);
            foreach (var code in Installation.Organizations.Countries.Where(code => Countries.Alpha2(code) is not null))
                Assert.Equal((code, culture.Name == arabic.Name), (code, Countries.Name(code).Any(letter => letter is >= '\u0600' and <= '\u06ff')));
        }

        Assert.Contains("Éthiopie", Countries.Names("ETH"));
    }
}
