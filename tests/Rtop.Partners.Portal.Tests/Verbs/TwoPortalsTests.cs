using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>Two portals on one database share the jobs: each planned run happens at one of them, and where one is killed the other goes on.</summary>
public sealed class TwoPortalsTests
{
    static int Rounds => Ordeal.Of(10, 1);

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F7")]
    public async Task Every_job_runs_and_none_twice_though_one_of_two_is_killed_in_the_middle_of_a_mail()
    {
        await using var installed = await PortalPlace.FilledAsync();
        await using var server = await EmbeddedServer.StartAsync(new() { DataDirectory = installed.Data, KeysDirectory = installed.Keys }, NullLogger.Instance, PortalPlace.Ct);
        await installed.SqlAsync(Watched);
        await using var one = Half.Make(installed, server);
        await using var other = Half.Make(installed, server);
        for (var round = 1; round <= Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            // Half of the rounds lose an answer that was given, the others one that was not: then a mail arrives twice, under one Message-ID.
            var point = PointOf(round);
            var (dies, lives) = await CaughtAsync(installed, one, other, point);
            await dies.KillAsync();
            lives.GoOn();
            await TakeOverAsync(installed);
            await lives.StopAsync();

            var (when, letters) = ($"round {round}", (long)(await installed.SqlAsync("select count(*) from portal.letters"))!);
            Assert.True(letters > 3, $"{letters} letters");
            var ran = ((string[])(await installed.SqlAsync("select array_agg(distinct name order by name) from jobs.watched_runs"))!).ToList();
            Assert.True(Schedule.Jobs.Select(job => job.Name).Order(StringComparer.Ordinal).SequenceEqual(ran.Order(StringComparer.Ordinal)), $"{when}: ran {string.Join(", ", ran)}");
            Assert.Equal("", await installed.SqlAsync("select coalesce(string_agg(name || ' ' || planned, ', '), '') from (select name, planned from jobs.watched_runs group by name, planned having count(*) > 1) twice"));
            Assert.Equal(0L, await installed.SqlAsync("select count(*) from portal.letters where state <> 4"));
            var arrived = dies.Sink.Messages.Concat(lives.Sink.Messages).Select(mail => mail.MessageId).ToList();
            // What was ready together for one reader went out together.
            var mails = (long)(await installed.SqlAsync("select count(distinct coalesce(bundle, id)) from portal.letters"))!;
            Assert.Equal(mails, arrived.Distinct().Count());
            Assert.Equal(mails + (point is SmtpPoint.DotStored ? 1 : 0), arrived.Count);
            Assert.Equal(letters, await installed.SqlAsync("select count(*) from (select distinct subject, subject_id, occurrence, stage, officer_id from portal.reminders) one"));
            var runs = await installed.SqlAsync("select count(*) || ' runs by ' || count(distinct instance) || ' schedulers' from jobs.watched_runs");
            TestContext.Current.TestOutputHelper!.WriteLine($"{when}: {letters} letters in {mails} mails, {arrived.Count - mails} hidden answer, {runs}, {watch.Elapsed.TotalSeconds:F0} s");
        }
    }

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F7")]
    public async Task A_portal_that_slept_through_its_lease_does_nothing_again_that_the_other_did_meanwhile()
    {
        await using var installed = await PortalPlace.FilledAsync();
        await using var server = await EmbeddedServer.StartAsync(new() { DataDirectory = installed.Data, KeysDirectory = installed.Keys }, NullLogger.Instance, PortalPlace.Ct);
        await installed.SqlAsync(Watched);
        await using var one = Half.Make(installed, server);
        await using var other = Half.Make(installed, server);
        for (var round = 1; round <= Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            // It sleeps before the mail server has the mail, or after.
            var point = PointOf(round);
            var (sleeps, lives) = await CaughtAsync(installed, one, other, point);
            sleeps.Sleep();
            lives.GoOn();
            await TakeOverAsync(installed);

            // It wakes where it was, and takes itself for the one who sends.
            sleeps.Wake();
            await sleeps.StopAsync();
            // What it was still raising when it fell asleep is raised now, and the other one sends it.
            await UntilAsync(installed, Sent);
            await lives.StopAsync();

            var letters = (long)(await installed.SqlAsync("select count(*) from portal.letters"))!;
            Assert.True(letters > 3, $"{letters} letters");
            Assert.Equal("", await installed.SqlAsync("select coalesce(string_agg(name || ' ' || planned, ', '), '') from (select name, planned from jobs.watched_runs group by name, planned having count(*) > 1) twice"));
            Assert.Equal(0L, await installed.SqlAsync("select count(*) from portal.letters where state <> 4"));
            var arrived = sleeps.Sink.Messages.Concat(lives.Sink.Messages).Select(mail => mail.MessageId).ToList();
            var mails = (long)(await installed.SqlAsync("select count(distinct coalesce(bundle, id)) from portal.letters"))!;
            Assert.Equal(mails, arrived.Distinct().Count());
            // The one in the middle of which it fell asleep, and no other: nobody could know what became of it.
            Assert.InRange(arrived.Count - mails, 0, 1);
            var runs = await installed.SqlAsync("select count(*) || ' runs by ' || count(distinct instance) || ' schedulers' from jobs.watched_runs");
            TestContext.Current.TestOutputHelper!.WriteLine($"round {round}, asleep at {point}: {letters} letters in {mails} mails, {arrived.Count - mails} twice under one Message-ID, {runs}, none twice, {watch.Elapsed.TotalSeconds:F0} s");
        }
    }

