using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>From whom a stage concerns to who hears of it today: what was answered is heeded, and nothing that still waits falls silent for good. Pure functions.</summary>
/// <param name="answers">What the officers of the workspace answered of one matter and occurrence, in the order of time.</param>
public sealed class Ladder(IReadOnlyList<ReviewAnswer> answers)
{
    /// <summary>
    /// Who hears of it on a day: without those who named a colleague and with these, without those whose answer still holds.
    /// Where nobody is left because everybody said that it is another's, the heads of desk hear of it.
    /// </summary>
    public IReadOnlyList<Officer> Hear(IEnumerable<Officer> concerned, IReadOnlyCollection<Officer> officers, ReviewSubject subject, DateOnly today)
    {
        var now = concerned.ToList();
        if (!ReviewAnswer.IsAnswerable(subject)) return now;
        if (NeededUntil > today) return [];
        foreach (var named in answers.Where(answer => answer.Kind is ReviewAnswerKind.NotMine))
        {
            var had = now.RemoveAll(officer => officer.Id == named.OfficerId) > 0;
            if (had && !now.Exists(officer => officer.Id == named.ColleagueId) && officers.FirstOrDefault(officer => officer.Id == named.ColleagueId) is { } colleague && ReviewCalendar.MayTakeOver(colleague, subject, today)) now.Add(colleague);
        }

        if (now is []) now.AddRange(ReviewCalendar.Heads(officers, today));
        return [.. now.Where(officer => LastOf(officer) is not { Kind: ReviewAnswerKind.Done or ReviewAnswerKind.Snooze } last || last.Until <= today)];
    }

    /// <summary>How often it came back to an officer by that day, because the time of an answer was over: each return is a reminder of its own.</summary>
    public int ReturnsTo(Officer officer, DateOnly today) =>
        answers.Count(answer => answer.Until <= today && (answer.Kind is ReviewAnswerKind.NeedUntil || answer.OfficerId == officer.Id));

    /// <summary>The day until which the organization said that it needs; null where it never did.</summary>
    public DateOnly? NeededUntil => answers.LastOrDefault(answer => answer.Kind is ReviewAnswerKind.NeedUntil)?.Until;

    ReviewAnswer? LastOf(Officer officer) => answers.LastOrDefault(answer => answer.OfficerId == officer.Id);
}
