using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Practices;

/// <summary>Asks whoever wrote a card to help to repeat it; with a request named, answers it.</summary>
[Needs(Permission.ReportMilestones)]
public sealed class RequestModel(PartnersDb db) : PracticePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public RequestForm Form { get; set; } = new();

    /// <summary>The request that is answered; null where one is made.</summary>
    public ReplicationRequest? Asked { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? request, CancellationToken ct) => await LoadAsync(id, request, ct) ? Page() : NotFound();

    /// <summary>Sends it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? request, CancellationToken ct)
    {
        if (!await LoadAsync(id, request, ct)) return NotFound();
        var text = Form.Text.ReplaceLineEndings("\n");
        object? sent = null;
        if (!ModelState.IsValid || !Ask(() => sent = Asked is { } asked ? asked.Reply(Form.Verdict ?? 0, text, By, Now) : ReplicationRequest.For(Card, Form.Place ?? "", text, By, Now))) return NotAccepted();
        Db.Add(sent!);
        // Between the two: the other's chain has it, the programme's has not.
        Db.Record(Asked is null ? Act.ReplicationAsked : Act.ReplicationAnswered, "practice", id, Asked?.Workspace ?? Card.Workspace);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/practices/{id}"));
    }

    async Task<bool> LoadAsync(Guid id, Guid? request, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        if (request is not { } which) return MayAsk;
        Asked = Requests.FirstOrDefault(one => one.Id == which && one.Answer is null);
        return Asked is not null && MayAnswer;
    }

    /// <summary>A request or an answer as typed.</summary>
    public sealed record RequestForm
    {
        /// <summary>Where it would be repeated.</summary>
        [StringLength(Milestone.WordMaxLength), Display(Name = "practice.where")]
        public string? Place { get; init; }

        /// <summary>Yes or no.</summary>
        [Display(Name = "practice.verdict")]
        public Verdict? Verdict { get; init; }

        /// <summary>What is said.</summary>
        [Required, StringLength(ReplicationRequest.TextMaxLength), Display(Name = "practice.why")]
        public string Text { get; init; } = "";
    }
}
