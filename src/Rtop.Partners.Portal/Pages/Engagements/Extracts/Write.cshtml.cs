using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements.Extracts;

/// <summary>Writes an extract, or a new version of one.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.WriteEngagements)]
public sealed class WriteModel(PartnersDb db, ISealing sealing, IDatabase database, ILogger<WriteModel> log) : ExtractPage(db, sealing, log)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ExtractForm Form { get; set; } = new();

    /// <summary>The extract; null for a new one.</summary>
    public Extract? Extract { get; private set; }

    /// <summary>What stands now, where somebody wrote in between.</summary>
    public ExtractText? Standing { get; private set; }

    /// <summary>Requests that wait for an answer.</summary>
    public IEnumerable<ConfidenceRequest> Waiting => Requests.Where(request => request.Answer is null);

    /// <summary>Shows the form; for the answer to a request with its joint file chosen.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? extract, Guid? request, CancellationToken ct)
    {
        if (!await LoadAsync(id, extract, ct)) return NotFound();
        if (Extract is not null) Form = ExtractForm.Of(Extract.Last.TextBy(Sealing), Extract.Revision);
        else if (Waiting.FirstOrDefault(one => one.Id == request) is { } asked) Form = new() { Assessment = asked.AssessmentId, Request = asked.Id };
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? extract, CancellationToken ct)
    {
        if (!await LoadAsync(id, extract, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(Check)) return NotAccepted();
        try
        {
            if (!Ask(Keep)) return NotAccepted();
            Db.Record(Act.ExtractWritten, "extract", Extract!.Id, detail: WrittenDetail.Of(Extract.Last.Number, Extract.Last.Body));
            await Db.SaveChangesAsync(ct);
            return Redirect(Url.Content($"~/engagements/{id}/extracts/{Extract.Id}"));
        }
        catch (Exception fault) when (fault is StaleRevision or DbUpdateConcurrencyException || fault is DbUpdateException other && database.IsDuplicate(other))
        {
            Db.ForgetChanges();
            if (!await LoadAsync(id, extract, ct)) return NotFound();
            if (Extract is not null) (Standing, Form) = (Extract.Last.TextBy(Sealing), Form with { Seen = Extract.Revision });
            ModelState.Clear();
            ModelState.AddModelError("", T["rule.contact.conflict"]);
            return NotAccepted();
        }
    }

    // What is chosen must be among what was offered.
    void Check()
    {
        Rule.RequireAt(nameof(Form.Assessment), Files.ContainsKey(Form.Assessment!.Value), "extract.assessment");
        Rule.RequireAt(nameof(Form.Request), Form.Request is null || Waiting.Any(request => request.Id == Form.Request && request.AssessmentId == Form.Assessment), "extract.request");
        Rule.RequireAt(nameof(Form.Sources), Form.Sources.TrueForAll(Sources.ContainsKey), "extract.sources");
    }

    void Keep()
    {
        if (Extract is null) Db.Add(Extract = Extract.Write(File, next, Form.ToText(), Sealing, By));
        else Db.Add(Extract.Rewrite(File, Form.ToText(), Form.Seen, Sealing, By));
    }

    int next;

    async Task<bool> LoadAsync(Guid id, Guid? extract, CancellationToken ct)
    {
        if (!await FindForTeamAsync(id, ct) || File.State is not EngagementState.Active) return false;
        next = (await Db.Set<Extract>().Where(one => one.EngagementId == id).MaxAsync(one => (int?)one.Number, ct) ?? 0) + 1;
        if (extract is not { } known) return true;
        Extract = await ExtractAsync(known, ct);
        return Extract is not null;
    }
}
