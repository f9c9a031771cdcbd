using System.Globalization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>The reason for a step of retention. Sealed.</summary>
/// <param name="Text">In words.</param>
public sealed record RetentionReason(string Text)
{
    internal static RetentionReason Checked(string? text)
    {
        var reason = text?.Trim() ?? "";
        Rule.RequireAt("Reason", reason is { Length: > 0 and <= Assignment.TextMaxLength }, "retention.reason", Assignment.TextMaxLength);
        return new(reason);
    }
}

/// <summary>A hold on a whole file: while it stands nothing of it is destroyed, and the time that it stood is not counted.</summary>
public sealed class LegalHold
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The head of office who placed it.</summary>
    public required Guid PlacedBy { get; init; }

    /// <summary>On which day, at the seat of the workspace.</summary>
    public required DateOnly PlacedOn { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>Why, sealed.</summary>
    public required byte[] Reason { get; init; }

    /// <summary>How it ended; null while it stands.</summary>
    public LegalHoldEnd? End { get; private set; }

    internal static LegalHold On(Engagement file, string? reason, ISealing sealing, Officer by, DateOnly today, DateTimeOffset now)
    {
        var (id, person) = (Guid.NewGuid(), by.PersonId!.Value);
        return new() { Id = id, EngagementId = file.Id, Workspace = file.Workspace, PlacedBy = person, PlacedOn = today, PlacedAt = now, Reason = sealing.Close(At(file.Workspace, id, person), RetentionReason.Checked(reason)) };
    }

    /// <summary>The last day on which it stood; null while it stands. An end that the portal did not write is none.</summary>
    public DateOnly? LiftedOn(ISealing sealing) => End is { } end && end.IsGenuine(sealing) ? end.On : null;

    /// <summary>Why it was placed.</summary>
    public string ReasonBy(ISealing sealing) => sealing.Open<RetentionReason>(At(Workspace, Id, PlacedBy), Reason).Text;

    static SealedField At(WorkspaceCode workspace, Guid id, Guid author) => new("legal-hold", workspace, id, 1, author);
}

/// <summary>That a hold was lifted. Stamped: who writes one past the portal lifts nothing.</summary>
public sealed class LegalHoldEnd
{
    const string Kind = "legal-hold-end";

    /// <summary>The hold.</summary>
    public required Guid HoldId { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The head of office who lifted it.</summary>
    public required Guid LiftedBy { get; init; }

    /// <summary>On which day, at the seat of the workspace.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why, sealed.</summary>
    public required byte[] Reason { get; init; }

    /// <summary>Shows that the portal wrote the row.</summary>
    public required byte[] Stamp { get; init; }

    internal static LegalHoldEnd Of(LegalHold hold, string? reason, ISealing sealing, Officer by, DateOnly today)
    {
        var person = by.PersonId!.Value;
        return new()
        {
            HoldId = hold.Id,
            EngagementId = hold.EngagementId,
            Workspace = hold.Workspace,
            LiftedBy = person,
            On = today,
            Reason = sealing.Close(At(hold.Workspace, hold.Id, person), RetentionReason.Checked(reason)),
            Stamp = sealing.Stamp(Kind, Fields(hold.Id, hold.EngagementId, hold.Workspace, person, today)),
        };
    }

    /// <summary>True when the portal wrote it.</summary>
    public bool IsGenuine(ISealing sealing) => sealing.IsStamped(Stamp, Kind, Fields(HoldId, EngagementId, Workspace, LiftedBy, On));

    /// <summary>Why it was lifted.</summary>
    public string ReasonBy(ISealing sealing) => sealing.Open<RetentionReason>(At(Workspace, HoldId, LiftedBy), Reason).Text;

    static SealedField At(WorkspaceCode workspace, Guid hold, Guid author) => new("legal-hold-end", workspace, hold, 1, author);

    static string[] Fields(Guid hold, Guid file, WorkspaceCode workspace, Guid by, DateOnly on) => [hold.ToString("N"), file.ToString("N"), workspace.Value, by.ToString("N"), on.ToString("O", CultureInfo.InvariantCulture)];
}

/// <summary>One of the two officers lets a class be kept longer.</summary>
public sealed class RetentionPostponement
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What is kept longer.</summary>
    public required RetentionClass Class { get; init; }

    /// <summary>Its new last day.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The officer.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>On which day, at the seat of the workspace.</summary>
    public required DateOnly On { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why, sealed.</summary>
    public required byte[] Reason { get; init; }

    internal static RetentionPostponement Of(Engagement file, RetentionClass of, DateOnly until, string? reason, ISealing sealing, Officer by, DateOnly today, DateTimeOffset now)
    {
        var (id, person) = (Guid.NewGuid(), by.PersonId!.Value);
        return new() { Id = id, EngagementId = file.Id, Workspace = file.Workspace, Class = of, Until = until, PersonId = person, On = today, At = now, Reason = sealing.Close(PlaceOf(file.Workspace, id, person), RetentionReason.Checked(reason)) };
    }

    /// <summary>Why.</summary>
    public string ReasonBy(ISealing sealing) => sealing.Open<RetentionReason>(PlaceOf(Workspace, Id, PersonId), Reason).Text;

    static SealedField PlaceOf(WorkspaceCode workspace, Guid id, Guid author) => new("retention-postponement", workspace, id, 1, author);
}

/// <summary>That the file's list was warned that the time of a class ends on a day: once for each such day, whoever finds it and however often.</summary>
public sealed class RetentionWarning
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What ends.</summary>
    public required RetentionClass Class { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>The day of the warning.</summary>
    public required DateOnly On { get; init; }

    internal static RetentionWarning Of(Engagement file, RetentionClass of, DateOnly endsOn, DateOnly today) =>
        new() { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, Class = of, EndsOn = endsOn, On = today };
}
