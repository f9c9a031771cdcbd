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

    /// <summary>Milestones were taken out as a table.</summary>
    MilestonesExported = 520,

    /// <summary>A file of milestones was handed in to be checked.</summary>
    ImportUploaded = 521,

    /// <summary>A file of milestones was checked.</summary>
    ImportChecked = 522,

    /// <summary>What a file of milestones would do was confirmed.</summary>
    ImportConfirmed = 523,

    /// <summary>Milestones were imported.</summary>
    MilestonesImported = 524,

    /// <summary>An import was given up.</summary>
    ImportCancelled = 525,

    /// <summary>An import could not be done.</summary>
    ImportFailed = 526,

    /// <summary>The last import was asked to be undone.</summary>
    ImportUndoAsked = 527,

    /// <summary>The last import was undone.</summary>
    ImportUndone = 528,

    /// <summary>A job took up an import.</summary>
    ImportBegun = 529,

    /// <summary>A person made a calendar feed.</summary>
    FeedMade = 540,

    /// <summary>A person revoked a calendar feed.</summary>
    FeedRevoked = 541,

    /// <summary>A calendar read a feed, for the first time on a day.</summary>
    FeedRead = 542,

    /// <summary>What is published of a programme was taken out as IATI.</summary>
    ProgrammeExchanged = 543,

    /// <summary>A person kept a view of a programme.</summary>
    ViewKept = 544,

    /// <summary>A person removed a view of a programme.</summary>
    ViewRemoved = 545,

    /// <summary>A milestone was carried forward into a successor programme.</summary>
    MilestoneCarriedForward = 546,

    /// <summary>A milestone was said to build on an earlier one.</summary>
    MilestoneLinked = 547,

    /// <summary>A milestone was said to build on an earlier one no more.</summary>
    MilestoneUnlinked = 548,

    /// <summary>A practice card was written.</summary>
    PracticeWritten = 549,

    /// <summary>A practice card was opened to every workspace.</summary>
    PracticeOpened = 550,

    /// <summary>An organization asked to repeat what a practice card tells.</summary>
    ReplicationAsked = 551,

    /// <summary>The organization that wrote a practice card answered who asked.</summary>
    ReplicationAnswered = 552,

    /// <summary>An indicator was set for a milestone.</summary>
    IndicatorSet = 570,

    /// <summary>An indicator was taken out.</summary>
    IndicatorEnded = 571,

    /// <summary>A result was counted.</summary>
    ResultCounted = 572,

    /// <summary>What counts where several counted was settled.</summary>
    ResultSettled = 573,

    /// <summary>A promise was written down.</summary>
    CommitmentNoted = 574,

    /// <summary>What was given of a promise was written down.</summary>
    CommitmentDelivered = 575,

    /// <summary>A review of a programme was called.</summary>
    ReviewCalled = 576,

    /// <summary>A review was moved to another day.</summary>
    ReviewMoved = 577,

    /// <summary>A review asked an organization for something.</summary>
    RecommendationMade = 578,

    /// <summary>An organization answered to what a review asked.</summary>
    RecommendationAnswered = 579,

    /// <summary>The pack of a review was frozen.</summary>
    PackFrozen = 580,

    /// <summary>The pack of a review was signed.</summary>
    PackSigned = 581,

    /// <summary>The pack of a review was downloaded.</summary>
    PackTaken = 582,

    /// <summary>A confidential file was opened.</summary>
    EngagementOpened = 630,

    /// <summary>The team of a confidential file was complete.</summary>
    EngagementActivated = 631,

    /// <summary>A confidential file was closed.</summary>
    EngagementClosed = 632,

    /// <summary>Somebody was put on the list of a confidential file.</summary>
    SeatGiven = 633,

    /// <summary>Somebody left the list of a confidential file.</summary>
    SeatLeft = 634,

    /// <summary>A version of a confidential note was written.</summary>
    NoteWritten = 635,

    /// <summary>A confidential note was signed.</summary>
    NoteSigned = 636,

    /// <summary>Something of a confidential file was opened.</summary>
    NoteRead = 637,

    /// <summary>A version of an option was written.</summary>
    OptionWritten = 638,

    /// <summary>Who stands behind a code was written down.</summary>
    InterlocutorNamed = 639,

    /// <summary>An expert was proposed for a confidential file.</summary>
    ExpertProposed = 640,

    /// <summary>An expert was admitted by the other officer.</summary>
    ExpertAdmitted = 641,

    /// <summary>A follow-up of a confidential note was done.</summary>
    FollowUpDone = 642,

    /// <summary>A row that gives power was not as the portal wrote it, and was refused.</summary>
    StampRefused = 643,

    /// <summary>A session was ended before its time.</summary>
    SessionEnded = 644,

    /// <summary>What an account signs in with was changed; the detail is the number of its state.</summary>
    CredentialsSealed = 645,

    /// <summary>A file was added to a confidential note.</summary>
    NoteFileKept = 646,

    /// <summary>A file of a confidential note was handed out.</summary>
    NoteFileRead = 647,

    /// <summary>A roundtable was opened.</summary>
    RoundtableOpened = 600,

    /// <summary>An organization was asked to convene a roundtable.</summary>
    ConvenorInvited = 601,

    /// <summary>An organization's part in convening a roundtable was ended.</summary>
    ConvenorEnded = 602,

    /// <summary>An organization agreed to convene a roundtable.</summary>
    ConvenorJoined = 603,

    /// <summary>An organization declined to convene a roundtable.</summary>
    ConvenorDeclined = 604,

    /// <summary>An officer was admitted to the record of a roundtable.</summary>
    RecordReaderAdmitted = 605,

    /// <summary>An officer's admission to the record of a roundtable was ended.</summary>
    RecordReaderEnded = 606,

    /// <summary>The record of a roundtable was changed on a day; by whom is not kept.</summary>
    RoundtableRecordKept = 607,

    /// <summary>The lists of participants were changed.</summary>
    ParticipantsKept = 608,

    /// <summary>A statement for attribution was written down.</summary>
    StatementNoted = 609,

    /// <summary>A speaker confirmed a statement.</summary>
    StatementConfirmed = 610,

    /// <summary>The summary of a roundtable was written.</summary>
    SummaryKept = 611,

    /// <summary>The summary of a roundtable was checked.</summary>
    SummaryChecked = 612,

    /// <summary>The summary of a roundtable was cleared.</summary>
    SummaryCleared = 613,

    /// <summary>The summary of a roundtable was opened to every workspace.</summary>
    SummaryPublished = 614,

    /// <summary>The contributions of a roundtable were deleted.</summary>
    ContributionsErased = 615,

    /// <summary>The summary of a roundtable was taken out as a file.</summary>
    SummaryTaken = 616,

    /// <summary>The record of a roundtable was read.</summary>
    RoundtableRecordRead = 617,

    /// <summary>Contributions were let name a coarse sector.</summary>
    SectorsShown = 618,

    /// <summary>A custodian asked for an emergency access.</summary>
    EmergencyAsked = 720,

    /// <summary>A second custodian declined an emergency access.</summary>
    EmergencyDeclined = 721,

    /// <summary>A second custodian confirmed an emergency access.</summary>
    EmergencyConfirmed = 722,

    /// <summary>Those concerned were told of an emergency access.</summary>
    EmergencyTold = 723,

    /// <summary>An emergency access began.</summary>
    EmergencyOpened = 724,

    /// <summary>A note was read by emergency access.</summary>
    EmergencyRead = 725,

    /// <summary>An emergency access was ended before its time.</summary>
    EmergencyEnded = 726,

    /// <summary>Somebody has seen what they were told of an emergency access.</summary>
    EmergencySeen = 727,

    /// <summary>Heads of office were told that the yearly list of emergency accesses is there.</summary>
    EmergencyYearTold = 728,

    /// <summary>The yearly list of emergency accesses was read.</summary>
    EmergencyYearRead = 729,

    /// <summary>An organization got a new key.</summary>
    KeysRotated = 660,

    /// <summary>An organization set how long it keeps confidential files.</summary>
    RetentionPeriodsSet = 740,

    /// <summary>The list of a confidential file was warned that a time ends.</summary>
    RetentionWarned = 741,

    /// <summary>Something of a confidential file is kept longer.</summary>
    RetentionPostponed = 742,

    /// <summary>A hold was placed on a confidential file.</summary>
    LegalHoldPlaced = 743,

    /// <summary>A hold on a confidential file was lifted.</summary>
    LegalHoldLifted = 744,

    /// <summary>The destruction of something of a confidential file was proposed.</summary>
    DestructionProposed = 745,

    /// <summary>It was confirmed by a second person, and done.</summary>
    DestructionConfirmed = 746,

    /// <summary>An extract of a confidential file was written or changed.</summary>
    ExtractWritten = 700,

    /// <summary>One half of the team approved an extract.</summary>
    ExtractApproved = 701,

    /// <summary>An extract left on a day; of which file, and where to, is not kept here.</summary>
    ExtractReleased = 702,

    /// <summary>A party was asked for a contribution in confidence.</summary>
    ConfidenceAsked = 703,

    /// <summary>A party answered such a request on a day; by whose hand is not kept.</summary>
    ConfidenceAnswered = 704,

    /// <summary>Contributions in confidence were read.</summary>
    ConfidenceRead = 705,

    /// <summary>A warning was drafted.</summary>
    WarningDrafted = 750,

    /// <summary>The draft of a warning was changed.</summary>
    WarningRedrafted = 751,

    /// <summary>The draft of a warning was given up.</summary>
    WarningDraftDiscarded = 752,

    /// <summary>A warning was sent.</summary>
    WarningSent = 753,

    /// <summary>A warning was sent to one more recipient.</summary>
    WarningRecipientAdded = 754,

    /// <summary>It was written down why somebody was not told of a warning.</summary>
    WarningLeftOut = 755,

    /// <summary>A warning was corrected.</summary>
    WarningCorrected = 756,

    /// <summary>A warning was stood down.</summary>
    WarningStoodDown = 757,

    /// <summary>A recipient acknowledged a warning.</summary>
    WarningAcknowledged = 758,

    /// <summary>A recipient answered a warning.</summary>
    WarningAnswered = 759,

    /// <summary>The register of warnings was taken out as a table.</summary>
    WarningsExported = 760,

    /// <summary>A mail that had failed was put in the queue again.</summary>
    LetterQueuedAgain = 770,

    /// <summary>A person changed when mail may come.</summary>
    NoticesChanged = 780,

    /// <summary>An officer entered an absence.</summary>
    AbsenceEntered = 781,

    /// <summary>An absence was ended before its time, or taken back.</summary>
    AbsenceEnded = 782,

    /// <summary>Reminders were marked as read.</summary>
    RemindersRead = 790,

    /// <summary>A reminder was marked as unread.</summary>
    ReminderUnread = 791,

    /// <summary>An officer wants no mail about something.</summary>
    Muted = 792,

    /// <summary>Mail about it goes out again.</summary>
    MuteEnded = 793,

    /// <summary>A reminder was answered.</summary>
    ReminderAnswered = 800,

    /// <summary>A provider of sign-in was changed or removed: the number of its state, by which an older row is known.</summary>
    ProviderSealed = 810,

    /// <summary>A provider of sign-in was added.</summary>
    ProviderAdded = 811,

    /// <summary>A provider of sign-in was changed.</summary>
    ProviderChanged = 812,

    /// <summary>A provider of sign-in was switched on.</summary>
    ProviderEnabled = 813,

    /// <summary>A provider of sign-in was switched off; sessions that began with it are over.</summary>
    ProviderDisabled = 814,

    /// <summary>A provider of sign-in was removed.</summary>
    ProviderRemoved = 815,

    /// <summary>A sign-in at an organization was tied to an account.</summary>
    ExternalLoginLinked = 816,

    /// <summary>A sign-in at an organization was untied from an account.</summary>
    ExternalLoginUnlinked = 817,

    /// <summary>A provider said that sessions are over.</summary>
    ProviderEndedSessions = 818,

    /// <summary>A provider was tried out by an administrator; nobody was signed in.</summary>
    ProviderTried = 819,

    /// <summary>A mail to an account was put in the outbox.</summary>
    AccountMailQueued = 820,

    /// <summary>A mail to an account was sent, or will not be.</summary>
    AccountMailSettled = 821,

    /// <summary>A link for a forgotten passphrase was asked for.</summary>
    ResetAsked = 822,

    /// <summary>A forgotten passphrase was set anew.</summary>
    ResetDone = 823,

    /// <summary>A factor was shown again before something that asks for it.</summary>
    FactorConfirmed = 824,

    /// <summary>A factor that was shown again was refused.</summary>
    ConfirmationRefused = 825,

    /// <summary>Something about an account looked unusual.</summary>
    AlarmRaised = 826,

    /// <summary>Its owner said whether it was them.</summary>
    AlarmAnswered = 827,

    /// <summary>An organization was added to the portal.</summary>
    WorkspaceAdded = 830,

    /// <summary>What is known of an organization was changed.</summary>
    WorkspaceChanged = 831,

    /// <summary>Somebody was invited to join a workspace.</summary>
    OfficerInvited = 832,

    /// <summary>An invitation to join was taken back.</summary>
    JoiningWithdrawn = 833,

    /// <summary>Somebody joined a workspace.</summary>
    OfficerJoined = 834,

    /// <summary>A duty was given.</summary>
    DutyGiven = 835,

    /// <summary>The last day of a duty was set.</summary>
    DutyTermSet = 836,

    /// <summary>A post was changed.</summary>
    OfficerChanged = 837,

    /// <summary>An officer was seen off.</summary>
    OfficerLeft = 838,

    /// <summary>What holds for the whole portal was changed.</summary>
    PlatformChanged = 839,

    /// <summary>Somebody who was invited made an account.</summary>
    AccountMade = 840,

    /// <summary>What was open of an officer went over to colleagues.</summary>
    WorkHandedOver = 841,

    /// <summary>An account was closed to its owner, or opened again.</summary>
    AccountSwitched = 850,

    /// <summary>An operator let somebody begin again with second factors.</summary>
    ReEnrolmentMade = 851,

    /// <summary>Somebody began again with second factors.</summary>
    ReEnrolled = 852,

    /// <summary>Somebody tried to, with other words than the operator's.</summary>
    ReEnrolmentRefused = 853,

    /// <summary>A person took home what the portal knows of them.</summary>
    OwnDataTaken = 854,

    /// <summary>An officer did something in the name of a colleague who was away; what, and for whom, stands in the detail, in the own chain alone.</summary>
    ActedFor = 860,

    /// <summary>The auditor read the trail of acts.</summary>
    TrailRead = 865,

    /// <summary>The auditor took the trail of acts home as a table.</summary>
    TrailTaken = 866,

    /// <summary>Somebody searched; for which words is kept nowhere.</summary>
    Searched = 867,

    /// <summary>A copy of everything, or of one organization, was made.</summary>
    BackupMade = 870,

    /// <summary>A copy of the keys folder was made.</summary>
    KeysCopied = 871,

    /// <summary>A copy was restored.</summary>
    BackupRestored = 872,

    /// <summary>Mail that was held back goes out again.</summary>
    MailReleased = 873,

    /// <summary>Mail that was held back was thrown away.</summary>
    MailDropped = 874,

    /// <summary>The demonstration was loaded.</summary>
    DemonstrationLoaded = 900,
}
