using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Demonstration;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;
using Xunit;
using static Rtop.Partners.Portal.Tests.Demonstration.InstalledDatabase;
using static Rtop.Partners.Portal.Tests.Demonstration.LoadedDemonstration;

namespace Rtop.Partners.Portal.Tests.Demonstration;

/// <summary>The scenario as it stands on the day of loading (domain/SCENARIO.md), seen from the desks.</summary>
public sealed class DemonstrationTests(LoadedDemonstration demonstration) : IClassFixture<LoadedDemonstration>
{
    const string Un = "un.desk@demo.example", Au = "au.desk@demo.example", Ecowas = "ecowas.desk@demo.example", Osce = "osce.desk@demo.example", Asean = "asean.focal@demo.example";

    [Theory]
    [InlineData(Un, new[] { 7, 9, 10 })]
    [InlineData(Au, new[] { 7, 8, 9 })]
    [InlineData(Ecowas, new[] { 7, 8 })]
    [InlineData(Osce, new[] { 7, 10 })]
    [InlineData(Asean, new int[0])]
    public async Task A_desk_sees_the_assessments_of_which_it_is_a_party_and_no_others(string email, int[] references)
    {
        await using var db = await demonstration.AtAsync(email);
        Assert.Equal(references, await db.Assessments.Select(assessment => assessment.Number).Order().ToArrayAsync(Ct));
    }

    [Fact]
    public async Task Asean_sees_one_invitation_without_an_answer_and_nothing_else()
    {
        await using var db = await demonstration.AtAsync(Asean);
        var invitation = await db.Invitations.Include(sent => sent.Answer).SingleAsync(Ct);
        Assert.Equal((10, PartyRole.Observer, true), (invitation.Number, invitation.Role, invitation.IsOpen));
        Assert.Equal(DayZero.AddDays(-8), DateOnly.FromDateTime(invitation.SentAt.UtcDateTime));
        Assert.False(await db.Set<Cycle>().AnyAsync(Ct) || await db.Set<Section>().AnyAsync(Ct) || await db.Set<Party>().AnyAsync(Ct) || await db.Comments.AnyAsync(Ct));
    }

    // Factor levels SF1 to SF7, as in the table of domain/SCENARIO.md §3.
    [Theory]
    [InlineData(Un)]
    [InlineData(Au)]
    [InlineData(Ecowas)]
    public async Task Scorers_read_all_factor_levels_of_the_two_revealed_cycles(string email)
    {
        await using var db = await demonstration.AtAsync(email);
        Assert.Equal(
            ["1 au 1212322", "1 ecowas 2213322", "1 un 1212311", "2 au 2232333", "2 ecowas 2333333", "2 un 2322322"],
            await LevelsAsync(db, closed: true));
    }

    [Theory]
    [InlineData(Un, new[] { "3 un 2333332" })]
    [InlineData(Au, new[] { "3 au 2332334" })]
    [InlineData(Ecowas, new string[0])]
    public async Task In_the_open_cycle_each_reads_its_own_levels_alone(string email, string[] levels)
    {
        await using var db = await demonstration.AtAsync(email);
        Assert.Equal(levels, await LevelsAsync(db, closed: false));
    }

    [Theory]
    [InlineData(Un, new[] { "un" })]
    [InlineData(Au, new[] { "au", "un" })]
    [InlineData(Ecowas, new[] { "un" })]
    [InlineData(Osce, new[] { "un" })]
    public async Task That_the_AU_has_begun_its_draft_nobody_else_learns(string email, string[] sheets)
    {
        await using var db = await demonstration.AtAsync(email);
        var begun = await db.Set<RatingSheet>().Where(sheet => db.Set<Cycle>().Any(cycle => cycle.Id == sheet.CycleId && cycle.ClosedOn == null)).ToListAsync(Ct);
        Assert.Equal(sheets, begun.Select(sheet => sheet.Workspace.Value).Order());
    }

