using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>The situations of the scenario and the links between them.</summary>
sealed partial class History
{
    /// <summary>What was put on the file of one assessment, and drawn from it.</summary>
    public IEnumerable<Deed> Of(SituationsLine line, AssessmentLine of)
    {
        foreach (var place in line.Places) yield return Note(of, place);
        foreach (var link in line.Links)
            foreach (var said in link.Statements) yield return Say(of, link, said);
    }

    Deed Note(AssessmentLine of, PlaceLine place)
    {
        var (at, by) = (cast.At(place.Day, place.Time, place.Workspace), cast[place.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, of).Include(file => file.Parties).Include(file => file.Situations).SingleAsync(ct);
            var situation = Situation.On(assessment, assessment.Situations, place.Country, place.Area, place.Part, by, at);
            db.Add(situation);
            db.Record(Act.SituationNoted, "situation", situation.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Say(AssessmentLine of, LinkLine line, StatementLine said)
    {
        var (at, by) = (cast.At(said.Day, said.Time, said.Workspace), cast[said.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, of).Include(file => file.Parties).Include(file => file.Situations).SingleAsync(ct);
            var otherFile = files[line.OtherFile ?? of.Reference];
            var first = assessment.Situations.Single(one => one.Country == line.First && one.Area.Length == 0);
            var other = await db.Set<Situation>().SingleAsync(one => one.AssessmentId == otherFile && one.Country == line.Other && one.Area == "", ct);
            var link = await db.Set<SituationLink>().Include(there => there.Statements).SingleOrDefaultAsync(there => there.SituationId == first.Id && there.OtherId == other.Id && there.Kind == line.Kind, ct);
            if (link is null)
            {
                link = SituationLink.Draw(assessment, first, other, line.Kind, [], said.Entry, by, at);
                db.Add(link);
                db.Record(Act.LinkDrawn, "situation-link", link.Id, assessment.Originator);
            }
            else
            {
                var seen = link.Statements.Count(there => there.Workspace == by.Workspace);
                db.Add(link.Say(assessment, said.Entry, seen, by, at));
                db.Record(Act.LinkStated, "situation-link", link.Id, assessment.Originator);
            }

            await db.SaveChangesAsync(ct);
        });
    }
}
