using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>
/// Every combination of label, role and state of a party, each a file with cycles at every stage, made through the verbs of
/// the entities and put in without asking any wall.
/// </summary>
sealed class RuleWorld
{
    static readonly IModel Model = DesignFactories.PartnersModel();

    /// <summary>Rows as the oracle knows them, beside the entity.</summary>
    public List<(Row Fact, object Entity)> Rows { get; } = [];

    public List<RuleFile> Files { get; } = [];

    public List<RuleProgramme> Programmes { get; } = [];

    public List<RuleRoundtable> Roundtables { get; } = [];

    public List<RuleEngagement> Engagements { get; } = [];

    public List<RuleEmergency> Emergencies { get; } = [.. ((string[])["un", "osce", "au", "ecowas"]).Select((code, at) => new RuleEmergency(900 + at, code))];

    /// <summary>The letters that are there.</summary>
    public List<Letter> Letters { get; private set; } = [];

    /// <summary>Who is away, of each workspace: its desk officer, a colleague, and that colleague once more, ended.</summary>
    public List<Absence> Absences { get; private set; } = [];

    public List<RuleWarning> Warnings { get; } = [];

    public RulePeople People { get; } = new();

    public List<Asker> Askers { get; } = [.. Some.Codes.Select(code => new Asker(code, code, Some.OfficerOf(code).PersonId))];

    /// <summary>The officer on whose behalf the jobs of one workspace run: a workspace without a person.</summary>
    public Officer SystemOfficer { get; } = Some.SystemOfficer("un");

    public static async Task<RuleWorld> MakeAsync(TestDatabase database)
    {
        var world = new RuleWorld();
        world.Askers.Add(new("un's jobs", "un", null));
        world.Askers.Add(new("an operator", PeopleOracle.Platform, RulePeople.Operator));
        foreach (var label in Enum.GetValues<HandlingLabel>())
            foreach (var (role, state) in Combinations()) world.Files.Add(new(world.Files.Count, label, role, state));
        foreach (var (at, file) in world.Files.Index()) file.LinkTo(world.Files[(at + 1) % world.Files.Count], world.Files[(at + 7) % world.Files.Count]);
        foreach (var file in world.Files)
        {
            var signed = file.Editions.Rows.Select(row => row.Row).OfType<SignOff>().Select(given => given.PositionId).ToHashSet();
            foreach (var (entity, revealed, admits) in file.Rows()) world.Rows.Add((Fact(entity, file.Facts, revealed, admits, signed) with { Evidence = file.EvidenceOf(entity), Beyond = file.BeyondOf(entity) }, entity));
        }

        foreach (var label in Enum.GetValues<HandlingLabel>())
            foreach (var (role, state) in Combinations().Where(one => one.Item1 is not PartyRole.Observer))
                foreach (var publishes in (bool[])(label is HandlingLabel.Public or HandlingLabel.Restricted ? [false, true] : [false]))
                    world.Programmes.Add(new(world.Programmes.Count, label, role is PartyRole.CoLead ? ProgrammeRole.Partner : ProgrammeRole.Named, state, publishes));
        foreach (var (at, programme) in world.Programmes.Index()) programme.LinkTo(world.Programmes[(at + 1) % world.Programmes.Count]);
        world.Rows.AddRange(world.Programmes.SelectMany(programme => programme.Rows));
        foreach (var state in Enum.GetValues<PartyState>())
            foreach (var stage in (int[])[0, 1, 2])
                foreach (var isOut in (bool[])(state is PartyState.Accepted ? [false, true] : [false])) world.Roundtables.Add(new(world.Roundtables.Count, state, stage, isOut));
        world.Rows.AddRange(world.Roundtables.SelectMany(roundtable => roundtable.Rows));
        foreach (var (workspace, elsewhere) in new[] { ("un", "au"), ("osce", "un") })
            foreach (var part in Enum.GetValues<Part>()) world.Engagements.Add(new(world.Engagements.Count + 1, workspace, part is Part.Elsewhere ? elsewhere : workspace, part, workspace == "un" ? Keeping.Over : Keeping.Open));
        foreach (var (part, keeping) in new[] { (Part.Political, Keeping.Held), (Part.Head, Keeping.Held), (Part.Political, Keeping.LogOver), (Part.Political, Keeping.CodesOver) })
            world.Engagements.Add(new(world.Engagements.Count + 1, "osce", "osce", part, keeping));
        foreach (var (at, _) in Some.Codes.Index())
            foreach (var seeEachOther in (bool[])[false, true]) world.Warnings.Add(new(at, seeEachOther, world.Files));
        world.Rows.AddRange(world.Warnings.SelectMany(warning => warning.Rows));
        foreach (var row in RuleRetention.Periods) world.Rows.Add((new("retention_periods", KeyOf(row), null, row.Workspace.Value), row));
        await database.PutAsync([.. RuleRetention.Periods]);
        world.Rows.AddRange(world.Engagements.SelectMany(file => file.Rows));
        world.Rows.AddRange(world.Emergencies.SelectMany(place => place.Rows));
        await database.PutAsync([.. world.Engagements.SelectMany(file => file.Roots), .. world.Emergencies.SelectMany(place => place.Roots)]);
        await database.PutAsync([.. world.Roundtables.SelectMany(roundtable => roundtable.Roots)]);
        await database.PutAsync([.. world.Programmes.SelectMany(programme => programme.Roots)]);
        await database.PutAsync([.. world.Files.Select(file => file.File), .. world.Files.SelectMany(file => file.Comments), .. world.Files.SelectMany(file => file.EvidenceRoots), .. world.Files.SelectMany(file => file.Proposals), .. world.Files.SelectMany(file => file.Passing), .. world.Files.SelectMany(file => file.Links), .. world.Files.SelectMany(file => file.Discussed.Concat(file.Editions.Rows).Select(said => said.Row).Where(row => row is not (Assent or ContributionReply or SilenceExtension or SilenceBreak or ReleaseConsent or ReleaseOpening or Recall or RecallAnswer)))]);
        await database.PutAsync([.. world.Warnings.SelectMany(warning => warning.Roots)]);
        await world.AddPeopleAsync(database);
        world.Rows.AddRange(await RuleTrail.PutAsync(database));
        return world;
    }

