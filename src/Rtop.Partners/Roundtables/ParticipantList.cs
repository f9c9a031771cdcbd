using System.Text.Json;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Roundtables;

/// <summary>Somebody who took part. Nothing of it leads to anything that was said.</summary>
public sealed record Participant(string Name, string Organization);

/// <summary>
/// Who took part in a roundtable, apart from what was said there and written in transactions of its own: one list of those who agreed to be
/// listed, and one of those who did not. Each is one piece in the order of names.
/// </summary>
public sealed class ParticipantList
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 120;

    /// <summary>Most participants.</summary>
    public const int Max = 200;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The roundtable.</summary>
    public required Guid RoundtableId { get; init; }

    /// <summary>Those who agreed to be listed, or the others.</summary>
    public required bool Consented { get; init; }

    /// <summary>Who opened the roundtable; its readers alone see those who are not listed.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The people, written out.</summary>
    public string Text { get; private set; } = "[]";

    /// <summary>Another with every change, and random.</summary>
    public Guid Token { get; private set; } = Guid.NewGuid();

    /// <summary>The people, by name.</summary>
    public IReadOnlyList<Participant> People => JsonSerializer.Deserialize<List<Participant>>(Text, RoundtableRecord.Format)!;

    /// <summary>Begins one of the two lists.</summary>
    public static ParticipantList Of(Roundtable roundtable, bool consented) => new() { Id = Guid.NewGuid(), RoundtableId = roundtable.Id, Originator = roundtable.Originator, Consented = consented };

    /// <summary>Writes both lists anew.</summary>
    public static void Keep(Roundtable roundtable, ParticipantList listed, ParticipantList unlisted, IReadOnlyList<(Participant Who, bool Consents)> all, (Guid Listed, Guid Unlisted) seen, Officer by)
    {
        roundtable.RequireOriginator(by);
        Rule.Require(all.Count <= Max, "roundtable.too-many", Max);
        foreach (var (at, (who, _)) in all.Index())
        {
            Rule.RequireAt($"Rows[{at}].Name", who.Name.Trim() is { Length: > 0 and <= NameMaxLength }, "roundtable.name", NameMaxLength);
            Rule.RequireAt($"Rows[{at}].Organization", who.Organization.Trim().Length <= NameMaxLength, "roundtable.word", NameMaxLength);
        }

        if (seen != (listed.Token, unlisted.Token)) throw new StaleRecord();
        listed.Write(all.Where(one => one.Consents));
        unlisted.Write(all.Where(one => !one.Consents));
    }

    void Write(IEnumerable<(Participant Who, bool Consents)> people)
    {
        Text = JsonSerializer.Serialize(people.Select(one => new Participant(one.Who.Name.Trim(), one.Who.Organization.Trim())).OrderBy(who => who.Name, StringComparer.Ordinal).ThenBy(who => who.Organization, StringComparer.Ordinal), RoundtableRecord.Format);
        Token = Guid.NewGuid();
    }
}
