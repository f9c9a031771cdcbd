using System.Globalization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>The first word of two that a class of a file be destroyed, given after its time is over. It lapses when the end moves or a hold is placed.</summary>
public sealed class DestructionProposal
{
    const string Kind = "destruction-proposal";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What is to be destroyed.</summary>
    public required RetentionClass Class { get; init; }

    /// <summary>The end that it goes by.</summary>
    public required DateOnly EndedOn { get; init; }

    /// <summary>Whose word.</summary>
    public required Guid ProposedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Shows that the portal wrote the row.</summary>
    public required byte[] Stamp { get; init; }

    internal static DestructionProposal Of(Engagement file, RetentionClass of, DateOnly endedOn, ISealing sealing, Officer by, DateTimeOffset now)
    {
        var (id, person) = (Guid.NewGuid(), by.PersonId!.Value);
        return new() { Id = id, EngagementId = file.Id, Workspace = file.Workspace, Class = of, EndedOn = endedOn, ProposedBy = person, At = now, Stamp = sealing.Stamp(Kind, Fields(id, file.Id, file.Workspace, of, endedOn, person)) };
    }

    /// <summary>True when the portal wrote it.</summary>
    public bool IsGenuine(ISealing sealing) => sealing.IsStamped(Stamp, Kind, Fields(Id, EngagementId, Workspace, Class, EndedOn, ProposedBy));

    static string[] Fields(Guid id, Guid file, WorkspaceCode workspace, RetentionClass of, DateOnly endedOn, Guid by) =>
        [id.ToString("N"), file.ToString("N"), workspace.Value, ((int)of).ToString(CultureInfo.InvariantCulture), endedOn.ToString("O", CultureInfo.InvariantCulture), by.ToString("N")];
}

/// <summary>What stays of a class that was destroyed: which, when, on whose two words, and how much; no content. Without its stamp it is none, and destroys nothing.</summary>
public sealed class Destruction
{
    const string Kind = "destruction";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The proposal that it confirms.</summary>
    public required Guid ProposalId { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What was destroyed.</summary>
    public required RetentionClass Class { get; init; }

    /// <summary>On which day, at the seat of the workspace.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The first word.</summary>
    public required Guid ProposedBy { get; init; }

    /// <summary>The second.</summary>
    public required Guid ConfirmedBy { get; init; }

    /// <summary>How many sealed texts, each with its key.</summary>
    public required int Count { get; init; }

    /// <summary>Shows that the portal wrote the row.</summary>
    public required byte[] Stamp { get; init; }

    /// <summary>The last day on which a backup could bring it back.</summary>
    public DateOnly InBackupsUntil => On.AddDays(RetentionPeriods.BackupDays);

    internal static Destruction Of(DestructionProposal proposal, int count, ISealing sealing, Officer by, DateOnly today)
    {
        var (id, person) = (Guid.NewGuid(), by.PersonId!.Value);
        return new()
        {
            Id = id,
            ProposalId = proposal.Id,
            EngagementId = proposal.EngagementId,
            Workspace = proposal.Workspace,
            Class = proposal.Class,
            On = today,
            ProposedBy = proposal.ProposedBy,
            ConfirmedBy = person,
            Count = count,
            Stamp = sealing.Stamp(Kind, Fields(id, proposal.Id, proposal.EngagementId, proposal.Workspace, proposal.Class, today, proposal.ProposedBy, person, count)),
        };
    }

    /// <summary>True when the portal wrote it.</summary>
    public bool IsGenuine(ISealing sealing) => sealing.IsStamped(Stamp, Kind, Fields(Id, ProposalId, EngagementId, Workspace, Class, On, ProposedBy, ConfirmedBy, Count));

    static string[] Fields(Guid id, Guid proposal, Guid file, WorkspaceCode workspace, RetentionClass of, DateOnly on, Guid first, Guid second, int count) =>
        [id.ToString("N"), proposal.ToString("N"), file.ToString("N"), workspace.Value, ((int)of).ToString(CultureInfo.InvariantCulture), on.ToString("O", CultureInfo.InvariantCulture), first.ToString("N"), second.ToString("N"), count.ToString(CultureInfo.InvariantCulture)];
}
