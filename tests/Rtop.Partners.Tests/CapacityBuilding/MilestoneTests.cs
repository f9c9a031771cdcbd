using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Reviews;
using Xunit;
using static Rtop.Partners.Tests.CapacityBuilding.Given;

namespace Rtop.Partners.Tests.CapacityBuilding;

/// <summary>Dated steps with a lead on both sides.</summary>
public sealed class MilestoneTests
{
    readonly Programme programme = Programme();

    [Fact]
    public void A_milestone_has_a_lead_on_both_sides_who_are_on_the_programme()
    {
        Assert.Equal("A shift manual", Milestone(programme).Title);
        void Refused(string key, string field, MilestoneTerms terms) => Breaks(key, () => Milestone(programme, terms), field);
        Refused("milestone.two-leads", "Second", Step() with { Second = null });
        Refused("milestone.two-sides", "Second", Step() with { Second = new(Un.Workspace, "") });
        Refused("milestone.lead-is-no-party", "Second", Step() with { Second = new(Osce.Workspace, "") });
        Refused("programme.word", "FirstBody", Step() with { First = new(Un.Workspace, new('x', 101)) });
        Refused("programme.code", "Code", Step(" "));
        Refused("programme.title", "Title", Step() with { Title = "" });
        Refused("milestone.label-looser", "Label", Step() with { Label = HandlingLabel.Public });
        Refused("milestone.places", "Places", Step() with { Places = [.. Enumerable.Repeat("XZR", 11)] });
        Refused("milestone.factors", "RiskFactors", Step() with { RiskFactors = [new('x', 200)] });
        Refused("milestone.precision", "DuePrecision", Step() with { DuePrecision = 0 });
        Refused("milestone.pillar", "Pillar", Step() with { Pillar = (Pillar)9 });
        Refused("programme.source", "Source", Step() with { Provenance = Provenance.OnRecord });
        Breaks("programme.only-sides", () => Partners.CapacityBuilding.Milestone.Plan(programme, null, null, Step(), Ecowas, Now));
        Breaks("programme.cluster-elsewhere", () => Partners.CapacityBuilding.Milestone.Plan(programme, Programme().Clusters[0], null, Step(), Un, Now), "Cluster");
    }

    [Fact]
    public void Late_is_computed_from_the_date_as_exactly_as_it_is_known()
    {
        var step = Milestone(programme);
        Assert.False(step.IsLate(step.DueOn));
        Assert.True(step.IsLate(step.DueOn.AddDays(1)));
        step.Report(Entry(MilestoneState.Achieved, shownBy: "The text"), Today, 1, Un, Now);
        Assert.False(step.IsLate(step.DueOn.AddDays(1)));
        var month = Milestone(programme, Step() with { DueOn = new(2026, 2, 1), DuePrecision = DatePrecision.Month });
        Assert.Equal((false, true), (month.IsLate(new(2026, 2, 28)), month.IsLate(new(2026, 3, 1))));
        var year = Milestone(programme, Step() with { DueOn = new(2026, 1, 1), DuePrecision = DatePrecision.Year });
        Assert.Equal((false, true), (year.IsLate(new(2026, 12, 31)), year.IsLate(new(2027, 1, 1))));
        year.Report(Entry(MilestoneState.Discontinued, "No means."), Today, 1, Au, Now);
        Assert.False(year.IsLate(new(2027, 1, 1)));
    }