    [Fact]
    public async Task Nor_does_the_audit_of_another_organization_tell_of_the_draft()
    {
        HashSet<string> told = [];
        await foreach (var entry in demonstration.Database.ReadChainsAsync(Ct))
            if (entry.Act == nameof(Act.RatingSaved) && entry.Chain != entry.Workspace) told.Add(entry.Chain);
        Assert.Empty(told);
    }

    [Fact]
    public async Task The_observer_reads_text_and_comments_and_of_the_ratings_the_one_cycle_to_which_all_consent()
    {
        await using var db = await demonstration.AtAsync(Osce);
        Assert.True(await db.Set<Section>().AnyAsync(Ct));
        Assert.Equal(5, await db.Comments.CountAsync(Ct));
        Assert.Equal(1, await db.Set<Rating>().Join(db.Set<Cycle>(), rating => rating.CycleId, cycle => cycle.Id, (_, cycle) => cycle.Number).Distinct().SingleAsync(Ct));
    }

    [Fact]
    public async Task Actions_of_JA_0007_stand_four_seven_and_two_under_the_pillars_and_conflict_is_read_in_two_ways()
    {
        await using var db = await demonstration.AtAsync(Osce);
        Assert.Equal([(Pillar.StateDuty, 4), (Pillar.Assistance, 7), (Pillar.Response, 2)], (await db.Set<ActionOnFile>().ToListAsync(Ct)).CountBy(action => action.Pillar).Select(pillar => (pillar.Key, pillar.Value)).Order());
        var file = await db.Assessments.Include(file => file.Parties).Include(file => file.ConflictReadings).AsSplitQuery().SingleAsync(file => file.Number == 7, Ct);
        Assert.Equal(
            [("au", ConflictStatus.BelowThreshold, (DateOnly?)DayZero.AddDays(-240)), ("ecowas", ConflictStatus.NonInternational, DayZero.AddDays(-20)), ("un", ConflictStatus.BelowThreshold, null)],
            file.ConflictStandings.Select(said => (said.Workspace.Value, said.Status, said.Since)));
    }

    [Fact]
    public async Task The_agreed_text_keeps_every_state_in_the_order_of_time()
    {
        await using var db = await demonstration.AtAsync(Ecowas);
        foreach (var section in await db.Set<Section>().Include(section => section.Versions).ToListAsync(Ct))
        {
            var versions = section.Versions.OrderBy(version => version.Revision).ToList();
            Assert.Equal(Enumerable.Range(1, section.Revision), versions.Select(version => version.Revision));
            Assert.Equal(versions.OrderBy(version => version.At), versions);
            Assert.Equal(section.Text, versions[^1].Text);
        }
    }

