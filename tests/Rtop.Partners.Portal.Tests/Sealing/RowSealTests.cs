using Rtop.Partners.Data.Sealing;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Sealing;

public sealed class RowSealTests
{
    readonly RowSeals seals = new(new FileMasterKey(new byte[32]));

    [Fact]
    public void A_seal_is_of_one_kind_of_row_its_fields_in_their_order_and_one_master_key()
    {
        var seal = seals.Of("reader", "ab"u8.ToArray(), "c"u8.ToArray());

        Assert.True(seals.IsOf(seal, "reader", "ab"u8.ToArray(), "c"u8.ToArray()));
        Assert.False(seals.IsOf(seal, "reader", "a"u8.ToArray(), "bc"u8.ToArray()));
        Assert.False(seals.IsOf(seal, "reader", "c"u8.ToArray(), "ab"u8.ToArray()));
        Assert.False(seals.IsOf(seal, "reader", "ab"u8.ToArray(), "c"u8.ToArray(), []));
        Assert.False(seals.IsOf(seal, "duty", "ab"u8.ToArray(), "c"u8.ToArray()));
        Assert.False(new RowSeals(new FileMasterKey([1, .. new byte[31]])).IsOf(seal, "reader", "ab"u8.ToArray(), "c"u8.ToArray()));
        Assert.False(seals.IsOf(seal[..^1], "reader", "ab"u8.ToArray(), "c"u8.ToArray()));
        Assert.False(seals.IsOf(null, "reader", "ab"u8.ToArray(), "c"u8.ToArray()));
    }
}
