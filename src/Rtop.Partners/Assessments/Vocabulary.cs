namespace Rtop.Partners.Assessments;

/// <summary>Handling level of a record, L0 to L4 (domain/CONFIDENTIALITY.md §10). Always shown with its owner.</summary>
public enum HandlingLabel
{
    /// <summary>L0.</summary>
    Public = 0,

    /// <summary>L1: the parties and their community.</summary>
    Partners = 1,

    /// <summary>L2: need to know within the parties.</summary>
    Restricted = 2,

    /// <summary>L3: named organizations only; mails carry the reference alone.</summary>
    Confidential = 3,

    /// <summary>L4: the originator only; never on a joint file that others read.</summary>
    StrictlyConfidential = 4,
}

/// <summary>What the risk relates to: the four crimes and violations of the 2005 World Summit Outcome, para. 138, their incitement, and what comes before them.</summary>
[Flags]
public enum Crimes
{
    /// <summary>None named.</summary>
    None = 0,

    /// <summary>Genocide.</summary>
    Genocide = 1,

    /// <summary>War crimes.</summary>
    WarCrimes = 2,

    /// <summary>Ethnic cleansing.</summary>
    EthnicCleansing = 4,

    /// <summary>Crimes against humanity.</summary>
    CrimesAgainstHumanity = 8,

    /// <summary>Incitement to any of the four.</summary>
    Incitement = 16,

    /// <summary>What has come before any of the four elsewhere, and may here.</summary>
    Precursor = 32,
}

/// <summary>Armed conflict, recorded apart from risk: it gates no indicator.</summary>
public enum ConflictStatus
{
    /// <summary>No armed conflict.</summary>
    None,

    /// <summary>Tension and violence below the threshold of armed conflict.</summary>
    BelowThreshold,

    /// <summary>Non-international armed conflict.</summary>
    NonInternational,

    /// <summary>International armed conflict.</summary>
    International,

    /// <summary>The parties see it differently.</summary>
    Disputed,
}

/// <summary>What a party does on a joint file.</summary>
public enum PartyRole
{
    /// <summary>Leads, rates and writes.</summary>
    CoLead = 1,

    /// <summary>Rates and writes.</summary>
    Contributor = 2,

    /// <summary>Reads the agreed parts and comments.</summary>
    Observer = 3,
}

/// <summary>An invited organization's answer.</summary>
public enum Verdict
{
    /// <summary>It is a party.</summary>
    Accepted = 1,

    /// <summary>It is not, and only the originator learns so.</summary>
    Declined = 2,
}

/// <summary>Which way a matter is going.</summary>
public enum Trend
{
    /// <summary>Getting better.</summary>
    Improving = 1,

    /// <summary>No change.</summary>
    Stable = 2,

    /// <summary>Getting worse.</summary>
    Deteriorating = 3,

    /// <summary>Cannot be told.</summary>
    Unknown = 4,
}

/// <summary>How sure the rating organization is.</summary>
public enum Confidence
{
    /// <summary>Little or single-source information.</summary>
    Low = 1,

    /// <summary>Credible, not fully corroborated.</summary>
    Moderate = 2,

    /// <summary>Several independent sources.</summary>
    High = 3,
}

/// <summary>Why something was not assessed.</summary>
public enum NotAssessed
{
    /// <summary>No access to the place or people.</summary>
    NoAccess = 1,

    /// <summary>Nothing is known.</summary>
    NoInformation = 2,

    /// <summary>It does not apply here.</summary>
    NotApplicable = 3,

    /// <summary>The organization keeps its judgment to itself.</summary>
    Withheld = 4,
}
