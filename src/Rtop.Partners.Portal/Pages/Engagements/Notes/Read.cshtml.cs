using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements.Notes;

/// <summary>A note: what it says, who signed it, what is due after it, and its versions.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.ReadEngagements)]
public sealed class ReadModel(PartnersDb db, ISealing sealing, ILogger<ReadModel> log) : EngagementPage(db, sealing, log)
{
    /// <summary>The note.</summary>
    public EngagementNote Note { get; private set; } = null!;

    /// <summary>What the shown version says.</summary>
    public NoteText Text { get; private set; } = null!;

    /// <summary>Which version is shown.</summary>
    public int Shown { get; private set; }

    /// <summary>Names by person.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>What is due after it.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; private set; } = [];

    /// <summary>Its files.</summary>
    public IReadOnlyList<NoteFileRow> Kept { get; private set; } = [];

    /// <summary>The reader's signature is awaited.</summary>
    public bool MaySign => InTeam && File.State is EngagementState.Active && Note.Awaited.Contains(Role);

    /// <summary>Shows it; an older version by its number.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid note, int? version, CancellationToken ct) => await ShowAsync(id, note, version, ct) ? Page() : NotFound();

    /// <summary>Signs the version that was shown.</summary>
    [Needs(Permission.WriteEngagements)]
    public async Task<IActionResult> OnPostSignAsync(Guid id, Guid note, int version, CancellationToken ct)
    {
        if (!await ShowAsync(id, note, null, ct) || !InTeam) return NotFound();
        if (!Ask(() => Db.Add(Note.Sign(File, version, Role, By, Now)))) return NotAccepted();
        Db.Record(Act.NoteSigned, "note", note);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/engagements/{id}/notes/{note}"));
    }

    /// <summary>What was due is done.</summary>
    [Needs(Permission.WriteEngagements)]
    public async Task<IActionResult> OnPostDoneAsync(Guid id, Guid note, Guid due, CancellationToken ct)
    {
        if (!await ShowAsync(id, note, null, ct) || !InTeam || FollowUps.FirstOrDefault(one => one.Id == due) is not { } followUp) return NotFound();
        followUp.Finish(Now);
        Db.Record(Act.FollowUpDone, "note", note);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/engagements/{id}/notes/{note}"));
    }

    async Task<bool> ShowAsync(Guid id, Guid note, int? version, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        if (await Db.Set<EngagementNote>().Include(one => one.Versions).Include(one => one.Signatures).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == note && one.EngagementId == id, ct) is not { } found) return false;
        if ((version is null ? found.Last : found.Versions.Find(one => one.Number == version)) is not { } shown) return false;
        await KeepReadingAsync(note, ct);
        await RequireLastAsync(note, ct);
        (Note, Shown, Text) = (found, shown.Number, shown.TextBy(Sealing));
        Kept = await Db.NoteFilesAsync(Sealing, note, ct);
        if (!Knows) return true;
        Names = await NamesAsync(ct);
        FollowUps = await Db.Set<FollowUp>().Where(due => due.NoteId == note).OrderBy(due => due.DueOn).ToListAsync(ct);
        return true;
    }
}
