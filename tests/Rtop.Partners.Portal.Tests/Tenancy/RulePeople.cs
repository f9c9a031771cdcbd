using Rtop.Partners.Data;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>
/// Posts, duties and invitations to join, once more from SECURITY P10 and P26: an administrator's power ends at the organization's edge and before the own post; whoever
/// joins comes by an invitation that stands; an operator sees who is there, names administrators and relieves them, and nothing else.
/// </summary>
static class PeopleOracle
{
    public const string Platform = "platform";

    static readonly string[] Tables = ["officers", "duties", "duty_orders", "join_invitations", "persons", "workspaces", "member_states"];

    public static bool Speaks(Row row) => Tables.Contains(row.Table);

    public static bool Administers(Asker asker) => asker.Workspace == RuleOracle.Administered && asker.Person is not null;

    public static bool Operates(Asker asker) => asker.Workspace == Platform && asker.Person is not null;

    public static bool Reads(Asker asker, Row row) => row.Table switch
    {
        "workspaces" or "member_states" => true,
        "officers" or "duties" => Mine(asker, row) || Myself(asker, row) || Operates(asker),
        "persons" => Myself(asker, row) || (asker.Workspace is { } me && row.ServesIn!.Contains(me)) || Operates(asker),
        "duty_orders" => Mine(asker, row) || Operates(asker),
        // Between whoever invites and the workspace that is to be joined.
        _ => Mine(asker, row) || (asker.Workspace is not null && asker.Workspace == row.Recipient),
    };

    public static bool Changes(Asker asker, Row row) => row.Table switch
    {
        "workspaces" => Operates(asker),
        "persons" => Myself(asker, row),
        // Nobody on the own post; the system officer's, who is nobody, by nobody. Whoever left, or was there for a time, comes back by an invitation.
        "officers" => (Administers(asker) && Mine(asker, row) && !Myself(asker, row) && row.Person is not null) || (asker.Person is null && Mine(asker, row) && row.Admits),
        // Only where an order of the asker's stands behind it.
        "duties" => row.IsOpen && asker.Person is not null && asker.Person == row.Engaged,
        "join_invitations" => (asker.Workspace == row.Recipient && (Operates(asker) || (Administers(asker) && Mine(asker, row)))) || (Mine(asker, row) && asker.Person is null),
        _ => false,
    };

    public static bool Removes(Asker asker, Row row) => row.Table is "member_states" && Operates(asker);

    static bool Mine(Asker asker, Row row) => asker.Workspace is not null && asker.Workspace == row.Owner;

    static bool Myself(Asker asker, Row row) => asker.Person is not null && asker.Person == row.Person;
}

/// <summary>Invitations, orders and what came of them in the rule's world.</summary>
sealed class RulePeople
{
    public static readonly Guid Operator = Guid.NewGuid();

    static readonly string[] Askers = [.. Some.Codes, PeopleOracle.Platform];

    readonly List<JoinInvitation> standing = [], over = [];

    public RulePeople()
    {
        foreach (var code in Some.Codes)
        {
            standing.Add(Invitation(code, code));
            standing.Add(Invitation(code, PeopleOracle.Platform));
            var ended = Invitation(code, code);
            ended.Accept(Some.Now);
            over.Add(ended);
            var (officer, colleague) = (Some.OfficerOf(code), Some.ColleagueOf(code));
            // A duty whose last day the desk officer set, and one of which nobody has said anything.
            var term = Order(code, colleague, colleague.PersonId!.Value, Duty.Rapporteur, DutyOrderKind.Term, officer.PersonId!.Value);
            var held = Held(code, colleague, Duty.Rapporteur, term);
            Rows.Add((Fact("duties", held, code, colleague.PersonId, officer.PersonId), held));
            Rows.Add((Fact("duty_orders", term, code, null), term));
            Duties.Add(held);
            // One that the desk officer gave, and nobody ended.
            var given = Held(code, colleague, Duty.Coordinator, null, Order(code, colleague, colleague.PersonId!.Value, Duty.Coordinator, DutyOrderKind.Give, officer.PersonId!.Value));
            Rows.Add((Fact("duties", given, code, colleague.PersonId), given));
            Rows.Add((Fact("duty_orders", given.Order!, code, null), given.Order!));
            Duties.Add(given);
        }

        // Two who were there, and are asked to come back.
        foreach (var (at, property) in new[] { nameof(Officer.LeftAt), nameof(Officer.Until) }.Index())
        {
            var post = new Officer { Id = Guid.NewGuid(), Workspace = Some.Code("un"), PersonId = Some.OfficerOf(at == 0 ? "au" : "osce").PersonId, Title = "Back" };
            var invitation = Invitation("un", "un");
            standing.Add(invitation);
            Set(post, nameof(Officer.InvitationId), invitation.Id);
            Set(post, property, at == 0 ? Some.Now : Some.Today);
            Back.Add(post);
            Rows.Add((Fact("officers", post, "un", post.PersonId) with { Admits = true }, post));
        }

        foreach (var code in Some.Codes)
        {
            var member = Member(code);
            Members.Add(member);
            Rows.Add((Fact("member_states", member, code, null), member));
        }

        foreach (var invitation in standing.Concat(over)) Rows.Add((Fact("join_invitations", invitation, invitation.Workspace.Value, null) with { Recipient = invitation.By.Value }, invitation));
    }

