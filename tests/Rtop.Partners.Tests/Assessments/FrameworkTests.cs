using Rtop.Partners.Assessments;
using Xunit;

namespace Rtop.Partners.Tests.Assessments;

public sealed class FrameworkTests
{
    const string Good = """{ "id": "f-1", "version": "1.0.0", "title": "T", "factors": [{ "code": "F1", "title": "One", "indicators": [{ "code": "F1.1", "text": "I", "polarity": "mitigating" }] }] }""";

    [Fact]
    public void A_document_is_read_and_its_digest_shows_any_change()
    {
        var framework = Framework.Read(Good);
        Assert.Equal(("f-1", "1.0.0", Good), (framework.Id, framework.Version, framework.Document));
        Assert.Equal(64, framework.Digest.Length);
        Assert.NotEqual(framework.Digest, Framework.Read(Good + " ").Digest);
        var content = FrameworkContent.Read(Good);
        Assert.Equal(("T", "en", 2, Polarity.Mitigating), (content.ShortTitle, content.Language, content.Ratable, content.Factors[0].Indicators[0].Polarity));
        Assert.Equal("F1", content.FactorOf("F1.1")?.Code);
        Assert.Null(content.FactorOf("f1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{ \"id\": \"f\" }")]
    public void What_is_no_document_at_all_is_refused(string document) => Assert.Throws<FormatException>(() => FrameworkContent.Read(document));

    [Theory]
    [InlineData("\"f-1\"", "\"\"", "id")]
    [InlineData("\"f-1\"", "\"F 1\"", "id")]
    [InlineData("\"1.0.0\"", "\"1.0\"", "version")]
    [InlineData("\"1.0.0\"", "\"1.0.x\"", "version")]
    [InlineData("\"1.0.0\"", "\"1.0.-1\"", "version")]
    [InlineData("\"F1.1\"", "\"F1\"", "twice")]
    [InlineData("\"F1.1\"", "\"\"", "code")]
    [InlineData("\"F1.1\"", "\"F123456789012345678901\"", "code")]
    [InlineData("\"mitigating\"", "\"sideways\"", "polarity")]
    [InlineData("\"title\": \"T\",", "", "title")]
    public void A_broken_document_is_refused_and_says_why(string good, string bad, string why)
    {
        Assert.Contains(good, Good);
        var fault = Assert.Throws<FormatException>(() => FrameworkContent.Read(Good.Replace(good, bad)));
        Assert.Contains(why, fault.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_framework_without_factors_is_refused() =>
        Assert.Throws<FormatException>(() => FrameworkContent.Read("""{ "id": "f", "version": "1.0.0", "title": "T", "factors": [] }"""));

    [Fact]
    public void Stellenbosch_and_the_un_framework_come_with_the_portal_and_are_whole()
    {
        var supplied = Framework.Supplied();
        Assert.Equal(["stellenbosch-2008", "un-framework-2014"], supplied.Select(framework => framework.Id));
        var stellenbosch = FrameworkContent.Read(supplied[0].Document);
        Assert.Equal(["SF1", "SF2", "SF3", "SF4", "SF5", "SF6", "SF7"], stellenbosch.Factors.Where(factor => factor.Core).Select(factor => factor.Code));
        Assert.Equal(14, FrameworkContent.Read(supplied[1].Document).Factors.Count);
    }
}
