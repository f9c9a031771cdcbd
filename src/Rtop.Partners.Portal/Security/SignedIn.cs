using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security;

/// <summary>Who is asking in this request: filled by <see cref="EnterWorkspace"/>, read by pages.</summary>
public sealed class SignedIn(PortalOptions options)
{
    Officer? officer;

    /// <summary>The signed-in person; null for nobody.</summary>
    public Person? Person { get; private set; }

    /// <summary>The workspace of the address; null outside one.</summary>
    public Workspace? Place { get; private set; }

    /// <summary>Every workspace, for names.</summary>
    public IReadOnlyList<Workspace> Workspaces { get; private set; } = [];

    /// <summary>Codes of the workspaces in which the person serves.</summary>
    public IReadOnlyList<WorkspaceCode> ServesIn { get; private set; } = [];

    /// <summary>True inside a workspace in which the person serves, and for an operator at the platform's desk.</summary>
    public bool HasDesk => officer is not null;

    /// <summary>The officer. Throws outside a workspace.</summary>
    public Officer Officer => officer ?? throw new InvalidOperationException("No desk was taken.");

    /// <summary>The officer's workspace. Throws outside one.</summary>
    public WorkspaceCode Workspace => Officer.Workspace;

    /// <summary>What the officer's duties allow today.</summary>
    public PermissionSet May { get; private set; } = PermissionSet.Of([]);

    /// <summary>How days are counted at the seat of the workspace; in the demonstration every day is a working day. Throws outside a workspace.</summary>
    public WorkingDays WorkingDays => WorkingDays.At(Place!, options.Demo);

    /// <summary>True for whoever came through a provider and also serves where that provider has no say.</summary>
    public bool ServesElsewhere { get; private set; }

    internal void Introduce(Person person, IReadOnlyList<Workspace> workspaces, IReadOnlyList<WorkspaceCode> servesIn, bool servesElsewhere) =>
        (Person, Workspaces, ServesIn, ServesElsewhere) = (person, workspaces, servesIn, servesElsewhere);

    internal void Take(Officer taken, Workspace? place, PermissionSet may) => (officer, Place, May) = (taken, place, may);
}
