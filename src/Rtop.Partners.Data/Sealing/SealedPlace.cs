using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Sealing;

/// <summary>Where an envelope belongs. It opens there and nowhere else.</summary>
/// <param name="Kind">Kind of record, as <c>note</c>.</param>
/// <param name="Workspace">Whose record; its key seals.</param>
/// <param name="Record">The record.</param>
/// <param name="Version">Version of the record.</param>
/// <param name="Field">Which of its fields: <c>title</c>, <c>body</c>, <c>file:</c> and an id.</param>
/// <param name="Author">Who wrote it.</param>
public readonly record struct SealedPlace(string Kind, WorkspaceCode Workspace, Guid Record, int Version, string Field, Guid Author)
{
    /// <summary>A field that there is more than one of, as the files of a note.</summary>
    public static string FieldOf(string field, Guid id) => $"{field}:{id:N}";

    // What both layers are bound to. The body leaves the key's id empty, so that another key may wrap its data key while it stays as it is.
    internal byte[] Bound(Guid? key) => Framed.Of(
        Framed.Text($"portal/{Kind}/1"), Framed.Text(Workspace.Value), Framed.Id(Record), Framed.Number(Version), Framed.Text(Field), Framed.Id(Author),
        key is { } id ? Framed.Id(id) : []);
}
