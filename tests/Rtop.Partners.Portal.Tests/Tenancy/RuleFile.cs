using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>One joint file of the rule's world: an originator, a party in the state under test, and a contributor beside it.</summary>
sealed partial class RuleFile
{
    public RuleFile(int at, HandlingLabel label, PartyRole role, PartyState state)
    {
        string Near(int step) => Some.Codes[(at + step) % Some.Codes.Length];
        (Originator, Party, Peer, Stranger) = (Near(0), Near(1), Near(2), Near(3));
        Facts = new(Guid.Empty, Originator, label, new Dictionary<string, (PartyRole, PartyState)> { [Party] = (role, state), [Peer] = (PartyRole.Contributor, PartyState.Accepted) });

        File = Assessment.Open(Some.Terms(label: HandlingLabel.Partners), at + 1, Lead, Some.Now);
        Facts = Facts with { Id = File.Id };
        Join(Peer, PartyRole.Contributor);
        if (state is not PartyState.None) Invite(role, state);
        Work();

        // What ends or tightens does so after the work was done: it must hide what was seen before.
        if (state is PartyState.Ended or PartyState.Withdrawn) Invitation!.End(Lead, Some.Now);
        if (state is PartyState.Ended) File.Parties.Single(party => party.Workspace.Value == Party).End(Some.Now);
        File.Label = label;
    }

    public string Originator { get; }
    public string Party { get; }
    public string Peer { get; }
    public string Stranger { get; }
    public Joint Facts { get; }
    public Assessment File { get; }
    public List<Comment> Comments { get; } = [];
    public List<Proposal> Proposals { get; } = [];

    /// <summary>Who is at work, what they have typed, notes on names, and actions.</summary>
    public List<object> Passing { get; } = [];

    /// <summary>What was said and settled of the ratings of open rounds; and, as if a wall had failed once, of one that is blind.</summary>
    public List<(Guid CycleId, object Row)> Discussed { get; } = [];

    /// <summary>Contributions and editions.</summary>
    public RuleEditions Editions { get; private set; } = null!;

    /// <summary>The invitation of the party under test.</summary>
    public Invitation? Invitation { get; private set; }

    /// <summary>All have submitted and the round is open.</summary>
    public Cycle Revealed => File.Cycles[0];

    /// <summary>The co-leads opened the round while others still worked.</summary>
    public Cycle Early => File.Cycles[1];

    /// <summary>The originator has submitted, the others have not.</summary>
    public Cycle Blind => File.Cycles[2];

    /// <summary>All have submitted; nobody has opened the round yet.</summary>
    public Cycle Due => File.Cycles[3];

    /// <summary>All co-leads have asked; nobody has opened the round yet.</summary>
    public Cycle Asked => File.Cycles[4];

    /// <summary>Nobody has begun.</summary>
    public Cycle Fresh => File.Cycles[5];

    /// <summary>The round was open, and the cycle is closed.</summary>
    public Cycle Closed => File.Cycles[6];

    /// <summary>The originator has submitted and asked, and nobody else has.</summary>
    public Cycle Half => File.Cycles[7];

    Officer Lead => Some.OfficerOf(Originator);

    /// <summary>Does every organization that rates consent that observers read the cycle? In one open round all do, and in one that is blind.</summary>
    bool Admits(Cycle cycle) => cycle == Revealed || cycle == Blind;

    /// <summary>Every row of the file, whether it belongs to a round that is open, and to one that is open to observers.</summary>
    public IEnumerable<(object Entity, bool Revealed, bool Admits)> Rows()
    {
        foreach (var row in (IEnumerable<object>)[File, .. File.Parties, .. File.Invitations, .. File.Sections, .. File.Sections.SelectMany(section => section.Versions), .. Comments, .. Comments.SelectMany(comment => comment.Mentions), .. Proposals, .. Proposals.Select(proposal => proposal.Decision).OfType<ProposalDecision>(), .. Passing, .. File.ScopeChanges, .. File.ConflictReadings, .. File.Situations, .. Links, .. Links.SelectMany(link => link.Statements)])
            yield return (row, false, false);
        foreach (var invitation in File.Invitations.Where(invitation => invitation.Answer is not null)) yield return (invitation.Answer!, false, false);
        foreach (var row in evidence.Keys) yield return (row, false, false);
        foreach (var cycle in File.Cycles)
        {
            foreach (var row in (IEnumerable<object>)[cycle, .. cycle.Sheets, .. cycle.Sheets.SelectMany(sheet => sheet.Ratings), .. cycle.Sheets.SelectMany(sheet => sheet.Answers), .. cycle.Openings, .. cycle.Consents]) yield return (row, cycle.Reveal is not null, Admits(cycle));
            if (cycle.Reveal is not null) yield return (cycle.Reveal, true, Admits(cycle));
            foreach (var row in Discussed.Concat(Editions.Rows).Where(row => row.CycleId == cycle.Id)) yield return (row.Row, cycle.Reveal is not null, Admits(cycle));
        }
    }

