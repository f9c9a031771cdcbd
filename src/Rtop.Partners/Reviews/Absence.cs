using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>That an officer is away from a day until a day, and which colleague is reminded meanwhile. It gives the deputy no right: whoever stands in has what it takes.</summary>
public sealed class Absence : IRevised
{
    /// <summary>Most days that an absence lasts.</summary>
    public const int MostDays = 366;

    // What reminders that go to a deputy call for. What is told in confidence never goes there, so its rights are not among them.
    static readonly Permission[] CalledFor =
        [Permission.ReadAssessments, Permission.RateAssessments, Permission.AnswerInvitations, Permission.ReadProgrammes, Permission.AnswerProgrammes, Permission.ReportMilestones];

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who is away.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Who is reminded instead.</summary>
    public required Guid DeputyId { get; init; }

    /// <summary>First day, in the zone of the workspace.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>When it was entered.</summary>
    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>When it was ended before its time, or taken back; null otherwise.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>True on the days from <see cref="From"/> to <see cref="Until"/>, both included, as long as it was not ended.</summary>
    public bool Covers(DateOnly day) => EndedAt is null && From <= day && day <= Until;

    /// <summary>True when the deputy stood in at that time, also of an absence that was ended since; <paramref name="day"/> is the workspace's.</summary>
    public bool StoodIn(Guid deputy, DateOnly day, DateTimeOffset at) => DeputyId == deputy && From <= day && day <= Until && EnteredAt <= at && (EndedAt is null || at < EndedAt);

    /// <summary>True when it is not over and was not ended.</summary>
    public bool IsAhead(DateOnly today) => EndedAt is null && today <= Until;

    /// <summary>
    /// Enters an officer's absence. One at a time; the deputy has the same rights on its first and its last day, and is not away meanwhile:
    /// so two never stand in for each other. <paramref name="others"/> are the absences of the workspace.
    /// </summary>
    public static Absence Enter(Officer by, Officer? deputy, DateOnly from, DateOnly until, IReadOnlyCollection<Absence> others, DateOnly today, DateTimeOffset now)
    {
        Rule.RequireAt(nameof(Until), until >= from, "absence.ends-before-it-begins");
        Rule.RequireAt(nameof(Until), until >= today, "absence.over");
        Rule.RequireAt(nameof(Until), until.DayNumber - from.DayNumber < MostDays, "absence.long", MostDays);
        Rule.RequireAt(nameof(From), !others.Any(other => other.OfficerId == by.Id && other.IsAhead(today)), "absence.one");
        Rule.RequireAt(nameof(DeputyId), deputy is { PersonId: not null } && deputy.Workspace == by.Workspace && deputy.Id != by.Id, "absence.deputy");
        // Two posts of one person are one person away.
        Rule.RequireAt(nameof(DeputyId), deputy!.PersonId != by.PersonId, "absence.deputy");
        Rule.RequireAt(nameof(DeputyId), MayStandIn(by, deputy, from) && MayStandIn(by, deputy, until), "absence.deputy-right");
        Rule.RequireAt(nameof(DeputyId), !others.Any(other => other.OfficerId == deputy.Id && other.EndedAt is null && other.From <= until && from <= other.Until), "absence.deputy-away");
        return new() { Id = Guid.NewGuid(), Workspace = by.Workspace, OfficerId = by.Id, DeputyId = deputy.Id, From = from, Until = until, EnteredAt = now };
    }

    /// <summary>True when a colleague may do on that day whatever a reminder to the officer asks for.</summary>
    public static bool MayStandIn(Officer officer, Officer deputy, DateOnly on)
    {
        var (asked, has) = (officer.May(on), deputy.May(on));
        return has.Includes(Permission.Enter) && CalledFor.All(right => !asked.Includes(right) || has.Includes(right));
    }

    /// <summary>The officer is back early, or takes it back before it began.</summary>
    public void End(Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.Require(by.Id == OfficerId && IsAhead(today), "absence.over");
        EndedAt = now;
        Revision++;
    }
}

/// <summary>Somebody who is reminded.</summary>
/// <param name="Officer">Who reads it.</param>
/// <param name="For">In whose place; null: the own.</param>
public sealed record Addressee(Officer Officer, Officer? For);

/// <summary>Who is reminded in the place of colleagues who are away: a pure function.</summary>
public static class Deputies
{
    /// <summary>
    /// The addressees with deputies in place of those who are away. A deputy's deputy is not followed: where the deputy cannot, it goes to the heads of desk who
    /// are there, and where there is none, to the officer as ever. What is told in confidence is told to nobody else. Each hears of it once.
    /// </summary>
    public static IReadOnlyList<Addressee> Instead(ReviewSubject subject, IEnumerable<Officer> addressees, IReadOnlyCollection<Officer> officers, IReadOnlyCollection<Absence> absences, DateOnly today)
    {
        if (ReviewCalendar.IsInConfidence(subject) || subject is ReviewSubject.DutyEnding or ReviewSubject.StandIn) return [.. addressees.Select(officer => new Addressee(officer, null))];
        bool IsAway(Officer officer) => absences.Any(absence => absence.OfficerId == officer.Id && absence.Covers(today));
        // Whoever hears of it anyway hears of it in their own name.
        return [.. addressees.SelectMany(Of).OrderBy(one => one.For is not null).DistinctBy(one => one.Officer.Id)];

        IEnumerable<Addressee> Of(Officer officer)
        {
            if (absences.FirstOrDefault(absence => absence.OfficerId == officer.Id && absence.Covers(today)) is not { } away) return [new(officer, null)];
            if (officers.FirstOrDefault(other => other.Id == away.DeputyId) is { PersonId: not null } deputy && !IsAway(deputy) && Absence.MayStandIn(officer, deputy, today)) return [new(deputy, officer)];
            var heads = ReviewCalendar.Heads(officers, today).Where(other => other.Id != officer.Id && !IsAway(other)).ToList();
            return heads is [] ? [new(officer, null)] : heads.Select(head => new Addressee(head, officer));
        }
    }
}