    /// <summary>The primary key of a row as text, the same as the database makes of it.</summary>
    public static string KeyOf(object entity) => string.Join('/', TableOf(entity.GetType()).FindPrimaryKey()!.Properties.Select(part => part.PropertyInfo!.GetValue(entity)));

    public static IEntityType TableOf(Type entity) => Model.FindEntityType(entity)!;

    public static IEnumerable<IEntityType> Tables => Model.GetEntityTypes();

    static IEnumerable<(PartyRole, PartyState)> Combinations() =>
        from state in Enum.GetValues<PartyState>() from role in Enum.GetValues<PartyRole>() where state is not PartyState.None || role is PartyRole.CoLead select (role, state);

    static Row Fact(object entity, Joint file, bool revealed, bool admits, HashSet<Guid> signed) => new(
        TableOf(entity.GetType()).GetTableName()!, KeyOf(entity), file, (entity.GetType().GetProperty("Workspace") ?? entity.GetType().GetProperty("LeadDrafter"))?.GetValue(entity)?.ToString(),
        Submitted: entity is RatingSheet { SubmittedAt: not null } or Rating { SubmittedAt: not null } or SetAnswer { SubmittedAt: not null }, revealed, Admits: admits, Inside: entity is Mention { ColleagueId: not null }, Person: (entity as SectionDraft)?.PersonId,
        Ended: entity is Silence { Outcome: not null } or ReleaseConsent { Verdict: not ConsentVerdict.Awaited } or ObserverConsent { EndedAt: not null } or FramingNote { EndedAt: not null } or Situation { EndedAt: not null },
        Recipient: entity.GetType().GetProperty("Recipient")?.GetValue(entity)?.ToString(), IsOpen: entity is Release { Opening: not null, Recall: null },
        Audience: entity is Position position ? (int)position.Audience : 0, Signed: entity is Position drafted && signed.Contains(drafted.Id));

