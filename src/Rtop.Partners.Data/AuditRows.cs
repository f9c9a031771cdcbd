using System.Data.Common;
using Rtop.Partners.Audit;

namespace Rtop.Partners.Data;

/// <summary>The entries of the trail as every engine reads them, chain after chain.</summary>
public static class AuditRows
{
    /// <summary>Asks for all of them.</summary>
    public const string Query = "select chain, seq, at_utc, workspace, officer, person, act, kind, subject, detail, previous, hash from audit.entries order by chain, seq";

    /// <summary>The entry where the reader stands.</summary>
    public static AuditEntry Read(DbDataReader reader)
    {
        Guid? Id(int at) => reader.IsDBNull(at) ? null : reader.GetGuid(at);
        return new()
        {
            Chain = reader.GetString(0),
            Sequence = reader.GetInt64(1),
            At = reader.GetFieldValue<DateTimeOffset>(2),
            Workspace = reader.GetString(3),
            Officer = Id(4),
            Person = Id(5),
            Act = reader.GetString(6),
            Kind = reader.GetString(7),
            Subject = Id(8),
            Detail = reader.GetString(9),
            Previous = reader.GetFieldValue<byte[]>(10),
            Hash = reader.GetFieldValue<byte[]>(11),
        };
    }
}
