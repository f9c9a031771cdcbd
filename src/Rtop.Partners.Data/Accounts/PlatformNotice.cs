namespace Rtop.Partners.Data.Accounts;

/// <summary>What holds for the whole portal at the moment: a sentence on every page, and whether people sign in. One row. It gives no power, and needs no seal.</summary>
public sealed class PlatformNotice
{
    /// <summary>The one row.</summary>
    public const int Only = 1;

    /// <summary>Longest sentence, in characters.</summary>
    public const int MaxLength = 300;

    /// <summary>Always <see cref="Only"/>.</summary>
    public int Id { get; init; } = Only;

    /// <summary>The sentence by language; empty: none.</summary>
    public required Dictionary<string, string> Words { get; set; }

    /// <summary>True while nobody signs in but operators.</summary>
    public required bool IsClosed { get; set; }

    /// <summary>Number of the present state, from 1.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>The sentence in a language, else in English, else in whichever there is; null: none.</summary>
    public string? In(string language) => Words.GetValueOrDefault(language) ?? Words.GetValueOrDefault("en") ?? Words.Values.FirstOrDefault();
}
