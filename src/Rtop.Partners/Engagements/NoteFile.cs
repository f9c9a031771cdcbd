using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>What a file is. Sealed apart from its bytes, so that a list need not open them.</summary>
/// <param name="Name">Its name, with the ending of its kind.</param>
/// <param name="Kind">What it is, by its content.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Removed">What was taken out of it.</param>
public sealed record NoteFileCard(string Name, FileKind Kind, long Length, Cleanings Removed);

/// <summary>A file that belongs to a note (SECURITY D4): name and bytes sealed, readable by whoever reads the note.</summary>
public sealed class NoteFile
{
    /// <summary>Most files of one note.</summary>
    public const int Most = 10;

    const string CardKind = "note-file-card", BodyKind = "note-file";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The note.</summary>
    public required Guid NoteId { get; init; }

    /// <summary>The file of the engagement.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who added it.</summary>
    public required Guid AuthorId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it is, sealed.</summary>
    public required byte[] Card { get; init; }

    /// <summary>Its bytes, sealed.</summary>
    public required byte[] Body { get; init; }

    /// <summary>Adds a cleaned file to a note that has so many already.</summary>
    public static NoteFile Keep(Engagement file, EngagementNote note, int already, string name, FileKind kind, Cleanings removed, ReadOnlySpan<byte> content, ISealing sealing, Officer by, DateTimeOffset now)
    {
        file.RequireActive();
        Rule.Require(already < Most, "note-file.most", Most);
        Rule.RequireAt("File", content.Length > 0, "file.empty");
        Rule.RequireAt("File", content.Length <= EvidenceFile.MaxLength, "file.too-large", EvidenceFile.MaxMegabytes);
        var (id, author) = (Guid.NewGuid(), by.PersonId!.Value);
        return new()
        {
            Id = id,
            NoteId = note.Id,
            EngagementId = file.Id,
            Workspace = file.Workspace,
            AuthorId = author,
            At = now,
            Card = sealing.Close(new(CardKind, file.Workspace, id, 1, author), new NoteFileCard(EvidenceFile.NameOf(name, kind), kind, content.Length, removed)),
            Body = sealing.CloseFile(new(BodyKind, file.Workspace, id, 1, author), content),
        };
    }

    /// <summary>What a file is, of its row without the bytes.</summary>
    public static NoteFileCard CardBy(ISealing sealing, WorkspaceCode workspace, Guid id, Guid author, byte[] card) => sealing.Open<NoteFileCard>(new(CardKind, workspace, id, 1, author), card);

    /// <summary>What it is.</summary>
    public NoteFileCard CardBy(ISealing sealing) => CardBy(sealing, Workspace, Id, AuthorId, Card);

    /// <summary>Its bytes.</summary>
    public byte[] BytesBy(ISealing sealing) => sealing.OpenFile(new(BodyKind, Workspace, Id, 1, AuthorId), Body);
}
