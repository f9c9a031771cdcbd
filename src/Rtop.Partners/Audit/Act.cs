namespace Rtop.Partners.Audit;

/// <summary>What is recorded. Numbered in blocks of a hundred for each subject; a number is never reused.</summary>
public enum Act
{
    /// <summary>Signed in.</summary>
    SignedIn = 100,

    /// <summary>A sign-in was refused.</summary>
    SignInRefused = 101,

    /// <summary>Signed out.</summary>
    SignedOut = 102,

    /// <summary>Sessions were ended.</summary>
    SessionsEnded = 103,

    /// <summary>A second factor or passkey was added, changed or removed.</summary>
    CredentialChanged = 104,

    /// <summary>The first operator was made.</summary>
    OperatorMade = 105,

    /// <summary>The person's own settings were changed.</summary>
    PreferencesChanged = 106,

    /// <summary>Something that is not there, or not theirs, was asked for.</summary>
    ReadRefused = 200,

    /// <summary>A page was asked for that the officer's duties do not open.</summary>
    PageRefused = 201,

    /// <summary>A file was read, or a part of it.</summary>
    FileRead = 204,

    /// <summary>An assessment was opened.</summary>
    AssessmentOpened = 300,

    /// <summary>An organization was invited.</summary>
    PartyInvited = 301,

    /// <summary>An invitation was accepted.</summary>
    InvitationAccepted = 302,

    /// <summary>An invitation was declined.</summary>
    InvitationDeclined = 303,

    /// <summary>An assessment of level L2 or above was read.</summary>
    AssessmentRead = 304,

    /// <summary>A cycle was opened.</summary>
    CycleOpened = 310,

    /// <summary>A cycle was closed.</summary>
    CycleClosed = 311,

    /// <summary>A draft rating was saved.</summary>
    RatingSaved = 320,

    /// <summary>Ratings were submitted.</summary>
    RatingsSubmitted = 321,

    /// <summary>A co-lead asked to open the round.</summary>
    RoundOpeningAsked = 322,

    /// <summary>The ratings were revealed.</summary>
    RatingsRevealed = 323,

    /// <summary>An organization judged a factor anew after the discussion.</summary>
    SecondLookTaken = 324,

    /// <summary>An organization consented that observers read the ratings of a cycle.</summary>
    ObserversAdmitted = 325,

    /// <summary>It took that consent back.</summary>
    ObserversExcluded = 326,

    /// <summary>A note on a group's names was added.</summary>
    FramingNoted = 327,

    /// <summary>A note on a group's names was taken back.</summary>
    FramingWithdrawn = 328,

    /// <summary>Ratings of an earlier cycle were confirmed as unchanged.</summary>
    RatingsConfirmed = 329,

    /// <summary>A section of the agreed text was begun.</summary>
    SectionBegun = 330,

    /// <summary>A section of the agreed text was changed.</summary>
    SectionRevised = 331,

    /// <summary>An organization proposed another text for a section.</summary>
    SectionProposed = 332,

    /// <summary>The lead drafter accepted a proposal.</summary>
    ProposalAccepted = 333,

    /// <summary>The lead drafter refused a proposal.</summary>
    ProposalRefused = 334,

    /// <summary>The proposer took a proposal back.</summary>
    ProposalWithdrawn = 335,

    /// <summary>A section was given to another lead drafter.</summary>
    SectionEntrusted = 336,

    /// <summary>A comment was made.</summary>
    Commented = 340,

    /// <summary>A remark was made on a factor.</summary>
    FactorDiscussed = 341,

    /// <summary>A note on a factor was proposed.</summary>
    FactorNoteProposed = 342,

    /// <summary>An organization assented to a note.</summary>
    FactorNoteAssented = 343,

    /// <summary>A piece of evidence was added.</summary>
    EvidenceAdded = 350,

    /// <summary>Evidence was graded anew, or its handling changed.</summary>
    EvidenceGraded = 351,

    /// <summary>Two pieces of evidence were linked as of one event.</summary>
    EvidenceLinked = 352,

    /// <summary>The content of evidence was read.</summary>
    EvidenceRead = 353,

    /// <summary>A file was added to a piece of evidence.</summary>
    EvidenceFileKept = 354,

    /// <summary>Withheld evidence was asked for.</summary>
    EvidenceAsked = 355,

    /// <summary>The holder answered.</summary>
    EvidenceAnswered = 356,

