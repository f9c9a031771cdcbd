using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>What was withdrawn does not go on leaving because it had begun to.</summary>
public class GuardedStreamTests
{
    [Fact]
    public async Task The_reader_is_asked_for_before_every_piece_and_the_first_no_ends_it()
    {
        var content = new byte[GuardedStream.Piece * 5];
        Random.Shared.NextBytes(content);
        var (asked, aborted) = (0, false);
        await using var stream = new GuardedStream(content, _ => Task.FromResult(++asked <= 3), () => aborted = true);
        var buffer = new byte[content.Length];
        var read = 0;
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            while (await stream.ReadAsync(buffer.AsMemory(read), TestDatabase.Ct) is > 0 and var piece) read += piece;
        });
        Assert.Equal((GuardedStream.Piece * 3, 4, true), (read, asked, aborted));
        Assert.Equal(content[..read], buffer[..read]);
    }

    [Fact]
    public async Task A_reader_who_may_gets_all_of_it_from_any_place()
    {
        var content = new byte[GuardedStream.Piece + 7];
        Random.Shared.NextBytes(content);
        await using var stream = new GuardedStream(content, _ => Task.FromResult(true), () => Assert.Fail("aborted"));
        stream.Seek(-9, SeekOrigin.End);
        using var rest = new MemoryStream();
        await stream.CopyToAsync(rest, TestDatabase.Ct);
        Assert.Equal(content[^9..], rest.ToArray());
    }
}
