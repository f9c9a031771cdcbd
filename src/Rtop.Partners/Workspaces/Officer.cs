using System.Globalization;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Workspaces;

/// <summary>A person in one workspace, with duties that begin and end. What an administrator does with a post is in the other part.</summary>
public sealed partial class Officer
{
    const string Kind = "officer";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where this officer serves.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who it is; null for the system officer, on whose behalf jobs run.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The person, when loaded.</summary>
    public Person? Person { get; init; }

    /// <summary>What colleagues call the post.</summary>
    public required string Title { get; set; }

    /// <summary>Whether the officer belongs to the organization, or comes from another one.</summary>
    public Standing Standing { get; private set; } = Standing.Staff;

    /// <summary>Where a liaison officer or guest comes from, in words; null for staff.</summary>
    public string? ComesFrom { get; private set; }

    /// <summary>The last day of the post, in the workspace's zone; null: open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>When the officer left; null while there.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>The invitation by which the officer came last; null of whoever was there from the installation on.</summary>
    public Guid? InvitationId { get; private set; }

    /// <summary>Duties held now, before or later.</summary>
    public List<DutyHeld> Duties { get; init; } = [];

    /// <summary>Shows that the portal wrote the row; null before it did.</summary>
    public byte[]? Stamp { get; private set; }

    /// <summary>Takes on a duty from a day until a day (last day included; null: open).</summary>
    public void TakeOn(Duty duty, DateOnly from, DateOnly? until = null) => TakeOn(duty, from, until, null);

    DutyHeld TakeOn(Duty duty, DateOnly from, DateOnly? until, DutyOrder? order)
    {
        Rule.RequireAt("Until", until is null || until >= from, "officer.duty-ends-before-it-begins");
        var held = new DutyHeld { Id = Guid.NewGuid(), OfficerId = Id, PersonId = PersonId, Workspace = Workspace, Duty = duty, From = from, Until = until, OrderId = order?.Id, Order = order };
        Duties.Add(held);
        return held;
    }

    /// <summary>Stamps the post and its duties, after each change of them: a row that somebody wrote past the portal gives no power (SECURITY P21).</summary>
    public void StampBy(ISealing sealing)
    {
        Stamp = sealing.Stamp(Kind, Fields);
        foreach (var duty in Duties) duty.StampBy(sealing, this);
    }

    /// <summary>Lets go of every duty that the portal did not give: what is left counts. Gives the ids of the rows that are not the portal's.</summary>
    public IReadOnlyList<Guid> DropForged(ISealing sealing)
    {
        var forged = Forged(sealing);
        Duties.RemoveAll(duty => forged.Contains(duty.Id));
        return forged;
    }

    List<Guid> Forged(ISealing sealing) => Stamp is not null && sealing.IsStamped(Stamp, Kind, Fields)
        ? [.. Duties.Where(duty => !duty.IsGenuine(sealing, this)).Select(duty => duty.Id)] : [Id, .. Duties.Select(duty => duty.Id)];

    // What came later stands only where it says something: the stamps of before it stay good.
    string[] Fields =>
    [
        Id.ToString("N"), Workspace.Value, PersonId?.ToString("N") ?? "",
        .. Standing is Standing.Staff && Until is null && LeftAt is null && InvitationId is null ? (string[])[] :
        [
            ((int)Standing).ToString(CultureInfo.InvariantCulture), Until?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            // To the microsecond, as the database keeps it.
            LeftAt is { } left ? (left.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture) : "", InvitationId?.ToString("N") ?? "",
        ],
    ];

    /// <summary>True on the days of the post: until its last, and not once the officer left.</summary>
    public bool Serves(DateOnly on) => LeftAt is null && (Until is null || on <= Until);

    /// <summary>True when the duty is held on that day.</summary>
    public bool Holds(Duty duty, DateOnly on) => Serves(on) && Duties.Any(held => held.Duty == duty && held.IsValid(on));

    /// <summary>Everything this officer may do on that day. To be an operator is no duty in a workspace.</summary>
    public PermissionSet May(DateOnly on) =>
        PermissionSet.Of(Serves(on) ? Duties.Where(held => held.IsValid(on) && held.Duty is Duty.Operator == (Workspace == WorkspaceCode.Platform)).Select(held => held.Duty) : []);
}

/// <summary>How an officer belongs to the organization. Numbers are stored.</summary>
public enum Standing
{
    /// <summary>Of the organization itself.</summary>
    Staff = 1,

    /// <summary>Sent by another organization, for a time.</summary>
    Liaison = 2,

    /// <summary>From outside, for a time.</summary>
    Guest = 3,
}
