using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>Where something sealed belongs; it opens there and nowhere else.</summary>
/// <param name="Kind">Kind of record.</param>
/// <param name="Workspace">Whose record.</param>
/// <param name="Record">The record.</param>
/// <param name="Version">Its version.</param>
/// <param name="Author">Who wrote it.</param>
public readonly record struct SealedField(string Kind, WorkspaceCode Workspace, Guid Record, int Version, Guid Author);

/// <summary>Closes what an engagement says, and opens it for whoever may read. The model knows no cipher.</summary>
public interface ISealing
{
    /// <summary>Closes something for its place.</summary>
    byte[] Close<T>(SealedField at, T content);

    /// <summary>Opens it. Throws when it was changed or moved, or when the organization's key is not there.</summary>
    T Open<T>(SealedField at, byte[] closed);

    /// <summary>Closes a file; longer steps than a text's hide its length.</summary>
    byte[] CloseFile(SealedField at, ReadOnlySpan<byte> content);

    /// <summary>Opens a file. Throws as <see cref="Open"/> does.</summary>
    byte[] OpenFile(SealedField at, byte[] closed);

    /// <summary>The stamp of a row that gives power: without it the row counts for nothing.</summary>
    byte[] Stamp(string kind, params string[] fields);

    /// <summary>True when the stamp is that of these fields.</summary>
    bool IsStamped(byte[] stamp, string kind, params string[] fields);
}
