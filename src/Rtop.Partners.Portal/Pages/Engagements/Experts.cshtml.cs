using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>Outside experts of a file: proposed by one officer, admitted by the other, reading from the signed undertaking until a day.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.WriteEngagements)]
public sealed class ExpertsModel(PartnersDb db, ISealing sealing, ILogger<ExpertsModel> log) : EngagementPage(db, sealing, log)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ExpertForm Form { get; set; } = new();

    /// <summary>Admissions with their terms.</summary>
    public IReadOnlyList<(ExpertAdmission Expert, AdmissionTerms Terms)> Rows { get; private set; } = [];

    /// <summary>Names by person.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Who could be proposed.</summary>
    public IReadOnlyList<(Guid Person, string Name)> People { get; private set; } = [];

    /// <summary>What stays of them once they are destroyed.</summary>
    public Destruction? Gone { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Proposes one.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (ModelState.IsValid && People.All(one => one.Person != Form.Person)) ModelState.AddModelError("Form.Person", T["rule.engagement.person"]);
        if (!ModelState.IsValid || !Ask(() => Db.Add(ExpertAdmission.Propose(File, Form.Person!.Value, new([.. Form.Themes.Distinct()], Form.Interests?.Trim() ?? ""), Form.EndsOn!.Value, Sealing, By, Today)))) return NotAccepted();
        return await KeptAsync(id, Act.ExpertProposed, ct);
    }

    /// <summary>The other officer admits one.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAdmitAsync(Guid id, Guid expert, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Find(expert) is not { } admission) return NotFound();
        ModelState.Clear();
        return Ask(() => admission.Admit(By)) ? await KeptAsync(id, Act.ExpertAdmitted, ct) : NotAccepted();
    }

    /// <summary>The signed undertaking is there: access begins.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostUndertakeAsync(Guid id, Guid expert, DateOnly? signedOn, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Find(expert) is not { } admission) return NotFound();
        ModelState.Clear();
        if (signedOn is not { } day)
        {
            ModelState.AddModelError("Form.SignedOn", T["rule.expert.signed-later"]);
            return NotAccepted();
        }

        var members = await MembersAsync(ct);
        if (!Ask(() => Seat(admission, day, members))) return NotAccepted();
        await LetReadAsync(admission, ct);
        return await KeptAsync(id, Act.SeatGiven, ct);
    }

    void Seat(ExpertAdmission admission, DateOnly day, List<EngagementMember> members)
    {
        var (seat, member) = admission.Undertake(File, day, members, Sealing, By, Today);
        Db.AddRange(seat, member);
    }

    // What is there already and covered by the admitted themes, as it stands now.
    async Task LetReadAsync(ExpertAdmission admission, CancellationToken ct)
    {
        var themes = admission.TermsBy(Sealing).Themes;
        foreach (var note in await Db.Set<EngagementNote>().Include(note => note.Versions).Where(note => note.EngagementId == File.Id).ToListAsync(ct))
            if (themes.Contains(note.Last.TextBy(Sealing).Theme)) Db.Add(EngagementGrant.For(admission, note.Last.Id, Sealing));
        foreach (var option in await Db.Set<TensionOption>().Include(option => option.Versions).Where(option => option.EngagementId == File.Id).ToListAsync(ct))
            if (themes.Contains(option.Last.TextBy(Sealing).Theme)) Db.Add(EngagementGrant.For(admission, option.Last.Id, Sealing));
    }

    ExpertAdmission? Find(Guid expert) => Rows.FirstOrDefault(row => row.Expert.Id == expert).Expert;

    async Task<IActionResult> KeptAsync(Guid id, Act act, CancellationToken ct)
    {
        Db.Record(act, "engagement", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/engagements/{id}/experts"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !InTeam) return false;
        Gone = await RetentionRows.GoneAsync(Db, id, RetentionClass.Undertakings, Sealing, ct);
        Rows = [.. (await Db.Set<ExpertAdmission>().Where(expert => expert.EngagementId == id).OrderBy(expert => expert.EndsOn).ToListAsync(ct)).Select(expert => (expert, expert.TermsBy(Sealing)))];
        Names = await NamesAsync(ct);
        var officers = await Db.Officers.AsNoTracking().Include(officer => officer.Duties).Where(officer => officer.Workspace == Me.Workspace && officer.PersonId != null).ToListAsync(ct);
        People = [.. officers.Where(officer => officer.Holds(Duty.Expert, Today)).Select(officer => (officer.PersonId!.Value, Names.GetValueOrDefault(officer.PersonId.Value, "")))];
        return true;
    }

    /// <summary>A proposal as typed.</summary>
    public sealed record ExpertForm
    {
        /// <summary>Whom.</summary>
        [Required, Display(Name = "engagement.person")]
        public Guid? Person { get; init; }

        /// <summary>For which themes.</summary>
        public List<EngagementTheme> Themes { get; init; } = [];

        /// <summary>Last day.</summary>
        [Required, Display(Name = "expert.ends")]
        public DateOnly? EndsOn { get; init; }

        /// <summary>Statement on conflicts of interest.</summary>
        [StringLength(Assignment.TextMaxLength), Display(Name = "expert.interests")]
        public string? Interests { get; init; }
    }
}
