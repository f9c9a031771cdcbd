using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>Who answered what: others to what this organization asked of them, and this organization to what was asked of it.</summary>
[Needs(Permission.Enter)]
public sealed class AnswersModel(PartnersDb db) : PortalPage
{
    const int Shown = 100;

    /// <summary>One answer; the matter only as far as the reader may see it.</summary>
    public sealed record Row(ReviewAnswer Answer, Named? About);

    /// <summary>Others' answers, the latest first.</summary>
    public IReadOnlyList<Row> Theirs { get; private set; } = [];

    /// <summary>Our own, the latest first.</summary>
    public IReadOnlyList<Row> Ours { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var me = Me.Workspace;
        var all = db.Set<ReviewAnswer>().AsNoTracking().OrderByDescending(answer => answer.At).ThenBy(answer => answer.Id);
        Theirs = await NamedAsync(await all.Where(answer => answer.Asker == me && answer.Workspace != me).Take(Shown).ToListAsync(ct), ct);
        // A snooze is one's own business, among colleagues too.
        Ours = await NamedAsync(await all.Where(answer => answer.Workspace == me && (answer.Kind != ReviewAnswerKind.Snooze || answer.OfficerId == By.Id)).Take(Shown).ToListAsync(ct), ct);
    }

    // Only what the reader may open is named, by what it is called today.
    async Task<IReadOnlyList<Row>> NamedAsync(IReadOnlyList<ReviewAnswer> answers, CancellationToken ct)
    {
        var named = await db.NamedAsync(answers.Select(answer => (answer.Subject, answer.SubjectId)), T, ct);
        return [.. answers.Select(answer => new Row(answer, named.GetValueOrDefault((answer.Subject, answer.SubjectId))))];
    }
}
