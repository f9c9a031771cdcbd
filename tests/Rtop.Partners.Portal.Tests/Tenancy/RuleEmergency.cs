using Microsoft.EntityFrameworkCore;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>A row about an emergency access as its makers know it: the two custodians, and whether what it opened is open.</summary>
sealed record EmergencyFact(string Workspace, Guid? AskedBy = null, Guid? AnsweredBy = null, bool Lasts = false)
{
    public override string ToString() => $"{Workspace}'s emergency, asked by {Of(AskedBy)}, answered by {Of(AnsweredBy)}{(Lasts ? ", open" : "")}";

    string Of(Guid? person) => person is null ? "nobody" : person == Some.OfficerOf(Workspace).PersonId ? "the one who asks here" : "another";
}

/// <summary>Who learns what of an emergency access, once more from SECURITY D9 and P32: the two, whom it was told, the team; of requests the custodians and the head of office.</summary>
static class EmergencyOracle
{
    /// <summary>The desk officers of the rule's world who are custodians too, and the one who is head of office.</summary>
    public static readonly IReadOnlyDictionary<string, Duty> Duties = new Dictionary<string, Duty> { ["un"] = Duty.Custodian, ["osce"] = Duty.Custodian, ["au"] = Duty.HeadOfOffice };

    public static bool IsCustodian(Asker asker) => asker.Person is not null && Duties.GetValueOrDefault(asker.Workspace!) is Duty.Custodian;

    public static bool Reads(Asker asker, Row row)
    {
        var it = row.Emergency!;
        if (asker.Workspace != it.Workspace || asker.Person is not { } me) return false;
        var isOne = me == it.AskedBy || me == it.AnsweredBy;
        return row.Table switch
        {
            "emergency_requests" => isOne || (it.AnsweredBy is null && IsCustodian(asker)) || Duties.GetValueOrDefault(asker.Workspace) is Duty.HeadOfOffice,
            "emergency_notices" => me == row.Person || me == it.AnsweredBy,
            "emergency_openings" or "emergency_ends" => isOne || (row.Engagement is { } file && EngagementOracle.Knows(asker, file)),
            "engagement_notes" or "note_versions" => isOne && it.Lasts && row.IsOpen,
            _ => false,
        };
    }

    public static bool Changes(Asker asker, Row row) => row.Table switch
    {
        "emergency_requests" => asker.Workspace == row.Emergency!.Workspace && IsCustodian(asker) && row.Emergency.AnsweredBy is null && row.Emergency.AskedBy != asker.Person,
        "emergency_notices" => asker.Workspace == row.Emergency!.Workspace && row.Person == asker.Person,
        _ => false,
    };
}

/// <summary>One workspace's emergencies: every combination of who asked and answered, told or not, open, over and ended.</summary>
sealed class RuleEmergency
{
    static readonly DateTimeOffset Ahead = TimeProvider.System.GetUtcNow().AddDays(1), Past = TimeProvider.System.GetUtcNow().AddDays(-1);

    readonly string workspace;
    readonly Guid me, other = Guid.NewGuid(), third = Guid.NewGuid();
    readonly Engagement file;
    readonly EmergencyRequest untold, told, others, refused, own;
    readonly EmergencyOpening mine, theirs, over, ended;
    readonly EngagementNote note;
    int notes;

    public RuleEmergency(int number, string workspace)
    {
        (this.workspace, me) = (workspace, Some.OfficerOf(workspace).PersonId!.Value);
        file = Engagement.Open(Some.EngagementFrame(), number, Some.Sealing, Some.ColleagueOf(workspace), Some.Now);
        Add(file, new(workspace));
        note = Note(new(workspace), false);
        Request(other, null, null);
        Request(me, null, null);
        refused = Request(other, me, EmergencyAnswer.Nothing);
        untold = Request(other, me, EmergencyAnswer.Opened);
        told = Request(other, me, EmergencyAnswer.Opened);
        others = Request(other, third, EmergencyAnswer.Opened);
        own = Request(me, me, EmergencyAnswer.Opened);
        foreach (var request in (EmergencyRequest[])[refused, told, others, own])
            foreach (var person in (Guid[])[me, Guid.NewGuid()]) Add(NoticeOf(request, person, request.AnsweredBy!.Value), FactOf(request), person: person);
        mine = Opening(me, other, Ahead);
        Opening(other, me, Ahead);
        over = Opening(me, other, Past);
        ended = Opening(other, me, Ahead, third);
        theirs = Opening(other, third, Ahead);
    }

