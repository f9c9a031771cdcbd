using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>What an assessment relates to, what is said of armed conflict, and what is done.</summary>
sealed partial class History
{
    /// <summary>What was said and done of one assessment.</summary>
    public IEnumerable<Deed> Of(AssessmentLine line, ActionsLine told) =>
        [.. told.Scope.Select(said => Change(line, said)), .. told.Conflict.Select(said => State(line, said)), .. told.Actions.Select(entry => Enter(line, entry))];

    Deed Change(AssessmentLine line, ScopeLine said)
    {
        var (at, by) = (cast.At(said.Day, said.Time, said.Workspace), cast[said.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Parties).Include(file => file.ScopeChanges).AsSplitQuery().SingleAsync(ct);
            assessment.ChangeScope(Scope.Of(AllOf(said.Crimes), said.Crimes.Count == 0, said.Note), assessment.ScopeRevision, by, at);
            db.Record(Act.ScopeChanged, "assessment", assessment.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed State(AssessmentLine line, ConflictLine said)
    {
        var (at, by) = (cast.At(said.Day, said.Time, said.Workspace), cast[said.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Parties).Include(file => file.ConflictReadings).AsSplitQuery().SingleAsync(ct);
            ConflictReading.State(assessment, said.Status, cast.Day(said.SinceDay), said.Source, cast.Day(said.Day), by, at);
            db.Record(Act.ConflictStated, "assessment", assessment.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Enter(AssessmentLine line, ActionLine told)
    {
        var (at, by) = (cast.At(told.Day, told.Time, told.Workspace), cast[told.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Parties).SingleAsync(ct);
            var action = ActionOnFile.Enter(assessment, new(told.What, told.Pillar, AllOf(told.Crimes), told.State, cast.Day(told.OnDay), told.Reason ?? ""), by, at);
            db.Add(action);
            db.Record(Act.ActionEntered, "action", action.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    static Crimes AllOf(IEnumerable<Crimes> crimes) => crimes.Aggregate(Crimes.None, (all, one) => all | one);
}
