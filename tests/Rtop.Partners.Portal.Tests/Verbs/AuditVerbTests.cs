using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

public sealed class AuditVerbTests : IAsyncLifetime
{
    PortalPlace place = null!;
    EmbeddedServer server = null!;

    string Heads => Path.Combine(place.Data, "audit-heads.txt");

    public async ValueTask InitializeAsync()
    {
        place = await PortalPlace.FilledAsync();
        server = await EmbeddedServer.StartAsync(new() { DataDirectory = place.Data, KeysDirectory = place.Keys }, NullLogger.Instance, PortalPlace.Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await place.DisposeAsync();
    }

    [Fact]
    public async Task A_chain_that_was_changed_by_hand_is_named_with_its_first_bad_entry()
    {
        var count = await place.SqlAsync("select count(*) from audit.entries where chain = 'un'");
        var good = await place.RunAsync("audit", "verify");
        Assert.Equal(0, good.Code);
        Assert.Contains($"un: {count} entries, unbroken", good.Out, StringComparison.Ordinal);

        await place.SqlAsync("update audit.entries set detail = detail || ' ' where chain = 'un' and seq in (3, 5)");

        Assert.Equal("un, entry 3: was changed after it was written.", (await place.RunAsync("audit", "verify")).OneSentence());
    }

    [Fact]
    public async Task An_entry_that_was_taken_out_is_named()
    {
        await place.SqlAsync("delete from audit.entries where chain = 'un' and seq = 4");

        Assert.Equal("un, entry 5: entry 4 is missing.", (await place.RunAsync("audit", "verify")).OneSentence());
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_is_found_by_what_was_anchored()
    {
        await AnchorAsync();
        var last = (long)(await place.SqlAsync("select seq from audit.heads where chain = 'au'"))!;
        await place.SqlAsync("""
            delete from audit.entries where chain = 'au' and seq > (select seq - 2 from audit.heads where chain = 'au');
            update audit.heads h set (seq, hash) = (select e.seq, e.hash from audit.entries e where e.chain = 'au' order by e.seq desc limit 1) where chain = 'au'
            """);

        Assert.Equal(0, (await place.RunAsync("audit", "verify")).Code);
        Assert.Equal($"au, entry {last - 1}: entries up to {last} were anchored and are gone.", (await VerifyAsync()).OneSentence());
    }

    [Fact]
    public async Task A_chain_that_was_written_anew_is_found_by_what_was_anchored()
    {
        await AnchorAsync();
        await place.SqlAsync("""
            do $$ declare e record; begin
              create temp table old as select * from audit.entries where chain = 'un';
              delete from audit.entries where chain = 'un';
              delete from audit.heads where chain = 'un';
              for e in select * from old order by seq loop
                perform audit.link('un', e.at_utc, e.workspace, e.officer, e.person, case e.seq when 2 then 'Commented' else e.act end, e.kind, e.subject, e.detail);
              end loop;
            end $$
            """);

        Assert.Equal(0, (await place.RunAsync("audit", "verify")).Code);
        Assert.Contains("differs from what was anchored: the chain was written anew", (await VerifyAsync()).OneSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_heads_that_was_changed_or_signed_by_somebody_else_proves_nothing()
    {
        await AnchorAsync();
        var line = (await File.ReadAllTextAsync(Heads, PortalPlace.Ct)).TrimEnd('\n');
        var refusal = $"Line 1 of {Heads} is not what the portal signed: the file was changed.";

        await File.WriteAllTextAsync(Heads, line.Replace("un:", "un:1", StringComparison.Ordinal) + "\n", PortalPlace.Ct);
        Assert.Equal(refusal, (await VerifyAsync()).OneSentence());

        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signed = string.Join('\t', line.Split('\t')[..2]);
        var signature = Convert.ToBase64String(stranger.SignData(Encoding.UTF8.GetBytes(signed), HashAlgorithmName.SHA256));
        await File.WriteAllTextAsync(Heads, $"{signed}\t{Convert.ToBase64String(stranger.ExportSubjectPublicKeyInfo())}\t{signature}\n", PortalPlace.Ct);
        Assert.Equal(refusal, (await VerifyAsync()).OneSentence());

        File.Delete(Heads);
        Assert.StartsWith($"There is no file {Heads}", (await VerifyAsync()).OneSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Heads_are_anchored_by_plan_and_at_each_stop_and_only_when_they_moved()
    {
        await AnchorAsync();
        await AnchorAsync();
        Assert.Single(await File.ReadAllLinesAsync(Heads, PortalPlace.Ct));

        var portal = await place.ServeAsync();
        Assert.Equal("0 0/10 * * * ?", await place.SqlAsync("select cron_expression from jobs.qrtz_cron_triggers where trigger_name = 'audit-heads'"));
        using (await place.BrowserAsync("un.desk"))
            Assert.Equal(0, (await portal.SignalAsync("TERM")).Code);

        Assert.Equal(2, (await File.ReadAllLinesAsync(Heads, PortalPlace.Ct)).Length);
        Assert.Equal(0, (await VerifyAsync()).Code);
    }

    [Fact]
    public async Task A_line_of_heads_that_was_cut_off_was_never_anchored_and_the_next_one_takes_its_place()
    {
        await AnchorAsync();
        var line = await File.ReadAllTextAsync(Heads, PortalPlace.Ct);
        await File.AppendAllTextAsync(Heads, line[..(line.Length / 2)], PortalPlace.Ct);
        Assert.Equal(0, (await VerifyAsync()).Code);

        await place.SqlAsync("select audit.link('un', now(), 'un', null, null, 'Commented', 'comment', gen_random_uuid(), '')");
        await AnchorAsync();

        Assert.Equal(2, (await File.ReadAllLinesAsync(Heads, PortalPlace.Ct)).Length);
        Assert.Equal(0, (await VerifyAsync()).Code);
    }

    async Task AnchorAsync()
    {
        var ended = await place.RunAsync("jobs", "run", "audit-heads");
        Assert.True(ended.Code == 0, ended.Out + ended.Error);
    }

    Task<Ended> VerifyAsync() => place.RunAsync("audit", "verify", "--heads", Heads);
}
