using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>By what a table of milestones is sorted; due date and code follow.</summary>
public enum MilestoneSort
{
    /// <summary>Due date.</summary>
    Due = 1,

    /// <summary>Code.</summary>
    Code = 2,

    /// <summary>Programme.</summary>
    Programme = 3,

    /// <summary>State as reported.</summary>
    State = 4,
}

/// <summary>A zone in which programmes reckon, and what day it is there.</summary>
/// <param name="Programmes">Programmes of that zone.</param>
/// <param name="Today">The day it is there.</param>
/// <param name="AnswerBy">A report before this moment has waited too long for its answer.</param>
public sealed record ZoneDay(Guid[] Programmes, DateOnly Today, DateTimeOffset AnswerBy);

/// <summary>A filter as the database asks it: the same as <see cref="MilestoneFilter.Admits"/>, without reading what it leaves out.</summary>
public static class MilestoneQuery
{
    /// <summary>The zones of these programmes, each with its day.</summary>
    public static ZoneDay[] DaysOf(IEnumerable<Programme> programmes, TimeProvider clock, WorkingDays days) =>
        [.. programmes.GroupBy(programme => programme.Zone).Select(zone => new ZoneDay([.. zone.Select(programme => programme.Id)], clock.TodayIn(zone.Key), AnswerBy(zone.Key, clock.TodayIn(zone.Key), days)))];

    /// <summary>Milestones of the plan that the filter admits.</summary>
    public static IQueryable<Milestone> Admitted(this PartnersDb db, MilestoneFilter filter, ZoneDay[] zones)
    {
        var steps = db.Set<Milestone>().Where(step => step.RemovedAt == null);
        if (filter.Programme is { } programme) steps = steps.Where(step => step.ProgrammeId == programme);
        if (filter.Cluster is { Length: > 0 } code)
            steps = steps.Where(step => db.Set<Cluster>().Any(cluster => cluster.Id == step.ClusterId && (cluster.Code == code || db.Set<Cluster>().Any(top => top.Id == cluster.ParentId && top.Code == code))));
        // In the plan a country stands by its code, in capitals.
        if (filter.Place is { Length: > 0 } place && place.ToUpperInvariant() is var capitals) steps = steps.Where(step => step.Places.Contains(place) || step.Places.Contains(capitals));
        if (filter.Lead is { Length: > 0 } typed) steps = WorkspaceCode.Parse(typed) is { } lead ? steps.Where(step => step.FirstLead == lead || step.SecondLead == lead) : steps.Where(step => false);
        if (filter.From is { } from) steps = steps.Where(step => step.DueOn >= from);
        if (filter.Until is { } until) steps = steps.Where(step => step.DueOn <= until);
        if (filter.Within is { } within) steps = steps.Where(InAnyOf(zones, zone => Within(zone.Today, zone.Today.AddDays(within))));
        if (filter.State is "Late") steps = steps.Where(InAnyOf(zones, zone => LateOn(zone.Today)));
        else if (filter.State is { Length: > 0 } word)
            steps = Enum.TryParse<MilestoneState>(word, out var state) ? steps.Where(step => step.State == state).Where(Not(InAnyOf(zones, zone => LateOn(zone.Today)))) : steps.Where(step => false);
        return filter.Standing is { } standing ? steps.Where(InAnyOf(zones, zone => Stands(standing, zone.AnswerBy))) : steps;
    }

