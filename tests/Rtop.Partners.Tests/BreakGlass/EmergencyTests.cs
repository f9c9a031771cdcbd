using Rtop.Partners.BreakGlass;
using Rtop.Partners.Engagements;
using Rtop.Partners.Tests.Engagements;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.BreakGlass;

public class EmergencyTests
{
    const string Reason = "A life may be at risk tonight.";
    static readonly DateOnly Today = new(2026, 3, 2);
    static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    static readonly Officer First = At("osce", Today.AddDays(-2)), Second = At("osce", Today.AddDays(-2));
    static readonly ISealing Sealing = new PlainSealing();

    [Theory]
    [InlineData(-2, true)]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_custodian_acts_from_the_second_day_after_the_duty_began(int from, bool acts)
    {
        Assert.Equal(acts, Custody.MayAct(At("osce", Today.AddDays(from)), Today));
        Assert.Equal(acts || from > 0 ? null : Today.AddDays(from + 2), Custody.ActsFrom(At("osce", Today.AddDays(from)), Today));
    }

    [Fact]
    public void Nobody_asks_alone_or_too_soon()
    {
        Assert.Equal("emergency.two-custodians", Broken(() => Ask(First, [First])));
        Assert.Equal("emergency.two-custodians", Broken(() => Ask(First, [First, At("osce", Today)])));
        var young = At("osce", Today.AddDays(-1));
        Assert.Equal("emergency.not-yet", Broken(() => Ask(young, [First, Second, young])));
    }

    [Theory]
    [InlineData("", 5, Reason, "emergency.reference")]
    [InlineData("HE-03", 0, Reason, "emergency.note")]
    [InlineData("HE-03", 5, "Nineteen characters", "emergency.reason")]
    public void What_is_missing_is_said_and_what_does_not_exist_is_not(string reference, int note, string reason, string key)
    {
        Assert.Equal(key, Broken(() => EmergencyRequest.Ask(reference, note, reason, [First, Second], Sealing, First, Today, Now)));
        Assert.Equal("nothing like it", EmergencyRequest.Ask("nothing like it", 9999, Reason, [First, Second], Sealing, First, Today, Now).AskingBy(Sealing).Reference);
    }

    [Fact]
    public void Only_another_custodian_of_the_same_organization_answers_once_and_within_a_day()
    {
        var request = Ask(First, [First, Second]);
        Assert.Equal("emergency.other-custodian", Broken(() => Give(request, First, Now)));
        Assert.Equal("emergency.other-custodian", Broken(() => Give(request, At("un", Today.AddDays(-9)), Now)));
        Assert.Equal("emergency.lapsed", Broken(() => Give(request, Second, Now.AddHours(24))));
        Give(request, Second, Now.AddHours(23));
        Assert.Equal("emergency.answered", Broken(() => Give(request, Second, Now)));
    }

    [Fact]
    public void Nothing_opens_before_every_reader_was_told()
    {
        var request = Ask(First, [First, Second]);
        var sought = new SoughtNote(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), [Guid.NewGuid(), Guid.NewGuid()]);
        Assert.Equal("emergency.other-custodian", Broken(() => EmergencyOpening.Of(request, sought, [], Sealing, Second, Now)));
        Give(request, Second, Now);
        var told = EmergencyNotice.Tell(request, sought, Now);
        Assert.Equal("emergency.told-first", Broken(() => EmergencyOpening.Of(request, sought, [told[0]], Sealing, Second, Now)));
        Assert.Equal("emergency.told-first", Broken(() => EmergencyOpening.Of(request, sought with { Readers = [] }, [], Sealing, Second, Now)));
        Assert.Equal("emergency.other-custodian", Broken(() => EmergencyOpening.Of(request, sought, told, Sealing, First, Now)));
        var opening = EmergencyOpening.Of(request, sought, told, Sealing, Second, Now);
        Assert.True(opening.IsGenuine(Sealing));
        Assert.Equal(Reason, opening.WhyBy(Sealing));
    }

    [Fact]
    public void An_opening_lasts_an_hour_and_not_after_its_end()
    {
        var request = Ask(First, [First, Second]);
        Give(request, Second, Now);
        var sought = new SoughtNote(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), [Guid.NewGuid()]);
        var opening = EmergencyOpening.Of(request, sought, EmergencyNotice.Tell(request, sought, Now), Sealing, Second, Now);
        Assert.True(opening.Lasts(Now.AddMinutes(60).AddTicks(-1)));
        Assert.False(opening.Lasts(Now.AddMinutes(60)));
        Assert.Equal("emergency.over", Broken(() => opening.EndNow(First, Now.AddMinutes(60))));
        Assert.Equal(First.PersonId, opening.EndNow(First, Now).By);
    }

    static EmergencyRequest Ask(Officer by, IEnumerable<Officer> colleagues) => EmergencyRequest.Ask("HE-03", 5, Reason, colleagues, Sealing, by, Today, Now);

    static void Give(EmergencyRequest request, Officer by, DateTimeOffset at) => request.Give(EmergencyAnswer.Opened, [First, Second], Sealing, by, Today, at);

    static string Broken(Action act) => Assert.Throws<RuleBroken>(act).Key;

    static Officer At(string workspace, DateOnly from)
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of(workspace), PersonId = Guid.NewGuid(), Title = "Custodian" };
        officer.TakeOn(Duty.Custodian, from);
        return officer;
    }
}
