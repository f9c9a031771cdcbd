using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Engagements;
using Rtop.Partners.Reviews;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;
using static Rtop.Partners.Data.Tenancy.Clause;

namespace Rtop.Partners.Data.Tenancy;

/// <summary>What holds for one table: who reads, adds, changes and removes its rows.</summary>
/// <param name="Read">Rows that exist for me.</param>
/// <param name="Add">Rows I may add.</param>
/// <param name="Change">Rows I may change, judged before and after.</param>
/// <param name="ChangeTo">What a row must be after the change, where that differs from <paramref name="Change"/>.</param>
/// <param name="Remove">Rows I may remove, with what hangs on them; null where nobody removes any.</param>
public sealed record Wall(Clause Read, Clause Add, Clause Change, Clause? ChangeTo = null, Clause? Remove = null);

/// <summary>
/// Which rows exist for whom. The only file that decides: query filters, the write guard and the database's row security
/// are all made from it. DESIGN.md §4; decision 0002 tells why access hangs on invitation and answer.
/// </summary>
public static class WhoSeesWhat
{
    /// <summary>Name of the query filter that every table has.</summary>
    public const string Filter = "walls";

    /// <summary>The walls by table.</summary>
    public static IReadOnlyDictionary<Type, Wall> Walls { get; } = new Dictionary<Type, Wall>
    {
        // Reference data: that the portal serves these organizations, and against which frameworks, is no secret.
        [typeof(Workspace)] = new(Everyone, Add: OnPlatform, Change: OnPlatform),
        [typeof(MemberState)] = new(Everyone, Add: OnPlatform, Change: Never, Remove: OnPlatform),
        [typeof(Framework)] = new(Everyone, Never, Never),

        // People: officers of my workspace, and myself wherever I serve. Names do not cross the border (decision 0003); operators see who is there, and nothing of what they do.
        [typeof(Officer)] = new(
            Any(Mine("Workspace"), Myself("PersonId"), OnPlatform),
            // Whoever joins comes by an invitation; an organization that is added has a system officer, who is nobody.
            Add: Any(All(Mine("Workspace"), Unattended, Given("PersonId"), Invited), All(OnPlatform, Empty("PersonId"))),
            // Who left, or was there for a time, comes back to the same post.
            Change: Any(All(Administers, Given("PersonId"), Not(Myself("PersonId"))), All(Mine("Workspace"), Unattended, Any(Given("LeftAt"), Given("Until")))),
            ChangeTo: Any(All(Administers, Given("PersonId"), Not(Myself("PersonId"))), All(Mine("Workspace"), Unattended, Invited))),
        [typeof(DutyHeld)] = new(
            Any(Mine("Workspace"), Myself("PersonId"), OnPlatform),
            Add: Any(
                There<DutyOrder>([("Id", "OrderId"), ("OfficerId", "OfficerId"), ("PersonId", "PersonId"), ("Workspace", "Workspace"), ("Duty", "Duty")], Myself("By"), Is("Kind", DutyOrderKind.Give)),
                All(Mine("Workspace"), Unattended, NoHigherDuty, There<Officer>([("Id", "OfficerId"), ("PersonId", "PersonId"), ("Workspace", "Workspace")], Invited)),
                All(OnPlatform, Is("Duty", Duty.System), Empty("PersonId"))),
            Change: There<DutyOrder>([("OfficerId", "OfficerId"), ("PersonId", "PersonId"), ("Workspace", "Workspace"), ("Duty", "Duty")], Myself("By"), Is("Kind", DutyOrderKind.Term)),
            ChangeTo: There<DutyOrder>([("Id", "TermId"), ("OfficerId", "OfficerId"), ("PersonId", "PersonId"), ("Workspace", "Workspace"), ("Duty", "Duty")], Myself("By"), Is("Kind", DutyOrderKind.Term))),
        // Nobody has a word in their own duties; an operator relieves administrators, and gives nothing.
        [typeof(DutyOrder)] = new(
            Any(Mine("Workspace"), OnPlatform),
            Add: Any(
                All(Administers, Myself("By"), Not(Myself("PersonId")), NoHigherDuty, OfThatOfficer),
                All(OnPlatform, Myself("By"), Is("Kind", DutyOrderKind.Term), Is("Duty", Duty.WorkspaceAdministrator), OfThatOfficer)),
            Change: Never),
        [typeof(JoinInvitation)] = new(
            Any(Mine("Workspace"), Mine("By")),
            Add: Any(All(Administers, Mine("By")), All(OnPlatform, Mine("By"))),
            Change: Any(All(Administers, Mine("By")), All(OnPlatform, Mine("By")), All(Mine("Workspace"), Unattended))),
        [typeof(Person)] = new(Any(Myself("Id"), There<Officer>([("PersonId", "Id")], Mine("Workspace")), OnPlatform), Add: Myself("Id"), Change: Myself("Id")),

        // The own chain, for the own auditor: acts, not content, and none by which a confidential file could be known.
        [typeof(TrailEntry)] = new(
            All(Mine("Chain"), Audits, Not(OneOf("Kind", Trail.Unsaid)), Any(
                All(Mine("Workspace"), OneOf("Act", Trail.Shown.Select(act => act.ToString()))),
                // Of others: that they opened what was shared with them, and what they answered.
                OneOf("Act", Trail.ShownOfOthers.Select(act => act.ToString())))),
            Add: Never,
            Change: Never),

        // The joint file.
        [typeof(Assessment)] = new(
            Any(Mine("Originator"), All(AtMost("Label", HandlingLabel.Confidential), Accepted("Id"))),
            Add: Mine("Originator"),
            Change: Mine("Originator")),
        [typeof(Invitation)] = new(
            Any(Mine("Originator"), Mine("Workspace")),
            Add: All(Mine("Originator"), Not(Mine("Workspace"))),
            Change: Mine("Originator")),
        [typeof(Answer)] = new(
            Any(Mine("Originator"), Mine("Workspace")),
            Add: All(Mine("Workspace"), There<Invitation>([("Id", "InvitationId"), ("Originator", "Originator"), ("Workspace", "Workspace")], Mine("Workspace"), Empty("EndedAt"))),
            Change: Never),
        [typeof(Party)] = new(
            ReadsFile,
            Add: All(Mine("Workspace"), Any(
                All(Mine("Originator"), Empty("InvitationId"), Is("Role", PartyRole.CoLead)),
                All(
                    There<Invitation>(
                        [("Id", "InvitationId"), ("AssessmentId", "AssessmentId"), ("Originator", "Originator"), ("Workspace", "Workspace"), ("Role", "Role")],
                        Mine("Workspace"), Empty("EndedAt")),
                    // Silent or declining, it is none. Asked apart from the invitation: the answer is saved together with the party.
                    There<Answer>([("InvitationId", "InvitationId"), ("Workspace", "Workspace")], Is("Verdict", Verdict.Accepted))))),
            Change: Mine("Originator")),

        // Cycles and blind ratings.
        [typeof(Cycle)] = new(ReadsFile, Add: Leads, Change: Leads),
        [typeof(RatingSheet)] = new(
            // That another organization has begun, and when, is its own affair until it submits.
            All(ReadsFile, Any(Mine("Workspace"), Given("SubmittedAt"))),
            Add: All(Mine("Workspace"), Scores, Empty("SubmittedAt")),
            Change: All(Mine("Workspace"), Scores, Empty("SubmittedAt")), ChangeTo: All(Mine("Workspace"), Scores)),
        [typeof(Rating)] = new(
            All(ReadsFile, Any(Mine("Workspace"), All(Given("SubmittedAt"), There<Reveal>([("CycleId", "CycleId")]), Any(Scores, AllConsent)))),
            // Handed in is handed in: nothing is put on a sheet afterwards.
            Add: All(Mine("Workspace"), Scores, Empty("SubmittedAt"), Not(There<RatingSheet>([("Id", "SheetId")], Given("SubmittedAt")))),
            Change: All(Mine("Workspace"), Scores, Empty("SubmittedAt")), ChangeTo: All(Mine("Workspace"), Scores)),
        [typeof(SetAnswer)] = new(
            All(ReadsFile, Any(Mine("Workspace"), All(Given("SubmittedAt"), There<Reveal>([("CycleId", "CycleId")]), Any(Scores, AllConsent)))),
            Add: All(Mine("Workspace"), Scores, Empty("SubmittedAt"), Not(There<RatingSheet>([("Id", "SheetId")], Given("SubmittedAt")))),
            Change: All(Mine("Workspace"), Scores, Empty("SubmittedAt")), ChangeTo: All(Mine("Workspace"), Scores)),
        [typeof(FramingNote)] = new(
            ReadsFile,
            Add: All(Mine("Workspace"), Scores, Empty("EndedAt")),
            Change: All(Mine("Workspace"), Scores, Empty("EndedAt")), ChangeTo: All(Mine("Workspace"), Scores)),
        [typeof(RoundOpening)] = new(
            ReadsFile,
            Add: All(Mine("Workspace"), Leads, Submitted),
            Change: Never),
        [typeof(Reveal)] = new(
            ReadsFile,
            // Either nobody who scores is still at work, or no co-lead is missing that has not asked.
            Add: All(Mine("Workspace"), Scores, Any(
                Not(There<Party>(
                    [("AssessmentId", "AssessmentId")],
                    Empty("EndedAt"), Not(Is("Role", PartyRole.Observer)),
                    Not(There<RatingSheet>([("Workspace", "Workspace"), ("CycleId", "^CycleId")], Given("SubmittedAt"))))),
                Not(There<Party>(
                    [("AssessmentId", "AssessmentId")],
                    Empty("EndedAt"), Is("Role", PartyRole.CoLead),
                    Not(There<RoundOpening>([("Workspace", "Workspace"), ("CycleId", "^CycleId")])))))),
            Change: Never),

        // What is said of ratings is read by those who read them: who rates, once the round is open, and observers whom all who rate admit. It ends with the cycle.
        [typeof(ObserverConsent)] = new(
            ReadsFile,
            Add: All(Mine("Workspace"), Scores, Empty("EndedAt")),
            Change: All(Mine("Workspace"), Scores, Empty("EndedAt")), ChangeTo: All(Mine("Workspace"), Scores)),
        [typeof(Remark)] = new(ReadsDiscussion, Add: DiscussesNow, Change: Never),
        [typeof(FactorNote)] = new(ReadsDiscussion, Add: DiscussesNow, Change: Never),
        [typeof(Assent)] = new(ReadsDiscussion, Add: DiscussesNow, Change: Never),
        [typeof(SecondLook)] = new(ReadsDiscussion, Add: DiscussesNow, Change: Never),

        // Agreed text and comments.
        [typeof(Section)] = new(ReadsFile, Add: Leads, Change: Any(Leads, All(Mine("LeadDrafter"), Scores))),
        [typeof(SectionVersion)] = new(ReadsFile, Add: All(Mine("Workspace"), Any(Leads, All(Scores, LeadDrafts))), Change: Never),
        // What is not yet agreed is among those who write. Nobody answers their own proposal but by taking it back.
        [typeof(Proposal)] = new(All(ReadsFile, Scores), Add: All(Mine("Workspace"), Scores), Change: Never),
        [typeof(ProposalDecision)] = new(
            All(ReadsFile, Scores),
            Add: All(Mine("Workspace"), Scores, Any(
                All(Is("Verdict", ProposalVerdict.Withdrawn), OwnProposal),
                All(Not(Is("Verdict", ProposalVerdict.Withdrawn)), Not(OwnProposal), LeadDrafts))),
            Change: Never),
        // Who is at work is for those who work; what somebody types and has not saved is that person's alone.
        [typeof(Presence)] = new(All(ReadsFile, Scores), Add: All(Mine("Workspace"), Scores), Change: All(Mine("Workspace"), Scores)),
        [typeof(SectionDraft)] = new(
            All(Mine("Workspace"), Myself("PersonId"), ReadsFile),
            Add: All(Mine("Workspace"), Myself("PersonId"), Scores), Change: All(Mine("Workspace"), Myself("PersonId"), Scores)),
        [typeof(Comment)] = new(ReadsFile, Add: All(Mine("Workspace"), ReadsFile), Change: Never),
        // An organization is addressed before all, a colleague among colleagues.
        [typeof(Mention)] = new(
            All(ReadsFile, Any(Empty("ColleagueId"), Mine("Workspace"))),
            Add: All(Mine("Workspace"), ReadsFile, Any(
                All(Empty("ColleagueId"), There<Party>([("AssessmentId", "AssessmentId"), ("Workspace", "Organization")], Empty("EndedAt"))),
                All(Given("ColleagueId"), Mine("Organization")))),
            Change: Never),

        // Contributions, editions, and what the parties say of them.
        [typeof(Contribution)] = new(ReadsFile, Add: All(Mine("Workspace"), ReadsFile), Change: All(Mine("Workspace"), ReadsFile)),
        [typeof(ContributionReply)] = new(
            ReadsFile,
            // Nobody acknowledges their own.
            Add: All(Mine("Workspace"), ReadsFile, Not(There<Contribution>([("Id", "ContributionId"), ("Workspace", "Workspace")]))),
            Change: Never),
        [typeof(Edition)] = new(ReadsFile, Add: All(Mine("Workspace"), Leads, InOpenRound), Change: Never),
        [typeof(EditionAnnex)] = new(ReadsDiscussion, Add: All(Leads, InOpenRound), Change: Never),
        [typeof(Position)] = new(
            // A draft stays inside; what was signed goes as far as its audience.
            All(ReadsFile, Any(
                Mine("Workspace"),
                All(There<SignOff>([("PositionId", "Id")]), Any(AtMost("Audience", PositionAudience.WithEdition), All(AtMost("Audience", PositionAudience.Partners), Scores))))),
            Add: All(Mine("Workspace"), Scores, InOpenRound),
            Change: Never),
        [typeof(SignOff)] = new(ReadsFile, Add: All(Mine("Workspace"), Scores, InOpenRound), Change: Never),
        [typeof(Silence)] = new(ReadsFile, Add: All(Mine("Workspace"), Leads, InOpenRound), Change: All(Scores, Empty("Outcome")), ChangeTo: Scores),
        [typeof(SilenceExtension)] = new(ReadsFile, Add: All(Mine("Workspace"), Leads, There<Silence>([("EditionId", "EditionId")], Empty("Outcome"))), Change: Never),
        [typeof(SilenceBreak)] = new(ReadsFile, Add: All(Mine("Workspace"), Scores, There<Silence>([("EditionId", "EditionId")])), Change: Never),
        [typeof(Adoption)] = new(
            ReadsFile,
            // A silence that nobody broke, or no party that rates is left without a signature.
            Add: All(Mine("Workspace"), Scores, Any(
                There<Silence>([("EditionId", "EditionId")], Is("Outcome", SilenceOutcome.Unbroken)),
                Not(There<Party>(
                    [("AssessmentId", "AssessmentId")],
                    Empty("EndedAt"), Not(Is("Role", PartyRole.Observer)),
                    Not(There<SignOff>([("Workspace", "Workspace"), ("CycleId", "^CycleId")])))))),
            Change: Never),

        // Releases: to an organization that is no party, as long as it is open and not called back.
        [typeof(Release)] = new(
            Any(ReadsFile, All(Mine("Recipient"), There<ReleaseOpening>([("ReleaseId", "Id")]), Not(There<Recall>([("ReleaseId", "Id")])))),
            Add: All(Mine("Originator"), Not(Mine("Recipient")), There<Adoption>([("EditionId", "EditionId")])),
            Change: Never),
        [typeof(ReleaseConsent)] = new(
            ReadsFile,
            Add: All(Mine("Originator"), Is("Verdict", ConsentVerdict.Awaited)),
            Change: All(Mine("Workspace"), ReadsFile, Is("Verdict", ConsentVerdict.Awaited)), ChangeTo: All(Mine("Workspace"), ReadsFile)),
        [typeof(ReleaseOpening)] = new(
            Any(ReadsFile, Mine("Recipient")),
            // All who were asked have consented, and everybody else who rates was asked.
            Add: All(
                Mine("Originator"),
                Not(There<ReleaseConsent>([("ReleaseId", "ReleaseId")], Not(Is("Verdict", ConsentVerdict.Granted)))),
                Not(There<Party>(
                    [("AssessmentId", "AssessmentId")],
                    Empty("EndedAt"), Not(Is("Role", PartyRole.Observer)), Not(Mine("Workspace")),
                    Not(There<ReleaseConsent>([("Workspace", "Workspace"), ("ReleaseId", "^ReleaseId")], Is("Verdict", ConsentVerdict.Granted)))))),
            Change: Never),
        [typeof(ReleaseReading)] = new(Any(Mine("Originator"), Mine("Recipient")), Add: All(Mine("Recipient"), There<Release>([("Id", "ReleaseId")])), Change: Never),
        [typeof(Recall)] = new(Any(ReadsFile, Mine("Recipient")), Add: All(Mine("Originator"), There<ReleaseOpening>([("ReleaseId", "ReleaseId")])), Change: Never),
        [typeof(RecallAnswer)] = new(Any(ReadsFile, Mine("Recipient")), Add: All(Mine("Recipient"), There<Recall>([("ReleaseId", "ReleaseId")])), Change: Never),

        // What the matter is about: its scope by the co-leads; of armed conflict, and of what is done, each organization that rates says its own.
        [typeof(ScopeChange)] = new(ReadsFile, Add: All(Mine("Workspace"), Leads), Change: Never),
        [typeof(ConflictReading)] = new(ReadsFile, Add: All(Mine("Workspace"), Scores), Change: Never),
        [typeof(ActionOnFile)] = new(ReadsFile, Add: All(Mine("Workspace"), Scores), Change: All(Mine("Workspace"), Scores)),

        // Evidence: the card is read with the file, but for what must not leave its holder's house; the content only where it is shared or granted.
        [typeof(EvidenceCard)] = new(
            All(ReadsFile, Any(Mine("Workspace"), AtMost("Label", HandlingLabel.Confidential))),
            Add: All(Mine("Workspace"), Scores),
            Change: All(Mine("Workspace"), Scores)),
        [typeof(EvidenceContent)] = new(ReadsContent, Add: All(Mine("Workspace"), Scores), Change: Never),
        [typeof(EvidenceGrade)] = new(ReadsContent, Add: All(Mine("Workspace"), Scores), Change: Never),
        [typeof(EvidenceFile)] = new(ReadsContent, Add: All(Mine("Workspace"), Scores), Change: Never),
        [typeof(EvidenceChunk)] = new(ReadsContent, Add: All(Mine("Workspace"), Scores), Change: Never),
        [typeof(EvidenceLink)] = new(ReadsBothCards, Add: All(Mine("Workspace"), Scores, ReadsBothCards), Change: Never),
        [typeof(EvidenceRequest)] = new(
            All(ReadsFile, Any(Mine("Workspace"), Mine("Holder"))),
            Add: All(Mine("Workspace"), Scores, Not(Mine("Holder")), There<EvidenceCard>([("Id", "EvidenceId"), ("Originator", "Originator")], Is("Disclosure", Disclosure.Withheld))),
            Change: Never),
        [typeof(EvidenceAnswer)] = new(
            All(ReadsFile, Any(Mine("Workspace"), Mine("Asker"))),
            Add: All(Mine("Workspace"), Scores, There<EvidenceRequest>([("Id", "RequestId"), ("EvidenceId", "EvidenceId"), ("Workspace", "Asker")], Mine("Holder"))),
            Change: Never),

        // Situations: read with the file; a link by those to whom both its ends exist, and nobody learns that there is another.
        [typeof(Situation)] = new(
            ReadsFile,
            Add: All(Mine("Workspace"), Scores, Empty("EndedAt")),
            Change: All(Mine("Workspace"), Scores, Empty("EndedAt")), ChangeTo: All(Mine("Workspace"), Scores)),
        [typeof(SituationLink)] = new(ReadsBothSituations, Add: All(Mine("Workspace"), Scores, ReadsBothSituations), Change: Never),
        [typeof(LinkStatement)] = new(ReadsLink, Add: All(Mine("Workspace"), Scores, ReadsLink), Change: Never),

        // Programmes: two sides read and write the whole; who is named in a milestone, that milestone; every workspace what was published.
        [typeof(Programme)] = new(
            Any(Mine("Originator"), All(AtMost("Label", HandlingLabel.Confidential), Joined("Id")), All(AtMost("Label", HandlingLabel.Public), Given("PublishedAt"))),
            Add: Mine("Originator"),
            Change: Mine("Originator")),
        [typeof(ProgrammeInvitation)] = new(
            Any(Mine("Originator"), Mine("Workspace")),
            Add: All(Mine("Originator"), Not(Mine("Workspace"))),
            Change: Mine("Originator")),
        [typeof(ProgrammeAnswer)] = new(
            Any(Mine("Originator"), Mine("Workspace")),
            Add: All(Mine("Workspace"), There<ProgrammeInvitation>([("Id", "InvitationId"), ("Originator", "Originator"), ("Workspace", "Workspace")], Mine("Workspace"), Empty("EndedAt"))),
            Change: Never),
        [typeof(ProgrammeParty)] = new(
            OnProgramme,
            Add: All(Mine("Workspace"), Any(
                All(Mine("Originator"), Empty("InvitationId"), Is("Role", ProgrammeRole.Partner)),
                All(
                    There<ProgrammeInvitation>(
                        [("Id", "InvitationId"), ("ProgrammeId", "ProgrammeId"), ("Originator", "Originator"), ("Workspace", "Workspace"), ("Role", "Role")],
                        Mine("Workspace"), Empty("EndedAt")),
                    There<ProgrammeAnswer>([("InvitationId", "InvitationId"), ("Workspace", "Workspace")], Is("Verdict", Verdict.Accepted))))),
            Change: Mine("Originator")),
        // The frame is read with the programme.
        [typeof(Cluster)] = new(ReadsProgramme, Add: Sides, Change: Sides),
        [typeof(Objective)] = new(ReadsProgramme, Add: Sides, Change: Sides),
        [typeof(Milestone)] = new(
            Any(WritesMilestone, All(AtMost("Label", HandlingLabel.Public), There<MilestonePublication>([("MilestoneId", "Id")]))),
            Add: All(Sides, Any(Mine("Originator"), AtMost("Label", HandlingLabel.Confidential))),
            Change: WritesMilestone),
        [typeof(MilestonePublication)] = new(ReadsProgramme, Add: All(Mine("Originator"), There<Programme>([("Id", "ProgrammeId")], Given("PublishedAt"))), Change: Never),
        [typeof(MilestoneNaming)] = new(Any(Sides, Mine("Workspace")), Add: All(Mine("Originator"), Not(Mine("Workspace"))), Change: Mine("Originator")),
        [typeof(MilestoneVersion)] = new(WorksOn, Add: All(Mine("Workspace"), WorksOn), Change: Never),
        [typeof(StatusReport)] = new(WorksOn, Add: All(Mine("Workspace"), WorksOn, LeadsMilestone), Change: Never),
        // Nobody confirms their own.
        [typeof(StatusReply)] = new(WorksOn, Add: All(Mine("Workspace"), WorksOn, LeadsMilestone, Not(There<StatusReport>([("Id", "ReportId"), ("Workspace", "Workspace")]))), Change: Never),
        [typeof(MilestoneComment)] = new(All(WorksOn, Any(Is("OwnSideOnly", false), Mine("Workspace"))), Add: All(Mine("Workspace"), WorksOn), Change: Never),

        // A file of milestones is its side's own, with what came of it; the other side sees the plan.
        [typeof(MilestoneImport)] = new(OwnSide, Add: OwnSide, Change: OwnSide),
        [typeof(ImportChunk)] = new(OwnSide, Add: OwnSide, Change: Never),
        [typeof(ImportStep)] = new(OwnSide, Add: OwnSide, Change: Never),
        [typeof(ImportProgress)] = new(OwnSide, Add: OwnSide, Change: OwnSide),
        // Looking: what a person keeps for looking at a programme is that person's alone.
        [typeof(ProgrammeVisit)] = new(OwnOnProgramme, Add: OwnOnProgramme, Change: OwnOnProgramme),
        [typeof(SavedView)] = new(OwnOnProgramme, Add: OwnOnProgramme, Change: OwnOnProgramme),
        // Practice cards: those who work on the milestone; every workspace once the originator opened it. Who asks to repeat it is between the two.
        [typeof(PracticeCard)] = new(
            Any(WorksOn, All(AtMost("Label", HandlingLabel.Public), Given("OpenedAt"))),
            Add: All(Mine("Workspace"), WorksOn, Empty("OpenedAt")),
            Change: Mine("Originator")),
        [typeof(ReplicationRequest)] = new(
            Any(Mine("Workspace"), Mine("Asked")),
            Add: All(Mine("Workspace"), Not(Mine("Asked")), There<PracticeCard>([("Id", "CardId"), ("Workspace", "Asked")])),
            Change: Never),
        [typeof(ReplicationAnswer)] = new(
            Any(Mine("Workspace"), Mine("Asker")),
            Add: All(Mine("Workspace"), There<ReplicationRequest>([("Id", "RequestId"), ("Workspace", "Asker")], Mine("Asked"))),
            Change: Never),
        // Lineage: a link is there for those to whom both milestones are, and drawn by the sides of the later one.
        [typeof(MilestoneLink)] = new(ReadsBothMilestones, Add: All(Mine("Workspace"), Sides, ReadsBothMilestones), Change: All(Sides, ReadsBothMilestones)),

        // Results: an indicator is read with its milestone; what was counted and settled is for those who work on it, and said by those who lead.
        [typeof(ResultIndicator)] = new(ReadsMilestone, Add: All(Mine("Workspace"), Sides, ReadsMilestone), Change: All(Sides, ReadsMilestone)),
        [typeof(Figure)] = new(WorksOn, Add: All(Mine("Workspace"), WorksOn, LeadsMilestone), Change: Never),
        [typeof(Reconciliation)] = new(WorksOn, Add: All(Mine("Workspace"), WorksOn, LeadsMilestone), Change: Never),
        [typeof(Commitment)] = new(Sides, Add: All(Mine("Workspace"), Sides), Change: Never),
        [typeof(Delivery)] = new(Sides, Add: All(Mine("Workspace"), Sides), Change: Never),

        // Reviews: the two sides; and whom a recommendation addresses, that recommendation.
        [typeof(ReviewPoint)] = new(Sides, Add: All(Mine("Workspace"), Sides), Change: Sides),
        [typeof(Recommendation)] = new(Any(Sides, All(OnProgramme, Mine("Addressee"))), Add: All(Mine("Workspace"), Sides), Change: Never),
        [typeof(RecommendationResponse)] = new(ReadsRecommendation, Add: All(Mine("Workspace"), There<Recommendation>([("Id", "RecommendationId")], Mine("Addressee"))), Change: Never),
        [typeof(ReviewPack)] = new(Sides, Add: All(Mine("Workspace"), Sides), Change: Never),
        [typeof(PackSignature)] = new(Sides, Add: All(Mine("Workspace"), Sides), Change: Never),

        // Confidential engagement: whoever is on the list of the file, and nobody else of the workspace. A seat is read by whoever sits there, so
        // that no policy asks itself; the team reads who serves from the members. Who stands behind a code is for the two officers alone.
        [typeof(Engagement)] = new(All(Mine("Workspace"), Any(OpensDraft, Seated("Id"))), Add: All(Mine("Workspace"), Myself("OpenedBy")), Change: InTeam("Id")),
        [typeof(SeatOrder)] = new(All(Mine("Workspace"), Myself("By")), Add: All(Myself("By"), Any(BeginsFile, TeamOfFile)), Change: Never),
        [typeof(EngagementSeat)] = new(All(Mine("Workspace"), Myself("PersonId")), Add: Ordered(SeatOrderKind.Give), Change: Never),
        [typeof(SeatEnd)] = new(All(Mine("Workspace"), Myself("PersonId")), Add: Ordered(SeatOrderKind.End), Change: Never),
        [typeof(EngagementMember)] = new(Knows, Add: Any(BeginsFile, TeamOfFile), Change: TeamOfFile),
        [typeof(EngagementNote)] = new(There<NoteVersion>([("NoteId", "Id")]), Add: All(Myself("AuthorId"), TeamOfFile), Change: TeamOfFile, Remove: LogIsOver),
        [typeof(NoteVersion)] = new(Any(Knows, Granted, OpenedInEmergency), Add: All(Myself("AuthorId"), TeamOfFile), Change: Never),
        [typeof(NoteFile)] = new(Any(Knows, Granted), Add: All(Myself("AuthorId"), TeamOfFile), Change: Never),
        [typeof(NoteSignature)] = new(Knows, Add: All(Myself("PersonId"), TeamOfFile), Change: Never),
        [typeof(TensionOption)] = new(There<OptionVersion>([("OptionId", "Id")]), Add: TeamOfFile, Change: TeamOfFile, Remove: LogIsOver),
        [typeof(OptionVersion)] = new(Any(Knows, Granted), Add: All(Myself("AuthorId"), TeamOfFile), Change: Never),
        [typeof(Interlocutor)] = new(TeamOfFile, Add: All(Myself("AuthorId"), TeamOfFile), Change: Never, Remove: CodesAreOver),
        [typeof(FollowUp)] = new(TeamOfFile, Add: TeamOfFile, Change: TeamOfFile),
        [typeof(ExpertAdmission)] = new(Knows, Add: All(Myself("AuthorId"), TeamOfFile), Change: TeamOfFile, Remove: UndertakingsAreOver),
        [typeof(EngagementGrant)] = new(Any(All(Mine("Workspace"), Myself("PersonId")), TeamOfFile), Add: TeamOfFile, Change: Never, Remove: LogIsOver),
        [typeof(EngagementReading)] = new(Knows, Add: All(Myself("PersonId"), Any(SeatedInFile, ReadsInEmergency)), Change: Never, Remove: LogIsOver),

        // Retention: the periods are the organization's and say nothing of any file; the rest is read by the list of the file. Nothing is removed but
        // on the words of two persons, of whom the second is one of the two officers: they alone read all that goes.
        [typeof(RetentionPeriods)] = new(Mine("Workspace"), Add: Mine("Workspace"), Change: Mine("Workspace")),
        [typeof(RetentionWarning)] = new(Knows, Add: Knows, Change: Never),
        [typeof(RetentionPostponement)] = new(Knows, Add: All(Myself("PersonId"), TeamOfFile), Change: Never),
        [typeof(LegalHold)] = new(Knows, Add: All(Myself("PlacedBy"), HeadsOffice), Change: Never),
        [typeof(LegalHoldEnd)] = new(Knows, Add: All(Myself("LiftedBy"), HeadsOffice), Change: Never),
        [typeof(DestructionProposal)] = new(Knows, Add: All(Myself("ProposedBy"), Knows, IsClosed, Not(IsHeld)), Change: Never),
        [typeof(Destruction)] = new(
            Knows,
            Add: All(Myself("ConfirmedBy"), TeamOfFile, Not(IsHeld), There<DestructionProposal>(
                [("Id", "ProposalId"), ("EngagementId", "EngagementId"), ("Workspace", "Workspace"), ("Class", "Class"), ("ProposedBy", "ProposedBy")], Not(Myself("ProposedBy")))),
            Change: Never),

        // Break-glass (decision 0043): a custodian asks, another answers, those concerned are told, and only then both read one version for an hour.
        [typeof(EmergencyRequest)] = new(
            All(Mine("Workspace"), Any(Myself("AskedBy"), Myself("AnsweredBy"), All(Empty("AnsweredBy"), IsCustodian), IsHeadOfOffice)),
            Add: All(Mine("Workspace"), Myself("AskedBy"), Empty("AnsweredBy"), IsCustodian),
            Change: All(Mine("Workspace"), Not(Myself("AskedBy")), Empty("AnsweredBy"), IsCustodian),
            ChangeTo: All(Mine("Workspace"), Not(Myself("AskedBy")), Any(Empty("AnsweredBy"), Myself("AnsweredBy")), IsCustodian)),
        [typeof(EmergencyNotice)] = new(
            All(Mine("Workspace"), Any(Myself("PersonId"), Myself("TellerId"))),
            Add: All(Myself("TellerId"), Confirmed),
            Change: All(Mine("Workspace"), Myself("PersonId"))),
        [typeof(EmergencyOpening)] = new(
            Any(All(Mine("Workspace"), IsOneOfTheTwo), Knows),
            Add: All(Myself("ConfirmedBy"), Confirmed, There<EmergencyNotice>([("RequestId", "RequestId"), ("NoteId", "NoteId"), ("EngagementId", "EngagementId"), ("Workspace", "Workspace")], Myself("TellerId"))),
            Change: Never),
        [typeof(EmergencyEnd)] = new(Any(All(Mine("Workspace"), IsOneOfTheTwo), Knows), Add: All(Mine("Workspace"), Myself("By"), Any(IsOneOfTheTwo, TeamOfFile)), Change: Never),

        // Extracts: written by the two officers, for nobody else. On the joint file a request and its answer are between the two organizations; what was
        // contributed in confidence is read with the file, and an organization that gives no name is none.
        [typeof(Extract)] = new(TeamOfFile, Add: All(Myself("AuthorId"), TeamOfFile), Change: TeamOfFile, Remove: LogIsOver),
        [typeof(ExtractVersion)] = new(TeamOfFile, Add: All(Myself("AuthorId"), TeamOfFile), Change: Never),
        [typeof(ExtractApproval)] = new(TeamOfFile, Add: All(Myself("PersonId"), TeamOfFile), Change: Never),
        [typeof(ConfidenceRequest)] = new(
            All(ReadsFile, Any(Mine("Workspace"), Mine("Asked"))),
            Add: All(Mine("Workspace"), ReadsFile, Not(Mine("Asked")), There<Party>([("AssessmentId", "AssessmentId"), ("Workspace", "Asked")], Empty("EndedAt"))),
            Change: Never),
        [typeof(ConfidenceAnswer)] = new(
            All(ReadsFile, Any(Mine("Workspace"), Mine("Asker"))),
            Add: All(Mine("Workspace"), ReadsFile, There<ConfidenceRequest>([("Id", "RequestId"), ("Workspace", "Asker")], Mine("Asked"))),
            Change: Never),
        [typeof(ConfidentialContribution)] = new(ReadsFile, Add: All(ReadsFile, Any(Mine("Origin"), Empty("Origin")), AtMost("Label", HandlingLabel.Confidential)), Change: Never),

        // Roundtables: read by those who convene them, and once published by all; what was said there by the officers who were admitted to the record.
        [typeof(Roundtable)] = new(Any(Mine("Originator"), Convenes("Id"), Given("PublishedOn")), Add: Mine("Originator"), Change: Mine("Originator")),
        [typeof(RoundtableInvitation)] = new(
            Any(Mine("Originator"), Mine("Workspace")),
            Add: All(Mine("Originator"), Not(Mine("Workspace"))),
            Change: Mine("Originator")),
        [typeof(RoundtableAnswer)] = new(
            Any(Mine("Originator"), Mine("Workspace")),
            Add: All(Mine("Workspace"), There<RoundtableInvitation>([("Id", "InvitationId"), ("Originator", "Originator"), ("Workspace", "Workspace")], Mine("Workspace"), Empty("EndedOn"))),
            Change: Never),
        [typeof(RecordReader)] = new(AdmitsReaders, Add: AdmitsReaders, Change: AdmitsReaders),
        [typeof(RoundtableRecord)] = new(ReadsRecord, Add: ReadsRecord, Change: ReadsRecord),
        // Who agreed to be listed is read with the roundtable; who did not, by the originator's readers alone.
        [typeof(ParticipantList)] = new(
            Any(All(Mine("Originator"), ReadsRecord), All(Is("Consented", true), ReadsRoundtable)),
            Add: All(Mine("Originator"), ReadsRecord),
            Change: All(Mine("Originator"), ReadsRecord)),
        [typeof(AttributableStatement)] = new(
            Any(ReadsRecord, All(Given("ConfirmedOn"), ReadsRoundtable)),
            Add: All(Mine("Workspace"), ReadsRecord),
            Change: All(Mine("Workspace"), ReadsRecord)),
        [typeof(RoundtableSummary)] = new(Any(ReadsRecord, All(Given("ClearedOn"), ReadsRoundtable)), Add: ReadsRecord, Change: ReadsRecord),

        // Warnings (decision 0050): the originator, and before whom it lies. A recipient knows of itself alone, unless the originator let them see each other;
        // what it answers is between the two. For somebody outside the originator answers. Nothing of what was sent is changed.
        [typeof(WarningDraft)] = new(Mine("Originator"), Add: Mine("Originator"), Change: Mine("Originator")),
        [typeof(Warning)] = new(
            Any(Mine("Originator"), There<WarningDelivery>([("WarningId", "Id"), ("Originator", "Originator")], Mine("Workspace"))),
            Add: All(Mine("Originator"), AtMost("Label", HandlingLabel.Confidential)),
            Change: Never),
        [typeof(WarningDelivery)] = new(Any(Mine("Originator"), Mine("Workspace")), Add: All(Mine("Originator"), Not(Mine("Workspace"))), Change: Never),
        [typeof(WarningRecipient)] = new(
            Any(Mine("Originator"), Mine("Workspace"), All(Is("SeeEachOther", true), ReadsWarning)),
            Add: All(Mine("Originator"), Any(Empty("Workspace"), Not(Mine("Workspace")))),
            Change: Never),
        [typeof(WarningAcknowledgement)] = new(Any(Mine("Originator"), Mine("Workspace")), Add: All(Mine("Workspace"), IsRecipient), Change: Never),
        [typeof(WarningResponse)] = new(Any(Mine("Originator"), Mine("Workspace")), Add: All(Mine("Workspace"), IsRecipient), Change: Never),
        [typeof(WarningCorrection)] = new(ReadsWarning, Add: Mine("Originator"), Change: Never),
        [typeof(WarningStandDown)] = new(ReadsWarning, Add: Mine("Originator"), Change: Never),
        // Which assessment it was is there for those to whom the assessment is.
        [typeof(WarningBasis)] = new(All(ReadsWarning, ReadsBasis), Add: All(Mine("Originator"), ReadsBasis), Change: Never),
        [typeof(DistributionNote)] = new(Mine("Originator"), Add: Mine("Originator"), Change: Never),

        // A workspace's own.
        // Of whom a colleague is reminded is between the portal and that colleague, who says what was read. How mails fare is seen by the administrator too,
        // but for those that must not even be known to exist (decision 0051). What a person muted the jobs must know.
        [typeof(Reminder)] = new(All(Mine("Workspace"), Any(Unattended, OwnPost)), Add: Mine("Workspace"), Change: All(Mine("Workspace"), OwnPost)),
        [typeof(Letter)] = new(All(Mine("Workspace"), Any(Unattended, OwnPost, WatchesIt)), Add: Mine("Workspace"), Change: All(Mine("Workspace"), Any(Unattended, WatchesIt))),
        [typeof(LetterStep)] = new(FollowsLetter, Add: FollowsLetter, Change: Never),
        [typeof(Mute)] = new(Mine("Workspace"), Add: All(Mine("Workspace"), OwnPost), Change: All(Mine("Workspace"), OwnPost)),
        // An answer is its workspace's own and the asker's; it is given in one's own name.
        [typeof(ReviewAnswer)] = new(
            Any(Mine("Workspace"), Mine("Asker")),
            Add: All(Mine("Workspace"), OwnPost),
            Change: Never),
        // Colleagues know who is away and who stands in; nobody sends a colleague away.
        [typeof(Absence)] = new(Mine("Workspace"), Add: All(Mine("Workspace"), OwnPost), Change: All(Mine("Workspace"), OwnPost)),
        // In whose name something was done stays at home; it rests on an absence that was not ended, and the table's key on whom that names.
        [typeof(StandIn)] = new(
            Mine("Workspace"),
            Add: All(Mine("Workspace"), OwnPost, There<Absence>([("Id", "AbsenceId"), ("Workspace", "Workspace")], Empty("EndedAt"))),
            Change: Never),
    };

