using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements.Notes;

/// <summary>Writes a note, or a new version of one.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.WriteEngagements)]
public sealed class WriteModel(PartnersDb db, ISealing sealing, IDatabase database, ILogger<WriteModel> log) : EngagementPage(db, sealing, log)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    /// <summary>The note that gets another version; null for a new one.</summary>
    public EngagementNote? Note { get; private set; }

    /// <summary>What stands now, where somebody wrote in between.</summary>
    public NoteText? Standing { get; private set; }

    /// <summary>Fields with a choice of words.</summary>
    public IEnumerable<(string Name, string Key, IEnumerable<(string Value, string Word, bool IsChosen)> Values)> Choices =>
    [
        ("Precision", "contact.precision", Of(Form.Precision)), ("Form", "contact.form", Of(Form.Form)), ("Level", "contact.level", Of(Form.Level)), ("Theme", "contact.theme", Of(Form.Theme)),
    ];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? note, CancellationToken ct)
    {
        if (!await LoadAsync(id, note, ct)) return NotFound();
        if (Note is not null) Form = NoteForm.Of(Note.Last.TextBy(Sealing), Note.Revision);
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? note, CancellationToken ct)
    {
        if (!await LoadAsync(id, note, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        try
        {
            NoteVersion? written = null;
            if (!Ask(() => written = Keep())) return NotAccepted();
            await LetExpertsReadAsync(written!.Id, Form.Theme!.Value, ct);
            Db.Record(Rtop.Partners.Audit.Act.NoteWritten, "note", written!.NoteId, detail: WrittenDetail.Of(written.Number, written.Body));
            await Db.SaveChangesAsync(ct);
            return Redirect(Url.Content($"~/engagements/{id}/notes/{written.NoteId}"));
        }
        catch (Exception fault) when (fault is StaleRevision or DbUpdateConcurrencyException || fault is DbUpdateException other && database.IsDuplicate(other))
        {
            Db.ForgetChanges();
            if (!await LoadAsync(id, note, ct)) return NotFound();
            if (Note is not null) (Standing, Form) = (Note.Last.TextBy(Sealing), Form with { Seen = Note.Revision });
            ModelState.Clear();
            ModelState.AddModelError("", T["rule.contact.conflict"]);
            return NotAccepted();
        }
    }

    NoteVersion Keep()
    {
        var text = Form.ToText();
        if (Note is null)
        {
            Note = EngagementNote.Write(File, next, text, Sealing, By, Today, Now);
            Db.Add(Note);
        }
        else
        {
            Db.Add(Note.Rewrite(File, text, Form.Seen, Sealing, By, Today, Now));
        }

        if (Form.FollowUpOn is { } day) Db.Add(FollowUp.After(File, Note, day, Today));
        return Note.Last;
    }

    int next;

    async Task<bool> LoadAsync(Guid id, Guid? note, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !InTeam || File.State is not EngagementState.Active) return false;
        next = (await Db.Set<EngagementNote>().Where(one => one.EngagementId == id).MaxAsync(one => (int?)one.Number, ct) ?? 0) + 1;
        if (note is not { } known) return true;
        Note = await Db.Set<EngagementNote>().Include(one => one.Versions).SingleOrDefaultAsync(one => one.Id == known && one.EngagementId == id, ct);
        return Note is not null;
    }

    IEnumerable<(string, string, bool)> Of<T>(T? chosen) where T : struct, Enum => Enum.GetValues<T>().Select(value => (value.ToString(), Words.Of(value), value.Equals(chosen)));
}
