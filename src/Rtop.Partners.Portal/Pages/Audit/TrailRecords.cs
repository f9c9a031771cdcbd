using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Audit;

/// <summary>What an entry was about.</summary>
/// <param name="Reference">Its reference, or an officer's name. Never a title.</param>
/// <param name="Link">Its page within the workspace; null where the reader may not open it.</param>
public sealed record TrailRecord(string Reference, string? Link);

/// <summary>Finds the references of what entries are about, through the walls as they stand today: what was withdrawn since has none.</summary>
sealed class TrailRecords(PartnersDb db, PermissionSet may)
{
    readonly Dictionary<(string Kind, Guid Id), TrailRecord> found = [];

    /// <summary>What an entry was about; null where it is not there for the workspace, or has no reference.</summary>
    public TrailRecord? Of(TrailEntry entry) => entry.Subject is { } id ? found.GetValueOrDefault((entry.Kind, id)) : null;

    /// <summary>Looks up what some entries are about.</summary>
    public async Task LoadAsync(IEnumerable<TrailEntry> entries, CancellationToken ct)
    {
        foreach (var (kind, ids) in entries.Where(entry => entry.Subject is not null).GroupBy(entry => entry.Kind).Select(same => (same.Key, same.Select(entry => entry.Subject!.Value).Distinct().Where(id => !found.ContainsKey((same.Key, id))).ToList())))
            foreach (var (id, record) in ids.Count == 0 ? [] : await FindAsync(kind, ids, ct)) found[(kind, id)] = record;
    }

    Task<List<(Guid, TrailRecord)>> FindAsync(string kind, List<Guid> ids, CancellationToken ct) => kind switch
    {
        "assessment" => AssessmentsAsync(ids, ct),
        "cycle" => PartsAsync<Cycle>(ids, ct),
        "section" => PartsAsync<Section>(ids, ct),
        "edition" => PartsAsync<Edition>(ids, ct),
        "evidence" => PartsAsync<EvidenceCard>(ids, ct),
        "rating-sheet" => PartsAsync<RatingSheet>(ids, ct),
        "invitation" => PartsAsync<Invitation>(ids, ct),
        "contribution" => PartsAsync<Contribution>(ids, ct),
        "proposal" => PartsAsync<Proposal>(ids, ct),
        "comment" => PartsAsync<Comment>(ids, ct),
        "release" => PartsAsync<Release>(ids, ct),
        "situation" => PartsAsync<Situation>(ids, ct),
        "action" => PartsAsync<ActionOnFile>(ids, ct),
        "framing-note" => PartsAsync<FramingNote>(ids, ct),
        "programme" => ProgrammesAsync(ids, ct),
        "milestone" => MilestonesAsync(ids, ct),
        "roundtable" or "summary" => RoundtablesAsync(ids, ct),
        "warning" => WarningsAsync(ids, ct),
        "officer" => OfficersAsync(ids, ct),
        _ => Task.FromResult(new List<(Guid, TrailRecord)>()),
    };

    async Task<List<(Guid, TrailRecord)>> AssessmentsAsync(List<Guid> ids, CancellationToken ct) =>
        [.. (await db.Assessments.Where(file => ids.Contains(file.Id)).Select(file => new { file.Id, file.Number }).ToListAsync(ct)).Select(row => (row.Id, OfFile(row.Number, row.Id)))];

    // A part is known by its file.
    async Task<List<(Guid, TrailRecord)>> PartsAsync<T>(List<Guid> ids, CancellationToken ct) where T : class =>
        [.. (await db.Set<T>().Where(part => ids.Contains(EF.Property<Guid>(part, "Id")))
            .Join(db.Assessments, part => EF.Property<Guid>(part, "AssessmentId"), file => file.Id, (part, file) => new { Id = EF.Property<Guid>(part, "Id"), file.Number, File = file.Id }).ToListAsync(ct))
            .Select(row => (row.Id, OfFile(row.Number, row.File)))];

    async Task<List<(Guid, TrailRecord)>> ProgrammesAsync(List<Guid> ids, CancellationToken ct) =>
        [.. (await db.Set<Programme>().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Number }).ToListAsync(ct)).Select(row => (row.Id, new TrailRecord(Programme.ReferenceOf(row.Number), If(Permission.ReadProgrammes, $"~/programmes/{row.Id}"))))];

    async Task<List<(Guid, TrailRecord)>> MilestonesAsync(List<Guid> ids, CancellationToken ct) =>
        [.. (await db.Set<Milestone>().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Code }).ToListAsync(ct)).Select(row => (row.Id, new TrailRecord(row.Code, If(Permission.ReadProgrammes, $"~/milestones/{row.Id}"))))];

    async Task<List<(Guid, TrailRecord)>> RoundtablesAsync(List<Guid> ids, CancellationToken ct) =>
        [.. (await db.Set<Roundtable>().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Number }).ToListAsync(ct)).Select(row => (row.Id, new TrailRecord(Roundtable.ReferenceOf(row.Number), If(Permission.ReadRoundtables, $"~/roundtables/{row.Id}"))))];

    async Task<List<(Guid, TrailRecord)>> WarningsAsync(List<Guid> ids, CancellationToken ct) =>
        [.. (await db.Set<Warning>().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Number }).ToListAsync(ct)).Select(row => (row.Id, new TrailRecord(Warning.ReferenceOf(row.Number), If(Permission.ReadWarnings, $"~/warnings/{row.Id}"))))];

    async Task<List<(Guid, TrailRecord)>> OfficersAsync(List<Guid> ids, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        var rows = await db.Officers.Where(row => ids.Contains(row.Id) && row.Workspace == me && row.Person != null).Select(row => new { row.Id, row.Person!.Name }).ToListAsync(ct);
        return [.. rows.Select(row => (row.Id, new TrailRecord(row.Name, $"~/people/{row.Id}")))];
    }

    TrailRecord OfFile(int number, Guid id) => new(Assessment.ReferenceOf(number), If(Permission.ReadAssessments, $"~/assessments/{id}"));

    string? If(Permission permission, string link) => may.Includes(permission) ? link : null;
}
