namespace Rtop.Partners.Workspaces;

/// <summary>A person in one workspace, with duties that begin and end.</summary>
public sealed class Officer
{
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

    /// <summary>Takes on a duty from a day until a day (last day included; null: open).</summary>
    public void TakeOn(Duty duty, DateOnly from, DateOnly? until = null)
    {
        Rule.Require(until is null || until >= from, "officer.duty-ends-before-it-begins");
        Duties.Add(new() { Id = Guid.NewGuid(), OfficerId = Id, Workspace = Workspace, Duty = duty, From = from, Until = until });
    }

    /// <summary>True when the duty is held on that day.</summary>
    public bool Holds(Duty duty, DateOnly on) => Duties.Any(held => held.Duty == duty && held.IsValid(on));

    /// <summary>Everything this officer may do on that day.</summary>
    public PermissionSet May(DateOnly on) => PermissionSet.Of(Duties.Where(held => held.IsValid(on)).Select(held => held.Duty));
}

/// <summary>One duty of one officer, valid from a day until a day.</summary>
public sealed class DutyHeld
{
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

    /// <summary>True on the days from <see cref="From"/> to <see cref="Until"/>, both included.</summary>
    public bool IsValid(DateOnly on) => From <= on && (Until is null || on <= Until);
}
