using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>What the officer has in hand and nobody else is asked for: warnings begun and not sent, text typed and not saved; one's own, or taken over from a colleague who left.</summary>
sealed class WaitingDrafts(PartnersDb db, SignedIn me, Texts texts, TimeProvider clock)
{
    /// <summary>Both kinds.</summary>
    public async Task<IEnumerable<WaitingItem>> ListAsync(CancellationToken ct)
    {
        var (officer, today) = (me.Officer.Id, new DueOn(clock.TodayIn(me.Place!.Zone), clock.TodayIn(me.Place.Zone), null));
        var warnings = !me.May.Includes(Permission.DraftWarnings) ? [] : await db.Set<WarningDraft>().AsNoTracking().Where(draft => draft.OfficerId == officer && draft.ClosedAt == null).Select(draft => new { draft.Id, draft.Title }).ToListAsync(ct);
        var sections = !me.May.Includes(Permission.WriteAssessments) ? [] : await db.Set<SectionDraft>().AsNoTracking().Where(draft => draft.OfficerId == officer && draft.Text != "")
            .Join(db.Set<Section>(), draft => draft.SectionId, section => section.Id, (draft, section) => new { section.Id, section.AssessmentId, section.Heading })
            .Join(db.Assessments, row => row.AssessmentId, file => file.Id, (row, file) => new { row.Id, row.AssessmentId, row.Heading, file.Number }).ToListAsync(ct);
        return warnings.Select(draft => new WaitingItem(today, "", draft.Title, texts["home.own-draft"], texts["home.own-draft-why"], texts["home.look"], $"~/warnings/drafts/{draft.Id}"))
            .Concat(sections.Select(row => new WaitingItem(today, Assessment.ReferenceOf(row.Number), row.Heading, texts["home.own-text"], texts["home.own-text-why"], texts["home.look"], $"~/assessments/{row.AssessmentId}")));
    }
}
