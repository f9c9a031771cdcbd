using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Portal.Pages.Engagements.Notes;

/// <summary>A file as it stands in a list: its bytes stay closed.</summary>
/// <param name="Id">The file.</param>
/// <param name="Card">What it is.</param>
/// <param name="AuthorId">Who added it.</param>
/// <param name="At">When.</param>
public sealed record NoteFileRow(Guid Id, NoteFileCard Card, Guid AuthorId, DateTimeOffset At);

/// <summary>A page about the files of one note.</summary>
public abstract class NoteFilePage(PartnersDb db, ISealing sealing, ILogger log) : EngagementPage(db, sealing, log)
{
    // A file of twenty megabytes is in memory twice while it is closed or opened (SECURITY D4).
    private protected static readonly SemaphoreSlim Turns = new(4);

    /// <summary>The note.</summary>
    public EngagementNote Note { get; private set; } = null!;

    /// <summary>Its files that the reader may read.</summary>
    public IReadOnlyList<NoteFileRow> Kept { get; private set; } = [];

    private protected async Task<bool> FindNoteAsync(Guid id, Guid note, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || await Db.Set<EngagementNote>().Include(one => one.Versions).SingleOrDefaultAsync(one => one.Id == note && one.EngagementId == id, ct) is not { } found) return false;
        Note = found;
        Kept = await Db.NoteFilesAsync(Sealing, note, ct);
        return true;
    }
}

static class NoteFiles
{
    // Never with the bytes: a list of ten would be two hundred megabytes.
    public static async Task<IReadOnlyList<NoteFileRow>> NoteFilesAsync(this PartnersDb db, ISealing sealing, Guid note, CancellationToken ct)
    {
        var rows = await db.Set<NoteFile>().Where(file => file.NoteId == note).OrderBy(file => file.At).Select(file => new { file.Id, file.Workspace, file.AuthorId, file.At, file.Card }).ToListAsync(ct);
        return [.. rows.Select(row => new NoteFileRow(row.Id, NoteFile.CardBy(sealing, row.Workspace, row.Id, row.AuthorId, row.Card), row.AuthorId, row.At))];
    }
}
