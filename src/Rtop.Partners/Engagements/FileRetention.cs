using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>Where one class of a file stands.</summary>
/// <param name="Class">Which.</param>
/// <param name="EndsOn">Its last day; null while the file is open or held.</param>
/// <param name="IsWarned">The time of warning has begun.</param>
/// <param name="IsOver">Its last day is over, or is today.</param>
/// <param name="Postponed">The last postponement.</param>
/// <param name="Proposed">The words that it be destroyed, as far as they still count.</param>
/// <param name="Destroyed">What stays of it once it is gone.</param>
public sealed record RetentionStanding(RetentionClass Class, DateOnly? EndsOn, bool IsWarned, bool IsOver, RetentionPostponement? Postponed, IReadOnlyList<DestructionProposal> Proposed, Destruction? Destroyed);

/// <summary>
/// How long a file is kept and what became of it (CONFIDENTIALITY §9): a pure function of its closing, the periods, postponements and holds.
/// What the portal did not write counts for nothing.
/// </summary>
public sealed class FileRetention(Engagement file, RetentionPeriods periods, IEnumerable<RetentionPostponement> postponements, IEnumerable<LegalHold> holds, IEnumerable<DestructionProposal> proposals, IEnumerable<Destruction> destructions, ISealing sealing)
{
    /// <summary>Longest time that one postponement gives, in years.</summary>
    public const int PostponedYearsMax = 25;

    readonly List<RetentionPostponement> postponements = [.. postponements.OrderBy(one => one.At)];
    readonly List<LegalHold> holds = [.. holds.OrderBy(hold => hold.PlacedAt)];
    readonly List<DestructionProposal> proposals = [.. proposals.Where(one => one.IsGenuine(sealing)).OrderBy(one => one.At)];
    readonly List<Destruction> destructions = [.. destructions.Where(one => one.IsGenuine(sealing))];

    /// <summary>Rows that give power and that the portal did not write: they are refused, and told.</summary>
    public IReadOnlyList<(string Kind, Guid Id)> Forged { get; } =
    [
        .. holds.Where(hold => hold.End is not null && hold.LiftedOn(sealing) is null).Select(hold => ("legal-hold-end", hold.Id)),
        .. proposals.Where(one => !one.IsGenuine(sealing)).Select(one => ("destruction-proposal", one.Id)),
        .. destructions.Where(one => !one.IsGenuine(sealing)).Select(one => ("destruction", one.Id)),
    ];

    /// <summary>How long the organization keeps what.</summary>
    public RetentionPeriods Periods => periods;

    /// <summary>The hold that stands; null where none does.</summary>
    public LegalHold? Held => holds.Find(hold => hold.LiftedOn(sealing) is null);

    /// <summary>All holds, in order.</summary>
    public IReadOnlyList<LegalHold> Holds => holds;

    /// <summary>Where every class stands on a day.</summary>
    public IReadOnlyList<RetentionStanding> On(DateOnly today) => [.. Enum.GetValues<RetentionClass>().Select(of => Of(of, today))];

    /// <summary>Where a class stands on a day.</summary>
    public RetentionStanding Of(RetentionClass of, DateOnly today)
    {
        var postponed = postponements.FindLast(one => one.Class == of);
        var gone = destructions.Find(one => one.Class == of);
        if (gone is not null || Held is not null || file.ClosedOn is not { } closed) return new(of, null, false, false, postponed, [], gone);
        var end = EndOf(postponed?.On ?? closed, postponed?.Until ?? periods.EndOf(of, closed));
        // Who spoke before the end was moved, or before a hold, spoke of something else.
        var proposed = proposals.FindAll(one => one.Class == of && one.EndedOn == end && holds.All(hold => hold.PlacedAt < one.At));
        return new(of, end, end.AddDays(-RetentionPeriods.WarnedBefore) <= today, end <= today, postponed, proposed, null);
    }

    /// <summary>The warnings that are due on a day, beyond those that were given.</summary>
    public IEnumerable<RetentionWarning> Warn(IReadOnlyCollection<RetentionWarning> given, DateOnly today) =>
        from standing in On(today)
        where standing.IsWarned && given.All(one => one.Class != standing.Class || one.EndsOn != standing.EndsOn)
        select RetentionWarning.Of(file, standing.Class, standing.EndsOn!.Value, today);

    /// <summary>One of the two officers lets a class be kept longer.</summary>
    public RetentionPostponement Postpone(RetentionClass of, DateOnly until, string? reason, Officer by, DateOnly today, DateTimeOffset now)
    {
        var end = Ending(of, today).EndsOn!.Value;
        Rule.RequireAt("Until", until > end && until > today && until <= (end > today ? end : today).AddYears(PostponedYearsMax), "retention.until", PostponedYearsMax);
        return RetentionPostponement.Of(file, of, until, reason, sealing, by, today, now);
    }

    /// <summary>The head of office stops the clock of the whole file.</summary>
    public LegalHold Hold(string? reason, Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.Require(Held is null, "retention.held");
        return LegalHold.On(file, reason, sealing, by, today, now);
    }

    /// <summary>The head of office lets it run again.</summary>
    public LegalHoldEnd Lift(string? reason, Officer by, DateOnly today)
    {
        Rule.Require(Held is not null, "retention.not-held");
        return LegalHoldEnd.Of(Held!, reason, sealing, by, today);
    }

    /// <summary>The first word that a class be destroyed.</summary>
    public DestructionProposal Propose(RetentionClass of, Officer by, DateOnly today, DateTimeOffset now)
    {
        var standing = Ending(of, today);
        Rule.Require(standing.IsOver, "retention.not-over");
        Rule.Require(standing.Proposed.All(one => one.ProposedBy != by.PersonId), "retention.proposed");
        return DestructionProposal.Of(file, of, standing.EndsOn!.Value, sealing, by, now);
    }

    /// <summary>The second word, of somebody else: with it the class is gone.</summary>
    public Destruction Confirm(RetentionClass of, int count, Officer by, DateOnly today)
    {
        var standing = Ending(of, today);
        Rule.Require(standing.IsOver, "retention.not-over");
        Rule.Require(standing.Proposed is not [], "retention.not-proposed");
        var other = standing.Proposed.FirstOrDefault(one => one.ProposedBy != by.PersonId);
        Rule.Require(other is not null, "retention.one-person");
        return Destruction.Of(other!, count, sealing, by, today);
    }

    RetentionStanding Ending(RetentionClass of, DateOnly today)
    {
        Rule.Require(Enum.IsDefined(of), "retention.class");
        Rule.Require(file.ClosedOn is not null, "retention.open");
        Rule.Require(Held is null, "retention.held");
        var standing = Of(of, today);
        Rule.Require(standing.Destroyed is null, "retention.gone");
        return standing;
    }

    // The days of a hold are added where the clock was still running. What was over before stays over.
    DateOnly EndOf(DateOnly from, DateOnly end)
    {
        foreach (var hold in holds)
        {
            var (placed, lifted) = (hold.PlacedOn > from ? hold.PlacedOn : from, hold.LiftedOn(sealing)!.Value);
            if (placed < end && lifted > placed) end = end.AddDays(lifted.DayNumber - placed.DayNumber);
        }

        return end;
    }
}
