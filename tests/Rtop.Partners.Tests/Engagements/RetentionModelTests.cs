using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Engagements;

/// <summary>How long a confidential file is kept: the ends, the one warning, the hold that stops the clock, and the words of two (CONFIDENTIALITY §9).</summary>
public class RetentionModelTests
{
    static readonly DateOnly Closed = new(2026, 3, 2);
    static readonly Officer Political = At("Political"), Legal = At("Legal"), Head = At("Head");
    static readonly ISealing Sealing = new PlainSealing();

    readonly List<RetentionPostponement> postponements = [];
    readonly List<LegalHold> holds = [];
    readonly List<DestructionProposal> proposals = [];
    readonly List<Destruction> destructions = [];
    readonly List<RetentionWarning> warnings = [];
    readonly Engagement file = ClosedFile();
    readonly RetentionPeriods periods = new() { Workspace = WorkspaceCode.Of("osce") };

    FileRetention Retention => new(file, periods, postponements, holds, proposals, destructions, Sealing);

    [Fact]
    public void Nothing_runs_before_the_file_is_closed()
    {
        var open = new FileRetention(OpenFile(), periods, [], [], [], [], Sealing);
        Assert.All(open.On(Closed.AddYears(90)), standing => Assert.Equal((null, false, false), (standing.EndsOn, standing.IsWarned, standing.IsOver)));
        Assert.Equal("retention.open", Assert.Throws<RuleBroken>(() => open.Propose(RetentionClass.Codes, Political, Closed.AddYears(90), Moment(Closed))).Key);
    }

    [Fact]
    public void Each_class_ends_after_its_own_period_and_codes_long_before_notes()
    {
        Assert.Equal(
            [(RetentionClass.Log, Closed.AddYears(20)), (RetentionClass.Codes, Closed.AddDays(30)), (RetentionClass.Undertakings, Closed.AddYears(10))],
            Retention.On(Closed).Select(standing => (standing.Class, standing.EndsOn!.Value)));
        periods.Set(3, 7, 2, 1, Political, Moment(Closed));
        Assert.Equal([Closed.AddYears(3), Closed.AddDays(7), Closed.AddYears(2)], Retention.On(Closed).Select(standing => standing.EndsOn!.Value));
        Assert.Throws<StaleRevision>(() => periods.Set(3, 7, 2, 1, Political, Moment(Closed)));
        foreach (var (log, codes, undertakings, field) in new[] { (0, 7, 2, "LogYears"), (76, 7, 2, "LogYears"), (3, 366, 2, "CodesDays"), (3, 0, 2, "CodesDays"), (3, 7, 0, "UndertakingYears") })
            Assert.Equal(field, Assert.Throws<RuleBroken>(() => periods.Set(log, codes, undertakings, 2, Political, Moment(Closed))).Field);
    }

    [Fact]
    public void Day_by_day_over_ten_years_each_end_is_warned_of_once_and_nothing_while_a_hold_stands()
    {
        periods.Set(9, 30, 5, 1, Political, Moment(Closed));
        var (end, placed, lifted) = (Closed.AddYears(9), Closed.AddYears(2), Closed.AddYears(2).AddDays(100));
        for (var today = Closed; today <= Closed.AddYears(10).AddDays(200); today = today.AddDays(1))
        {
            if (today == placed) holds.Add(Retention.Hold("A court asks.", Head, today, Moment(today)));
            if (today == lifted) Lift(today);
            // Kept for 60 days more, in the last week.
            if (today == end.AddDays(100 - 7)) postponements.Add(Retention.Postpone(RetentionClass.Log, end.AddDays(160), "Still asked for.", Legal, today, Moment(today)));
            var due = Retention.Warn(warnings, today).ToList();
            if (today >= placed && today < lifted) Assert.Empty(due);
            warnings.AddRange(due);
        }

        // The hundred days of the hold are not counted; the codes were over before it.
        Assert.Equal(
            [
                (RetentionClass.Codes, Closed.AddDays(30), Closed),
                (RetentionClass.Undertakings, Closed.AddYears(5).AddDays(100), Closed.AddYears(5).AddDays(70)),
                (RetentionClass.Log, end.AddDays(100), end.AddDays(70)),
                (RetentionClass.Log, end.AddDays(160), end.AddDays(130)),
            ],
            warnings.Select(warning => (warning.Class, warning.EndsOn, warning.On)));
    }

