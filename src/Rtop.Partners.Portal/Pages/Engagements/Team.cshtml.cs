using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>Who serves on a file: seats an officer, and lets one leave with a handover note.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.ReadEngagements)]
public sealed class TeamModel(PartnersDb db, ISealing sealing, ILogger<TeamModel> log) : EngagementPage(db, sealing, log)
{
    static readonly (Duty Duty, SeatRole Role)[] Halves = [(Duty.PoliticalOfficer, SeatRole.Political), (Duty.LegalOfficer, SeatRole.Legal), (Duty.HeadOfOffice, SeatRole.HeadOfOffice)];

    /// <summary>What is typed.</summary>
    [BindProperty]
    public SeatForm Form { get; set; } = new();

    /// <summary>Members with what is kept of their assignment.</summary>
    public IReadOnlyList<(EngagementMember Member, Assignment Kept)> Rows { get; private set; } = [];

    /// <summary>Names by person.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Persons whose post here has ended: their seat opens nothing any more, and is for the team to end.</summary>
    public IReadOnlySet<Guid> Gone { get; private set; } = new HashSet<Guid>();

    /// <summary>Whom the team could seat, as what.</summary>
    public IReadOnlyList<(string Value, string Name, SeatRole Role)> Seats { get; private set; } = [];

    /// <summary>Halves of the team that nobody holds.</summary>
    public IReadOnlyList<SeatRole> Vacancies => EngagementTeam.Vacancies(Rows.Select(row => row.Member), Today);

    /// <summary>The seat whose leaving was not accepted.</summary>
    public Guid? Leaving { get; private set; }

    /// <summary>What was typed then.</summary>
    public string? Handover { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Seats an officer.</summary>
    [Needs(Permission.WriteEngagements)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !InTeam) return NotFound();
        if (ModelState.IsValid && Seats.All(seat => seat.Value != Form.Seat)) ModelState.AddModelError("Form.Person", T["rule.engagement.person"]);
        if (!ModelState.IsValid || !Ask(Seat)) return NotAccepted();
        Db.Record(Act.SeatGiven, "engagement", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/engagements/{id}/team"));
    }

    /// <summary>Lets a member leave.</summary>
    [Needs(Permission.WriteEngagements)]
    public async Task<IActionResult> OnPostLeaveAsync(Guid id, Guid seat, string? handover, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !InTeam || Rows.FirstOrDefault(row => row.Member.SeatId == seat).Member is not { } member) return NotFound();
        ModelState.Clear();
        if (!Ask(() => Db.Add(member.Leave((handover ?? "").ReplaceLineEndings("\n"), Sealing, By, Today, Now))))
        {
            (Leaving, Handover) = (seat, handover);
            return NotAccepted();
        }

        Db.Record(Act.SeatLeft, "seat", seat);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content(member.PersonId == Me.Person!.Id ? "~/engagements" : $"~/engagements/{id}/team"));
    }

    void Seat()
    {
        var parts = Form.Seat.Split('/');
        var (seat, member) = EngagementMember.Seat(File, Guid.Parse(parts[0]), Enum.Parse<SeatRole>(parts[1]), new(Form.IsNational, Form.Exception?.Trim() ?? "", ""), null, Rows.Select(row => row.Member), Sealing, By, Today);
        Db.AddRange(seat, member);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Knows) return false;
        Rows = [.. (await MembersAsync(ct)).Select(member => (member, member.KeptBy(Sealing)))];
        Names = await NamesAsync(ct);
        var serving = Rows.Where(row => row.Member.Serves(Today)).Select(row => row.Member).ToList();
        var officers = await Db.Officers.AsNoTracking().Include(officer => officer.Duties).Where(officer => officer.Workspace == Me.Workspace && officer.PersonId != null).ToListAsync(ct);
        Gone = officers.Where(officer => !officer.Serves(Today)).Select(officer => officer.PersonId!.Value).ToHashSet();
        Seats = [.. from officer in officers
                    from half in Halves
                    where officer.Holds(half.Duty, Today) && serving.All(member => member.Role != half.Role && member.PersonId != officer.PersonId)
                    select (string.Create(CultureInfo.InvariantCulture, $"{officer.PersonId:D}/{half.Role}"), Names.GetValueOrDefault(officer.PersonId!.Value, ""), half.Role)];
        return true;
    }

    /// <summary>A seat as typed.</summary>
    public sealed record SeatForm
    {
        /// <summary>Person and role.</summary>
        [Required, Display(Name = "engagement.person")]
        public string Seat { get; init; } = "";

        /// <summary>A national of the State concerned.</summary>
        public bool IsNational { get; init; }

        /// <summary>Why nevertheless.</summary>
        [StringLength(Assignment.TextMaxLength), Display(Name = "engagement.exception")]
        public string? Exception { get; init; }
    }
}
