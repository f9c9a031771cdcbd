using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Reviews;

/// <summary>A pack as it was frozen: what it says, its hash, who signed it, and the file that anybody can hash again.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class PackModel(PartnersDb db, PortalOptions options, StandIns standIns) : ReviewPage(db, options)
{
    /// <summary>What is chosen in signing.</summary>
    [BindProperty]
    public SignForm Form { get; set; } = new();

    /// <summary>The pack.</summary>
    public ReviewPack Frozen { get; private set; } = null!;

    /// <summary>What it says.</summary>
    public PackContent Says { get; private set; } = null!;

    /// <summary>The name of its file.</summary>
    public string FileName => $"{Programme.Reference}-{Review.HeldOn:yyyy-MM-dd}-{Frozen.Number}.json";

    /// <summary>The reader's organization may still sign it, by somebody else than who froze it.</summary>
    public bool Signs => Role is ProgrammeRole.Partner && Me.May.Includes(Permission.PlanProgrammes) && Frozen.OfficerId != By.Id && Frozen.Signatures.All(signature => signature.Workspace != Me.Workspace);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct) => await LoadAsync(id, number, ct) ? Page() : NotFound();

    /// <summary>Hands out the canonical file.</summary>
    [StepUp]
    public async Task<IActionResult> OnGetFileAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await LoadAsync(id, number, ct)) return NotFound();
        Db.Record(Act.PackTaken, "programme", Programme.Id, Programme.Originator);
        await Db.SaveChangesAsync(ct);
        return File(Encoding.UTF8.GetBytes(Frozen.Text), "application/json", FileName);
    }

    /// <summary>Signs it.</summary>
    [Needs(Permission.PlanProgrammes)]
    public async Task<IActionResult> OnPostAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await LoadAsync(id, number, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(() => standIns.Require(Form.For, Permission.PlanProgrammes)) || !Ask(() => Db.Add(Frozen.Sign(Programme, By, Now, Form.For)))) return NotAccepted();
        standIns.Write(Form.For, Permission.PlanProgrammes, StandInKind.PackSigned, Frozen.Id, Programme.Id);
        Db.Record(Act.PackSigned, "programme", Programme.Id, Programme.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            // A colleague signed at the same moment: it is signed.
        }

        return Redirect(Url.Content($"~/reviews/{id}/packs/{number}"));
    }

    async Task<bool> LoadAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await FindReviewAsync(id, ct) || Numbered(number) is not { } pack) return false;
        (Frozen, Says) = (pack, PackContent.Read(pack.Text));
        await standIns.LoadAsync(ct, Frozen.Id);
        return true;
    }

    /// <summary>What is chosen in signing.</summary>
    public sealed record SignForm
    {
        /// <summary>In whose name; null is the own.</summary>
        [Display(Name = "stand-in.in-whose-name")]
        public Guid? For { get; init; }
    }
}
