using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>Adds a piece of evidence to a joint file.</summary>
[Needs(Permission.RateAssessments)]
public sealed class NewModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public CardForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var framework = await FrameworkAsync(ct);
        EvidenceCard? card = null;
        if (!ModelState.IsValid || !Ask(() => card = EvidenceCard.Add(Assessment, framework, Form.ToTerms(), By, Now))) return NotAccepted();
        Db.Add(card!);
        Db.Record(Act.EvidenceAdded, "evidence", card!.Id, card.Label < HandlingLabel.StrictlyConfidential ? Assessment.Originator : null);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}/evidence/{card.Id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) && Role is not PartyRole.Observer;

    /// <summary>A piece of evidence.</summary>
    public sealed record CardForm : GradingForm
    {
        static readonly char[] Between = [',', ';', ' ', '،', '\n', '\r', '\t'];

        /// <summary>What to call it.</summary>
        [Required, StringLength(EvidenceContent.TitleMaxLength), Display(Name = "evidence.name")]
        public string Title { get; init; } = "";

        /// <summary>What it says.</summary>
        [Required, StringLength(EvidenceContent.TextMaxLength), Display(Name = "evidence.says")]
        public string Text { get; init; } = "";

        /// <summary>Kind of source.</summary>
        [Required, Display(Name = "evidence.kind")]
        public SourceKind? Kind { get; init; }

        /// <summary>The source, in words.</summary>
        [Required, StringLength(EvidenceContent.SourceMaxLength), Display(Name = "evidence.source")]
        public string Source { get; init; } = "";

        /// <summary>First day.</summary>
        [Required, Display(Name = "evidence.from")]
        public DateOnly? From { get; init; }

        /// <summary>Last day.</summary>
        [Required, Display(Name = "evidence.until")]
        public DateOnly? Until { get; init; }

        /// <summary>Codes, as somebody types a list.</summary>
        [Required, StringLength(400), Display(Name = "evidence.bears-on")]
        public string Codes { get; init; } = "";

        internal EvidenceTerms ToTerms() => new()
        {
            Title = Title,
            Text = Text.ReplaceLineEndings("\n"),
            Kind = Kind!.Value,
            Source = Source,
            From = From!.Value,
            Until = Until!.Value,
            Codes = [.. Codes.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(code => code.ToUpperInvariant())],
            Grading = ToGrading(),
        };
    }
}
