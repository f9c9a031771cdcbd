using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>The levels of a programme: clusters, their parts, objectives.</summary>
[Needs(Permission.PlanProgrammes)]
public sealed class FrameModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>What is added.</summary>
    public enum Level
    {
        /// <summary>A first level, or a part of one.</summary>
        Cluster,

        /// <summary>What a cluster is to reach.</summary>
        Objective,
    }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public LevelForm Form { get; set; } = new();

    /// <summary>Shows the levels.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) && Plans ? Page() : NotFound();

    /// <summary>Adds one.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Plans) return NotFound();
        if (!ModelState.IsValid || !Ask(Add)) return NotAccepted();
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            // The other side was faster with the same code.
            Ask(() => Rule.RequireAt("Code", false, "programme.code-taken", Form.Code));
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/programmes/{id}/frame"));
    }

    void Add()
    {
        var parent = Programme.Clusters.Find(cluster => cluster.Id == Form.Parent);
        if (Form.Kind is Level.Cluster)
        {
            var cluster = Programme.AddCluster(Form.Code, Form.Title, parent, By);
            Db.Add(cluster);
            Db.Record(Act.ClusterAdded, "cluster", cluster.Id, Programme.Originator);
            return;
        }

        Rule.RequireAt("Parent", parent is not null, "programme.objective-needs-cluster");
        var objective = Programme.AddObjective(parent!, Form.Code, Form.Title, By);
        Db.Add(objective);
        Db.Record(Act.ObjectiveAdded, "objective", objective.Id, Programme.Originator);
    }

    /// <summary>A level as typed.</summary>
    public sealed record LevelForm
    {
        /// <summary>Code.</summary>
        [Required, StringLength(Cluster.CodeMaxLength), Display(Name = "programme.code")]
        public string Code { get; init; } = "";

        /// <summary>Title.</summary>
        [Required, StringLength(Programme.TitleMaxLength), Display(Name = "programme.name")]
        public string Title { get; init; } = "";

        /// <summary>The cluster above.</summary>
        [Display(Name = "programme.under")]
        public Guid? Parent { get; init; }

        /// <summary>Which level.</summary>
        [Required, Display(Name = "programme.level")]
        public Level? Kind { get; init; }
    }
}
