using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>One programme of the rule's world: its originator, an organization in the state under test, and the other side beside it.</summary>
sealed partial class RuleProgramme
{
    readonly Programme programme;
    readonly string party, peer, stranger;
    readonly Dictionary<string, MilestoneImport> imports = [];
    readonly Dictionary<string, (Milestone Step, StepFact Fact)> steps = [];
    readonly Dictionary<(string Step, string Name), PracticeCard> cards = [];
    readonly Dictionary<string, ReplicationRequest> requests = [];

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
        Secret = Step("3", HandlingLabel.StrictlyConfidential, [party]);
        // Published: naming nobody, the organization, or no more; and one whose label was tightened afterwards.
        Step("4", HandlingLabel.Public, [], isPublished: publishes);
        Step("5", HandlingLabel.Public, [], wasNamed: party, isPublished: publishes);
        Step("6", HandlingLabel.Public, [party], isPublished: publishes);
        Step("7", HandlingLabel.Restricted, [], isPublished: publishes);
        // Led by the organization, whether it is on the programme or not; no verb makes this.
        Led = Step("8", HandlingLabel.Public, [], isPublished: publishes, second: party);

        // Files of milestones, put in whatever the organization is: as if it had been a side once.
        foreach (var who in (string[])[originator, party, peer])
        {
            imports[who] = Some.Import(programme, Some.Code(who));
            var whole = Some.Import(programme, Some.Code(who));
            foreach (var row in (IEnumerable<object>)[imports[who], whole, .. Some.ImportParts(whole, Plain)]) Add(row, null);
        }

        Promise = Commitment.Note(programme, Some.CommitmentTerms(), Some.Today, lead, Some.Now);
        var given = Promise.Deliver(programme, 1, Some.Today, "A list", Some.Today, other, Some.Now);
        Review = ReviewPoint.Call(programme, ReviewKind.Annual, Some.Today.AddDays(30), "", other, Some.Now);
        Asked = Review.Recommend(programme, new("Do it.", Some.Code(peer), "A body", Some.Today.AddDays(90)), lead, Some.Now);
        var reply = Asked.Respond(RecommendationState.Partly, "Half of it.", other, Some.Now);
        // Addressed to the organization under test, whether it is on the programme or not; no verb makes the latter.
        Addressed = Ask(Some.Code(party));
        var pack = Review.Freeze(programme, PackContent.Of(programme, Review, [], [], [], [], Some.Today), lead, Some.Now);
        pack.Signatures.Add(Signature(pack, programme.Originator));
        Pack = pack;

        // What ends or tightens does so after the work was done: it must hide what was seen before.
        if (state is PartyState.Ended or PartyState.Withdrawn) asked!.End(lead, Some.Now);
        if (state is PartyState.Ended) programme.Parties.Single(one => one.Workspace.Value == party).End(Some.Now);
        programme.Label = label;
        foreach (var by in (Officer[])[lead, other, Some.OfficerOf(party)])
        {
            Add(ProgrammeVisit.To(programme, by, Some.Now), null);
            Add(SavedView.Keep(programme, ViewPage.Timeline, "A view", "zoom=quarter", [], by, Some.Now), null);
        }

