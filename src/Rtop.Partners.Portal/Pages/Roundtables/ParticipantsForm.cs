namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>The lists of participants as typed.</summary>
public sealed record ParticipantsForm
{
    /// <summary>What the list of those who agreed was when the form was shown.</summary>
    public Guid Listed { get; init; }

    /// <summary>What the list of the others was.</summary>
    public Guid Unlisted { get; init; }

    /// <summary>The people, and rows left empty.</summary>
    public List<ParticipantRow> Rows { get; init; } = [];
}

/// <summary>A participant as typed.</summary>
public sealed record ParticipantRow
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Organization.</summary>
    public string? Organization { get; init; }

    /// <summary>Agreed to be listed.</summary>
    public bool Listed { get; init; }
}
