using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Imports;

/// <summary>One way through a file of milestones, a few rows at a time: looking at what it would do, or doing it through the entities' own verbs.</summary>
public sealed class ImportRun(PartnersDb db, MilestoneImport import, Programme programme, Officer by, DateTimeOffset now, Func<int, Task> sign)
{
    const int Portion = 100;

    readonly List<ImportFault> faults = [];
    readonly List<ImportLine> lines = [];
    readonly HashSet<Guid> met = [];
    readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    Dictionary<string, Guid> codes = [];
    ImportHeading heading = null!;
    int rows, added, changed, wrong;

    /// <summary>Goes through the file; with <paramref name="writes"/> inside the caller's transaction, which is the caller's to keep or to drop.</summary>
    public async Task<ImportResult> RunAsync(Stream bytes, bool writes, CancellationToken ct)
    {
        codes = await db.Set<Milestone>().Where(step => step.ProgrammeId == programme.Id && step.RemovedAt == null).Select(step => new { step.Code, step.Id }).ToDictionaryAsync(step => step.Code, step => step.Id, StringComparer.Ordinal, ct);
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await foreach (var portion in SheetReader.ReadAsync(import.Kind, bytes, ct).Chunk(Portion).WithCancellation(ct)) await TakeAsync(portion, writes, ct);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }

        if (rows == 0 && wrong == 0) Wrong([new(1, "", "", "import.empty", [])]);
        return new(rows, added, changed, wrong, faults, lines, Convert.ToHexStringLower(digest.GetHashAndReset()));
    }

    async Task TakeAsync(SheetRow[] portion, bool writes, CancellationToken ct)
    {
        var from = 0;
        if (heading is null)
        {
            heading = new(portion[0]);
            Wrong(heading.Faults);
            from = portion.Length > 1 && ImportHeading.IsTags(portion[1]) ? 2 : 1;
        }

        // Without a sound heading every cell would be wrong.
        if (heading.Faults.Count > 0) return;
        Guid[] ids = [.. portion.Skip(from).Select(row => Guid.TryParse(heading.Cell(row, "id"), out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];
        var asked = db.Set<Milestone>().Where(step => step.ProgrammeId == programme.Id && ids.Contains(step.Id));
        var steps = ids.Length == 0 ? [] : await (writes ? asked.Include(step => step.Versions) : asked.AsNoTracking()).ToDictionaryAsync(step => step.Id, ct);
        foreach (var row in portion.Skip(from)) Take(row, steps, writes);
        Rule.Require(rows <= MilestoneImport.MostRows, "import.too-many-rows", MilestoneImport.MostRows);
        if (writes)
        {
            db.ChangeTracker.DetectChanges();
            await db.SavePortionAsync(ct);
            db.ChangeTracker.Clear();
        }

        await sign(rows);
    }

    void Take(SheetRow row, Dictionary<Guid, Milestone> steps, bool writes)
    {
        rows++;
        Milestone? step = null;
        if (heading.Cell(row, "id") is { Length: > 0 } typed)
        {
            if (!Guid.TryParse(typed, out var id) || !steps.TryGetValue(id, out step))
            {
                Wrong([heading.Fault(row, "id", "import.id-unknown")]);
                return;
            }

            if (!met.Add(id))
            {
                Wrong([heading.Fault(row, "id", "import.id-twice")]);
                return;
            }
        }

        var said = new ImportRow(heading, row, programme, step, by);
        if (step is null && said.Terms.Code.Length > 0 && !codes.TryAdd(said.Terms.Code, Guid.Empty)) said.Wrong("code", "programme.code-taken", said.Terms.Code);
        Wrong(said.Faults);
        if (said.Faults.Count > 0 || (step is not null && said.Changes.Count == 0)) return;

        var kind = step is null ? ImportKind.Added : ImportKind.Changed;
        _ = kind is ImportKind.Added ? added++ : changed++;
        if (lines.Count < ImportResult.LinesKept) lines.Add(new(row.Number, kind, said.Terms.Code, said.Terms.Title, said.Changes));
        Note(row.Number, step?.Id, said);
        if (writes) Write(row.Number, step, said);
    }

    void Write(int row, Milestone? step, ImportRow said)
    {
        var before = step is null ? "" : ImportBefore.Of(step);
        if (step is null) db.Add(step = Milestone.Plan(programme, said.Cluster, said.Objective, said.Terms, by, now));
        else step.Replan(programme, said.Cluster, said.Objective, said.Terms, step.Revision, by, now);
        db.Add(ImportStep.Of(import, step, row, before));
    }

    void Wrong(List<ImportFault> found)
    {
        wrong += found.Count;
        faults.AddRange(found.Take(ImportResult.FaultsKept - faults.Count));
    }

    // What is confirmed is this and nothing else: another plan, or another file, gives another digest.
    void Note(int row, Guid? id, ImportRow said) => digest.AppendData(Encoding.UTF8.GetBytes(
        $"{row}\0{id}\0{said.Terms.Code}\0{said.Terms.Title}\0{said.Terms.DueOn:O}\0{said.Cluster?.Id}\0{said.Objective?.Id}\0{string.Join('\0', said.Changes.Select(change => $"{change.Column}\0{change.Old}\0{change.New}"))}\n"));
}