    /// <summary>
    /// A part of what somebody originated is there for the originator without the whole being asked, whose wall says the same: a key of every part
    /// holds whose it is, and most rows that are read are one's own.
    /// </summary>
    static Clause OwnOr(Clause others) => Any(Mine("Originator"), others);

    /// <summary>A part of a joint file is read by whoever reads the file.</summary>
    static Clause ReadsFile => OwnOr(There<Assessment>([("Id", "AssessmentId"), ("Originator", "Originator")]));

    /// <summary>Co-leads and contributors. Who may not read the file, because its label was tightened, writes no part of it either.</summary>
    static Clause Scores => Any(Mine("Originator"), All(Accepted("AssessmentId", Any(Is("Role", PartyRole.CoLead), Is("Role", PartyRole.Contributor))), ReadsFile));

    /// <summary>Co-leads.</summary>
    static Clause Leads => Any(Mine("Originator"), All(Accepted("AssessmentId", Is("Role", PartyRole.CoLead)), ReadsFile));

    /// <summary>The section is given to me.</summary>
    static Clause LeadDrafts => There<Section>([("Id", "SectionId")], Mine("LeadDrafter"));

    /// <summary>The proposal is mine.</summary>
    static Clause OwnProposal => There<Proposal>([("Id", "ProposalId")], Mine("Workspace"));

