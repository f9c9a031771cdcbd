using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Reviews;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.People;

/// <summary>
/// Hands over what is open of an officer who leaves. All of it happens at that officer's own desk, and what colleagues take at theirs: whoever orders it
/// learns kinds and numbers and reads none of it, and no wall is opened for it (decision 0057).
/// </summary>
public sealed class HandingOver(JobDesks desks, AccountsDb accounts, TimeProvider clock)
{
    /// <summary>What is open, by kind.</summary>
    public async Task<IReadOnlyDictionary<OpenWork, int>> CountAsync(Officer leaver, DateOnly today, CancellationToken ct)
    {
        await using var desk = desks.At(leaver);
        var found = await FindAsync(desk.Db(), leaver, today, ct);
        var counts = found.Reminders.CountBy(one => HandOver.Of(one.Matter.Subject)).ToDictionary();
        counts[OpenWork.WarningDrafts] = found.Warnings.Count;
        counts[OpenWork.SectionDrafts] = found.Sections.Count;
        counts[OpenWork.RoundtableRecords] = found.Records.Count;
        counts[OpenWork.Deputyships] = found.StandsIn.Count;
        return counts.Where(one => one.Value > 0).OrderBy(one => one.Key).ToDictionary();
    }

    /// <summary>Hands it over to those colleagues, and ends what nobody takes over: feeds, mutes and the own absence.</summary>
    public async Task DoAsync(Officer leaver, IReadOnlyDictionary<OpenWork, Officer> to, IReadOnlyCollection<Officer> officers, Officer by, DateOnly today, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using (var desk = desks.At(leaver))
        {
            var db = desk.Db();
            var found = await FindAsync(db, leaver, today, ct);
            var done = 0;
            foreach (var (reminder, matter) in found.Reminders)
                if (to.TryGetValue(HandOver.Of(matter.Subject), out var taker) && ReviewCalendar.MayTakeOver(taker, matter.Subject, today))
                {
                    // Who among colleagues has it is no answer to whoever asked.
                    db.Add(ReviewAnswer.Give(new(ReviewAnswerKind.NotMine, taker.Id, null, null), reminder, matter.Reference, null, leaver, officers, today, now));
                    done++;
                }

            foreach (var draft in found.Warnings)
                if (to.TryGetValue(OpenWork.WarningDrafts, out var taker))
                {
                    draft.HandTo(taker, leaver, now);
                    done++;
                }

            if (to.TryGetValue(OpenWork.RoundtableRecords, out var reader)) done += await AdmitAsync(db, found.Records, leaver, reader, today, ct);
            if (to.TryGetValue(OpenWork.SectionDrafts, out var writer)) done += await TakeOverAsync(found.Sections, writer, now, ct);
            foreach (var mute in await db.Set<Mute>().Where(mute => mute.OfficerId == leaver.Id && mute.EndedAt == null).ToListAsync(ct)) mute.End(leaver, now);
            foreach (var own in (await db.Set<Absence>().Where(absence => absence.OfficerId == leaver.Id && absence.EndedAt == null).ToListAsync(ct)).Where(absence => absence.IsAhead(today))) own.End(leaver, today, now);
            db.Record(Act.WorkHandedOver, "officer", leaver.Id, detail: string.Create(CultureInfo.InvariantCulture, $"by={by.Id} count={done}"));
            await db.SaveChangesAsync(ct);
            if (to.TryGetValue(OpenWork.Deputyships, out var deputy)) await StandInAsync(found.StandsIn, leaver, deputy, officers, today, now, ct);
        }

        await RevokeFeedsAsync(leaver, now, ct);
    }

    static async Task<Found> FindAsync(PartnersDb db, Officer leaver, DateOnly today, CancellationToken ct)
    {
        var (me, person, at) = (leaver.Id, leaver.PersonId!.Value, db.Now);
        var waiting = (await Matter.WaitingAsync(db, at, ct)).Where(matter => ReviewAnswer.IsAnswerable(matter.Subject)).ToList();
        var reminders = await db.Reminders.AsNoTracking().Where(one => one.OfficerId == me).OrderByDescending(one => one.RaisedAt).ToListAsync(ct);
        var said = await Matter.SaidAsync(db, waiting, ct);
        var open = from matter in waiting
                   let reminder = reminders.Find(one => one.Subject == matter.Subject && one.SubjectId == matter.Id && one.Occurrence == matter.Occurrence)
                   where reminder is not null && said[(matter.Subject, matter.Id, matter.Occurrence)].LastOrDefault(answer => answer.OfficerId == me)?.Kind is not ReviewAnswerKind.NotMine
                   select (reminder, matter);
        return new(
            [.. open],
            await db.Set<WarningDraft>().Where(draft => draft.OfficerId == me && draft.ClosedAt == null).ToListAsync(ct),
            await db.Set<SectionDraft>().Where(draft => draft.OfficerId == me && draft.PersonId == person && draft.Text != "").ToListAsync(ct),
            await db.Set<RecordReader>().Where(reader => reader.PersonId == person && reader.Workspace == leaver.Workspace && reader.EndedOn == null).ToListAsync(ct),
            await db.Set<Absence>().AsNoTracking().Where(absence => absence.DeputyId == me && absence.EndedAt == null && absence.Until >= today).ToListAsync(ct));
    }

