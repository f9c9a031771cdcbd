using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>What waits for a position or a signature, what was answered, and duties that end.</summary>
public sealed partial record Matter
{
    // Of each file the last edition of the open cycle. While a silence runs it has a clock of its own; what is adopted or signed for us waits no more.
    static async Task<IEnumerable<Matter>> PositionsAsync(PartnersDb db, Guid? only, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var rows = await db.Set<Edition>()
            .Where(edition => (only == null || edition.Id == only))
            .Where(edition => !db.Set<Silence>().Any(silence => silence.EditionId == edition.Id) && !db.Set<Adoption>().Any(adopted => adopted.EditionId == edition.Id))
            .Where(edition => !db.Set<SignOff>().Any(given => given.EditionId == edition.Id && given.Workspace == me) && !db.Set<Edition>().Any(later => later.CycleId == edition.CycleId && later.Number > edition.Number))
            .Join(db.Set<Cycle>().Where(cycle => cycle.ClosedOn == null), edition => edition.CycleId, cycle => cycle.Id, (edition, cycle) => new { edition.Id, edition.Number, edition.FrozenAt, edition.AssessmentId, cycle.Zone })
            .Join(db.Assessments.Where(file => file.Parties.Any(party => party.Workspace == me && party.EndedAt == null && party.Role != PartyRole.Observer)), row => row.AssessmentId, file => file.Id,
                (row, file) => new { row.Id, row.Number, row.FrozenAt, row.AssessmentId, row.Zone, Reference = file.Number, file.Label, file.Originator }).ToListAsync(ct);
        return rows.Select(row =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
            var day = DayIn(zone, row.FrozenAt);
            return new Matter(ReviewSubject.Position, row.Id, $"assessments/{row.AssessmentId}/editions/{row.Number}", Assessment.ReferenceOf(row.Reference), row.Label, day, day, zone, null, Asker: row.Originator);
        });
    }

    /// <summary>What the officers of this workspace answered of these matters, by matter and in the order of time.</summary>
    public static async Task<ILookup<(ReviewSubject, Guid, DateOnly), ReviewAnswer>> SaidAsync(PartnersDb db, IReadOnlyCollection<Matter> matters, CancellationToken ct)
    {
        var (me, ids) = (db.MyWorkspace, matters.Select(matter => matter.Id).Distinct().ToList());
        return (await db.Set<ReviewAnswer>().AsNoTracking().Where(answer => answer.Workspace == me && ids.Contains(answer.SubjectId)).OrderBy(answer => answer.At).ToListAsync(ct))
            .ToLookup(answer => (answer.Subject, answer.SubjectId, answer.Occurrence));
    }

    // Both sides sign a frozen pack, the last of its review.
    static async Task<IEnumerable<Matter>> PackSignaturesAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var rows = await db.Set<ReviewPack>()
            .Where(pack => (only == null || pack.Id == only) && !pack.Signatures.Any(given => given.Workspace == me))
            .Where(pack => !db.Set<ReviewPack>().Any(later => later.ReviewPointId == pack.ReviewPointId && later.Number > pack.Number))
            .Join(Running(db, at).Where(programme => programme.Parties.Any(party => party.Workspace == me && party.EndedAt == null && party.Role == ProgrammeRole.Partner)), pack => pack.ProgrammeId, programme => programme.Id,
                (pack, programme) => new { pack.Id, pack.ReviewPointId, pack.At, pack.Workspace, programme.Number, programme.Label, programme.Zone }).ToListAsync(ct);
        return rows.Select(row =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
            var day = DayIn(zone, row.At);
            return new Matter(ReviewSubject.PackSignature, row.Id, $"reviews/{row.ReviewPointId}", Programme.ReferenceOf(row.Number), row.Label, day, day, zone, null, Asker: row.Workspace);
        });
    }

    // What others answered to what this workspace asked of them: news for a time. It tells the reference that the asker's own file has, and under its level.
    static async Task<IEnumerable<Matter>> AnswersAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        var (me, since) = (db.MyWorkspace, at.AddDays(-ReviewCalendar.NewsDays - 1).ToUniversalTime());
        var rows = await db.Set<ReviewAnswer>().Where(answer => answer.Asker == me && answer.Workspace != me && answer.At > since && (only == null || answer.Id == only))
            .Join(db.Workspaces, answer => answer.Asker, workspace => workspace.Code, (answer, workspace) => new { answer.Id, answer.Subject, answer.Reference, answer.At, workspace.Zone }).ToListAsync(ct);
        return rows.Select(row =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
            var day = DayIn(zone, row.At);
            return new Matter(ReviewCalendar.IsOfProgramme(row.Subject) ? ReviewSubject.ProgrammeAnswer : ReviewSubject.Answer, row.Id, "reminders/answers", row.Reference, HandlingLabel.Confidential, day, day, zone, null);
        });
    }

    // One's own duties that end soon; on an open day nobody is told of.
    static async Task<IEnumerable<Matter>> DutiesAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        var (me, today) = (db.MyWorkspace, DateOnly.FromDateTime(at.UtcDateTime));
        var (from, until) = (today.AddDays(-1), today.AddDays(ReviewCalendar.DutyDays + 1));
        var rows = await db.Set<DutyHeld>().Where(held => held.Workspace == me && held.Until >= from && held.Until <= until && (only == null || held.Id == only))
            .Join(db.Workspaces, held => held.Workspace, workspace => workspace.Code, (held, workspace) => new { held.Id, held.OfficerId, held.From, Until = held.Until!.Value, workspace.Zone }).ToListAsync(ct);
        return rows.Select(row => new Matter(ReviewSubject.DutyEnding, row.Id, "", "", HandlingLabel.Public, row.From, row.Until, TimeZoneInfo.FindSystemTimeZoneById(row.Zone), row.OfficerId));
    }

    // An absence, for whoever is away and whoever stands in: until its last day, or the day on which it was ended before that.
    static async Task<IEnumerable<Matter>> StandInsAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        var (me, since) = (db.MyWorkspace, DateOnly.FromDateTime(at.UtcDateTime).AddDays(-ReviewCalendar.NewsDays - 1));
        var rows = await db.Set<Absence>().AsNoTracking().Where(absence => absence.Workspace == me && absence.Until >= since && (only == null || absence.Id == only))
            .Join(db.Workspaces, absence => absence.Workspace, workspace => workspace.Code, (absence, workspace) => new { Absence = absence, workspace.Zone }).ToListAsync(ct);
        return rows.SelectMany(row =>
        {
            var (absence, zone) = (row.Absence, TimeZoneInfo.FindSystemTimeZoneById(row.Zone));
            var ended = absence.EndedAt is { } end ? DayIn(zone, end) : (DateOnly?)null;
            var over = ended <= absence.Until ? ended.Value : absence.Until.AddDays(1);
            return new[] { absence.OfficerId, absence.DeputyId }.Select(officer =>
                new Matter(ReviewSubject.StandIn, absence.Id, "absence", "", HandlingLabel.Public, absence.From, absence.Until, zone, officer, OverOn: over));
        });
    }
}
