namespace Rtop.Partners.Audit;

/// <summary>What acts are about, for whoever looks for one among many.</summary>
public enum TrailMatter
{
    /// <summary>Joint assessments, with their evidence, editions and releases.</summary>
    Assessments,

    /// <summary>Capacity-building programmes.</summary>
    Programmes,

    /// <summary>Roundtables.</summary>
    Roundtables,

    /// <summary>Warnings.</summary>
    Warnings,

    /// <summary>People: posts, duties, absences, settings, sign-in providers.</summary>
    People,

    /// <summary>What was asked for and refused.</summary>
    Refusals,

    /// <summary>Searching, and reading this trail.</summary>
    Looking,
}

/// <summary>
/// Which acts an auditor is shown (decision 0060). What is not named here is not shown: acts on confidential files, and all that follows from
/// one, such as reminders, letters, emergencies and alarms, would tell by their number alone that there is such a file (P18).
/// </summary>
public static class Trail
{
    // Numbers of acts, the last one included. A new act is hidden until somebody has thought of it.
    static readonly (TrailMatter Matter, int From, int To)[] Ranges =
    [
        (TrailMatter.Refusals, 200, 201), (TrailMatter.Assessments, 204, 204), (TrailMatter.Assessments, 300, 389), (TrailMatter.Assessments, 402, 405),
        (TrailMatter.Programmes, 500, 539), (TrailMatter.Programmes, 543, 582), (TrailMatter.Roundtables, 600, 618), (TrailMatter.Warnings, 750, 760),
        (TrailMatter.People, 106, 106), (TrailMatter.People, 540, 542), (TrailMatter.People, 740, 740), (TrailMatter.People, 780, 782), (TrailMatter.People, 811, 819),
        (TrailMatter.People, 830, 841), (TrailMatter.People, 854, 854), (TrailMatter.Looking, 865, 867), (TrailMatter.Looking, 900, 900),
    ];

    /// <summary>The acts that are shown.</summary>
    public static IReadOnlyList<Act> Shown { get; } = [.. Enum.GetValues<Act>().Where(act => MatterOf(act) is not null)];

    /// <summary>Of acts of other organizations that stand in the own chain: that they opened what was shared with them, and what they answered (P9).</summary>
    public static IReadOnlyList<Act> ShownOfOthers { get; } =
    [
        Act.AssessmentRead, Act.EvidenceRead, Act.FileRead, Act.EditionDownloaded, Act.EditionExported, Act.RatingsExported, Act.ReleaseRead, Act.SummaryTaken,
        Act.ProgrammeExchanged, Act.MilestonesExported, Act.PackTaken, Act.WarningsExported,
        Act.InvitationAccepted, Act.InvitationDeclined, Act.ReleaseConsented, Act.RecallAcknowledged, Act.ProgrammeJoined, Act.ProgrammeDeclined,
        Act.ConvenorJoined, Act.ConvenorDeclined, Act.WarningAcknowledged, Act.WarningAnswered, Act.RatingsSubmitted, Act.PositionSigned, Act.PackSigned,
    ];

    /// <summary>Kinds of which nothing is shown, whatever the act: a refusal at a confidential file's address.</summary>
    public static IReadOnlyList<string> Unsaid { get; } = ["engagements", "break-glass", "reminders"];

    /// <summary>What an act is about; null of one that is not shown.</summary>
    public static TrailMatter? MatterOf(Act act)
    {
        foreach (var (matter, from, to) in Ranges)
            if ((int)act >= from && (int)act <= to) return matter;
        return null;
    }
}
