using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>Puts a milestone into the plan, or changes what the plan says of one.</summary>
[Needs(Permission.PlanProgrammes)]
public sealed class EditModel(PartnersDb db, PortalOptions options) : MilestonePage(db, options)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    /// <summary>The milestone of an earlier programme that is carried forward; null where a new one begins.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Forward { get; set; }

    /// <summary>That milestone, and its programme.</summary>
    public (Milestone Step, Programme Programme)? From { get; private set; }

    /// <summary>It is there already.</summary>
    public bool IsThere => Milestone is not null;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid programme, Guid? id, CancellationToken ct)
    {
        if (!await LoadAsync(programme, id, ct)) return NotFound();
        Form = IsThere ? PlanForm.Of(Milestone) : From is { } from ? PlanForm.Onward(from.Step, from.Programme, Programme) : new() { Label = Programme.Label, First = Programme.Originator.Value };
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid programme, Guid? id, CancellationToken ct)
    {
        if (!await LoadAsync(programme, id, ct)) return NotFound();
        try
        {
            IReadOnlyCollection<Programme> known = From is null ? [] : await Lineage.ContinuingAsync(Db, ct);
            if (!ModelState.IsValid || !Ask(() => Keep(known))) return NotAccepted();
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            Ask(() => Rule.RequireAt("Code", false, "programme.code-taken", Form.Code));
            return NotAccepted();
        }
        catch (Exception conflict) when (conflict is StaleRevision or DbUpdateConcurrencyException)
        {
            // Somebody changed it: what was typed stays, what stands is said, and saving again is a choice.
            Db.ForgetChanges();
            if (!await LoadAsync(programme, id, ct)) return NotFound();
            ModelState.Remove("Form.Seen");
            ModelState.AddModelError("Form.Title", T["milestone.changed-meanwhile", Milestone.Title]);
            Form = Form with { Seen = Milestone.Revision };
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/milestones/{Milestone.Id}"));
    }

    void Keep(IReadOnlyCollection<Programme> known)
    {
        var cluster = Programme.Clusters.Find(one => one.Id == Form.Cluster);
        if (IsThere)
        {
            Milestone.Replan(Programme, cluster, Form.ToTerms(), Form.Seen, By, Now);
            Db.Record(Act.MilestoneReplanned, "milestone", Milestone.Id, Programme.Originator);
            return;
        }

        Milestone = Milestone.Plan(Programme, cluster, null, Form.ToTerms(), By, Now);
        if (From is { } from)
        {
            Db.Add(MilestoneLink.Forward(Programme, Milestone, from.Programme, from.Step, known, TodayIn(from.Programme.Zone), By, Now));
            Db.Record(Act.MilestoneCarriedForward, "milestone", Milestone.Id, Programme.Originator);
        }

        Db.Add(Milestone);
        Db.Record(Act.MilestonePlanned, "milestone", Milestone.Id, Programme.Originator);
    }

    async Task<bool> LoadAsync(Guid programme, Guid? id, CancellationToken ct) =>
        (id is { } there ? await FindMilestoneAsync(there, ct) && Milestone.ProgrammeId == programme && Milestone.RemovedAt is null && Milestone.Provenance is not Provenance.OnRecord : await FindAsync(programme, ct)) && Plans && await LoadForwardAsync(id, ct);

    // What one may not read cannot be carried forward; what is changed begins nowhere else.
    async Task<bool> LoadForwardAsync(Guid? id, CancellationToken ct)
    {
        if (Forward is not { } forward) return true;
        if (id is not null || await Db.Set<Milestone>().AsNoTracking().SingleOrDefaultAsync(step => step.Id == forward, ct) is not { } step) return false;
        if (await Db.Set<Programme>().AsNoTracking().Include(one => one.Clusters).SingleOrDefaultAsync(one => one.Id == step.ProgrammeId, ct) is { } from) From = (step, from);
        return From is not null;
    }
}
