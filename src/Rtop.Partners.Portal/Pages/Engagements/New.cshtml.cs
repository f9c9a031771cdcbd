using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>Opens a confidential file: the mandate first, then the team of two.</summary>
[Needs(Permission.WriteEngagements)]
public sealed class NewModel(PartnersDb db, ISealing sealing, IDatabase database) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public FileForm Form { get; set; } = new();

    /// <summary>Who may be the other half of the team.</summary>
    public IReadOnlyList<Person> Others { get; private set; } = [];

    /// <summary>Who may be the head of office.</summary>
    public IReadOnlyList<Person> Heads { get; private set; } = [];

    SeatRole Mine => By.Holds(Duty.PoliticalOfficer, Today) ? SeatRole.Political : SeatRole.Legal;

    DateOnly Today => TodayIn(Me.Place!.Zone);

    /// <summary>Shows the form.</summary>
    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>Opens it. The number is drawn, and drawn again where it is taken.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (ModelState.IsValid && Others.All(person => person.Id != Form.Other)) ModelState.AddModelError("Form.Other", T["rule.engagement.person"]);
        if (ModelState.IsValid && Form.Head is { } head && Heads.All(person => person.Id != head)) ModelState.AddModelError("Form.Head", T["rule.engagement.person"]);
        while (true)
        {
            Engagement? file = null;
            List<EngagementMember> members = [];
            if (!ModelState.IsValid || !Ask(() => file = Open(members))) return NotAccepted();
            try
            {
                // Seats are given while it is a draft; once active, by those who sit there.
                await using var transaction = await db.Database.BeginTransactionAsync(ct);
                db.Record(Act.EngagementOpened, "engagement", file!.Id);
                await db.SaveChangesAsync(ct);
                file.Activate(members, Today);
                db.Record(Act.EngagementActivated, "engagement", file.Id);
                await db.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
                return Redirect(Url.Content($"~/engagements/{file.Id}"));
            }
            catch (DbUpdateException fault) when (database.IsDuplicate(fault))
            {
                db.ForgetChanges();
            }
        }
    }

    Engagement Open(List<EngagementMember> members)
    {
        var file = Engagement.Open(Form.ToFrame(), RandomNumberGenerator.GetInt32(10, Engagement.HighestNumber + 1), sealing, By, Now);
        db.Add(file);
        foreach (var (person, role) in ((Guid?, SeatRole)[])[(Me.Person!.Id, Mine), (Form.Other, Mine is SeatRole.Political ? SeatRole.Legal : SeatRole.Political), (Form.Head, SeatRole.HeadOfOffice)])
        {
            if (person is not { } who) continue;
            var (seat, member) = EngagementMember.Seat(file, who, role, new(false, "", ""), null, members, sealing, By, Today);
            db.AddRange(seat, member);
            members.Add(member);
        }

        return file;
    }

    async Task LoadAsync(CancellationToken ct)
    {
        var (me, other) = (By.Id, Mine is SeatRole.Political ? Duty.LegalOfficer : Duty.PoliticalOfficer);
        var officers = await db.Officers.AsNoTracking().Include(officer => officer.Person).Include(officer => officer.Duties).Where(officer => officer.Workspace == Me.Workspace && officer.PersonId != null && officer.Id != me).ToListAsync(ct);
        Others = [.. officers.Where(officer => officer.Holds(other, Today)).Select(officer => officer.Person!)];
        Heads = [.. officers.Where(officer => officer.Holds(Duty.HeadOfOffice, Today)).Select(officer => officer.Person!)];
    }

    /// <summary>A file as typed.</summary>
    public sealed record FileForm
    {
        /// <summary>The State.</summary>
        [Required, StringLength(3), Display(Name = "engagement.country")]
        public string Country { get; init; } = "";

        /// <summary>What it is about.</summary>
        [Required, StringLength(EngagementFrame.WordMaxLength), Display(Name = "engagement.theme")]
        public string Theme { get; init; } = "";

        /// <summary>Who does the work.</summary>
        [Required, Display(Name = "engagement.modality")]
        public Modality? Modality { get; init; }

        /// <summary>A local partner.</summary>
        [StringLength(EngagementFrame.WordMaxLength), Display(Name = "engagement.partner")]
        public string? Partner { get; init; }

        /// <summary>Mandate gate.</summary>
        [Required, Display(Name = "engagement.gate-individual")]
        public bool? IndividualCase { get; init; }

        /// <summary>Mandate gate.</summary>
        [Required, Display(Name = "engagement.gate-terrorism")]
        public bool? OrganizedTerrorism { get; init; }

        /// <summary>Mandate gate.</summary>
        [Required, Display(Name = "engagement.gate-relations")]
        public bool? AffectsRelations { get; init; }

        /// <summary>Why it lies within the mandate.</summary>
        [Required, StringLength(EngagementFrame.NoteMaxLength), Display(Name = "engagement.gate-note")]
        public string GateNote { get; init; } = "";

        /// <summary>The other half of the team.</summary>
        [Required, Display(Name = "engagement.other-half")]
        public Guid? Other { get; init; }

        /// <summary>The head of office.</summary>
        public Guid? Head { get; init; }

        internal EngagementFrame ToFrame() => new(Country.Trim().ToUpperInvariant(), Theme.Trim(), Partner?.Trim() ?? "", Modality!.Value, IndividualCase!.Value, OrganizedTerrorism!.Value, AffectsRelations!.Value, GateNote.ReplaceLineEndings("\n").Trim());
    }
}
