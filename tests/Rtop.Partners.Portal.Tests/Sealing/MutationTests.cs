using System.Security.Cryptography;
using Rtop.Partners.Data.Sealing;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Sealing;

/// <summary>What was altered, cut or moved is refused in one way (P20).</summary>
public sealed class MutationTests : IDisposable
{
    // Format, cipher, key id, nonce and wrapped key and its tag, nonce of the body; the body and its tag follow.
    static readonly (int At, int Length)[] Head = [(0, 1), (1, 1), (2, 16), (18, 12), (30, 32), (62, 16), (78, 12)];

    readonly SomeKeys keys = new();
    readonly Envelopes envelopes;
    readonly Sample[] samples;
    int refused;

    public MutationTests()
    {
        envelopes = keys.Envelopes();
        var here = SomeKeys.Place(SomeKeys.Un);
        SealedPlace[] places =
        [
            here, here with { Field = "title" }, here with { Version = 2 }, here with { Record = Guid.NewGuid() }, here with { Author = Guid.NewGuid() },
            here with { Kind = "extract" }, here with { Workspace = SomeKeys.Au }, here with { Field = $"file:{Guid.NewGuid():N}" },
        ];
        samples = [.. places.Select(Seal)];
        // Half of them under an older key of the same organization, which is there and opens nothing of the new one's.
        keys.Keys().Rotate(SomeKeys.Un);
        samples = [.. samples, .. ((SealedPlace[])[places[0], places[1], places[3]]).Select(place => Seal(place with { Version = 7 }))];
    }

    Sample Seal(SealedPlace place) => new(place, envelopes.SealText(place, $"What was said, {place.Field} {place.Version}"));

    [Fact]
    public void Ten_thousand_alterations_are_all_refused_in_the_same_words()
    {
        foreach (var sample in samples) Assert.Equal($"What was said, {sample.Place.Field} {sample.Place.Version}", envelopes.OpenText(sample.Place, sample.Bytes));

        var first = samples[0];
        for (var at = 0; at < first.Bytes.Length; at++)
            for (var bit = 0; bit < 8; bit++)
            {
                byte[] flipped = [.. first.Bytes];
                flipped[at] ^= (byte)(1 << bit);
                Refused(first.Place, flipped);
            }

        for (var length = 0; length < first.Bytes.Length; length++) Refused(first.Place, first.Bytes[..length]);
        for (var more = 1; more <= 64; more++) Refused(first.Place, [.. first.Bytes, .. RandomNumberGenerator.GetBytes(more)]);
        foreach (var one in samples)
            foreach (var other in samples.Where(other => other != one)) Swapped(one, other);
        Assert.InRange(refused, 10_000, 20_000);
    }

    [Fact]
    public void An_envelope_opens_at_its_own_place_alone()
    {
        var sample = samples[0];
        foreach (var elsewhere in (SealedPlace[])[
            sample.Place with { Kind = "note2" }, sample.Place with { Workspace = SomeKeys.Au }, sample.Place with { Record = Guid.NewGuid() }, sample.Place with { Version = 2 },
            sample.Place with { Field = "Body" }, sample.Place with { Author = Guid.NewGuid() }])
            Refused(elsewhere, sample.Bytes);
        Assert.Equal("What was said, body 1", envelopes.OpenText(sample.Place, sample.Bytes));
    }

    [Fact]
    public void What_is_no_text_or_no_envelope_is_refused_too()
    {
        Refused(samples[0].Place, []);
        Refused(samples[0].Place, new byte[2000]);
        Refused(samples[0].Place, RandomNumberGenerator.GetBytes(2000));
        Assert.Throws<SealBroken>(() => Envelopes.KekOf(new byte[2000]));
    }

    [Fact]
    public void A_changed_wrapping_is_not_wrapped_anew()
    {
        var sample = samples[0];
        for (var at = 0; at < 78; at++)
        {
            byte[] flipped = [.. sample.Bytes];
            flipped[at] ^= 1;
            Assert.Throws<SealBroken>(() => envelopes.Rewrap(sample.Place, flipped));
        }

        Assert.Throws<SealBroken>(() => envelopes.Rewrap(sample.Place with { Version = 3 }, sample.Bytes));
    }

    // Every part of another envelope, the whole of its wrapping, its body, and all of it.
    void Swapped(Sample one, Sample other)
    {
        foreach (var (at, length) in (IEnumerable<(int, int)>)[.. Head, (2, 76), (78, 12 + 1024 + 16), (90, 1024), (90 + 1024, 16), (0, 90 + 1024 + 16)])
        {
            byte[] mixed = [.. one.Bytes];
            other.Bytes.AsSpan(at, length).CopyTo(mixed.AsSpan(at));
            if (!mixed.AsSpan().SequenceEqual(one.Bytes)) Refused(one.Place, mixed);
        }
    }

    void Refused(SealedPlace place, byte[] bytes)
    {
        var fault = Assert.Throws<SealBroken>(() => envelopes.OpenText(place, bytes));
        Assert.Equal((new SealBroken().Message, null), (fault.Message, fault.InnerException));
        refused++;
    }

    sealed record Sample(SealedPlace Place, byte[] Bytes);

    public void Dispose() => keys.Dispose();
}
