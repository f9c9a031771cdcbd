namespace Rtop.Partners.Workspaces;

/// <summary>The short name of a workspace as in its address: <c>un</c>, <c>au</c>, <c>osce</c>, <c>ecowas</c>, <c>asean</c>.</summary>
public readonly record struct WorkspaceCode : IComparable<WorkspaceCode>
{
    /// <summary>Longest code, in characters.</summary>
    public const int MaxLength = 20;

    readonly string? value;

    WorkspaceCode(string value) => this.value = value;

    /// <summary>No workspace; equal to no row's.</summary>
    public static WorkspaceCode None => default;

    /// <summary>The platform itself: it is no organization's, and no workspace has this code.</summary>
    public static WorkspaceCode Platform { get; } = new("platform");

    /// <summary>The code as text; empty for <see cref="None"/>.</summary>
    public string Value => value ?? "";

    /// <summary>Reads a code; null when the text is not one (lower-case letters, digits and hyphens, 2 to 20).</summary>
    public static WorkspaceCode? Parse(string? text) =>
        text is { Length: >= 2 and <= MaxLength } && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-')
            ? new WorkspaceCode(text)
            : null;

    /// <summary>The code of stored or literal text. Throws <see cref="FormatException"/> when it is not one.</summary>
    public static WorkspaceCode Of(string text) =>
        text.Length == 0 ? None : Parse(text) ?? throw new FormatException($"'{text}' is not the code of a workspace.");

    /// <inheritdoc/>
    public int CompareTo(WorkspaceCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order of the codes.</summary>
    public static bool operator <(WorkspaceCode left, WorkspaceCode right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the codes.</summary>
    public static bool operator >(WorkspaceCode left, WorkspaceCode right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the codes.</summary>
    public static bool operator <=(WorkspaceCode left, WorkspaceCode right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the codes.</summary>
    public static bool operator >=(WorkspaceCode left, WorkspaceCode right) => left.CompareTo(right) >= 0;
}
