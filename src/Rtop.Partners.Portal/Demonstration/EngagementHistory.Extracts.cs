using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Pages.Roundtables;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>What left a confidential file of the scenario, and what was asked for and did not.</summary>
sealed partial class EngagementHistory
{
    IEnumerable<Deed> Of(EngagementLine line, ExtractLine told, int place, Func<Guid> file)
    {
        var (by, other, id) = (cast[line.By], cast[line.Left.Successor], Guid.Empty);
        yield return At(told.WrittenDay, Writes, by, async (db, at, ct) =>
        {
            var of = await FileAsync(db, file(), ct);
            var sources = await db.Set<EngagementNote>().Where(note => note.EngagementId == of.Id && told.Notes.Contains(note.Number)).Select(note => note.Id)
                .Concat(db.Set<TensionOption>().Where(option => option.EngagementId == of.Id && told.Options.Contains(option.Number)).Select(option => option.Id)).ToListAsync(ct);
            var joint = await db.Assessments.SingleAsync(row => row.Number == told.Assessment, ct);
            var extract = Extract.Write(of, place + 1, new() { Title = told.Title, Text = told.Text, Assessment = joint.Id, Label = told.Label, Sources = sources }, sealing, by);
            db.Add(extract);
            id = extract.Id;
            db.Record(Act.ExtractWritten, "extract", id, detail: WrittenDetail.Of(1, extract.Last.Body));
        });
        foreach (var (role, officer, time) in new[] { (SeatRole.Political, by, Writes), (SeatRole.Legal, other, Signs) })
            yield return At(told.ApprovedDay, time, officer, async (db, at, ct) =>
            {
                var extract = await ExtractAsync(db, id, ct);
                db.Add(extract.Approve(await FileAsync(db, file(), ct), 1, role, await SubjectsAsync(db, file(), ct), sealing, officer));
                db.Record(Act.ExtractApproved, "extract", id, detail: WrittenDetail.Of(1, extract.Last.Body));
            });
        yield return At(told.ApprovedDay, Signs.AddMinutes(1), other, async (db, at, ct) =>
        {
            var joint = await db.Assessments.Include(row => row.Parties).SingleAsync(row => row.Number == told.Assessment, ct);
            db.Add((await ExtractAsync(db, id, ct)).Release(joint, sealing, cast.Day(told.ApprovedDay)));
            db.RecordDay(Act.ExtractReleased, "engagement", null);
        });
    }

    IEnumerable<Deed> Of(EngagementLine line, AskedLine told)
    {
        var (asker, by, id) = (cast[told.By], cast[line.By], Guid.Empty);
        yield return At(told.Day, Opens, asker, async (db, at, ct) =>
        {
            var joint = await db.Assessments.Include(row => row.Parties).SingleAsync(row => row.Originator == asker.Workspace && row.Number == told.Assessment, ct);
            var request = ConfidenceRequest.Ask(joint, by.Workspace, told.Text, [], asker, cast.Day(told.Day));
            db.Add(request);
            id = request.Id;
            db.Record(Act.ConfidenceAsked, "confidence-request", id, by.Workspace);
        });
        yield return At(told.DeclinedDay, Opens, by, async (db, at, ct) =>
        {
            var request = await db.Set<ConfidenceRequest>().SingleAsync(row => row.Id == id, ct);
            db.Add(request.Decline(by, cast.Day(told.DeclinedDay)));
            db.RecordDay(Act.ConfidenceAnswered, "confidence-request", id, request.Workspace);
        });
    }

    async Task<ExtractSubjects> SubjectsAsync(PartnersDb db, Guid file, CancellationToken ct)
    {
        var frame = (await FileAsync(db, file, ct)).FrameBy(sealing)!;
        var codes = (await db.Set<Interlocutor>().Where(one => one.EngagementId == file).ToListAsync(ct)).Select(one => one.IdentityBy(sealing));
        return ExtractSubjects.Of(frame, codes, await db.Persons.Select(person => person.Name).ToListAsync(ct), Countries.Names(frame.Country), KnownPlaces.States, KnownPlaces.Finer);
    }

    static Task<Extract> ExtractAsync(PartnersDb db, Guid id, CancellationToken ct) => db.Set<Extract>().Include(one => one.Versions).Include(one => one.Approvals).AsSplitQuery().SingleAsync(one => one.Id == id, ct);
}