        foreach (var row in (IEnumerable<object>)[programme, .. programme.Parties, .. programme.Invitations, .. programme.Invitations.Select(one => one.Answer).OfType<ProgrammeAnswer>(), cluster, objective, Promise, given, Review, Asked, reply, Addressed, pack, .. pack.Signatures]) Add(row, null);

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
            var indicator = ResultIndicator.For(programme, step, Some.ResultIndicatorTerms(), other, Some.Now);
            FigureEntry counted = new(Some.Today.AddDays(-30), Some.Today, 1, [], "");
            indicator.Count(step, counted, Some.Today, lead, Some.Now);
            if (second is null) indicator.Count(step, counted, Some.Today, other, Some.Now);
            if (second is null) indicator.Settle(step, counted.From, counted.To, 1, "The same ones.", 2, lead, Some.Now);
            Indicators[step.Id] = indicator;
            List<MilestoneComment> comments = [];
            foreach (var by in (Officer[])[lead, other])
                foreach (var own1 in (bool[])[false, true]) comments.Add(MilestoneComment.On(programme, step, "A word.", own1, by, Some.Now));
            steps[code] = (step, fact);
            if (code is "2" or "3") Practise(step, fact, lead, other);
            foreach (var row in (IEnumerable<object>)[step, .. step.Versions, .. step.Reports, .. step.Reports.Select(one => one.Reply).OfType<StatusReply>(), .. step.Namings, indicator, .. indicator.Figures, .. indicator.Reconciliations, .. comments]) Add(row, fact);
            return step;
        }
    }

    public ProgrammeFact Fact { get; }

    /// <summary>Leads are the originator and the other side.</summary>
    public Milestone Plain { get; }

    /// <summary>Names the organization under test.</summary>
    public Milestone Naming { get; }

    /// <summary>The originator's alone.</summary>
    public Milestone Secret { get; }

    /// <summary>Led by the organization under test.</summary>
    public Milestone Led { get; }

    /// <summary>The indicator of each milestone.</summary>
    public Dictionary<Guid, ResultIndicator> Indicators { get; } = [];

    /// <summary>A promise.</summary>
    public Commitment Promise { get; }

    /// <summary>A review.</summary>
    public ReviewPoint Review { get; }

    /// <summary>What it asks of the other side, and of the organization under test.</summary>
    public Recommendation Asked { get; }

    /// <summary>What it asks of the organization under test.</summary>
    public Recommendation Addressed { get; }

    /// <summary>Its pack.</summary>
    public ReviewPack Pack { get; }

    /// <summary>Every row as the oracle knows it.</summary>
    public List<(Row Fact, object Entity)> Rows { get; } = [];

    /// <summary>What is put in; the rest comes with it.</summary>
    public IEnumerable<object> Roots => Rows.Select(row => row.Entity).Where(row => row is Programme or Milestone or MilestoneComment or ResultIndicator or Commitment or ReviewPoint or ProgrammeVisit or SavedView or MilestoneLink or PracticeCard or ReplicationRequest or MilestoneImport or ImportChunk or ImportStep or ImportProgress);

    void Add(object entity, StepFact? step) => Rows.Add((new(
        RuleWorld.TableOf(entity.GetType()).GetTableName()!, RuleWorld.KeyOf(entity), null, entity.GetType().GetProperty("Workspace")?.GetValue(entity)?.ToString(),
        Person: entity.GetType().GetProperty("PersonId")?.GetValue(entity) as Guid?, Inside: entity is MilestoneComment { OwnSideOnly: true }, Recipient: (entity as Recommendation)?.Addressee.Value ?? (entity as RecommendationResponse)?.Workspace.Value, Programme: Fact, Step: step), entity));

    Recommendation Ask(WorkspaceCode addressee)
    {
        var asked = new Recommendation { Id = Guid.NewGuid(), ReviewPointId = Review.Id, Number = 7, ProgrammeId = programme.Id, Originator = programme.Originator, Workspace = programme.Originator, OfficerId = Guid.NewGuid(), Text = "T", Addressee = addressee, Owner = "O", DueOn = Some.Today, At = Some.Now };
        Review.Recommendations.Add(asked);
        return asked;
    }

    PackSignature Signature(ReviewPack of, WorkspaceCode by) => new() { PackId = of.Id, ProgrammeId = programme.Id, Originator = programme.Originator, Workspace = by, OfficerId = Guid.NewGuid(), Hash = of.Hash, At = Some.Now };

    /// <summary>What an asker may try to add, of the labels between which the rule could differ.</summary>
    public IEnumerable<AddCase> Adds(string me, Guid? person)
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
        yield return Case("a file of milestones", sides, Some.Import(programme, code));
        yield return Case("a file of milestones as another", false, Some.Import(programme, other));
        foreach (var (whose, import) in imports)
            foreach (var part in Some.ImportParts(import, Plain)) yield return Case($"{part.GetType().Name} of {(whose == me ? "its own" : "another's")} file", sides && whose == me, part);
        var (reads, myself, elses) = (RuleOracle.ReadsProgramme(me, Fact), Some.OfficerOf(me).PersonId!.Value, Some.OfficerOf(other.Value).PersonId!.Value);
        foreach (var (name, who, whose, isMine) in ((string, WorkspaceCode, Guid, bool)[])[("own", code, myself, person == myself), ("a colleague's", code, elses, false), ("own in another workspace's name", other, myself, false)])
        {
            yield return Case($"{name} visit", reads && isMine, new ProgrammeVisit { ProgrammeId = programme.Id, Originator = owner, OfficerId = Guid.NewGuid(), Workspace = who, PersonId = whose });
            yield return Case($"{name} view", reads && isMine, new SavedView { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = owner, Workspace = who, PersonId = whose, Page = ViewPage.Timeline, Name = "V", Query = "zoom=quarter", KeptAt = Some.Now });
        }

        foreach (var step in (string[])["2", "3"])
        {
            var works = RuleOracle.WorksOn(me, Fact, steps[step].Fact);
            yield return Case($"a card of {step}", works, Card(steps[step].Step, code));
            yield return Case($"another's card of {step}", false, Card(steps[step].Step, other));
            var open = Card(steps[step].Step, code);
            if (isOwner) open.Open(Some.OfficerOf(me), Some.Now);
            if (isOwner) yield return Case($"an open card of {step}", false, open);
            foreach (var name in (string[])["kept", "open", "tightened"])
            {
                var card = cards[(step, name)];
                var sees = works || name is "open";
                yield return Case($"a request about the {name} card of {step}", sees && me != card.Workspace.Value, Wish(card, code, card.Workspace));
                if (name is "open") yield return Case($"another's request about the {name} card of {step}", false, Wish(card, Some.Code(Some.Codes.First(one => one != me && one != card.Workspace.Value)), card.Workspace));
            }

            yield return Case($"an answer about {step}", isOwner, Replying(requests[step], code));
            yield return Case($"another's answer about {step}", false, Replying(requests[step], Some.Code(Some.Codes.First(one => one != me))));
        }

        foreach (var (later, earlier) in ((string, string)[])[("1", "2"), ("2", "6"), ("2", "3"), ("3", "2"), ("4", "6")])
        {
            var both = RuleOracle.ReadsStep(me, Fact, steps[later].Fact) && RuleOracle.ReadsStep(me, Fact, steps[earlier].Fact);
            yield return Case($"a link from {later} to {earlier}", sides && both, Link(steps[later].Step, steps[earlier].Step, code));
            if (earlier is "6") yield return Case($"another's link from {later} to {earlier}", false, Link(steps[later].Step, steps[earlier].Step, other));
        }

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
            yield return Case($"an indicator of a {name} milestone", sides, Measured(step, code));
            yield return Case($"another's indicator of a {name} milestone", false, Measured(step, other));
            yield return Case($"a figure of a {name} milestone", works && (isOwner || me == second), Counted(step, code));
            yield return Case($"another's figure of a {name} milestone", false, Counted(step, other));
            yield return Case($"a settlement of a {name} milestone", works && (isOwner || me == second), Settled(step, code));
            yield return Case($"another's settlement of a {name} milestone", false, Settled(step, other));
        }

        yield return Case("an indicator of what only the originator sees", isOwner, Measured(Secret, code));
        yield return Case("a promise", sides, Promised(code));
        yield return Case("another's promise", false, Promised(other));
        yield return Case("a delivery", sides, Delivered(code));
        yield return Case("another's delivery", false, Delivered(other));
        yield return Case("a review", sides, Called(code));
        yield return Case("another's review", false, Called(other));
        yield return Case("a recommendation", sides, Recommended(code));
        yield return Case("another's recommendation", false, Recommended(other));
        yield return Case("an answer to what is asked of the other side", sides && me == peer, Responded(Asked, code));
        yield return Case("another's answer to what is asked of the other side", false, Responded(Asked, other));
        yield return Case("an answer to what is asked of the organization", me == party && RuleOracle.OnProgramme(me, Fact), Responded(Addressed, code));
        yield return Case("another's answer to what is asked of the organization", false, Responded(Addressed, other));
        yield return Case("a pack", sides, Frozen(code));
        yield return Case("another's pack", false, Frozen(other));
        yield return Case("a signature", sides && !isOwner, Signature(Pack, code));
        yield return Case("another's signature", false, Signature(Pack, Some.Code(stranger)));

        ResultIndicator Measured(Milestone step, WorkspaceCode by) => new() { Id = Guid.NewGuid(), MilestoneId = step.Id, ProgrammeId = programme.Id, Originator = owner, Workspace = by, Title = "T", Unit = "U", Target = 1, RollUp = RollUp.Sum, Disaggregation = [], Means = "", At = Some.Now };
        Figure Counted(Milestone step, WorkspaceCode by) => new() { Id = Guid.NewGuid(), IndicatorId = Indicators[step.Id].Id, Number = 9, MilestoneId = step.Id, ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), From = Some.Today, To = Some.Today, Value = 1, Parts = [], Note = "", At = Some.Now };
        Reconciliation Settled(Milestone step, WorkspaceCode by) => new() { Id = Guid.NewGuid(), IndicatorId = Indicators[step.Id].Id, Number = 9, MilestoneId = step.Id, ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), From = Some.Today, To = Some.Today, Upto = 9, Value = 1, Why = "W", At = Some.Now };
        Commitment Promised(WorkspaceCode by) => new() { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), PromisedBy = "A", PromisedTo = "B", What = "W", Amount = 1, Unit = "U", PromisedOn = Some.Today, Source = "S", Provenance = Provenance.Own, At = Some.Now };
        Delivery Delivered(WorkspaceCode by) => new() { Id = Guid.NewGuid(), CommitmentId = Promise.Id, ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), Amount = 1, On = Some.Today, ShownBy = "S", At = Some.Now };
        ReviewPoint Called(WorkspaceCode by) => new() { Id = Guid.NewGuid(), ProgrammeId = programme.Id, Originator = owner, Workspace = by, Kind = ReviewKind.Annual, From = Some.Today, Scope = "", At = Some.Now };
        Recommendation Recommended(WorkspaceCode by) => new() { Id = Guid.NewGuid(), ReviewPointId = Review.Id, Number = 9, ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), Text = "T", Addressee = by, Owner = "O", DueOn = Some.Today, At = Some.Now };
        RecommendationResponse Responded(Recommendation to, WorkspaceCode by) => new() { Id = Guid.NewGuid(), RecommendationId = to.Id, Number = 9, ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), State = RecommendationState.Implemented, Text = "T", At = Some.Now };
        ReviewPack Frozen(WorkspaceCode by) => new() { Id = Guid.NewGuid(), ReviewPointId = Review.Id, Number = 9, ProgrammeId = programme.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), Text = "T", Hash = "H", At = Some.Now };
        static ReplicationRequest Wish(PracticeCard card, WorkspaceCode by, WorkspaceCode asked) => new() { Id = Guid.NewGuid(), CardId = card.Id, Asked = asked, Workspace = by, OfficerId = Guid.NewGuid(), Place = "P", Text = "T", At = Some.Now };
        static ReplicationAnswer Replying(ReplicationRequest request, WorkspaceCode by) => new() { RequestId = request.Id, Asker = request.Workspace, Workspace = by, OfficerId = Guid.NewGuid(), Verdict = Verdict.Accepted, Text = "T", At = Some.Now };
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
