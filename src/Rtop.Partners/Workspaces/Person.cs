namespace Rtop.Partners.Workspaces;

/// <summary>A human being with a sign-in. Known by name only to those who share a workspace with them.</summary>
public sealed class Person
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest name of a zone, in characters.</summary>
    public const int ZoneMaxLength = 60;

    /// <summary>Also the id of the sign-in account.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name as the person writes it.</summary>
    public required string Name { get; set; }

    /// <summary>Where mails go.</summary>
    public required string Email { get; init; }

    /// <summary>Chosen language (two letters), or null: the browser decides on pages, the workspace in mails.</summary>
    public string? Language { get; private set; }

    /// <summary>Writes the name as its bearer does, in whichever script.</summary>
    public void CallOneself(string name)
    {
        Rule.RequireAt(nameof(Name), name.Trim() is { Length: > 0 and <= NameMaxLength } && !name.Any(char.IsControl), "person.name", NameMaxLength);
        Name = name.Trim();
    }

    /// <summary>IANA zone of the duty station.</summary>
    public required string Zone { get; set; }

    /// <summary>Moves to another zone, by which times are shown and mail comes.</summary>
    public void LiveBy(string zone)
    {
        Rule.RequireAt(nameof(Zone), zone.Length <= ZoneMaxLength && zone.Contains('/') && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), "notices.zone-unknown");
        Zone = zone;
    }

    /// <summary>When and how often mail may come.</summary>
    public NoticeTimes Notices { get; private set; } = new();

    /// <summary>Chooses the language of pages and mails; null gives the choice back.</summary>
    public void ReadIn(string? language)
    {
        Rule.RequireAt("Language", language is null or { Length: 2 }, "person.language-unknown");
        Language = language;
    }
}