    /// <summary>Sorted; the same order every time.</summary>
    public static IQueryable<Milestone> Sorted(this IQueryable<Milestone> steps, PartnersDb db, MilestoneSort sort) => sort switch
    {
        MilestoneSort.Code => steps.OrderBy(step => step.Code).ThenBy(step => step.DueOn).ThenBy(step => step.Id),
        MilestoneSort.State => steps.OrderBy(step => step.State).ThenBy(step => step.DueOn).ThenBy(step => step.Code).ThenBy(step => step.Id),
        MilestoneSort.Programme => steps.Join(db.Set<Programme>(), step => step.ProgrammeId, programme => programme.Id, (step, programme) => new { step, programme.Originator, programme.Number })
            .OrderBy(row => row.Originator).ThenBy(row => row.Number).ThenBy(row => row.step.DueOn).ThenBy(row => row.step.Code).ThenBy(row => row.step.Id).Select(row => row.step),
        _ => steps.OrderBy(step => step.DueOn).ThenBy(step => step.Code).ThenBy(step => step.Id),
    };

    /// <summary>What <see cref="Milestone.IsLate"/> says, and what is only on record is not. A month or a year is over on its last day.</summary>
    static Expression<Func<Milestone, bool>> LateOn(DateOnly today)
    {
        var (month, year) = (new DateOnly(today.Year, today.Month, 1), new DateOnly(today.Year, 1, 1));
        return step => step.Provenance != Provenance.OnRecord && step.State != MilestoneState.Achieved && step.State != MilestoneState.Discontinued
            && ((step.DuePrecision == DatePrecision.Day && step.DueOn < today) || (step.DuePrecision == DatePrecision.Month && step.DueOn < month) || (step.DuePrecision == DatePrecision.Year && step.DueOn < year));
    }

    static Expression<Func<Milestone, bool>> Within(DateOnly from, DateOnly until) => step => step.DueOn >= from && step.DueOn <= until;

    static Expression<Func<Milestone, bool>> Stands(ReportStanding standing, DateTimeOffset answerBy) => standing switch
    {
        ReportStanding.Confirmed => step => step.Reports.Any(report => report.Number == step.Reports.Max(other => other.Number) && report.Reply!.Confirms),
        ReportStanding.Disputed => step => step.Reports.Any(report => report.Number == step.Reports.Max(other => other.Number) && report.Reply != null && !report.Reply.Confirms),
        ReportStanding.Unanswered => step => step.Reports.Any(report => report.Number == step.Reports.Max(other => other.Number) && report.Reply == null && report.At < answerBy),
        _ => step => step.Reports.Any(report => report.Number == step.Reports.Max(other => other.Number) && report.Reply == null && report.At >= answerBy),
    };

    // The first moment of the first day from which the days for an answer are not over yet.
    static DateTimeOffset AnswerBy(string zone, DateOnly today, WorkingDays days)
    {
        var day = today;
        while (days.After(day.AddDays(-1), Milestone.AnswerDays) >= today) day = day.AddDays(-1);
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        // Where the clocks skip midnight, the day begins when they go on.
        while (place.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(15);
        return new DateTimeOffset(midnight, place.GetUtcOffset(midnight)).ToUniversalTime();
    }

    // Each programme by the day of its own zone; mostly there is one zone, and nothing to tell apart.
    static Expression<Func<Milestone, bool>> InAnyOf(ZoneDay[] zones, Func<ZoneDay, Expression<Func<Milestone, bool>>> part)
    {
        if (zones.Length == 0) return step => false;
        if (zones.Length == 1) return part(zones[0]);
        return zones.Select(zone =>
        {
            var programmes = zone.Programmes;
            return Combine((Expression<Func<Milestone, bool>>)(step => programmes.Contains(step.ProgrammeId)), part(zone), Expression.AndAlso);
        }).Aggregate((one, other) => Combine(one, other, Expression.OrElse));
    }

    static Expression<Func<Milestone, bool>> Not(Expression<Func<Milestone, bool>> part) => Expression.Lambda<Func<Milestone, bool>>(Expression.Not(part.Body), part.Parameters);

    static Expression<Func<Milestone, bool>> Combine(Expression<Func<Milestone, bool>> one, Expression<Func<Milestone, bool>> other, Func<Expression, Expression, BinaryExpression> how) =>
        Expression.Lambda<Func<Milestone, bool>>(how(one.Body, new Renamed(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
