using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>Editions that wait for this organization's position, or for this officer's signature under a colleague's draft.</summary>
sealed class WaitingEditions(PartnersDb db, SignedIn me, Texts texts, Words words, TimeProvider clock)
{
    /// <summary>Of each file the last edition of the open cycle, as long as it is neither adopted nor signed for this organization.</summary>
    public async Task<IEnumerable<WaitingItem>> ListAsync(CancellationToken ct)
    {
        var (workspace, officer, now) = (me.Workspace, me.Officer.Id, clock.GetUtcNow());
        var rows = await db.Set<Cycle>().Where(cycle => cycle.ClosedOn == null)
            .Join(db.Assessments.Where(file => file.Parties.Any(party => party.Workspace == workspace && party.EndedAt == null && party.Role != PartyRole.Observer)), cycle => cycle.AssessmentId, file => file.Id, (cycle, file) => new { cycle, file })
            .Join(db.Set<Edition>(), row => row.cycle.Id, edition => edition.CycleId, (row, edition) => new { row.cycle, row.file, edition.Id, edition.Number, edition.Workspace })
            .Where(row => !db.Set<Adoption>().Any(adopted => adopted.EditionId == row.Id) && !db.Set<Edition>().Any(later => later.CycleId == row.cycle.Id && later.Number > row.Number))
            .Where(row => !db.Set<SignOff>().Any(given => given.EditionId == row.Id && given.Workspace == workspace))
            .Select(row => new
            {
                File = row.file.Id,
                Reference = row.file.Number,
                row.file.Title,
                row.Number,
                row.Workspace,
                row.cycle.DueOn,
                row.cycle.Zone,
                Drafted = db.Set<Position>().Any(draft => draft.EditionId == row.Id && draft.Workspace == workspace && draft.OfficerId != officer),
                DraftedByMe = db.Set<Position>().Any(draft => draft.EditionId == row.Id && draft.Workspace == workspace && draft.OfficerId == officer),
                Silence = db.Set<Silence>().Where(silence => silence.EditionId == row.Id && silence.Outcome == null).Select(silence => new { silence.LastDay, silence.Zone, silence.Until }).FirstOrDefault(),
            }).ToListAsync(ct);
        var signs = me.May.Includes(Permission.SignEditions);
        return rows
            // What I drafted waits for a colleague and not for me; what a silence has settled waits for nobody.
            .Where(row => (row.Drafted ? signs : !row.DraftedByMe) && !(row.Silence?.Until <= now))
            .Select(row =>
            {
                var zone = row.Silence?.Zone ?? row.Zone;
                return new WaitingItem(
                    new(row.Silence?.LastDay ?? row.DueOn, clock.TodayIn(zone), Zones.Name(now, TimeZoneInfo.FindSystemTimeZoneById(zone))),
                    Assessment.ReferenceOf(row.Reference),
                    row.Title,
                    texts["home.edition-by", row.Number, words.Acronym(row.Workspace)],
                    row.Silence is not null ? texts["home.under-silence"] : row.Drafted ? texts["home.draft-to-sign"] : texts["home.position-awaited"],
                    row.Drafted ? texts["home.sign"] : texts["home.look"],
                    $"~/assessments/{row.File}/editions/{row.Number}");
            });
    }
}
