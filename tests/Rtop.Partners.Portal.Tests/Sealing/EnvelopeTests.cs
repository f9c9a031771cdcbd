using Rtop.Partners.Data.Sealing;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Sealing;

public sealed class EnvelopeTests : IDisposable
{
    readonly SomeKeys keys = new();
    readonly SealedPlace place = SomeKeys.Place(SomeKeys.Un);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1020, 1)]
    [InlineData(1021, 2)]
    [InlineData(2044, 2)]
    [InlineData(2045, 3)]
    public void The_size_of_an_envelope_says_how_many_thousands_and_no_more(int letters, int steps)
    {
        var envelopes = keys.Envelopes();
        var text = new string('a', letters);

        var envelope = envelopes.SealText(place, text);

        Assert.Equal(90 + 16 + (steps * Envelopes.TextStep), envelope.Length);
        Assert.Equal(text, envelopes.OpenText(place, envelope));
    }

    [Fact]
    public void A_file_comes_back_to_the_byte_and_is_padded_to_its_own_step()
    {
        var envelopes = keys.Envelopes();
        var file = Enumerable.Range(0, 70_000).Select(number => (byte)number).Append((byte)0).ToArray();

        var envelope = envelopes.Seal(place, file, Envelopes.FileStep);

        Assert.Equal(90 + 16 + (2 * Envelopes.FileStep), envelope.Length);
        Assert.Equal(file, envelopes.Open(place, envelope));
    }

    [Fact]
    public void The_same_text_is_never_sealed_twice_in_the_same_way_and_never_stands_in_its_envelope()
    {
        var envelopes = keys.Envelopes();
        var one = envelopes.SealText(place, "What the minister said");
        var other = envelopes.SealText(place, "What the minister said");

        // After the key's id nothing is alike: not the wrapping, not the body.
        for (var at = 18; at + 8 <= one.Length; at++) Assert.False(one.AsSpan(at, 8).SequenceEqual(other.AsSpan(at, 8)), $"Byte {at}");
        Assert.Equal(-1, one.AsSpan().IndexOf("minister"u8));
        Assert.Equal(one[..18], other[..18]);
    }

    [Fact]
    public void Letters_of_every_script_come_back()
    {
        var envelopes = keys.Envelopes();
        const string text = "ما قاله الوزير · Ce qu’a dit le ministre · 部长说的话 · 𝄞";
        Assert.Equal(text, envelopes.OpenText(place, envelopes.SealText(place, text)));
    }

    [Fact]
    public void Half_a_letter_is_not_sealed_as_another() =>
        Assert.Throws<System.Text.EncoderFallbackException>(() => keys.Envelopes().SealText(place, "\ud834"));

    [Fact]
    public void Wrapped_anew_only_the_wrapping_differs_and_both_open()
    {
        var envelopes = keys.Envelopes();
        var before = envelopes.SealText(place, "What was said");
        Assert.Same(before, envelopes.Rewrap(place, before));

        var key = keys.Keys().Rotate(SomeKeys.Un);
        var after = envelopes.Rewrap(place, before);

        Assert.Equal(key.Id, Envelopes.KekOf(after));
        Assert.NotEqual(key.Id, Envelopes.KekOf(before));
        Assert.Equal(before[78..], after[78..]);
        Assert.False(before.AsSpan(18, 60).SequenceEqual(after.AsSpan(18, 60)));
        Assert.Equal("What was said", envelopes.OpenText(place, before));
        Assert.Equal("What was said", envelopes.OpenText(place, after));
    }

    public void Dispose() => keys.Dispose();
}