    [Fact]
    public void What_one_side_reports_stands_as_reported_until_the_other_answers_or_ten_working_days_pass()
    {
        var step = Milestone(programme);
        var report = step.Report(Entry(MilestoneState.AtRisk, "No funds."), Today, 1, Un, Now);
        Assert.Equal(MilestoneState.AtRisk, step.State);
        // Wednesday the 4th: the tenth working day after it is Wednesday the 18th.
        var days = new WorkingDays(false);
        Assert.Equal(ReportStanding.Awaited, report.StandingOn(new(2026, 3, 18), Today, days));
        Assert.Equal(ReportStanding.Unanswered, report.StandingOn(new(2026, 3, 19), Today, days));
        Breaks("report.own", () => report.Answer(step, true, "", Un, Now));
        Breaks("milestone.only-leads-report", () => report.Answer(step, true, "", Ecowas, Now));
        Breaks("report.say-why", () => report.Answer(step, false, " ", Au, Now), "Note");
        report.Answer(step, false, "Funds came.", Au, Now);
        Assert.Equal(ReportStanding.Disputed, report.StandingOn(new(2026, 3, 19), Today, days));
        Breaks("report.answered", () => report.Answer(step, true, "", Au, Now));
        // Both facts stay, and a newer report is what is answered.
        var newer = step.Report(Entry(MilestoneState.OnTrack), Today, step.Revision, Au, Now);
        Breaks("report.not-the-last", () => report.Answer(step, true, "", Au, Now));
        newer.Answer(step, true, "", Un, Now);
        Assert.Equal(ReportStanding.Confirmed, newer.StandingOn(new(2026, 4, 19), Today, days));
        Assert.Equal(2, step.Reports.Count);
    }

    [Fact]
    public void Only_the_two_that_lead_report_and_each_state_asks_for_what_it_needs()
    {
        var step = Milestone(programme);
        Breaks("milestone.only-leads-report", () => step.Report(Entry(MilestoneState.OnTrack), Today, 1, Ecowas, Now));
        Breaks("milestone.reason", () => step.Report(Entry(MilestoneState.AtRisk), Today, 1, Un, Now), "Reason");
        Breaks("milestone.reason", () => step.Report(Entry(MilestoneState.Discontinued), Today, 1, Un, Now), "Reason");
        Breaks("milestone.reason-long", () => step.Report(Entry(MilestoneState.OnTrack, new('x', 1001)), Today, 1, Un, Now), "Reason");
        Breaks("milestone.shown-by", () => step.Report(Entry(MilestoneState.Achieved), Today, 1, Un, Now), "ShownBy");
        Breaks("milestone.shown-by-long", () => step.Report(Entry(MilestoneState.Achieved, shownBy: new('x', 501)), Today, 1, Un, Now), "ShownBy");
        Breaks("milestone.new-date", () => step.Report(Entry(MilestoneState.Deferred, "Rains."), Today, 1, Un, Now), "NewDueOn");
        Breaks("milestone.new-date", () => step.Report(Entry(MilestoneState.OnTrack, moved: Today.AddDays(90)), Today, 1, Un, Now), "NewDueOn");
        Breaks("milestone.new-date-later", () => step.Report(Entry(MilestoneState.Deferred, "Rains.", moved: step.DueOn), Today, 1, Un, Now), "NewDueOn");
        Breaks("milestone.state", () => step.Report(Entry(0), Today, 1, Un, Now), "State");
        Assert.Throws<StaleRevision>(() => step.Report(Entry(MilestoneState.OnTrack), Today, 9, Un, Now));
        Assert.Empty(step.Reports);

        // ECOWAS leads where it is a lead, named or not.
        var theirs = Milestone(programme, Step("PS-2") with { Second = new(Ecowas.Workspace, "") });
        theirs.Report(Entry(MilestoneState.OnTrack), Today, 1, Ecowas, Now);
        Assert.Equal(MilestoneState.OnTrack, theirs.State);
    }

    [Fact]
    public void Deferring_moves_the_date_and_keeps_the_one_before()
    {
        var step = Milestone(programme);
        var (old, moved) = (step.DueOn, step.DueOn.AddDays(60));
        var report = step.Report(Entry(MilestoneState.Deferred, "Rains.", moved: moved), Today, 1, Au, Now.AddDays(1));
        Assert.Equal((old, moved, moved), (report.OldDueOn, report.NewDueOn, step.DueOn));
        Assert.Equal([old, moved], step.Versions.Select(version => version.DueOn));
        Assert.True(step.IsLate(moved.AddDays(1)));
    }