    /// <summary>Those who rate, once the round is open.</summary>
    static Clause Discusses => All(ReadsFile, Scores, There<Reveal>([("CycleId", "CycleId")]));

    /// <summary>Those who rate, and observers whom all of those admit, once the round is open.</summary>
    static Clause ReadsDiscussion => All(ReadsFile, There<Reveal>([("CycleId", "CycleId")]), Any(Scores, AllConsent));

    /// <summary>No organization that rates is without a standing consent that observers read the cycle. Says nothing by itself to whoever may not read the file.</summary>
    static Clause AllConsent => Not(There<Party>(
        [("AssessmentId", "AssessmentId")],
        Empty("EndedAt"), Not(Is("Role", PartyRole.Observer)),
        Not(There<ObserverConsent>([("Workspace", "Workspace"), ("CycleId", "^CycleId")], Empty("EndedAt")))));

    /// <summary>For one's own organization, while the cycle is open.</summary>
    static Clause DiscussesNow => All(Mine("Workspace"), Discusses, There<Cycle>([("Id", "CycleId")], Empty("ClosedOn")));

    /// <summary>The cycle's round is open, and the cycle too.</summary>
    static Clause InOpenRound => All(There<Reveal>([("CycleId", "CycleId")]), There<Cycle>([("Id", "CycleId")], Empty("ClosedOn")));

