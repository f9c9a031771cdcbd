using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Joint assessments of which this workspace is a party.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    const int PageSize = 50;

    /// <summary>One assessment in the list.</summary>
    public sealed record Row(Guid Id, WorkspaceCode Originator, int Number, string Title, HandlingLabel Label, bool IsOutside, PartyRole Role, IReadOnlyList<WorkspaceCode> Parties, int? Cycle, DueOn? Due, bool Submitted, bool Revealed);

    /// <summary>The page's rows.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Invitations that wait for this workspace's answer.</summary>
    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    /// <summary>Only those with an open cycle, only those without one, or all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    /// <summary>There is a further page.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var me = Me.Workspace;
        Number = Math.Clamp(Number, 1, 10_000);
        // First which, then what: the order asks one thing of a file, the lines ask many of one page of them.
        var ids = await PageAsync(ct);
        var found = await db.Assessments.AsNoTracking().Where(assessment => ids.Contains(assessment.Id))
            .Select(assessment => new
            {
                assessment.Id,
                assessment.Originator,
                assessment.Number,
                assessment.Title,
                assessment.Label,
                Crimes = assessment.ScopeChanges.OrderByDescending(change => change.Number).Select(change => (Crimes?)change.Crimes).FirstOrDefault() ?? assessment.Crimes,
            })
            .ToListAsync(ct);
        var parties = (await db.Set<Party>().Where(party => ids.Contains(party.AssessmentId) && party.EndedAt == null)
            .Select(party => new { party.AssessmentId, party.Workspace, party.Role }).ToListAsync(ct)).ToLookup(party => party.AssessmentId);
        var open = (await db.Set<Cycle>().Where(cycle => ids.Contains(cycle.AssessmentId) && cycle.ClosedOn == null)
            .Select(cycle => new { cycle.AssessmentId, cycle.Number, cycle.DueOn, cycle.Zone, Submitted = cycle.Sheets.Any(sheet => sheet.Workspace == me && sheet.SubmittedAt != null), Revealed = cycle.Reveal != null })
            .ToListAsync(ct)).ToDictionary(cycle => cycle.AssessmentId);

        HasMore = ids.Count > PageSize;
        Rows = [.. found.OrderBy(row => ids.IndexOf(row.Id)).Take(PageSize).Select(row => (row, cycle: open.GetValueOrDefault(row.Id))).Select(line => new Row(
            line.row.Id, line.row.Originator, line.row.Number, line.row.Title, line.row.Label, line.row.Crimes is Crimes.None,
            parties[line.row.Id].First(party => party.Workspace == me).Role,
            [.. parties[line.row.Id].Select(party => party.Workspace).Where(code => code != me).Order()],
            line.cycle?.Number, line.cycle is { } cycle ? new(cycle.DueOn, TodayIn(cycle.Zone), null) : null, line.cycle is { Submitted: true }, line.cycle is { Revealed: true }))];
        if (Me.May.Includes(Permission.AnswerInvitations))
            Invitations = await db.Invitations.AsNoTracking().Where(invitation => invitation.Workspace == me && invitation.EndedAt == null && invitation.Answer == null).OrderBy(invitation => invitation.SentAt).ToListAsync(ct);
    }

    // What is due next comes first, in the order of the index of open cycles: a long list costs no more than its page. Files without an open cycle follow.
    async Task<List<Guid>> PageAsync(CancellationToken ct)
    {
        var skip = (Number - 1) * PageSize;
        var open = db.Set<Cycle>().Where(cycle => cycle.ClosedOn == null)
            .Join(db.Assessments, cycle => cycle.AssessmentId, assessment => assessment.Id, (cycle, assessment) => new { cycle.DueOn, assessment.Number, assessment.Originator, assessment.Id });
        var ids = State is "closed" ? [] : await open.OrderBy(row => row.DueOn).ThenBy(row => row.Number).ThenBy(row => row.Originator).Skip(skip).Take(PageSize + 1).Select(row => row.Id).ToListAsync(ct);
        if (State is "open" || ids.Count > PageSize) return ids;
        var passed = State is "closed" ? 0 : ids.Count > 0 || skip == 0 ? skip + ids.Count : await open.CountAsync(ct);
        ids.AddRange(await db.Assessments.Where(assessment => !assessment.Cycles.Any(cycle => cycle.ClosedOn == null))
            .OrderBy(assessment => assessment.Number).ThenBy(assessment => assessment.Originator)
            .Skip(Math.Max(0, skip - passed)).Take(PageSize + 1 - ids.Count).Select(assessment => assessment.Id).ToListAsync(ct));
        return ids;
    }
}
