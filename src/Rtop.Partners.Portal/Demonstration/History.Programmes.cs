using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>The demonstration programme: opened, joined, planned and reported on by its two sides and whom it names.</summary>
sealed partial class History
{
    readonly Dictionary<string, Guid> programmes = [];

    /// <summary>A programme by its title, once it was opened.</summary>
    public Guid ProgrammeOf(string title) => programmes[title];

    /// <summary>What became of one programme.</summary>
    public IEnumerable<Deed> Of(ProgrammeLine line)
    {
        yield return Open(line);
        foreach (var (invitation, place) in line.Invitations.Select((invitation, place) => (invitation, place)))
        {
            yield return Invite(line, invitation, place);
            yield return Join(line, invitation);
        }

        yield return Plan(line);
        foreach (var milestone in line.Milestones)
        {
            yield return Count(line, milestone, milestone.Indicator.Figure);
            foreach (var report in milestone.Reports)
            {
                yield return Report(line, milestone, report);
                if (report.Reply is { } reply) yield return Reply(line, milestone, reply);
            }
        }

        foreach (var deed in line.Promises.SelectMany(promise => Of(line, promise))) yield return deed;
        foreach (var deed in line.Reviews.SelectMany(review => Of(line, review))) yield return deed;
    }

    Deed Open(ProgrammeLine line)
    {
        var (at, by) = (cast.At(line.OpenedDay, Opens, line.Originator), cast[line.By]);
        return new(at, by, async (db, ct) =>
        {
            var terms = new ProgrammeTerms(line.Title, line.Acronym, line.Aim, cast.Day(line.StartsDay), line.EndsDay is { } end ? cast.Day(end) : null, cast.ZoneOf(line.Originator), line.Label);
            var programme = Programme.Open(terms, line.Reference, by, at, Provenance.Illustrative, "", line.Predecessor is { } before ? programmes[before] : null);
            db.Add(programme);
            db.Record(Act.ProgrammeOpened, "programme", programme.Id, programme.Originator);
            await db.SaveChangesAsync(ct);
            programmes[line.Title] = programme.Id;
        });
    }

    Deed Invite(ProgrammeLine line, ProgrammeInvitationLine invited, int place)
    {
        var (at, by) = (cast.At(invited.SentDay, Invites.AddMinutes(place), line.Originator), cast[line.By]);
        return new(at, by, async (db, ct) => await InviteAsync(db, programmes[line.Title], invited, by, at, ct));
    }

    Deed Join(ProgrammeLine line, ProgrammeInvitationLine invited)
    {
        var (at, by) = (cast.At(invited.AnsweredDay, Answers, invited.Workspace), cast[invited.AnsweredBy]);
        return new(at, by, async (db, ct) => await JoinAsync(db, programmes[line.Title], by, at, ct));
    }

    static async Task InviteAsync(PartnersDb db, Guid id, ProgrammeInvitationLine invited, Workspaces.Officer by, DateTimeOffset at, CancellationToken ct)
    {
        var programme = await db.Set<Programme>().Include(row => row.Invitations).SingleAsync(row => row.Id == id, ct);
        var invitation = programme.Invite(invited.Workspace, invited.Role, by, at);
        db.Add(invitation);
        db.Record(Act.ProgrammePartyInvited, "programme-invitation", invitation.Id, programme.Originator);
        await db.SaveChangesAsync(ct);
    }

    static async Task JoinAsync(PartnersDb db, Guid id, Workspaces.Officer by, DateTimeOffset at, CancellationToken ct)
    {
        var me = by.Workspace;
        var invitation = await db.Set<ProgrammeInvitation>().Include(row => row.Answer).SingleAsync(row => row.ProgrammeId == id && row.Workspace == me, ct);
        db.Add(invitation.Accept(by, at));
        db.Record(Act.ProgrammeJoined, "programme-invitation", invitation.Id, invitation.Originator);
        await db.SaveChangesAsync(ct);
    }

    Deed Plan(ProgrammeLine line)
    {
        var (at, by) = (cast.At(line.PlannedDay, CycleOpens, line.Originator), cast[line.By]);
        return new(at, by, async (db, ct) =>
        {
            var programme = await FrameAsync(db, programmes[line.Title], ct);
            foreach (var cluster in line.Clusters)
            {
                var added = programme.AddCluster(cluster.Code, cluster.Title, programme.Clusters.Find(there => there.Code == cluster.Parent), by);
                db.Add(added);
                db.Record(Act.ClusterAdded, "cluster", added.Id, programme.Originator);
            }

            foreach (var step in line.Milestones)
            {
                var terms = new MilestoneTerms
                {
                    Code = step.Code,
                    Title = step.Title,
                    DueOn = cast.Day(step.DueDay),
                    First = step.First.Lead,
                    Second = step.Second.Lead,
                    Places = step.Places,
                    RiskFactors = step.Factors,
                    Label = line.Label,
                    Provenance = Provenance.Illustrative,
                };
                var milestone = Milestone.Plan(programme, programme.Clusters.Single(cluster => cluster.Code == step.Cluster), null, terms, by, at);
                foreach (var named in step.Names) milestone.Name(programme, named, by, at);
                db.Add(milestone);
                db.Add(ResultIndicator.For(programme, milestone, step.Indicator.Terms, by, at));
                db.Record(Act.MilestonePlanned, "milestone", milestone.Id, programme.Originator);
            }

            await db.SaveChangesAsync(ct);
        });
    }

    Deed Report(ProgrammeLine line, MilestoneLine of, ReportLine report)
    {
        var (at, by) = (cast.At(report.Day, report.Time, report.Workspace), cast[report.By]);
        return new(at, by, async (db, ct) =>
        {
            var milestone = await MilestoneAsync(db, programmes[line.Title], of.Code, ct);
            db.Add(milestone.Report(report.Entry, cast.Day(report.Day), milestone.Revision, by, at));
            db.Record(Act.MilestoneReported, "milestone", milestone.Id, milestone.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Reply(ProgrammeLine line, MilestoneLine of, StatusReplyLine reply)
    {
        var (at, by) = (cast.At(reply.Day, reply.Time, reply.Workspace), cast[reply.By]);
        return new(at, by, async (db, ct) =>
        {
            var milestone = await MilestoneAsync(db, programmes[line.Title], of.Code, ct);
            db.Add(milestone.LastReport!.Answer(milestone, reply.Confirms, reply.Note, by, at));
            db.Record(Act.MilestoneAnswered, "milestone", milestone.Id, milestone.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    static Task<Programme> FrameAsync(PartnersDb db, Guid id, CancellationToken ct) =>
        db.Set<Programme>().Include(row => row.Parties).Include(row => row.Clusters).Include(row => row.Objectives).AsSplitQuery().SingleAsync(row => row.Id == id, ct);

    static Task<Milestone> MilestoneAsync(PartnersDb db, Guid programme, string code, CancellationToken ct) =>
        db.Set<Milestone>().Include(row => row.Reports).ThenInclude(row => row.Reply).SingleAsync(row => row.ProgrammeId == programme && row.Code == code, ct);
}
