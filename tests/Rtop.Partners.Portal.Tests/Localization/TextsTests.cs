using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using Rtop.Partners.Portal.Web.Localization;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Localization;

public class TextsTests
{
    [Theory]
    [InlineData("en", "today")]
    [InlineData("fr", "aujourd’hui")]
    [InlineData("ar", "اليوم")]
    [InlineData("sw", "today")]
    public void A_text_comes_in_the_language_of_the_reader(string language, string text)
    {
        using var _ = LanguageChoice.Speak(language);
        Assert.Equal(text, Languages.Texts()["date.today"]);
    }

    [Theory]
    [InlineData("en", 1, "in 1 day")]
    [InlineData("en", 1200, "in 1,200 days")]
    [InlineData("fr", 0, "dans 0 jour")]
    [InlineData("fr", 1200, "dans 1\u202f200 jours")]
    [InlineData("fr", 1_000_000, "dans 1\u202f000\u202f000 de jours")]
    [InlineData("ar", 2, "بعد يومين")]
    [InlineData("ar", 3, "بعد 3 أيام")]
    [InlineData("ar", 11, "بعد 11 يوما")]
    [InlineData("ar", 1200, "بعد 1,200 يوم")]
    public void A_count_takes_the_plural_form_and_the_digits_of_the_language(string language, long number, string text)
    {
        using var _ = LanguageChoice.Speak(language);
        Assert.Equal(text, Languages.Texts().Count("date.in-days", number));
    }

    [Fact]
    public void Html_encodes_words_and_leaves_markup()
    {
        using var _ = LanguageChoice.Speak("ar");
        var html = Languages.Texts().Html("validation.invalid", "<script>&", new HtmlString("<a href=\"/au\">AU</a>"));
        Assert.Equal("<a href=\"/au\">AU</a>: «<bdi>&lt;script&gt;&amp;</bdi>» ليست قيمة صحيحة.", Written(html));
    }

    [Fact]
    public void A_missing_text_is_an_error_while_developing()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Languages.Texts()["no.such-key"]);
        Assert.Contains("no.such-key", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_text_shows_its_key_in_production_and_is_logged_once()
    {
        using var log = new Lines();
        var texts = Languages.Texts("Production", log);

        Assert.Equal("[no.such-key]", texts["no.such-key"]);
        Assert.Equal("[no.such-key]", Written(texts.Html("no.such-key")));

        Assert.Equal("No text has the key no.such-key.", Assert.Single(log.Written));
    }

    [Fact]
    public void A_forgotten_argument_is_an_error()
    {
        using var _ = LanguageChoice.Speak("en");
        Assert.Throws<FormatException>(() => Languages.Texts()["date.day", "16"]);
    }

    static string Written(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    sealed class Lines : ILoggerProvider, ILogger
    {
        public List<string> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Written.Add(formatter(state, exception));
        }

        public void Dispose() { }
    }
}
