using System.Globalization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>What an order of the team does. Numbers are stored.</summary>
public enum SeatOrderKind
{
    /// <summary>Gives a seat.</summary>
    Give = 1,

    /// <summary>Ends one.</summary>
    End = 2,
}

/// <summary>
/// The word of one of the two officers that somebody gets a seat, or leaves one. It stands apart from the seats, because who may write a seat
/// cannot be asked of the seats themselves: a policy of the database may not ask its own table.
/// </summary>
public sealed class SeatOrder
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Whom it concerns.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>What it does.</summary>
    public required SeatOrderKind Kind { get; init; }

    /// <summary>Whose word it is.</summary>
    public required Guid By { get; init; }

    internal static SeatOrder Of(SeatOrderKind kind, Guid file, WorkspaceCode workspace, Guid person, Officer by) =>
        new() { Id = Guid.NewGuid(), EngagementId = file, Workspace = workspace, PersonId = person, Kind = kind, By = by.PersonId!.Value };
}

/// <summary>
/// That somebody is on a file's list. It is never changed: who leaves gets a <see cref="SeatEnd"/>. The stamp shows that the portal wrote it,
/// so that nobody gives themselves a seat with a statement to the database (SECURITY P21).
/// </summary>
public sealed class EngagementSeat
{
    const string Kind = "engagement-seat";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who sits there.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>As what.</summary>
    public required SeatRole Role { get; init; }

    /// <summary>On whose word.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>The same, when it was just given.</summary>
    public SeatOrder? Order { get; init; }

    /// <summary>Last day, where one was set; it ends by itself.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Shows that the portal wrote the row.</summary>
    public required byte[] Stamp { get; init; }

    internal static EngagementSeat For(Engagement file, Guid person, SeatRole role, DateOnly? endsOn, ISealing sealing, Officer by)
    {
        var (id, order) = (Guid.NewGuid(), SeatOrder.Of(SeatOrderKind.Give, file.Id, file.Workspace, person, by));
        return new() { Id = id, OrderId = order.Id, Order = order, EngagementId = file.Id, Workspace = file.Workspace, PersonId = person, Role = role, EndsOn = endsOn, Stamp = sealing.Stamp(Kind, Fields(id, file.Id, file.Workspace, person, role, endsOn)) };
    }

    /// <summary>True when the portal wrote it and its time is not over.</summary>
    public bool Stands(ISealing sealing, DateOnly today) => IsGenuine(sealing) && (EndsOn is null || today <= EndsOn);

    /// <summary>True when the portal wrote it.</summary>
    public bool IsGenuine(ISealing sealing) => sealing.IsStamped(Stamp, Kind, Fields(Id, EngagementId, Workspace, PersonId, Role, EndsOn));

    static string[] Fields(Guid id, Guid file, WorkspaceCode workspace, Guid person, SeatRole role, DateOnly? endsOn) =>
        [id.ToString("N"), file.ToString("N"), workspace.Value, person.ToString("N"), ((int)role).ToString(CultureInfo.InvariantCulture), endsOn?.ToString("O", CultureInfo.InvariantCulture) ?? ""];
}

/// <summary>That a seat is left. It is never taken back; who returns gets another seat.</summary>
public sealed class SeatEnd
{
    /// <summary>The seat.</summary>
    public required Guid SeatId { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who sat there.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>On whose word.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>The same, when it was just said.</summary>
    public SeatOrder? Order { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
