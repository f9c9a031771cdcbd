namespace Rtop.Partners;

/// <summary>How entities refuse: a rule holds, or <see cref="RuleBroken"/> is thrown with the key of its sentence.</summary>
public static class Rule
{
    /// <summary>Throws <see cref="RuleBroken"/> with <paramref name="key"/> unless the rule holds.</summary>
    public static void Require(bool holds, string key, params object?[] args)
    {
        if (!holds) throw new RuleBroken(null, key, args);
    }

    /// <summary>As <see cref="Require"/>, for a rule about one thing that was typed: the sentence is shown at that field.</summary>
    public static void RequireAt(string field, bool holds, string key, params object?[] args)
    {
        if (!holds) throw new RuleBroken(field, key, args);
    }
}

/// <summary>A rule of the house does not hold. The key names the sentence in <c>localization</c> under <c>rule.</c></summary>
public sealed class RuleBroken(string? field, string key, object?[] args) : Exception(key)
{
    /// <summary>The field it is about, or null when it is about the act as a whole.</summary>
    public string? Field { get; } = field;

    /// <summary>Key of the sentence, without the prefix <c>rule.</c></summary>
    public string Key { get; } = key;

    /// <summary>Key of the sentence in <c>localization</c>.</summary>
    public string TextKey => $"rule.{Key}";

    /// <summary>What the sentence's placeholders stand for.</summary>
    public IReadOnlyList<object?> Args { get; } = args;
}

/// <summary>Somebody else saved in between; what was typed and what now stands must both be shown.</summary>
public sealed class StaleRevision(int seen, int current) : Exception("stale revision")
{
    /// <summary>The revision on which the change was based.</summary>
    public int Seen { get; } = seen;

    /// <summary>The revision that stands now.</summary>
    public int Current { get; } = current;
}
