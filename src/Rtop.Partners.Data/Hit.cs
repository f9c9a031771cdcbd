namespace Rtop.Partners.Data;

/// <summary>What is searched. Confidential files are not among it: they have a search of their own, behind their own list.</summary>
public enum Searched
{
    /// <summary>Assessments: title and situation.</summary>
    Assessments,

    /// <summary>Sections of agreed text.</summary>
    Sections,

    /// <summary>Programmes: title, acronym and aim.</summary>
    Programmes,

    /// <summary>Milestones: code and title.</summary>
    Milestones,

    /// <summary>Roundtables: title and host.</summary>
    Roundtables,

    /// <summary>Warnings: title and text.</summary>
    Warnings,
}

/// <summary>Something that holds the words.</summary>
/// <param name="What">What it is.</param>
/// <param name="Id">Its id.</param>
public sealed record Hit(Searched What, Guid Id);
