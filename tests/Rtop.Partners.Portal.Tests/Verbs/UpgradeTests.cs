using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>
/// The database is brought to a new version while people work (SECURITY part E2, F14): migrations only add, the walls are raised anew at once, and the
/// portals that run go on until they are replaced one by one.
/// </summary>
public sealed class UpgradeTests
{
    // What a later version could bring: a column, and a table with its wall, of which this one knows nothing.
    static readonly string[] Expand =
    [
        "alter table portal.comments add column later text",
        "alter table accounts.sessions add column later integer not null default 0",
        """
        create table portal.later (id uuid primary key, workspace text not null);
        alter table portal.later owner to portal_owner;
        alter table portal.later enable row level security;
        alter table portal.later force row level security;
        create policy reads on portal.later for select to portal_app using (workspace = 'nobody')
        """,
        "insert into portal.migrations values ('29990101000000_Later', '99')",
    ];

    static readonly string[] Addresses = ["", "/assessments", "/programmes", "/milestones", "/engagements", "/roundtables", "/reminders", "/people", "/warnings"];

    static int Times => Ordeal.Of(30, 3);

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F14")]
    public async Task While_people_write_the_database_is_migrated_and_nobody_is_refused()
    {
        // The ordeal has the version before this one serve, a database that it made itself; a run has this one in both places.
        var (before, commit) = Ordeal.IsAsked ? await PreviousVersion.BuiltAsync() : (null, "this one");
        await using var installed = before is null ? await PortalPlace.FilledAsync() : PortalPlace.Empty(before);
        if (before is not null) Assert.Equal(0, (await installed.RunAsync("demo")).Code);
        installed.Program = null;
        await using var server = await EmbeddedServer.StartAsync(new() { DataDirectory = installed.Data, KeysDirectory = installed.Keys }, NullLogger.Instance, PortalPlace.Ct);
        await using PortalPlace old = OneOfTwoTests.Half(installed, server, before), next = OneOfTwoTests.Half(installed, server);
        int[] ports = [old.Address.Port, next.Address.Port];
        await using IFront front = Ordeal.IsAsked ? await Nginx.BeforeAsync(ports) : Spread.Before(ports);
        old.Settings["Portal__BaseUrl"] = next.Settings["Portal__BaseUrl"] = front.Address.GetLeftPart(UriPartial.Authority);
        var oldPortal = await old.ServeAsync();
        var writers = await KillWriter.AllAsync(old, installed.Superuser, front.Address);
        using var stop = new CancellationTokenSource();
        var writing = writers.Select(writer => writer.WriteAsync(stop.Token)).ToList();
        await KillTests.AllConfirmAsync(writers, writing, 2);
        var watch = Stopwatch.StartNew();
        for (var time = 0; time < Times; time++)
        {
            // The walls come down and stand again, as when a version changes them.
            var migrated = await installed.RunAsync("migrate");
            Assert.True(migrated.Code == 0, migrated.Out + migrated.Error);
            await KillTests.AllConfirmAsync(writers, writing, 1);
        }

        var took = watch.Elapsed / Times;
        await next.ServeAsync();
        await KillTests.AllConfirmAsync(writers, writing, 2);
        var compared = await CompareAsync(old, next);
        // Side by side so long as a deployment may take.
        await Task.Delay(Ordeal.Of(TimeSpan.FromMinutes(10)), PortalPlace.Ct);
        Assert.Equal(0, (await oldPortal.SignalAsync("TERM")).Code);
        await KillTests.AllConfirmAsync(writers, writing, 2);

        // And what comes after this one, while it serves.
        foreach (var step in Expand) await installed.SqlAsync(step);
        await KillTests.AllConfirmAsync(writers, writing, 3);
        // Whose walls are of another version does not start: the new one is there to take its place.
        await installed.SqlAsync("comment on schema sec is 'walls of-a-later-version x'");
        old.Program = null;
        Assert.Contains("the policies in the database are of another version of the portal", (await old.RunAsync("serve")).OneSentence(), StringComparison.Ordinal);
        await KillTests.AllConfirmAsync(writers, writing, 1);
        await stop.CancelAsync();
        await Task.WhenAll(writing);

        await KillTests.AssertWholeAsync(installed.Superuser, writers, "migrated under load");
        var (errors, tried) = (writers.SelectMany(writer => writer.Errors).Select(error => error.Instead).ToList(), writers.Sum(writer => writer.Tried.Count));
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{commit} beside this one: migrated {Times} times under load, {took.TotalSeconds:0.0} s each; {tried} writes, {errors.Count} refused ({string.Join(", ", errors.Distinct())}), {writers.Sum(writer => writer.Confirmed.Count)} confirmed, 0 lost; {compared} pages with the same answer from both"));
        Assert.True(errors.Count * 1000 <= tried, $"{errors.Count} of {tried} refused: {string.Join(", ", errors.Distinct())}");
        foreach (var writer in writers) writer.Dispose();
    }

    // Who may come where is the same at both, and so is what is there.
    static async Task<int> CompareAsync(PortalPlace old, PortalPlace next)
    {
        var compared = 0;
        string[] accounts = ["ecowas.desk", "osce.pol", "un.desk", "au.desk", "asean.focal", "auditor"], workspaces = ["ecowas", "osce", "un", "au", "asean"];
        foreach (var account in Ordeal.IsAsked ? accounts : accounts[..2])
        {
            using Browser there = await old.BrowserAsync(account), here = await next.BrowserAsync(account);
            foreach (var address in (Ordeal.IsAsked ? workspaces : workspaces[..2]).SelectMany(workspace => Addresses.Select(page => $"/{workspace}{page}")))
            {
                Assert.Equal((address, account, (await there.GetAsync(address)).Status), (address, account, (await here.GetAsync(address)).Status));
                compared++;
            }
        }

        return compared;
    }
}
