using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>On which page a saved view opens. Numbers are stored.</summary>
public enum ViewPage
{
    /// <summary>The programme's own page.</summary>
    Programme = 1,

    /// <summary>Its timeline.</summary>
    Timeline = 2,
}

/// <summary>What a person asks of a programme again and again, under a name of their own. Nobody else reads it.</summary>
public sealed class SavedView : IProgrammePart
{
    /// <summary>Most views that a person keeps of one programme.</summary>
    public const int Most = 20;

    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 60;

    /// <summary>Longest query, in characters.</summary>
    public const int QueryMaxLength = 600;

    static readonly Dictionary<ViewPage, string[]> Keys = new()
    {
        [ViewPage.Programme] = ["Filter.cluster", "Filter.place", "Filter.lead", "Filter.state", "Filter.within", "Filter.standing"],
        [ViewPage.Timeline] = ["zoom", "cluster"],
    };

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The organization as whose officer it is used.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The person whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Where it opens.</summary>
    public required ViewPage Page { get; init; }

    /// <summary>What its owner calls it; empty once it was removed.</summary>
    public required string Name { get; set; }

    /// <summary>What is asked for, as it stands in the address; empty once it was removed.</summary>
    public required string Query { get; set; }

    /// <summary>When it was kept.</summary>
    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>When it was removed; null while it is there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Keeps what is asked for now, beside those that the person has of the programme.</summary>
    public static SavedView Keep(Programme programme, ViewPage page, string name, string query, IReadOnlyCollection<SavedView> others, Officer by, DateTimeOffset now)
    {
        Rule.RequireAt(nameof(Query), Enum.IsDefined(page) && Canonical(page, query) is { Length: > 0 and <= QueryMaxLength }, "view.query");
        Rule.RequireAt(nameof(Name), name.Trim() is { Length: > 0 and <= NameMaxLength }, "view.name", NameMaxLength);
        Rule.RequireAt(nameof(Name), others.All(other => other.Page != page || !string.Equals(other.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)), "view.name-taken", name.Trim());
        Rule.RequireAt(nameof(Name), others.Count < Most, "view.many", Most);
        return new()
        {
            Id = Guid.NewGuid(),
            ProgrammeId = programme.Id,
            Originator = programme.Originator,
            Workspace = by.Workspace,
            PersonId = by.PersonId ?? Guid.Empty,
            Page = page,
            Name = name.Trim(),
            Query = Canonical(page, query)!,
            KeptAt = now,
        };
    }

    /// <summary>It is there no more, nor what it said.</summary>
    public void Remove(DateTimeOffset now)
    {
        RemovedAt ??= now;
        (Name, Query) = ("", "");
    }

    /// <summary>A query in the one form in which it is kept; null where it holds anything that the page does not ask for itself.</summary>
    public static string? Canonical(ViewPage page, string query)
    {
        List<(string Key, string Value)> parts = [];
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = part.Split('=', 2) is [var left, var right] ? (Plain(left), Plain(right)) : (Plain(part), "");
            if (!Keys[page].Contains(key, StringComparer.Ordinal) || parts.Exists(other => other.Key == key)) return null;
            if (value.Length > 0) parts.Add((key, value));
        }

        return string.Join('&', parts.OrderBy(part => Array.IndexOf(Keys[page], part.Key)).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value)}"));
    }

    static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
