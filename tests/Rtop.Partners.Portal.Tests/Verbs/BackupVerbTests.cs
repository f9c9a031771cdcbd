using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Backups;
using Rtop.Partners.Portal.Tests.Backups;
using Rtop.Partners.Portal.Tests.Sealing;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Verbs;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>The drill of SECURITY P36: backed up, destroyed, restored on an empty machine.</summary>
public sealed class BackupVerbTests
{
    // Of an ordinary assessment, and of a note of the demonstration.
    const string Ordinary = "ordinarycanary7";

    [Fact]
    public async Task What_was_destroyed_is_back_with_its_keys_signed_out_and_without_a_mail()
    {
        var (place, server) = await SomeBackup.FilledAsync();
        await using var _ = place;
        string everything, keys;
        SortedDictionary<string, string> before;
        await using (server)
        {
            await place.SqlAsync($"update portal.assessments set title = '{Ordinary}' where number = 7");
            // The scenario's day is that of UTC; what is due in New York is due there as soon as anywhere, at whichever hour this runs.
            await place.SqlAsync("update portal.cycles set due_on = due_on - 1 where zone = 'America/New_York' and (now() at time zone zone)::date < (now() at time zone 'UTC')::date");
            await SomeBackup.RunAsync(place, "jobs", "run", "review-reminders");
            await SomeBackup.RunAsync(place, "jobs", "run", "audit-heads");
            Assert.True((long)(await place.SqlAsync("select count(*) from portal.letters where state = 1"))! > 3);
            before = await SomeBackup.DigestsAsync(place);
            everything = await SomeBackup.MadeAsync(place, Path.Combine(place.Folder, "one"));
            keys = await SomeBackup.MadeAsync(place, Path.Combine(place.Folder, "two"), "--keys");
            Assert.Equal(1L, await place.SqlAsync("select count(*) from audit.entries where act = 'BackupMade' and chain = 'platform'"));
            Assert.Contains("well   backup: no backup is configured", (await place.RunAsync("doctor")).Out, StringComparison.Ordinal);
        }

        // Nothing of it lies there to be read; whoever has the key reads all of it but the notes.
        var looked = new AtRest(Ordinary);
        foreach (var file in (string[])[everything, keys]) looked.Look(file, await File.ReadAllBytesAsync(file, PortalPlace.Ct));
        Assert.Empty(looked.Found);
        Assert.Equal(2, looked.Places);
        using var plain = new MemoryStream();
        await new Age(new()).OpenAsync(everything, await SomeBackup.IdentityAsync(), async from => { await from.CopyToAsync(plain, PortalPlace.Ct); return 0; }, PortalPlace.Ct);
        Assert.Contains(Ordinary, Encoding.UTF8.GetString(plain.ToArray()), StringComparison.Ordinal);
        // The key that seals is in no backup of the database.
        var master = Convert.ToHexStringLower(await File.ReadAllBytesAsync(Path.Combine(place.Keys, "master.key"), PortalPlace.Ct));
        Assert.DoesNotContain(master, Encoding.UTF8.GetString(plain.ToArray()), StringComparison.Ordinal);

        await using var anew = await SomeBackup.EmptyAsync();
        Assert.Contains("files are back in", await SomeBackup.RunAsync(anew, "restore", Path.GetDirectoryName(keys)!, "--keys"), StringComparison.Ordinal);
        Assert.Contains("is not empty, and nothing in it was changed", (await anew.RunAsync("restore", keys, "--keys")).OneSentence(), StringComparison.Ordinal);
        var said = await SomeBackup.RunAsync(anew, "restore", Path.GetDirectoryName(everything)!);
        Assert.Contains("Everybody is signed out.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("sealed anew", said, StringComparison.Ordinal);
        Assert.Contains("held since", said, StringComparison.Ordinal);

        await using var running = await SomeBackup.ServerAsync(anew);
        Assert.Equal(before, await SomeBackup.DigestsAsync(anew));
        Assert.Equal(0L, await anew.SqlAsync("select count(*) from accounts.sessions"));
        Assert.Equal(0, (await anew.RunAsync("audit", "verify", "--heads", Path.Combine(anew.Data, "audit-heads.txt"))).Code);
        Assert.Contains("The database is not empty, and nothing in it was changed", (await anew.RunAsync("restore", everything)).OneSentence(), StringComparison.Ordinal);
        Assert.Contains("wrong  backup: no mail leaves since a restore", (await anew.RunAsync("doctor")).Out, StringComparison.Ordinal);

        // No mail of any kind leaves until a person says so.
        await using var sink = SmtpSink.Start();
        foreach (var (name, value) in new[] { ("Host", "127.0.0.1"), ("Port", sink.Port.ToString(CultureInfo.InvariantCulture)), ("From", "reminders@portal.example"), ("Security", "None") }) anew.Settings[$"Mail__{name}"] = value;
        foreach (var job in (string[])["review-reminders", "send-letters", "send-account-mails"]) await SomeBackup.RunAsync(anew, "jobs", "run", job);
        Assert.Equal(0, sink.Connections);
        Assert.Contains("letters would go out", await SomeBackup.RunAsync(anew, "outbox"), StringComparison.Ordinal);
        Assert.Contains("go out with the next run", await SomeBackup.RunAsync(anew, "outbox", "release"), StringComparison.Ordinal);
        await SomeBackup.RunAsync(anew, "jobs", "run", "send-letters");
        Assert.NotEmpty(sink.Messages);
        Assert.Contains("No mail is held back", (await anew.RunAsync("outbox", "drop")).OneSentence(), StringComparison.Ordinal);

        // People sign in, and what is sealed can be read.
        await anew.ServeAsync();
        using var officer = await anew.BrowserAsync("osce.pol");
        Assert.Contains("HE-03", (await officer.GetAsync("/osce/engagements")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_keys_people_sign_in_and_what_is_confidential_stays_locked()
    {
        var (place, server) = await SomeBackup.FilledAsync();
        await using var _ = place;
        string everything;
        await using (server) everything = await SomeBackup.MadeAsync(place, Path.Combine(place.Folder, "one"));
        await using var anew = await SomeBackup.EmptyAsync();

        Assert.Contains("confidential files, app codes and secrets of providers stay locked", await SomeBackup.RunAsync(anew, "restore", everything), StringComparison.Ordinal);

        await anew.ServeAsync();
        using var desk = await anew.BrowserAsync("un.desk");
        Assert.Contains("JA-0007", (await desk.GetAsync("/un/assessments")).Html, StringComparison.Ordinal);
        using var officer = await anew.BrowserAsync("osce.pol");
        var files = await officer.GetAsync("/osce/engagements");
        Assert.Equal(HttpStatusCode.OK, files.Status);
        Assert.DoesNotContain("HE-03", files.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_whole_or_cannot_be_opened_is_refused_and_nothing_is_there_afterwards()
    {
        var (place, server) = await SomeBackup.FilledAsync();
        await using var _ = place;
        string everything;
        await using (server)
        {
            everything = await SomeBackup.MadeAsync(place, Path.Combine(place.Folder, "one"));
            foreach (var (setting, value, said) in new[]
            {
                ("Backup:Recipients", "", "Nobody could open a backup"), ("Backup:Recipients", await SomeBackup.IdentityAsync(), "has a private key"), ("Backup:Recipients", "nobody", "is neither a file of public keys"),
                ("Backup:Age", "/nowhere/age", "install the package \"age\""), ("Backup:KeepDays", "many", "must be a number of days"),
            })
                await RefusedAsync(said, async () => await BackupAsync(place, (setting, value)));
        }

        await using var anew = await SomeBackup.EmptyAsync();
        var stranger = Path.Combine(place.Folder, "stranger.txt");
        await File.WriteAllTextAsync(stranger, (await new Age(new()).MakeKeysAsync(PortalPlace.Ct)).Identity, PortalPlace.Ct);
        await RefusedAsync("no identity matched", () => RestoreAsync(anew, everything, ("Backup:Identity", stranger)));
        await RefusedAsync("bring its file, and set Backup__Identity", () => RestoreAsync(anew, everything, ("Backup:Identity", null)));
        await RefusedAsync("There is no backup in", () => RestoreAsync(anew, place.Data));

        var bytes = await File.ReadAllBytesAsync(everything, PortalPlace.Ct);
        var altered = Path.Combine(place.Folder, "altered.age");
        foreach (var at in (double[])[0.0001, 0.01, 0.3, 0.6, 0.999, 1])
        {
            var to = Math.Min(bytes.Length - 1, (int)(bytes.Length * at));
            await File.WriteAllBytesAsync(altered, bytes[..to], PortalPlace.Ct);
            await RefusedAsync("", () => RestoreAsync(anew, altered));
            byte[] other = [.. bytes];
            other[to] ^= 1;
            await File.WriteAllBytesAsync(altered, other, PortalPlace.Ct);
            await RefusedAsync("", () => RestoreAsync(anew, altered));
        }

        await File.WriteAllBytesAsync(altered, [.. bytes, 1], PortalPlace.Ct);
        await RefusedAsync("", () => RestoreAsync(anew, altered));
        Assert.False(Directory.Exists(Path.Combine(anew.Data, "postgres")));
        await SomeBackup.RunAsync(anew, "restore", everything);
    }

    static Task<int> RestoreAsync(PortalPlace place, string file, params (string, string?)[] changed) => RestoreVerb.RunAsync(SomeBackup.SettingsOf(place, changed), file, NullLogger.Instance, PortalPlace.Ct);

    static async Task BackupAsync(PortalPlace place, (string Name, string? Value) changed)
    {
        var options = BackupOptions.Read(SomeBackup.SettingsOf(place, changed));
        if (options.Recipients is []) throw new InstallationFault((await new PortalProcessWith(place, "Backup__Recipients", "").RunAsync("backup", place.Folder)).OneSentence());
        await new Age(options).MakeKeysAsync(PortalPlace.Ct);
    }

    static async Task RefusedAsync(string said, Func<Task> act) => Assert.Contains(said, (await Assert.ThrowsAsync<InstallationFault>(act)).Message, StringComparison.Ordinal);

    sealed record PortalProcessWith(PortalPlace Place, string Name, string Value)
    {
        public async Task<Ended> RunAsync(params string[] args)
        {
            var kept = Place.Settings[Name];
            Place.Settings[Name] = Value;
            try
            {
                return await Place.RunAsync(args);
            }
            finally
            {
                Place.Settings[Name] = kept;
            }
        }
    }
}