    async Task AddPeopleAsync(TestDatabase database)
    {
        // Somebody who serves twice: the UN's desk officer is an observer's post at ASEAN too.
        var twice = new Officer { Id = Guid.NewGuid(), Workspace = Some.Code("asean"), PersonId = Some.OfficerOf("un").PersonId, Title = "Liaison" };
        twice.TakeOn(Duty.Expert, Some.Today);
        var reminders = Some.Codes.Select(code => new Reminder
        {
            Id = Guid.NewGuid(),
            Workspace = Some.Code(code),
            OfficerId = Some.OfficerOf(code).Id,
            Subject = ReviewSubject.Cycle,
            SubjectId = Guid.NewGuid(),
            Occurrence = Some.Today,
            Stage = ReviewStage.Due7,
            RaisedAt = Some.Now,
        }).ToList();
        // Colleagues' too: one that the administrator may watch, and one that nobody may know of.
        reminders.AddRange(Some.Codes.SelectMany(code => new[] { 1, 2 }, (code, at) => Beside(reminders.First(one => one.Workspace.Value == code), at)));
        foreach (var reminder in reminders)
        {
            reminder.Letter = new() { Id = Guid.NewGuid(), Workspace = reminder.Workspace, ReminderId = reminder.Id, OfficerId = reminder.OfficerId, CreatedAt = Some.Now, NotBefore = Some.Now, Watched = reminder.Occurrence == Some.Today.AddDays(1) };
            reminder.Letter.Commit(Some.Now);
        }

        Letters = [.. reminders.Select(reminder => reminder.Letter!)];
        // Each answers its reminder, and the next organization asked for it.
        var answers = reminders.Select((reminder, at) => RuleAdds.Answer(reminder, Some.Code(Some.Codes[(at + 1) % Some.Codes.Length]))).ToList();
        var absences = Some.Codes.SelectMany(code => new[] { RuleAdds.Absence(Some.OfficerOf(code)), RuleAdds.Absence(Some.ColleagueOf(code)) }).ToList();
        var standIns = absences.ConvertAll(absence => RuleAdds.StandIn(absence));
        var over = Some.Codes.Select(code => RuleAdds.Absence(Some.ColleagueOf(code))).ToList();
        foreach (var absence in over) absence.End(Some.ColleagueOf(absence.Workspace.Value), Some.Today, Some.Now);
        absences.AddRange(over);
        Absences = absences;
        var mutes = Some.Codes.Select(code => new Mute { Id = Guid.NewGuid(), Workspace = Some.Code(code), OfficerId = Some.OfficerOf(code).Id, Reason = NoticeReason.Link, MadeAt = Some.Now }).ToList();
        var duties = Emergencies.SelectMany(place => place.Duties).ToList();
        duties.Add(new() { Id = Guid.NewGuid(), OfficerId = Some.OfficerOf(RuleOracle.Administered).Id, PersonId = Some.OfficerOf(RuleOracle.Administered).PersonId, Workspace = Some.Code(RuleOracle.Administered), Duty = Duty.WorkspaceAdministrator, From = Some.Today });
        duties.Add(RuleTrail.Duty);
        await database.PutAsync([.. People.Roots]);
        Rows.AddRange(People.Rows);
        await database.PutAsync([twice, SystemOfficer, .. reminders, .. absences, .. mutes, .. duties]);
        await database.PutAsync([.. answers, .. standIns]);
        foreach (var answer in answers) Rows.Add((new("review_answers", KeyOf(answer), null, answer.Workspace.Value, Recipient: answer.Asker.Value), answer));
        foreach (var held in duties) Add(held, held.Workspace, Some.OfficerOf(held.Workspace.Value).PersonId);

        Officer[] officers = [.. Some.EveryOfficer(), twice, SystemOfficer, .. People.Back];
        foreach (var officer in officers.Except(People.Back))
        {
            Add(officer, officer.Workspace, officer.PersonId);
            foreach (var held in officer.Duties) Add(held, officer.Workspace, officer.PersonId);
        }

        foreach (var officer in Some.EveryOfficer())
            Rows.Add((new("persons", KeyOf(officer.Person!), null, null, Person: officer.PersonId,
                ServesIn: [.. officers.Where(post => post.PersonId == officer.PersonId).Select(post => post.Workspace.Value)]), officer.Person!));
        foreach (var reminder in reminders)
        {
            var reader = Some.EveryOfficer().Single(post => post.Id == reminder.OfficerId).PersonId;
            foreach (var part in (object[])[reminder, reminder.Letter!, .. reminder.Letter!.Steps])
                Rows.Add((new(TableOf(part.GetType()).GetTableName()!, KeyOf(part), null, reminder.Workspace.Value, Person: reader, IsOpen: reminder.Letter.Watched), part));
        }

        foreach (var absence in absences) Add(absence, absence.Workspace, Some.EveryOfficer().Single(officer => officer.Id == absence.OfficerId).PersonId);
        foreach (var one in standIns) Add(one, one.Workspace, Some.EveryOfficer().Single(officer => officer.Id == one.OfficerId).PersonId);
        foreach (var mute in mutes) Add(mute, mute.Workspace, Some.OfficerOf(mute.Workspace.Value).PersonId);

        foreach (var reference in Some.EveryWorkspace().Cast<object>().Concat(Some.EveryFramework())) Add(reference, WorkspaceCode.None, null);
    }

    static Reminder Beside(Reminder reminder, int days) => new()
    {
        Id = Guid.NewGuid(),
        Workspace = reminder.Workspace,
        OfficerId = Some.ColleagueOf(reminder.Workspace.Value).Id,
        Subject = reminder.Subject,
        SubjectId = reminder.SubjectId,
        Occurrence = reminder.Occurrence.AddDays(days),
        Stage = reminder.Stage,
        RaisedAt = reminder.RaisedAt,
    };

    void Add(object entity, WorkspaceCode owner, Guid? person) =>
        Rows.Add((new(TableOf(entity.GetType()).GetTableName()!, KeyOf(entity), null, owner.Value, Person: person), entity));
}
