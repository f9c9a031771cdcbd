using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Tenancy;

/// <summary>
/// On whose behalf this request or job runs. A person is introduced first, a desk is taken once; neither changes afterwards.
/// The query filters and the database's row security both ask it, and without it there is no data.
/// </summary>
public sealed class Desk
{
    /// <summary>The workspace; <see cref="WorkspaceCode.None"/> until a desk is taken.</summary>
    public WorkspaceCode Workspace { get; private set; }

    /// <summary>The officer; empty until a desk is taken.</summary>
    public Guid OfficerId { get; private set; }

    /// <summary>The signed-in person; empty for nobody and for the system officer.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>True once a desk is taken.</summary>
    public bool IsTaken => OfficerId != Guid.Empty;

    /// <summary>Says who the person is, before it is known where they serve. Throws when somebody was introduced already.</summary>
    public void Introduce(Guid personId)
    {
        if (PersonId != Guid.Empty || IsTaken) throw new InvalidOperationException("A person was introduced already.");
        PersonId = personId;
    }

    /// <summary>Takes the desk of an officer. Throws when a desk was taken already, or the officer is another person.</summary>
    public void Take(Officer officer)
    {
        if (IsTaken) throw new InvalidOperationException("A desk is taken once.");
        if (PersonId != Guid.Empty && officer.PersonId != PersonId) throw new InvalidOperationException("That desk belongs to somebody else.");
        Workspace = officer.Workspace;
        OfficerId = officer.Id;
        PersonId = officer.PersonId ?? Guid.Empty;
    }
}
