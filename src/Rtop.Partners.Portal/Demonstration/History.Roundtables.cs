using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.Roundtables;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>The roundtable of the demonstration: held, written up, checked and cleared.</summary>
sealed partial class History
{
    Guid roundtable;

    /// <summary>What happened to it.</summary>
    public IEnumerable<Deed> OfRoundtables()
    {
        var told = RoundtableLine.Read();
        var (desk, partner, rapporteur, lead) = (cast[told.OpenedBy], cast[told.JoinedBy], cast[told.Rapporteur], cast[told.ClearedBy]);
        yield return At(told.OpenedDay, Opens, desk, async (db, table, ct) =>
        {
            table = Roundtable.Open(new(told.Title, cast.Day(told.Day), told.Host, told.Sessions, told.Topics, told.Questions), 1, desk, cast.Day(told.OpenedDay));
            roundtable = table.Id;
            db.AddRange(table, RecordReader.Admit(table, desk, [], desk, cast.Day(told.OpenedDay)), RecordReader.Admit(table, rapporteur, [], desk, cast.Day(told.OpenedDay)), RecordReader.Admit(table, lead, [], desk, cast.Day(told.OpenedDay)));
            db.Record(Act.RoundtableOpened, "roundtable", table.Id);
            await db.SaveChangesAsync(ct);
        });
        yield return At(told.OpenedDay, Invites, desk, async (db, table, ct) =>
        {
            db.Add(table!.Invite(partner.Workspace, desk, cast.Day(told.OpenedDay)));
            db.Record(Act.ConvenorInvited, "roundtable", table.Id);
            await db.SaveChangesAsync(ct);
        });
        yield return At(told.JoinedDay, Answers, partner, async (db, _, ct) =>
        {
            var invitation = await db.Set<RoundtableInvitation>().SingleAsync(sent => sent.RoundtableId == roundtable && sent.Workspace == partner.Workspace, ct);
            db.Add(invitation.Reply(Verdict.Accepted, agreesToSectors: false, partner, cast.Day(told.JoinedDay)));
            db.Record(Act.ConvenorJoined, "roundtable", roundtable, invitation.Originator);
            await db.SaveChangesAsync(ct);
        });
        yield return At(told.JoinedDay, CycleOpens.AddHours(2), partner, async (db, table, ct) =>
        {
            db.Add(RecordReader.Admit(table!, partner, [], partner, cast.Day(told.JoinedDay)));
            db.Record(Act.RecordReaderAdmitted, "roundtable", roundtable);
            await db.SaveChangesAsync(ct);
        });
        yield return At(told.Day, Closes, desk, async (db, table, ct) =>
        {
            var (listed, unlisted) = (ParticipantList.Of(table!, true), ParticipantList.Of(table!, false));
            ParticipantList.Keep(table!, listed, unlisted, [.. told.Participants.Select(who => (new Participant(who.Name, who.Organization), who.Listed))], (listed.Token, unlisted.Token), desk);
            db.AddRange(listed, unlisted);
            db.Record(Act.ParticipantsKept, "roundtable", roundtable);
            await db.SaveChangesAsync(ct);
        });
        yield return At(told.Day + 1, Opens, rapporteur, async (db, table, ct) =>
        {
            var record = RoundtableRecord.Of(table!);
            if (record.Keep(table!, told.Contributions, record.Token, rapporteur, cast.Day(told.Day + 1))) db.RecordDay(Act.RoundtableRecordKept, "roundtable", roundtable);
            db.Add(record);
            await db.SaveChangesAsync(ct);
        });
        yield return At(told.Statement.Day, Answers, rapporteur, async (db, table, ct) =>
        {
            var statement = AttributableStatement.Note(table!, null, 1, new(told.Statement.Speaker, told.Statement.Capacity, told.Statement.Text), rapporteur);
            db.Add(statement);
            db.Record(Act.StatementNoted, "statement", statement.Id);
            await db.SaveChangesAsync(ct);
        });
        yield return At(told.Statement.ConfirmedDay, Answers, rapporteur, async (db, table, ct) =>
        {
            var statement = await db.Set<AttributableStatement>().SingleAsync(row => row.RoundtableId == roundtable, ct);
            statement.Confirm(table!, told.Statement.How, cast.Day(told.Statement.ConfirmedDay), rapporteur, cast.Day(told.Statement.ConfirmedDay));
            db.Record(Act.StatementConfirmed, "statement", statement.Id);
            await db.SaveChangesAsync(ct);
        });
        yield return At(told.SummaryDay, Opens, rapporteur, async (db, table, ct) =>
        {
            var summary = RoundtableSummary.Of(table!);
            summary.Keep(table!, told.Summary, summary.Revision, rapporteur);
            summary.Check(table!, await SubjectsAsync(db, ct), [], rapporteur);
            db.Add(summary);
            db.Record(Act.SummaryKept, "summary", roundtable);
            db.Record(Act.SummaryChecked, "summary", roundtable);
            await db.SaveChangesAsync(ct);
        });
        yield return At(told.ClearedDay, Opens, lead, async (db, table, ct) =>
        {
            var summary = await db.Set<RoundtableSummary>().SingleAsync(row => row.RoundtableId == roundtable, ct);
            summary.Clear(table!, await SubjectsAsync(db, ct), lead, cast.Day(told.ClearedDay));
            db.Record(Act.SummaryCleared, "summary", roundtable);
            await db.SaveChangesAsync(ct);
        });
    }

    async Task<ReidentificationSubjects> SubjectsAsync(PartnersDb db, CancellationToken ct) =>
        ReidentificationSubjects.Of(await db.Set<ParticipantList>().Where(list => list.RoundtableId == roundtable).ToListAsync(ct), KnownPlaces.All);

    Deed At(int day, TimeOnly time, Officer by, Func<PartnersDb, Roundtable?, CancellationToken, Task> act) => new(cast.At(day, time, by.Workspace), by, async (db, ct) =>
        await act(db, roundtable == Guid.Empty ? null : await db.Set<Roundtable>().Include(one => one.Invitations).ThenInclude(sent => sent.Answer).SingleOrDefaultAsync(one => one.Id == roundtable, ct), ct));
}
