using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    /// <summary>What somebody did.</summary>
    public static ActionEntry Action(Pillar pillar = Pillar.Assistance, string what = "Monitors trained.") => new(what, pillar, Crimes.Incitement, ActionState.Done, Today, "");

    /// <summary>The originator changes the scope, says what it reads of armed conflict, and enters an action.</summary>
    public static Task ActAsync(TestDatabase database, Assessment file) => database.SaveAsync(OfficerOf(file.Originator.Value), Act.ActionEntered, async db =>
    {
        var (here, by) = (await db.Assessments.Include(row => row.Parties).Include(row => row.ScopeChanges).Include(row => row.ConflictReadings).AsSplitQuery().SingleAsync(row => row.Id == file.Id, TestDatabase.Ct), OfficerOf(file.Originator.Value));
        here.ChangeScope(Scope.Of(Crimes.Precursor, false, "As it came before."), here.ScopeRevision, by, Now);
        ConflictReading.State(here, ConflictStatus.None, Today, "A report.", Today, by, Now);
        db.Add(ActionOnFile.Enter(here, Action(), by, Now));
    }, "action", file.Id);
}
