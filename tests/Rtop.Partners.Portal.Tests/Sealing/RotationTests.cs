using Rtop.Partners.Assessments;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Sealing;

/// <summary>Keys are rotated under load (P22).</summary>
public sealed class RotationTests(DatabaseFixture databases) : IAsyncLifetime
{
    static readonly int Many = Environment.GetEnvironmentVariable("RTOP_ORDEAL") is "1" ? 10_000 : 900;
    static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    readonly SomeKeys keys = new();
    TestDatabase database = null!;
    SomeSealed rows = null!;

    public async ValueTask InitializeAsync()
    {
        database = await databases.CreateDatabaseAsync();
        rows = new(database);
        await rows.MakeAsync();
    }

    KeyRotation Rotation() => new(keys.Keys(), keys.Envelopes(), database.Database.SealedHeads, [SomeSealed.Column]);

    [Fact]
    public async Task While_everything_is_wrapped_anew_no_reading_fails_and_nothing_is_left_on_the_old_key()
    {
        var running = keys.Envelopes();
        await rows.FillAsync(running, SomeKeys.Un, Many);
        await rows.FillAsync(running, SomeKeys.Au, 50);
        var (before, others) = (await rows.RowsAsync(SomeKeys.Un), await rows.RowsAsync(SomeKeys.Au));

        using var done = new CancellationTokenSource();
        var readings = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(running, done.Token), TestDatabase.Ct)).ToList();
        var since = TimeProvider.System.GetTimestamp();
        var rotated = await Rotation().RotateAsync(SomeKeys.Un, Now, TestDatabase.Ct);
        var took = TimeProvider.System.GetElapsedTime(since);
        await done.CancelAsync();
        var read = (await Task.WhenAll(readings)).Sum();
        TestContext.Current.TestOutputHelper!.WriteLine($"{rotated.Rewrapped} wrapped anew in {took.TotalSeconds:F2} s, {rotated.Rewrapped / took.TotalMinutes:F0} a minute; {read} read meanwhile");

        Assert.Equal((Many, 0L, 0), (rotated.Rewrapped, rotated.Left, rotated.Retired));
        Assert.True(read > 0);
        var after = await rows.RowsAsync(SomeKeys.Un);
        Assert.All(after, row => Assert.Equal(rotated.Key, Envelopes.KekOf(row.Body)));
        Assert.Equal(before.Select(row => Convert.ToHexString(row.Body[Envelopes.HeadSize..])).Order(StringComparer.Ordinal), after.Select(row => Convert.ToHexString(row.Body[Envelopes.HeadSize..])).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(0, Many).Select(number => $"un {number}").Order(StringComparer.Ordinal), after.Select(row => running.OpenText(row.Place, row.Body)).Order(StringComparer.Ordinal));
        Assert.Equal(others.Select(row => Convert.ToHexString(row.Body)).Order(StringComparer.Ordinal), (await rows.RowsAsync(SomeKeys.Au)).Select(row => Convert.ToHexString(row.Body)).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await Rotation().RotateAsync(SomeKeys.Au, Now, TestDatabase.Ct)).Left);
    }

    // Reads at least once, and goes on until told to stop: a first reading that comes too late would prove nothing.
    async Task<int> ReadAsync(Envelopes envelopes, CancellationToken done)
    {
        var read = 0;
        do
        {
            foreach (var row in await rows.RowsAsync(SomeKeys.Un))
            {
                Assert.StartsWith("un ", envelopes.OpenText(row.Place, row.Body), StringComparison.Ordinal);
                read++;
            }
        }
        while (!done.IsCancellationRequested);
        return read;
    }

    [Fact]
    public async Task What_was_changed_or_has_lost_its_key_stays_as_it_is_and_keeps_the_key_it_names()
    {
        var running = keys.Envelopes();
        await rows.FillAsync(running, SomeKeys.Un, 5);
        var first = keys.Keys().Current(SomeKeys.Un).Id;
        var broken = (await rows.RowsAsync(SomeKeys.Un))[0].Id;
        await database.AsSuperuserAsync("update trial.notes set body = set_byte(body, 40, get_byte(body, 40) # 1) where id = $1", broken);

        var rotated = await Rotation().RotateAsync(SomeKeys.Un, Now, TestDatabase.Ct);

        Assert.Equal((4, 1L), (rotated.Rewrapped, rotated.Left));
        Assert.Equal([broken], (await rows.RowsAsync(SomeKeys.Un)).Where(row => Envelopes.KekOf(row.Body) == first).Select(row => row.Id));
        var later = await Rotation().RotateAsync(SomeKeys.Un, Now.AddDays(80), TestDatabase.Ct);
        Assert.Equal((4, 1L, 1), (later.Rewrapped, later.Left, later.Retired));
        Assert.Equal([later.Key, first], keys.Keys().IdsOf(SomeKeys.Un));
    }

    [Fact]
    public async Task An_old_key_is_taken_away_when_the_last_backup_that_needs_it_is_gone()
    {
        await rows.FillAsync(keys.Envelopes(), SomeKeys.Un, 3);

        Assert.Equal(0, (await Rotation().RotateAsync(SomeKeys.Un, Now, TestDatabase.Ct)).Retired);
        Assert.Equal(0, (await Rotation().RotateAsync(SomeKeys.Un, Now.AddDays(34), TestDatabase.Ct)).Retired);
        Assert.Equal(4 - 1, (await Rotation().RotateAsync(SomeKeys.Un, Now.AddDays(36), TestDatabase.Ct)).Retired);

        Assert.Single(keys.Files(SomeKeys.Un));
        var envelopes = keys.Envelopes();
        Assert.All(await rows.RowsAsync(SomeKeys.Un), row => Assert.StartsWith("un ", envelopes.OpenText(row.Place, row.Body), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_somebody_wrote_in_the_same_moment_is_not_overwritten()
    {
        var envelopes = keys.Envelopes();
        await rows.FillAsync(envelopes, SomeKeys.Un, 2);
        var store = database.Database.SealedHeads;
        var heads = await store.ReadAsync(SomeSealed.Column, SomeKeys.Un, Guid.Empty, Guid.Empty, KeyRotation.Batch, TestDatabase.Ct);
        var written = (await rows.RowsAsync(SomeKeys.Un)).Single(row => row.Id == heads[0].Key);
        await database.AsSuperuserAsync("update trial.notes set body = $1 where id = $2", envelopes.SealText(written.Place, "written meanwhile"), written.Id);

        keys.Keys().Rotate(SomeKeys.Un);
        Assert.Equal(1, await store.ReplaceAsync(SomeSealed.Column, [.. heads.Select(head => (head, envelopes.RewrapHead(head.Place, head.Bytes)))], TestDatabase.Ct));

        Assert.Equal("written meanwhile", envelopes.OpenText(written.Place, (await rows.RowsAsync(SomeKeys.Un)).Single(row => row.Id == written.Id).Body));
    }

    [Fact]
    public async Task An_organization_whose_key_is_lost_is_not_given_another_that_would_hide_it()
    {
        await rows.FillAsync(keys.Envelopes(), SomeKeys.Un, 1);
        var file = Assert.Single(keys.Files(SomeKeys.Un));
        File.Move(file, $"{file}.away");

        await Assert.ThrowsAsync<KeyLocked>(() => Rotation().RotateAsync(SomeKeys.Un, Now, TestDatabase.Ct));

        Assert.Empty(keys.Files(SomeKeys.Un));
        File.Move($"{file}.away", file);
        Assert.Equal(1, (await Rotation().RotateAsync(SomeKeys.Un, Now, TestDatabase.Ct)).Rewrapped);
    }

    [Fact]
    public async Task How_many_envelopes_need_which_key_is_counted_by_organization()
    {
        await rows.FillAsync(keys.Envelopes(), SomeKeys.Un, 3);
        await rows.FillAsync(keys.Envelopes(), SomeKeys.Au, 2);

        var uses = await database.Database.SealedHeads.UsesAsync(SomeSealed.Column, TestDatabase.Ct);

        Assert.Equal(
            [new KeyUse(SomeKeys.Au, keys.Keys().Current(SomeKeys.Au).Id, 2), new KeyUse(SomeKeys.Un, keys.Keys().Current(SomeKeys.Un).Id, 3)],
            uses.OrderBy(use => use.Workspace));
    }

    [Fact]
    public void Every_column_of_bytes_is_rotated_or_known_to_hold_no_envelopes()
    {
        var model = DesignFactories.PartnersModel();
        SealedColumn[] plain =
        [
            SealedColumn.Of<EvidenceChunk>(model, "", "", row => row.EvidenceId, row => row.Bytes, row => row.Workspace, row => row.EvidenceId),
            SealedColumn.Of<ImportChunk>(model, "", "", row => row.ImportId, row => row.Bytes, row => row.Workspace, row => row.ImportId),
            // Stamps: they show who wrote the row, and hide nothing.
            SealedColumn.Of<EngagementSeat>(model, "", "", row => row.Id, row => row.Stamp, row => row.Workspace, row => row.Id),
            SealedColumn.Of<LegalHoldEnd>(model, "", "", row => row.HoldId, row => row.Stamp, row => row.Workspace, row => row.HoldId),
            SealedColumn.Of<DestructionProposal>(model, "", "", row => row.Id, row => row.Stamp, row => row.Workspace, row => row.Id),
            SealedColumn.Of<Destruction>(model, "", "", row => row.Id, row => row.Stamp, row => row.Workspace, row => row.Id),
            SealedColumn.Of<ExtractApproval>(model, "", "", row => row.Id, row => row.Stamp, row => row.Workspace, row => row.Id),
            SealedColumn.Of<EngagementGrant>(model, "", "", row => row.Id, row => row.Stamp, row => row.Workspace, row => row.Id),
            SealedColumn.Of<Officer>(model, "", "", row => row.Id, row => row.Stamp!, row => row.Workspace, row => row.Id),
            SealedColumn.Of<DutyHeld>(model, "", "", row => row.Id, row => row.Stamp!, row => row.Workspace, row => row.Id),
            SealedColumn.Of<JoinInvitation>(model, "", "", row => row.Id, row => row.Stamp!, row => row.Workspace, row => row.Id),
            SealedColumn.Of<EmergencyOpening>(model, "", "", row => row.Id, row => row.Stamp, row => row.Workspace, row => row.Id),
        ];

        var known = plain.Concat(SealedColumns.Of(model)).Select(column => $"{column.Table} {column.Envelope}").Order(StringComparer.Ordinal).ToList();

        Assert.Contains("\"portal\".\"note_versions\" \"body\"", known);
        Assert.Equal(
            model.GetEntityTypes().SelectMany(table => table.GetProperties().Where(property => property.ClrType == typeof(byte[]))
                .Select(property => $"\"portal\".\"{Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(table)}\" \"{Microsoft.EntityFrameworkCore.RelationalPropertyExtensions.GetColumnName(property)}\"")).Order(StringComparer.Ordinal),
            known);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        keys.Dispose();
    }
}
