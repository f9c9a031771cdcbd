using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>What the officer who asks is to a confidential file of the rule's world.</summary>
enum Part
{
    None,
    Political,
    Legal,
    Head,
    Expert,
    LeftTeam,
    LeftHead,
    LeftExpert,
    /// <summary>Opened it; the team is not complete.</summary>
    Opens,
    /// <summary>Opened it once, and has no seat.</summary>
    Opened,
    /// <summary>A colleague is opening it.</summary>
    OthersDraft,
    /// <summary>Has a seat, in another organization's file.</summary>
    Elsewhere,
}

/// <summary>A confidential file as its makers know it. Who asks is the desk officer of <paramref name="Of"/>.</summary>
sealed record EngagementFact(string Workspace, string Of, Part Part, Keeping Keeping)
{
    public override string ToString() => $"{Workspace}'s confidential file, where {Of}'s officer is {Part}, {Keeping}";
}

/// <summary>Who is on the list, once more from DESIGN.md §4 and FEATURES §11: the two officers, the head of office, the expert; nobody else.</summary>
static class EngagementOracle
{
    static bool IsMe(Asker asker, EngagementFact file) => asker.Workspace == file.Workspace && asker.Person is { } person && person == Some.OfficerOf(file.Of).PersonId;

    public static bool Team(Asker asker, EngagementFact file) => IsMe(asker, file) && file.Part is Part.Political or Part.Legal;

    public static bool Knows(Asker asker, EngagementFact file) => IsMe(asker, file) && file.Part is Part.Political or Part.Legal or Part.Head;

    public static bool Seated(Asker asker, EngagementFact file) => Knows(asker, file) || (IsMe(asker, file) && file.Part is Part.Expert);

    public static bool Opens(Asker asker, EngagementFact file) => IsMe(asker, file) && file.Part is Part.Opens;

    public static bool Reads(Asker asker, Row row) => (row.Table, row.Engagement!) switch
    {
        ("engagements", var file) => Seated(asker, file) || Opens(asker, file),
        // Whoever gave the word knows it.
        ("seat_orders", var file) => asker.Workspace == file.Workspace && asker.Person is not null && row.Person == asker.Person,
        // One's own seat, whatever became of it.
        ("engagement_seats" or "seat_ends", var file) => asker.Workspace == file.Workspace && asker.Person is not null && row.Person == asker.Person,
        ("engagement_grants", var file) => Team(asker, file) || (asker.Workspace == file.Workspace && asker.Person is not null && row.Person == asker.Person),
        // An expert reads what was opened to the expert.
        ("engagement_notes" or "note_versions" or "note_files" or "tension_options" or "option_versions", var file) => Knows(asker, file) || (Seated(asker, file) && row.IsOpen),
        ("interlocutors" or "follow_ups" or "extracts" or "extract_versions" or "extract_approvals", var file) => Team(asker, file),
        (_, var file) => Knows(asker, file),
    };

    public static bool Removes(Asker asker, Row row) => RetentionOracle.Removes(asker, row);

    public static bool Changes(Asker asker, Row row) => row.Table is "engagements" or "engagement_members" or "engagement_notes" or "tension_options" or "follow_ups" or "expert_admissions" or "extracts" && Team(asker, row.Engagement!);
}

/// <summary>One confidential file of the rule's world, with everything that there is in one.</summary>
sealed class RuleEngagement
{
    readonly Engagement file;
    readonly EngagementNote note;
    readonly TensionOption option;
    readonly Extract extract;
    readonly EngagementSeat others;
    readonly ExpertAdmission expert;
    readonly RuleRetention retention;
    readonly EmergencyOpening emergency;

