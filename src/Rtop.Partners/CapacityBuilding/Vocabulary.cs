namespace Rtop.Partners.CapacityBuilding;

/// <summary>Where an entry comes from. What is not of the partners' own record stays marked wherever it is shown.</summary>
public enum Provenance
{
    /// <summary>The partners wrote it themselves.</summary>
    Own = 1,

    /// <summary>It stands in a published document, which is named beside it.</summary>
    OnRecord = 2,

    /// <summary>Invented to show how something looks; never to be taken for a fact.</summary>
    Illustrative = 3,
}

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day = 1,

    /// <summary>To the month.</summary>
    Month = 2,

    /// <summary>To the year.</summary>
    Year = 3,
}

/// <summary>What an organization is to a programme.</summary>
public enum ProgrammeRole
{
    /// <summary>Reads the whole, and writes it with the originator: one of the two sides.</summary>
    Partner = 1,

    /// <summary>Reads and reports on what names it.</summary>
    Named = 2,
}

/// <summary>Where a milestone stands, as reported. That it is late is computed and never said (FEATURES 5.1).</summary>
public enum MilestoneState
{
    /// <summary>Not begun.</summary>
    Planned = 1,

    /// <summary>Will be there in time.</summary>
    OnTrack = 2,

    /// <summary>May not be there in time.</summary>
    AtRisk = 3,

    /// <summary>It is there.</summary>
    Achieved = 4,

    /// <summary>Put off, to a new date and for a reason.</summary>
    Deferred = 5,

    /// <summary>Given up, for a reason.</summary>
    Discontinued = 6,
}

/// <summary>What became of a report of the other side.</summary>
public enum ReportStanding
{
    /// <summary>The other side has not answered yet.</summary>
    Awaited = 1,

    /// <summary>The other side confirmed it.</summary>
    Confirmed = 2,

    /// <summary>The other side sees it differently, and says why.</summary>
    Disputed = 3,

    /// <summary>Ten working days passed without an answer: it stands as reported.</summary>
    Unanswered = 4,
}
