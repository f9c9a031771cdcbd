using System.Security.Cryptography;
using System.Text;

namespace Rtop.Partners.Data.Backups;

/// <summary>Counts and digests rows as they pass: by table, and by the organization whose they are.</summary>
public sealed class BackupSums : IDisposable
{
    readonly SortedDictionary<string, BackupSum> tables = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, (IncrementalHash Hash, long Rows)> organizations = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, string> heads = new(StringComparer.Ordinal);
    readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    BackupTable? table;
    int owner;
    long rows;
    (byte[] Name, string Text) last = ([], "");

    /// <summary>The rows that follow are of this table.</summary>
    public void Begin(BackupTable of)
    {
        (table, rows, owner) = (of, 0, of.Owner is { } column ? of.Columns.ToList().IndexOf(column) : -1);
        last = ([], "");
    }

    /// <summary>A row: its line with the line's end.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        rows++;
        digest.AppendData(line);
        // A file's lines are no rows of anybody.
        if (table!.Columns is []) return;
        var name = OwnerOf(line);
        if (!organizations.TryGetValue(name, out var sum)) sum = (IncrementalHash.CreateHash(HashAlgorithmName.SHA256), 0);
        sum.Hash.AppendData(line);
        organizations[name] = (sum.Hash, sum.Rows + 1);
        if (table.Name == "audit.heads") Head(line);
    }

    /// <summary>The table is over.</summary>
    public BackupSum End()
    {
        var sum = new BackupSum(rows, Convert.ToHexStringLower(digest.GetHashAndReset()));
        tables[table!.Name] = sum;
        table = null;
        return sum;
    }

    /// <summary>All of it.</summary>
    public BackupEnd Close() => new(
        tables, new SortedDictionary<string, BackupSum>(organizations.ToDictionary(pair => pair.Key, pair => new BackupSum(pair.Value.Rows, Convert.ToHexStringLower(pair.Value.Hash.GetCurrentHash()))), StringComparer.Ordinal), heads);

    /// <inheritdoc/>
    public void Dispose()
    {
        digest.Dispose();
        foreach (var (hash, _) in organizations.Values) hash.Dispose();
    }

    string OwnerOf(ReadOnlySpan<byte> line)
    {
        if (owner < 0) return "";
        var field = Field(line, owner);
        // Rows of one organization mostly stand together.
        if (!field.SequenceEqual(last.Name)) last = (field.ToArray(), field.SequenceEqual("\\N"u8) ? "" : Encoding.UTF8.GetString(field));
        return last.Text;
    }

    void Head(ReadOnlySpan<byte> line)
    {
        string Of(string column, ReadOnlySpan<byte> row) => Encoding.UTF8.GetString(Field(row, table!.Columns.ToList().IndexOf(column)));
        heads[Of("chain", line)] = $"{Of("seq", line)}:{Of("hash", line).TrimStart('\\', 'x')}";
    }

    static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> line, int number)
    {
        line = line.TrimEnd((byte)'\n');
        for (; number > 0; number--) line = line[(line.IndexOf((byte)'\t') + 1)..];
        var end = line.IndexOf((byte)'\t');
        return end < 0 ? line : line[..end];
    }
}
