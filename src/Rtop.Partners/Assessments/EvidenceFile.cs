using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A file that belongs to a piece of evidence, cleaned before it was kept. Read by whoever reads the content.</summary>
public sealed class EvidenceFile : IFilePart
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 120;

    /// <summary>Largest file, in megabytes of 1,048,576 bytes.</summary>
    public const int MaxMegabytes = 20;

    /// <summary>Largest file, in bytes.</summary>
    public const long MaxLength = MaxMegabytes * 1024L * 1024;

    /// <summary>The card.</summary>
    public required Guid EvidenceId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The holder.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Its name, with the ending of its kind.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, by its content.</summary>
    public required FileKind Kind { get; init; }

    /// <summary>Its length in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>What was taken out of it.</summary>
    public required Cleanings Removed { get; init; }

    /// <summary>When it was kept.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Keeps a cleaned file with a piece of evidence; each piece has at most one.</summary>
    public static EvidenceFile Keep(Assessment assessment, EvidenceCard card, EvidenceFile? already, string name, FileKind kind, long length, Cleanings removed, Officer by, DateTimeOffset now)
    {
        card.RequireHolder(by);
        assessment.RequireScorer(by);
        Rule.Require(already is null, "file.one-each");
        Rule.RequireAt("File", length > 0, "file.empty");
        Rule.RequireAt("File", length <= MaxLength, "file.too-large", MaxMegabytes);
        return new()
        {
            EvidenceId = card.Id,
            AssessmentId = card.AssessmentId,
            Originator = card.Originator,
            Workspace = card.Workspace,
            OfficerId = by.Id,
            Name = NameOf(name, kind),
            Kind = kind,
            Length = length,
            Removed = removed,
            At = now,
        };
    }

    /// <summary>The ending of a kind of file, with its dot.</summary>
    public static string EndingOf(FileKind kind) => kind switch { FileKind.Jpeg => ".jpg", FileKind.Text => ".txt", _ => $".{kind.ToString().ToLowerInvariant()}" };

    // No folders, nothing that a file system or a terminal takes for something else, and the ending that the content deserves.
    internal static string NameOf(string name, FileKind kind)
    {
        var own = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = own.LastIndexOf('.') is > 0 and var dot ? own[..dot] : own;
        var kept = string.Concat(stem.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '(' or ')')).Trim();
        var ending = EndingOf(kind);
        if (kept.Length > NameMaxLength - ending.Length) kept = kept[..(NameMaxLength - ending.Length)];
        return (kept.Length > 0 ? kept : "file") + ending;
    }
}

/// <summary>A part of a file's bytes.</summary>
public sealed class EvidenceChunk : IFilePart
{
    /// <summary>Bytes in every chunk but the last.</summary>
    public const int Size = 256 * 1024;

    /// <summary>The card.</summary>
    public required Guid EvidenceId { get; init; }

    /// <summary>Place in the file, from 0.</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The holder.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>A chunk of a file.</summary>
    public static EvidenceChunk Of(EvidenceFile file, int number, byte[] bytes) =>
        new() { EvidenceId = file.EvidenceId, Number = number, AssessmentId = file.AssessmentId, Originator = file.Originator, Workspace = file.Workspace, Bytes = bytes };
}