    /// <summary>The holder; others as far as they see the card, when it is shared or the holder granted the content to them.</summary>
    static Clause ReadsContent => All(ReadsFile, Any(
        Mine("Workspace"),
        There<EvidenceCard>([("Id", "EvidenceId"), ("Originator", "Originator")], Any(
            Is("Disclosure", Disclosure.Shared),
            There<EvidenceAnswer>([("EvidenceId", "Id")], Mine("Asker"), Is("Form", EvidenceForm.Content))))));

    /// <summary>A link to what one may not see is not there.</summary>
    static Clause ReadsBothCards => All(
        ReadsFile,
        There<EvidenceCard>([("Id", "EvidenceId"), ("Originator", "Originator")]),
        There<EvidenceCard>([("Id", "OtherId"), ("Originator", "Originator")]));

    /// <summary>A link to a situation that one may not see is not there (FEATURES 6.1).</summary>
    static Clause ReadsBothSituations => All(
        There<Situation>([("Id", "SituationId"), ("AssessmentId", "AssessmentId"), ("Originator", "Originator")]),
        There<Situation>([("Id", "OtherId"), ("AssessmentId", "OtherAssessmentId"), ("Originator", "OtherOriginator")]));

    /// <summary>What is said of a link is read with it.</summary>
    static Clause ReadsLink => There<SituationLink>([("Id", "LinkId"), ("AssessmentId", "AssessmentId"), ("Originator", "Originator")]);