    public RuleEngagement(int number, string workspace, string of, Part part, Keeping keeping = Keeping.Open)
    {
        Fact = new(workspace, of, part, keeping);
        var (me, colleague, sealing) = (Some.OfficerOf(of), Some.ColleagueOf(workspace), Some.Sealing);
        file = part is Part.Elsewhere
            ? new() { Id = Guid.NewGuid(), Workspace = Some.Code(workspace), Number = number, OpenedBy = me.PersonId!.Value, OpenedAt = Some.Now, Frame = [1] }
            : Engagement.Open(Some.EngagementFrame(), number, sealing, part is Part.Opens or Part.Opened ? me : colleague, Some.Now);
        List<EngagementMember> members = [];
        others = Seat(colleague, part is Part.Political or Part.LeftTeam ? SeatRole.Legal : SeatRole.Political, null);
        SeatRole? mine = part switch
        {
            Part.Political or Part.LeftTeam or Part.Elsewhere => part is Part.Elsewhere ? SeatRole.Legal : SeatRole.Political,
            Part.Legal => SeatRole.Legal,
            Part.Head or Part.LeftHead => SeatRole.HeadOfOffice,
            _ => null,
        };
        // Written as if the team were complete: the rows are there whatever became of it.
        var active = Active();
        note = EngagementNote.Write(active, 1, Some.NoteText(), sealing, colleague, Some.Today, Some.Now);
        var other = EngagementNote.Write(active, 2, Some.NoteText(), sealing, colleague, Some.Today, Some.Now);
        var signature = note.Sign(active, 1, others.Role, colleague, Some.Now);
        option = TensionOption.Write(active, 1, Some.OptionText(), sealing, colleague, Some.Now);
        var otherOption = TensionOption.Write(active, 2, Some.OptionText(), sealing, colleague, Some.Now);
        extract = Extract.Write(active, 1, Some.ExtractText(), sealing, colleague);
        var approval = extract.Approve(active, 1, others.Role, ExtractSubjects.None, sealing, colleague);
        expert = ExpertAdmission.Propose(active, me.PersonId!.Value, new([EngagementTheme.Language], ""), Some.Today.AddDays(30), sealing, colleague, Some.Today);
        expert.Admit(Some.OfficerOf(workspace));
        if (mine is { } role)
        {
            var seat = Seat(me, role, null);
            if (part is Part.Elsewhere) Add(new EngagementGrant { Id = Guid.NewGuid(), RecordId = note.Last.Id, EngagementId = file.Id, Workspace = file.Workspace, PersonId = seat.PersonId, SeatId = seat.Id, Stamp = [1] }, person: seat.PersonId);
            if (part is Part.Elsewhere) Left(new() { SeatId = seat.Id, EngagementId = file.Id, Workspace = file.Workspace, PersonId = seat.PersonId, OrderId = Guid.Empty, Order = null, At = Some.Now }, me.PersonId!.Value);
            if (part is Part.LeftTeam or Part.LeftHead) Left(members[^1].Leave("Handed over.", sealing, colleague, Some.Today, Some.Now));
        }

        var (shown, hidden) = (NoteFile.Keep(active, note, 0, "a.txt", FileKind.Text, Cleanings.None, [1], sealing, colleague, Some.Now), NoteFile.Keep(active, other, 0, "b.txt", FileKind.Text, Cleanings.None, [1], sealing, colleague, Some.Now));
        // An expert's beside the team's.
        if (part is Part.Political) Add(new EngagementGrant { Id = Guid.NewGuid(), RecordId = shown.Id, EngagementId = file.Id, Workspace = file.Workspace, PersonId = others.PersonId, SeatId = others.Id, Stamp = [1] }, person: others.PersonId);
        if (part is Part.Political) Add(new EngagementGrant { Id = Guid.NewGuid(), RecordId = note.Last.Id, EngagementId = file.Id, Workspace = file.Workspace, PersonId = others.PersonId, SeatId = others.Id, Stamp = [1] }, person: others.PersonId);

        var isExpert = part is Part.Expert or Part.LeftExpert;
        if (isExpert)
        {
            var (seat, member) = expert.Undertake(active, Some.Today, members, sealing, colleague, Some.Today);
            members.Add(member);
            Add(seat.Order!, person: seat.Order!.By);
            Add(seat, person: seat.PersonId);
            Add(EngagementGrant.For(expert, note.Last.Id, sealing), person: me.PersonId);
            Add(EngagementGrant.For(expert, option.Last.Id, sealing), person: me.PersonId);
            Add(EngagementGrant.For(expert, shown.Id, sealing), person: me.PersonId);
            if (part is Part.LeftExpert) Left(member.Leave("", sealing, colleague, Some.Today, Some.Now));
        }

        foreach (var member in members) Add(member);
        foreach (var (row, isOpen) in new (object, bool)[]
        {
            (file, false), (note, isExpert), (note.Last, isExpert), (shown, isExpert), (hidden, false), (other, false), (other.Last, false), (signature, false), (option, isExpert), (option.Last, isExpert), (otherOption, false), (otherOption.Last, false),
            (Interlocutor.Name(active, new("I-01", "Somebody"), sealing, colleague), false), (FollowUp.After(active, note, Some.Today, Some.Today), false), (expert, false), (EngagementReading.Of(file, note.Id, colleague, Some.Now), false),
            (extract, false), (extract.Last, false), (approval, false),
        }) Add(row, isOpen);
        retention = new(file, keeping, me, colleague);
        foreach (var row in retention.Rows) Add(row);

        // Two custodians read the first note; they are nobody else here.
        Rows.AddRange(RuleEmergency.OfOthers(workspace, note, Fact, out emergency));

        void Left(SeatEnd end, Guid? by = null)
        {
            if (by is { } who)
            {
                var order = new SeatOrder { Id = Guid.NewGuid(), EngagementId = end.EngagementId, Workspace = end.Workspace, PersonId = end.PersonId, Kind = SeatOrderKind.End, By = who };
                end = new() { SeatId = end.SeatId, EngagementId = end.EngagementId, Workspace = end.Workspace, PersonId = end.PersonId, OrderId = order.Id, Order = order, At = end.At };
            }

            Add(end.Order!, person: end.Order!.By);
            Add(end, person: end.PersonId);
        }

        EngagementSeat Seat(Officer who, SeatRole role, DateOnly? until)
        {
            var (seat, member) = EngagementMember.Seat(file, who.PersonId!.Value, role, new(false, "", ""), until, members, sealing, colleague, Some.Today);
            members.Add(member);
            Add(seat.Order!, person: seat.Order!.By);
            Add(seat, person: seat.PersonId);
            return seat;
        }

        Engagement Active()
        {
            if (part is Part.Opens or Part.OthersDraft or Part.Elsewhere)
            {
                // A double of the draft that is active: entities refuse to be written on before.
                var active1 = new Engagement { Id = file.Id, Workspace = file.Workspace, Number = file.Number, OpenedBy = file.OpenedBy, OpenedAt = file.OpenedAt, Frame = file.Frame };
                active1.Activate(BothHalves(), Some.Today);
                return active1;
            }

            file.Activate(BothHalves(), Some.Today);
            return file;
        }

        IEnumerable<EngagementMember> BothHalves() => ((SeatRole[])[SeatRole.Political, SeatRole.Legal]).Select(role => EngagementMember.Seat(file, Guid.NewGuid(), role, new(false, "", ""), null, [], sealing, colleague, Some.Today).Member);
    }

