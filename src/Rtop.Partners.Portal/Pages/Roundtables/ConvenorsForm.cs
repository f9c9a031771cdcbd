namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>A choice as made.</summary>
public sealed record ConvenorsForm
{
    /// <summary>Who is asked.</summary>
    public string? Invited { get; init; }

    /// <summary>Who is admitted.</summary>
    public Guid? Reader { get; init; }
}
