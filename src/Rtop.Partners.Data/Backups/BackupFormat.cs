using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rtop.Partners.Data.Backups;

/// <summary>
/// How a copy of the database is written (decision 0061): lines of UTF-8. First <see cref="Title"/>, then the header as JSON; then for each table a line
/// <c>table</c> with its JSON, its rows as lines of fields between tabs (as PostgreSQL's COPY writes text), and a line <c>\.</c>; the same for files;
/// last a line <c>end</c> with sums of everything. Who finds no such line has half a copy.
/// </summary>
public static class BackupFormat
{
    /// <summary>The first line. The number changes when the lines do.</summary>
    public const string Title = "rtop-partners-backup 1";

    internal const string Table = "table ";
    internal const string File = "file ";
    internal const string End = "end ";

    internal static JsonSerializerOptions Json { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
}

/// <summary>What stands at the begin of a copy.</summary>
/// <param name="At">The instant that the copy shows.</param>
/// <param name="Portal">Version of the portal that wrote it.</param>
/// <param name="Server">The database server that it was read from, in words.</param>
/// <param name="Migrations">What the database had, in order, by schema.</param>
/// <param name="Workspace">The one organization that it is of; null: everything.</param>
/// <param name="Master">By which a master key is known again, without being told; null when nobody said.</param>
public sealed record BackupHeader(DateTimeOffset At, string Portal, string Server, IReadOnlyDictionary<string, IReadOnlyList<string>> Migrations, string? Workspace, string? Master);

/// <summary>A table of a copy.</summary>
/// <param name="Name">Schema and name.</param>
/// <param name="Columns">The columns, in the order of the fields.</param>
/// <param name="Owner">The column that says whose a row is; null: nobody's alone.</param>
public sealed record BackupTable(string Name, IReadOnlyList<string> Columns, string? Owner);

/// <summary>How much of a table, or of an organization, there is.</summary>
/// <param name="Rows">Rows; of a file, lines.</param>
/// <param name="Sha256">Digest over them in their order.</param>
public sealed record BackupSum(long Rows, string Sha256);

/// <summary>What stands at the end of a copy.</summary>
/// <param name="Tables">By table and file.</param>
/// <param name="Organizations">By organization: all rows that are its own. The empty name: what is nobody's alone.</param>
/// <param name="Heads">Last number and hash of each audit chain.</param>
public sealed record BackupEnd(IReadOnlyDictionary<string, BackupSum> Tables, IReadOnlyDictionary<string, BackupSum> Organizations, IReadOnlyDictionary<string, string> Heads)
{
    /// <summary>What differs from another, a name each; empty when nothing does.</summary>
    public IReadOnlyList<string> DifferencesFrom(BackupEnd other) =>
    [
        .. Differing(Tables, other.Tables), .. Differing(Organizations, other.Organizations).Select(name => name.Length == 0 ? "the platform" : name),
    ];

    static IEnumerable<string> Differing(IReadOnlyDictionary<string, BackupSum> ours, IReadOnlyDictionary<string, BackupSum> theirs) =>
        ours.Keys.Union(theirs.Keys, StringComparer.Ordinal).Where(name => ours.GetValueOrDefault(name) != theirs.GetValueOrDefault(name)).Order(StringComparer.Ordinal);
}

/// <summary>What was read is no whole copy; the message says what is wrong with it, as the end of a sentence.</summary>
public sealed class BackupDamaged(string message) : Exception(message);
