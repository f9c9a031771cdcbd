using Rtop.Partners.Data;
using Rtop.Partners.Portal.Backups;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Backups;

/// <summary>A copy of the keys has all of them, or is none: without one key, notes are gone for good.</summary>
public sealed class KeysFolderTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("rtop-keys-").FullName;

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    string Keys => Path.Combine(folder, "keys");

    public KeysFolderTests()
    {
        Directory.CreateDirectory(Path.Combine(Keys, "organizations"));
        File.WriteAllText(Path.Combine(Keys, "organizations", "au"), "one");
    }

    [Fact]
    public async Task A_master_key_that_stands_apart_is_in_the_copy_too()
    {
        var apart = Path.Combine(folder, "credential");
        await File.WriteAllTextAsync(apart, "the master", Ct);
        using var copy = new MemoryStream();

        Assert.Equal(2, await KeysFolder.WriteAsync(Keys, apart, copy, Ct));

        copy.Position = 0;
        var back = Path.Combine(folder, "back");
        Assert.Equal(2, await KeysFolder.ReadAsync(copy, back, Ct));
        Assert.Equal("the master", await File.ReadAllTextAsync(Path.Combine(back, "master.key"), Ct));
        Assert.Equal("one", await File.ReadAllTextAsync(Path.Combine(back, "organizations", "au"), Ct));
    }

    [Fact]
    public async Task A_link_is_not_left_out_without_a_word()
    {
        File.CreateSymbolicLink(Path.Combine(Keys, "organizations", "osce"), Path.Combine(Keys, "organizations", "au"));

        var fault = await Assert.ThrowsAsync<InstallationFault>(() => KeysFolder.WriteAsync(Keys, null, new MemoryStream(), Ct));

        Assert.Contains("osce is a link", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keys", true), InlineData("keys/copies", true), InlineData("keys-copies", false), InlineData("elsewhere", false)]
    public void A_copy_stands_beside_the_folder_and_not_in_it(string place, bool inside) => Assert.Equal(inside, KeysFolder.Holds(Keys, Path.Combine(folder, place)));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
