using System.Globalization;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>What a test run can spare is asked by "./infra/rtop ordeal" alone; what the run takes of it is the same every time.</summary>
public static class Ordeal
{
    // 1 for all of it, 10 for the tenth part of what is counted in rounds, queries and minutes.
    static readonly int Part = int.TryParse(Environment.GetEnvironmentVariable("RTOP_ORDEAL"), CultureInfo.InvariantCulture, out var part) && part > 0 ? part : 0;

    /// <summary>Whether more is asked than a run can spare.</summary>
    public static bool IsAsked => Part > 0;

    /// <summary>How many are asked: all of them in the ordeal, their part in a part of it and never fewer than in a run.</summary>
    public static int Of(int all, int run) => IsAsked ? Math.Max(run, all / Part) : run;

    /// <summary>How long it lasts in the ordeal, or in a part of it; not at all in a run.</summary>
    public static TimeSpan Of(TimeSpan all) => IsAsked ? all / Part : TimeSpan.Zero;

    /// <summary>Of many that have a name, whether this one is asked: every so-manyth in a run, all in the ordeal.</summary>
    public static bool Takes(string name, int every) => IsAsked || Hash(name) % (uint)every == 0;

    /// <summary>The first of each kind and every so-manyth of the rest; all in the ordeal.</summary>
    public static IEnumerable<T> Some<T>(IEnumerable<T> all, Func<T, string> name, Func<T, object> kind, int every)
    {
        HashSet<object> met = [];
        return all.Where(one => met.Add(kind(one)) || Takes(name(one), every));
    }

    /// <summary>A number of a text that is the same on every machine and in every run.</summary>
    public static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text) hash = (hash ^ letter) * 16777619u;
        // The last bits of a text's end would decide alone.
        hash ^= hash >> 15;
        hash *= 2246822519u;
        return hash ^ (hash >> 13);
    }
}
