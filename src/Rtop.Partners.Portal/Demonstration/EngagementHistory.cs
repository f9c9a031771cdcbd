using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>Turns the confidential files of the scenario into deeds at the desks of their teams.</summary>
sealed partial class EngagementHistory(Cast cast, ISealing sealing)
{
    static readonly TimeOnly Opens = new(9, 0), Contacts = new(15, 0), Writes = new(17, 0), Signs = new(18, 0);

    /// <summary>What happened in one file.</summary>
    public IEnumerable<Deed> Of(EngagementLine line)
    {
        var (by, id) = (cast[line.By], Guid.Empty);
        yield return At(line.OpenedDay, Opens, by, async (db, at, ct) =>
        {
            var file = Engagement.Open(new(line.Country, line.Theme, line.Partner, line.Modality, false, false, true, line.GateNote), line.Reference, sealing, by, at);
            db.Add(file);
            List<EngagementMember> members = [];
            foreach (var (who, role) in new[] { (by, SeatRole.Political), (cast[line.Other], SeatRole.Legal), (cast[line.Head], SeatRole.HeadOfOffice) }) members.Add(Seat(db, file, who, role, members, by, cast.Day(line.OpenedDay)));
            db.Record(Act.EngagementOpened, "engagement", id = file.Id);
            await db.SaveChangesAsync(ct);
            file.Activate(members, cast.Day(line.OpenedDay));
            db.Record(Act.EngagementActivated, "engagement", id);
        });
        yield return At(line.Left.Day, Signs, by, async (db, at, ct) =>
        {
            var leaving = cast[line.Left.Who].PersonId;
            var left = await db.Set<EngagementMember>().SingleAsync(member => member.EngagementId == id && member.PersonId == leaving, ct);
            db.Add(left.Leave(line.Left.Handover, sealing, by, cast.Day(line.Left.Day), at));
            db.Record(Act.SeatLeft, "seat", left.SeatId);
        });
        yield return At(line.Left.SuccessorDay, Opens, by, async (db, at, ct) =>
        {
            Seat(db, await FileAsync(db, id, ct), cast[line.Left.Successor], SeatRole.Legal, await db.Set<EngagementMember>().Where(member => member.EngagementId == id).ToListAsync(ct), by, cast.Day(line.Left.SuccessorDay));
            db.Record(Act.SeatGiven, "engagement", id);
        });
        yield return At(line.Left.SuccessorDay, Writes, by, async (db, at, ct) =>
        {
            var file = await FileAsync(db, id, ct);
            foreach (var code in line.Codes) db.Add(Interlocutor.Name(file, new(code.Code, code.Identity), sealing, by));
            db.Record(Act.InterlocutorNamed, "engagement", id);
        });
        foreach (var deed in line.Notes.SelectMany(told => Of(line, told, () => id)).Concat(line.Options.SelectMany((told, place) => Of(line, told, place, () => id))).Concat(line.Experts.SelectMany(told => Of(line, told, () => id))).Concat(line.Extracts.SelectMany((told, place) => Of(line, told, place, () => id))).Concat(line.Asked.SelectMany(told => Of(line, told)))) yield return deed;
    }

    IEnumerable<Deed> Of(EngagementLine line, ContactLine told, Func<Guid> file)
    {
        var (by, day) = (cast[line.By], cast.Day(told.Day));
        yield return At(told.Day, Contacts, by, async (db, at, ct) =>
        {
            var text = new NoteText { Title = told.Title, Form = told.Form, On = day, Precision = DatePrecision.Day, Level = told.Level, Codes = told.Codes, Theme = told.Theme, Text = told.Text };
            var of = await FileAsync(db, file(), ct);
            var note = EngagementNote.Write(of, told.Number, text, sealing, by, day, at);
            db.Add(note);
            if (told.FollowUpDay is { } due) db.Add(FollowUp.After(of, note, cast.Day(due), day));
            foreach (var expert in await db.Set<ExpertAdmission>().Where(expert => expert.SeatId != null).ToListAsync(ct))
                if (expert.Covers(told.Theme, sealing)) db.Add(EngagementGrant.For(expert, note.Last.Id, sealing));
            db.Record(Act.NoteWritten, "note", note.Id, detail: WrittenDetail.Of(1, note.Last.Body));
        });
        foreach (var signer in told.SignedBy.Select(email => cast[email]))
            yield return At(told.Day, Signs, signer, async (db, at, ct) =>
            {
                var note = await db.Set<EngagementNote>().Include(note => note.Versions).Include(note => note.Signatures).SingleAsync(note => note.EngagementId == file() && note.Number == told.Number, ct);
                db.Add(note.Sign(await FileAsync(db, file(), ct), 1, signer.PersonId == by.PersonId ? SeatRole.Political : SeatRole.Legal, signer, at));
                db.Record(Act.NoteSigned, "note", note.Id);
            });
    }

