using System.Text;
using Rtop.Partners.Portal.Security;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

public class TotpCodesTests
{
    static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");
    static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_234_567_890);
    static readonly long Step = TotpCodes.StepAt(Now);

    // RFC 6238, appendix B, SHA-1; of its eight digits the last six.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1_111_111_109, "081804")]
    [InlineData(1_111_111_111, "050471")]
    [InlineData(1_234_567_890, "005924")]
    [InlineData(2_000_000_000, "279037")]
    [InlineData(20_000_000_000, "353130")]
    public void Codes_are_those_of_the_RFC(long second, string code) =>
        Assert.Equal(code, TotpCodes.Code(Key, TotpCodes.StepAt(DateTimeOffset.FromUnixTimeSeconds(second))));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_code_is_good_for_its_half_minute_and_the_ones_beside_it(int away, bool isGood) =>
        Assert.Equal(isGood ? Step + away : null, TotpCodes.Match(Key, TotpCodes.Code(Key, Step + away), Now, last: 0));

    [Theory]
    [InlineData(29, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    [InlineData(90, false)]
    public void A_code_ends_with_the_half_minute_after_its_own(int secondsAfterItsFirst, bool isGood)
    {
        var first = DateTimeOffset.FromUnixTimeSeconds(Step * 30);
        Assert.Equal(isGood, TotpCodes.Match(Key, TotpCodes.Code(Key, Step), first.AddSeconds(secondsAfterItsFirst), last: 0) is not null);
    }

    [Fact]
    public void A_code_is_good_once()
    {
        var code = TotpCodes.Code(Key, Step);
        var used = Assert.NotNull(TotpCodes.Match(Key, code, Now, last: 0));

        Assert.Null(TotpCodes.Match(Key, code, Now, used));
        Assert.Null(TotpCodes.Match(Key, code, Now.AddSeconds(30), used));
        Assert.Equal(Step + 1, TotpCodes.Match(Key, TotpCodes.Code(Key, Step + 1), Now, used));
    }

    [Fact]
    public void A_code_from_before_the_last_used_one_is_refused() =>
        Assert.Null(TotpCodes.Match(Key, TotpCodes.Code(Key, Step - 1), Now, last: Step));

    [Theory]
    [InlineData("005 924")]
    [InlineData(" 005924 ")]
    [InlineData("٠٠٥٩٢٤")]
    [InlineData("۰۰۵۹۲۴")]
    public void A_code_may_be_typed_with_spaces_and_with_other_digits(string typed) =>
        Assert.Equal(Step, TotpCodes.Match(Key, typed, Now, last: 0));

    [Theory]
    [InlineData("")]
    [InlineData("5924")]
    [InlineData("0005924")]
    [InlineData("0059240")]
    [InlineData("89005924")]
    [InlineData("005925")]
    [InlineData("abcdef")]
    public void What_is_not_the_code_is_refused(string typed) => Assert.Null(TotpCodes.Match(Key, typed, Now, last: 0));

    [Fact]
    public void The_code_of_another_key_is_refused() => Assert.Null(TotpCodes.Match(TotpCodes.NewKey(), TotpCodes.Code(Key, Step), Now, last: 0));

    [Fact]
    public void A_key_has_a_hundred_and_sixty_bits_and_none_is_like_another()
    {
        var keys = Enumerable.Range(0, 50).Select(_ => TotpCodes.NewKey()).ToList();
        Assert.All(keys, key => Assert.Equal(20, key.Length));
        Assert.Equal(keys.Count, keys.Select(Convert.ToHexString).Distinct().Count());
    }

    // RFC 4648, section 10, without padding, as apps take it.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    [InlineData("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    public void A_key_is_written_in_base_32(string bytes, string letters) => Assert.Equal(letters, TotpCodes.Base32(Encoding.ASCII.GetBytes(bytes)));
}
