using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

public class ActionOnFileTests
{
    static readonly ActionEntry Entry = new(" Monitors trained. ", Pillar.Assistance, Crimes.Incitement, ActionState.UnderWay, Today, "");

    [Fact]
    public void Each_that_rates_enters_its_own_and_nobody_writes_anothers()
    {
        var file = File();
        var action = ActionOnFile.Enter(file, Entry, Osce, Now);
        Assert.Equal(("Monitors trained.", "osce", 1), (action.What, action.Workspace.Value, action.Revision));
        Breaks("assessment.observers-read-and-comment", () => ActionOnFile.Enter(file, Entry, Asean, Now));
        Breaks("actions.not-yours", () => action.Revise(file, Entry, 1, Un, Now));
        action.Revise(file, Entry with { State = ActionState.Dropped, Reason = " No funds. " }, 1, Osce, Now);
        Assert.Equal((ActionState.Dropped, "No funds.", 2), (action.State, action.Reason, action.Revision));
        Assert.Throws<StaleRevision>(() => action.Revise(file, Entry, 1, Osce, Now));
    }

    [Fact]
    public void What_is_missing_or_too_long_is_said_at_its_field()
    {
        var file = File();
        void Wrong(ActionEntry entry, string key, string field) => Breaks(key, () => ActionOnFile.Enter(file, entry, Un, Now), field);
        Wrong(Entry with { What = " " }, "actions.what", "What");
        Wrong(Entry with { What = new('w', 501) }, "actions.what", "What");
        Wrong(Entry with { Pillar = (Pillar)4 }, "actions.pillar", "Pillar");
        Wrong(Entry with { Crimes = Crimes.None }, "actions.crimes", "Crimes");
        Wrong(Entry with { Crimes = (Crimes)64 }, "assessment.crimes", "Crimes");
        Wrong(Entry with { State = (ActionState)9 }, "actions.state", "State");
        Wrong(Entry with { Reason = new('r', 501) }, "actions.reason", "Reason");
        Wrong(Entry with { State = ActionState.Dropped, Reason = " " }, "actions.reason-missing", "Reason");
    }

    [Fact]
    public void Of_a_matter_outside_scope_an_action_need_not_relate_to_anything()
    {
        var file = Assessment.Open(Terms() with { Crimes = Crimes.None, OutsideScope = true, ScopeNote = "A drought." }, 1, Un, Now);
        Assert.Equal(Crimes.None, ActionOnFile.Enter(file, Entry with { Crimes = Crimes.None }, Un, Now).Crimes);
    }

    [Fact]
    public void The_balance_counts_each_pillar_and_leaves_out_what_was_dropped()
    {
        var balance = ActionOnFile.Balance([(Pillar.Response, ActionState.Done), (Pillar.Response, ActionState.Dropped), (Pillar.StateDuty, ActionState.Proposed), (Pillar.StateDuty, ActionState.UnderWay)]);
        Assert.Equal([(Pillar.StateDuty, 2), (Pillar.Assistance, 0), (Pillar.Response, 1)], balance.Select(pillar => (pillar.Key, pillar.Value)).Order());
    }
}
