namespace Rtop.Partners.Workspaces;

/// <summary>What an officer is there for. Numbers are stored: never reuse one.</summary>
public enum Duty
{
    /// <summary>Works on situations: opens, rates, writes, answers invitations, is reminded of reviews.</summary>
    DeskOfficer = 1,

    /// <summary>Head of desk: as a desk officer, clears text, and hears of what is long overdue.</summary>
    ClearingOfficer = 2,

    /// <summary>Works on capacity-building programmes.</summary>
    ProgrammeOfficer = 3,

    /// <summary>Political half of a team of two.</summary>
    PoliticalOfficer = 4,

    /// <summary>Legal half of a team of two.</summary>
    LegalOfficer = 5,

    /// <summary>Head of office: reads, and hears of what is long overdue.</summary>
    HeadOfOffice = 6,

    /// <summary>Outside expert, for a time, on what a team admits.</summary>
    Expert = 7,

    /// <summary>Writes up roundtables; reads assessments.</summary>
    Rapporteur = 8,

    /// <summary>Manages accounts; reads no substance.</summary>
    WorkspaceAdministrator = 9,

    /// <summary>Reads acts, not content.</summary>
    Auditor = 10,

    /// <summary>Holds half of a key to break-glass.</summary>
    Custodian = 11,

    /// <summary>Early-warning analyst: rates and comments, is not the one who is reminded.</summary>
    Analyst = 12,

    /// <summary>Co-ordinates a desk: reads, and hears of what is late there before the head of desk does.</summary>
    Coordinator = 13,

    /// <summary>Runs the platform: which workspaces there are and who administers them, and no substance. No row gives it; it comes with the account, and counts outside every workspace only.</summary>
    Operator = 98,

    /// <summary>The officer on whose behalf jobs run; no person.</summary>
    System = 99,
}