    void Join(string workspace, PartyRole role)
    {
        var invitation = File.Invite(Some.Code(workspace), role, Lead, Some.Now);
        File.Parties.Add(invitation.Accept(Some.OfficerOf(workspace), Some.Now));
    }

    void Invite(PartyRole role, PartyState state)
    {
        Invitation = File.Invite(Some.Code(Party), role, Lead, Some.Now);
        if (state is PartyState.Declined) Invitation.Decline(Some.OfficerOf(Party), Some.Now);
        if (state is PartyState.Accepted or PartyState.Ended) File.Parties.Add(Invitation.Accept(Some.OfficerOf(Party), Some.Now));
    }

    void Work()
    {
        var scorers = File.Scorers.Select(party => party.Workspace.Value).ToList();
        var leads = File.Scorers.Where(party => party.Role is PartyRole.CoLead).Select(party => party.Workspace.Value).ToList();
        Cycle(submit: scorers, ask: [], reveal: true);
        Cycle(submit: leads, ask: leads, reveal: true);
        Cycle(submit: [Originator], ask: [], reveal: false);
        // Whoever has left since has neither submitted nor asked: nobody waits for it.
        Cycle(submit: [.. scorers.Where(IsStillThere)], ask: [], reveal: false);
        Cycle(submit: leads, ask: [.. leads.Where(IsStillThere)], reveal: false);
        File.Cycles.Add(NewCycle());
        Cycle(submit: scorers, ask: [], reveal: true);
        Cycle(submit: [Originator], ask: [Originator], reveal: false);
        foreach (var cycle in (Cycle[])[Revealed, Early, Closed]) Discuss(cycle);
        Consent(scorers);
        // No verb writes these: they stand for what a fault may have left, and must stay as hidden as the ratings.
        var note = EarlyNote();
        note.Assents.Add(new() { NoteId = note.Id, CycleId = note.CycleId, AssessmentId = note.AssessmentId, Originator = note.Originator, Workspace = note.Workspace, OfficerId = note.OfficerId, At = Some.Now });
        foreach (var row in (object[])[EarlyRemark(), note, note.Assents[0], EarlyLook()]) Discussed.Add((Blind.Id, row));

        var section = File.AddSection("Findings", "What we agree on.", Lead, Some.Now);
        section.Revise(File, "What we agree on now.", 1, Lead, Some.Now);
        foreach (var drafter in scorers.Where(workspace => workspace != Originator))
        {
            var theirs = File.AddSection($"Of {drafter}", "Figures.", Lead, Some.Now);
            theirs.Entrust(File, Some.Code(drafter), Lead);
            theirs.Revise(File, "Figures, looked through.", 1, Some.OfficerOf(drafter), Some.Now);
        }

        Cite();
        Confide();
        Place(scorers);
        Propose(scorers);
        foreach (var by in leads.Select(Some.OfficerOf)) File.ChangeScope(Scope.Of(File.Scope.Crimes ^ Crimes.Precursor, false, "So."), File.ScopeRevision, by, Some.Now);
        foreach (var by in scorers.Select(Some.OfficerOf))
        {
            ConflictReading.State(File, ConflictStatus.None, Some.Today, "A report.", Some.Today, by, Some.Now);
            Passing.Add(ActionOnFile.Enter(File, Some.Action(), by, Some.Now));
        }

        // Nor these: a drafter's own proposal, and a section that was given to an observer.
        Proposals.Add(new() { Id = Guid.NewGuid(), AssessmentId = File.Id, Originator = File.Originator, SectionId = section.Id, Workspace = section.LeadDrafter, OfficerId = Lead.Id, BasedOn = 1, Text = "Mine.", Why = "", At = Some.Now });
        if (File.RoleOf(Some.Code(Party)) is PartyRole.Observer) File.AddSection("Of an observer", "Figures.", Lead, Some.Now).LeadDrafter = Some.Code(Party);
        foreach (var by in scorers.Select(Some.OfficerOf))
        {
            foreach (var ended in (bool[])[false, true])
            {
                var framing = FramingNote.On(File, "Hill people", "", "All.", "", "Little.", by, Some.Now);
                if (ended) framing.Withdraw(File, by, Some.Now);
                Passing.Add(framing);
            }

            Passing.Add(Presence.At(section, by, Some.Now));
            var draft = SectionDraft.Of(section, by);
            draft.Keep(File, "Typed.", 1, Some.Now);
            Passing.Add(draft);
        }

        foreach (var party in File.Parties)
        {
            Comments.Add(Comment.On(File, "A remark.", Some.OfficerOf(party.Workspace.Value), Some.Now));
            Comments[^1].Mention(File, File.Parties.First(other => other != party).Workspace);
            Comments[^1].Mention(Some.ColleagueOf(party.Workspace.Value), Some.Today);
        }

        Editions = new(this);
        Closed.Close(File, Some.Today, Lead);
    }

