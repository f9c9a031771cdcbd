using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Reviews;

/// <summary>
/// P34: ten years of an injected clock over every transition of thirty zones, with stops over each, a clock that is set back and other zone data in between.
/// The years are those in which Samoa skipped a day, Caracas and Pyongyang moved by half an hour, and Istanbul, Moscow and Norfolk changed for good.
/// </summary>
public class ClockChangeTests(ITestOutputHelper output)
{
    static readonly string[] Zones =
    [
        "America/New_York", "Africa/Addis_Ababa", "Europe/Vienna", "Africa/Lagos", "Asia/Jakarta", "Europe/Amsterdam", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Chatham", "Africa/Casablanca",
        "Antarctica/Troll", "Pacific/Apia", "Asia/Tehran", "America/Santiago", "Asia/Gaza", "Asia/Kathmandu", "America/Caracas", "Asia/Pyongyang", "Europe/Istanbul", "Europe/Moscow",
        "America/Sao_Paulo", "America/Havana", "America/Asuncion", "Asia/Amman", "Asia/Beirut", "America/St_Johns", "Pacific/Fiji", "Africa/Windhoek", "Pacific/Norfolk", "Africa/Khartoum",
    ];

    static readonly DateTimeOffset Begins = new(2010, 1, 1, 0, 0, 0, TimeSpan.Zero), Ends = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan[] Stops = [.. ((double[])[1, 10, 59, 61, 26 * 60, 3 * 24 * 60, 9 * 24 * 60]).Select(TimeSpan.FromMinutes)];

    [Fact]
    public void Each_stage_of_each_occurrence_is_raised_once_and_mailed_once_across_every_clock_change_and_every_stop()
    {
        var (occurrences, raised, sent, overtaken, changes) = (0, 0, 0, 0, 0);
        foreach (var (at, id) in Zones.Index())
        {
            var decade = new Decade(TimeZoneInfo.FindSystemTimeZoneById(id), at);
            decade.Run();
            occurrences += decade.Occurrences;
            raised += decade.Raised;
            sent += decade.Sent;
            overtaken += decade.Overtaken;
            changes += decade.Changes;
        }

        output.WriteLine($"{occurrences} occurrences, {raised} reminders, {sent} mails, {overtaken} overtaken, {changes} clock changes");
        Assert.True(occurrences >= 100_000, $"{occurrences}");
        Assert.True(changes >= 400, $"{changes}");
        Assert.Equal(raised, sent + overtaken);
        Assert.True(overtaken > 0);
    }

    [Fact]
    public void A_digest_comes_once_on_every_day_that_there_is()
    {
        var digests = 0;
        foreach (var id in Zones)
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
            var times = new ReceivingTimes(Times(MailRhythm.Daily, new(2, 30)), zone, null);
            var expected = ZoneTimes.DayIn(zone, Begins).AddDays(1);
            for (var at = times.From(At(expected)); at < Ends; at = times.From(at.AddSeconds(1)), digests++)
            {
                // Samoa had no 30 December 2011.
                while (ZoneTimes.DayIn(zone, ZoneTimes.InstantOf(zone, expected, new(12, 0))) != expected) expected = expected.AddDays(1);
                Assert.Equal(expected, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime));
                expected = expected.AddDays(1);
            }