    public List<(Row Fact, object Entity)> Rows { get; } = [];

    public List<DutyHeld> Duties { get; } = [];

    public List<Officer> Back { get; } = [];

    public List<MemberState> Members { get; } = [];

    public IEnumerable<object> Roots => [.. Members, .. standing, .. over, .. Duties, .. Back];

    public IEnumerable<AddCase> Adds(Asker asker)
    {
        var (me, admin, runs) = (asker.Workspace!, PeopleOracle.Administers(asker), PeopleOracle.Operates(asker));
        foreach (var whose in Some.Codes)
        {
            var (code, theirs, colleague) = (Some.Code(whose), Some.OfficerOf(whose), Some.ColleagueOf(whose));
            foreach (var by in Askers)
                yield return new($"an invitation to {whose} by {by}", (admin && whose == me && by == me) || (runs && by == me), db => db.Add(Invitation(whose, by)));

            var joins = asker.Person is null && whose == me;
            var elsewhere = Some.OfficerOf(whose == "un" ? "ecowas" : "un").PersonId;
            // An invitation gives one post: those that gave one back are left out.
            foreach (var (invitation, stands) in standing.Where(one => one.Workspace == code && Back.TrueForAll(post => post.InvitationId != one.Id)).Select(one => (one, true)).Concat(over.Where(one => one.Workspace == code).Select(one => (one, false))))
                yield return new($"a post at {whose} by an invitation of {invitation.By} {(stands ? "that stands" : "that is over")}", joins && stands && elsewhere != Some.OfficerOf("un").PersonId, db => Join(db, code, elsewhere, invitation.Id));
            yield return new($"a post at {whose} by an invitation elsewhere", false, db => Join(db, code, elsewhere, standing.First(one => one.Workspace != code).Id));
            yield return new($"a post at {whose} by no invitation", false, db => Join(db, code, elsewhere, null));
            yield return new($"a member of {whose}", runs, db => db.Add(Member(whose)));
            yield return new($"a post of nobody at {whose}", runs, db => Join(db, code, null, null));
            foreach (var duty in (Duty[])[Duty.DeskOfficer, Duty.System, Duty.Operator])
                yield return new($"a post at {whose} with {duty}", joins && duty is Duty.DeskOfficer && elsewhere != Some.OfficerOf("un").PersonId, db =>
                {
                    var post = Join(db, code, elsewhere, standing.First(one => one.Workspace == code).Id);
                    db.Add(new DutyHeld { Id = Guid.NewGuid(), OfficerId = post.Id, PersonId = elsewhere, Workspace = code, Duty = duty, From = Some.Today });
                });
            foreach (var duty in (Duty[])[Duty.DeskOfficer, Duty.WorkspaceAdministrator, Duty.System, Duty.Operator])
                foreach (var (post, isOwn) in new[] { (theirs, asker.Person == theirs.PersonId), (colleague, false) })
                {
                    var who = post == theirs ? "the desk officer" : "a colleague";
                    var given = admin && whose == me && !isOwn && duty is not (Duty.System or Duty.Operator);
                    yield return new($"{duty} to {who} of {whose} by order", given, db => db.Add(Held(whose, post, duty, null, Order(whose, post, post.PersonId!.Value, duty, DutyOrderKind.Give, asker.Person ?? Guid.Empty))));
                    yield return new($"{duty} to {who} of {whose} by no order", false, db => db.Add(Held(whose, post, duty, null)));
                    yield return new($"{duty} to {who} of {whose} by another's order", false, db => db.Add(Held(whose, post, duty, null, Order(whose, post, post.PersonId!.Value, duty, DutyOrderKind.Give, Operator == asker.Person ? Guid.NewGuid() : Operator))));
                    yield return new($"{duty} to {who} of {whose} by an order on another duty", false, db => db.Add(Held(whose, post, Duty.HeadOfOffice, null, Order(whose, post, post.PersonId!.Value, duty, DutyOrderKind.Give, asker.Person ?? Guid.Empty))));
                    yield return new($"a term of {duty} to {who} of {whose}", given || (runs && duty is Duty.WorkspaceAdministrator), db => db.Add(Order(whose, post, post.PersonId!.Value, duty, DutyOrderKind.Term, asker.Person ?? Guid.Empty)));
                    yield return new($"an order on {duty} of {who} of {whose} as if of somebody else", false, db => db.Add(Order(whose, post, Guid.NewGuid(), duty, DutyOrderKind.Give, asker.Person ?? Guid.Empty)));
                }
        }

        if (asker.Person is { } person) yield return new("itself as a person", runs, db => db.Add(Some.Person("Operator", person)));
        yield return new("a duty for the system officer", false, db => db.Add(new DutyHeld { Id = Guid.NewGuid(), OfficerId = Some.OfficerOf("un").Id, PersonId = null, Workspace = Some.Code("un"), Duty = Duty.HeadOfOffice, From = Some.Today }));
        yield return new("a term for an administrator who is somebody else", false, db => db.Add(Order("un", Some.OfficerOf("un"), Guid.NewGuid(), Duty.WorkspaceAdministrator, DutyOrderKind.Term, asker.Person ?? Guid.Empty)));
        yield return new("a person", false, db => db.Add(Some.Person()));
        yield return new("a workspace", runs, db => db.Add(new Workspace { Code = Some.Code("xx"), Order = 9, Zone = "Etc/UTC", Language = "en", Names = [], Acronyms = [] }));
        yield return new("a workspace with its system officer", runs, db =>
        {
            db.Add(new Workspace { Code = Some.Code("xx"), Order = 9, Zone = "Etc/UTC", Language = "en", Names = [], Acronyms = [] });
            db.Add(SystemOfficer.Of(Some.Code("xx")));
        });
    }

