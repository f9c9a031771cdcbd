using System.Globalization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Roundtables;

/// <summary>What somebody said and wants to be quoted with (FEATURES 4.3), as typed.</summary>
public sealed record StatementTerms(string Speaker, string Capacity, string Text)
{
    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Speaker), Speaker.Trim() is { Length: > 0 and <= ParticipantList.NameMaxLength }, "roundtable.name", ParticipantList.NameMaxLength);
        Rule.RequireAt(nameof(Capacity), Capacity.Trim().Length <= ParticipantList.NameMaxLength, "roundtable.word", ParticipantList.NameMaxLength);
        Rule.RequireAt(nameof(Text), Text.Trim() is { Length: > 0 and <= RoundtableRecord.TextMaxLength }, "roundtable.text", RoundtableRecord.TextMaxLength);
    }
}

/// <summary>
/// A statement with a name to it, which is another kind of record than a contribution. It may be attributed only once the speaker confirmed it:
/// most speakers have no account, so a convenor writes down how and on which day they did.
/// </summary>
public sealed class AttributableStatement
{
    /// <summary>Longest word on how it was confirmed, in characters.</summary>
    public const int HowMaxLength = 300;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The roundtable.</summary>
    public required Guid RoundtableId { get; init; }

    /// <summary>Who opened it.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose officer wrote it down.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Number within the roundtable.</summary>
    public required int Number { get; init; }

    /// <summary>What people call it: <c>AS-1</c>.</summary>
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"AS-{Number}");

    /// <summary>Who said it.</summary>
    public required string Speaker { get; init; }

    /// <summary>As what; may be empty.</summary>
    public required string Capacity { get; init; }

    /// <summary>What was said.</summary>
    public required string Text { get; init; }

    /// <summary>The day the speaker confirmed it; null while it may not be attributed.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>How the speaker confirmed it.</summary>
    public string ConfirmedHow { get; private set; } = "";

    /// <summary>Writes one down. What stands among the contributions is nobody's and stays so.</summary>
    public static AttributableStatement Note(Roundtable roundtable, RoundtableRecord? record, int number, StatementTerms terms, Officer by)
    {
        roundtable.RequireConvenor(by);
        terms.Check();
        Rule.RequireAt(nameof(Text), record is null || record.Contributions.All(said => !string.Equals(said.Text, terms.Text.Trim(), StringComparison.OrdinalIgnoreCase)), "roundtable.statement-is-contribution");
        return new()
        {
            Id = Guid.NewGuid(),
            RoundtableId = roundtable.Id,
            Originator = roundtable.Originator,
            Workspace = by.Workspace,
            Number = number,
            Speaker = terms.Speaker.Trim(),
            Capacity = terms.Capacity.Trim(),
            Text = terms.Text.Trim(),
        };
    }

    /// <summary>Writes down that the speaker confirmed it.</summary>
    public void Confirm(Roundtable roundtable, string how, DateOnly? on, Officer by, DateOnly today)
    {
        Rule.Require(by.Workspace == Workspace, "roundtable.only-colleagues");
        Rule.Require(ConfirmedOn is null, "roundtable.confirmed-already");
        Rule.RequireAt("How", how.Trim() is { Length: > 0 and <= HowMaxLength }, "roundtable.how", HowMaxLength);
        Rule.RequireAt("On", on >= roundtable.HeldOn && on <= today, "roundtable.confirmed-on");
        (ConfirmedOn, ConfirmedHow) = (on, how.Trim());
    }
}
