using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>A roundtable as its makers know it: who was asked and how far that got, who is admitted to what was said, how far the summary got.</summary>
sealed record RoundtableFact(string Originator, bool Cleared, bool Published, IReadOnlyDictionary<string, PartyState> Parties, IReadOnlyCollection<(string Workspace, Guid Person)> Readers)
{
    public override string ToString() => $"{Originator}'s {(Published ? "published " : Cleared ? "cleared " : "")}roundtable with {string.Join(", ", Parties.Select(party => $"{party.Key} {party.Value}"))}";
}

/// <summary>The rule for roundtables once more, written from domain/FEATURES.md §4 and §11, and from nothing in src.</summary>
static class RoundtableOracle
{
    public static bool Convenes(string? me, RoundtableFact roundtable) => me is not null && (me == roundtable.Originator || roundtable.Parties.GetValueOrDefault(me) is PartyState.Accepted);

    public static bool ReadsRoundtable(string? me, RoundtableFact roundtable) => Convenes(me, roundtable) || roundtable.Published;

    // What was said is for those who took part or write it up, of the organizations that convene.
    public static bool ReadsRecord(Asker asker, RoundtableFact roundtable) => asker.Person is { } person && Convenes(asker.Workspace, roundtable) && roundtable.Readers.Contains((asker.Workspace!, person));

    public static bool Reads(Asker asker, Row row) => (row.Table, row.Roundtable!) switch
    {
        ("roundtables", var table) => ReadsRoundtable(asker.Workspace, table),
        ("roundtable_invitations" or "roundtable_answers", var table) => asker.Workspace is not null && (asker.Workspace == row.Owner || asker.Workspace == table.Originator),
        // Whom an organization admits is its own affair.
        ("record_readers", var table) => asker.Workspace == row.Owner && Convenes(asker.Workspace, table),
        ("roundtable_records", var table) => ReadsRecord(asker, table),
        // Names of those who did not agree stay with the readers of whoever opened it.
        ("participant_lists", var table) => (asker.Workspace == table.Originator && ReadsRecord(asker, table)) || (row.IsOpen && ReadsRoundtable(asker.Workspace, table)),
        // What is confirmed, or cleared, is read with the roundtable.
        (_, var table) => ReadsRecord(asker, table) || (row.IsOpen && ReadsRoundtable(asker.Workspace, table)),
    };

    public static bool Changes(Asker asker, Row row) => (row.Table, row.Roundtable!) switch
    {
        ("roundtables" or "roundtable_invitations", var table) => asker.Workspace == table.Originator,
        ("roundtable_answers", _) => false,
        ("record_readers", _) => Reads(asker, row),
        ("participant_lists", var table) => asker.Workspace == table.Originator && ReadsRecord(asker, table),
        ("attributable_statements", var table) => asker.Workspace == row.Owner && ReadsRecord(asker, table),
        (_, var table) => ReadsRecord(asker, table),
    };
}

/// <summary>One roundtable of the rule's world, and beside it another of the same people of which nothing is written yet.</summary>
sealed class RuleRoundtable
{
    readonly Roundtable table, bare;
    readonly string originator, party, peer, stranger;

    /// <param name="at">Its number in the world.</param>
    /// <param name="state">How far the organization under test got.</param>
    /// <param name="stage">0: being written up, 1: cleared, 2: published.</param>
    /// <param name="isOut">The originator's own officer was admitted once, and is no more.</param>
    public RuleRoundtable(int at, PartyState state, int stage, bool isOut)
    {
        string Near(int step) => Some.Codes[(at + step) % Some.Codes.Length];
        (originator, party, peer, stranger) = (Near(0), Near(1), Near(2), Near(3));
        List<(string, Guid)> readers = [(originator, Some.ColleagueOf(originator).PersonId!.Value), (party, Some.OfficerOf(party).PersonId!.Value), (peer, Some.ColleagueOf(peer).PersonId!.Value)];
        if (!isOut) readers.Add((originator, Some.OfficerOf(originator).PersonId!.Value));
        Fact = new(originator, stage > 0, stage > 1, new Dictionary<string, PartyState> { [party] = state, [peer] = PartyState.Accepted }, readers);
        bare = Make((2 * at) + 2, Fact with { Cleared = false, Published = false });
        table = Make((2 * at) + 1, Fact);
        Write(stage);
    }

    public RoundtableFact Fact { get; }

    public List<(Row Fact, object Entity)> Rows { get; } = [];

    /// <summary>What is put in; the rest comes with it.</summary>
    public IEnumerable<object> Roots => Rows.Select(row => row.Entity).Where(row => row is not (RoundtableInvitation or RoundtableAnswer));

    Roundtable Make(int number, RoundtableFact fact)
    {
        var (lead, who) = (Some.OfficerOf(originator), Some.OfficerOf(party));
        var made = Roundtable.Open(Some.RoundtableTerms(), number, lead, Some.Today);
        made.Invite(Some.Code(peer), lead, Some.Today).Reply(Verdict.Accepted, true, Some.OfficerOf(peer), Some.Today);
        var asked = Fact.Parties[party] is PartyState.None ? null : made.Invite(Some.Code(party), lead, Some.Today);
        if (Fact.Parties[party] is PartyState.Declined) asked!.Reply(Verdict.Declined, false, who, Some.Today);
        if (Fact.Parties[party] is PartyState.Accepted or PartyState.Ended) asked!.Reply(Verdict.Accepted, true, who, Some.Today);
        // Admitted whatever the organization is now: as if it had convened once.
        List<RecordReader> readers = [Reader(made, originator, Some.ColleagueOf(originator)), Reader(made, originator, lead), Reader(made, party, who), Reader(made, peer, Some.ColleagueOf(peer))];
        if (!Fact.Readers.Contains((originator, lead.PersonId!.Value))) readers[1].End(readers, lead, Some.Today);
        if (Fact.Parties[party] is PartyState.Ended or PartyState.Withdrawn) asked!.End(lead, Some.Today);
        Add(made, fact: fact);
        foreach (var sent in made.Invitations)
        {
            Add(sent, fact: fact);
            if (sent.Answer is { } answer) Add(answer, fact: fact);
        }

        foreach (var reader in readers) Add(reader, fact: fact);
        return made;
    }

