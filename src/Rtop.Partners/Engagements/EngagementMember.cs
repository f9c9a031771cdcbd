using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>What is kept of an assignment, sealed.</summary>
/// <param name="IsNational">The officer is a national of the State concerned.</param>
/// <param name="Exception">Why the officer serves nevertheless; needed then.</param>
/// <param name="Handover">What was handed over at the end; empty before.</param>
public sealed record Assignment(bool IsNational, string Exception, string Handover)
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 4000;
}

/// <summary>Who serves on a file, as its team reads it: from when, until when, and what was handed over (FEATURES 3.2).</summary>
public sealed class EngagementMember : IRevised
{
    /// <summary>The seat.</summary>
    public required Guid SeatId { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>As what.</summary>
    public required SeatRole Role { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null while it is open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Left before <see cref="Until"/>, or on it.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Who wrote it last.</summary>
    public required Guid AuthorId { get; set; }

    /// <summary>What is kept of it, sealed; null once the log is destroyed.</summary>
    public required byte[]? Kept { get; set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Seats an officer: whoever is a national of the State concerned stays out, unless there is a reason that is kept.</summary>
    public static (EngagementSeat Seat, EngagementMember Member) Seat(Engagement file, Guid person, SeatRole role, Assignment terms, DateOnly? until, IEnumerable<EngagementMember> others, ISealing sealing, Officer by, DateOnly today)
    {
        // A closed file is kept for longer than officers stay: whoever follows them must be able to let it go.
        Rule.Require(file.State is not EngagementState.Closed || role is not SeatRole.Expert, "engagement.closed");
        Rule.RequireAt("Role", Enum.IsDefined(role), "engagement.role");
        Rule.RequireAt("Role", role is SeatRole.Expert || others.All(other => other.Role != role || !other.Serves(today)), "engagement.role-taken");
        Rule.RequireAt("Person", others.All(other => other.PersonId != person || !other.Serves(today)), "engagement.seated");
        Rule.RequireAt("Exception", !terms.IsNational || terms.Exception.Trim().Length > 0, "engagement.national");
        Rule.RequireAt("Exception", terms.Exception.Trim().Length <= Assignment.TextMaxLength, "engagement.text", Assignment.TextMaxLength);
        Rule.RequireAt("Until", (role is SeatRole.Expert) == (until is not null) && (until is null || until >= today), "engagement.until");
        var seat = EngagementSeat.For(file, person, role, until, sealing, by);
        var author = by.PersonId!.Value;
        return (seat, new()
        {
            SeatId = seat.Id,
            EngagementId = file.Id,
            Workspace = file.Workspace,
            PersonId = person,
            Role = role,
            From = today,
            Until = until,
            AuthorId = author,
            Kept = sealing.Close(At(file.Workspace, seat.Id, 1, author), terms with { Handover = "" }),
        });
    }

    /// <summary>An officer leaves. Of the team of two nobody leaves without a handover note.</summary>
    public SeatEnd Leave(string handover, ISealing sealing, Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.Require(LeftAt is null, "engagement.left");
        Rule.RequireAt("Handover", Role is SeatRole.Expert or SeatRole.HeadOfOffice || handover.Trim().Length > 0, "engagement.handover");
        Rule.RequireAt("Handover", handover.Trim().Length <= Assignment.TextMaxLength, "engagement.text", Assignment.TextMaxLength);
        var kept = KeptBy(sealing) with { Handover = handover.Trim() };
        (AuthorId, LeftAt) = (by.PersonId!.Value, now);
        Until = Until is { } set && set < today ? set : today;
        Revision++;
        Kept = sealing.Close(At(Workspace, SeatId, Revision, AuthorId), kept);
        var order = SeatOrder.Of(SeatOrderKind.End, EngagementId, Workspace, PersonId, by);
        return new() { SeatId = SeatId, EngagementId = EngagementId, Workspace = Workspace, PersonId = PersonId, OrderId = order.Id, Order = order, At = now };
    }

    /// <summary>What is kept of the assignment goes with the log; who served stays.</summary>
    public void Erase(Destruction destruction)
    {
        Rule.Require(destruction.EngagementId == EngagementId && destruction.Class is RetentionClass.Log, "retention.class");
        Kept = null;
        Revision++;
    }

    /// <summary>What is kept of the assignment; nothing once that is destroyed.</summary>
    public Assignment KeptBy(ISealing sealing) => Kept is null ? new(false, "", "") : sealing.Open<Assignment>(At(Workspace, SeatId, Revision, AuthorId), Kept);

    /// <summary>True on the days of service.</summary>
    public bool Serves(DateOnly today) => LeftAt is null && (Until is null || today <= Until);

    static SealedField At(WorkspaceCode workspace, Guid seat, int revision, Guid author) => new("engagement-member", workspace, seat, revision, author);
}

/// <summary>The team of two: exactly one political and one legal officer.</summary>
public static class EngagementTeam
{
    /// <summary>The halves that nobody holds on that day.</summary>
    public static IReadOnlyList<SeatRole> Vacancies(IEnumerable<EngagementMember> members, DateOnly today)
    {
        var held = members.Where(member => member.Serves(today)).Select(member => member.Role).ToHashSet();
        return [.. ((SeatRole[])[SeatRole.Political, SeatRole.Legal]).Where(role => !held.Contains(role))];
    }
}
