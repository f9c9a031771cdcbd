using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

static partial class RuleAdds
{
    // What the matter is: its scope by co-leads; armed conflict and actions by everyone who rates, for oneself.
    static IEnumerable<AddCase> OfActions(string me, RuleFile file)
    {
        var code = Some.Code(me);
        var owner = file.File.Originator;
        var other = Some.Code(me == file.Peer ? file.Originator : file.Peer);
        var (leads, scores) = (RuleOracle.Leads(me, file.Facts), RuleOracle.Scores(me, file.Facts));
        AddCase Case(string what, bool allowed, object row) => new($"{what} to {file.Facts}", allowed, db => db.Add(row));

        yield return Case("a scope", leads, Change(owner, code));
        yield return Case("a scope as another", false, Change(owner, other));
        yield return Case("a reading of armed conflict", scores, Reading(owner, code));
        yield return Case("a reading of armed conflict as another", false, Reading(owner, other));
        yield return Case("an action", scores, Entered(owner, code));
        yield return Case("an action as another", false, Entered(owner, other));
        if (me == file.Originator) yield break;
        yield return Case("a scope as if the file were its own", false, Change(code, code));
        yield return Case("a reading of armed conflict as if the file were its own", false, Reading(code, code));
        yield return Case("an action as if the file were its own", false, Entered(code, code));

        ScopeChange Change(WorkspaceCode originator, WorkspaceCode by) => new() { AssessmentId = file.File.Id, Originator = originator, Number = 99, Workspace = by, OfficerId = Guid.NewGuid(), Crimes = Crimes.Genocide, Note = "", At = Some.Now };
        ConflictReading Reading(WorkspaceCode originator, WorkspaceCode by) => new() { AssessmentId = file.File.Id, Originator = originator, Workspace = by, Number = 99, OfficerId = Guid.NewGuid(), Status = ConflictStatus.None, Since = Some.Today, Source = "S", At = Some.Now };
        ActionOnFile Entered(WorkspaceCode originator, WorkspaceCode by) => new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = file.File.Id,
            Originator = originator,
            Workspace = by,
            What = "W",
            Pillar = Pillar.Assistance,
            Crimes = Crimes.Genocide,
            State = ActionState.Proposed,
            Day = Some.Today,
            Reason = "",
            ChangedAt = Some.Now,
            ChangedBy = Guid.NewGuid(),
        };
    }
}
