using Rtop.Partners.Assessments;
using Rtop.Partners.Reviews;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Warnings;

/// <summary>A warning: drafted, sent, never changed; its recipients, their clocks and answers.</summary>
public sealed class WarningTests
{
    static WarningTerms Given() => new()
    {
        Title = " Xanadu ",
        Text = " Markings on houses. ",
        Label = HandlingLabel.Restricted,
        Countries = ["KEN"],
        Origin = WarningOrigin.Signal,
        AcknowledgeHours = 24,
        RespondHours = 72,
        SeeEachOther = false,
        Workspaces = ["au", "osce"],
        Outside = [new(" Contact Group ", " by letter ")],
    };

    static Warning Sent(WarningTerms? terms = null) => Warning.Send(WarningDraft.Of(terms ?? Given(), Un, Now.AddHours(-1)), 1, Un, Now);

    [Fact]
    public void A_draft_is_sent_to_numbered_recipients_and_closes()
    {
        var draft = WarningDraft.Of(Given(), Un, Now);
        var warning = Warning.Send(draft, 1, Un, Now);
        Assert.Equal((draft.Id, "W-01", "Xanadu", "Markings on houses.", Un.Title), (warning.Id, warning.Reference, warning.Title, warning.Text, warning.Post));
        Assert.Equal([(1, "au", ""), (2, "osce", ""), (3, "", "Contact Group")], warning.Recipients.Select(one => (one.Number, one.Workspace?.Value ?? "", one.Name)));
        Assert.Equal(["au", "osce"], warning.Deliveries.Select(one => one.Workspace.Value));
        Breaks("warning.draft-closed", () => Warning.Send(draft, 2, Un, Now));
        Breaks("warning.draft-closed", () => draft.Change(Given(), draft.Revision, Un, Now));
        Breaks("warning.only-originator", () => Warning.Send(WarningDraft.Of(Given(), Un, Now), 2, Au, Now));
        Breaks("warning.nobody", () => Sent(Given() with { Workspaces = [], Outside = [] }));
    }

    [Fact]
    public void What_is_missing_or_too_much_is_said_at_its_field()
    {
        Refused("warning.title", "Title", terms => terms with { Title = " " });
        Refused("warning.text", "Text", terms => terms with { Text = new('x', WarningTerms.TextMaxLength + 1) });
        Refused("warning.label", "Label", terms => terms with { Label = HandlingLabel.StrictlyConfidential });
        Refused("assessment.country-unknown", "Countries", terms => terms with { Countries = ["ZZZ"] });
        Refused("warning.origin", "Origin", terms => terms with { Origin = 0 });
        Refused("warning.assessment", "AssessmentId", terms => terms with { AssessmentId = Guid.NewGuid() });
        Refused("warning.hours", "AcknowledgeHours", terms => terms with { AcknowledgeHours = 0 });
        Refused("warning.hours", "RespondHours", terms => terms with { RespondHours = WarningTerms.HoursMax + 1 });
        Refused("warning.respond-before", "RespondHours", terms => terms with { RespondHours = 23 });
        Refused("warning.means", "Outside[0].Means", terms => terms with { Outside = [new("Somebody", " ")] });
        Refused("warning.to-oneself", "Workspaces", terms => terms with { Workspaces = ["un"] });
        static void Refused(string key, string field, Func<WarningTerms, WarningTerms> change) => Breaks(key, () => WarningDraft.Of(change(Given()), Un, Now), field);
    }

    [Fact]
    public void A_colleague_who_was_faster_is_not_overwritten()
    {
        var draft = WarningDraft.Of(Given(), Un, Now);
        draft.Change(Given() with { Title = "First" }, 1, Un, Now);
        Assert.Equal((1, 2), Assert.Throws<StaleRevision>(() => draft.Change(Given() with { Title = "Second" }, 1, Un, Now)) is var stale ? (stale.Seen, stale.Current) : default);
        Assert.Equal("First", draft.Terms.Title);
    }

