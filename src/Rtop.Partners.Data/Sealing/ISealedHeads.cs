using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Sealing;

/// <summary>The heads of envelopes in the database, as the migrator reaches them: bodies are neither read nor written.</summary>
public interface ISealedHeads
{
    /// <summary>Heads of one workspace that are not under <paramref name="key"/>, in the order of their rows' ids after <paramref name="after"/>.</summary>
    Task<IReadOnlyList<SealedHead>> ReadAsync(SealedColumn column, WorkspaceCode workspace, Guid key, Guid after, int count, CancellationToken ct);

    /// <summary>Puts new heads in the place of old ones; how many. One that somebody changed meanwhile stays as it is.</summary>
    Task<int> ReplaceAsync(SealedColumn column, IReadOnlyList<(SealedHead Old, byte[] New)> heads, CancellationToken ct);

    /// <summary>How many envelopes need which key.</summary>
    Task<IReadOnlyList<KeyUse>> UsesAsync(SealedColumn column, CancellationToken ct);
}

/// <summary>The head of one envelope.</summary>
/// <param name="Key">Id of its row.</param>
/// <param name="Place">Its place.</param>
/// <param name="Bytes">The head, as <see cref="Envelopes.RewrapHead"/> takes it.</param>
public sealed record SealedHead(Guid Key, SealedPlace Place, byte[] Bytes);

/// <summary>How many envelopes of a workspace need a key.</summary>
/// <param name="Workspace">Whose.</param>
/// <param name="Key">Which key.</param>
/// <param name="Count">How many.</param>
public sealed record KeyUse(WorkspaceCode Workspace, Guid Key, long Count);
