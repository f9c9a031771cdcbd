using System.Globalization;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Workspaces;

/// <summary>A person in one workspace, with duties that begin and end.</summary>
public sealed class Officer
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

    /// <summary>Duties held now, before or later.</summary>
    public List<DutyHeld> Duties { get; init; } = [];

    /// <summary>Shows that the portal wrote the row; null before it did.</summary>
    public byte[]? Stamp { get; private set; }

    /// <summary>Takes on a duty from a day until a day (last day included; null: open).</summary>
    public void TakeOn(Duty duty, DateOnly from, DateOnly? until = null)
    {
        Rule.Require(until is null || until >= from, "officer.duty-ends-before-it-begins");
        Duties.Add(new() { Id = Guid.NewGuid(), OfficerId = Id, Workspace = Workspace, Duty = duty, From = from, Until = until });
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
        List<Guid> forged = [.. Duties.Where(duty => !duty.IsGenuine(sealing, this)).Select(duty => duty.Id)];
        if (Stamp is null || !sealing.IsStamped(Stamp, Kind, Fields)) forged = [Id, .. Duties.Select(duty => duty.Id)];
        Duties.RemoveAll(duty => forged.Contains(duty.Id));
        return forged;
    }

    string[] Fields => [Id.ToString("N"), Workspace.Value, PersonId?.ToString("N") ?? ""];

    /// <summary>True when the duty is held on that day.</summary>
    public bool Holds(Duty duty, DateOnly on) => Duties.Any(held => held.Duty == duty && held.IsValid(on));

    /// <summary>Everything this officer may do on that day.</summary>
    public PermissionSet May(DateOnly on) => PermissionSet.Of(Duties.Where(held => held.IsValid(on)).Select(held => held.Duty));
}

/// <summary>One duty of one officer, valid from a day until a day.</summary>
public sealed class DutyHeld
{
    const string Kind = "duty";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who holds it.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The officer's workspace, repeated for the wall.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What it is.</summary>
    public required Duty Duty { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null: open.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Shows that the portal wrote the row; null before it did.</summary>
    public byte[]? Stamp { get; private set; }

    internal void StampBy(ISealing sealing, Officer officer) => Stamp = sealing.Stamp(Kind, Fields(officer));

    internal bool IsGenuine(ISealing sealing, Officer officer) => Stamp is not null && sealing.IsStamped(Stamp, Kind, Fields(officer));

    string[] Fields(Officer officer) =>
        [Id.ToString("N"), OfficerId.ToString("N"), officer.PersonId?.ToString("N") ?? "", Workspace.Value, ((int)Duty).ToString(CultureInfo.InvariantCulture),
            From.ToString("O", CultureInfo.InvariantCulture), Until?.ToString("O", CultureInfo.InvariantCulture) ?? ""];

    /// <summary>True on the days from <see cref="From"/> to <see cref="Until"/>, both included.</summary>
    public bool IsValid(DateOnly on) => From <= on && (Until is null || on <= Until);
}