    [Fact]
    public void The_plan_is_changed_on_what_one_saw_and_what_is_taken_out_or_on_record_stays_as_it_is()
    {
        var step = Milestone(programme);
        step.Replan(programme, null, Step() with { Title = "A better manual" }, 1, Au, Now);
        Assert.Equal(("A better manual", (Guid?)null, 2), (step.Title, step.ClusterId, step.Versions.Count));
        Assert.Throws<StaleRevision>(() => step.Replan(programme, null, Step(), 1, Un, Now));
        Breaks("programme.only-sides", () => step.Replan(programme, null, Step(), 2, Ecowas, Now));
        step.Remove(programme, Un, Now);
        Breaks("milestone.removed", () => step.Replan(programme, null, Step(), step.Revision, Un, Now));
        Breaks("milestone.removed", () => step.Report(Entry(MilestoneState.OnTrack), Today, step.Revision, Un, Now));
        Assert.True(step.Versions[^1].IsRemoved);
        var known = Milestone(programme, Step("R-1") with { Provenance = Provenance.OnRecord, Source = "A/61/630", First = null, Second = null });
        Breaks("milestone.on-record", () => known.Remove(programme, Un, Now));
    }

    [Fact]
    public void Only_the_originator_names_and_only_who_is_there_to_be_named()
    {
        var step = Milestone(programme);
        Breaks("programme.only-originator-invites", () => step.Name(programme, Ecowas.Workspace, Au, Now));
        Breaks("milestone.named-is-no-party", () => step.Name(programme, Osce.Workspace, Un, Now), "Named");
        var naming = step.Name(programme, Ecowas.Workspace, Un, Now);
        Breaks("milestone.named-already", () => step.Name(programme, Ecowas.Workspace, Un, Now), "Named");
        naming.End(Un, Now);
        Assert.NotNull(step.Name(programme, Ecowas.Workspace, Un, Now));
    }

    [Fact]
    public void Who_is_on_the_programme_comments_to_all_or_to_its_own_side()
    {
        var step = Milestone(programme);
        Assert.True(MilestoneComment.On(programme, step, " For us. ", true, Au, Now) is { OwnSideOnly: true, Text: "For us." });
        Breaks("milestone.comment", () => MilestoneComment.On(programme, step, " ", false, Un, Now), "Text");
        Breaks("programme.only-parties", () => MilestoneComment.On(programme, step, "Ours.", false, Osce, Now));
    }

    [Fact]
    public void Two_dates_of_a_plan_differ_by_what_was_moved_added_taken_out_and_reworded()
    {
        var (same, moved, reworded, removed) = (Milestone(programme, Step("A")), Milestone(programme, Step("B")), Milestone(programme, Step("C")), Milestone(programme, Step("D")));
        var later = Now.AddDays(10);
        moved.Report(Entry(MilestoneState.Deferred, "Rains.", moved: moved.DueOn.AddDays(5)), Today, 1, Un, later);
        reworded.Replan(programme, null, Step("C") with { Title = "Otherwise" }, 1, Un, later);
        removed.Remove(programme, Un, later);
        var added = Milestone(programme, Step("E"), later);
        var passing = Milestone(programme, Step("F"), later);
        passing.Remove(programme, Un, later.AddDays(1));
        var versions = new[] { same, moved, reworded, removed, added, passing }.SelectMany(step => step.Versions).ToList();

        var differences = PlanComparison.Between(versions, Now, later.AddDays(2)).ToDictionary(row => row.MilestoneId, row => row.Changes);
        Assert.Equal(new Dictionary<Guid, PlanChanges>
        {
            [moved.Id] = PlanChanges.Moved,
            [reworded.Id] = PlanChanges.Reworded | PlanChanges.Reclustered,
            [removed.Id] = PlanChanges.Removed,
            [added.Id] = PlanChanges.Added,
        }, differences);
        Assert.Empty(PlanComparison.Between(versions, Now, Now));
        Assert.Equal(4, PlanComparison.Between(versions, Now.AddSeconds(-1), Now).Count(row => row.Changes is PlanChanges.Added));
    }
}
