using Microsoft.EntityFrameworkCore;

namespace Rtop.Partners.Data;

/// <summary>Asks the audit chains, inside a query, what they said last of a subject: of the few acts by which a row that was put back is known, and of no other.</summary>
public static class ChainSays
{
    /// <summary>The detail of the last such act; null when there was none. Runs in the database alone.</summary>
    public static string? Last(string act, Guid subject) => throw new NotSupportedException($"{act} of {subject} is asked of the database.");

    internal static void Map(ModelBuilder builder) => builder.HasDbFunction(typeof(ChainSays).GetMethod(nameof(Last))!).HasSchema("audit").HasName("last_said");
}
