using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Situations;

/// <summary>One link: what each organization says of it, what it said before, and one's own word.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class LinkModel(PartnersDb db) : SituationPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public LinkForm Form { get; set; } = new();

    /// <summary>The link.</summary>
    public SituationLink Link { get; private set; } = null!;

    /// <summary>Its first situation.</summary>
    public Situation First { get; private set; } = null!;

    /// <summary>The other one.</summary>
    public Situation Other { get; private set; } = null!;

    /// <summary>The other file, where it leads to one.</summary>
    public (WorkspaceCode Originator, int Number, Guid Id)? OtherFile { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid link, CancellationToken ct)
    {
        if (!await LoadAsync(id, link, ct)) return NotFound();
        if (Own is { } last) Form = new() { Direction = last.Direction, Strength = last.Strength, Why = last.Why, ShownBy = last.ShownBy, Seen = last.Number };
        return Page();
    }

    /// <summary>Says what one's organization now holds of it.</summary>
    [Needs(Permission.RateAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, Guid link, CancellationToken ct)
    {
        if (!await LoadAsync(id, link, ct) || Role is PartyRole.Observer) return NotFound();
        try
        {
            if (!ModelState.IsValid || !Ask(() => Db.Add(Link.Say(Assessment, Form.Entry, Form.Seen, By, Now)))) return NotAccepted();
            Db.Record(Act.LinkStated, "situation-link", Link.Id, Assessment.Originator);
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception conflict) when (conflict is StaleRevision || (conflict is DbUpdateException fault && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault)))
        {
            // A colleague was faster: what was typed stays, what the colleague said is shown, and saying it again is a choice.
            Db.ForgetChanges();
            if (!await LoadAsync(id, link, ct)) return NotFound();
            ModelState.Remove("Form.Seen");
            ModelState.AddModelError("Form.Why", T["link.said-meanwhile", Own!.Why]);
            Form = Form with { Seen = Own.Number };
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/assessments/{id}/situations/links/{link}"));
    }

    LinkStatement? Own => Link.Last.FirstOrDefault(said => said.Workspace == Me.Workspace);

    async Task<bool> LoadAsync(Guid id, Guid linkId, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        if (await Db.Set<SituationLink>().Include(link => link.Statements).SingleOrDefaultAsync(link => link.Id == linkId && link.AssessmentId == id, ct) is not { } found) return false;
        Link = found;
        var ends = await Db.Set<Situation>().Where(one => one.Id == found.SituationId || one.Id == found.OtherId).ToListAsync(ct);
        (First, Other) = (ends.Single(one => one.Id == found.SituationId), ends.Single(one => one.Id == found.OtherId));
        if (!found.LeavesFile) return true;
        var file = await Db.Assessments.Where(file => file.Id == found.OtherAssessmentId).Select(file => new { file.Originator, file.Number }).SingleAsync(ct);
        OtherFile = (file.Originator, file.Number, found.OtherAssessmentId);
        return true;
    }
}
