using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

public sealed class MasterKeyTests : IDisposable
{
    readonly KeysFolder folder = new();

    [Fact]
    public void The_first_start_makes_a_key_that_only_its_account_can_read_and_later_starts_read_it()
    {
        var made = MasterKey.LoadOrCreate(folder.Path);

        Assert.Equal(32, made.Length);
        Assert.Equal(made, MasterKey.LoadOrCreate(folder.Path));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.MasterKeyFile));
    }

    [Fact]
    public void Every_installation_has_another_key()
    {
        using var other = new KeysFolder();
        Assert.NotEqual(MasterKey.LoadOrCreate(folder.Path), MasterKey.LoadOrCreate(other.Path));
    }

    [Fact]
    public void A_missing_key_beside_a_ring_that_needs_it_is_not_replaced()
    {
        MasterKey.LoadOrCreate(folder.Path);
        Directory.CreateDirectory(folder.Ring);
        File.WriteAllText(Path.Combine(folder.Ring, "key-1.xml"), "<key/>");
        File.Delete(folder.MasterKeyFile);

        Assert.Contains("is missing", Assert.Throws<InstallationFault>(() => MasterKey.LoadOrCreate(folder.Path)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.MasterKeyFile));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_file_of_another_size_is_no_key_and_is_left_alone(int size)
    {
        MasterKey.LoadOrCreate(folder.Path);
        File.WriteAllBytes(folder.MasterKeyFile, new byte[size]);

        Assert.Contains("is not a key of 32 bytes", Assert.Throws<InstallationFault>(() => MasterKey.LoadOrCreate(folder.Path)).Message, StringComparison.Ordinal);
        Assert.Equal(size, new FileInfo(folder.MasterKeyFile).Length);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherRead)]
    public void A_key_that_others_can_reach_is_refused_with_the_command_that_helps(UnixFileMode others)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights on files.");
        MasterKey.LoadOrCreate(folder.Path);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.MasterKeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | others);

        var fault = Assert.Throws<InstallationFault>(() => MasterKey.LoadOrCreate(folder.Path));
        Assert.Contains($"chmod 600 {folder.MasterKeyFile}", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
