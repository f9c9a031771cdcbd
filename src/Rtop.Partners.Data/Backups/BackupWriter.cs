using System.Text;
using System.Text.Json;

namespace Rtop.Partners.Data.Backups;

/// <summary>Writes a copy as <see cref="BackupFormat"/> says.</summary>
public sealed class BackupWriter(Stream stream) : IDisposable
{
    readonly BackupSums sums = new();

    /// <summary>Begins it.</summary>
    public async Task BeginAsync(BackupHeader header, CancellationToken ct)
    {
        await SayAsync(BackupFormat.Title, ct);
        await SayAsync(JsonSerializer.Serialize(header, BackupFormat.Json), ct);
    }

    /// <summary>A table with its rows, lines as they come from the stream.</summary>
    public Task TableAsync(BackupTable table, Stream rows, CancellationToken ct) => PartAsync($"{BackupFormat.Table}{JsonSerializer.Serialize(table, BackupFormat.Json)}", table, rows, ct);

    /// <summary>A file of lines that stands outside the database.</summary>
    public Task FileAsync(string name, Stream lines, CancellationToken ct) => PartAsync($"{BackupFormat.File}{name}", new(name, [], null), lines, ct);

    /// <summary>Ends it, and gives what it says at its end.</summary>
    public async Task<BackupEnd> EndAsync(CancellationToken ct)
    {
        var end = sums.Close();
        await SayAsync($"{BackupFormat.End}{JsonSerializer.Serialize(end, BackupFormat.Json)}", ct);
        await stream.FlushAsync(ct);
        return end;
    }

    /// <inheritdoc/>
    public void Dispose() => sums.Dispose();

    async Task PartAsync(string title, BackupTable of, Stream rows, CancellationToken ct)
    {
        await SayAsync(title, ct);
        sums.Begin(of);
        var lines = new Lines(rows);
        while (await lines.ReadAsync(ct))
        {
            sums.Add(lines.Current.Span);
            await stream.WriteAsync(lines.Current, ct);
        }

        sums.End();
        await SayAsync("\\.", ct);
    }

    async Task SayAsync(string line, CancellationToken ct) => await stream.WriteAsync(Encoding.UTF8.GetBytes($"{line}\n"), ct);
}