    public List<(Row Fact, object Entity)> Rows { get; } = [];

    /// <summary>What is put in; versions come with their notes, ends with what they end.</summary>
    public IEnumerable<object> Roots => Rows.Select(row => row.Entity).Where(row => row is not (NoteVersion or EmergencyEnd));

    /// <summary>The duty that the desk officer holds besides.</summary>
    public IEnumerable<DutyHeld> Duties => EmergencyOracle.Duties.TryGetValue(workspace, out var duty)
        ? [new() { Id = Guid.NewGuid(), OfficerId = Some.OfficerOf(workspace).Id, PersonId = Some.OfficerOf(workspace).PersonId, Workspace = Some.Code(workspace), Duty = duty, From = Some.Today }] : [];

    /// <summary>What there is of two other custodians in a file whose list is asked about.</summary>
    public static List<(Row, object)> OfOthers(string workspace, EngagementNote note, EngagementFact file, out EmergencyOpening lasting)
    {
        List<(Row, object)> rows = [];
        var (asked, answered) = (Guid.NewGuid(), Guid.NewGuid());
        EmergencyOpening[] openings = [.. new[] { false, true }.Select(isEnded =>
        {
            var request = RequestOf(workspace, asked, answered, EmergencyAnswer.Opened);
            rows.Add(RowOf(request, FactOf(request)));
            var opening = OpeningOf(request, note.EngagementId, note.Id, note.Last.Id, Ahead, isEnded ? asked : null);
            foreach (var row in (object?[])[opening, opening.End])
                if (row is not null) rows.Add(RowOf(row, new(workspace, asked, answered, !isEnded), file: file));
            return opening;
        })];
        lasting = openings[0];
        return rows;
    }

    /// <summary>An earlier end.</summary>
    public static EmergencyEnd EndOf(EmergencyOpening opening, Guid by) =>
        new() { OpeningId = opening.Id, EngagementId = opening.EngagementId, Workspace = opening.Workspace, AskedBy = opening.AskedBy, ConfirmedBy = opening.ConfirmedBy, By = by, At = Some.Now };

    /// <summary>What an asker may try to add.</summary>
    public IEnumerable<AddCase> Adds(Asker asker)
    {
        if (asker.Person is not { } person || (asker.Workspace != workspace && workspace is not "osce")) yield break;
        var (mineToo, custodian) = (asker.Workspace == workspace, asker.Workspace == workspace && EmergencyOracle.IsCustodian(asker));
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {workspace}'s emergencies", allowed, db => db.AddRange(rows));

        yield return Case("a request", custodian, RequestOf(workspace, person, null, null));
        yield return Case("a request as another", false, RequestOf(workspace, other, null, null));
        yield return Case("a request of another organization", false, RequestOf(Some.Codes.First(code => code != asker.Workspace), person, null, null));
        yield return Case("a request that is answered", false, RequestOf(workspace, person, other, EmergencyAnswer.Opened));
        foreach (var (what, request, by, allowed) in new[] { ("", told, person, mineToo), (" as another", told, other, false), (" of what another confirmed", others, person, false), (" in the name of who confirmed", others, third, false), (" of what was not opened", refused, person, false), (" of its own", own, person, false) })
        {
            yield return Case($"a notice{what}", allowed, NoticeOf(request, Guid.NewGuid(), by));
            yield return Case($"an opening{what}", allowed, OpeningOf(request, file.Id, note.Id, note.Last.Id, Ahead, null, by));
        }

        yield return Case("an opening of which nobody was told", false, OpeningOf(untold, file.Id, note.Id, note.Last.Id, Ahead, null, person));
        foreach (var (what, opening, by, allowed) in new[] { ("", mine, person, mineToo), (" as another", mine, other, false), (" of others", theirs, person, false) })
            yield return Case($"an early end{what}", allowed, EndOf(opening, by));
        foreach (var (what, opening, by, allowed) in new[] { ("", mine, person, mineToo), (" as another", mine, other, false), (" of others", theirs, person, false), (" after its time", over, person, false), (" after its end", ended, person, false) })
            yield return Case($"a view{what}", allowed, ReadingOf(by, opening.NoteId));
        yield return Case("a view of the file", false, ReadingOf(person, null));
        yield return Case("a view of another note", false, ReadingOf(person, note.Id));
    }

