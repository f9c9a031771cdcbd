using System.Text;
using Rtop.Partners.Data.Backups;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Backups;

public sealed class BackupFormatTests
{
    static readonly BackupTable Things = new("portal.things", ["id", "text", "workspace"], "workspace");

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_is_read_again_and_says_whose_it_is()
    {
        var (bytes, end) = await WrittenAsync("1\tof one\tun\n2\tof another\\nline\tau\n3\t\\\\.\tun\n");

        var (header, read) = await BackupReader.ReadAsync(new MemoryStream(bytes), null, Ct);

        Assert.Equal("1.0", header.Portal);
        Assert.Equal(["au", "un"], end.Organizations.Keys);
        Assert.Equal(2, end.Organizations["un"].Rows);
        Assert.Equal(3, end.Tables["portal.things"].Rows);
        Assert.Empty(read.DifferencesFrom(end));
        Assert.Equal("rtop-partners-backup 1", Encoding.UTF8.GetString(bytes).Split('\n')[0]);
    }

    [Fact]
    public async Task Whatever_is_cut_off_or_changed_is_noticed()
    {
        var (bytes, _) = await WrittenAsync("1\tof one\tun\n2\tof another\tau\n");
        for (var cut = 0; cut < bytes.Length; cut++) await Assert.ThrowsAsync<BackupDamaged>(() => BackupReader.ReadAsync(new MemoryStream(bytes[..cut]), null, Ct));
        var rows = Encoding.UTF8.GetString(bytes).IndexOf("1\tof", StringComparison.Ordinal);
        for (var at = rows; at < rows + 28; at++)
        {
            byte[] other = [.. bytes];
            other[at] ^= 1;
            await Assert.ThrowsAsync<BackupDamaged>(() => BackupReader.ReadAsync(new MemoryStream(other), null, Ct));
        }

        await Assert.ThrowsAsync<BackupDamaged>(() => BackupReader.ReadAsync(new MemoryStream([.. bytes, .. "more"u8]), null, Ct));
    }

    [Fact]
    public async Task A_row_longer_than_any_buffer_stays_in_one_piece()
    {
        var row = $"1\t{new string('x', 5_000_000)}\tun\n";
        var (bytes, end) = await WrittenAsync($"0\tshort\tau\n{row}2\tshort\tau\n");
        var (_, read) = await BackupReader.ReadAsync(new Dribble(bytes), null, Ct);
        Assert.Equal((1, 2), (read.Organizations["un"].Rows, read.Organizations["au"].Rows));
        Assert.Empty(read.DifferencesFrom(end));
    }

    static async Task<(byte[] Bytes, BackupEnd End)> WrittenAsync(string rows)
    {
        using var stream = new MemoryStream();
        using var writer = new BackupWriter(stream);
        await writer.BeginAsync(new(DateTimeOffset.UnixEpoch, "1.0", "18", new Dictionary<string, IReadOnlyList<string>> { ["portal"] = ["first"] }, null, null), Ct);
        await writer.TableAsync(Things, new MemoryStream(Encoding.UTF8.GetBytes(rows)), Ct);
        await writer.FileAsync("heads.txt", new MemoryStream("one\ntwo\n"u8.ToArray()), Ct);
        var end = await writer.EndAsync(Ct);
        return (stream.ToArray(), end);
    }

    // Gives a little at a time, as a pipe does.
    sealed class Dribble(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, 70_001)], cancellationToken);
    }
}
