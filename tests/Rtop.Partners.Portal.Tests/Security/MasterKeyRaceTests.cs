using Rtop.Partners.Portal.Security;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

public sealed class MasterKeyRaceTests
{
    [Fact]
    public void All_that_start_at_once_get_the_same_key()
    {
        for (var round = 0; round < 50; round++) Race();
    }

    static void Race()
    {
        using var folder = new KeysFolder();
        var keys = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => Convert.ToHexString(MasterKey.LoadOrCreate(folder.Path))).ToList();
        Assert.Single(keys.Distinct());
        Assert.Equal([folder.MasterKeyFile], Directory.GetFiles(folder.Path));
    }
}
