using Rtop.Partners.Portal.Pages.Search;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Search;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("The killings went on.", "killing", "The [killings] went on.")]
    [InlineData("Un génocide rappelé.", "GENOCIDES", "Un [génocide] rappelé.")]
    [InlineData("A member of the memorial.", "memor", "A member of the [memorial].")]
    [InlineData("مخيمات النازحين.", "النازحون", "مخيمات [النازحين].")]
    [InlineData("Nothing of it.", "elsewhere", "Nothing of it.")]
    [InlineData("", "word", "")]
    [InlineData("A \"quoted thing\" here.", "\"quoted thing\"", "A \"[quoted] [thing]\" here.")]
    public void Words_that_fit_are_marked_by_their_beginning_and_without_accents(string text, string typed, string shown) =>
        Assert.Equal(shown, string.Concat(Excerpt.Of(text, typed).Select(piece => piece.Fits ? $"[{piece.Text}]" : piece.Text)));

    [Fact]
    public void Of_a_long_text_the_first_place_is_shown_and_no_word_is_cut()
    {
        var text = $"{string.Concat(Enumerable.Repeat("before it ", 200))}convoy {string.Concat(Enumerable.Repeat("after it ", 200))}";
        var pieces = Excerpt.Of(text, "convoys");
        Assert.Equal("convoy", Assert.Single(pieces, piece => piece.Fits).Text);
        Assert.True(pieces.Sum(piece => piece.Text.Length) < 500);
        Assert.Equal(("… ", " …"), (pieces[0].Text, pieces[^1].Text));
        Assert.All(string.Concat(pieces.Select(piece => piece.Text)).Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, (string[])["…", "before", "it", "convoy", "after"]));
    }
}
