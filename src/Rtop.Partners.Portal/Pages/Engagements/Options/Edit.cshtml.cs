using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements.Options;

/// <summary>Writes an option to reduce tension, or says anew where it stands.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.WriteEngagements)]
public sealed class EditModel(PartnersDb db, ISealing sealing, IDatabase database, ILogger<EditModel> log) : EngagementPage(db, sealing, log)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public OptionForm Form { get; set; } = new();

    /// <summary>The option; null for a new one.</summary>
    public TensionOption? Option { get; private set; }

    /// <summary>Its versions, last first.</summary>
    public IReadOnlyList<(OptionVersion Version, OptionText Text)> History { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? option, CancellationToken ct)
    {
        if (!await LoadAsync(id, option, ct)) return NotFound();
        if (Option is not null) Form = OptionForm.Of(History[0].Text, Option.Revision);
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? option, CancellationToken ct)
    {
        if (!await LoadAsync(id, option, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        try
        {
            OptionVersion? written = null;
            if (!Ask(() => written = Keep())) return NotAccepted();
            await LetExpertsReadAsync(written!.Id, Form.Theme!.Value, ct);
            Db.Record(Act.OptionWritten, "option", written!.OptionId, detail: WrittenDetail.Of(written.Number, written.Body));
            await Db.SaveChangesAsync(ct);
            return Redirect(Url.Content($"~/engagements/{id}"));
        }
        catch (Exception fault) when (fault is StaleRevision or DbUpdateConcurrencyException || fault is DbUpdateException other && database.IsDuplicate(other))
        {
            Db.ForgetChanges();
            if (!await LoadAsync(id, option, ct)) return NotFound();
            Form = Form with { Seen = Option?.Revision ?? 0 };
            ModelState.Clear();
            ModelState.AddModelError("", T["rule.contact.conflict"]);
            return NotAccepted();
        }
    }

    OptionVersion Keep()
    {
        if (Option is null) Db.Add(Option = TensionOption.Write(File, next, Form.ToText(), Sealing, By, Now));
        else Db.Add(Option.Rewrite(File, Form.ToText(), Form.Seen, Sealing, By, Now));
        return Option.Last;
    }

    int next;

    async Task<bool> LoadAsync(Guid id, Guid? option, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !InTeam || File.State is not EngagementState.Active) return false;
        next = (await Db.Set<TensionOption>().Where(one => one.EngagementId == id).MaxAsync(one => (int?)one.Number, ct) ?? 0) + 1;
        if (option is not { } known) return true;
        Option = await Db.Set<TensionOption>().Include(one => one.Versions).SingleOrDefaultAsync(one => one.Id == known && one.EngagementId == id, ct);
        History = [.. (Option?.Versions ?? []).OrderByDescending(version => version.Number).Select(version => (version, version.TextBy(Sealing)))];
        return Option is not null;
    }

    /// <summary>An option as typed.</summary>
    public sealed record OptionForm
    {
        /// <summary>The revision it is based on; 0 for a new one.</summary>
        public int Seen { get; init; }

        /// <summary>Theme.</summary>
        [Required, Display(Name = "contact.theme")]
        public EngagementTheme? Theme { get; init; }

        /// <summary>What would be done.</summary>
        [Required, StringLength(OptionText.TextMaxLength), Display(Name = "option.measure")]
        public string Measure { get; init; } = "";

        /// <summary>Who must act.</summary>
        [StringLength(OptionText.TextMaxLength), Display(Name = "option.actor")]
        public string? Actor { get; init; }

        /// <summary>What it rests on.</summary>
        [StringLength(OptionText.TextMaxLength), Display(Name = "option.basis")]
        public string? Basis { get; init; }

        /// <summary>What could help.</summary>
        [StringLength(OptionText.TextMaxLength), Display(Name = "option.incentive")]
        public string? Incentive { get; init; }

        /// <summary>Where it stands.</summary>
        [Required, Display(Name = "engagement.state")]
        public OptionState? State { get; init; } = OptionState.Idea;

        internal static OptionForm Of(OptionText text, int revision) => new() { Seen = revision, Theme = text.Theme, Measure = text.Measure, Actor = text.Actor, Basis = text.Basis, Incentive = text.Incentive, State = text.State };

        internal OptionText ToText() => new(Theme!.Value, Measure.Trim(), Actor?.Trim() ?? "", Basis?.Trim() ?? "", Incentive?.Trim() ?? "", State!.Value);
    }
}
