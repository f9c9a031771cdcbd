using System.Security.Cryptography;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>A portal whose keys are not those of its database does not start: it would take every row for forged and open nothing.</summary>
public sealed class SameKeysTests
{
    [Fact, Trait("Fault", "F9")]
    public async Task Another_master_key_or_key_ring_is_said_and_the_right_ones_are_taken_again()
    {
        await using var place = await PortalPlace.FilledAsync();
        var (master, ring, apart) = (Path.Combine(place.Keys, "master.key"), Path.Combine(place.Keys, "protection"), Path.Combine(place.Folder, "apart"));
        var right = await File.ReadAllBytesAsync(master, PortalPlace.Ct);

        Directory.Move(ring, apart);
        Assert.Equal($"The keys of cookies and forms in {ring} are not those of this database: let Keys__Directory be the folder that the other portals have, or put them back from your copy of the keys folder.", (await place.RunAsync("serve")).OneSentence());
        // What the refused start left there is one more key of the same master, and harms nobody.
        foreach (var key in Directory.EnumerateFiles(apart)) File.Move(key, Path.Combine(ring, Path.GetFileName(key)));

        await File.WriteAllBytesAsync(master, RandomNumberGenerator.GetBytes(32), PortalPlace.Ct);
        Assert.Contains($"The master key in {place.Keys} is not that of this database", (await place.RunAsync("jobs", "run", "send-letters")).OneSentence(), StringComparison.Ordinal);

        Assert.Contains("wrong  keys of this database: The master key", (await place.RunAsync("doctor")).Out, StringComparison.Ordinal);

        await File.WriteAllBytesAsync(master, right, PortalPlace.Ct);
        Assert.Equal(0, (await place.RunAsync("audit", "verify")).Code);
        Assert.Contains("well   keys of this database: the master key is that of this database", (await place.RunAsync("doctor")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_master_key_may_stand_apart_from_the_others()
    {
        await using var place = await PortalPlace.FilledAsync();
        var (master, apart) = (Path.Combine(place.Keys, "master.key"), Path.Combine(place.Folder, "credential"));
        place.Settings["Keys__MasterFile"] = apart;
        Assert.Equal($"Keys__MasterFile is {apart}, and there is no such file: put the master key there, or take the setting away to have it in the keys folder.", (await place.RunAsync("serve")).OneSentence());

        File.Move(master, apart);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(apart, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Assert.Equal($"{apart} can be read by other accounts of this machine. Run: chmod 600 {apart}", (await place.RunAsync("serve")).OneSentence());

        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(apart, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        Assert.Equal(0, (await place.RunAsync("audit", "verify")).Code);
        // Who asks whether it is ready looks at the same key, and makes no other.
        await place.ServeAsync();
        Assert.Equal(System.Net.HttpStatusCode.OK, await place.GetAsync("/health/ready"));
        Assert.False(File.Exists(master));
    }

    [Fact]
    public async Task A_database_from_before_the_check_is_not_taken_over_by_other_keys()
    {
        await using var place = await PortalPlace.FilledAsync();
        var (master, ring) = (Path.Combine(place.Keys, "master.key"), Path.Combine(place.Keys, "protection"));
        var right = await File.ReadAllBytesAsync(master, PortalPlace.Ct);
        var portal = await place.ServeAsync();
        await place.SqlAsync("delete from accounts.key_check");
        await portal.SignalAsync("TERM");

        Directory.Delete(ring, recursive: true);
        await File.WriteAllBytesAsync(master, RandomNumberGenerator.GetBytes(32), PortalPlace.Ct);
        Assert.Contains("is not that of this database", (await place.RunAsync("serve")).OneSentence(), StringComparison.Ordinal);

        Directory.Delete(ring, recursive: true);
        await File.WriteAllBytesAsync(master, right, PortalPlace.Ct);
        await place.ServeAsync();
        Assert.Equal(1L, await place.SqlAsync("select count(*) from accounts.key_check"));
    }
}
