using System.ComponentModel.DataAnnotations;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>What a matter relates to, as typed.</summary>
public record ScopeForm
{
    /// <summary>What was ticked.</summary>
    [Display(Name = "assessments.crimes")]
    public List<Crimes> Crimes { get; init; } = [];

    /// <summary>Nothing applies, and it is filed all the same.</summary>
    [Display(Name = "scope.file-outside")]
    public bool OutsideScope { get; init; }

    /// <summary>What is to be said of it.</summary>
    [StringLength(Scope.NoteMaxLength), Display(Name = "scope.note")]
    public string? ScopeNote { get; init; }

    /// <summary>What was ticked, as one value.</summary>
    internal Crimes Ticked => Crimes.Aggregate(Rtop.Partners.Assessments.Crimes.None, (all, one) => all | one);

    /// <summary>The scope, if the guard lets it pass.</summary>
    internal Scope ToScope() => Scope.Of(Ticked, OutsideScope, (ScopeNote ?? "").ReplaceLineEndings("\n"));
}

/// <summary>The fields of a scope in a form.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Asks">Whether the form asks if the matter belongs here.</param>
public sealed record ScopeFields(ScopeForm Form, bool Asks);
