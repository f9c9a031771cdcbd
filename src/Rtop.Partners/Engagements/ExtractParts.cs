using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>One version of an extract.</summary>
public sealed class ExtractVersion
{
    const string Kind = "extract";

    /// <summary>Random id of the row.</summary>
    public required Guid Id { get; init; }

    /// <summary>The extract.</summary>
    public required Guid ExtractId { get; init; }

    /// <summary>First, second… of the extract.</summary>
    public required int Number { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Guid AuthorId { get; init; }

    /// <summary>What it says, sealed.</summary>
    public required byte[] Body { get; init; }

    internal static ExtractVersion Of(Extract extract, int number, ExtractText text, ISealing sealing, Officer by) => new()
    {
        Id = Guid.NewGuid(),
        ExtractId = extract.Id,
        Number = number,
        EngagementId = extract.EngagementId,
        Workspace = extract.Workspace,
        AuthorId = by.PersonId!.Value,
        Body = sealing.Close(new(Kind, extract.Workspace, extract.Id, number, by.PersonId.Value), text),
    };

    /// <summary>What it says.</summary>
    public ExtractText TextBy(ISealing sealing) => sealing.Open<ExtractText>(new(Kind, Workspace, ExtractId, Number, AuthorId), Body);
}

/// <summary>One half of the team approves one version. It lets a text out, and so it is stamped.</summary>
public sealed class ExtractApproval
{
    const string Kind = "extract-approval";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The extract.</summary>
    public required Guid ExtractId { get; init; }

    /// <summary>Which version.</summary>
    public required int Version { get; init; }

    /// <summary>Which half.</summary>
    public required SeatRole Role { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who approved.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Shows that the portal wrote the row.</summary>
    public required byte[] Stamp { get; init; }

    internal static ExtractApproval Of(Extract extract, SeatRole role, ISealing sealing, Officer by)
    {
        var (id, version, person) = (Guid.NewGuid(), extract.Last.Number, by.PersonId!.Value);
        return new()
        {
            Id = id,
            ExtractId = extract.Id,
            Version = version,
            Role = role,
            EngagementId = extract.EngagementId,
            Workspace = extract.Workspace,
            PersonId = person,
            Stamp = sealing.Stamp(Kind, Fields(id, extract.Id, version, role, extract.EngagementId, person)),
        };
    }

    /// <summary>True when the portal wrote it.</summary>
    public bool IsGenuine(ISealing sealing) => sealing.IsStamped(Stamp, Kind, Fields(Id, ExtractId, Version, Role, EngagementId, PersonId));

    static string[] Fields(Guid id, Guid extract, int version, SeatRole role, Guid file, Guid person) => [$"{id:N}", $"{extract:N}", $"{version}", $"{role:D}", $"{file:N}", $"{person:N}"];
}