    [Fact]
    public void It_goes_on_the_word_of_two_after_its_time_and_never_under_a_hold()
    {
        var over = Closed.AddDays(30);
        Assert.Equal("retention.not-over", Breaks(() => Propose(Political, over.AddDays(-1))));
        Assert.Equal("retention.not-proposed", Breaks(() => Confirm(Legal, over)));
        Propose(Political, over);
        Assert.Equal("retention.proposed", Breaks(() => Propose(Political, over)));
        Assert.Equal("retention.one-person", Breaks(() => Confirm(Political, over)));

        // A hold in between: nobody goes on with what was said before.
        holds.Add(Retention.Hold("A court asks.", Head, over, Moment(over).AddHours(1)));
        Assert.Equal("retention.held", Breaks(() => Confirm(Legal, over)));
        Assert.Equal("retention.held", Breaks(() => holds.Add(Retention.Hold("Again.", Head, over, Moment(over)))));
        Lift(over.AddDays(9));
        Assert.Equal("retention.not-proposed", Breaks(() => Confirm(Legal, over.AddDays(9))));

        Propose(Head, over.AddDays(9));
        Propose(Political, over.AddDays(9));
        Assert.Equal(Head.PersonId, Confirm(Political, over.AddDays(10)).ProposedBy);
        var gone = Retention.Of(RetentionClass.Codes, over.AddDays(11)).Destroyed!;
        Assert.Equal((over.AddDays(10), 4, over.AddDays(45)), (gone.On, gone.Count, gone.InBackupsUntil));
        Assert.Equal("retention.gone", Breaks(() => Propose(Legal, over.AddDays(12))));
    }

    [Fact]
    public void What_was_postponed_needs_two_words_anew_and_a_reason_and_a_later_day()
    {
        var over = Closed.AddDays(30);
        Propose(Political, over);
        foreach (var until in (DateOnly[])[over, over.AddDays(-1), over.AddYears(26)])
            Assert.Equal("Until", Assert.Throws<RuleBroken>(() => Retention.Postpone(RetentionClass.Codes, until, "Why.", Legal, over, Moment(over))).Field);
        Assert.Equal("Reason", Assert.Throws<RuleBroken>(() => Retention.Postpone(RetentionClass.Codes, over.AddDays(5), " ", Legal, over, Moment(over))).Field);
        postponements.Add(Retention.Postpone(RetentionClass.Codes, over.AddDays(5), "Why.", Legal, over, Moment(over)));
        Assert.Equal("retention.not-over", Breaks(() => Confirm(Legal, over)));
        Assert.Equal("retention.not-proposed", Breaks(() => Confirm(Legal, over.AddDays(5))));
        Assert.Equal("Why.", Retention.Of(RetentionClass.Codes, over).Postponed!.ReasonBy(Sealing));
    }