    void Write(int stage)
    {
        var lead = Some.OfficerOf(originator);
        var (record, summary, listed, unlisted) = (RoundtableRecord.Of(table), RoundtableSummary.Of(table), ParticipantList.Of(table, true), ParticipantList.Of(table, false));
        record.Keep(table, [new("A topic", "Something.", AgreementLevel.OneView)], record.Token, lead, Some.Today);
        summary.Keep(table, [new("", "Nothing much.")], summary.Revision, lead);
        summary.Check(table, ReidentificationSubjects.None, [], lead);
        List<AttributableStatement> statements = [.. Enumerable.Range(1, 4).Select(number => Said(table, Some.Code(number > 2 ? peer : originator), number))];
        foreach (var confirmed in (int[])[1, 3]) statements[confirmed].Confirm(table, "By letter", Some.Today, Some.OfficerOf(statements[confirmed].Workspace.Value), Some.Today);
        if (stage > 0) summary.Clear(table, ReidentificationSubjects.None, lead, Some.Today);
        if (stage > 1) table.Publish(lead, Some.Today);
        Add(record);
        Add(summary, summary.ClearedOn is not null);
        Add(listed, true);
        Add(unlisted);
        foreach (var statement in statements) Add(statement, statement.ConfirmedOn is not null);
    }

    void Add(object entity, bool isOpen = false, RoundtableFact? fact = null) => Rows.Add((new(
        RuleWorld.TableOf(entity.GetType()).GetTableName()!, RuleWorld.KeyOf(entity), null, entity.GetType().GetProperty("Workspace")?.GetValue(entity)?.ToString(), IsOpen: isOpen, Roundtable: fact ?? Fact), entity));

    /// <summary>What an asker may try to add.</summary>
    public IEnumerable<AddCase> Adds(Asker asker)
    {
        var me = asker.Workspace!;
        var (code, owner, isOwner) = (Some.Code(me), table.Originator, me == originator);
        var other = Some.Code(isOwner ? peer : originator);
        var (convenes, reads) = (RoundtableOracle.Convenes(me, Fact), RoundtableOracle.ReadsRecord(asker, Fact));
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {Fact}", allowed, db => db.AddRange(rows));

        yield return Case("a roundtable", true, Own(code));
        yield return Case("a roundtable as another", false, Own(other));
        yield return Case("an invitation", isOwner, Sent(owner, Some.Code(stranger)));
        yield return Case("an invitation to itself", false, Sent(owner, code));
        if (!isOwner) yield return Case("an invitation as if the roundtable were its own", false, Sent(code, Some.Code(stranger)));
        if (bare.Invitations.Find(sent => sent.Workspace.Value == party) is { } asked)
        {
            var mayAnswer = me == party && Fact.Parties[me] is PartyState.Silent;
            yield return Case("an answer", mayAnswer, Answer(asked, code));
            if (me != party) yield return Case("an answer for another", false, Answer(asked, asked.Workspace));
        }

        yield return Case("a reader of its own", convenes, Reader(bare, code));
        yield return Case("a reader of another", false, Reader(bare, other));
        yield return Case("a record", reads, RoundtableRecord.Of(bare));
        yield return Case("a list of those who agreed", isOwner && reads, ParticipantList.Of(bare, true));
        yield return Case("a list of the others", isOwner && reads, ParticipantList.Of(bare, false));
        yield return Case("a summary", reads, RoundtableSummary.Of(bare));
        yield return Case("a statement", reads, Said(bare, code, 9));
        yield return Case("a statement as another", false, Said(bare, other, 9));

        static Roundtable Own(WorkspaceCode by) => new() { Id = Guid.NewGuid(), Originator = by, Number = 9999, Title = "T", HeldOn = Some.Today, Host = "", Sessions = 1, Topics = ["A topic"], Questions = [] };
        RoundtableInvitation Sent(WorkspaceCode by, WorkspaceCode to) => new() { Id = Guid.NewGuid(), RoundtableId = bare.Id, Originator = by, Workspace = to, Number = 1, Title = "T", HeldOn = Some.Today, SentOn = Some.Today };
        RoundtableAnswer Answer(RoundtableInvitation to, WorkspaceCode by) => new() { InvitationId = to.Id, Originator = owner, Workspace = by, Verdict = Verdict.Accepted, AgreesToSectors = false, On = Some.Today };
        RecordReader Reader(Roundtable of, WorkspaceCode by) => new() { RoundtableId = of.Id, PersonId = Guid.NewGuid(), Originator = owner, Workspace = by };
    }

    static RecordReader Reader(Roundtable of, string workspace, Officer officer) => new() { RoundtableId = of.Id, PersonId = officer.PersonId!.Value, Originator = of.Originator, Workspace = Some.Code(workspace) };

    static AttributableStatement Said(Roundtable of, WorkspaceCode by, int number) => new() { Id = Guid.NewGuid(), RoundtableId = of.Id, Originator = of.Originator, Workspace = by, Number = number, Speaker = "S", Capacity = "", Text = "T" };
}