    EngagementReading ReadingOf(Guid person, Guid? of) => new() { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, PersonId = person, NoteId = of, At = Some.Now };

    EmergencyNotice NoticeOf(EmergencyRequest request, Guid person, Guid teller) =>
        new() { Id = Guid.NewGuid(), RequestId = request.Id, Workspace = request.Workspace, EngagementId = file.Id, NoteId = note.Id, PersonId = person, TellerId = teller, At = Some.Now };

    EmergencyRequest Request(Guid asked, Guid? answered, EmergencyAnswer? answer)
    {
        var request = RequestOf(workspace, asked, answered, answer);
        Add(request, FactOf(request));
        return request;
    }

    // Each opens a version of a note of its own, which has a later one too.
    EmergencyOpening Opening(Guid asked, Guid answered, DateTimeOffset until, Guid? endedBy = null)
    {
        var fact = new EmergencyFact(workspace, asked, answered, until == Ahead && endedBy is null);
        var (request, of) = (Request(asked, answered, EmergencyAnswer.Opened), Note(fact, true));
        var opening = OpeningOf(request, file.Id, of.Id, of.Versions[0].Id, until, endedBy);
        Add(opening, fact);
        if (opening.End is { } end) Add(end, fact);
        return opening;
    }

    EngagementNote Note(EmergencyFact fact, bool isOpen)
    {
        var made = new EngagementNote { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, Number = ++notes, AuthorId = file.OpenedBy };
        foreach (var version in (int[])[1, 2]) made.Versions.Add(new() { Id = Guid.NewGuid(), NoteId = made.Id, Number = version, EngagementId = file.Id, Workspace = file.Workspace, AuthorId = file.OpenedBy, At = Some.Now, Body = [1] });
        Add(made, fact, isOpen);
        foreach (var version in made.Versions) Add(version, fact, isOpen && version.Number == 1);
        return made;
    }

    void Add(object entity, EmergencyFact fact, bool isOpen = false, Guid? person = null) => Rows.Add(RowOf(entity, fact, isOpen, person));

    static (Row, object) RowOf(object entity, EmergencyFact fact, bool isOpen = false, Guid? person = null, EngagementFact? file = null) =>
        (new(RuleWorld.TableOf(entity.GetType()).GetTableName()!, RuleWorld.KeyOf(entity), null, fact.Workspace, IsOpen: isOpen, Person: person, Engagement: file, Emergency: fact), entity);

    static EmergencyFact FactOf(EmergencyRequest request) => new(request.Workspace.Value, request.AskedBy, request.AnsweredBy);

    static EmergencyRequest RequestOf(string workspace, Guid asked, Guid? answered, EmergencyAnswer? answer)
    {
        var request = new EmergencyRequest { Id = Guid.NewGuid(), Workspace = Some.Code(workspace), AskedBy = asked, AskedAt = Some.Now, Asked = [1] };
        // Written as it could stand there, whether or not the entity would have said so.
        foreach (var (name, value) in new (string, object?)[] { (nameof(request.AnsweredBy), answered), (nameof(request.Answer), answer), (nameof(request.AnsweredAt), answered is null ? null : Some.Now) })
            typeof(EmergencyRequest).GetProperty(name)!.SetValue(request, value);
        return request;
    }

    static EmergencyOpening OpeningOf(EmergencyRequest request, Guid file, Guid note, Guid version, DateTimeOffset until, Guid? endedBy, Guid? by = null)
    {
        var (id, confirmed) = (Guid.NewGuid(), by ?? request.AnsweredBy!.Value);
        return new()
        {
            Id = id,
            RequestId = request.Id,
            Workspace = request.Workspace,
            EngagementId = file,
            NoteId = note,
            VersionId = version,
            AskedBy = request.AskedBy,
            ConfirmedBy = confirmed,
            OpenedAt = Some.Now,
            Until = until,
            Why = [1],
            Stamp = [1],
            End = endedBy is { } person ? new() { OpeningId = id, EngagementId = file, Workspace = request.Workspace, AskedBy = request.AskedBy, ConfirmedBy = confirmed, By = person, At = Some.Now } : null,
        };
    }
}
