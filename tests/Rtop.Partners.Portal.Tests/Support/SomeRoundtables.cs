using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Roundtables;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    public static RoundtableTerms RoundtableTerms() => new("A roundtable", Today, "", 1, ["A topic", "Another topic"], []);

    /// <summary>A roundtable of two convenors on which everything that can be done was done once, at their own desks; its summary is a draft.</summary>
    public static async Task<Roundtable> RoundtableAsync(TestDatabase database, string originator, string partner)
    {
        var (by, other) = (OfficerOf(originator), OfficerOf(partner));
        var made = Roundtable.Open(RoundtableTerms(), 1, by, Today);
        await database.SaveAsync(by, Act.RoundtableOpened, db =>
        {
            db.AddRange(made, RecordReader.Admit(made, by, [], by, Today));
            return Task.CompletedTask;
        }, "roundtable", made.Id);
        await database.SaveAsync(by, Act.ConvenorInvited, async db => db.Add((await db.Set<Roundtable>().Include(row => row.Invitations).SingleAsync(row => row.Id == made.Id, TestDatabase.Ct)).Invite(Code(partner), by, Today)), "roundtable", made.Id);
        await database.SaveAsync(other, Act.ConvenorJoined, async db => db.Add((await db.Set<RoundtableInvitation>().SingleAsync(row => row.RoundtableId == made.Id, TestDatabase.Ct)).Reply(Verdict.Accepted, true, other, Today)), "roundtable", made.Id, made.Originator);
        await database.SaveAsync(by, Act.RoundtableRecordKept, async db =>
        {
            var table = await db.Set<Roundtable>().SingleAsync(row => row.Id == made.Id, TestDatabase.Ct);
            var (record, summary, listed, unlisted) = (RoundtableRecord.Of(table), RoundtableSummary.Of(table), ParticipantList.Of(table, true), ParticipantList.Of(table, false));
            record.Keep(table, [new("A topic", "Something.", AgreementLevel.OneView)], record.Token, by, Today);
            summary.Keep(table, [new("", "Nothing much.")], summary.Revision, by);
            ParticipantList.Keep(table, listed, unlisted, [(new("Somebody", ""), true), (new("Somebody else", ""), false)], (listed.Token, unlisted.Token), by);
            db.AddRange(record, summary, listed, unlisted, AttributableStatement.Note(table, record, 1, new("Somebody", "", "With my name."), by));
        }, "roundtable", made.Id);
        return made;
    }
}
