namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>Parts of walls that no case can miss, each with what says the same. The ordeal asks whether it is still so.</summary>
static class Unnoticed
{
    const string SeenByFewer = "Whoever could be meant by it does not see the row that is asked for: the wall of that table says the same.";
    const string ReadByFewer = "Nobody changes a row that they do not read: who reads it is the same or fewer.";
    const string Keyed = "A key of the table holds it.";
    const string ComesWith = "A letter comes with its reminder, and the wall of reminders is asked first.";
    const string AskedByReading = "Whoever rates or leads must read the file too, and that asks all of it.";
    const string NoObserver = "No file of the rule's world has an observer beside a party that has left.";

    /// <summary>The parts, as <see cref="WeakerWall"/> names them.</summary>
    public static readonly Dictionary<string, string> Parts = new()
    {
        ["Person reads: without myself(Id)"] = SeenByFewer,
        ["Person reads: in Officer without mine(Workspace)"] = SeenByFewer,
        ["Assessment reads: in Invitation without mine(Workspace)"] = SeenByFewer,
        ["Assessment reads: in Invitation in Answer without mine(Workspace)"] = SeenByFewer,
        ["Answer adds: without mine(Workspace)"] = SeenByFewer,
        ["Answer adds: in Invitation without mine(Workspace)"] = SeenByFewer,
        ["Party adds: in Invitation without mine(Workspace)"] = SeenByFewer,
        ["Proposal reads: without ReadsFile"] = SeenByFewer,
        ["ProposalDecision reads: without ReadsFile"] = SeenByFewer,
        ["ProposalDecision adds: without Scores"] = SeenByFewer,
        ["Presence reads: without ReadsFile"] = SeenByFewer,
        ["SectionDraft reads: without mine(Workspace)"] = SeenByFewer,
        ["SectionDraft adds: without mine(Workspace)"] = SeenByFewer,
        ["SignOff adds: without Scores"] = SeenByFewer,
        ["Release reads: without mine(Recipient)"] = SeenByFewer,
        ["ReleaseOpening adds: not in Party not in ReleaseConsent without Verdict is Granted"] = SeenByFewer,
        ["EvidenceAnswer adds: without mine(Workspace)"] = SeenByFewer,
        ["EvidenceAnswer adds: without Scores"] = SeenByFewer,
        ["EvidenceAnswer adds: without there is EvidenceRequest (mine(Holder))"] = SeenByFewer,
        ["EvidenceAnswer adds: in EvidenceRequest without mine(Holder)"] = SeenByFewer,
        ["Mention adds: without ColleagueId is given"] = SeenByFewer,
        ["RatingSheet changes: without mine(Workspace)"] = ReadByFewer,
        ["RatingSheet changes: without Scores"] = ReadByFewer,
        ["Rating changes: without mine(Workspace)"] = ReadByFewer,
        ["Rating changes: without Scores"] = ReadByFewer,
        ["SetAnswer changes: without mine(Workspace)"] = ReadByFewer,
        ["SetAnswer changes: without Scores"] = ReadByFewer,
        ["FramingNote changes: without Scores"] = ReadByFewer,
        ["ActionOnFile changes: without Scores"] = ReadByFewer,
        ["Situation changes: without Scores"] = ReadByFewer,
        ["ObserverConsent changes: without Scores"] = ReadByFewer,
        ["Presence changes: without Scores"] = ReadByFewer,
        ["SectionDraft changes: without mine(Workspace)"] = ReadByFewer,
        ["SectionDraft changes: without myself(PersonId)"] = ReadByFewer,
        ["SectionDraft changes: without Scores"] = ReadByFewer,
        ["SectionDraft changes: everything left out"] = ReadByFewer,
        ["Contribution changes: without ReadsFile"] = ReadByFewer,
        ["ReleaseConsent changes: without ReadsFile"] = ReadByFewer,
        ["Letter changes: everything left out"] = ReadByFewer,
        ["Party adds: without InvitationId is empty"] = Keyed,
        ["Party adds: without Role is CoLead"] = Keyed,
        ["SilenceBreak adds: without there is Silence"] = Keyed,
        ["RecallAnswer adds: without there is Recall"] = Keyed,
        ["Letter adds: everything left out"] = ComesWith,
        ["Scores: in Invitation without mine(Workspace)"] = AskedByReading,
        ["Scores: in Invitation without EndedAt is empty"] = AskedByReading,
        ["Scores: in Invitation without there is Answer (mine(Workspace) and Verdict is Accepted)"] = AskedByReading,
        ["Scores: in Invitation in Answer without mine(Workspace)"] = AskedByReading,
        ["Scores: in Invitation in Answer without Verdict is Accepted"] = AskedByReading,
        ["Scores: without ReadsFile"] = AskedByReading,
        ["Leads: in Invitation without mine(Workspace)"] = AskedByReading,
        ["Leads: in Invitation without EndedAt is empty"] = AskedByReading,
        ["Leads: in Invitation without there is Answer (mine(Workspace) and Verdict is Accepted)"] = AskedByReading,
        ["Leads: in Invitation in Answer without mine(Workspace)"] = AskedByReading,
        ["Leads: in Invitation in Answer without Verdict is Accepted"] = AskedByReading,
        ["Leads: without ReadsFile"] = AskedByReading,
        ["Discusses: without ReadsFile"] = SeenByFewer,
        ["ReadsDiscussion: without ReadsFile"] = SeenByFewer,
        ["AllConsent: not in Party without EndedAt is empty"] = NoObserver,
        ["ReadsContent: in EvidenceCard in EvidenceAnswer without mine(Asker)"] = SeenByFewer,
        ["ReadsBothCards: without ReadsFile"] = SeenByFewer,
    };
}
