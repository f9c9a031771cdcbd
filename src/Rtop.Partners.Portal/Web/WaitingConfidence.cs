using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>What joint files ask the organization for in confidence. Every desk is told, and every officer of a team of two: whether there is anything to give, this does not know.</summary>
sealed class WaitingConfidence(PartnersDb db, SignedIn me, Texts texts, Words words, TimeProvider clock)
{
    /// <summary>Requests that stand open.</summary>
    public async Task<IEnumerable<WaitingItem>> ListAsync(CancellationToken ct)
    {
        var (workspace, today, isDesk) = (me.Workspace, clock.TodayIn(me.Place!.Zone), me.May.Includes(Permission.CommentOnAssessments));
        var since = today.AddDays(-ConfidenceRequest.AnsweredWithin);
        var open = await db.Set<ConfidenceRequest>().Where(request => request.Asked == workspace && request.Answer == null && request.AskedOn >= since)
            .Join(db.Assessments, request => request.AssessmentId, file => file.Id, (request, file) => new { request.AskedOn, request.Workspace, file.Id, file.Number, file.Title }).AsNoTracking().ToListAsync(ct);
        return open.Select(one => new WaitingItem(
            new(one.AskedOn.AddDays(ConfidenceRequest.AnsweredWithin), today, null), Assessment.ReferenceOf(one.Number), isDesk ? one.Title : "", texts["confidence.waits", words.Acronym(one.Workspace)], texts["confidence.waits-why"], texts["home.look"],
            isDesk ? $"~/assessments/{one.Id}/in-confidence" : "~/engagements"));
    }
}
