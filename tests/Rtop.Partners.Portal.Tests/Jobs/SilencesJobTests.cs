using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Silence procedures by the clock: adopted at the stated minute and not before, told at fixed fractions, broken against all odds.</summary>
public sealed class SilencesJobTests(DatabaseFixture databases)
{
    // Some.Now lies before both; the clocks of New York go forward in between, those of Addis Ababa never do.
    [Theory, Trait("Fault", "F8")]
    [InlineData("America/New_York")]
    [InlineData("Africa/Addis_Ababa")]
    public async Task Over_a_change_of_the_clocks_it_is_adopted_exactly_at_the_stated_minute(string zone)
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        var day = NextChange(Some.Today);
        var (file, until) = await SilentAsync(database, day, new(12, 0), zone);
        Assert.Equal(zone is "America/New_York" ? 16 : 9, until.Hour);

        await RunAsync(place, until.AddSeconds(-1));
        Assert.Equal(0L, await database.AsSuperuserAsync("select count(*) from portal.adoptions"));
        await RunAsync(place, until);
        Assert.Equal((until, 2), ((DateTime)(await database.AsSuperuserAsync("select at from portal.adoptions"))! is var at ? new DateTimeOffset(at, TimeSpan.Zero) : default, (int)(await database.AsSuperuserAsync("select how from portal.adoptions"))!));
        await RunAsync(place, until.AddMinutes(1));
        Assert.Equal(1L, await database.AsSuperuserAsync("select count(*) from portal.adoptions where assessment_id = $1", file.Id));
    }

    [Fact]
    public async Task Broken_one_second_before_it_is_never_adopted()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        var (file, until) = await SilentAsync(database, Some.Today.AddDays(10), new(12, 0), "Etc/UTC");
        await BreakAsync(database, file, until.AddSeconds(-1));
        await RunAsync(place, until);
        await RunAsync(place, until.AddDays(3));
        Assert.Equal(0L, await database.AsSuperuserAsync("select count(*) from portal.adoptions"));
        Assert.Equal([ReviewStage.SilenceBroken, ReviewStage.SilenceBroken], await StagesAsync(place));
    }

    [Fact]
    public async Task After_an_outage_over_the_minute_the_adoption_is_of_the_minute()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        var (_, until) = await SilentAsync(database, Some.Today.AddDays(10), new(12, 0), "Etc/UTC");
        await RunAsync(place, until.AddHours(30));
        Assert.Equal(until, new DateTimeOffset((DateTime)(await database.AsSuperuserAsync("select at from portal.adoptions"))!, TimeSpan.Zero));
        Assert.Contains("\"at\": \"" + until.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", null), (string)(await database.AsSuperuserAsync("select closing from portal.adoptions"))!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_sides_are_told_at_fixed_fractions_once_each()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var (_, until) = await SilentAsync(database, Some.Today.AddDays(10), new(12, 0), "Etc/UTC");
        var whole = until - Some.Now;
        foreach (var part in (double[])[0.01, 0.02, 0.5, 0.51, 0.75, 0.9, 0.91, 1, 1.01])
        {
            place.Clock.Advance(Some.Now + (whole * part) - place.Clock.GetUtcNow());
            await RunAsync(place, place.Clock.GetUtcNow());
            await place.SendAsync();
        }

        ReviewStage[] told = [ReviewStage.SilenceBegun, ReviewStage.SilenceHalf, ReviewStage.SilenceThreeQuarters, ReviewStage.SilenceNineTenths, ReviewStage.SilenceUnbroken];
        Assert.Equal(told.Concat(told), await StagesAsync(place));
        Assert.Equal(10, sink.Messages.Count);
        Assert.All(sink.Messages, mail => Assert.DoesNotContain("Xanadu", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stage_that_was_not_sent_in_time_is_replaced_by_the_next()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var (file, until) = await SilentAsync(database, Some.Today.AddDays(10), new(12, 0), "Etc/UTC");
        await RunAsync(place, Some.Now.AddMinutes(1));
        await BreakAsync(database, file, Some.Now.AddHours(1));
        place.Clock.Advance(TimeSpan.FromHours(2));
        await RunAsync(place, place.Clock.GetUtcNow());
        await place.SendAsync();
        Assert.Equal(2, sink.Messages.Count);
        Assert.All(sink.Messages, mail => Assert.Contains("has ended", mail.Subject, StringComparison.Ordinal));
        Assert.True(place.Clock.GetUtcNow() < until);
    }

    [Fact]
    public async Task Whoever_breaks_it_and_whoever_concludes_it_at_once_cannot_both_succeed()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var one = new JobPlace(database, null);
        await using var other = new JobPlace(database, null);
        for (var i = 0; i < 5; i++)
        {
            var (file, until) = await SilentAsync(database, Some.Today.AddDays(10), new(12, 0), "Etc/UTC");
            // The breaking is of the last second, and is saved while two machines write down that nobody broke it.
            var broken = Task.Run(() => BreakAsync(database, file, until.AddSeconds(-1)), TestDatabase.Ct);
            await Task.WhenAll(
                Task.Run(() => RunAsync(one, until), TestDatabase.Ct),
                Task.Run(() => RunAsync(other, until), TestDatabase.Ct),
                broken.ContinueWith(done => Assert.True(done.IsCompletedSuccessfully || done.Exception!.InnerException is DbUpdateConcurrencyException or RuleBroken), TaskScheduler.Default));
            await RunAsync(one, until);
            var both = await database.AsSuperuserAsync("select (select count(*) from portal.adoptions where assessment_id = $1) + (select count(*) from portal.silence_breaks where assessment_id = $1)", file.Id);
            Assert.Equal(1L, Convert.ToInt64(both, null));
        }
    }

    // UN's file with AU: rated, open, one edition under silence from Some.Now until a minute.
    static async Task<(Assessment File, DateTimeOffset Until)> SilentAsync(TestDatabase database, DateOnly day, TimeOnly minute, string zone)
    {
        var file = await Some.FrozenAsync(database, "un", "au");
        var un = Some.OfficerOf("un");
        DateTimeOffset until = default;
        await database.SaveAsync(un, Act.SilenceBegun, async db =>
        {
            var course = await Some.CourseAsync(db, file.Id);
            var silence = Silence.Begin(course.Assessment, course, day, minute, zone, un, Some.Now);
            until = silence.Until;
            db.Add(silence);
        }, "edition", file.Id);
        return (file, until);
    }

    static Task BreakAsync(TestDatabase database, Assessment file, DateTimeOffset at) => database.SaveAsync(Some.OfficerOf("au"), Act.SilenceBroken, async db =>
    {
        var course = await Some.CourseAsync(db, file.Id);
        db.Add(course.Silence!.BreakWith(course.Assessment, BreakKind.Objection, "Not so.", Some.OfficerOf("au"), at));
    }, "edition", file.Id, file.Originator);

    static Task RunAsync(JobPlace place, DateTimeOffset at) => place.Services.GetRequiredService<SilencesJob>().RunAsync(at, TestDatabase.Ct);

    static async Task<List<ReviewStage>> StagesAsync(JobPlace place) => [.. (await place.RemindersAsync()).Where(row => row.Subject is ReviewSubject.Silence).OrderBy(row => row.Workspace).ThenBy(row => row.RaisedAt).Select(row => row.Stage)];

    // The second Sunday of March, when the clocks of New York go forward.
    static DateOnly NextChange(DateOnly after) => Enumerable.Range(0, 800).Select(days => after.AddDays(days)).First(day => day is { Month: 3, Day: >= 8 and <= 14, DayOfWeek: DayOfWeek.Sunday });
}
