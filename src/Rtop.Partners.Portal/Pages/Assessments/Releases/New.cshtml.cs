using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.Assessments.Editions;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Releases;

/// <summary>The originator proposes to release an adopted edition to an organization that is no party.</summary>
[Needs(Permission.LeadAssessments)]
public sealed class NewModel(PartnersDb db) : EditionPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ReleaseForm Form { get; set; } = new();

    /// <summary>Organizations that are no party.</summary>
    public IReadOnlyList<Workspace> Others => [.. Me.Workspaces.Where(workspace => Assessment.RoleOf(workspace.Code) is null)];

    /// <summary>Parts that can be left out.</summary>
    public IEnumerable<EditionPart> Parts => EditionPart.Read(Edition.Text).Where(part => part.Key.StartsWith("section:", StringComparison.Ordinal) || part.Key.StartsWith("contribution:", StringComparison.Ordinal));

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct) => await LoadAsync(id, number, ct) ? Page() : NotFound();

    /// <summary>Proposes it.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await LoadAsync(id, number, ct)) return NotFound();
        Release? release = null;
        if (!ModelState.IsValid || !Ask(() => release = Propose())) return NotAccepted();
        Db.Add(release!);
        Db.Record(Act.ReleaseProposed, "release", release!.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}/releases/{release.Id}"));
    }

    Release Propose()
    {
        var to = Others.FirstOrDefault(workspace => workspace.Code.Value == Form.Recipient);
        Rule.RequireAt("Recipient", to is not null, "release.is-a-party");
        return Release.Propose(Course, to!.Code, Form.Purpose, Form.LeftOut, Form.Reason ?? "", By, Now);
    }

    async Task<bool> LoadAsync(Guid id, int number, CancellationToken ct) => await FindEditionAsync(id, number, ct) && Assessment.Originator == Me.Workspace && Course.Adoption is not null;

    /// <summary>A release as typed.</summary>
    public sealed record ReleaseForm
    {
        /// <summary>Who receives it.</summary>
        [Required, StringLength(WorkspaceCode.MaxLength), Display(Name = "release.recipient")]
        public string Recipient { get; init; } = "";

        /// <summary>For what.</summary>
        [Required, StringLength(Release.PurposeMaxLength), Display(Name = "release.purpose")]
        public string Purpose { get; init; } = "";

        /// <summary>Parts that the recipient is not to read.</summary>
        [Display(Name = "release.left-out")]
        public List<string> LeftOut { get; init; } = [];

        /// <summary>What stands in their place.</summary>
        [StringLength(Release.PurposeMaxLength), Display(Name = "release.reason")]
        public string? Reason { get; init; }
    }
}
