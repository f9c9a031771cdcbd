using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>Practice cards and links between milestones of the rule's world.</summary>
sealed partial class RuleProgramme
{
    // By the originator kept, opened, and opened and then closed by its label; by the other side kept. Two ask, and one is answered.
    void Practise(Milestone step, StepFact fact, Officer lead, Officer other)
    {
        foreach (var (name, by, opens, tightens) in ((string, Officer, bool, bool)[])[("kept", lead, false, false), ("open", lead, true, false), ("tightened", lead, true, true), ("theirs", other, false, false)])
        {
            var card = Card(step, by.Workspace);
            if (opens) card.Open(lead, Some.Now);
            if (tightens) card.Label = HandlingLabel.Restricted;
            cards[(step.Code, name)] = card;
            Note(card, new(Table(card), RuleWorld.KeyOf(card), null, card.Workspace.Value, Programme: Fact, Step: fact, IsOpen: opens && !tightens));
        }

        foreach (var (who, isAnswered) in new[] { (party, true), (stranger, false) })
        {
            var request = ReplicationRequest.For(cards[(step.Code, "open")], "XZR", "We would.", Some.OfficerOf(who), Some.Now);
            Note(request, new(Table(request), RuleWorld.KeyOf(request), null, who, Programme: Fact, Recipient: lead.Workspace.Value));
            if (!isAnswered) requests[step.Code] = request;
            else if (request.Reply(Verdict.Accepted, "Do.", lead, Some.Now) is var answer) Note(answer, new(Table(answer), RuleWorld.KeyOf(answer), null, lead.Workspace.Value, Programme: Fact, Recipient: who));
        }
    }

    void Note(object entity, Row fact) => Rows.Add((fact, entity));

    static string Table(object entity) => RuleWorld.TableOf(entity.GetType()).GetTableName()!;

    static PracticeCard Card(Milestone step, WorkspaceCode by) => new()
    {
        Id = Guid.NewGuid(),
        MilestoneId = step.Id,
        ProgrammeId = step.ProgrammeId,
        Originator = step.Originator,
        Workspace = by,
        OfficerId = Guid.NewGuid(),
        WrittenAt = Some.Now,
        Provenance = Provenance.Own,
        Title = "T",
        Context = "C",
        Step = "S",
        Actors = "A",
        Conditions = "C",
        Evidence = "E",
        Places = [],
        Contact = "B",
        Label = HandlingLabel.Public,
    };

    /// <summary>Draws links within itself and to another programme, between milestones that not everybody sees.</summary>
    public void LinkTo(RuleProgramme other)
    {
        foreach (var (later, of, earlier) in ((string, RuleProgramme, string)[])[("2", this, "1"), ("1", this, "3"), ("6", this, "4"), ("7", this, "6"), ("2", other, "2"), ("6", other, "6"), ("1", other, "1"), ("4", other, "4")])
        {
            var link = Link(steps[later].Step, of.steps[earlier].Step, programme.Originator);
            Rows.Add((new(RuleWorld.TableOf(typeof(MilestoneLink)).GetTableName()!, RuleWorld.KeyOf(link), null, link.Workspace.Value, Programme: Fact, Step: steps[later].Fact, Earlier: (of.Fact, of.steps[earlier].Fact)), link));
        }
    }

    static MilestoneLink Link(Milestone later, Milestone earlier, WorkspaceCode by) => new()
    {
        Id = Guid.NewGuid(),
        MilestoneId = later.Id,
        ProgrammeId = later.ProgrammeId,
        Originator = later.Originator,
        EarlierId = earlier.Id,
        EarlierProgrammeId = earlier.ProgrammeId,
        EarlierOriginator = earlier.Originator,
        Kind = MilestoneLinkKind.Predecessor,
        Workspace = by,
        OfficerId = Guid.NewGuid(),
        At = Some.Now,
    };
}
