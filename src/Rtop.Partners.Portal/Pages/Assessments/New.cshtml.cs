using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Opens a joint assessment and invites its first partners.</summary>
[Needs(Permission.LeadAssessments)]
public sealed class NewModel(PartnersDb db, FrameworkLibrary frameworks) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public NewForm Form { get; set; } = new();

    /// <summary>Frameworks to choose from.</summary>
    public IReadOnlyList<FrameworkContent> Frameworks { get; private set; } = [];

    /// <summary>Organizations that can be invited.</summary>
    public IReadOnlyList<Workspace> Others => [.. Me.Workspaces.Where(workspace => workspace.Code != Me.Workspace)];

    /// <summary>Nothing was ticked: the form asks whether the matter belongs here.</summary>
    public bool AsksScope => Request.Method == HttpMethods.Post && (Form.Ticked is Crimes.None || Form.OutsideScope || !string.IsNullOrWhiteSpace(Form.ScopeNote));

    /// <summary>Shows the empty form.</summary>
    public async Task OnGetAsync(CancellationToken ct) => Frameworks = await frameworks.AllAsync(db, ct);

    /// <summary>Opens it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Frameworks = await frameworks.AllAsync(db, ct);
        if (!ModelState.IsValid) return NotAccepted();
        if (Frameworks.FirstOrDefault(framework => $"{framework.Id}@{framework.Version}" == Form.Framework) is not { } framework)
        {
            Ask(() => Rule.RequireAt("Framework", false, "assessment.framework-unknown"));
            return NotAccepted();
        }

        // Two officers opening at once would take the same number; the second tries again with the next.
        for (var attempt = 1; ; attempt++)
        {
            Assessment? assessment = null;
            var number = await db.Assessments.Where(row => row.Originator == Me.Workspace).Select(row => (int?)row.Number).MaxAsync(ct) ?? 0;
            if (!Ask(() => assessment = Open(framework, number + 1))) return NotAccepted();
            try
            {
                await db.SaveChangesAsync(ct);
                return Redirect(Url.Content($"~/assessments/{assessment!.Id}"));
            }
            catch (DbUpdateException fault) when (attempt < 5 && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
            {
                db.ForgetChanges();
            }
        }
    }

    Assessment Open(FrameworkContent framework, int number)
    {
        var zone = Me.Place!.Zone;
        var assessment = Assessment.Open(Form.ToTerms(framework), number, By, Now);
        db.Assessments.Add(assessment);
        db.Record(Act.AssessmentOpened, "assessment", assessment.Id);
        var cycle = assessment.OpenCycle(TodayIn(zone), Form.DueOn!.Value, zone, By);
        db.Record(Act.CycleOpened, "cycle", cycle.Id);
        foreach (var (code, role) in Form.Invited.Where(invited => invited.Value is { Length: > 0 }))
        {
            Rule.RequireAt("Invited", Others.Any(workspace => workspace.Code.Value == code), "assessment.organization-unknown", code);
            Rule.RequireAt("Invited", Enum.TryParse<PartyRole>(role, out var known), "assessment.role-unknown");
            var invitation = assessment.Invite(WorkspaceCode.Of(code), known, By, Now);
            db.Record(Act.PartyInvited, "invitation", invitation.Id);
        }

        return assessment;
    }
}

/// <summary>A new assessment as typed.</summary>
public sealed record NewForm : ScopeForm
{
    /// <summary>Title.</summary>
    [Required, StringLength(Assessment.TitleMaxLength), Display(Name = "assessments.name")]
    public string Title { get; init; } = "";

    /// <summary>Situation.</summary>
    [Required, StringLength(Assessment.SituationMaxLength), Display(Name = "assessments.situation")]
    public string Situation { get; init; } = "";

    /// <summary>Country codes, separated by commas or spaces.</summary>
    [Required, StringLength(120), Display(Name = "assessments.countries")]
    public string Countries { get; init; } = "";

    /// <summary>Conflict status.</summary>
    [Required, Display(Name = "assessments.conflict")]
    public ConflictStatus? ConflictStatus { get; init; }

    /// <summary>Label.</summary>
    [Required, Display(Name = "assessments.label")]
    public HandlingLabel? Label { get; init; }

    /// <summary>Framework and version.</summary>
    [Required, StringLength(100), Display(Name = "assessments.framework")]
    public string Framework { get; init; } = "";

    /// <summary>When the first ratings are due.</summary>
    [Required, Display(Name = "cycle.due-on")]
    public DateOnly? DueOn { get; init; }

    /// <summary>Days between reviews.</summary>
    [Required, Range(Assessment.RhythmMin, Assessment.RhythmMax), Display(Name = "assessments.rhythm")]
    public int? RhythmDays { get; init; } = 90;

    /// <summary>Invited organizations and their roles, as words: one that is not a role is said at the field of all of them.</summary>
    [Display(Name = "assessments.invited")]
    public Dictionary<string, string?> Invited { get; init; } = [];

    internal AssessmentTerms ToTerms(FrameworkContent framework) => new()
    {
        Title = Title,
        Situation = Situation.ReplaceLineEndings("\n"),
        Countries = [.. Countries.ToUpperInvariant().Split([',', ' ', ';', '،'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        Crimes = Ticked,
        OutsideScope = OutsideScope,
        ScopeNote = (ScopeNote ?? "").ReplaceLineEndings("\n"),
        ConflictStatus = ConflictStatus!.Value,
        Framework = framework,
        Label = Label!.Value,
        RhythmDays = RhythmDays!.Value,
    };
}
