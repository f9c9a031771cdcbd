using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Rtop.Partners.Data.Tables;

/// <summary>Names in the database, and which columns are written once.</summary>
public static class Naming
{
    /// <summary>Gives every column its name in small letters and underscores.</summary>
    public static void SnakeCase(ModelBuilder model)
    {
        foreach (var table in model.Model.GetEntityTypes().Where(table => !table.IsMappedToJson()))
        {
            foreach (var property in table.GetProperties())
                property.SetColumnName(Snake(property.Name));
            foreach (var part in table.GetComplexProperties())
                foreach (var property in part.ComplexType.GetProperties())
                    property.SetColumnName(Snake(property.Name));
        }
    }

    /// <summary>True for what the model can only set when it makes the row (<c>init</c>): the database grants no update of such a column.</summary>
    public static bool IsFixed(IReadOnlyPropertyBase property) =>
        property.PropertyInfo?.SetMethod is { } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    static string Snake(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