    [Fact]
    public void A_later_recipient_needs_a_reason_and_its_clock_begins_when_it_is_told()
    {
        var warning = Sent();
        Breaks("warning.why-later", () => Sent().AddRecipient(Asean.Workspace, " ", Un, Now.AddHours(30)), "Reason");
        Breaks("warning.told-already", () => warning.AddRecipient(Au.Workspace, "Late.", Un, Now.AddHours(30)), "Workspace");
        Breaks("warning.to-oneself", () => warning.AddRecipient(Un.Workspace, "Late.", Un, Now.AddHours(30)), "Workspace");
        Breaks("warning.only-originator", () => warning.AddRecipient(Asean.Workspace, "Late.", Au, Now.AddHours(30)));
        Breaks("warning.told-when", () => warning.AddRecipient(new("A council", "by note"), Now.AddHours(-1), "Late.", Un, Now.AddHours(30)), "ToldOn");
        var late = warning.AddRecipient(Asean.Workspace, " Agreed later. ", Un, Now.AddHours(30));
        Assert.Equal((4, Now.AddHours(54), "Agreed later."), (late.Number, warning.ClockOf(late, Now.AddHours(30)).AcknowledgeBy, warning.Notes.Single(note => note.RecipientId == late.Id).Reason));
        Breaks("warning.why-later", () => warning.LeaveOut("A council", "", Un, Now), "LeftOutReason");
        Assert.Null(warning.LeaveOut("A council", "No channel.", Un, Now).RecipientId);
    }

    [Fact]
    public void Each_recipient_answers_for_itself_and_the_sender_for_those_outside()
    {
        var warning = Sent();
        var (au, outside) = (warning.Recipients[0], warning.Recipients[2]);
        var at = Now.AddHours(5);
        Breaks("warning.not-yours", () => au.Acknowledge(Osce, at, at));
        Breaks("warning.not-yours", () => au.Acknowledge(Un, at, at));
        Breaks("warning.when", () => au.Acknowledge(Au, Now.AddHours(1), at), "On");
        au.Acknowledge(Au, at, at);
        Breaks("warning.acknowledged-already", () => au.Acknowledge(Au, at, at));
        Breaks("warning.declines-needs-words", () => au.Respond(WarningAnswer.Declines, " ", Au, at, at), "Words");
        Breaks("warning.answer", () => au.Respond(0, "", Au, at, at), "Answer");
        au.Respond(WarningAnswer.Consulting, "", Au, at, at);
        au.Respond(WarningAnswer.Acting, " A mission leaves. ", Au, at.AddDays(1), at.AddDays(1));
        Assert.Equal([(1, WarningAnswer.Consulting, ""), (2, WarningAnswer.Acting, "A mission leaves.")], au.Responses.Select(said => (said.Number, said.Answer, said.Words)));

        Breaks("warning.not-yours", () => outside.Acknowledge(Au, at, at));
        Breaks("warning.when", () => outside.Acknowledge(Un, Now.AddMinutes(-1), at), "On");
        // Whoever answers has received it.
        outside.Respond(WarningAnswer.Noted, "", Un, Now.AddHours(2), at);
        Assert.Equal((Now.AddHours(2), at, Un.Workspace), (outside.Acknowledgement!.At, outside.Acknowledgement.NotedAt, outside.Acknowledgement.Workspace));
        Breaks("warning.answered-before", () => outside.Respond(WarningAnswer.Acting, "", Un, Now.AddHours(1), at), "On");
    }

