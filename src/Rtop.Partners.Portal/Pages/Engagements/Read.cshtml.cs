using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>A confidential file as far as the reader's seat goes: what it is about, its team, notes, options and what is due.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.ReadEngagements)]
public sealed class ReadModel(PartnersDb db, ISealing sealing, ILogger<ReadModel> log) : EngagementPage(db, sealing, log)
{
    /// <summary>A note with the version that the reader may read.</summary>
    public sealed record NoteRow(EngagementNote Note, NoteText Text);

    /// <summary>An option with the version that the reader may read.</summary>
    public sealed record OptionRow(TensionOption Option, OptionText Text);

    /// <summary>What it is about; not for experts.</summary>
    public EngagementFrame? Frame { get; private set; }

    /// <summary>The members; not for experts.</summary>
    public IReadOnlyList<EngagementMember> Members { get; private set; } = [];

    /// <summary>Names by person.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Notes, last contact first.</summary>
    public IReadOnlyList<NoteRow> Notes { get; private set; } = [];

    /// <summary>Numbers of notes by id.</summary>
    public IReadOnlyDictionary<Guid, int> Numbers { get; private set; } = new Dictionary<Guid, int>();

    /// <summary>Options by number.</summary>
    public IReadOnlyList<OptionRow> Options { get; private set; } = [];

    /// <summary>What waits, by day; for the team.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; private set; } = [];

    /// <summary>What was looked for; null where nothing was.</summary>
    [BindProperty, StringLength(100)]
    public string? Word { get; set; }

    /// <summary>Halves of the team that nobody holds.</summary>
    public IReadOnlyList<SeatRole> Vacancies => EngagementTeam.Vacancies(Members, Today);

    /// <summary>What stays of the log once it is destroyed.</summary>
    public Destruction? Gone { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await ShowAsync(id, ct) ? Page() : NotFound();

    /// <summary>Looks for a word in the notes: they are opened in memory and nothing of it is kept.</summary>
    public async Task<IActionResult> OnPostFindAsync(Guid id, CancellationToken ct)
    {
        if (!await ShowAsync(id, ct)) return NotFound();
        if (Word?.Trim() is { Length: > 0 } word)
            Notes = [.. Notes.Where(row => ((string[])[row.Text.Title, row.Text.Text, row.Text.Commitments, row.Text.NextStep, row.Text.Risk, .. row.Text.Codes]).Any(text => text.Contains(word, StringComparison.CurrentCultureIgnoreCase)))];
        return Page();
    }

    /// <summary>Ends the file.</summary>
    [Needs(Permission.WriteEngagements)]
    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken ct)
    {
        if (!await ShowAsync(id, ct) || !InTeam) return NotFound();
        if (!Ask(() => File.Close(Today))) return NotAccepted();
        Db.Record(Act.EngagementClosed, "engagement", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/engagements/{id}"));
    }

    async Task<bool> ShowAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        await KeepReadingAsync(null, ct);
        await RequireLastAsync(null, ct);
        var notes = await Db.Set<EngagementNote>().AsNoTracking().Include(note => note.Versions).Include(note => note.Signatures).AsSplitQuery().Where(note => note.EngagementId == id).ToListAsync(ct);
        Notes = [.. notes.Select(note => new NoteRow(note, note.Last.TextBy(Sealing))).OrderByDescending(row => row.Text.On).ThenByDescending(row => row.Note.Number)];
        Numbers = notes.ToDictionary(note => note.Id, note => note.Number);
        var options = await Db.Set<TensionOption>().AsNoTracking().Include(option => option.Versions).Where(option => option.EngagementId == id).OrderBy(option => option.Number).ToListAsync(ct);
        Options = [.. options.Select(option => new OptionRow(option, option.Last.TextBy(Sealing)))];
        if (!Knows) return true;
        Gone = File.Frame is null ? await RetentionRows.GoneAsync(Db, id, RetentionClass.Log, Sealing, ct) : null;
        Frame = File.FrameBy(Sealing);
        Members = await MembersAsync(ct);
        Names = await NamesAsync(ct);
        FollowUps = await Db.Set<FollowUp>().AsNoTracking().Where(due => due.EngagementId == id && due.DoneAt == null).OrderBy(due => due.DueOn).ToListAsync(ct);
        return true;
    }
}