    static MemberState Member(string code) => new() { Id = Guid.NewGuid(), Workspace = Some.Code(code), Country = "XXX", From = null, Until = null, IsUncertain = true };

    static void Set(Officer post, string property, object value) => typeof(Officer).GetProperty(property)!.SetValue(post, value);

    static Officer Join(PartnersDb db, WorkspaceCode code, Guid? person, Guid? invitation)
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = code, PersonId = person, Title = "X" };
        db.Add(officer).Property(post => post.InvitationId).CurrentValue = invitation;
        return officer;
    }

    static JoinInvitation Invitation(string code, string by) => new()
    {
        Id = Guid.NewGuid(),
        Workspace = Some.Code(code),
        By = Some.Code(by),
        SentBy = Guid.NewGuid(),
        Email = "somebody@example.org",
        Title = "X",
        Standing = Standing.Staff,
        ComesFrom = null,
        Until = null,
        Duties = [Duty.DeskOfficer],
        SentAt = Some.Now,
        ExpiresAt = Some.Now + JoinInvitation.Good,
    };

    static DutyOrder Order(string code, Officer officer, Guid person, Duty duty, DutyOrderKind kind, Guid by) =>
        new() { Id = Guid.NewGuid(), Workspace = Some.Code(code), OfficerId = officer.Id, PersonId = person, Duty = duty, Kind = kind, By = by, At = Some.Now };

    static DutyHeld Held(string code, Officer officer, Duty duty, DutyOrder? term, DutyOrder? order = null)
    {
        var held = new DutyHeld { Id = Guid.NewGuid(), OfficerId = officer.Id, PersonId = officer.PersonId, Workspace = Some.Code(code), Duty = duty, From = Some.Today, OrderId = order?.Id, Order = order };
        if (term is not null) held.EndOn(Some.Today.AddDays(9), term, Some.Sealing, officer);
        return held;
    }

    static Row Fact(string table, object entity, string owner, Guid? person, Guid? engaged = null) => new(table, RuleWorld.KeyOf(entity), null, owner, Person: person, Engaged: engaged, IsOpen: engaged is not null);
}