    /// <summary>An edition was frozen.</summary>
    EditionFrozen = 360,

    /// <summary>A position on an edition was drafted.</summary>
    PositionDrafted = 361,

    /// <summary>A position was signed.</summary>
    PositionSigned = 362,

    /// <summary>An edition was put under silence.</summary>
    SilenceBegun = 363,

    /// <summary>A silence procedure was prolonged.</summary>
    SilenceExtended = 364,

    /// <summary>A silence was broken.</summary>
    SilenceBroken = 365,

    /// <summary>An edition was adopted.</summary>
    EditionAdopted = 366,

    /// <summary>A file of an edition was downloaded.</summary>
    EditionDownloaded = 367,

    /// <summary>A contribution was entered.</summary>
    ContributionEntered = 370,

    /// <summary>A contribution was changed.</summary>
    ContributionRevised = 371,

    /// <summary>A contribution was acknowledged or disputed.</summary>
    ContributionAnswered = 372,

    /// <summary>A release was proposed.</summary>
    ReleaseProposed = 373,

    /// <summary>An organization answered whether its words may be released.</summary>
    ReleaseConsented = 374,

    /// <summary>A release was opened to its recipient.</summary>
    ReleaseOpened = 375,

    /// <summary>The recipient opened a release.</summary>
    ReleaseRead = 376,

    /// <summary>A release was called back.</summary>
    ReleaseRecalled = 377,

    /// <summary>The recipient acknowledged a recall.</summary>
    RecallAcknowledged = 378,

    /// <summary>Ratings of a cycle were taken out as a table.</summary>
    RatingsExported = 384,

    /// <summary>An edition was taken out as a document.</summary>
    EditionExported = 385,

    /// <summary>A country or an area was put on a file.</summary>
    SituationNoted = 386,

    /// <summary>A country or an area was taken off a file.</summary>
    SituationEnded = 387,

    /// <summary>A link between situations was drawn.</summary>
    LinkDrawn = 388,

    /// <summary>An organization said what it holds of a link.</summary>
    LinkStated = 389,

    /// <summary>Reminders were raised.</summary>
    RemindersRaised = 400,

    /// <summary>A mail was handed to the mail server, or given up.</summary>
    LetterSettled = 401,

    /// <summary>A co-lead changed what an assessment relates to.</summary>
    ScopeChanged = 402,

    /// <summary>An organization stated its reading of armed conflict.</summary>
    ConflictStated = 403,

    /// <summary>An action was entered.</summary>
    ActionEntered = 404,

    /// <summary>An action was changed.</summary>
    ActionRevised = 405,

    /// <summary>A programme was opened.</summary>
    ProgrammeOpened = 500,

    /// <summary>The terms of a programme were changed.</summary>
    ProgrammeRevised = 501,

    /// <summary>The frame of a programme was opened to every workspace.</summary>
    ProgrammePublished = 502,

    /// <summary>An organization was invited to a programme.</summary>
    ProgrammePartyInvited = 503,

    /// <summary>An organization's part in a programme was ended.</summary>
    ProgrammePartyEnded = 504,

    /// <summary>An invitation to a programme was accepted.</summary>
    ProgrammeJoined = 505,

    /// <summary>An invitation to a programme was declined.</summary>
    ProgrammeDeclined = 506,

    /// <summary>A cluster was added to a programme.</summary>
    ClusterAdded = 507,

    /// <summary>An objective was added to a programme.</summary>
    ObjectiveAdded = 508,

    /// <summary>A milestone was put into the plan.</summary>
    MilestonePlanned = 509,

    /// <summary>What the plan says of a milestone was changed.</summary>
    MilestoneReplanned = 510,

    /// <summary>A milestone was taken out of the plan.</summary>
    MilestoneRemoved = 511,

    /// <summary>A milestone was opened to every workspace.</summary>
    MilestonePublished = 512,

    /// <summary>An organization was named in a milestone.</summary>
    MilestoneNamed = 513,

    /// <summary>One side reported where a milestone stands.</summary>
    MilestoneReported = 514,

    /// <summary>The other side confirmed or disputed a report.</summary>
    MilestoneAnswered = 515,

    /// <summary>Something was said to a milestone.</summary>
    MilestoneCommented = 516,

    /// <summary>The demonstration was loaded.</summary>
    DemonstrationLoaded = 900,
}
