using System.Text;
using System.Text.Json;

namespace Rtop.Partners.Data.Backups;

/// <summary>Takes the parts of a copy as they are read. Each gets the lines of its part and reads them to their end.</summary>
public interface IBackupParts
{
    /// <summary>What stands at the begin.</summary>
    Task BeginAsync(BackupHeader header, CancellationToken ct);

    /// <summary>Where the rows of a table go; null: nowhere.</summary>
    Task<Stream?> TableAsync(BackupTable table, CancellationToken ct);

    /// <summary>Where the lines of a file go; null: nowhere.</summary>
    Task<Stream?> FileAsync(string name, CancellationToken ct);
}

/// <summary>Reads a copy, and holds what it says at its end against what was read.</summary>
public static class BackupReader
{
    /// <summary>Reads all of it; without parts to take them, only holds the sums against each other. Throws <see cref="BackupDamaged"/>.</summary>
    public static async Task<(BackupHeader Header, BackupEnd End)> ReadAsync(Stream stream, IBackupParts? parts, CancellationToken ct)
    {
        var lines = new Lines(stream);
        if (await TextAsync(lines, ct) != BackupFormat.Title) throw new BackupDamaged($"it does not begin with \"{BackupFormat.Title}\": it is something else, or of another version");
        var header = Parse<BackupHeader>(await TextAsync(lines, ct));
        if (parts is not null) await parts.BeginAsync(header, ct);

        using var sums = new BackupSums();
        while (true)
        {
            var title = await TextAsync(lines, ct);
            if (title.StartsWith(BackupFormat.End, StringComparison.Ordinal))
            {
                var (said, found) = (Parse<BackupEnd>(title[BackupFormat.End.Length..]), sums.Close());
                if (said.DifferencesFrom(found) is { Count: > 0 } differing) throw new BackupDamaged($"its rows are not those that it says it has: {string.Join(", ", differing)}");
                if (await lines.ReadAsync(ct)) throw new BackupDamaged("something stands after its end");
                return (header, said);
            }

            var table = title.StartsWith(BackupFormat.Table, StringComparison.Ordinal) ? Parse<BackupTable>(title[BackupFormat.Table.Length..])
                : title.StartsWith(BackupFormat.File, StringComparison.Ordinal) ? new(title[BackupFormat.File.Length..], [], null)
                : throw new BackupDamaged("a line in it is none that a copy has");
            await using var into = parts is null ? null : table.Columns is [] ? await parts.FileAsync(table.Name, ct) : await parts.TableAsync(table, ct);
            await PartAsync(lines, table, sums, into, ct);
        }
    }

    static async Task PartAsync(Lines lines, BackupTable table, BackupSums sums, Stream? into, CancellationToken ct)
    {
        sums.Begin(table);
        while (true)
        {
            if (!await lines.ReadAsync(ct)) throw new BackupDamaged("it ends in the middle");
            if (lines.Current.Span.SequenceEqual("\\.\n"u8)) break;
            sums.Add(lines.Current.Span);
            if (into is not null) await into.WriteAsync(lines.Current, ct);
        }

        sums.End();
    }

    static async Task<string> TextAsync(Lines lines, CancellationToken ct) =>
        await lines.ReadAsync(ct) && lines.Current.Span[^1] == '\n' ? Encoding.UTF8.GetString(lines.Current.Span[..^1]) : throw new BackupDamaged("it ends in the middle");

    static T Parse<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, BackupFormat.Json) ?? throw new BackupDamaged("a line in it says nothing");
        }
        catch (JsonException)
        {
            throw new BackupDamaged("a line in it cannot be read");
        }
    }
}
