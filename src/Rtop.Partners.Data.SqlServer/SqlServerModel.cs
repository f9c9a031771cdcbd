using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Data.Tenancy;

namespace Rtop.Partners.Data.SqlServer;

/// <summary>What SQL Server has otherwise than the model says, and all of it: how letters compare, what goes with what, and keys that are wide.</summary>
public sealed class SqlServerModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    /// <summary>Letters are equal when they are the same letters, as in PostgreSQL; the collation of most servers would take UN for un.</summary>
    public const string Collation = "Latin1_General_100_BIN2";

    /// <inheritdoc/>
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var table in modelBuilder.Model.GetEntityTypes().Where(table => !table.IsMappedToJson()))
        {
            foreach (var column in Columns(table).Where(column => IsText(column)))
                column.SetCollation(Collation);
            foreach (var key in table.GetForeignKeys().Where(key => key.DeleteBehavior is DeleteBehavior.Cascade && context is PartnersDb && !Goes(key.PrincipalEntityType)))
                key.DeleteBehavior = DeleteBehavior.ClientCascade;
            if (table.FindPrimaryKey() is { } wide && wide.Properties.Sum(Bytes) > 900) wide.SetIsClustered(false);
        }
    }

    // One way of removal to a table and no more is what SQL Server takes (error 1785). So what is never removed has none in the
    // database, and only what the walls let go does. In the program nothing differs.
    static bool Goes(IMutableEntityType table) =>
        WhoSeesWhat.Walls.TryGetValue(table.ClrType, out var wall) && wall.Remove is not null
        || table.GetForeignKeys().Any(key => key.DeleteBehavior is DeleteBehavior.Cascade && key.PrincipalEntityType != table && Goes(key.PrincipalEntityType));

    static IEnumerable<IMutableProperty> Columns(IMutableEntityType table) =>
        table.GetProperties().Concat(table.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties()));

    static bool IsText(IMutableProperty column) =>
        (column.GetValueConverter()?.ProviderClrType ?? column.ClrType) == typeof(string) || column.IsPrimitiveCollection;

    static int Bytes(IReadOnlyProperty column) =>
        (column.GetValueConverter()?.ProviderClrType ?? column.ClrType) == typeof(string) ? 2 * (column.GetMaxLength() ?? 450)
        : column.ClrType == typeof(byte[]) ? column.GetMaxLength() ?? 900 : 16;
}