    static SmtpPoint PointOf(int round) => round % 2 == 1 ? SmtpPoint.DotStored : SmtpPoint.After354;

    // Both begin, and one of them is in the middle of a mail first. What a round before this one planned is due at once again: one job has its time once a year.
    static async Task<(Half InAMail, Half Other)> CaughtAsync(PortalPlace installed, Half one, Half other, SmtpPoint point)
    {
        await installed.SqlAsync("delete from portal.letters; delete from portal.reminders; delete from jobs.watched_runs; update jobs.qrtz_triggers set prev_fire_time = null");
        await Task.WhenAll(one.BeginAsync(point), other.BeginAsync(point));
        var caught = await Task.WhenAny(one.InAMail, other.InAMail);
        // Whoever was cut off in the middle of raising letters would raise the rest an hour later.
        await UntilAsync(installed, $"{Raised} and exists (select from jobs.watched_runs where name = 'review-reminders')");
        return caught == one.InAMail ? (one, other) : (other, one);
    }

    // Who is left takes over what was planned at once, the letter that was on its way when the time of its lease is over.
    static async Task TakeOverAsync(PortalPlace installed)
    {
        await installed.SqlAsync("update portal.letters set lease_until = now() - interval '1 second' where state in (2, 3); update jobs.qrtz_triggers set next_fire_time = jobs.ticks() where trigger_name = 'send-letters'");
        await UntilAsync(installed, $"{Sent} and (select count(distinct name) from jobs.watched_runs) = {Schedule.Jobs.Count}");
    }

    // No job is under way that could raise another letter.
    const string Raised = "select not exists (select from jobs.qrtz_fired_triggers where state = 'EXECUTING' and job_name <> 'send-letters')";

    // And none waits to be sent.
    const string Sent = $"{Raised} and not exists (select from portal.letters where state in (1, 2, 3))";

    // Two processes say nothing to a test; the database that they share does.
    static async Task UntilAsync(PortalPlace place, string sql)
    {
        while (await place.SqlAsync(sql) is not true) await Task.Delay(100, PortalPlace.Ct);
    }

