using System.Security.Cryptography;
using Rtop.Partners.Data.Sealing;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Sealing;

public sealed class OrganizationKeyTests : IDisposable
{
    readonly SomeKeys keys = new();
    readonly SealedPlace un = SomeKeys.Place(SomeKeys.Un);
    readonly SealedPlace au = SomeKeys.Place(SomeKeys.Au);

    [Fact]
    public void Each_organization_has_a_key_of_its_own_in_a_file_that_only_this_account_reads()
    {
        var mine = keys.Keys();
        Assert.NotEqual(mine.Current(SomeKeys.Un).Id, mine.Current(SomeKeys.Au).Id);
        Assert.Null(mine.Find(SomeKeys.Au, mine.Current(SomeKeys.Un).Id));

        var file = Assert.Single(keys.Files(SomeKeys.Un));
        Assert.Equal(61, new FileInfo(file).Length);
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        foreach (var folder in (string[])[keys.Of(SomeKeys.Un), mine.Folder])
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Fact]
    public void What_one_process_sealed_another_opens_and_a_new_key_of_one_seals_for_all()
    {
        var (one, other) = (keys.Envelopes(), keys.Envelopes());
        Assert.Equal("first", other.OpenText(un, one.SealText(un, "first")));

        var key = keys.Keys().Rotate(SomeKeys.Un);

        var second = one.SealText(un, "second");
        Assert.Equal(key.Id, Envelopes.KekOf(second));
        Assert.Equal("second", other.OpenText(un, second));
        Assert.Equal(key.Id, Envelopes.KekOf(other.SealText(un, "third")));
    }

