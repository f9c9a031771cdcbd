using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Sealing;

/// <summary>A column that holds envelopes, and the columns of its row that say their place. All names are those of the database.</summary>
/// <param name="Kind">Kind of record of the place.</param>
/// <param name="Field">Field of the place; with <paramref name="FieldId"/> as <see cref="SealedPlace.FieldOf"/> makes it.</param>
/// <param name="Table">Table, with its schema.</param>
/// <param name="Key">Random id of the row.</param>
/// <param name="Envelope">The envelope; null where there is none.</param>
/// <param name="Workspace">Whose row.</param>
/// <param name="Record">Record of the place.</param>
/// <param name="Author">Author of the place; null: no author.</param>
/// <param name="Version">Version of the place; null: always 1.</param>
/// <param name="FieldId">Id of the field; null where the field has none.</param>
public sealed record SealedColumn(string Kind, string Field, string Table, string Key, string Envelope, string Workspace, string Record, string? Author, string? Version, string? FieldId)
{
    /// <summary>The column of a property of the model.</summary>
    public static SealedColumn Of<T>(IModel model, string kind, string field, Expression<Func<T, Guid>> key, Expression<Func<T, byte[]?>> envelope, Expression<Func<T, WorkspaceCode>> workspace,
        Expression<Func<T, Guid>> record, Expression<Func<T, Guid>>? author = null, Expression<Func<T, int>>? version = null, Expression<Func<T, Guid>>? fieldId = null)
    {
        var table = model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} has no table.", nameof(model));
        return new(kind, field, Quoted(table.GetSchema()!, table.GetTableName()!), Name(key), Name(envelope), Name(workspace), Name(record), NameOrNull(author), NameOrNull(version), NameOrNull(fieldId));

        string Name(LambdaExpression property) => Quoted(table.FindProperty(((MemberExpression)property.Body).Member.Name)!.GetColumnName());
        string? NameOrNull(LambdaExpression? property) => property is null ? null : Name(property);
    }

    /// <summary>The place of an envelope in this column.</summary>
    public SealedPlace PlaceOf(WorkspaceCode workspace, Guid record, Guid author, int version, Guid? fieldId) =>
        new(Kind, workspace, record, version, fieldId is { } id ? SealedPlace.FieldOf(Field, id) : Field, author);

    static string Quoted(params IEnumerable<string> names) => string.Join('.', names.Select(name => $"\"{name}\""));
}