            DateTimeOffset At(DateOnly day) => ZoneTimes.InstantOf(zone, day, TimeOnly.MinValue);
        }

        Assert.True(digests >= 100_000, $"{digests}");
    }

    [Fact]
    public void An_hour_that_is_skipped_is_the_first_instant_after_and_one_that_comes_twice_the_first()
    {
        var (skipped, doubled) = (0, 0);
        foreach (var id in Zones)
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
            foreach (var change in ChangesOf(zone, Begins, Ends))
            {
                // What the clocks show, minute by minute, for three days.
                var first = change.AddHours(-36);
                var shown = Enumerable.Range(0, 72 * 60).Select(minute => first.AddMinutes(minute)).Select(at => (at.UtcDateTime + zone.GetUtcOffset(at)).Ticks / TimeSpan.TicksPerMinute).ToArray();
                for (var time = change.UtcDateTime + zone.GetUtcOffset(change.AddMinutes(-1)) - TimeSpan.FromMinutes(150); time < change.UtcDateTime + zone.GetUtcOffset(change) + TimeSpan.FromMinutes(150); time += TimeSpan.FromMinutes(15))
                {
                    var asked = time.Ticks / TimeSpan.TicksPerMinute;
                    var exactly = Array.IndexOf(shown, asked);
                    if (exactly < 0) skipped++;
                    else if (Array.IndexOf(shown, asked, exactly + 1) >= 0) doubled++;
                    var expected = first.AddMinutes(exactly >= 0 ? exactly : Array.FindIndex(shown, minute => minute > asked));
                    Assert.Equal(expected, ZoneTimes.InstantOf(zone, DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time)));
                }
            }
        }

        Assert.True(skipped > 500 && doubled > 500, $"{skipped} {doubled}");
    }

    // Every instant at which a zone's offset changes, to the minute.
    static List<DateTimeOffset> ChangesOf(TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset until)
    {
        List<DateTimeOffset> changes = [];
        for (var at = from; at < until; at = at.AddHours(1))
        {
            if (zone.GetUtcOffset(at) == zone.GetUtcOffset(at.AddHours(1))) continue;
            var minute = at;
            while (zone.GetUtcOffset(minute) == zone.GetUtcOffset(at)) minute = minute.AddMinutes(1);
            changes.Add(minute);
        }

        return changes;
    }

    static NoticeTimes Times(MailRhythm rhythm, TimeOnly digestAt, Weekdays days = (Weekdays)127, TimeOnly? from = null, TimeOnly? until = null)
    {
        var times = new NoticeTimes();
        times.Change(rhythm, days, from ?? TimeOnly.MinValue, until ?? new(23, 59), digestAt, DayOfWeek.Sunday, DutyStation.None);
        return times;
    }

    /// <summary>Ten years of one zone: something is due on every day of them, and the jobs run by the plan whenever the portal is not stopped.</summary>
    sealed class Decade
    {
        static readonly (ReviewStage Stage, int Day)[] Cycle = [(ReviewStage.Due14, -14), (ReviewStage.Due7, -7), (ReviewStage.Due1, -1), (ReviewStage.Due0, 0), (ReviewStage.Overdue3, 3), (ReviewStage.Overdue7, 7), (ReviewStage.Overdue14, 14)];
        static readonly (ReviewStage Stage, int Day)[] Milestone = [(ReviewStage.Due30, -30), (ReviewStage.Due7, -7)];

        // From this many days before until this many days after its day somebody waits for it.
        const int Before = 40, After = 25;

        readonly TimeZoneInfo before, after;
        readonly DateTimeOffset update;
        readonly Random random;
        readonly NoticeTimes[] readers;
        readonly Dictionary<DateOnly, List<ReviewStage>> raised = [];
        readonly List<(DateOnly Due, ReviewStage Stage, DateTimeOffset NotBefore)> waiting = [];
        readonly Dictionary<DateOnly, int> firstTickOn = [];

        public Decade(TimeZoneInfo zone, int seed)
        {
            random = new(seed);
            before = zone;
            update = Begins.AddDays(1700 + (seed * 17)).AddMinutes(random.Next(1440));
            // The same place by other data: an hour ahead, or an hour and a half behind, and summer from another day and by another hour.
            var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromMinutes(seed % 3 == 0 ? 30 : 60),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, seed % 4, 0, 0), 2 + (seed % 3), 2, DayOfWeek.Friday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, 3, 0, 0), 9 + (seed % 3), 4, DayOfWeek.Thursday));
            after = TimeZoneInfo.CreateCustomTimeZone($"{zone.Id} anew", zone.BaseUtcOffset + TimeSpan.FromMinutes(seed % 2 == 0 && zone.BaseUtcOffset < TimeSpan.FromHours(12) ? 60 : -90), null, null, null, [rule]);
            readers = [new(), Times(MailRhythm.Immediate, default, from: new(2, 15), until: new(3, 15)), Times(MailRhythm.Daily, new(2, 30)), Times(MailRhythm.Weekly, new(2, 30), Weekdays.Sunday | Weekdays.Monday)];
        }

        public int Occurrences => raised.Count;
        public int Raised => raised.Values.Sum(stages => stages.Count);
        public int Sent { get; private set; }
        public int Overtaken { get; private set; }
        public int Changes { get; private set; }

        public void Run()
        {
            var ticks = Ticks();
            foreach (var (index, now) in ticks.Index())
            {
                var zone = ZoneAt(now);
                firstTickOn.TryAdd(ShownIn(zone, now), index);
                Raise(zone, now);
                Send(zone, now);
                // Somebody's clock that is ten minutes behind, on the same data: a second portal, or one that was set back.
                if (index % 5 == 0) Raise(zone, now.AddMinutes(-10), late: true);
            }

            Assert.Empty(waiting);
            foreach (var (due, stages) in raised) Assert.Equal(ExpectedOf(due), stages);
        }

        void Raise(TimeZoneInfo zone, DateTimeOffset now, bool late = false)
        {
            var today = ZoneTimes.DayIn(zone, now);
            for (var due = today.AddDays(-After); due <= today.AddDays(Before); due = due.AddDays(1))
            {
                if (due < First || due > Last || StageOf(due, today) is not { } stage) continue;
                var done = raised.TryGetValue(due, out var list) ? list : raised[due] = [];
                if (!ReviewCalendar.IsNews(stage, done)) continue;
                Assert.False(late, "A clock that is behind raises nothing.");
                // What the database's unique key would refuse.
                Assert.DoesNotContain(stage, done);
                Assert.True(ShownIn(zone, now) >= due.AddDays(StagesOf(due).Single(one => one.Stage == stage).Day));
                done.Add(stage);
                waiting.Add((due, stage, NotBefore(due, zone, now)));
            }
        }

        DateTimeOffset NotBefore(DateOnly due, TimeZoneInfo zone, DateTimeOffset now)
        {
            var times = ReaderOf(due);
            var at = new ReceivingTimes(times, zone, null).From(now);
            Assert.True(at >= now && at < now.AddDays(9), $"{zone.Id}: raised {now:O}, not before {at:O}");
            var local = TimeZoneInfo.ConvertTime(at, zone);
            Assert.True(times.IsWorked(local.DayOfWeek), $"{zone.Id}: {local:O}");
            var hour = times.Rhythm is MailRhythm.Immediate ? times.From : times.DigestAt;
            if (at == now) Assert.True(TimeOnly.FromDateTime(local.DateTime) >= hour, $"{zone.Id}: {local:O}");
            // At the hour; where it was skipped, a minute before the clocks showed an earlier one.
            else Assert.True(TimeOnly.FromDateTime(local.DateTime) == hour || TimeZoneInfo.ConvertTime(at.AddMinutes(-1), zone).DateTime < local.Date + hour.ToTimeSpan() && local.TimeOfDay > hour.ToTimeSpan(), $"{zone.Id}: {local:O}");
            return at;
        }

        void Send(TimeZoneInfo zone, DateTimeOffset now)
        {
            var today = ZoneTimes.DayIn(zone, now);
            HashSet<DateOnly> heard = [];
            foreach (var (due, stage, _) in waiting.Where(letter => letter.NotBefore <= now))
            {
                if (ReviewCalendar.IsOvertaken(stage, StageOf(due, today)))
                {
                    Overtaken++;
                    continue;
                }

                Assert.True(heard.Add(due), $"{zone.Id}: two mails about {due:O} at {now:O}");
                Sent++;
            }

            waiting.RemoveAll(letter => letter.NotBefore <= now);
        }

        // By the days on which the portal ran, and nothing of the product: a stage is raised when it was the latest on one of them, unless a later one came first.
        List<ReviewStage> ExpectedOf(DateOnly due)
        {
            List<(ReviewStage Stage, int Tick)> reached = [];
            var stages = StagesOf(due);
            foreach (var (at, (stage, day)) in stages.Index())
            {
                var last = at + 1 < stages.Length ? stages[at + 1].Day - 1 : IsMilestone(due) ? 0 : After;
                var tick = Enumerable.Range(day, last - day + 1).Select(one => firstTickOn.GetValueOrDefault(due.AddDays(one), int.MaxValue)).Min();
                if (tick < int.MaxValue) reached.Add((stage, tick));
            }

            return [.. reached.Where((one, at) => reached.Skip(at + 1).All(later => later.Tick > one.Tick)).Select(one => one.Stage)];
        }

        // Hourly for two days about each change, as planned; daily otherwise; and not while the portal is stopped.
        List<DateTimeOffset> Ticks()
        {
            var changes = ChangesOf(before, Begins, update).Concat(ChangesOf(after, update, Ends)).Append(update).Order().ToList();
            Changes = changes.Count;
            var stops = changes.Select((change, at) => (Length: Stops[(at + random.Next(2)) % Stops.Length], change)).Select(stop => (From: stop.change - (stop.Length * random.NextDouble()), stop.Length)).ToList();
            SortedSet<DateTimeOffset> ticks = [];
            for (var at = Begins.AddHours(5).AddMinutes(5); at < Ends; at = at.AddDays(1)) ticks.Add(at);
            foreach (var change in changes)
                for (var at = change.AddMinutes(-change.Minute + 5).AddHours(-48); at < change.AddHours(48); at = at.AddHours(1)) ticks.Add(at);
            ticks.RemoveWhere(at => stops.Any(stop => at >= stop.From && at < stop.From + stop.Length));
            foreach (var (from, length) in stops) ticks.Add(from + length);
            return [.. ticks];
        }

        DateOnly First => DateOnly.FromDateTime(Begins.UtcDateTime).AddDays(Before + 2);
        DateOnly Last => DateOnly.FromDateTime(Ends.UtcDateTime).AddDays(-After - 12);

        TimeZoneInfo ZoneAt(DateTimeOffset now) => now < update ? before : after;
        NoticeTimes ReaderOf(DateOnly due) => readers[due.DayNumber / 3 % readers.Length];
        static bool IsMilestone(DateOnly due) => due.DayNumber % 3 == 0;
        static (ReviewStage Stage, int Day)[] StagesOf(DateOnly due) => IsMilestone(due) ? Milestone : Cycle;
        static ReviewStage? StageOf(DateOnly due, DateOnly today) => IsMilestone(due) ? ReviewCalendar.StageOfMilestone(due.AddDays(-Before), due, today) : ReviewCalendar.StageOf(due.AddDays(-20), due, today);
        static DateOnly ShownIn(TimeZoneInfo zone, DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
    }
}
