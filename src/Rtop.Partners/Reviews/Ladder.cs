using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>From whom a stage concerns to who hears of it today: what was answered is heeded, and nothing that still waits falls silent for good. Pure functions.</summary>
/// <param name="answers">What the officers of the workspace answered of one matter and occurrence, in the order of time.</param>
public sealed class Ladder(IReadOnlyList<ReviewAnswer> answers)
{
    /// <summary>
    /// Who hears of it on a day, and in whose place: without those who named a colleague and with these, deputies for those who are away, and without those whose
    /// answer still holds. Where nobody is left because everybody said that it is another's, the heads of desk hear of it.
    /// </summary>
    public IReadOnlyList<Addressee> Hear(ReviewSubject subject, IEnumerable<Officer> concerned, IReadOnlyCollection<Officer> officers, IReadOnlyCollection<Absence> away, DateOnly today)
    {
        if (!ReviewAnswer.IsAnswerable(subject)) return Deputies.Instead(subject, concerned, officers, away, today);
        if (NeededUntil > today) return [];
        var there = Deputies.Instead(subject, PassOn(subject, concerned, officers, today), officers, away, today);
        // A deputy may have passed it on too.
        return [.. PassOn(subject, there.Select(one => one.Officer), officers, today)
            .Select(officer => there.FirstOrDefault(one => one.Officer.Id == officer.Id) ?? new Addressee(officer, null))
            .Where(one => !Rests(one.Officer, today) && (one.For is null || !Rests(one.For, today)))];
    }

    /// <summary>How often it came back to an addressee by that day, because the time of an answer was over: each return is a reminder of its own.</summary>
    public int ReturnsTo(Addressee to, DateOnly today) =>
        answers.Count(answer => answer.Until <= today && (answer.Kind is ReviewAnswerKind.NeedUntil || answer.OfficerId == to.Officer.Id || answer.OfficerId == to.For?.Id));

    /// <summary>The day until which the organization said that it needs; null where it never did.</summary>
    public DateOnly? NeededUntil => answers.LastOrDefault(answer => answer.Kind is ReviewAnswerKind.NeedUntil)?.Until;

    List<Officer> PassOn(ReviewSubject subject, IEnumerable<Officer> concerned, IReadOnlyCollection<Officer> officers, DateOnly today)
    {
        var now = concerned.ToList();
        foreach (var named in answers.Where(answer => answer.Kind is ReviewAnswerKind.NotMine))
        {
            // Who left is concerned by nothing any more, and still passed on what was theirs.
            var had = now.RemoveAll(officer => officer.Id == named.OfficerId) > 0 || officers.Any(officer => officer.Id == named.OfficerId && officer.LeftAt is not null);
            if (had && !now.Exists(officer => officer.Id == named.ColleagueId) && officers.FirstOrDefault(officer => officer.Id == named.ColleagueId) is { } colleague && ReviewCalendar.MayTakeOver(colleague, subject, today)) now.Add(colleague);
        }

        return now is [] ? [.. ReviewCalendar.Heads(officers, today)] : now;
    }

    bool Rests(Officer officer, DateOnly today) =>
        answers.LastOrDefault(answer => answer.OfficerId == officer.Id) is { Kind: ReviewAnswerKind.Done or ReviewAnswerKind.Snooze } last && last.Until > today;
}
