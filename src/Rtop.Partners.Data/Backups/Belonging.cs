using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Backups;

/// <summary>
/// Whose a row is (decision 0062): of the organization that alone may add it, as <see cref="WhoSeesWhat"/> says; where several may, of the one that the row
/// names as its own, or else of the one that began the file.
/// </summary>
public static class Belonging
{
    /// <summary>For each walled table, as "schema.name", the column that says so. A table without one is nobody's alone.</summary>
    public static IReadOnlyDictionary<string, string> Columns(IModel model)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        // Whose an entry of the trail is, its chain says, whoever did what it tells of.
        foreach (var table in model.GetEntityTypes().Where(table => WhoSeesWhat.Walls.ContainsKey(table.ClrType) && table.ClrType != typeof(TrailEntry)))
            if (PropertyOf(table) is { } property) columns[$"{table.GetSchema()}.{table.GetTableName()}"] = property.GetColumnName();
        return columns;
    }

    static IProperty? PropertyOf(IEntityType table) =>
        table.ClrType == typeof(Workspace) ? table.FindProperty(nameof(Workspace.Code))
        : (Adder(WhoSeesWhat.Walls[table.ClrType].Add) is { } name ? table.FindProperty(name) : null) ?? table.FindProperty("Workspace") ?? table.FindProperty("Originator");

    // The first column that must be the adder's workspace, whatever else must hold.
    static string? Adder(Clause clause) => clause switch
    {
        MineClause { Me: Me.Workspace, Column: var column } => column,
        AllClause all => all.Clauses.Select(Adder).FirstOrDefault(column => column is not null),
        _ => null,
    };
}
