using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>A silence procedure, to the second, over changes of the clocks.</summary>
public sealed class SilenceTests
{
    readonly GivenEdition given = new();

    public SilenceTests() => given.Freeze();

    [Theory]
    // New York puts its clocks forward on 8 March 2026 at 02:00, Vienna on 29 March: the same minute on the wall is another instant.
    [InlineData("2026-03-07", "18:00", "America/New_York", "2026-03-07T23:00:00Z")]
    [InlineData("2026-03-08", "18:00", "America/New_York", "2026-03-08T22:00:00Z")]
    [InlineData("2026-03-28", "12:00", "Europe/Vienna", "2026-03-28T11:00:00Z")]
    [InlineData("2026-03-29", "12:00", "Europe/Vienna", "2026-03-29T10:00:00Z")]
    [InlineData("2026-03-29", "12:00", "Africa/Addis_Ababa", "2026-03-29T09:00:00Z")]
    // A minute that comes twice is the later: 01:30 in New York and 02:30 in Vienna on the night the clocks go back.
    [InlineData("2026-11-01", "01:30", "America/New_York", "2026-11-01T06:30:00Z")]
    [InlineData("2026-10-25", "02:30", "Europe/Vienna", "2026-10-25T01:30:00Z")]
    public void The_stated_minute_is_an_instant_and_the_adoption_is_exactly_then(string day, string minute, string zone, string instant)
    {
        var (last, at) = (DateOnly.Parse(day, null), DateTimeOffset.Parse(instant, null));
        given.Silence = Silence.Begin(given.File, given.Course(), last, TimeOnly.Parse(minute, null), zone, Un, Now);
        Assert.Equal(at, given.Silence.Until);

        Assert.Equal(EditionState.UnderSilence, given.Course().StateAt(at.AddTicks(-1)));
        Breaks("silence.not-over", () => Adoption.BySilence(given.Course(), Un, at.AddTicks(-1)));
        Breaks("silence.not-over", () => given.Silence.Conclude(at.AddTicks(-1)));

        Assert.Equal(EditionState.Adopted, given.Course().StateAt(at));
        Breaks("silence.over", () => given.Silence.BreakWith(given.File, BreakKind.Objection, "Too late.", Osce, at));
        // Written down later, it is of that instant all the same.
        Assert.Equal((AdoptedBy.Silence, at), (Adoption.BySilence(given.Course(), Un, at.AddHours(3)) is var adopted ? (adopted.How, adopted.At) : default));
    }

    [Fact]
    public void Broken_one_second_before_it_is_not_adopted()
    {
        var silence = given.Silence = Silence.Begin(given.File, given.Course(), new(2026, 3, 29), new(2, 0), "Europe/London", Un, Now);
        var written = silence.BreakWith(given.File, BreakKind.Amendment, " Say “reports of marking”. ", Osce, silence.Until.AddSeconds(-1));
        Assert.Equal(("Say “reports of marking”.", Osce.Workspace), (written.Text, written.Workspace));
        Assert.Equal(EditionState.Broken, given.Course().StateAt(silence.Until.AddDays(9)));
        Breaks("silence.not-over", () => Adoption.BySilence(given.Course(), Un, silence.Until.AddDays(9)));
        Breaks("silence.broken-already", () => silence.BreakWith(given.File, BreakKind.Objection, "So do we.", Au, silence.Until.AddSeconds(-1)));
    }

    [Fact]
    public void A_minute_that_the_clocks_skip_is_refused_at_its_field()
    {
        Breaks("silence.minute-skipped", () => Silence.InstantOf(new(2026, 3, 8), new(2, 30), "America/New_York"), "LastMinute");
        Breaks("silence.minute-skipped", () => Silence.InstantOf(new(2026, 3, 29), new(2, 30), "Europe/Vienna"), "LastMinute");
        Breaks("silence.zone-unknown", () => Silence.InstantOf(Today, new(12, 0), "Mars/Olympus"), "Zone");
    }

    [Fact]
    public void It_is_broken_in_writing_by_whoever_rates_and_no_signature_objects_instead()
    {
        var silence = given.Silence = Begin();
        Breaks("silence.break-needs-words", () => silence.BreakWith(given.File, BreakKind.Objection, " ", Osce, Now), "Text");
        Breaks("assessment.observers-read-and-comment", () => silence.BreakWith(given.File, BreakKind.Objection, "No.", Asean, Now));
        Breaks("position.break-the-silence-instead", () => given.Draft(Osce, Stance.Objection), "Stance");
        given.Sign(Osce, Stance.EndorseWithReservation, "factor:F1");
        Assert.Equal(EditionState.UnderSilence, given.Course().StateAt(given.Next()));
    }

    [Fact]
    public void More_time_is_given_by_a_lead_with_a_reason_and_never_less()
    {
        var silence = given.Silence = Begin();
        var first = silence.Until;
        Breaks("assessment.only-leads", () => silence.Extend(given.File, Today.AddDays(9), new(12, 0), "Holidays.", Osce, Now));
        Breaks("silence.not-later", () => silence.Extend(given.File, Today.AddDays(1), new(11, 0), "Sooner.", Au, Now), "LastDay");
        Breaks("silence.extension-reason", () => silence.Extend(given.File, Today.AddDays(9), new(12, 0), " ", Au, Now), "Reason");
        silence.Extend(given.File, Today.AddDays(9), new(12, 0), "Holidays.", Au, Now);
        Assert.Equal((first, silence.Until), (silence.Extensions[0].From, silence.Extensions[0].To));
        Assert.Equal(EditionState.UnderSilence, given.Course().StateAt(first));
        Breaks("silence.does-not-run", () => silence.Extend(given.File, Today.AddDays(19), new(12, 0), "Late.", Au, silence.Until));
    }

    [Fact]
    public void It_begins_once_by_a_lead_in_the_future_and_not_over_an_objection()
    {
        Breaks("assessment.only-leads", () => Silence.Begin(given.File, given.Course(), Today.AddDays(1), new(12, 0), "Etc/UTC", Osce, Now));
        Breaks("silence.in-the-past", () => Silence.Begin(given.File, given.Course(), Today, new(12, 0), "Etc/UTC", Un, Now), "LastDay");
        given.Sign(Osce, Stance.Objection);
        Breaks("silence.objection-stands", () => Begin());
        given.Sign(Osce, Stance.DisagreeWithoutBlocking);
        given.Silence = Begin();
        Breaks("silence.once", () => Begin());
        Breaks("edition.under-silence", () => given.Freeze());
    }

    [Fact]
    public void Silence_is_written_down_as_silence_and_never_as_a_yes()
    {
        given.Sign(Osce, Stance.EndorseWithReservation, "factor:F1");
        given.Silence = Begin();
        var closing = Adoption.BySilence(given.Course(), Un, given.Silence.Until).Closing;
        Assert.Contains("endorseWithReservation", closing, StringComparison.Ordinal);
        Assert.Equal(2, closing.Split("\"signature\": null").Length - 1);
        Assert.DoesNotContain("\"endorse\"", closing, StringComparison.Ordinal);
    }

    Silence Begin() => Silence.Begin(given.File, given.Course(), Today.AddDays(1), new(12, 0), "Etc/UTC", Un, Now);
}
