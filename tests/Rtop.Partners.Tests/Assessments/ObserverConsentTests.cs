using Xunit;

namespace Rtop.Partners.Tests.Assessments;

public sealed class ObserverConsentTests
{
    [Fact]
    public void A_round_is_open_to_an_observer_once_it_is_open_and_all_who_rate_consent()
    {
        var file = Given.File();
        var cycle = Given.Cycle(file);
        foreach (var by in new[] { Given.Un, Given.Au, Given.Osce }) cycle.ConsentToObservers(file, by, Given.Now);
        Assert.False(cycle.IsOpenTo(file, Given.Asean.Workspace));
        Given.Submit(file, cycle, Given.Un, Given.Au, Given.Osce);
        Assert.True(cycle.RevealIfDue(file, Given.Un, Given.Now));
        Assert.True(cycle.IsOpenTo(file, Given.Asean.Workspace));

        cycle.WithdrawConsent(file, Given.Osce, Given.Now);
        Assert.False(cycle.IsOpenTo(file, Given.Asean.Workspace));
        Assert.True(cycle.IsOpenTo(file, Given.Osce.Workspace));
        // Given again, it is a new consent beside the one that ended.
        cycle.ConsentToObservers(file, Given.Osce, Given.Now);
        cycle.ConsentToObservers(file, Given.Osce, Given.Now);
        Assert.Equal(4, cycle.Consents.Count);
        Assert.True(cycle.IsOpenTo(file, Given.Asean.Workspace));
    }

    [Fact]
    public void An_observer_consents_to_nothing()
    {
        var file = Given.File();
        var cycle = Given.Cycle(file);
        Given.Breaks("assessment.observers-read-and-comment", () => cycle.ConsentToObservers(file, Given.Asean, Given.Now));
        Given.Breaks("assessment.observers-read-and-comment", () => cycle.WithdrawConsent(file, Given.Asean, Given.Now));
    }
}