    // The register of domain/SCENARIO.md: whom each desk knows to have been told, and on which day.
    [Theory]
    [InlineData(Un, new[] { "un W-01 Contact Group -88 -87", "ecowas W-02 un -17 -17" })]
    [InlineData(Au, new[] { "ecowas W-02 au -19 -19" })]
    [InlineData(Ecowas, new[] { "ecowas W-01 Mediation and Security Council -160 -157", "ecowas W-02 Mediation and Security Council -20 -20", "ecowas W-02 au -19 -19", "ecowas W-02 un -17 -17" })]
    [InlineData(Osce, new string[0])]
    public async Task The_register_of_warnings_says_who_was_told_when_and_when_they_acknowledged(string email, string[] lines)
    {
        await using var db = await demonstration.AtAsync(email);
        var warnings = await db.Set<Warning>().Include(row => row.Recipients).ThenInclude(row => row.Acknowledgement).AsSplitQuery().ToListAsync(Ct);
        int DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime).DayNumber - DayZero.DayNumber;
        Assert.Equal(lines, warnings.OrderBy(warning => warning.SentAt).SelectMany(warning => warning.Recipients.OrderBy(one => one.Number), (warning, one) =>
            $"{warning.Originator} {warning.Reference} {one.Workspace?.Value ?? one.Name} {DayOf(one.ToldAt)} {DayOf(one.Acknowledgement!.At)}"));
    }

    [Fact]
    public async Task Every_chain_of_the_audit_is_unbroken_and_in_the_order_of_time()
    {
        AuditEntry? before = null;
        HashSet<string> chains = [];
        await foreach (var entry in demonstration.Database.ReadChainsAsync(Ct))
        {
            if (entry.Chain != before?.Chain) before = null;
            Assert.Null(entry.FaultAfter(before));
            // What is kept by the day alone stands at its beginning.
            var isDay = entry is { Officer: null, Person: null } && entry.At.UtcDateTime.TimeOfDay == TimeSpan.Zero && before?.At.UtcDateTime.Date == entry.At.UtcDateTime.Date;
            Assert.True(before is null || before.At <= entry.At || isDay, $"{entry.Chain} {entry.Sequence} is earlier than the entry before it");
            chains.Add(entry.Chain);
            before = entry;
        }

        Assert.Equal(["asean", "au", "ecowas", "osce", "platform", "un"], chains.Order());
    }

    [Fact]
    public async Task Loading_a_second_time_changes_nothing()
    {
        var before = await HeadsAsync();
        Assert.False(await demonstration.Loader.LoadAsync(DayZero.AddDays(1), Ct));
        Assert.Equal(before, await HeadsAsync());
        await using var accounts = demonstration.Accounts();
        Assert.Equal(21, await accounts.Users.CountAsync(account => !account.IsOperator, Ct));
    }

    [Fact]
    public async Task The_verb_says_that_there_is_data_already_and_refuses_where_the_demonstration_is_off()
    {
        Assert.Contains("already", await RunVerbAsync(demonstration.Options), StringComparison.Ordinal);
        var fault = await Assert.ThrowsAsync<InstallationFault>(() => RunVerbAsync(demonstration.Options with { Demo = false }));
        Assert.Contains("Demo__Enabled", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("un", new[] { "7 Due14 -9", "10 Silent5 -3" })]
    [InlineData("au", new[] { "8 Due14 -18", "8 Due7 -11", "7 Due14 -9", "8 Due1 -5", "8 Due0 -4", "7 Due7 -2", "8 Overdue3 -1" })]
    [InlineData("ecowas", new[] { "8 Due14 -18", "8 Due7 -11", "7 Due14 -9", "8 Due1 -5", "8 Due0 -4", "7 Due7 -2", "8 Overdue3 -1" })]
    [InlineData("osce", new string[0])]
    [InlineData("asean", new[] { "10 Silent5 -3" })]
    public async Task Reminders_of_the_past_are_there_and_their_mails_are_sent(string workspace, string[] raised)
    {
        await using var db = demonstration.At(SystemOfficer.Of(WorkspaceCode.Of(workspace)));
        var reminders = await db.Reminders.Include(reminder => reminder.Letter).Where(reminder => reminder.Subject < ReviewSubject.Milestone).OrderBy(reminder => reminder.RaisedAt).ToListAsync(Ct);
        List<string> found = [];
        foreach (var reminder in reminders)
        {
            var cycle = await db.Set<Cycle>().SingleOrDefaultAsync(cycle => cycle.Id == reminder.SubjectId, Ct);
            var invitation = await db.Invitations.SingleOrDefaultAsync(sent => sent.Id == reminder.SubjectId, Ct);
            var number = invitation?.Number ?? await db.Assessments.Where(file => file.Id == cycle!.AssessmentId).Select(file => file.Number).SingleAsync(Ct);
            found.Add($"{number} {reminder.Stage} {DateOnly.FromDateTime(reminder.RaisedAt.UtcDateTime).DayNumber - DayZero.DayNumber}");
            Assert.Equal(cycle?.DueOn ?? DayZero.AddDays(-8), reminder.Occurrence);
            Assert.Equal(LetterState.Sent, reminder.Letter!.State);
        }

        Assert.Equal(raised, found);
        Assert.False(await db.Letters.AnyAsync(letter => letter.State != LetterState.Sent, Ct));
    }

    [Theory]
    [InlineData("un", new[] { "Milestone Due30 -23", "Milestone Due30 -20", "Milestone Due30 -10", "Milestone Due30 -5", "Recommendation Overdue3 -9", "Recommendation Overdue7 -5", "Recommendation Overdue7 -5" })]
    [InlineData("au", new[] { "Confirmation Unconfirmed10 -1", "Milestone Due30 -23", "Milestone Due30 -20", "Milestone Due30 -10", "Recommendation Overdue3 -9", "Recommendation Overdue7 -5", "Recommendation Overdue7 -5" })]
    [InlineData("ecowas", new[] { "Milestone Due30 -5" })]
    public async Task Reminders_of_programmes_are_there_too(string workspace, string[] raised)
    {
        await using var db = demonstration.At(SystemOfficer.Of(WorkspaceCode.Of(workspace)));
        var reminders = await db.Reminders.Where(reminder => reminder.Subject >= ReviewSubject.Milestone).ToListAsync(Ct);
        var late = Assert.Single(reminders, reminder => reminder.Subject is ReviewSubject.LateMilestones);
        Assert.Equal((DayOfWeek.Monday, true), (late.Occurrence.DayOfWeek, late.Occurrence < DayZero));
        Assert.Equal(
            raised.Order(StringComparer.Ordinal),
            reminders.Where(reminder => reminder != late).Select(reminder => $"{reminder.Subject} {reminder.Stage} {DateOnly.FromDateTime(reminder.RaisedAt.UtcDateTime).DayNumber - DayZero.DayNumber}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everybody_signs_in_with_the_one_passphrase_and_is_one_person_with_a_desk()
    {
        await using var accounts = demonstration.Accounts();
        var hasher = new PasswordHasher<Account>();
        foreach (var account in await accounts.Users.Where(account => !account.IsOperator).ToListAsync(Ct))
        {
            Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(account, account.PasswordHash!, "Stellenbosch-2007"));
            await using var db = await demonstration.AtAsync(account.Email!);
            Assert.Equal(account.Email, (await db.Persons.SingleAsync(person => person.Id == account.Id, Ct)).Email);
        }
    }

    [Fact]
    public async Task The_outside_expert_serves_until_the_twentieth_day()
    {
        await using var db = await demonstration.AtAsync("osce.expert@demo.example");
        var expert = await db.Officers.Include(officer => officer.Duties).SingleAsync(officer => officer.Id == db.Desk.OfficerId, Ct);
        Assert.True(expert.Holds(Duty.Expert, DayZero.AddDays(20)));
        Assert.False(expert.Holds(Duty.Expert, DayZero.AddDays(21)));
    }

    async Task<string> RunVerbAsync(PortalOptions options)
    {
        await using var services = new ServiceCollection().AddSingleton(options).AddSingleton(TimeProvider.System)
            .AddScoped<IPasswordHasher<Account>, PasswordHasher<Account>>().AddSingleton<ISealing>(PortalFixture.SealingIn(demonstration.Options.KeysDirectory)).AddSingleton(PortalFixture.SealsIn(demonstration.Options.KeysDirectory, demonstration.Database)).AddOptions().BuildServiceProvider();
        return await DemonstrationVerb.RunAsync(services, demonstration.Database, Ct);
    }

    static async Task<List<string>> LevelsAsync(PartnersDb db, bool closed)
    {
        var cycles = await db.Set<Cycle>().Where(cycle => cycle.ClosedOn != null == closed).Include(cycle => cycle.Sheets).ThenInclude(sheet => sheet.Ratings).ToListAsync(Ct);
        return [.. cycles.SelectMany(cycle => cycle.Sheets.Where(sheet => sheet.Ratings is not []).Select(sheet =>
            $"{cycle.Number} {sheet.Workspace} {string.Concat(sheet.Ratings.Where(rating => rating.Code.Length == 3).OrderBy(rating => rating.Code).Select(rating => rating.Judgment.Level))}")).Order(StringComparer.Ordinal)];
    }

    async Task<List<(string, long, string)>> HeadsAsync()
    {
        Dictionary<string, AuditEntry> last = [];
        await foreach (var entry in demonstration.Database.ReadChainsAsync(Ct)) last[entry.Chain] = entry;
        return [.. last.Values.Select(entry => (entry.Chain, entry.Sequence, Convert.ToHexString(entry.Hash)))];
    }
}
