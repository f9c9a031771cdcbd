using System.Collections.Concurrent;

namespace Rtop.Partners.Portal.Security;

/// <summary>How often a person may search for people: whoever asks for every beginning of a name does not get far (P5).</summary>
public sealed class SearchLimit(TimeProvider clock)
{
    /// <summary>Searches in a minute.</summary>
    public const int PerMinute = 30;

    /// <summary>Most people that a search gives.</summary>
    public const int MostFound = 20;

    static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<Guid, (DateTimeOffset Since, int Count)> asked = new();

    /// <summary>Counts a search of a person. False once there were too many.</summary>
    public bool Allows(Guid person)
    {
        var now = clock.GetUtcNow();
        return asked.AddOrUpdate(person, (now, 1), (_, before) => now - before.Since < Window ? (before.Since, before.Count + 1) : (now, 1)).Count <= PerMinute;
    }
}