    /// <summary>The frame of a programme is read by whoever reads the programme.</summary>
    static Clause ReadsProgramme => OwnOr(There<Programme>([("Id", "ProgrammeId"), ("Originator", "Originator")]));

    /// <summary>A person's own, of a programme that may still be read.</summary>
    static Clause OwnOnProgramme => All(Mine("Workspace"), Myself("PersonId"), ReadsProgramme);

    /// <summary>A link to a milestone that one may not see is not there.</summary>
    static Clause ReadsBothMilestones => All(
        There<Milestone>([("Id", "MilestoneId"), ("ProgrammeId", "ProgrammeId"), ("Originator", "Originator")]),
        There<Milestone>([("Id", "EarlierId"), ("ProgrammeId", "EarlierProgrammeId"), ("Originator", "EarlierOriginator")]));

    /// <summary>Everybody on the programme, in whatever role.</summary>
    static Clause OnProgramme => Any(Mine("Originator"), All(Joined("ProgrammeId"), ReadsProgramme));

    /// <summary>The two sides of a programme.</summary>
    static Clause Sides => Any(Mine("Originator"), All(Joined("ProgrammeId", Is("Role", ProgrammeRole.Partner)), ReadsProgramme));

    /// <summary>One's own, as long as one is a side.</summary>
    static Clause OwnSide => All(Mine("Workspace"), Sides);

