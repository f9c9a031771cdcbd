using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Xunit;
using static Rtop.Partners.Tests.CapacityBuilding.Given;

namespace Rtop.Partners.Tests.CapacityBuilding;

/// <summary>What a milestone builds on, and what goes on with it in a successor programme.</summary>
public sealed class MilestoneLinkTests
{
    [Fact]
    public void A_milestone_builds_on_others_of_its_programme_but_not_in_a_circle()
    {
        var programme = Programme();
        Milestone[] steps = [.. Enumerable.Range(1, 12).Select(at => Milestone(programme, Step($"PS-{at}")))];
        MilestoneLink After(int later, int earlier, params MilestoneLink[] others) => MilestoneLink.After(programme, steps[later], programme, steps[earlier], others, Au, Now);
        var (first, second) = (After(1, 0), After(2, 1));
        Assert.Equal((steps[1].Id, steps[0].Id, MilestoneLinkKind.Predecessor), (first.MilestoneId, first.EarlierId, first.Kind));
        Breaks("forward.itself", () => After(0, 0), "Earlier");
        Breaks("forward.linked", () => After(1, 0, first), "Earlier");
        Breaks("forward.circle", () => After(0, 2, first, second), "Earlier");
        Breaks("programme.only-sides", () => MilestoneLink.After(programme, steps[1], programme, steps[0], [], Ecowas, Now));
        MilestoneLink[] ten = [.. Enumerable.Range(1, 10).Select(at => After(0, at))];
        Breaks("forward.many", () => After(0, 11, ten), "Earlier");
        Breaks("programme.only-sides", () => first.End(programme, Osce, Now));
        first.End(programme, Au, Now);
        Assert.Equal(Now, first.EndedAt);
        steps[3].Remove(programme, Un, Now);
        Breaks("milestone.removed", () => After(3, 0));
    }

    [Fact]
    public void It_builds_on_another_programme_only_where_that_began_before()
    {
        var (programme, earlier, same) = (Programme(), Programme(Terms with { StartsOn = Today.AddYears(-3) }), Programme());
        MilestoneLink.After(programme, Milestone(programme), earlier, Milestone(earlier), [], Un, Now);
        Breaks("forward.later-programme", () => MilestoneLink.After(earlier, Milestone(earlier), programme, Milestone(programme), [], Un, Now), "Earlier");
        Breaks("forward.later-programme", () => MilestoneLink.After(programme, Milestone(programme), same, Milestone(same), [], Un, Now), "Earlier");
    }

    [Fact]
    public void What_ends_is_carried_forward_into_a_successor_and_not_opened_by_that()
    {
        var old = Programme(Terms with { StartsOn = Today.AddYears(-5), EndsOn = Today.AddDays(-1) });
        Programme Next(Guid? after) => Joined(Partners.CapacityBuilding.Programme.Open(Terms, 6, Un, Now, predecessor: after));
        var (next, afterNext, stranger) = (Next(old.Id), Next(null), Next(null));
        afterNext = Next(next.Id);
        var step = Milestone(old);
        step.Label = HandlingLabel.Restricted;
        Milestone Made(Programme into, HandlingLabel label) => Partners.CapacityBuilding.Milestone.Plan(into, null, null, Step() with { Label = label }, Un, Now);
        foreach (var into in (Programme[])[next, afterNext])
        {
            var link = MilestoneLink.Forward(into, Made(into, HandlingLabel.Restricted), old, step, [next, afterNext], Today, Un, Now);
            Assert.Equal((old.Id, into.Id, MilestoneLinkKind.CarriedForward), (link.EarlierProgrammeId, link.ProgrammeId, link.Kind));
            Breaks("forward.stays", () => link.End(into, Un, Now));
        }

        Breaks("forward.label", () => MilestoneLink.Forward(next, Made(next, HandlingLabel.Partners), old, step, [next], Today, Un, Now), "Label");
        Breaks("forward.no-successor", () => MilestoneLink.Forward(stranger, Made(stranger, HandlingLabel.Restricted), old, step, [next, afterNext], Today, Un, Now));
        Breaks("programme.only-sides", () => MilestoneLink.Forward(next, Made(next, HandlingLabel.Restricted), old, step, [next], Today, Ecowas, Now));
        foreach (var (end, isEnding) in new (DateOnly?, bool)[] { (null, false), (Today.AddDays(367), false), (Today.AddDays(366), true) })
        {
            old.EndsOn = end;
            Assert.Equal(isEnding, MilestoneLink.IsEnding(old, Today));
            if (!isEnding) Breaks("forward.not-ending", () => MilestoneLink.Forward(next, Made(next, HandlingLabel.Restricted), old, step, [next], Today, Un, Now));
        }

        static Programme Joined(Programme programme)
        {
            foreach (var (officer, role) in new[] { (Au, ProgrammeRole.Partner), (Ecowas, ProgrammeRole.Named) }) programme.Parties.Add(programme.Invite(officer.Workspace, role, Un, Now).Accept(officer, Now));
            return programme;
        }
    }
}
