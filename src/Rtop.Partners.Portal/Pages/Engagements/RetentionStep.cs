using Rtop.Partners.Engagements;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>A form that asks for a reason, and for a day where something is kept longer.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="File">Address of the file.</param>
/// <param name="Handler">What it does.</param>
/// <param name="Name">Its name on the page.</param>
/// <param name="Class">Of which class; null for the whole file.</param>
public sealed record RetentionStep(RetentionModel Page, string File, string Handler, string Name, RetentionClass? Class)
{
    /// <summary>It was sent and not accepted: it keeps what was typed, and its errors stand here.</summary>
    public bool HasFailed => Page.Failed == Name;

    /// <summary>The id of a field: that of the form's own name where an error leads to it.</summary>
    public string IdOf(string field) => HasFailed ? $"Form_{field}" : $"{Name}-{field}";
}
