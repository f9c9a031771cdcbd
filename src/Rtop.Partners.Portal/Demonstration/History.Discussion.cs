using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>What was said and settled of ratings that are open.</summary>
sealed partial class History
{
    Deed Discuss(AssessmentLine line, CycleLine discussed, RemarkLine said)
    {
        var (at, by) = (cast.At(said.Day, said.Time, said.Workspace), cast[said.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, cycle) = await CycleAsync(db, line, discussed, ct);
            var remark = Remark.On(assessment, cycle, FrameworkOf(line).FactorOf(said.Code)!, said.Text, by, at);
            db.Add(remark);
            db.Record(Act.FactorDiscussed, "remark", remark.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Settle(AssessmentLine line, CycleLine discussed, NoteLine proposed)
    {
        var (at, by) = (cast.At(proposed.Day, proposed.Time, proposed.Workspace), cast[proposed.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, cycle) = await CycleAsync(db, line, discussed, ct);
            var note = FactorNote.Propose(assessment, cycle, FrameworkOf(line).FactorOf(proposed.Code)!, proposed.Accord, proposed.Text, by, at);
            db.Add(note);
            db.Record(Act.FactorNoteProposed, "note", note.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Admit(AssessmentLine line, CycleLine admitted, AssentLine given)
    {
        var (at, by) = (cast.At(given.Day, given.Time, given.Workspace), cast[given.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, cycle) = await CycleAsync(db, line, admitted, ct);
            cycle.ConsentToObservers(assessment, by, at);
            db.Record(Act.ObserversAdmitted, "cycle", cycle.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed AssentTo(AssessmentLine line, CycleLine discussed, NoteLine proposed, AssentLine given)
    {
        var (at, by) = (cast.At(given.Day, given.Time, given.Workspace), cast[given.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, cycle) = await CycleAsync(db, line, discussed, ct);
            var note = await db.Set<FactorNote>().Include(note => note.Assents).SingleAsync(note => note.CycleId == cycle.Id && note.Code == proposed.Code, ct);
            note.Assent(assessment, cycle, note, by, at);
            db.Record(Act.FactorNoteAssented, "note", note.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }
}
