using Npgsql;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Portal.Backups;
using Rtop.Partners.Portal.Tests.Backups;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>A backup that was killed is called nothing, and a restore that was killed begins anew (SECURITY E2, F11).</summary>
public sealed class BackupKillTests
{
    // A run can spare two of each; "./infra/rtop ordeal" asks for thirty.
    static int Kills => Ordeal.Of(30, 2);

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F11")]
    public async Task No_half_backup_has_a_name()
    {
        var (place, server) = await SomeBackup.FilledAsync();
        await using var _ = place;
        await using var __ = server;
        var (folder, random, whole) = (Directory.CreateDirectory(Path.Combine(place.Folder, "one")).FullName, new Random(11), 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var watcher = new FileSystemWatcher(folder) { EnableRaisingEvents = true };
            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watcher.Created += (_, _) => begun.TrySetResult();
            var process = place.Start("backup", folder);
            await begun.Task.WaitAsync(TimeSpan.FromMinutes(2), PortalPlace.Ct);
            // Any moment of it is as good as another.
            if (kill > 0) await Task.Delay(TimeSpan.FromMilliseconds(random.Next(1500)), PortalPlace.Ct);
            await process.KillAsync();
            foreach (var (_, file) in BackupFiles.All(folder, BackupFiles.Everything))
            {
                await new Age(new()).OpenAsync(file.FullName, await SomeBackup.IdentityAsync(), from => BackupReader.ReadAsync(from, null, PortalPlace.Ct), PortalPlace.Ct);
                whole++;
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{Kills} kills, {whole} times a file had its name already, and was whole");
        var made = await SomeBackup.MadeAsync(place, folder);
        Assert.Equal(made, BackupFiles.Last(folder, BackupFiles.Everything));
    }

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F11")]
    public async Task A_restore_that_was_killed_is_said_and_begins_anew()
    {
        var (place, server) = await SomeBackup.FilledAsync();
        await using var _ = place;
        string everything;
        SortedDictionary<string, string> before;
        await using (server)
        {
            before = await SomeBackup.DigestsAsync(place);
            everything = await SomeBackup.MadeAsync(place, Path.Combine(place.Folder, "one"));
        }

        var (random, again) = (new Random(12), 0);
        await using var anew = await SomeBackup.EmptyAsync();
        // Its seals are those of the backup.
        Directory.CreateDirectory(anew.Keys);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(anew.Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.Copy(Path.Combine(place.Keys, "master.key"), Path.Combine(anew.Keys, "master.key"));
        for (var kill = 0; kill < Kills; kill++)
        {
            var process = anew.Start("restore", everything);
            while (!await IsBegunAsync(anew)) await Task.Delay(TimeSpan.FromMilliseconds(20), PortalPlace.Ct);
            if (kill > 0) await Task.Delay(TimeSpan.FromMilliseconds(random.Next(4000)), PortalPlace.Ct);
            await process.KillAsync();
            if (!await StandsBegunAsync(anew)) continue;
            again++;
            Assert.Contains("A restore into this database was begun and has not ended", (await anew.RunAsync("audit", "verify")).OneSentence(), StringComparison.Ordinal);
        }

        if (await StandsBegunAsync(anew)) await SomeBackup.RunAsync(anew, "restore", everything);
        await using var running = await SomeBackup.ServerAsync(anew);
        Assert.Equal(before, await SomeBackup.DigestsAsync(anew));
        TestContext.Current.TestOutputHelper!.WriteLine($"{Kills} kills, {again} in the middle of it");
        Assert.True(again > 0);
    }

    static async Task<bool> StandsBegunAsync(PortalPlace place)
    {
        await using var server = await SomeBackup.ServerAsync(place);
        return await IsBegunAsync(place);
    }

    // False also as long as there is no server to ask.
    static async Task<bool> IsBegunAsync(PortalPlace place)
    {
        try
        {
            return await place.SqlAsync("select exists (select from pg_namespace where nspname = 'restoring')") is true;
        }
        catch (Exception fault) when (fault is NpgsqlException or IOException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            return false;
        }
    }
}
