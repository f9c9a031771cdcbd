using System.Globalization;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>The keys of the organizations: rotated, and looked at.</summary>
public static class KeysVerb
{
    /// <summary>Gives every organization a new key and wraps anew what is sealed, while the portal serves. Prints a line for each; exit code 1 when something could not be.</summary>
    public static async Task<int> RotateAsync(IServiceProvider services, IDatabase database, CancellationToken ct)
    {
        var (desks, clock) = (services.GetRequiredService<JobDesks>(), services.GetRequiredService<TimeProvider>());
        var rotation = new KeyRotation(services.GetRequiredService<OrganizationKeys>(), services.GetRequiredService<Envelopes>(), database.SealedHeads, SealedColumns.Of(database.Model));
        var left = 0;
        foreach (var workspace in await desks.WorkspacesAsync(ct))
        {
            try
            {
                var since = clock.GetTimestamp();
                var rotated = await rotation.RotateAsync(workspace.Code, clock.GetUtcNow(), ct);
                // The platform's chain, without a number: how much is sealed is nobody's to count.
                await RecordAsync(desks, workspace.Code, ct);
                Console.WriteLine(Sentence(rotated, clock.GetElapsedTime(since)));
                if (rotated.Left > 0) left++;
            }
            catch (KeyLocked)
            {
                Console.WriteLine($"{workspace.Code}: locked, because its current key cannot be read. Nothing was changed: put its file back from your copy of the keys folder.");
                left++;
            }
        }

        return left == 0 ? 0 : 1;
    }

    /// <summary>The state of all keys in one sentence. Throws <see cref="InstallationFault"/> when one cannot be read, or others could read it.</summary>
    public static string State(OrganizationKeys keys)
    {
        var states = KeyState.All(keys);
        List<string> faults =
        [
            .. states.SelectMany(state => state.Locked.Select(file => $"{state.Workspace}: {file} cannot be read with this master key: put it back from your copy of the keys folder")),
            .. states.Where(state => !state.CanSeal && state.Locked is []).Select(state => $"{state.Workspace}: the key that seals is not there: put it back from your copy of the keys folder"),
            .. states.SelectMany(state => state.Open).Distinct(StringComparer.Ordinal).Select(path => $"{path} is open to other accounts of this machine. Run: chmod {(Directory.Exists(path) ? 700 : 600)} {path}"),
        ];
        return faults is [] ? states is [] ? "none yet" : $"{string.Join(", ", states.Select(state => $"{state.Workspace} {state.Count}"))}; each can be read, by this account alone" : throw new InstallationFault(string.Join("; ", faults));
    }

    /// <summary>How much is sealed. Throws <see cref="InstallationFault"/> when something is sealed under a key that is not there.</summary>
    public static async Task<string> UsesAsync(OrganizationKeys keys, IDatabase database, IEnumerable<SealedColumn> columns, CancellationToken ct)
    {
        var (there, without) = (0L, new SortedDictionary<string, long>(StringComparer.Ordinal));
        foreach (var column in columns)
            foreach (var use in await database.SealedHeads.UsesAsync(column, ct))
                if (keys.IdsOf(use.Workspace).Contains(use.Key)) there += use.Count;
                else without[use.Workspace.Value] = without.GetValueOrDefault(use.Workspace.Value) + use.Count;
        return without.Count == 0 ? $"{there} envelopes, and the key of each is there"
            : throw new InstallationFault($"The key is not there for {string.Join(", ", without.Select(pair => $"{pair.Value} envelopes of {pair.Key}"))}: put it back from your copy of the keys folder, or know that they are gone.");
    }

    static string Sentence(Rotated rotated, TimeSpan took)
    {
        var rate = rotated.Rewrapped / Math.Max(took.TotalMinutes, double.Epsilon);
        return string.Create(CultureInfo.InvariantCulture, $"{rotated.Workspace}: a new key seals; {rotated.Rewrapped} envelopes wrapped anew in {took.TotalSeconds:F1} s{(rotated.Rewrapped > 0 ? $" ({rate:F0} a minute)" : "")}")
            + $", {rotated.Retired} keys taken away that nothing needs"
            + (rotated.Left > 0 ? $", {rotated.Left} left as they are: their key is not there, or they were changed." : ".");
    }

    static async Task RecordAsync(JobDesks desks, WorkspaceCode workspace, CancellationToken ct)
    {
        await using var desk = desks.At(SystemOfficer.Platform);
        desk.Db().Record(Act.KeysRotated, "keys", null, detail: workspace.Value);
        await desk.Db().SaveChangesAsync(ct);
    }
}
