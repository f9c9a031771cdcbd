using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Practices;

/// <summary>Writes a practice card from a milestone that was achieved.</summary>
[Needs(Permission.ReportMilestones)]
public sealed class NewModel(PartnersDb db, PortalOptions options) : MilestonePage(db, options)
{
    static readonly char[] Commas = [',', ';', '،', '؛'];

    /// <summary>What is typed.</summary>
    [BindProperty]
    public CardForm Form { get; set; } = new();

    /// <summary>Shows the form, begun with what the milestone says.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Form = new() { Title = Milestone.Title, Label = Milestone.Label, Evidence = Milestone.LastReport?.ShownBy ?? "" };
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        PracticeCard? card = null;
        if (!ModelState.IsValid || !Ask(() => card = PracticeCard.Write(Programme, Milestone, Form.ToTerms(), By, Now))) return NotAccepted();
        Db.Add(card!);
        Db.Record(Act.PracticeWritten, "practice", card!.Id, Programme.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/practices/{card.Id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct) => await FindMilestoneAsync(id, ct) && Role is not null && Milestone.State is MilestoneState.Achieved;

    /// <summary>A card as typed.</summary>
    public sealed record CardForm
    {
        /// <summary>Title.</summary>
        [Required, StringLength(Milestone.TitleMaxLength), Display(Name = "programme.name")]
        public string Title { get; init; } = "";

        /// <summary>Where and in what situation.</summary>
        [Required, StringLength(PracticeCard.TextMaxLength), Display(Name = "practice.context")]
        public string Context { get; init; } = "";

        /// <summary>What was done.</summary>
        [Required, StringLength(PracticeCard.TextMaxLength), Display(Name = "practice.step")]
        public string Step { get; init; } = "";

        /// <summary>Who did it.</summary>
        [Required, StringLength(PracticeCard.TextMaxLength), Display(Name = "practice.actors")]
        public string Actors { get; init; } = "";

        /// <summary>What had to be there.</summary>
        [Required, StringLength(PracticeCard.TextMaxLength), Display(Name = "practice.conditions")]
        public string Conditions { get; init; } = "";

        /// <summary>What shows that it worked.</summary>
        [Required, StringLength(PracticeCard.TextMaxLength), Display(Name = "practice.evidence")]
        public string Evidence { get; init; } = "";

        /// <summary>Where it could be repeated, separated by commas.</summary>
        [StringLength(500), Display(Name = "practice.places")]
        public string? Places { get; init; }

        /// <summary>Whom to ask.</summary>
        [Required, StringLength(Milestone.WordMaxLength), Display(Name = "practice.contact")]
        public string Contact { get; init; } = "";

        /// <summary>Label.</summary>
        [Required, Display(Name = "assessments.label")]
        public HandlingLabel? Label { get; init; }

        internal PracticeTerms ToTerms() => new(
            Title, Lines(Context), Lines(Step), Lines(Actors), Lines(Conditions), Lines(Evidence), (Places ?? "").Split(Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Contact, Label!.Value);

        static string Lines(string text) => text.ReplaceLineEndings("\n");
    }
}
