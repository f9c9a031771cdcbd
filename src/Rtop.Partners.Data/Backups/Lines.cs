namespace Rtop.Partners.Data.Backups;

/// <summary>Reads a stream line by line without making text of it: rows are long, and there are many.</summary>
public sealed class Lines(Stream stream)
{
    // A piece of a file is the longest field there is: two bytes for each of its bytes.
    const int Longest = 256 * 1024 * 1024;

    byte[] buffer = new byte[1 << 20];
    int from, to;

    /// <summary>The line that was read, with its end; good until the next is read.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Reads the next; false at the end of the stream. A last line without an end is one. Throws <see cref="BackupDamaged"/>.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken ct)
    {
        var looked = from;
        while (true)
        {
            var end = buffer.AsSpan(looked, to - looked).IndexOf((byte)'\n');
            if (end >= 0)
            {
                (Current, from) = (buffer.AsMemory(from, looked + end + 1 - from), looked + end + 1);
                return true;
            }

            looked = to;
            if (to == buffer.Length) looked -= Shift();
            var read = await stream.ReadAsync(buffer.AsMemory(to), ct);
            if (read > 0)
            {
                to += read;
                continue;
            }

            (Current, from) = (buffer.AsMemory(from, to - from), to);
            return Current.Length > 0;
        }
    }

    // How far everything moved towards the begin.
    int Shift()
    {
        var (length, moved) = (to - from, from);
        if (length > Longest) throw new BackupDamaged("it has a line without an end");
        var into = length > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        Array.Copy(buffer, from, into, 0, length);
        (buffer, from, to) = (into, 0, length);
        return moved;
    }
}
