using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Sealing;

/// <summary>
/// Gives an organization a new key and wraps every data key anew. Readers go on meanwhile: both keys open, and what somebody writes
/// in the same moment is under the new one already.
/// </summary>
public sealed class KeyRotation(OrganizationKeys keys, Envelopes envelopes, ISealedHeads heads, IReadOnlyList<SealedColumn> columns)
{
    /// <summary>How many envelopes are wrapped anew at a time.</summary>
    public const int Batch = 200;

    /// <summary>How long a key stays that nothing is sealed under any more: until the last backup that needs it is gone.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(RetentionPeriods.BackupDays);

    // A writer that read the mark just before it was changed is found the next time; it is no endless stream.
    const int Rounds = 10;

    /// <summary>Rotates the key of one workspace. Throws <see cref="KeyLocked"/> when its current key cannot be read; nothing is changed then.</summary>
    public async Task<Rotated> RotateAsync(WorkspaceCode workspace, DateTimeOffset now, CancellationToken ct)
    {
        var hasBegun = keys.IsMarked(workspace) || keys.IdsOf(workspace) is not [];
        // A new key must not hide that the old one is lost; and the first of all is new enough.
        var key = keys.Current(workspace);
        if (hasBegun) key = keys.Rotate(workspace);
        var (rewrapped, left) = (0L, 0L);
        foreach (var column in columns)
        {
            var found = await RoundAsync(column, workspace, key.Id, ct);
            rewrapped += found.Rewrapped;
            for (var round = 1; found.Rewrapped > 0 && round < Rounds; round++)
            {
                found = await RoundAsync(column, workspace, key.Id, ct);
                rewrapped += found.Rewrapped;
            }

            left += found.Left;
        }

        return new(workspace, key.Id, rewrapped, left, await RetireAsync(workspace, now, ct));
    }

    // Changed or without its key: it stays as it is, and so does the key it names.
    async Task<(long Rewrapped, long Left)> RoundAsync(SealedColumn column, WorkspaceCode workspace, Guid key, CancellationToken ct)
    {
        var (rewrapped, left, after) = (0L, 0L, Guid.Empty);
        while (await heads.ReadAsync(column, workspace, key, after, Batch, ct) is { Count: > 0 } batch)
        {
            after = batch[^1].Key;
            List<(SealedHead, byte[])> anew = [];
            foreach (var head in batch)
            {
                try
                {
                    anew.Add((head, envelopes.RewrapHead(head.Place, head.Bytes)));
                }
                catch (Exception fault) when (fault is SealBroken or KeyLocked)
                {
                    left++;
                }
            }

            rewrapped += await heads.ReplaceAsync(column, anew, ct);
        }

        return (rewrapped, left);
    }

    async Task<int> RetireAsync(WorkspaceCode workspace, DateTimeOffset now, CancellationToken ct)
    {
        var needed = new HashSet<Guid>();
        foreach (var column in columns) needed.UnionWith((await heads.UsesAsync(column, ct)).Where(use => use.Workspace == workspace).Select(use => use.Key));

        // The newest first: each was in use until the one before it was made.
        var (retired, ended) = (0, DateTimeOffset.MaxValue);
        foreach (var id in keys.IdsOf(workspace))
        {
            var made = keys.MadeAt(workspace, id);
            if (ended < now - Kept && !needed.Contains(id) && !keys.IsCurrent(workspace, id))
            {
                keys.Retire(workspace, id);
                retired++;
            }

            ended = made;
        }

        return retired;
    }
}

/// <summary>What a rotation did.</summary>
/// <param name="Workspace">Whose key.</param>
/// <param name="Key">The new key.</param>
/// <param name="Rewrapped">Envelopes that are under it now.</param>
/// <param name="Left">Envelopes that could not be opened and stay as they are.</param>
/// <param name="Retired">Old keys that nothing needs any more and that were taken away.</param>
public sealed record Rotated(WorkspaceCode Workspace, Guid Key, long Rewrapped, long Left, int Retired);
