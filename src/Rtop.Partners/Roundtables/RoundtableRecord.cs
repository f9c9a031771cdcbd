using System.Text.Encodings.Web;
using System.Text.Json;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Roundtables;

/// <summary>How far those present agreed with what was said.</summary>
public enum AgreementLevel
{
    /// <summary>One view.</summary>
    OneView = 1,

    /// <summary>A few.</summary>
    AFew = 2,

    /// <summary>Several participants.</summary>
    Several = 3,

    /// <summary>General agreement.</summary>
    General = 4,
}

/// <summary>
/// One thing that was said. No id, no speaker, no author, no time, no revision: there is nothing by which it could be joined to anything.
/// </summary>
/// <param name="Topic">Under which topic of the agenda.</param>
/// <param name="Text">What was said.</param>
/// <param name="Agreement">How far those present agreed.</param>
/// <param name="Theme">The theme under which the rapporteur groups it; may be empty.</param>
/// <param name="Sector">A coarse sector, where the convenors agreed to that; otherwise empty.</param>
public sealed record RoundtableContribution(string Topic, string Text, AgreementLevel Agreement, string Theme = "", string Sector = "");

/// <summary>
/// Everything that was said at a roundtable, as one piece. All of it is written at once, in an order that follows from the words alone: it is
/// the same whoever typed what, and when. So neither the order of rows, nor their ids, nor their transactions say anything, as there is one row
/// (decision 0042). It is <see cref="IPassing"/> because its act names nobody and is said once a day.
/// </summary>
public sealed class RoundtableRecord : IPassing
{
    /// <summary>Longest contribution, in characters.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>Longest theme or sector, in characters.</summary>
    public const int WordMaxLength = 80;

    /// <summary>Most contributions.</summary>
    public const int Max = 100;

    internal static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The roundtable.</summary>
    public required Guid RoundtableId { get; init; }

    /// <summary>Who opened it.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The contributions, written out.</summary>
    public string Text { get; private set; } = "[]";

    /// <summary>How many there are, or were before they were deleted.</summary>
    public int Count { get; private set; }

    /// <summary>Another with every change, and random: it tells that somebody was faster, not how often or when.</summary>
    public Guid Token { get; private set; } = Guid.NewGuid();

    /// <summary>The day of the last change.</summary>
    public DateOnly KeptOn { get; private set; }

    /// <summary>The contributions by topic, and then by their words.</summary>
    public IReadOnlyList<RoundtableContribution> Contributions => JsonSerializer.Deserialize<List<RoundtableContribution>>(Text, Format)!;

    /// <summary>Begins the record of a roundtable.</summary>
    public static RoundtableRecord Of(Roundtable roundtable) => new() { RoundtableId = roundtable.Id, Originator = roundtable.Originator };

    /// <summary>Writes all of it anew. True: the first change of that day, whose act is to be said.</summary>
    public bool Keep(Roundtable roundtable, IReadOnlyList<RoundtableContribution> all, Guid seen, Officer by, DateOnly today)
    {
        roundtable.RequireConvenor(by);
        Rule.Require(roundtable.ClearedOn is null, "roundtable.cleared");
        Rule.Require(today >= roundtable.HeldOn, "roundtable.not-held");
        Rule.Require(all.Count <= Max, "roundtable.too-many", Max);
        foreach (var (at, one) in all.Index()) Check(roundtable, one, $"Rows[{at}]");
        if (seen != Token) throw new StaleRecord();
        Text = JsonSerializer.Serialize(Sorted(roundtable, all), Format);
        (Count, Token) = (all.Count, Guid.NewGuid());
        var isFirst = KeptOn != today;
        KeptOn = today;
        return isFirst;
    }

    /// <summary>What another has written meanwhile and is not among what was typed: both are shown, and neither is lost.</summary>
    public IEnumerable<RoundtableContribution> MissingFrom(IReadOnlyCollection<RoundtableContribution> typed) => Contributions.Where(one => typed.All(other => other.Text.Trim() != one.Text));

    internal void Empty()
    {
        Text = "[]";
        Token = Guid.NewGuid();
    }

    // Not shuffled: an order that follows from the words alone says nothing at all, and there is no luck to be tested.
    static IEnumerable<RoundtableContribution> Sorted(Roundtable roundtable, IEnumerable<RoundtableContribution> all) => all
        .Select(one => one with { Text = one.Text.Trim(), Theme = one.Theme.Trim(), Sector = roundtable.ShowsSectors ? one.Sector.Trim() : "" })
        .OrderBy(one => roundtable.Topics.IndexOf(one.Topic)).ThenBy(one => one.Text, StringComparer.Ordinal).ThenBy(one => one.Agreement).ThenBy(one => one.Theme, StringComparer.Ordinal).ThenBy(one => one.Sector, StringComparer.Ordinal);

    static void Check(Roundtable roundtable, RoundtableContribution one, string row)
    {
        Rule.RequireAt($"{row}.Text", one.Text.Trim() is { Length: > 0 and <= TextMaxLength }, "roundtable.text", TextMaxLength);
        Rule.RequireAt($"{row}.Topic", roundtable.Topics.Contains(one.Topic), "roundtable.topic");
        Rule.RequireAt($"{row}.Agreement", Enum.IsDefined(one.Agreement), "roundtable.agreement");
        Rule.RequireAt($"{row}.Theme", one.Theme.Trim().Length <= WordMaxLength, "roundtable.word", WordMaxLength);
        Rule.RequireAt($"{row}.Sector", one.Sector.Trim().Length <= WordMaxLength, "roundtable.word", WordMaxLength);
    }
}

/// <summary>Another wrote the whole meanwhile; what was typed and what now stands must both be shown.</summary>
public sealed class StaleRecord() : Exception("stale record");