    /// <summary>Named in the milestone with that id.</summary>
    static Clause NamedIn(string milestone) => All(Joined("ProgrammeId"), ReadsProgramme, There<MilestoneNaming>([("MilestoneId", milestone)], Mine("Workspace"), Empty("EndedAt")));

    /// <summary>The sides and who is named, as far as the milestone's own label goes.</summary>
    static Clause WritesMilestone => Any(Mine("Originator"), All(AtMost("Label", HandlingLabel.Confidential), Any(Sides, NamedIn("Id"))));

    /// <summary>What belongs to a milestone is for those who work on it, not for all who read that it is published.</summary>
    static Clause WorksOn => OwnOr(All(There<Milestone>([("Id", "MilestoneId"), ("ProgrammeId", "ProgrammeId"), ("Originator", "Originator")]), Any(Sides, NamedIn("MilestoneId"))));

    /// <summary>Whoever reads the milestone, if only because it is published.</summary>
    static Clause ReadsMilestone => OwnOr(There<Milestone>([("Id", "MilestoneId"), ("ProgrammeId", "ProgrammeId"), ("Originator", "Originator")]));

    /// <summary>An answer is read with what it answers.</summary>
    static Clause ReadsRecommendation => There<Recommendation>([("Id", "RecommendationId"), ("ProgrammeId", "ProgrammeId"), ("Originator", "Originator")]);

