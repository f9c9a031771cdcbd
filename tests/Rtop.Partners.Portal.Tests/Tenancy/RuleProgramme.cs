using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>One programme of the rule's world: its originator, an organization in the state under test, and the other side beside it.</summary>
sealed class RuleProgramme
{
    readonly Programme programme;
    readonly string party, peer, stranger;

    public RuleProgramme(int at, HandlingLabel label, ProgrammeRole role, PartyState state, bool publishes)
    {
        string Near(int step) => Some.Codes[(at + step) % Some.Codes.Length];
        (var originator, party, peer, stranger) = (Near(0), Near(1), Near(2), Near(3));
        var (lead, other) = (Some.OfficerOf(originator), Some.OfficerOf(peer));
        programme = Programme.Open(Some.ProgrammeTerms(), at + 1, lead, Some.Now);
        Fact = new(originator, label, publishes, new Dictionary<string, (ProgrammeRole, PartyState)> { [party] = (role, state), [peer] = (ProgrammeRole.Partner, PartyState.Accepted) });
        programme.Parties.Add(programme.Invite(Some.Code(peer), ProgrammeRole.Partner, lead, Some.Now).Accept(other, Some.Now));
        var asked = state is PartyState.None ? null : programme.Invite(Some.Code(party), role, lead, Some.Now);
        if (state is PartyState.Declined) asked!.Decline(Some.OfficerOf(party), Some.Now);
        if (state is PartyState.Accepted or PartyState.Ended) programme.Parties.Add(asked!.Accept(Some.OfficerOf(party), Some.Now));
        var cluster = programme.AddCluster("A", "A cluster", null, lead);
        var objective = programme.AddObjective(cluster, "A-1", "An objective", other);
        if (publishes) programme.Publish(lead, Some.Now);

        Plain = Step("1", HandlingLabel.Public, []);
        Naming = Step("2", HandlingLabel.Public, [party]);
        Step("3", HandlingLabel.StrictlyConfidential, [party]);
        // Published: naming nobody, the organization, or no more; and one whose label was tightened afterwards.
        Step("4", HandlingLabel.Public, [], isPublished: publishes);
        Step("5", HandlingLabel.Public, [], wasNamed: party, isPublished: publishes);
        Step("6", HandlingLabel.Public, [party], isPublished: publishes);
        Step("7", HandlingLabel.Restricted, [], isPublished: publishes);
        // Led by the organization, whether it is on the programme or not; no verb makes this.
        Led = Step("8", HandlingLabel.Public, [], isPublished: publishes, second: party);

        // What ends or tightens does so after the work was done: it must hide what was seen before.
        if (state is PartyState.Ended or PartyState.Withdrawn) asked!.End(lead, Some.Now);
        if (state is PartyState.Ended) programme.Parties.Single(one => one.Workspace.Value == party).End(Some.Now);
        programme.Label = label;
        foreach (var row in (IEnumerable<object>)[programme, .. programme.Parties, .. programme.Invitations, .. programme.Invitations.Select(one => one.Answer).OfType<ProgrammeAnswer>(), cluster, objective]) Add(row, null);

        Milestone Step(string code, HandlingLabel own, string[] named, string? wasNamed = null, bool isPublished = false, string? second = null)
        {
            var step = Milestone.Plan(programme, cluster, objective, Some.MilestoneTerms(code, originator, peer), lead, Some.Now);
            var report = step.Report(new(MilestoneState.OnTrack, null, "", ""), Some.Today, 1, lead, Some.Now);
            report.Answer(step, true, "", other, Some.Now);
            step.Report(new(MilestoneState.OnTrack, null, "", ""), Some.Today, 2, lead, Some.Now);
            // Put in whatever the organization's state: as if it had been named before it left, or never come.
            foreach (var (who, ended) in named.Select(who => (who, false)).Concat(wasNamed is null ? [] : [(wasNamed, true)]))
            {
                var naming = new MilestoneNaming { Id = Guid.NewGuid(), MilestoneId = step.Id, ProgrammeId = programme.Id, Originator = programme.Originator, Workspace = Some.Code(who), At = Some.Now };
                if (ended) naming.End(lead, Some.Now);
                step.Namings.Add(naming);
            }

            var fact = new StepFact(own, named, isPublished);
            if (isPublished) Add(step.Publish(programme, lead, Some.Now), fact);
            step.Label = own;
            if (second is not null) step.SecondLead = Some.Code(second);
            List<MilestoneComment> comments = [];
            foreach (var by in (Officer[])[lead, other])
                foreach (var own1 in (bool[])[false, true]) comments.Add(MilestoneComment.On(programme, step, "A word.", own1, by, Some.Now));
            foreach (var row in (IEnumerable<object>)[step, .. step.Versions, .. step.Reports, .. step.Reports.Select(one => one.Reply).OfType<StatusReply>(), .. step.Namings, .. comments]) Add(row, fact);
            return step;
        }
    }

