using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>One assessment: what it is, its agreed text, its comments, and what the reader may do.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ReadModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>A comment as it is typed.</summary>
    [BindProperty]
    public CommentForm Form { get; set; } = new();

    /// <summary>The agreed text.</summary>
    public IReadOnlyList<Section> Sections { get; private set; } = [];

    /// <summary>How many proposals to a section await an answer.</summary>
    public IReadOnlyDictionary<Guid, int> OpenProposals { get; private set; } = new Dictionary<Guid, int>();

    /// <summary>Who else is at work on a section now.</summary>
    public ILookup<Guid, string> Working { get; private set; } = Enumerable.Empty<string>().ToLookup(_ => Guid.Empty);

    /// <summary>Comments, oldest first.</summary>
    public IReadOnlyList<Comment> Comments { get; private set; } = [];

    /// <summary>Whom a comment may address; null for whoever does not comment.</summary>
    public Addressees? Addressees { get; private set; }

    /// <summary>Names of colleagues who commented or are addressed, by officer; other organizations' officers are not named.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>How many actions stand under each pillar.</summary>
    public IReadOnlyDictionary<Pillar, int> Balance { get; private set; } = new Dictionary<Pillar, int>();

    /// <summary>The framework.</summary>
    public FrameworkContent Framework { get; private set; } = null!;

    /// <summary>Whose change of a section was brought together with the reader's; shown once.</summary>
    [TempData]
    public string? MergedWith { get; set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (Assessment.Label >= HandlingLabel.Restricted)
        {
            // Reading from L2 on is recorded before the first byte leaves (CONFIDENTIALITY §11).
            Db.Record(Act.AssessmentRead, "assessment", id, Assessment.Originator);
            await Db.SaveChangesAsync(ct);
        }

        return Page();
    }

    /// <summary>Adds a comment.</summary>
    [Needs(Permission.CommentOnAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Comment? comment = null;
        var today = TodayIn(Me.Place!.Zone);
        if (!ModelState.IsValid || !Ask(() => Addressees!.Address(comment = Comment.On(Assessment, Form.Text, By, Now), Assessment, Form.Mentions, today))) return NotAccepted();

        Db.Comments.Add(comment!);
        Db.Record(Act.Commented, "comment", comment!.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}#c-{comment.Id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        Framework = await FrameworkAsync(ct);
        Sections = await Db.Set<Section>().AsNoTracking().Where(section => section.AssessmentId == id).OrderBy(section => section.Position).ToListAsync(ct);
        Balance = await Actions.IndexModel.BalanceAsync(Db, id, ct);
        OpenProposals = await Db.Set<Proposal>().Where(proposal => proposal.AssessmentId == id && proposal.Decision == null).GroupBy(proposal => proposal.SectionId)
            .Select(section => new { section.Key, Count = section.Count() }).ToDictionaryAsync(section => section.Key, section => section.Count, ct);
        if (Role is not PartyRole.Observer) Working = await Pages.Assessments.Sections.AtWork.FindAsync(Db, id, Me, Words, Now, ct);
        Comments = await Db.Comments.AsNoTracking().Include(comment => comment.Mentions).Where(comment => comment.AssessmentId == id).OrderBy(comment => comment.At).AsSplitQuery().ToListAsync(ct);
        // Whoever may not comment is offered nobody.
        if (Me.May.Includes(Permission.CommentOnAssessments)) Addressees = await Addressees.FindAsync(Db, Assessment, Me, TodayIn(Me.Place!.Zone), ct);
        var colleagues = Comments.Where(comment => comment.Workspace == Me.Workspace).Select(comment => comment.OfficerId).Concat(Comments.SelectMany(comment => comment.Mentions).Select(mention => mention.ColleagueId ?? Guid.Empty)).Distinct().ToList();
        Names = await Db.Officers.Where(officer => colleagues.Contains(officer.Id)).Select(officer => new { officer.Id, officer.Person!.Name }).ToDictionaryAsync(officer => officer.Id, officer => officer.Name, ct);
        return true;
    }

    /// <summary>A comment.</summary>
    public sealed record CommentForm
    {
        /// <summary>What it says.</summary>
        [Required, StringLength(Comment.TextMaxLength), Display(Name = "comment.text")]
        public string Text { get; init; } = "";

        /// <summary>Whom it addresses: codes of organizations, ids of colleagues.</summary>
        [MaxLength(2 * Mention.Most), Display(Name = "mention.legend")]
        public List<string> Mentions { get; init; } = [];
    }
}