    /// <summary>False for the party under test where its part ends later.</summary>
    public bool IsStillThere(string workspace) => workspace != Party || Facts.Parties[Party].State is PartyState.Accepted;

    // To one open round and a blind one all consent; to the early one all but the peer; to the closed one the peer took it back.
    void Consent(IReadOnlyCollection<string> scorers)
    {
        foreach (var cycle in (Cycle[])[Revealed, Blind, Early, Closed])
            foreach (var by in scorers.Where(workspace => cycle != Early || workspace != Peer).Select(Some.OfficerOf)) cycle.ConsentToObservers(File, by, Some.Now);
        Closed.WithdrawConsent(File, Some.OfficerOf(Peer), Some.Now);
    }

    // To each section everybody who rates proposes twice what the others do not draft: one waits, one was refused.
    void Propose(IReadOnlyCollection<string> scorers)
    {
        foreach (var section in File.Sections)
            foreach (var by in scorers.Where(workspace => workspace != section.LeadDrafter.Value).Select(Some.OfficerOf))
            {
                Proposals.Add(Proposal.To(File, section, [], "Otherwise.", "Shorter.", 1, by, Some.Now));
                Proposals.Add(Proposal.To(File, section, [], "Quite otherwise.", "", 1, by, Some.Now));
                Proposals[^1].Refuse(File, section, [], "Too short.", Some.OfficerOf(section.LeadDrafter.Value), Some.Now);
            }
    }

    // Not through OpenCycle: here several are open at once, so that each stage is there to be asked about.
    public Cycle NewCycle() => new()
    {
        Id = Guid.NewGuid(),
        AssessmentId = File.Id,
        Originator = File.Originator,
        Number = File.Cycles.Count + 1,
        OpenedOn = Some.Today,
        DueOn = Some.Today.AddDays(60),
        Zone = "Etc/UTC",
    };

    void Discuss(Cycle cycle)
    {
        var factor = Some.SmallFramework.Factors[0];
        foreach (var by in (Officer[])[Lead, Some.OfficerOf(Peer)])
        {
            Discussed.Add((cycle.Id, Remark.On(File, cycle, factor, "We read it so.", by, Some.Now)));
            var note = FactorNote.Propose(File, cycle, factor, Accord.AgreedToDiffer, "Apart.", by, Some.Now);
            Discussed.Add((cycle.Id, note));
            Discussed.AddRange(note.Assents.Select(assent => (cycle.Id, (object)assent)));
            if (cycle.SheetOf(by.Workspace) is { SubmittedAt: not null } sheet)
                Discussed.Add((cycle.Id, SecondLook.Take(File, cycle, sheet.Ratings[0], [], Some.Judgment(4), 0, by, Some.Now)));
        }
    }

    Remark EarlyRemark() => new() { Id = Guid.NewGuid(), AssessmentId = File.Id, Originator = File.Originator, CycleId = Blind.Id, Code = "F1", Workspace = File.Originator, OfficerId = Lead.Id, Text = "Early.", At = Some.Now };

    FactorNote EarlyNote() => new() { Id = Guid.NewGuid(), AssessmentId = File.Id, Originator = File.Originator, CycleId = Blind.Id, Code = "F1", Workspace = File.Originator, OfficerId = Lead.Id, Accord = Accord.Agreed, Text = "Early.", At = Some.Now };

    SecondLook EarlyLook() => new() { RatingId = Blind.SheetOf(File.Originator)!.Ratings[0].Id, Number = 1, AssessmentId = File.Id, Originator = File.Originator, CycleId = Blind.Id, Workspace = File.Originator, OfficerId = Lead.Id, Judgment = Some.Judgment(4), At = Some.Now };

    void Cycle(IReadOnlyCollection<string> submit, IReadOnlyCollection<string> ask, bool reveal)
    {
        var cycle = NewCycle();
        File.Cycles.Add(cycle);
        foreach (var party in File.Scorers)
        {
            var by = Some.OfficerOf(party.Workspace.Value);
            var sheet = cycle.Begin(File, by, Some.Now);
            sheet.Rate(Some.SmallFramework, "F1", null, Some.Judgment(), null, by, Some.Now);
            sheet.Answer(Some.SmallFramework, "Q1", "An answer.", 0, by, Some.Now);
            if (submit.Contains(party.Workspace.Value)) sheet.Submit(Some.SmallFramework, by, Some.Now);
        }

        foreach (var workspace in ask) cycle.AskToOpen(File, Some.OfficerOf(workspace), Some.Now);
        if (reveal && !cycle.RevealIfDue(File, Lead, Some.Now)) throw new InvalidOperationException("That round is not due.");
    }
}
