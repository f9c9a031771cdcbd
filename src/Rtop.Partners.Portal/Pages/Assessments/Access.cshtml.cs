using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Who can open this file and by which rule, which duties of one's own organization do, and what changed since last week.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class AccessModel(PartnersDb db, StandIns standIns) : AssessmentPage(db)
{
    const int MostDone = 50;

    static readonly Permission[] OnFiles =
    [
        Permission.ReadAssessments, Permission.CommentOnAssessments, Permission.RateAssessments, Permission.WriteAssessments, Permission.SignEditions,
        Permission.LeadAssessments,
    ];

    /// <summary>A duty that opens the file: what it may do there, and who of one's own organization holds it today.</summary>
    public sealed record DutyRow(Duty Duty, IReadOnlyList<Permission> May, IReadOnlyList<IHtmlContent> Names);

    /// <summary>The organizations, the originator first.</summary>
    public IReadOnlyList<Admission> Admissions { get; private set; } = [];

    /// <summary>Invitations that opened nothing, as far as the reader may know of them.</summary>
    public IEnumerable<Invitation> Waiting => Assessment.Invitations.Where(sent => sent.EndedAt is null && sent.Answer?.Verdict is not Verdict.Accepted).OrderBy(sent => sent.SentAt);

    /// <summary>The reader's invitation, where the label changed after it was sent.</summary>
    public Invitation? OtherLabel => Assessment.Invitations.Find(sent => sent.EndedAt is null && sent.Workspace == Me.Workspace && sent.Label != Assessment.Label);

    /// <summary>Duties of the reader's own organization.</summary>
    public IReadOnlyList<DutyRow> Duties { get; private set; } = [];

    /// <summary>What changed in the last seven days, the last first.</summary>
    public IReadOnlyList<AdmissionChange> Changes { get; private set; } = [];

    /// <summary>What colleagues did on this file in the name of others who were away, the last first, at most <see cref="MostDone"/>.</summary>
    public IReadOnlyList<StandIn> Done { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        await LoadConsentsAsync(ct);
        Admissions = Admission.Of(Assessment);
        Changes = AdmissionChange.Since(Assessment, Now.AddDays(-7));

        // One's own officers only: the walls give no others, but a person who serves in two workspaces has an officer in each.
        var (mine, today) = (Me.Workspace, TodayIn(Me.Place!.Zone));
        await standIns.LoadAsync(ct);
        var officers = await Db.Officers.AsNoTracking().Include(officer => officer.Duties).Include(officer => officer.Person).Where(officer => officer.Workspace == mine).ToListAsync(ct);
        Duties =
        [
            .. Enum.GetValues<Duty>().Select(duty => (Duty: duty, May: PermissionSet.Of([duty]))).Where(row => row.May.Includes(Permission.ReadAssessments))
                .Select(row => new DutyRow(row.Duty, [.. OnFiles.Where(permission => row.May.Includes(permission) && IsOf(Role, permission))], [.. officers.Where(officer => officer.Person is not null && officer.Holds(row.Duty, today)).OrderBy(officer => officer.Person!.Name, StringComparer.CurrentCulture).Select(standIns.Presence)]))
                .Where(row => row.Duty is Duty.System || row.Names.Count > 0),
        ];
        Done = await Db.Set<StandIn>().AsNoTracking().Where(one => one.Workspace == mine && one.FileId == id).OrderByDescending(one => one.At).Take(MostDone).ToListAsync(ct);
        return Page();
    }

    // An observer's officer reads and comments, whatever the duty allows elsewhere.
    static bool IsOf(PartyRole role, Permission permission) => permission switch
    {
        Permission.ReadAssessments or Permission.CommentOnAssessments => true,
        Permission.LeadAssessments => role is PartyRole.CoLead,
        _ => role is not PartyRole.Observer,
    };
}
