using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Accounts;

/// <summary>A link by which somebody joins a workspace. The invitation itself stands behind the workspace's walls; here is only what is needed to find it.</summary>
public sealed class JoinLink : ISealedRow
{
    /// <summary>SHA-256 of the token in the link.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>The invitation.</summary>
    public required Guid InvitationId { get; init; }

    /// <summary>The workspace at whose desk it is read.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The address to which it was sent: only an account of that address joins by it.</summary>
    public required string Email { get; init; }

    /// <summary>Until when it is good.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    string ISealedRow.SealedAs => "join-link";

    byte[][] ISealedRow.SealedFields() =>
        [TokenHash, Framed.Id(InvitationId), Framed.Text(Workspace.Value), Framed.Text(Email), Framed.Number(Until.UtcTicks / TimeSpan.TicksPerMicrosecond)];
}