    [Fact]
    public void Rows_that_the_portal_did_not_stamp_lift_nothing_propose_nothing_and_destroy_nothing()
    {
        var over = Closed.AddDays(30);
        var (proposal, hold) = (Retention.Propose(RetentionClass.Codes, Political, over, Moment(over)), Retention.Hold("A court asks.", Head, over.AddDays(-1), Moment(over.AddDays(-1))));
        proposals.Add(new() { Id = proposal.Id, EngagementId = file.Id, Workspace = file.Workspace, Class = RetentionClass.Codes, EndedOn = over, ProposedBy = Legal.PersonId!.Value, At = proposal.At, Stamp = proposal.Stamp });
        destructions.Add(new() { Id = Guid.NewGuid(), ProposalId = proposal.Id, EngagementId = file.Id, Workspace = file.Workspace, Class = RetentionClass.Log, On = over, ProposedBy = Legal.PersonId.Value, ConfirmedBy = Political.PersonId!.Value, Count = 1, Stamp = proposal.Stamp });
        Assert.Equal("retention.not-proposed", Breaks(() => Confirm(Political, over)));
        Assert.Null(Retention.Of(RetentionClass.Log, over).Destroyed);
        holds.Add(hold);
        Ended(hold, new() { HoldId = hold.Id, EngagementId = file.Id, Workspace = file.Workspace, LiftedBy = Head.PersonId!.Value, On = over, Reason = [], Stamp = [1] });
        Assert.NotNull(Retention.Held);
        Assert.Equal(["legal-hold-end", "destruction-proposal", "destruction"], Retention.Forged.Select(forged => forged.Kind));
    }

    [Fact]
    public void With_the_log_goes_what_the_file_is_about_and_its_reference_stays()
    {
        periods.Set(1, 30, 10, 1, Political, Moment(Closed));
        var today = Closed.AddYears(1);
        var wrong = Destroyed(RetentionClass.Codes, today);
        Assert.Throws<RuleBroken>(() => file.Erase(wrong));
        file.Erase(Destroyed(RetentionClass.Log, today));
        Assert.Null(file.FrameBy(Sealing));
        Assert.Equal("HE-03", file.Reference);
    }

    [Fact]
    public void A_closed_file_is_handed_over_to_another_officer_and_admits_no_expert()
    {
        var next = EngagementMember.Seat(file, Guid.NewGuid(), SeatRole.Legal, new(false, "", ""), null, [], Sealing, Political, Closed.AddYears(8));
        Assert.True(next.Seat.Stands(Sealing, Closed.AddYears(9)));
        Assert.Equal("engagement.closed", Breaks(() => EngagementMember.Seat(file, Guid.NewGuid(), SeatRole.Expert, new(false, "", ""), Closed.AddYears(9), [], Sealing, Political, Closed.AddYears(8))));
    }

    Destruction Destroyed(RetentionClass of, DateOnly today)
    {
        proposals.Add(Retention.Propose(of, Political, today, Moment(today)));
        return Retention.Confirm(of, 1, Legal, today);
    }

    void Propose(Officer by, DateOnly today) => proposals.Add(Retention.Propose(RetentionClass.Codes, by, today, Moment(today)));

    Destruction Confirm(Officer by, DateOnly today)
    {
        var made = Retention.Confirm(RetentionClass.Codes, 4, by, today);
        destructions.Add(made);
        return made;
    }

    void Lift(DateOnly today) => Ended(holds[^1], Retention.Lift("It no longer asks.", Head, today));

    // As the database joins the two rows.
    static void Ended(LegalHold hold, LegalHoldEnd end) => typeof(LegalHold).GetProperty(nameof(LegalHold.End))!.SetValue(hold, end);

    static string Breaks(Action act) => Assert.Throws<RuleBroken>(act).Key;

    static DateTimeOffset Moment(DateOnly day) => new(day.ToDateTime(new(12, 0)), TimeSpan.Zero);

    static Engagement ClosedFile()
    {
        var file = OpenFile();
        file.Close(Closed);
        return file;
    }

    static Engagement OpenFile()
    {
        var file = Engagement.Open(new("XVL", "A community", "", Modality.FullyStaffed, false, false, true, "It could."), 3, Sealing, Political, Moment(Closed));
        List<EngagementMember> members = [];
        foreach (var (who, role) in new[] { (Political, SeatRole.Political), (Legal, SeatRole.Legal) }) members.Add(EngagementMember.Seat(file, who.PersonId!.Value, role, new(false, "", ""), null, members, Sealing, Political, Closed).Member);
        file.Activate(members, Closed);
        return file;
    }

    static Officer At(string title) => new() { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of("osce"), PersonId = Guid.NewGuid(), Title = title };
}
