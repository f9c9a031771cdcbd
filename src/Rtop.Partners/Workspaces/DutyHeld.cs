using System.Globalization;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Workspaces;

/// <summary>What an order says of a duty. Numbers are stored.</summary>
public enum DutyOrderKind
{
    /// <summary>It is given.</summary>
    Give = 1,

    /// <summary>Its last day is set.</summary>
    Term = 2,
}

/// <summary>That somebody gave an officer a duty, or set its last day: without such an order, by an administrator and on another's post, the database takes neither.</summary>
public sealed class DutyOrder
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The officer's workspace.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Whose duty.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The officer's person, repeated for the wall.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Which duty.</summary>
    public required Duty Duty { get; init; }

    /// <summary>What is said of it.</summary>
    public required DutyOrderKind Kind { get; init; }

    /// <summary>Who says so: the person.</summary>
    public required Guid By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>One duty of one officer, valid from a day until a day.</summary>
public sealed class DutyHeld
{
    const string Kind = "duty";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who holds it.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The officer's person, repeated for the wall; null of the system officer.</summary>
    public required Guid? PersonId { get; init; }

    /// <summary>The officer's workspace, repeated for the wall.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What it is.</summary>
    public required Duty Duty { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null: open.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>By which order it was given; null of what an invitation or the installation gave.</summary>
    public Guid? OrderId { get; init; }

    /// <summary>That order, when loaded.</summary>
    public DutyOrder? Order { get; init; }

    /// <summary>By which order its last day was set, the last time; null when that was never done.</summary>
    public Guid? TermId { get; private set; }

    /// <summary>That order, when loaded.</summary>
    public DutyOrder? Term { get; private set; }

    /// <summary>Shows that the portal wrote the row; null before it did.</summary>
    public byte[]? Stamp { get; private set; }

    /// <summary>Sets its last day, by order.</summary>
    public void EndOn(DateOnly last, DutyOrder order, ISealing sealing, Officer officer)
    {
        (Until, TermId, Term) = (last, order.Id, order);
        StampBy(sealing, officer);
    }

    internal void StampBy(ISealing sealing, Officer officer) => Stamp = sealing.Stamp(Kind, Fields(officer));

    internal bool IsGenuine(ISealing sealing, Officer officer) => Stamp is not null && sealing.IsStamped(Stamp, Kind, Fields(officer));

    string[] Fields(Officer officer) =>
        [Id.ToString("N"), OfficerId.ToString("N"), officer.PersonId?.ToString("N") ?? "", Workspace.Value, ((int)Duty).ToString(CultureInfo.InvariantCulture),
            From.ToString("O", CultureInfo.InvariantCulture), Until?.ToString("O", CultureInfo.InvariantCulture) ?? ""];

    /// <summary>True on the days from <see cref="From"/> to <see cref="Until"/>, both included.</summary>
    public bool IsValid(DateOnly on) => From <= on && (Until is null || on <= Until);
}