    public EngagementFact Fact { get; }

    public List<(Row Fact, object Entity)> Rows { get; } = [];

    /// <summary>What is put in; versions and signatures come with it.</summary>
    public IEnumerable<object> Roots => Rows.Select(row => row.Entity).Where(row => row is not (NoteVersion or NoteSignature or OptionVersion or EmergencyEnd or ExtractVersion or ExtractApproval));

    void Add(object entity, bool isOpen = false, Guid? person = null) => Rows.Add((new(
        RuleWorld.TableOf(entity.GetType()).GetTableName()!, RuleWorld.KeyOf(entity), null, Fact.Workspace, IsOpen: isOpen, Person: person, Engagement: Fact), entity));

    /// <summary>What an asker may try to add.</summary>
    public IEnumerable<AddCase> Adds(Asker asker)
    {
        if (asker.Person is not { } person || (asker.Workspace != Fact.Workspace && Fact.Part is not Part.Political)) yield break;
        var (me, stranger, sealing, code) = (Some.OfficerOf(asker.Workspace!), Some.ColleagueOf(Fact.Workspace), Some.Sealing, Some.Code(Fact.Workspace));
        var (team, opens) = (EngagementOracle.Team(asker, Fact), EngagementOracle.Opens(asker, Fact));
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {Fact}", allowed, db => db.AddRange(rows));

        yield return Case("a file of its own", true, File(Some.Code(asker.Workspace!), person));
        yield return Case("a file as a colleague", false, File(Some.Code(asker.Workspace!), stranger.PersonId!.Value));
        yield return Case("a file of another", false, File(Some.Code(Some.Codes.First(other => other != asker.Workspace)), person));
        yield return Case("an order as a colleague", false, new SeatOrder { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, PersonId = person, Kind = SeatOrderKind.Give, By = stranger.PersonId!.Value });
        yield return Case("a seat", team || opens, SeatOf(Guid.NewGuid(), person));
        yield return Case("a seat of its own", team || opens, SeatOf(person, person));
        yield return Case("a seat on a colleague's word", false, SeatOf(person, stranger.PersonId!.Value));
        yield return Case("a seat on the word that ends one", false, SeatOf(person, person, SeatOrderKind.End));
        yield return Case("a seat without a word", false, Given(SeatOf(person, person), null));
        var behind = SeatOf(Guid.NewGuid(), person);
        yield return Case("a member", team || opens, behind, new EngagementMember { SeatId = behind.Id, EngagementId = file.Id, Workspace = code, PersonId = behind.PersonId, Role = behind.Role, From = Some.Today, AuthorId = person, Kept = [1] });
        foreach (var (what, by, kind) in new[] { ("", person, SeatOrderKind.End), (" on a colleague's word", stranger.PersonId!.Value, SeatOrderKind.End), (" on the word that gives one", person, SeatOrderKind.Give) })
            yield return Case($"the end of a seat{what}", what.Length == 0 && (team || opens), EndOn(by, kind));
        foreach (var (what, author, isMe) in new[] { ("", person, true), (" as a colleague", stranger.PersonId!.Value, false) })
        {
            yield return Case($"a note{what}", team && isMe, new EngagementNote { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, Number = 9, AuthorId = author });
            yield return Case($"a version{what}", team && isMe, new NoteVersion { Id = Guid.NewGuid(), NoteId = note.Id, Number = 9, EngagementId = file.Id, Workspace = code, AuthorId = author, At = Some.Now, Body = [1] });
            yield return Case($"a file of a note{what}", team && isMe, new NoteFile { Id = Guid.NewGuid(), NoteId = note.Id, EngagementId = file.Id, Workspace = code, AuthorId = author, At = Some.Now, Card = [1], Body = [1] });
            yield return Case($"a signature{what}", team && isMe, new NoteSignature { Id = Guid.NewGuid(), NoteId = note.Id, Version = 1, Role = SeatRole.Expert, EngagementId = file.Id, Workspace = code, PersonId = author, At = Some.Now });
            yield return Case($"an extract{what}", team && isMe, new Extract { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, Number = 9, AuthorId = author });
            yield return Case($"a version of an extract{what}", team && isMe, new ExtractVersion { Id = Guid.NewGuid(), ExtractId = extract.Id, Number = 9, EngagementId = file.Id, Workspace = code, AuthorId = author, Body = [1] });
            yield return Case($"an approval{what}", team && isMe, new ExtractApproval { Id = Guid.NewGuid(), ExtractId = extract.Id, Version = 1, Role = SeatRole.Expert, EngagementId = file.Id, Workspace = code, PersonId = author, Stamp = [1] });
            yield return Case($"a version of an option{what}", team && isMe, new OptionVersion { Id = Guid.NewGuid(), OptionId = option.Id, Number = 9, EngagementId = file.Id, Workspace = code, AuthorId = author, At = Some.Now, Body = [1] });
            yield return Case($"an identity{what}", team && isMe, new Interlocutor { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, AuthorId = author, Body = [1] });
            yield return Case($"an expert{what}", team && isMe, new ExpertAdmission { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, PersonId = Guid.NewGuid(), EndsOn = Some.Today, AuthorId = author, Terms = [1] });
            yield return Case($"a reading{what}", isMe && EngagementOracle.Seated(asker, Fact), new EngagementReading { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, PersonId = author, At = Some.Now });
        }

        foreach (var (what, allowed, rows) in retention.Adds(asker, Fact)) yield return Case(what, allowed, rows);
        yield return Case("the end of an emergency", team, RuleEmergency.EndOf(emergency, person));
        yield return Case("the end of an emergency as a colleague", false, RuleEmergency.EndOf(emergency, stranger.PersonId!.Value));
        yield return Case("an option", team, new TensionOption { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, Number = 9 });
        yield return Case("a follow-up", team, new FollowUp { Id = Guid.NewGuid(), NoteId = note.Id, EngagementId = file.Id, Workspace = code, DueOn = Some.Today });
        yield return Case("a grant", team, new EngagementGrant { Id = Guid.NewGuid(), RecordId = note.Last.Id, EngagementId = file.Id, Workspace = code, PersonId = others.PersonId, SeatId = others.Id, Stamp = [1] });

        EngagementSeat SeatOf(Guid who, Guid by, SeatOrderKind kind = SeatOrderKind.Give)
        {
            var order = new SeatOrder { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, PersonId = who, Kind = kind, By = by };
            return Given(new() { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, PersonId = who, Role = SeatRole.Political, OrderId = order.Id, Stamp = [1] }, order);
        }

        static EngagementSeat Given(EngagementSeat seat, SeatOrder? order) => new() { Id = seat.Id, EngagementId = seat.EngagementId, Workspace = seat.Workspace, PersonId = seat.PersonId, Role = seat.Role, OrderId = order?.Id ?? Guid.NewGuid(), Order = order, Stamp = seat.Stamp };

        SeatEnd EndOn(Guid by, SeatOrderKind kind)
        {
            var order = new SeatOrder { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = code, PersonId = others.PersonId, Kind = kind, By = by };
            return new() { SeatId = others.Id, EngagementId = file.Id, Workspace = code, PersonId = others.PersonId, OrderId = order.Id, Order = order, At = Some.Now };
        }

        static Engagement File(WorkspaceCode of, Guid by) => new() { Id = Guid.NewGuid(), Workspace = of, Number = 99_999, OpenedBy = by, OpenedAt = Some.Now, Frame = [1] };
    }
}