    [Fact]
    public void Corrections_are_added_and_a_stand_down_stops_every_clock()
    {
        var warning = Sent();
        Breaks("warning.only-originator", () => warning.Correct("Not so.", Au, Now));
        Breaks("warning.correction", () => warning.Correct(" ", Un, Now), "Text");
        Assert.Equal([1, 2], new[] { warning.Correct("Two houses.", Un, Now), warning.Correct("Three houses.", Un, Now) }.Select(one => one.Number));
        Breaks("warning.reason", () => warning.End("", Un, Now), "Reason");
        Breaks("warning.only-originator", () => warning.End("It is over.", Au, Now));
        warning.End("It is over.", Un, Now.AddHours(10));
        Assert.Equal((WarningStanding.StoodDown, false), (warning.ClockOf(warning.Recipients[0], Now.AddDays(9)).Standing, warning.ClockOf(warning.Recipients[0], Now.AddDays(9)).IsAcknowledgementLate));
        Breaks("warning.over", () => warning.End("Again.", Un, Now.AddHours(11)));
        Breaks("warning.over", () => warning.AddRecipient(Asean.Workspace, "Late.", Un, Now.AddHours(11)));
    }

    [Theory]
    [InlineData(0, null, null, WarningStanding.Awaited, false, false, ReviewStage.WarningTold)]
    [InlineData(11.99, null, null, WarningStanding.Awaited, false, false, ReviewStage.WarningTold)]
    [InlineData(12, null, null, WarningStanding.Awaited, false, false, ReviewStage.WarningHalf)]
    [InlineData(24, null, null, WarningStanding.Awaited, false, false, ReviewStage.WarningHalf)]
    [InlineData(24.01, null, null, WarningStanding.Overdue, true, false, ReviewStage.WarningOverdue)]
    [InlineData(30, 26.0, null, WarningStanding.Acknowledged, true, false, null)]
    [InlineData(72, 20.0, null, WarningStanding.Acknowledged, false, false, null)]
    [InlineData(72.01, 20.0, null, WarningStanding.Unanswered, false, true, ReviewStage.WarningUnanswered)]
    [InlineData(99, 20.0, 30.0, WarningStanding.Answered, false, false, null)]
    [InlineData(99, 20.0, 80.0, WarningStanding.Answered, false, true, null)]
    public void A_clock_says_how_far_a_recipient_is_and_what_it_is_reminded_of(double hours, double? acknowledged, double? answered, WarningStanding standing, bool lateAck, bool lateAnswer, ReviewStage? stage)
    {
        var clock = new WarningClock(Now, 24, 72, acknowledged is { } seen ? Now.AddHours(seen) : null, answered is { } said ? Now.AddHours(said) : null, null, Now.AddHours(hours));
        Assert.Equal((standing, lateAck, lateAnswer, stage), (clock.Standing, clock.IsAcknowledgementLate, clock.IsResponseLate, ReviewCalendar.StageOfWarning(clock)));
        Assert.Equal((acknowledged, answered), (clock.ToAcknowledgement?.TotalHours, clock.ToResponse?.TotalHours));
    }

    [Theory]
    [InlineData(ReviewStage.WarningTold, new[] { Duty.DeskOfficer, Duty.ClearingOfficer })]
    [InlineData(ReviewStage.WarningHalf, new[] { Duty.DeskOfficer, Duty.ClearingOfficer })]
    [InlineData(ReviewStage.WarningOverdue, new[] { Duty.DeskOfficer, Duty.ClearingOfficer, Duty.HeadOfOffice })]
    [InlineData(ReviewStage.WarningUnanswered, new[] { Duty.DeskOfficer, Duty.ClearingOfficer })]
    public void Desks_and_their_heads_hear_of_it_and_the_head_of_office_once_time_is_over(ReviewStage stage, Duty[] told)
    {
        List<Officer> officers = [.. Enum.GetValues<Duty>().Select(duty =>
        {
            var officer = Officer("au");
            officer.TakeOn(duty, Today);
            return officer;
        })];
        Assert.Equal(told, ReviewCalendar.Addressees(ReviewSubject.Warning, stage, officers, Today).Select(officer => officer.Duties[0].Duty));
        Assert.Equal([officers[4]], ReviewCalendar.Addressees(ReviewSubject.SentWarning, ReviewStage.WarningUnacknowledged, officers, Today, officers[4].Id));
    }
}
