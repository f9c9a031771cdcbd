using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Search;

/// <summary>The groups of an answer, in this order.</summary>
public enum FoundKind
{
    /// <summary>Assessments, by what they say of the situation.</summary>
    Assessments,

    /// <summary>Assessments, by their agreed text.</summary>
    Sections,

    /// <summary>Programmes.</summary>
    Programmes,

    /// <summary>Milestones.</summary>
    Milestones,

    /// <summary>Roundtables.</summary>
    Roundtables,

    /// <summary>Warnings.</summary>
    Warnings,

    /// <summary>Colleagues.</summary>
    People,
}

/// <summary>One thing that was found.</summary>
/// <param name="Kind">Its group.</param>
/// <param name="Id">Its id.</param>
/// <param name="Link">Its page within the workspace.</param>
/// <param name="Reference">Its reference; empty of a colleague.</param>
/// <param name="Title">Its title, or a colleague's name.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Label">Its handling label; null where it has none of its own.</param>
/// <param name="Text">What is written there; empty where the title is all.</param>
public sealed record Found(FoundKind Kind, Guid Id, string Link, string Reference, string Title, WorkspaceCode Owner, HandlingLabel? Label, string Text = "");
