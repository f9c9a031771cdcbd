using Rtop.Partners.Assessments;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Roundtables;

/// <summary>A roundtable under the Chatham House Rule: who convenes it, what is kept of it, and how it ends.</summary>
public sealed class RoundtableTests
{
    static readonly DateOnly Today = new(2026, 3, 4);
    static readonly Officer Un = Officer("un"), Au = Officer("au"), Osce = Officer("osce");

    static Officer Officer(string workspace)
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of(workspace), PersonId = Guid.NewGuid(), Title = "Desk officer" };
        officer.TakeOn(Duty.DeskOfficer, new(2026, 1, 1));
        return officer;
    }

    static Roundtable Held(bool sectors = false)
    {
        var table = Roundtable.Open(new(" What was missed ", Today.AddDays(-2), "", 4, ["Information", "Region"], []), 1, Un, Today);
        table.Invite(Au.Workspace, Un, Today).Reply(Verdict.Accepted, sectors, Au, Today);
        return table;
    }

    static RoundtableContribution Said(string text, string topic = "Information", AgreementLevel agreement = AgreementLevel.Several, string sector = "") => new(topic, text, agreement, "", sector);

    static string Refused(Action act) => Assert.Throws<RuleBroken>(act).Key;

    [Fact]
    public void It_is_called_by_two_figures_and_has_a_day_and_no_time()
    {
        var table = Held();
        Assert.Equal(("RT-01", "What was missed", RoundtableState.Open), (table.Reference, table.Title, table.State));
        Type[] kept = [typeof(Roundtable), typeof(RoundtableInvitation), typeof(RoundtableAnswer), typeof(RecordReader), typeof(RoundtableRecord), typeof(RoundtableContribution), typeof(ParticipantList), typeof(Participant), typeof(AttributableStatement), typeof(RoundtableSummary)];
        Assert.DoesNotContain(kept.SelectMany(type => type.GetProperties()), property => property.PropertyType == typeof(DateTimeOffset) || property.PropertyType == typeof(DateTimeOffset?) || property.PropertyType == typeof(DateTime));
    }

    [Fact]
    public void A_contribution_has_nothing_by_which_it_could_be_joined_to_anybody() =>
        Assert.Equal(["Agreement", "Sector", "Text", "Theme", "Topic"], typeof(RoundtableContribution).GetProperties().Where(property => property.Name is not "EqualityContract").Select(property => property.Name).Order());

    [Fact]
    public void Only_the_originator_asks_others_and_only_who_is_asked_answers()
    {
        var table = Roundtable.Open(new("T", Today, "", 1, ["A"], []), 1, Un, Today);
        Assert.Equal("roundtable.only-originator", Refused(() => table.Invite(Osce.Workspace, Au, Today)));
        Assert.Equal("assessment.invites-itself", Refused(() => table.Invite(Un.Workspace, Un, Today)));
        var asked = table.Invite(Au.Workspace, Un, Today);
        Assert.Equal("assessment.already-invited", Refused(() => table.Invite(Au.Workspace, Un, Today)));
        Assert.Equal([Un.Workspace], table.Convenors);
        Assert.Equal("invitation.not-yours", Refused(() => asked.Reply(Verdict.Accepted, false, Osce, Today)));
        asked.Reply(Verdict.Accepted, false, Au, Today);
        Assert.Equal("invitation.already-answered", Refused(() => asked.Reply(Verdict.Declined, false, Au, Today)));
        Assert.Equal([Un.Workspace, Au.Workspace], table.Convenors);
        Assert.Equal("roundtable.only-originator", Refused(() => asked.End(Au, Today)));
        asked.End(Un, Today);
        Assert.Equal([Un.Workspace], table.Convenors);
    }

    [Fact]
    public void A_colleague_is_admitted_by_colleagues_and_the_last_one_stays()
    {
        var (table, colleague) = (Held(), Officer("un"));
        var first = RecordReader.Admit(table, Un, [], Un, Today);
        var second = RecordReader.Admit(table, colleague, [first], Un, Today);
        Assert.Equal("roundtable.reader", Refused(() => RecordReader.Admit(table, Au, [], Un, Today)));
        Assert.Equal("roundtable.only-convenors", Refused(() => RecordReader.Admit(table, Osce, [], Osce, Today)));
        Assert.Equal("roundtable.reader", Refused(() => RecordReader.Admit(table, new() { Id = Guid.NewGuid(), Workspace = Un.Workspace, PersonId = Guid.NewGuid(), Title = "Administrator" }, [], Un, Today)));
        Assert.Equal("roundtable.only-colleagues", Refused(() => first.End([first, second], Au, Today)));
        first.End([first, second], Un, Today);
        Assert.Equal("roundtable.last-reader", Refused(() => second.End([first, second], Un, Today)));
        Assert.Same(first, RecordReader.Admit(table, Un, [first, second], Un, Today));
        Assert.Null(first.EndedOn);
    }

    [Fact]
    public void Whatever_the_order_of_typing_the_record_is_the_same_to_the_letter()
    {
        var table = Held();
        RoundtableContribution[] said = [Said("C"), Said("A", "Region"), Said("B"), Said("A"), Said("b")];
        HashSet<string> kept = [];
        foreach (var order in (int[][])[[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1]])
        {
            var record = RoundtableRecord.Of(table);
            record.Keep(table, [.. order.Select(at => said[at])], record.Token, Un, Today);
            kept.Add(record.Text);
        }

        Assert.Single(kept);
    }

    [Fact]
    public void The_act_is_said_once_a_day_and_another_s_change_is_noticed()
    {
        var table = Held();
        var record = RoundtableRecord.Of(table);
        var first = record.Token;
        Assert.True(record.Keep(table, [Said("A")], first, Un, Today));
        Assert.False(record.Keep(table, [Said("A"), Said("B")], record.Token, Au, Today));
        Assert.Throws<StaleRecord>(() => record.Keep(table, [Said("C")], first, Un, Today));
        Assert.Equal(["A", "B"], record.MissingFrom([Said("C")]).Select(one => one.Text));
        Assert.True(record.Keep(table, [Said("C")], record.Token, Un, Today.AddDays(1)));
        Assert.Equal("roundtable.only-convenors", Refused(() => record.Keep(table, [], record.Token, Osce, Today)));
        Assert.Equal("roundtable.not-held", Refused(() => record.Keep(table, [], record.Token, Un, Today.AddDays(-3))));
    }

    [Theory]
    [InlineData("", "Information", 3, "Rows[1].Text")]
    [InlineData("A", "Elsewhere", 3, "Rows[1].Topic")]
    [InlineData("A", "Information", 0, "Rows[1].Agreement")]
    public void What_is_wrong_with_a_row_is_said_at_the_row(string text, string topic, int agreement, string field)
    {
        var record = RoundtableRecord.Of(Held());
        Assert.Equal(field, Assert.Throws<RuleBroken>(() => record.Keep(Held(), [Said("Fine"), Said(text, topic, (AgreementLevel)agreement)], record.Token, Un, Today)).Field);
    }

    [Fact]
    public void A_sector_is_kept_only_of_a_large_group_and_when_all_who_convene_agreed()
    {
        var (table, agreed) = (Held(), Held(sectors: true));
        Assert.Equal("roundtable.sectors-not-agreed", Refused(() => table.ShowSectors(Roundtable.FewestForSectors, Un)));
        Assert.Equal("roundtable.too-few-for-sectors", Refused(() => agreed.ShowSectors(Roundtable.FewestForSectors - 1, Un)));
        agreed.ShowSectors(Roundtable.FewestForSectors, Un);
        foreach (var (one, kept) in new[] { (table, ""), (agreed, "civil society") })
        {
            var record = RoundtableRecord.Of(one);
            record.Keep(one, [Said("A", sector: "civil society")], record.Token, Un, Today);
            Assert.Equal(kept, Assert.Single(record.Contributions).Sector);
        }
    }

    [Fact]
    public void A_statement_is_attributed_only_after_its_speaker_confirmed_it_and_never_taken_from_the_contributions()
    {
        var table = Held();
        var record = RoundtableRecord.Of(table);
        record.Keep(table, [Said("Said by somebody.")], record.Token, Un, Today);
        Assert.Equal("roundtable.statement-is-contribution", Refused(() => AttributableStatement.Note(table, record, 1, new("A Speaker", "", "said by somebody."), Un)));
        var statement = AttributableStatement.Note(table, record, 1, new("A Speaker", "", "With my name."), Un);
        Assert.Equal("AS-1", statement.Reference);
        Assert.Null(statement.ConfirmedOn);
        Assert.Equal("roundtable.how", Refused(() => statement.Confirm(table, " ", Today, Un, Today)));
        Assert.Equal("roundtable.confirmed-on", Refused(() => statement.Confirm(table, "By letter", Today.AddDays(1), Un, Today)));
        Assert.Equal("roundtable.only-colleagues", Refused(() => statement.Confirm(table, "By letter", Today, Au, Today)));
        statement.Confirm(table, "By letter", Today, Un, Today);
        Assert.Equal("roundtable.confirmed-already", Refused(() => statement.Confirm(table, "By letter", Today, Un, Today)));
    }

    [Fact]
    public void A_summary_is_cleared_after_the_check_of_these_very_words_with_a_reason_to_each_finding()
    {
        var (table, people) = (Held(), ReidentificationSubjects.None);
        var summary = RoundtableSummary.Of(table);
        Assert.Equal("roundtable.summary-empty", Refused(() => summary.Clear(table, people, Un, Today)));
        summary.Keep(table, [new("Prices", "As the only fuel economist here, I saw prices.")], summary.Revision, Un);
        Assert.Equal("roundtable.not-checked", Refused(() => summary.Clear(table, people, Un, Today)));
        summary.Check(table, people, [], Un);
        Assert.Equal("roundtable.findings-open", Refused(() => summary.Clear(table, people, Un, Today)));
        var findings = summary.Findings(people);
        summary.Check(table, people, findings.Skip(1).Select(finding => new FindingAnswer(finding.Key, "A quotation.")), Un);
        Assert.Equal(findings[0], Assert.Single(summary.OpenFindings(people)));
        Assert.Equal("roundtable.findings-open", Refused(() => summary.Clear(table, people, Un, Today)));
        // Other people at the table, or other words: it was not checked.
        Assert.False(summary.IsChecked(new(["Somebody"], [], [])));
        summary.Keep(table, [new("Prices", "Prices told more.")], summary.Revision, Un);
        Assert.Equal("roundtable.not-checked", Refused(() => summary.Clear(table, people, Un, Today)));
        summary.Check(table, people, [], Un);
        Assert.Equal("roundtable.only-originator", Refused(() => summary.Clear(table, people, Au, Today)));
        Assert.Throws<StaleRevision>(() => summary.Keep(table, [], 1, Un));
        summary.Clear(table, people, Un, Today);
        Assert.Equal((Today, Today.AddDays(30), RoundtableState.Cleared), (table.ClearedOn, table.ErasesOn, table.State));
        Assert.Equal("roundtable.cleared", Refused(() => summary.Keep(table, [], summary.Revision, Un)));
    }

    [Fact]
    public void Thirty_days_after_clearing_the_contributions_go_and_their_number_stays()
    {
        var table = Held();
        var (record, summary) = (RoundtableRecord.Of(table), RoundtableSummary.Of(table));
        record.Keep(table, [Said("A"), Said("B")], record.Token, Un, Today);
        Assert.Equal("roundtable.not-due", Refused(() => table.Erase(record, Today.AddYears(1))));
        Assert.Equal("roundtable.not-cleared", Refused(() => table.Publish(Un, Today)));
        summary.Keep(table, [new("", "Some said so.")], summary.Revision, Un);
        summary.Check(table, ReidentificationSubjects.None, [], Un);
        summary.Clear(table, ReidentificationSubjects.None, Un, Today);
        Assert.Equal("roundtable.not-due", Refused(() => table.Erase(record, Today.AddDays(29))));
        table.Erase(record, Today.AddDays(30));
        Assert.Equal((2, Today.AddDays(30), RoundtableState.Erased, "[]"), (table.Erased, table.ErasedOn, table.State, record.Text));
        Assert.Equal("roundtable.not-due", Refused(() => table.Erase(record, Today.AddDays(31))));
    }

    [Fact]
    public void Participants_are_two_lists_in_the_order_of_names()
    {
        var table = Held();
        var (listed, unlisted) = (ParticipantList.Of(table, true), ParticipantList.Of(table, false));
        ParticipantList.Keep(table, listed, unlisted, [(new("Zoe", "Z"), true), (new("Ben", ""), false), (new(" Amir ", "A"), true)], (listed.Token, unlisted.Token), Un);
        Assert.Equal(["Amir", "Zoe"], listed.People.Select(who => who.Name));
        Assert.Equal(["Ben"], unlisted.People.Select(who => who.Name));
        Assert.Throws<StaleRecord>(() => ParticipantList.Keep(table, listed, unlisted, [], (Guid.Empty, Guid.Empty), Un));
        Assert.Equal("roundtable.only-originator", Refused(() => ParticipantList.Keep(table, listed, unlisted, [], (listed.Token, unlisted.Token), Au)));
    }
}
