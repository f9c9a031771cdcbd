using System.Reflection;
using Rtop.Partners.Data.Tenancy;
using static Rtop.Partners.Data.Tenancy.Clause;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>One wall with one thing changed: what was changed, in words, and the clause as it is then.</summary>
/// <param name="Table">The entity whose wall it is.</param>
/// <param name="Verb">The policy: reads, adds, changes or removes.</param>
/// <param name="What">Which part was left out or put in place of another.</param>
/// <param name="Clause">The clause with the change.</param>
sealed record WeakerWall(Type Table, string Verb, string What, Clause Clause)
{
    public override string ToString() => $"{Table.Name} {Verb}: {What}";
}

/// <summary>
/// Every wall with one part of it left out, one after another. Parts that have a name in <see cref="WhoSeesWhat"/> count as one piece
/// where they are used; what they are made of is changed where they stand alone, and in every wall that uses them.
/// </summary>
static class WeakerWalls
{
    static readonly IReadOnlyDictionary<string, (string Name, Clause Clause)> Named = typeof(WhoSeesWhat).GetProperties(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(property => property.PropertyType == typeof(Clause)).Select(property => (property.Name, Clause: (Clause)property.GetValue(null)!))
        .DistinctBy(named => Text(named.Clause)).ToDictionary(named => Text(named.Clause));

    /// <summary>All of them, by the wall's own parts.</summary>
    public static IEnumerable<WeakerWall> All() =>
        from entry in WhoSeesWhat.Walls
        from verb in Verbs(entry.Value)
        from weaker in Weaker(verb.Clause, isWhole: false).Append((What: "everything left out", Clause: Everyone))
        where Text(weaker.Clause) != Text(verb.Clause)
        select new WeakerWall(entry.Key, verb.Name, weaker.What, weaker.Clause);

    /// <summary>Every named part with one thing of it left out, as one set of walls each: those that use it.</summary>
    public static IEnumerable<(string What, IReadOnlyList<WeakerWall> Walls)> OfNamed() =>
        from named in Named.Values
        from weaker in Weaker(named.Clause, isWhole: true)
        let what = $"{named.Name}: {weaker.What}"
        let walls = (from entry in WhoSeesWhat.Walls
                     from verb in Verbs(entry.Value)
                     let changed = Replace(verb.Clause, Text(named.Clause), weaker.Clause)
                     where Text(changed) != Text(verb.Clause)
                     select new WeakerWall(entry.Key, verb.Name, what, changed)).ToList()
        where walls.Count > 0
        // Who adds costs a case for each row; where the part also says who reads or changes, that is asked instead.
        select (what, (IReadOnlyList<WeakerWall>)(walls.Where(wall => wall.Verb is not "adds").ToList() is { Count: > 0 } cheap ? cheap : walls));

    /// <summary>The clauses of a wall that have a policy.</summary>
    public static IEnumerable<(string Name, Clause Clause)> Verbs(Wall wall) =>
        ((string Name, Clause Clause)[])[("reads", wall.Read), ("adds", wall.Add), ("changes", wall.Change), ("removes", wall.Remove ?? Never)] is var all ? all.Where(verb => Text(verb.Clause) is not ("any()" or "all()")) : [];

    static IEnumerable<(string What, Clause Clause)> Weaker(Clause clause, bool isWhole)
    {
        if (!isWhole && Named.ContainsKey(Text(clause))) yield break;
        switch (clause)
        {
            case AllClause { Clauses: var parts }:
                foreach (var (what, changed) in EachOf(parts)) yield return (what, changed.Count == 1 ? changed[0] : Clause.All([.. changed]));
                break;
            case AnyClause { Clauses: var parts }:
                foreach (var (what, changed) in EachOf(parts)) yield return (what, changed.Count == 1 ? changed[0] : Any([.. changed]));
                break;
            case NotClause not:
                foreach (var (what, changed) in Weaker(not.Clause, isWhole: false)) yield return ($"not {what}", Not(changed));
                break;
            case ThereClause there:
                foreach (var (what, changed) in Weaker(there.Where, isWhole: false)) yield return ($"in {there.Table.Name} {what}", there with { Where = changed });
                // A column of the owner beside an id repeats what the composite key holds; one further out is part of what is asked.
                for (var at = 0; at < there.On.Count && there.On.Any(pair => pair.Ours.StartsWith('^')); at++) yield return ($"in {there.Table.Name} without the join on {there.On[at].Theirs}", there with { On = [.. there.On.Where((_, other) => other != at)] });
                break;
        }
    }

    static IEnumerable<(string What, IReadOnlyList<Clause> Changed)> EachOf(IReadOnlyList<Clause> parts)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            yield return ($"without {Name(parts[at])}", [.. parts.Where((_, other) => other != at)]);
            foreach (var (what, changed) in Weaker(parts[at], isWhole: false)) yield return (what, [.. parts.Select((part, other) => other == at ? changed : part)]);
        }
    }

    static Clause Replace(Clause clause, string old, Clause by) => Text(clause) == old ? by : clause switch
    {
        AllClause all => Clause.All([.. all.Clauses.Select(part => Replace(part, old, by))]),
        AnyClause any => Any([.. any.Clauses.Select(part => Replace(part, old, by))]),
        NotClause not => Not(Replace(not.Clause, old, by)),
        ThereClause there => there with { Where = Replace(there.Where, old, by) },
        _ => clause,
    };

    static string Name(Clause clause) => Named.TryGetValue(Text(clause), out var named) ? named.Name : Short(clause);

    static string Short(Clause clause) => clause switch
    {
        ThereClause there => $"there is {there.Table.Name}{(there.Where is AllClause { Clauses.Count: 0 } ? "" : $" ({Short(there.Where)})")}",
        NotClause not => $"not {Name(not.Clause)}",
        AllClause all => string.Join(" and ", all.Clauses.Select(Name)),
        AnyClause any => $"({string.Join(" or ", any.Clauses.Select(Name))})",
        _ => Text(clause),
    };

    /// <summary>A clause as text: clauses that say the same have the same.</summary>
    public static string Text(Clause clause) => clause switch
    {
        MineClause { Me: Me.Workspace } mine => $"mine({mine.Column})",
        MineClause mine => $"myself({mine.Column})",
        UnattendedClause => "unattended",
        PlatformClause => "on the platform",
        IsClause isClause => $"{isClause.Column} is {isClause.Value}",
        OneOfClause words => $"{words.Column} one of {words.Words.Count} from {words.Words[0]}",
        EmptyClause empty => $"{empty.Column} is {(empty.IsEmpty ? "empty" : "given")}",
        AtMostClause atMost => $"{atMost.Column} at most {atMost.Value}",
        AheadClause ahead => $"{ahead.Column} ahead",
        AnyClause any => $"any({string.Join(", ", any.Clauses.Select(Text))})",
        AllClause all => $"all({string.Join(", ", all.Clauses.Select(Text))})",
        NotClause not => $"not({Text(not.Clause)})",
        ThereClause there => $"there({there.Table.Name} on {string.Join(' ', there.On.Select(pair => $"{pair.Theirs}={pair.Ours}"))}: {Text(there.Where)})",
        _ => throw new NotSupportedException(clause.GetType().Name),
    };
}
