using Rtop.Partners.Reviews;

namespace Rtop.Partners.Workspaces;

/// <summary>What can be open in an officer's own hands. All else belongs to the organization, and confidential files to their own teams: none of that changes hands here (decision 0057).</summary>
public enum OpenWork
{
    /// <summary>Reminders about assessments that still wait, also those that colleagues said were this officer's.</summary>
    AssessmentReminders,

    /// <summary>The same about programmes.</summary>
    ProgrammeReminders,

    /// <summary>Warnings that were begun and not sent.</summary>
    WarningDrafts,

    /// <summary>What was typed for sections and not saved.</summary>
    SectionDrafts,

    /// <summary>Records of roundtables that the officer was admitted to.</summary>
    RoundtableRecords,

    /// <summary>Absences of colleagues for whom the officer stands in.</summary>
    Deputyships,
}

/// <summary>Who takes over from an officer who leaves: a pure function.</summary>
public static class HandOver
{
    /// <summary>The right that a colleague must have for what is taken over; to stand in is asked of each absence by itself.</summary>
    public static Permission Needs(OpenWork work) => work switch
    {
        OpenWork.AssessmentReminders => Permission.RateAssessments,
        OpenWork.ProgrammeReminders => Permission.ReportMilestones,
        OpenWork.WarningDrafts => Permission.DraftWarnings,
        OpenWork.SectionDrafts => Permission.WriteAssessments,
        OpenWork.RoundtableRecords => Permission.ReadRoundtables,
        _ => Permission.Enter,
    };

    /// <summary>Of what kind a reminder is.</summary>
    public static OpenWork Of(ReviewSubject subject) => ReviewCalendar.IsOfProgramme(subject) ? OpenWork.ProgrammeReminders : OpenWork.AssessmentReminders;

    /// <summary>True when a colleague may take that over on that day.</summary>
    public static bool MayTake(Officer leaver, Officer colleague, OpenWork work, DateOnly today) =>
        colleague.PersonId is not null && colleague.PersonId != leaver.PersonId && colleague.Workspace == leaver.Workspace && colleague.May(today).Includes(Needs(work));

    /// <summary>Refuses a hand-over that leaves something to nobody although a colleague could take it, or gives something to one who may not.</summary>
    public static void Check(Officer leaver, IReadOnlyDictionary<OpenWork, int> open, IReadOnlyDictionary<OpenWork, Officer> to, IReadOnlyCollection<Officer> officers, DateOnly today)
    {
        foreach (var work in open.Where(one => one.Value > 0).Select(one => one.Key))
        {
            var taker = to.GetValueOrDefault(work);
            Rule.RequireAt($"To_{work}", taker is not null || !officers.Any(one => MayTake(leaver, one, work, today)), "hand-over.whom");
            Rule.RequireAt($"To_{work}", taker is null || MayTake(leaver, taker, work, today), "hand-over.may-not");
        }
    }
}