    public ProgrammeFact Fact { get; }

    /// <summary>Leads are the originator and the other side.</summary>
    public Milestone Plain { get; }

    /// <summary>Names the organization under test.</summary>
    public Milestone Naming { get; }

    /// <summary>Led by the organization under test.</summary>
    public Milestone Led { get; }

    /// <summary>Every row as the oracle knows it.</summary>
    public List<(Row Fact, object Entity)> Rows { get; } = [];

    /// <summary>What is put in; the rest comes with it.</summary>
    public IEnumerable<object> Roots => Rows.Select(row => row.Entity).Where(row => row is Programme or Milestone or MilestoneComment);

    void Add(object entity, StepFact? step) => Rows.Add((new(
        RuleWorld.TableOf(entity.GetType()).GetTableName()!, RuleWorld.KeyOf(entity), null, entity.GetType().GetProperty("Workspace")?.GetValue(entity)?.ToString(),
        Inside: entity is MilestoneComment { OwnSideOnly: true }, Programme: Fact, Step: step), entity));

    /// <summary>What an asker may try to add, of the labels between which the rule could differ.</summary>
    public IEnumerable<AddCase> Adds(string me)
    {
        if (Fact.Label is HandlingLabel.Partners or HandlingLabel.Restricted) yield break;
        var (code, owner, isOwner, sides) = (Some.Code(me), programme.Originator, me == Fact.Originator, RuleOracle.Sides(me, Fact));
        var other = Some.Code(isOwner ? peer : Fact.Originator);
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {Fact}", allowed, db => db.AddRange(rows));

        yield return Case("an invitation", isOwner, Invitation(owner, Some.Code(stranger)));
        yield return Case("an invitation to itself", false, Invitation(owner, code));
        if (!isOwner) yield return Case("an invitation as if the programme were its own", false, Invitation(code, Some.Code(stranger)));
        yield return Case("itself without invitation", false, new ProgrammeParty { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = owner, Workspace = code, Role = ProgrammeRole.Partner, Since = Some.Now });
        yield return Case("a stranger without invitation", false, new ProgrammeParty { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = owner, Workspace = Some.Code(stranger), Role = ProgrammeRole.Partner, Since = Some.Now });
        if (programme.Invitations.Find(one => one.Workspace.Value == party) is { } sent)
        {
            var mayAnswer = me == party && Fact.Parties[me].State is PartyState.Silent;
            yield return Case("an answer", mayAnswer, Answer(sent, Verdict.Declined));
            if (me != party) yield return Case("an answer for another", false, new ProgrammeAnswer { InvitationId = sent.Id, Originator = owner, Workspace = sent.Workspace, Verdict = Verdict.Accepted, At = Some.Now, OfficerId = Guid.NewGuid() });
            yield return Case("itself without an answer", false, Joined(sent, sent.Role));
            yield return Case("an accepting answer and itself", mayAnswer, Answer(sent, Verdict.Accepted), Joined(sent, sent.Role));
            yield return Case("a declining answer and itself", false, Answer(sent, Verdict.Declined), Joined(sent, sent.Role));
            if (sent.Role is ProgrammeRole.Named) yield return Case("itself in a higher role", false, Answer(sent, Verdict.Accepted), Joined(sent, ProgrammeRole.Partner));
        }

        yield return Case("a cluster", sides, new Cluster { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = owner, Code = "Z", Title = "Z", Position = 9 });
        yield return Case("an objective", sides, new Objective { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = owner, ClusterId = programme.Clusters[0].Id, Code = "Z", Title = "Z", Position = 9, Provenance = Provenance.Own });
        yield return Case("a milestone", sides, Planned(HandlingLabel.Public));
        yield return Case("a milestone that only the originator may see", isOwner, Planned(HandlingLabel.StrictlyConfidential));
        yield return Case("a naming", isOwner, Named(Plain, Some.Code(stranger)));
        yield return Case("a naming of itself", false, Named(Plain, code));
        yield return Case("a publication", isOwner && Fact.Published, new MilestonePublication { MilestoneId = Plain.Id, ProgrammeId = programme.Id, Originator = owner, OfficerId = Guid.NewGuid(), At = Some.Now });
        foreach (var (name, step, fact, second) in ((string, Milestone, StepFact, string)[])[("plain", Plain, new(HandlingLabel.Public, [], false), peer), ("naming", Naming, new(HandlingLabel.Public, [party], false), peer), ("led", Led, new(HandlingLabel.Public, [], Fact.Published), party)])
        {
            var works = RuleOracle.WorksOn(me, Fact, fact);
            yield return Case($"a version of a {name} milestone", works, new MilestoneVersion { MilestoneId = step.Id, Number = 9, ProgrammeId = programme.Id, Originator = owner, Workspace = code, OfficerId = Guid.NewGuid(), Title = "T", DueOn = Some.Today, DuePrecision = DatePrecision.Day, IsRemoved = false, At = Some.Now });
            yield return Case($"another's version of a {name} milestone", false, new MilestoneVersion { MilestoneId = step.Id, Number = 9, ProgrammeId = programme.Id, Originator = owner, Workspace = other, OfficerId = Guid.NewGuid(), Title = "T", DueOn = Some.Today, DuePrecision = DatePrecision.Day, IsRemoved = false, At = Some.Now });
            yield return Case($"a report on a {name} milestone", works && (isOwner || me == second), Reported(step, code));
            yield return Case($"another's report on a {name} milestone", false, Reported(step, other));
            yield return Case($"an answer on a {name} milestone", works && me == second, Replied(step, code));
            yield return Case($"another's answer on a {name} milestone", false, Replied(step, other));
            yield return Case($"a comment on a {name} milestone", works, Said(step, code));
            yield return Case($"another's comment on a {name} milestone", false, Said(step, other));
        }

        ProgrammeInvitation Invitation(WorkspaceCode originator, WorkspaceCode to) => new() { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = originator, Workspace = to, Role = ProgrammeRole.Partner, Number = 1, Title = "T", Label = HandlingLabel.Public, SentBy = Guid.NewGuid(), SentAt = Some.Now };
        ProgrammeAnswer Answer(ProgrammeInvitation to, Verdict verdict) => new() { InvitationId = to.Id, Originator = owner, Workspace = code, Verdict = verdict, At = Some.Now, OfficerId = Guid.NewGuid() };
        ProgrammeParty Joined(ProgrammeInvitation to, ProgrammeRole role) => new() { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = owner, Workspace = code, InvitationId = to.Id, Role = role, Since = Some.Now };
        MilestoneNaming Named(Milestone step, WorkspaceCode who) => new() { Id = Guid.NewGuid(), MilestoneId = step.Id, ProgrammeId = programme.Id, Originator = owner, Workspace = who, At = Some.Now };
        StatusReport Reported(Milestone step, WorkspaceCode by) => new() { Id = Guid.NewGuid(), MilestoneId = step.Id, Number = 9, ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), State = MilestoneState.OnTrack, Reason = "", ShownBy = "", At = Some.Now };
        // The last report is the originator's, and not answered.
        StatusReply Replied(Milestone step, WorkspaceCode by) => new() { ReportId = step.LastReport!.Id, MilestoneId = step.Id, ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), Confirms = true, Note = "", At = Some.Now };
        MilestoneComment Said(Milestone step, WorkspaceCode by) => new() { Id = Guid.NewGuid(), MilestoneId = step.Id, ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), OwnSideOnly = false, Text = "T", At = Some.Now };
        Milestone Planned(HandlingLabel label) => new() { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = owner, Code = "Z", Title = "Z", DueOn = Some.Today, DuePrecision = DatePrecision.Day, FirstBody = "", SecondBody = "", Places = [], RiskFactors = [], Label = label, Provenance = Provenance.Own, Source = "", Remark = "" };
    }
}
