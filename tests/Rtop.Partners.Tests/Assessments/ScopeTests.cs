using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

public class ScopeTests
{
    [Fact]
    public void What_relates_to_nothing_is_not_filed_by_leaving_something_out()
    {
        Breaks("scope.nothing-ticked", () => Scope.Of(Crimes.None, false, ""), "Crimes");
        Breaks("scope.nothing-ticked", () => Scope.Of(Crimes.None, false, "For information."), "Crimes");
        Breaks("scope.note-missing", () => Scope.Of(Crimes.None, true, "  "), "ScopeNote");
        Breaks("scope.note", () => Scope.Of(Crimes.None, true, new('n', 501)), "ScopeNote");
        Breaks("scope.both", () => Scope.Of(Crimes.Genocide, true, "Both."), "OutsideScope");
        Breaks("assessment.crimes", () => Scope.Of((Crimes)64, false, ""), "Crimes");
        Breaks("scope.nothing-ticked", () => Assessment.Open(Terms() with { Crimes = Crimes.None }, 1, Un, Now), "Crimes");
        Assert.Equal(new Scope(Crimes.Precursor | Crimes.WarCrimes, new('n', 500)), Scope.Of(Crimes.Precursor | Crimes.WarCrimes, false, new('n', 500)));
    }

    [Fact]
    public void Outside_scope_is_filed_with_a_reason_and_says_so_until_a_co_lead_ticks_something()
    {
        var file = Assessment.Open(Terms() with { Crimes = Crimes.None, OutsideScope = true, ScopeNote = " A drought, for comparison. " }, 1, Un, Now);
        Assert.Equal((true, "A drought, for comparison.", 1), (file.Scope.IsOutside, file.Scope.Note, file.ScopeRevision));
        file.ChangeScope(Scope.Of(Crimes.Precursor, false, ""), 1, Un, Now);
        Assert.Equal((new Scope(Crimes.Precursor, ""), 2, Crimes.None), (file.Scope, file.ScopeRevision, file.Crimes));
    }

    [Fact]
    public void Co_leads_change_the_scope_from_the_state_that_they_saw_and_nothing_is_overwritten()
    {
        var file = File();
        file.ChangeScope(Scope.Of(Crimes.Genocide | Crimes.Incitement, false, "Radio."), 1, Au, Now);
        var stale = Assert.Throws<StaleRevision>(() => file.ChangeScope(Scope.Of(Crimes.WarCrimes, false, ""), 1, Un, Now));
        Assert.Equal((1, 2), (stale.Seen, stale.Current));
        Breaks("scope.unchanged", () => file.ChangeScope(Scope.Of(Crimes.Incitement | Crimes.Genocide, false, "Radio. "), 2, Un, Now), "Crimes");
        file.ChangeScope(Scope.Of(Crimes.WarCrimes, false, ""), 2, Un, Now);
        Assert.Equal([(2, "au", Crimes.Genocide | Crimes.Incitement), (3, "un", Crimes.WarCrimes)], file.ScopeChanges.Select(change => (change.Number, change.Workspace.Value, change.Crimes)));
        foreach (var by in new[] { Osce, Asean }) Breaks("assessment.only-leads", () => file.ChangeScope(Scope.Of(Crimes.Genocide, false, ""), 3, by, Now));
    }

    [Fact]
    public void An_edition_says_that_it_is_outside_scope_and_that_it_finds_nothing()
    {
        var given = new GivenEdition();
        Assert.Contains("\"outsideScope\": null", given.Freeze().Text, StringComparison.Ordinal);
        given.File.ChangeScope(Scope.Of(Crimes.None, true, "A drought."), 1, Un, Now);
        var edition = given.Freeze();
        Assert.Contains("\"outsideScope\": \"A drought.\"", edition.Text, StringComparison.Ordinal);
        foreach (var text in new[] { edition.Text, edition.Annex!.Text }) Assert.Contains("\"concerns\": \"risk\",\n  \"legalDetermination\": \"none\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_scope_concerns_everybody_who_signed()
    {
        var given = new GivenEdition();
        var edition = given.Freeze();
        given.File.ChangeScope(Scope.Of(Crimes.Incitement, false, ""), 1, Un, Now);
        var moved = Assert.Single(EditionPart.Moved(edition.Parts, given.Content().All));
        Assert.Equal(("facts", true), (moved.Key, moved.IsShared));
    }
}
