using System.Security.Cryptography;
using System.Text;
using Rtop.Partners.Audit;
using Xunit;

namespace Rtop.Partners.Tests.Audit;

public sealed class AuditEntryTests
{
    static readonly Guid Officer = new("11111111-1111-1111-1111-111111111111");

    static AuditEntry Entry(AuditEntry? before = null, string kind = "assessment", string detail = "")
    {
        var entry = new AuditEntry
        {
            Chain = "un",
            Sequence = (before?.Sequence ?? 0) + 1,
            At = new(2026, 3, 4, 12, 0, 0, 0, 1, TimeSpan.Zero),
            Workspace = "un",
            Officer = Officer,
            Person = null,
            Act = "AssessmentRead",
            Kind = kind,
            Subject = null,
            Detail = detail,
            Previous = before?.Hash ?? new byte[32],
            Hash = [],
        };
        return entry with { Hash = entry.ComputeHash() };
    }

    [Fact]
    public void The_hash_is_over_the_previous_hash_and_each_field_with_its_length_in_bytes()
    {
        var text = "2:un" + "1:1" + "27:2026-03-04T12:00:00.000001Z" + "2:un" + $"36:{Officer}" + "0:" + "14:AssessmentRead" + "10:assessment" + "0:" + "2:é";
        Assert.Equal(SHA256.HashData([.. new byte[32], .. Encoding.UTF8.GetBytes(text)]), Entry(detail: "é").Hash);
    }

    [Fact]
    public void Words_that_move_from_one_field_to_the_next_give_another_hash() =>
        Assert.NotEqual(Entry(kind: "a", detail: "bc").Hash, Entry(kind: "ab", detail: "c").Hash);

    [Fact]
    public void A_chain_that_follows_has_no_fault_and_each_break_its_own()
    {
        var first = Entry();
        var second = Entry(first);
        Assert.Null(first.FaultAfter(null));
        Assert.Null(second.FaultAfter(first));
        Assert.Equal("entry 1 is missing", second.FaultAfter(null));
        Assert.Equal("entry 3 is missing", second.FaultAfter(second));
        Assert.Equal("was changed after it was written", (second with { Kind = "cycle" }).FaultAfter(first));
        Assert.Equal("does not follow from the entry before it", second.FaultAfter(first with { Hash = new byte[32] }));
        Assert.Equal("does not follow from the entry before it", (first with { Previous = new byte[31] }).FaultAfter(null));
    }
}
