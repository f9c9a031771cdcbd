namespace Rtop.Partners.Assessments;

/// <summary>Brings two changes of one text together, line by line, when they do not touch.</summary>
public static class TextMerge
{
    // The table of comparisons grows with the square; texts beyond it are left to their writers.
    const int MostComparisons = 4_000_000;

    /// <summary>The text with both changes; null where they touch, so that somebody must choose.</summary>
    public static string? Of(string was, string mine, string theirs)
    {
        var lines = was.Split('\n');
        if (Changes(lines, mine.Split('\n')) is not { } ours || Changes(lines, theirs.Split('\n')) is not { } others) return null;
        var all = ours.Concat(others.Where(change => !ours.Any(change.IsSameAs))).OrderBy(change => change.From).ThenBy(change => change.To).ToList();
        if (all.Zip(all.Skip(1)).Any(pair => pair.First.To >= pair.Second.From)) return null;

        var merged = new List<string>();
        var at = 0;
        foreach (var change in all)
        {
            merged.AddRange(lines[at..change.From]);
            merged.AddRange(change.Lines);
            at = change.To;
        }

        merged.AddRange(lines[at..]);
        return string.Join('\n', merged);
    }

    // The lines From to To (without To) became these.
    sealed record Change(int From, int To, string[] Lines)
    {
        public bool IsSameAs(Change other) => (From, To) == (other.From, other.To) && Lines.SequenceEqual(other.Lines);
    }

    static List<Change>? Changes(string[] was, string[] now)
    {
        var head = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = was[head..].Reverse().Zip(now[head..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (old, young) = (was[head..^tail], now[head..^tail]);
        if ((long)old.Length * young.Length > MostComparisons) return null;

        var same = new int[old.Length + 1, young.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = young.Length - 1; j >= 0; j--)
                same[i, j] = old[i] == young[j] ? same[i + 1, j + 1] + 1 : Math.Max(same[i + 1, j], same[i, j + 1]);

        var changes = new List<Change>();
        for (int i = 0, j = 0; i < old.Length || j < young.Length;)
        {
            var (fromOld, fromYoung) = (i, j);
            while ((i < old.Length || j < young.Length) && !(i < old.Length && j < young.Length && old[i] == young[j]))
            {
                if (j == young.Length || (i < old.Length && same[i + 1, j] >= same[i, j + 1])) i++;
                else j++;
            }

            if (i > fromOld || j > fromYoung) changes.Add(new(head + fromOld, head + i, young[fromYoung..j]));
            (i, j) = (i + 1, j + 1);
        }

        return changes;
    }
}