    IEnumerable<Deed> Of(EngagementLine line, OptionLine told, int place, Func<Guid> file)
    {
        var by = cast[line.By];
        yield return At(line.OptionsDay, Contacts.AddMinutes(place), by, async (db, at, ct) =>
        {
            var option = TensionOption.Write(await FileAsync(db, file(), ct), place + 1, new(told.Theme, told.Measure, "", told.Basis, told.Incentive, told.State), sealing, by, at);
            db.Add(option);
            db.Record(Act.OptionWritten, "option", option.Id, detail: WrittenDetail.Of(1, option.Last.Body));
        });
    }

    IEnumerable<Deed> Of(EngagementLine line, ExpertLine told, Func<Guid> file)
    {
        var (by, other, id) = (cast[line.By], cast[line.Left.Successor], Guid.Empty);
        yield return At(told.ProposedDay, Opens, by, async (db, at, ct) =>
        {
            var expert = ExpertAdmission.Propose(await FileAsync(db, file(), ct), cast[told.Who].PersonId!.Value, new(told.Themes, ""), cast.Day(told.EndsDay), sealing, by, cast.Day(told.ProposedDay));
            db.Add(expert);
            db.Record(Act.ExpertProposed, "engagement", file());
            id = expert.Id;
        });
        yield return At(told.AdmittedDay, Opens, other, async (db, at, ct) =>
        {
            (await db.Set<ExpertAdmission>().SingleAsync(expert => expert.Id == id, ct)).Admit(other);
            db.Record(Act.ExpertAdmitted, "engagement", file());
        });
        if (told.SignedDay is not { } signed) yield break;
        yield return At(signed, Opens, by, async (db, at, ct) =>
        {
            var expert = await db.Set<ExpertAdmission>().SingleAsync(expert => expert.Id == id, ct);
            var (seat, member) = expert.Undertake(await FileAsync(db, file(), ct), cast.Day(signed), await db.Set<EngagementMember>().Where(member => member.EngagementId == file()).ToListAsync(ct), sealing, by, cast.Day(signed));
            db.AddRange(seat, member);
            foreach (var note in await db.Set<EngagementNote>().Include(note => note.Versions).ToListAsync(ct))
                if (told.Themes.Contains(note.Last.TextBy(sealing).Theme)) db.Add(EngagementGrant.For(expert, note.Last.Id, sealing));
            foreach (var option in await db.Set<TensionOption>().Include(option => option.Versions).ToListAsync(ct))
                if (told.Themes.Contains(option.Last.TextBy(sealing).Theme)) db.Add(EngagementGrant.For(expert, option.Last.Id, sealing));
            db.Record(Act.SeatGiven, "engagement", file());
        });
    }

    EngagementMember Seat(PartnersDb db, Engagement file, Officer who, SeatRole role, IEnumerable<EngagementMember> members, Officer by, DateOnly day)
    {
        var (seat, member) = EngagementMember.Seat(file, who.PersonId!.Value, role, new(false, "", ""), null, members, sealing, by, day);
        db.AddRange(seat, member);
        return member;
    }

    static Task<Engagement> FileAsync(PartnersDb db, Guid id, CancellationToken ct) => db.Set<Engagement>().SingleAsync(file => file.Id == id, ct);

    Deed At(int day, TimeOnly time, Officer by, Func<PartnersDb, DateTimeOffset, CancellationToken, Task> act)
    {
        var at = cast.At(day, time, by.Workspace);
        return new(at, by, async (db, ct) =>
        {
            await act(db, at, ct);
            await db.SaveChangesAsync(ct);
        });
    }
}