    [Fact]
    public void All_that_begin_at_once_seal_under_the_same_key()
    {
        for (var round = 0; round < 10; round++)
        {
            using var place = new SomeKeys();
            var ids = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => place.Keys().Current(SomeKeys.Un).Id).ToList();
            Assert.Single(ids.Distinct());
        }
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("changed")]
    [InlineData("cut")]
    [InlineData("empty")]
    [InlineData("of another organization")]
    public void Without_its_key_one_organization_is_locked_and_the_others_work(string how)
    {
        var running = keys.Envelopes();
        var (mine, theirs) = (running.SealText(un, "mine"), running.SealText(au, "theirs"));
        var file = Assert.Single(keys.Files(SomeKeys.Un));
        var kept = File.ReadAllBytes(file);
        if (how == "gone") File.Delete(file);
        else File.WriteAllBytes(file, how switch { "changed" => [.. kept[..^1], (byte)(kept[^1] ^ 1)], "cut" => kept[..40], "empty" => [], _ => File.ReadAllBytes(Assert.Single(keys.Files(SomeKeys.Au))) });
        // A clock of files may be coarse; what was read before must not count for what is there now.
        if (how != "gone") File.SetLastWriteTimeUtc(file, new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc));

        foreach (var envelopes in (Envelopes[])[running, keys.Envelopes()])
        {
            Assert.Equal(SomeKeys.Un, Assert.Throws<KeyLocked>(() => envelopes.OpenText(un, mine)).Workspace);
            Assert.Equal(SomeKeys.Un, Assert.Throws<KeyLocked>(() => envelopes.SealText(un, "more")).Workspace);
            Assert.Equal("theirs", envelopes.OpenText(au, theirs));
            Assert.Equal("more", envelopes.OpenText(au, envelopes.SealText(au, "more")));
        }

        File.WriteAllBytes(file, kept);
        Assert.Equal("mine", running.OpenText(un, mine));
    }

    [Fact]
    public void Without_its_folder_an_organization_is_locked_and_has_everything_back_with_it()
    {
        var envelopes = keys.Envelopes();
        var sealedText = envelopes.SealText(un, "mine");
        var away = $"{keys.Of(SomeKeys.Un)}-away";
        Directory.Move(keys.Of(SomeKeys.Un), away);

        Assert.Throws<KeyLocked>(() => envelopes.OpenText(un, sealedText));
        Directory.Move(away, keys.Of(SomeKeys.Un));
        Assert.Equal("mine", envelopes.OpenText(un, sealedText));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_lost_mark_is_made_anew_for_a_key_that_is_there_and_a_wrong_one_locks(bool isLost)
    {
        var sealedText = keys.Envelopes().SealText(un, "mine");
        var mark = Path.Combine(keys.Of(SomeKeys.Un), "current");
        if (isLost) File.Delete(mark);
        else File.WriteAllText(mark, "something else");

        var envelopes = keys.Envelopes();
        Assert.Equal("mine", envelopes.OpenText(un, sealedText));
        if (isLost) Assert.Equal(Envelopes.KekOf(sealedText), Envelopes.KekOf(envelopes.SealText(un, "more")));
        else Assert.Throws<KeyLocked>(() => envelopes.SealText(un, "more"));
        Assert.Single(keys.Files(SomeKeys.Un));
    }

    [Fact]
    public void Under_another_master_key_everything_is_locked_and_nothing_is_made_in_its_place()
    {
        var sealedText = keys.Envelopes().SealText(un, "mine");
        var envelopes = keys.Envelopes(RandomNumberGenerator.GetBytes(32));

        Assert.Throws<KeyLocked>(() => envelopes.OpenText(un, sealedText));
        Assert.Throws<KeyLocked>(() => envelopes.SealText(un, "more"));
        File.Delete(Path.Combine(keys.Of(SomeKeys.Un), "current"));
        Assert.Throws<KeyLocked>(() => envelopes.SealText(un, "more"));
        Assert.Single(keys.Files(SomeKeys.Un));
    }

    [Fact]
    public void A_retired_key_opens_nothing_more_and_the_one_that_seals_is_not_retired()
    {
        var (mine, envelopes) = (keys.Keys(), keys.Envelopes());
        var (old, kept) = (envelopes.SealText(un, "old"), envelopes.SealText(un, "kept"));
        var first = Envelopes.KekOf(old);
        Assert.Throws<InvalidOperationException>(() => mine.Retire(SomeKeys.Un, first));

        mine.Rotate(SomeKeys.Un);
        kept = envelopes.Rewrap(un, kept);
        mine.Retire(SomeKeys.Un, first);

        Assert.Throws<KeyLocked>(() => envelopes.OpenText(un, old));
        Assert.Equal("kept", envelopes.OpenText(un, kept));
        Assert.Equal(["current", $"{mine.Current(SomeKeys.Un).Id:N}.key"], Directory.GetFiles(keys.Of(SomeKeys.Un)).Select(Path.GetFileName).OrderBy(name => name?.Length));
        // Once more is no fault: another process may have been faster.
        mine.Retire(SomeKeys.Un, first);
    }

    [Fact]
    public void Destroyed_keys_open_no_copy_in_no_process_and_the_organization_may_begin_anew()
    {
        var (running, mine) = (keys.Envelopes(), keys.Keys());
        var copies = new List<byte[]> { running.SealText(un, "before") };
        mine.Rotate(SomeKeys.Un);
        copies.Add(running.SealText(un, "after"));
        var others = running.SealText(au, "theirs");

        mine.Destroy(SomeKeys.Un);

        Assert.Empty(Directory.GetFiles(keys.Of(SomeKeys.Un)));
        foreach (var copy in copies) Assert.Throws<KeyLocked>(() => running.OpenText(un, copy));
        Assert.Equal("anew", running.OpenText(un, keys.Envelopes().SealText(un, "anew")));
        foreach (var copy in copies) Assert.Throws<KeyLocked>(() => keys.Envelopes().OpenText(un, copy));
        Assert.Equal("theirs", running.OpenText(au, others));
    }

    [Fact]
    public void The_bytes_of_a_destroyed_key_are_overwritten_before_its_name_is_taken_away()
    {
        keys.Keys().Current(SomeKeys.Un);
        var file = Assert.Single(keys.Files(SomeKeys.Un));
        var kept = File.ReadAllBytes(file);
        // Whoever has it open still reaches the place on disk.
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        keys.Keys().Destroy(SomeKeys.Un);

        var there = new byte[kept.Length];
        open.ReadExactly(there);
        Assert.NotEqual(kept, there);
        for (var at = 0; at + 8 <= kept.Length; at++) Assert.Equal(-1, there.AsSpan().IndexOf(kept.AsSpan(at, 8)));
    }

    public void Dispose() => keys.Dispose();
}
