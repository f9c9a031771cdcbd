using Rtop.Partners.Assessments;
using Xunit;

namespace Rtop.Partners.Tests.Assessments;

public class CreditPhraseTests
{
    [Theory]
    [InlineData("The United Nations stabilised the situation after the earlier mission could not.", "after the earlier mission could not")]
    [InlineData("Calm returned thanks to the United Nations alone.", "thanks to the United Nations alone")]
    [InlineData("The mission held where the observers had failed.", "where the observers had failed")]
    [InlineData("In January it TOOK  over\nfrom the observers.", "TOOK over from")]
    [InlineData("The second team succeeded where the first had given up.", "succeeded where")]
    [InlineData("L’ONU a stabilisé la situation alors que la mission précédente n’avait pas pu le faire.", "alors que la mission précédente n'avait pas pu")]
    [InlineData("Le calme est revenu grâce à l’ONU seule.", "grâce à l'ONU seule")]
    [InlineData("L’ONU a pris la relève de l’Union africaine.", "a pris la relève de")]
    [InlineData("Elle a réussi là où les observateurs avaient échoué.", "a réussi là où")]
    [InlineData("أعادت الأمم المتحدة الاستقرار بعد أن عجزت البعثة السابقة عن ذلك.", "بعد أن عجزت البعثة")]
    [InlineData("عاد الهدوء بفضل الأمم المتحدة وحدها.", "بفضل الأمم المتحدة وحدها")]
    [InlineData("نَجَحَت حيث فشل الآخرون.", "نجحت حيث")]
    public void Words_that_credit_one_for_what_several_did_are_quoted(string text, string phrase) => Assert.Contains(phrase, CreditPhrase.FindIn(text));

    [Theory]
    [InlineData("Building on the work of the ECOWAS-AU observer mission, which brought about the Vasse Understanding, the United Nations deployed its assistance mission.")]
    [InlineData("Logistics for the Joint Observer Mission, and a mission in preparation that takes over 90 of its observers.")]
    [InlineData("After the road was closed, observers could not reach two villages.")]
    [InlineData("Thanks to all parties, who did not act alone, markets are open.")]
    [InlineData("The two sites where most families live are calm. Talks had failed before.")]
    [InlineData("Authorities took overall command from March.")]
    [InlineData("S’appuyant sur le travail de la mission d’observation, l’ONU a déployé une mission d’assistance.")]
    [InlineData("La récolte a échoué là où il n’a pas plu.")]
    [InlineData("Grâce à l’AU et à l’ONU, la route est ouverte.")]
    [InlineData("استنادا إلى عمل بعثة المراقبين، نشرت الأمم المتحدة بعثة مساعدة.")]
    [InlineData("بفضل جهود الجميع فُتح الطريق.")]
    [InlineData("")]
    public void Shared_credit_and_innocent_sentences_pass(string text) => Assert.Empty(CreditPhrase.FindIn(text));

    [Fact]
    public void A_phrase_is_quoted_once_and_a_longer_one_takes_in_what_it_holds() =>
        Assert.Equal(["where the others had failed", "took over from"], CreditPhrase.FindIn("It helped where the others had failed. It took over from them; later it Took over from more."));

    [Fact]
    public void A_long_text_without_an_end_is_looked_through_in_one_pass()
    {
        // Each word could begin the phrase and none ends it: a search that goes back would not come to an end.
        Assert.Empty(CreditPhrase.FindIn(string.Join(' ', Enumerable.Repeat("where thanks to after the earlier", 500))));
    }
}