    /// <summary>One of the two that lead.</summary>
    static Clause LeadsMilestone => There<Milestone>([("Id", "MilestoneId")], Any(Mine("FirstLead"), Mine("SecondLead")));

    /// <summary>An accepted, not ended invitation of mine to the programme with that id.</summary>
    static Clause Joined(string programme, params Clause[] where) => There<ProgrammeInvitation>(
        [("ProgrammeId", programme)],
        [Mine("Workspace"), Empty("EndedAt"), .. where, There<ProgrammeAnswer>([("InvitationId", "Id")], Mine("Workspace"), Is("Verdict", Verdict.Accepted))]);

    /// <summary>Asked to convene the roundtable with that id, accepted, and not asked to leave.</summary>
    static Clause Convenes(string roundtable) => There<RoundtableInvitation>(
        [("RoundtableId", roundtable)],
        Mine("Workspace"), Empty("EndedOn"), There<RoundtableAnswer>([("InvitationId", "Id")], Mine("Workspace"), Is("Verdict", Verdict.Accepted)));

    /// <summary>A convenor's own officers are admitted by it.</summary>
    static Clause AdmitsReaders => All(Mine("Workspace"), Any(Mine("Originator"), Convenes("RoundtableId")));

    /// <summary>I am admitted to what was said.</summary>
    static Clause ReadsRecord => There<RecordReader>([("RoundtableId", "RoundtableId"), ("Originator", "Originator")], Myself("PersonId"), Empty("EndedOn"));

    /// <summary>Whoever reads the roundtable, if only because it is published.</summary>
    static Clause ReadsRoundtable => There<Roundtable>([("Id", "RoundtableId"), ("Originator", "Originator")]);

    /// <summary>Who warns, and before whom the warning lies.</summary>
    static Clause ReadsWarning => There<Warning>([("Id", "WarningId"), ("Originator", "Originator")]);

    /// <summary>The recipient is my workspace, or somebody outside for whom my workspace, that warned, writes.</summary>
    static Clause IsRecipient => There<WarningRecipient>(
        [("Id", "RecipientId"), ("WarningId", "WarningId"), ("Originator", "Originator")], Any(Mine("Workspace"), All(Mine("Originator"), Empty("Workspace"))));

    /// <summary>The assessment from which a warning arose is there for me.</summary>
    static Clause ReadsBasis => There<Assessment>([("Id", "AssessmentId")]);

    /// <summary>My own ratings of the cycle are in.</summary>
    static Clause Submitted => There<RatingSheet>([("CycleId", "CycleId"), ("Workspace", "Workspace")], Given("SubmittedAt"));

    /// <summary>An accepted, not ended invitation of mine to the file with that id.</summary>
    static Clause Accepted(string file, params Clause[] where) => There<Invitation>(
        [("AssessmentId", file)],
        [Mine("Workspace"), Empty("EndedAt"), .. where, There<Answer>([("InvitationId", "Id")], Mine("Workspace"), Is("Verdict", Verdict.Accepted))]);

    /// <summary>A seat of mine in the file with that id, not left.</summary>
    static Clause Seated(string file, params Clause[] where) => There<EngagementSeat>(
        [("EngagementId", file), ("Workspace", "Workspace")], [Myself("PersonId"), .. where, Not(There<SeatEnd>([("SeatId", "Id")]))]);

    /// <summary>One of the two officers of the file with that id.</summary>
    static Clause InTeam(string file) => Seated(file, Any(Is("Role", SeatRole.Political), Is("Role", SeatRole.Legal)));

    /// <summary>One of the two officers of the file that this belongs to.</summary>
    static Clause TeamOfFile => InTeam("EngagementId");

