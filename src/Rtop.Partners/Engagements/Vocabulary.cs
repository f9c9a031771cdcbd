namespace Rtop.Partners.Engagements;

/// <summary>What somebody is to an engagement. Numbers are stored.</summary>
public enum SeatRole
{
    /// <summary>Political half of the team of two.</summary>
    Political = 1,

    /// <summary>Legal half of the team of two.</summary>
    Legal = 2,

    /// <summary>Head of office: reads, but not who stands behind the codes.</summary>
    HeadOfOffice = 3,

    /// <summary>Outside expert: reads what the admitted themes cover.</summary>
    Expert = 4,
}

/// <summary>Where a file stands. Numbers are stored.</summary>
public enum EngagementState
{
    /// <summary>Being opened: no note yet.</summary>
    Draft = 1,

    /// <summary>The team of two is complete, or was.</summary>
    Active = 2,

    /// <summary>Ended; read only.</summary>
    Closed = 3,
}

/// <summary>Who does the work with the team (FEATURES 3.6).</summary>
public enum Modality
{
    /// <summary>A local partner leads.</summary>
    PartnerLed = 1,

    /// <summary>Together with a partner.</summary>
    Joint = 2,

    /// <summary>The office alone.</summary>
    FullyStaffed = 3,
}

/// <summary>What a note or an option is about (FEATURES 3.3, 3.4).</summary>
public enum EngagementTheme
{
    /// <summary>Political participation.</summary>
    Participation = 1,

    /// <summary>Education.</summary>
    Education = 2,

    /// <summary>Language.</summary>
    Language = 3,

    /// <summary>Broadcasting.</summary>
    Broadcasting = 4,

    /// <summary>Policing.</summary>
    Policing = 5,

    /// <summary>Relations between States, a kin State among them.</summary>
    InterState = 6,

    /// <summary>What could help: an incentive.</summary>
    Incentive = 7,
}

/// <summary>How there was contact.</summary>
public enum ContactForm
{
    /// <summary>A visit.</summary>
    Visit = 1,

    /// <summary>A call.</summary>
    Call = 2,

    /// <summary>A meeting.</summary>
    Meeting = 3,

    /// <summary>A letter.</summary>
    Letter = 4,
}

/// <summary>At which level somebody spoke.</summary>
public enum InterlocutorLevel
{
    /// <summary>Head of State or government.</summary>
    Head = 1,

    /// <summary>Minister.</summary>
    Minister = 2,

    /// <summary>Official, of this State or another.</summary>
    Official = 3,

    /// <summary>Local authority.</summary>
    LocalAuthority = 4,

    /// <summary>Party.</summary>
    Party = 5,

    /// <summary>Community.</summary>
    Community = 6,

    /// <summary>Religious.</summary>
    Religious = 7,

    /// <summary>Media.</summary>
    Media = 8,

    /// <summary>Academic.</summary>
    Academic = 9,

    /// <summary>Civil society.</summary>
    CivilSociety = 10,
}

/// <summary>Where an option to reduce tension stands (FEATURES 3.4).</summary>
public enum OptionState
{
    /// <summary>An idea of the team.</summary>
    Idea = 1,

    /// <summary>Discussed.</summary>
    Discussed = 2,

    /// <summary>Put to the authorities.</summary>
    PutToAuthorities = 3,

    /// <summary>Accepted.</summary>
    Accepted = 4,

    /// <summary>Accepted in part.</summary>
    PartlyAccepted = 5,

    /// <summary>Declined.</summary>
    Declined = 6,

    /// <summary>In place.</summary>
    InPlace = 7,
}
