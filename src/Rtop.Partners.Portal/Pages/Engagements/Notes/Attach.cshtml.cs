using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Files;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements.Notes;

/// <summary>Adds a file to a note: checked and cleaned as every file is, but in memory, and sealed before it comes to rest.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.WriteEngagements), Upload(InMemory = true)]
public sealed class AttachModel(PartnersDb db, ISealing sealing, ILogger<AttachModel> log) : NoteFilePage(db, sealing, log)
{
    /// <summary>What is sent.</summary>
    [BindProperty]
    public AttachForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid note, CancellationToken ct) => await LoadAsync(id, note, ct) ? Page() : NotFound();

    /// <summary>Keeps the file.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid note, CancellationToken ct)
    {
        if (!await LoadAsync(id, note, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        await Turns.WaitAsync(ct);
        try
        {
            if (Keep() is not { } kept) return NotAccepted();
            Db.Add(kept);
            await LetExpertsReadAsync(kept.Id, Note.Last.TextBy(Sealing).Theme, ct);
            Db.Record(Act.NoteFileKept, "note", note);
            await Db.SaveChangesAsync(ct);
            return Redirect(Url.Content($"~/engagements/{id}/notes/{note}#files"));
        }
        finally
        {
            Turns.Release();
        }
    }

    NoteFile? Keep()
    {
        CleanFile? clean = null;
        NoteFile? kept = null;
        using var upload = Form.File!.OpenReadStream();
        if (!Ask(() => clean = FileCleaner.Clean(upload, Form.File.FileName, inMemory: true))) return null;
        using (clean)
        {
            var bytes = ((MemoryStream)clean!.Bytes).ToArray();
            Ask(() => kept = NoteFile.Keep(File, Note, Kept.Count, Form.File.FileName, clean.Kind, clean.Removed, bytes, Sealing, By, Now));
            CryptographicOperations.ZeroMemory(bytes);
            return kept;
        }
    }

    async Task<bool> LoadAsync(Guid id, Guid note, CancellationToken ct) => await FindNoteAsync(id, note, ct) && InTeam && File.State is EngagementState.Active;

    /// <summary>A file.</summary>
    public sealed record AttachForm
    {
        /// <summary>The file.</summary>
        [Required, Display(Name = "file.file")]
        public IFormFile? File { get; init; }
    }
}