    static async Task<int> AdmitAsync(PartnersDb db, List<RecordReader> records, Officer leaver, Officer reader, DateOnly today, CancellationToken ct)
    {
        foreach (var record in records)
        {
            var id = record.RoundtableId;
            var roundtable = await db.Set<Roundtable>().Include(one => one.Invitations).ThenInclude(sent => sent.Answer).AsSplitQuery().SingleAsync(one => one.Id == id, ct);
            var others = await db.Set<RecordReader>().Where(one => one.RoundtableId == id).ToListAsync(ct);
            var admitted = RecordReader.Admit(roundtable, reader, others, leaver, today);
            if (!others.Contains(admitted)) db.Add(admitted);
            record.End([.. others, admitted], leaver, today);
            db.Record(Act.RecordReaderAdmitted, "roundtable", id, roundtable.Originator);
            db.Record(Act.RecordReaderEnded, "roundtable", id, roundtable.Originator);
        }

        return records.Count;
    }

    // What somebody typed is that person's alone: the colleague takes it at the own desk. Saved there before it is cleared here, so that nothing is lost between the two.
    async Task<int> TakeOverAsync(List<SectionDraft> drafts, Officer writer, DateTimeOffset now, CancellationToken ct)
    {
        if (drafts is []) return 0;
        await using var desk = desks.At(writer);
        var db = desk.Db();
        foreach (var draft in drafts)
        {
            var id = draft.SectionId;
            var section = await db.Set<Section>().SingleAsync(one => one.Id == id, ct);
            var own = await db.Set<SectionDraft>().SingleOrDefaultAsync(one => one.SectionId == id && one.OfficerId == writer.Id, ct);
            if (own is null) db.Add(own = SectionDraft.Of(section, writer));
            own.TakeOver(draft, now);
            draft.Clear();
        }

        await db.SaveChangesAsync(ct);
        return drafts.Count;
    }

    // Nobody else changes an absence: at the desk of whoever is away. Where the colleague cannot stand in, it stays, and the heads of desk are reminded.
    async Task StandInAsync(List<Absence> absences, Officer leaver, Officer deputy, IReadOnlyCollection<Officer> officers, DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var one in absences)
        {
            if (officers.FirstOrDefault(officer => officer.Id == one.OfficerId) is not { } away || away.Id == deputy.Id) continue;
            await using var desk = desks.At(away);
            var db = desk.Db();
            var id = one.Id;
            var all = await db.Set<Absence>().Where(absence => absence.EndedAt == null && absence.Until >= today).ToListAsync(ct);
            if (all.Find(absence => absence.Id == id) is not { } old || old.DeputyId != leaver.Id) continue;
            try
            {
                old.End(away, today, now);
                db.Add(Absence.Enter(away, deputy, old.From, old.Until, all, today, now));
            }
            catch (RuleBroken)
            {
                continue;
            }

            db.Record(Act.AbsenceEntered, "absence", one.Id);
            await db.SaveChangesAsync(ct);
        }
    }

    async Task RevokeFeedsAsync(Officer leaver, DateTimeOffset now, CancellationToken ct)
    {
        var (person, workspace) = (leaver.PersonId!.Value, leaver.Workspace);
        foreach (var feed in await accounts.Feeds.Where(feed => feed.PersonId == person && feed.Workspace == workspace && feed.RevokedAt == null).ToListAsync(ct)) feed.Revoke(now);
        await accounts.SaveChangesAsync(ct);
    }

    sealed record Found(List<(Reminder Reminder, Matter Matter)> Reminders, List<WarningDraft> Warnings, List<SectionDraft> Sections, List<RecordReader> Records, List<Absence> StandsIn);
}