    /// <summary>Anybody on the list of the file that this belongs to.</summary>
    static Clause SeatedInFile => Seated("EngagementId");

    /// <summary>On an order that I gave.</summary>
    static Clause Ordered(SeatOrderKind kind) => There<SeatOrder>([("Id", "OrderId"), ("EngagementId", "EngagementId"), ("Workspace", "Workspace"), ("PersonId", "PersonId")], Myself("By"), Is("Kind", kind));

    /// <summary>The two officers and the head of office.</summary>
    static Clause Knows => Seated("EngagementId", Not(Is("Role", SeatRole.Expert)));

    /// <summary>The head of office on the list of the file that this belongs to.</summary>
    static Clause HeadsOffice => Seated("EngagementId", Is("Role", SeatRole.HeadOfOffice));

    /// <summary>A hold stands on the file that this belongs to.</summary>
    static Clause IsHeld => There<LegalHold>([("EngagementId", "EngagementId"), ("Workspace", "Workspace")], Not(There<LegalHoldEnd>([("HoldId", "Id")])));

    /// <summary>The file that this belongs to is closed.</summary>
    static Clause IsClosed => There<Engagement>([("Id", "EngagementId"), ("Workspace", "Workspace")], Is("State", EngagementState.Closed));

    /// <summary>Two persons have said that the file's log is destroyed, and no hold stands.</summary>
    static Clause LogIsOver => IsOver(RetentionClass.Log);

    /// <summary>The same, of its codes.</summary>
    static Clause CodesAreOver => IsOver(RetentionClass.Codes);

    /// <summary>The same, of its undertakings.</summary>
    static Clause UndertakingsAreOver => IsOver(RetentionClass.Undertakings);

    static Clause IsOver(RetentionClass of) => All(TeamOfFile, Not(IsHeld), There<Destruction>([("EngagementId", "EngagementId"), ("Workspace", "Workspace")], Is("Class", of)));

    /// <summary>An expert in a seat, whom the team lets read this version.</summary>
    static Clause Granted => All(SeatedInFile, There<EngagementGrant>([("RecordId", "Id"), ("EngagementId", "EngagementId")], Myself("PersonId")));

    /// <summary>A custodian here, now or before: from which day, and until when, is asked where the duty is used.</summary>
    static Clause IsCustodian => There<Officer>([("Workspace", "Workspace")], Myself("PersonId"), There<DutyHeld>([("OfficerId", "Id")], Is("Duty", Duty.Custodian)));

    /// <summary>I administer the workspace, now or before: from which day, and until when, is asked where the duty is used. Asked of the duty alone, so that the rules on officers may ask it.</summary>
    static Clause Administers => All(Mine("Workspace"), There<DutyHeld>([("Workspace", "Workspace")], Myself("PersonId"), Is("Duty", Duty.WorkspaceAdministrator)));

    /// <summary>An auditor of the workspace, now or before: from which day, and until when, is asked where the duty is used.</summary>
    static Clause Audits => There<DutyHeld>([("Workspace", "Chain")], Myself("PersonId"), Is("Duty", Duty.Auditor));

    /// <summary>By an invitation that stands.</summary>
    static Clause Invited => There<JoinInvitation>([("Id", "InvitationId"), ("Workspace", "Workspace")], Empty("EndedAt"));

    /// <summary>A duty that a person may have in a workspace.</summary>
    static Clause NoHigherDuty => All(Not(Is("Duty", Duty.System)), Not(Is("Duty", Duty.Operator)));

    /// <summary>The person and the workspace are the officer's.</summary>
    static Clause OfThatOfficer => There<Officer>([("Id", "OfficerId"), ("PersonId", "PersonId"), ("Workspace", "Workspace")]);

    /// <summary>It is for a post of mine.</summary>
    static Clause OwnPost => There<Officer>([("Id", "OfficerId"), ("Workspace", "Workspace")], Myself("PersonId"));

    /// <summary>A letter that may be watched, and I administer the workspace, now or before: from which day, and until when, is asked where the duty is used.</summary>
    static Clause WatchesIt => All(Is("Watched", true), There<Officer>([("Workspace", "Workspace")], Myself("PersonId"), There<DutyHeld>([("OfficerId", "Id")], Is("Duty", Duty.WorkspaceAdministrator))));

    /// <summary>Whoever reads a letter reads what became of it.</summary>
    static Clause FollowsLetter => There<Letter>([("Id", "LetterId"), ("Workspace", "Workspace")]);

    /// <summary>A head of office here.</summary>
    static Clause IsHeadOfOffice => There<Officer>([("Workspace", "Workspace")], Myself("PersonId"), There<DutyHeld>([("OfficerId", "Id")], Is("Duty", Duty.HeadOfOffice)));

    /// <summary>I confirmed what a colleague asked for.</summary>
    static Clause Confirmed => There<EmergencyRequest>([("Id", "RequestId"), ("Workspace", "Workspace")], Mine("Workspace"), Myself("AnsweredBy"), Not(Myself("AskedBy")), Is("Answer", EmergencyAnswer.Opened));

    /// <summary>One of the two custodians.</summary>
    static Clause IsOneOfTheTwo => Any(Myself("AskedBy"), Myself("ConfirmedBy"));

    /// <summary>It lasts, and I am one of the two.</summary>
    static Clause LastsForMe => All(IsOneOfTheTwo, Ahead("Until"), Not(There<EmergencyEnd>([("OpeningId", "Id")])));

    /// <summary>The one version that an emergency opened to me.</summary>
    static Clause OpenedInEmergency => There<EmergencyOpening>([("VersionId", "Id"), ("NoteId", "NoteId"), ("EngagementId", "EngagementId"), ("Workspace", "Workspace")], LastsForMe);

    /// <summary>A note that an emergency opened to me.</summary>
    static Clause ReadsInEmergency => There<EmergencyOpening>([("NoteId", "NoteId"), ("EngagementId", "EngagementId"), ("Workspace", "Workspace")], LastsForMe);

    /// <summary>I opened the file and its team is not yet complete.</summary>
    static Clause OpensDraft => All(Myself("OpenedBy"), Is("State", EngagementState.Draft));

    /// <summary>The same, of a part of the file.</summary>
    static Clause BeginsFile => There<Engagement>([("Id", "EngagementId"), ("Workspace", "Workspace")], Myself("OpenedBy"), Is("State", EngagementState.Draft));

    /// <summary>Puts the read side of every wall on the model as a query filter.</summary>
    public static void Apply(ModelBuilder model, PartnersDb db)
    {
        foreach (var (table, wall) in Walls)
            model.Entity(table).HasQueryFilter(Filter, ClauseFilter.For(table, wall.Read, db));
    }

    /// <summary>Run at start-up and by a test: a forgotten table stops the program instead of leaking.</summary>
    public static void AssertComplete(IModel model)
    {
        string[] forgotten = [.. model.GetEntityTypes()
            .Where(table => !table.IsOwned() && (!Walls.ContainsKey(table.ClrType) || table.GetDeclaredQueryFilters().All(filter => filter.Key != Filter)))
            .Select(table => table.ClrType.Name)];
        if (forgotten is not []) throw new InvalidOperationException($"{nameof(WhoSeesWhat)} is silent on {string.Join(", ", forgotten)}.");
    }
}