    // What a start plans is due at once; a letter calls for the job that sends it; and every run is written down with the time for which it was planned.
    internal const string Watched = """
        create function jobs.ticks() returns bigint language sql as 'select (extract(epoch from clock_timestamp()) * 10000000)::bigint + 621355968000000000';
        create table jobs.watched_runs (entry text primary key, name text not null, planned bigint not null, instance text not null);
        create function jobs.wake() returns trigger language plpgsql as $$ begin
          if coalesce(new.prev_fire_time, 0) <= 0 and new.next_fire_time > jobs.ticks() then new.next_fire_time := jobs.ticks(); end if;
          return new; end $$;
        create trigger wake before insert or update on jobs.qrtz_triggers for each row execute function jobs.wake();
        create function jobs.call_sender() returns trigger language plpgsql as $$ begin
          update jobs.qrtz_triggers set next_fire_time = jobs.ticks() where trigger_name = 'send-letters';
          return null; end $$;
        create trigger call_sender after insert on portal.letters for each statement execute function jobs.call_sender();
        create function jobs.watch() returns trigger language plpgsql as $$ begin
          insert into jobs.watched_runs values (new.entry_id, new.job_name, new.sched_time, new.instance_name) on conflict do nothing;
          return null; end $$;
        create trigger watch after insert or update on jobs.qrtz_fired_triggers for each row when (new.state = 'EXECUTING') execute function jobs.watch();
        grant insert, select on jobs.watched_runs to portal_app;
        grant execute on all functions in schema jobs to portal_app;
        """;

    /// <summary>One of the two: a portal on the common database with a mail server of its own, so that it is known whose mail it is.</summary>
    sealed class Half : IAsyncDisposable
    {
        readonly PortalPlace place = PortalPlace.Empty();
        PortalProcess? portal;

        /// <summary>Of this round.</summary>
        public SmtpSink Sink { get; private set; } = null!;

        /// <summary>Completes when it is in the middle of a mail.</summary>
        public Task InAMail { get; private set; } = Task.CompletedTask;

        public static Half Make(PortalPlace installed, EmbeddedServer server)
        {
            var half = new Half();
            half.place.Settings["Database__Provider"] = "PostgreSql";
            half.place.Settings["ConnectionStrings__Portal"] = server.ConnectionString("portal_app", "portal");
            half.place.Settings["Keys__Directory"] = installed.Keys;
            half.place.Settings["Demo__Enabled"] = "true";
            half.place.Settings["Mail__Host"] = "localhost";
            half.place.Settings["Mail__From"] = "portal@example.org";
            return half;
        }

        public async Task BeginAsync(SmtpPoint point)
        {
            if (Sink is not null) await Sink.DisposeAsync();
            Sink = SmtpSink.Start();
            place.Settings["Mail__Port"] = Sink.Port.ToString(CultureInfo.InvariantCulture);
            Sink.Die(point, how: SmtpDeath.Silence);
            InAMail = Sink.ReachedAsync(point, PortalPlace.Ct);
            portal = await place.ServeAsync();
        }

        public async Task KillAsync()
        {
            await portal!.KillAsync();
            Sink.Release();
        }

        /// <summary>Not killed: it knows nothing of the time that passes.</summary>
        public void Sleep() => PortalProcess.Send("STOP", portal!.Id);

        /// <summary>And its mail server answers what it had been asked.</summary>
        public void Wake()
        {
            PortalProcess.Send("CONT", portal!.Id);
            GoOn();
        }

        /// <summary>Its mail server answers from now on.</summary>
        public void GoOn()
        {
            Sink.Die(SmtpPoint.DotStored, times: 0);
            Sink.Die(SmtpPoint.After354, times: 0);
            Sink.Release();
        }

        /// <summary>Lets it finish what it is at.</summary>
        public async Task StopAsync() => Assert.Equal(0, (await portal!.SignalAsync("TERM")).Code);

        public async ValueTask DisposeAsync()
        {
            await place.DisposeAsync();
            if (Sink is not null) await Sink.DisposeAsync();
        }
    }
}
