using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>What became of a milestone.</summary>
public enum News
{
    /// <summary>It was put into the plan.</summary>
    Added,

    /// <summary>The plan says something else of it.</summary>
    Replanned,

    /// <summary>It was taken out.</summary>
    Removed,

    /// <summary>Somebody reported where it stands.</summary>
    Reported,

    /// <summary>The other side confirmed what was reported.</summary>
    Confirmed,

    /// <summary>The other side sees it differently.</summary>
    Disputed,

    /// <summary>Something was said to it.</summary>
    Commented,
}

/// <summary>One thing that happened.</summary>
public sealed record Happened(Guid MilestoneId, string Code, News What, WorkspaceCode By, DateTimeOffset At);

/// <summary>What others did on a programme since the reader was there before, as far as the reader sees it; one's own deeds are no news.</summary>
public static class SinceLastVisit
{
    /// <summary>Most that is listed.</summary>
    public const int Most = 30;

    /// <summary>Notes the visit and gives the moment of the one before; null for a first.</summary>
    public static async Task<DateTimeOffset?> VisitAsync(PartnersDb db, IDatabase database, Programme programme, Officer by, DateTimeOffset now, CancellationToken ct)
    {
        var (id, officer) = (programme.Id, by.Id);
        var visit = await db.Set<ProgrammeVisit>().SingleOrDefaultAsync(row => row.ProgrammeId == id && row.OfficerId == officer, ct);
        if (visit is null) db.Add(visit = ProgrammeVisit.To(programme, by, now));
        else visit.Look(now);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // The same page twice at once: the other has noted it. That one looked must not keep one from looking.
            db.ForgetChanges();
        }

        return visit.BeforeAt;
    }

    /// <summary>What happened, the latest first, and how much it is altogether.</summary>
    public static async Task<(IReadOnlyList<Happened> Shown, int All)> OfAsync(PartnersDb db, Guid programme, IReadOnlyList<Milestone> plan, Officer by, DateTimeOffset since, CancellationToken ct)
    {
        var me = by.Id;
        var versions = await db.Set<MilestoneVersion>().AsNoTracking().Where(version => version.ProgrammeId == programme && version.At > since && version.OfficerId != me)
            .Join(db.Set<Milestone>(), version => version.MilestoneId, step => step.Id, (version, step) => new { step.Id, step.Code, version.Number, version.IsRemoved, version.Workspace, version.At }).ToListAsync(ct);
        var comments = await db.Set<MilestoneComment>().AsNoTracking().Where(comment => comment.ProgrammeId == programme && comment.At > since && comment.OfficerId != me)
            .Join(db.Set<Milestone>(), comment => comment.MilestoneId, step => step.Id, (comment, step) => new { step.Id, step.Code, comment.Workspace, comment.At }).ToListAsync(ct);
        List<Happened> all =
        [
            .. versions.Select(row => new Happened(row.Id, row.Code, row.IsRemoved ? News.Removed : row.Number == 1 ? News.Added : News.Replanned, row.Workspace, row.At)),
            .. comments.Select(row => new Happened(row.Id, row.Code, News.Commented, row.Workspace, row.At)),
            .. plan.SelectMany(step => step.Reports, (step, report) => (step, report)).Where(row => row.report.At > since && row.report.OfficerId != me).Select(row => new Happened(row.step.Id, row.step.Code, News.Reported, row.report.Workspace, row.report.At)),
            .. plan.SelectMany(step => step.Reports, (step, report) => (step, report.Reply)).Where(row => row.Reply is { } reply && reply.At > since && reply.OfficerId != me)
                .Select(row => new Happened(row.step.Id, row.step.Code, row.Reply!.Confirms ? News.Confirmed : News.Disputed, row.Reply.Workspace, row.Reply.At)),
        ];
        return ([.. all.OrderByDescending(one => one.At).ThenBy(one => one.Code, StringComparer.Ordinal).ThenBy(one => one.What).Take(Most)], all.Count);
    }
}
