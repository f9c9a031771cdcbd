using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>One attempt to add rows, and whether the rule allows it.</summary>
sealed record AddCase(string What, bool Allowed, Action<PartnersDb> Add);

/// <summary>What an asker may try to add to a file, honestly and by forging whose it is. What is allowed is again said by <see cref="RuleOracle"/>, not by src.</summary>
static partial class RuleAdds
{
    public static IEnumerable<AddCase> Of(Asker asker, RuleFile file)
    {
        var me = asker.Workspace!;
        var code = Some.Code(me);
        var owner = file.File.Originator;
        var other = Some.Code(me == file.Peer ? file.Originator : file.Peer);
        var leads = RuleOracle.Leads(me, file.Facts);
        var scores = RuleOracle.Scores(me, file.Facts);
        var reads = RuleOracle.ReadsFile(me, file.Facts);
        var isOwner = me == file.Originator;
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {file.Facts}", allowed, db => db.AddRange(rows));

        yield return Case("an invitation", isOwner, Invitation(owner, Some.Code(file.Stranger)));
        yield return Case("an invitation to itself", false, Invitation(owner, code));
        if (!isOwner) yield return Case("an invitation as if the file were its own", false, Invitation(code, Some.Code(file.Stranger)));
        yield return Case("itself as a lead without invitation", false, Party(null, owner, PartyRole.CoLead));

        if (file.Invitation is { } sent)
        {
            var mayAnswer = me == file.Party && file.Facts.Parties[me].State is PartyState.Silent;
            yield return Case("an answer", mayAnswer, Answer(sent, code, Verdict.Declined));
            if (me != file.Party) yield return Case("an answer for another", false, Answer(sent, sent.Workspace, Verdict.Accepted));
            yield return Case("an accepting answer and itself", mayAnswer, Answer(sent, code, Verdict.Accepted), Party(sent.Id, owner, sent.Role));
            yield return Case("a declining answer and itself", false, Answer(sent, code, Verdict.Declined), Party(sent.Id, owner, sent.Role));
            yield return Case("itself without an answer", false, Party(sent.Id, owner, sent.Role));
            if (sent.Role is not PartyRole.CoLead) yield return Case("itself in a higher role", false, Answer(sent, code, Verdict.Accepted), Party(sent.Id, owner, PartyRole.CoLead));
        }

        yield return Case("a cycle", leads, Cycle(owner));
        if (!isOwner) yield return Case("a cycle as if the file were its own", false, Cycle(code));
        yield return Case("a sheet", scores, Sheet(code));
        yield return new($"a sheet already submitted to {file.Facts}", false, db => db.Add(Sheet(code)).Property(sheet => sheet.SubmittedAt).CurrentValue = Some.Now);
        yield return Case("a sheet for another", false, Sheet(other));

        foreach (var (name, cycle) in ((string, Cycle)[])[("blind", file.Blind), ("due", file.Due)])
        {
            if (cycle.SheetOf(code) is not { } mine) continue;
            yield return Case($"a rating on its sheet in the {name} round", scores && mine.SubmittedAt is null, Rating(mine, code));
            yield return Case($"an answer on its sheet in the {name} round", scores && mine.SubmittedAt is null, Answered(mine, code));
            yield return new($"a submitted rating on its sheet in the {name} round of {file.Facts}", false, db => db.Add(Rating(mine, code)).Property(rating => rating.SubmittedAt).CurrentValue = Some.Now);
        }

        yield return Case("a rating on another's sheet", false, Rating(file.Blind.SheetOf(other)!, other));
        yield return Case("an answer on another's sheet", false, Answered(file.Blind.SheetOf(other)!, other));
        yield return Case("an answer of its own on another's sheet", false, Answered(file.Blind.SheetOf(other)!, code));
        yield return Case("a note on names", scores, Framing(code));
        yield return Case("a note on names as another", false, Framing(other));
        yield return Case("a rating of its own on another's sheet", false, Rating(file.Blind.SheetOf(other)!, code));

        yield return Case("a wish to open the round, having submitted", leads, Opening(file.Due, code));
        yield return Case("a wish to open the round before anybody submitted", false, Opening(file.Fresh, code));
        if (!isOwner) yield return Case("a wish to open the round with a draft of its own", false, Opening(file.Blind, code));
        yield return Case("another's wish to open the round", false, Opening(file.Due, other));
        yield return Case("the reveal after all submitted", scores, Reveal(file.Due, code));
        yield return Case("the reveal after all leads asked", scores, Reveal(file.Asked, code));
        yield return Case("the reveal while others work", false, Reveal(file.Blind, code));
        yield return Case("the reveal before anybody began", false, Reveal(file.Fresh, code));
        yield return Case("a consent that observers read", scores, Consent(code));
        yield return Case("another's consent that observers read", false, Consent(other));
        yield return Case("the reveal as another", false, Reveal(file.Due, other));

        foreach (var (name, cycle, isOpen) in ((string, Cycle, bool)[])[("open", file.Revealed, true), ("early", file.Early, true), ("blind", file.Blind, false), ("closed", file.Closed, false)])
        {
            yield return Case($"a remark in the {name} round", scores && isOpen, Remark(cycle, code));
            yield return Case($"a remark as another in the {name} round", false, Remark(cycle, other));
            yield return Case($"a note and the assent to it in the {name} round", scores && isOpen, Note(cycle, code));
            yield return Case($"a note as another in the {name} round", false, Note(cycle, other));
            if (cycle.SheetOf(code) is { SubmittedAt: not null } given) yield return Case($"a second look at its rating in the {name} round", scores && isOpen, Look(given, code));
            if (cycle.SheetOf(other) is { SubmittedAt: not null } theirs)
            {
                yield return Case($"another's second look in the {name} round", false, Look(theirs, other));
                yield return Case($"a second look of its own at another's rating in the {name} round", false, Look(theirs, code));
            }
        }

        var asked = file.Discussed.Where(said => said.CycleId == file.Revealed.Id).Select(said => said.Row).OfType<FactorNote>().Last();
        var hasAssented = asked.Assents.Any(assent => assent.Workspace == code);
        yield return Case("an assent", scores && !hasAssented, Assent(asked, code));
        yield return Case("an assent for another", false, Assent(asked, Some.Code(file.Stranger)));

        foreach (var attempt in RuleEditionAdds.Of(me, file).Concat(file.Editions.Releases.Adds(me))) yield return attempt;

        yield return Case("a section", leads, Section(owner));
        foreach (var section in file.File.Sections)
        {
            var drafts = scores && section.LeadDrafter == code;
            yield return Case($"a state of the section of {section.LeadDrafter}", leads || drafts, Version(section, code));
            yield return Case($"a state of the section of {section.LeadDrafter} as another", false, Version(section, other));
            yield return Case($"a proposal to the section of {section.LeadDrafter}", scores, Proposed(section, code));
            yield return Case($"a proposal to the section of {section.LeadDrafter} as another", false, Proposed(section, other));
            foreach (var proposed in file.Proposals.Where(proposal => proposal.SectionId == section.Id && proposal.Decision is null))
            {
                var own = proposed.Workspace == code;
                yield return Case($"the acceptance of what {proposed.Workspace} proposed to {section.LeadDrafter}", drafts && !own, Decided(proposed, code, ProposalVerdict.Accepted));
                yield return Case($"the refusal of what {proposed.Workspace} proposed to {section.LeadDrafter}", drafts && !own, Decided(proposed, code, ProposalVerdict.Refused));
                yield return Case($"the withdrawal of what {proposed.Workspace} proposed to {section.LeadDrafter}", scores && own, Decided(proposed, code, ProposalVerdict.Withdrawn));
                yield return Case($"the answer of another to what {proposed.Workspace} proposed", false, Decided(proposed, other, ProposalVerdict.Refused));
            }
        }

        var fresh = file.File.Sections[0].Id;
        var atWork = file.Passing.OfType<Presence>().Any(presence => presence.Workspace == code);
        yield return Case("its presence", scores && !atWork, Present(fresh, me));
        yield return Case("another's presence", false, Present(file.File.Sections[1].Id, other.Value));
        yield return Case("its draft", scores && !atWork && asker.Person is not null, Draft(fresh, me, asker.Person ?? Some.OfficerOf(me).PersonId!.Value));
        yield return Case("a draft of another person", false, Draft(file.File.Sections[1].Id, me, Some.OfficerOf(other.Value).PersonId!.Value));
        yield return Case("another's draft", false, Draft(file.File.Sections[1].Id, other.Value, Some.OfficerOf(other.Value).PersonId!.Value));
        yield return Case("a comment", reads, Comment(code));
        yield return Case("a comment as another", false, Comment(other));
        if (file.Comments.FirstOrDefault(comment => comment.Workspace == code) is { } said)
        {
            yield return Case("a mention of an organization on the file", reads, Mention(said, owner, null));
            yield return Case("a mention of an organization that is not on the file", false, Mention(said, Some.Code(file.Stranger), null));
            yield return Case("a mention of a colleague", reads, Mention(said, code, Some.ColleagueOf(me).Id));
            yield return Case("a mention of an officer elsewhere", false, Mention(said, other, Some.OfficerOf(other.Value).Id));
            yield return Case("a mention of an officer elsewhere as if a colleague", false, Mention(said, code, Some.OfficerOf(other.Value).Id));
        }

        if (file.Comments.FirstOrDefault(comment => comment.Workspace != code) is { } foreign) yield return Case("a mention in another's comment", false, Mention(foreign, owner, null));

        foreach (var attempt in OfEvidence(me, file).Concat(OfSituations(me, file)).Concat(OfActions(me, file)).Concat(OfParts(me, file)).Concat(OfConfidence(me, file))) yield return attempt;

        Invitation Invitation(WorkspaceCode originator, WorkspaceCode to) => new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = file.File.Id,
            Originator = originator,
            Workspace = to,
            Role = PartyRole.CoLead,
            Number = 1,
            Title = "T",
            Label = HandlingLabel.Partners,
            SentBy = Guid.NewGuid(),
            SentAt = Some.Now,
        };
        Answer Answer(Invitation to, WorkspaceCode by, Verdict verdict) => new() { InvitationId = to.Id, Originator = owner, Workspace = by, Verdict = verdict, At = Some.Now, OfficerId = Guid.NewGuid() };
        Party Party(Guid? invitation, WorkspaceCode originator, PartyRole role) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = originator, Workspace = code, InvitationId = invitation, Role = role, Since = Some.Now };
        Cycle Cycle(WorkspaceCode originator) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = originator, Number = 99, OpenedOn = Some.Today, DueOn = Some.Today.AddDays(9), Zone = "Etc/UTC" };
        RatingSheet Sheet(WorkspaceCode whose) => new() { Id = Guid.NewGuid(), CycleId = file.Fresh.Id, AssessmentId = file.File.Id, Originator = owner, Workspace = whose, StartedAt = Some.Now };
        Rating Rating(RatingSheet sheet, WorkspaceCode whose) => new()
        {
            Id = Guid.NewGuid(),
            SheetId = sheet.Id,
            CycleId = sheet.CycleId,
            AssessmentId = file.File.Id,
            Originator = owner,
            Workspace = whose,
            Code = "F1.1",
            Actor = "",
            Judgment = Some.Judgment(),
            ChangedAt = Some.Now,
            ChangedBy = Guid.NewGuid(),
        };
        SetAnswer Answered(RatingSheet sheet, WorkspaceCode whose) => new() { SheetId = sheet.Id, Question = "Q2", CycleId = sheet.CycleId, AssessmentId = file.File.Id, Originator = owner, Workspace = whose, Text = "T", ChangedAt = Some.Now, ChangedBy = Guid.NewGuid() };
        FramingNote Framing(WorkspaceCode by) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), SelfName = "N", OtherNames = "", UsedBy = "U", ContestedBy = "", OurUse = "O", At = Some.Now };
        RoundOpening Opening(Cycle cycle, WorkspaceCode whose) => new() { CycleId = cycle.Id, AssessmentId = file.File.Id, Originator = owner, Workspace = whose, At = Some.Now };
        Reveal Reveal(Cycle cycle, WorkspaceCode whose) => new() { CycleId = cycle.Id, AssessmentId = file.File.Id, Originator = owner, Workspace = whose, At = Some.Now, Early = false };
        ObserverConsent Consent(WorkspaceCode whose) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, CycleId = file.Fresh.Id, Workspace = whose, OfficerId = Guid.NewGuid(), At = Some.Now };
        Remark Remark(Cycle cycle, WorkspaceCode by) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, CycleId = cycle.Id, Code = "F1", Workspace = by, OfficerId = Guid.NewGuid(), Text = "T", At = Some.Now };
        FactorNote Note(Cycle cycle, WorkspaceCode by)
        {
            var note = new FactorNote { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, CycleId = cycle.Id, Code = "F1", Workspace = by, OfficerId = Guid.NewGuid(), Accord = Accord.Agreed, Text = "T", At = Some.Now };
            note.Assents.Add(Assent(note, by));
            return note;
        }

        Assent Assent(FactorNote note, WorkspaceCode by) => new() { NoteId = note.Id, CycleId = note.CycleId, AssessmentId = file.File.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), At = Some.Now };
        SecondLook Look(RatingSheet sheet, WorkspaceCode by) => new()
        {
            RatingId = sheet.Ratings[0].Id,
            Number = 9,
            AssessmentId = file.File.Id,
            Originator = owner,
            CycleId = sheet.CycleId,
            Workspace = by,
            OfficerId = Guid.NewGuid(),
            Judgment = Some.Judgment(),
            At = Some.Now,
        };
        Section Section(WorkspaceCode originator) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = originator, Position = 9, Heading = "H", Text = "T", LeadDrafter = code, ChangedBy = code, ChangedAt = Some.Now };
        Proposal Proposed(Section section, WorkspaceCode by) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, SectionId = section.Id, Workspace = by, OfficerId = Guid.NewGuid(), BasedOn = 1, Text = "T", Why = "", At = Some.Now };
        ProposalDecision Decided(Proposal asked, WorkspaceCode by, ProposalVerdict verdict) => new() { ProposalId = asked.Id, SectionId = asked.SectionId, AssessmentId = file.File.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), Verdict = verdict, Reason = "R", At = Some.Now };
        Mention Mention(Comment comment, WorkspaceCode organization, Guid? colleague) => new() { Id = Guid.NewGuid(), CommentId = comment.Id, AssessmentId = file.File.Id, Originator = owner, Workspace = comment.Workspace, Organization = organization, ColleagueId = colleague };
        Presence Present(Guid section, string by) => new() { SectionId = section, OfficerId = Some.OfficerOf(by).Id, AssessmentId = file.File.Id, Originator = owner, Workspace = Some.Code(by), SeenAt = Some.Now };
        SectionDraft Draft(Guid section, string by, Guid person) => new() { SectionId = section, OfficerId = Some.OfficerOf(by).Id, AssessmentId = file.File.Id, Originator = owner, Workspace = Some.Code(by), PersonId = person };
        SectionVersion Version(Section section, WorkspaceCode by) => new() { SectionId = section.Id, Revision = 99, AssessmentId = file.File.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), Text = "T", At = Some.Now };
        Comment Comment(WorkspaceCode by) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), Text = "T", At = Some.Now };
    }

    /// <summary>What belongs to no file.</summary>
    public static IEnumerable<AddCase> OfOwn(Asker asker, IReadOnlyList<Letter> letters, IReadOnlyList<Absence> absences)
    {
        var me = asker.Workspace!;
        foreach (var whose in Some.Codes)
        {
            var code = Some.Code(whose);
            yield return new($"an assessment of {whose}", whose == me, db =>
            {
                // By itself: what comes with it has walls of its own.
                var file = Assessment.Open(Some.Terms(), 999, Some.OfficerOf(whose), Some.Now);
                file.Parties.Clear();
                file.Situations.Clear();
                db.Add(file);
            });
            yield return new($"an assessment of {whose} with its lead", whose == me, db => db.Add(Assessment.Open(Some.Terms(), 999, Some.OfficerOf(whose), Some.Now)));
            yield return new($"a programme of {whose}", whose == me, db =>
            {
                var programme = Programme.Open(Some.ProgrammeTerms(), 999, Some.OfficerOf(whose), Some.Now);
                programme.Parties.Clear();
                db.Add(programme);
            });
            yield return new($"a programme of {whose} with its side", whose == me, db => db.Add(Programme.Open(Some.ProgrammeTerms(), 999, Some.OfficerOf(whose), Some.Now)));
            yield return new($"a reminder of {whose}", whose == me, db => db.Add(Reminder(code)));
            yield return new($"a reminder and letter of {whose}", whose == me, db =>
            {
                var reminder = Reminder(code);
                reminder.Letter = new() { Id = Guid.NewGuid(), Workspace = code, ReminderId = reminder.Id, OfficerId = reminder.OfficerId, CreatedAt = Some.Now, NotBefore = Some.Now };
                db.Add(reminder);
            });
            yield return new($"an answer to a reminder of {whose}", whose == me && asker.Person == Some.OfficerOf(whose).PersonId, db =>
            {
                var reminder = Reminder(code);
                db.AddRange(reminder, Answer(reminder, Some.Code(me)));
            });
            yield return new($"an absence at {whose}", whose == me && asker.Person is not null, db => db.Add(Absence(Some.OfficerOf(whose))));
            yield return new($"an absence of a colleague at {whose}", false, db => db.Add(Absence(Some.ColleagueOf(whose))));
            yield return new($"an absence at {whose} by a post elsewhere", false, db => db.Add(Absence(Some.OfficerOf(me), whose == me ? "gone" : whose)));
            // The desk officer, who asks here, stands in for the colleague, and the colleague for the desk officer.
            var of = absences.Where(absence => absence.Workspace == code).ToList();
            var mayStandIn = whose == me && asker.Person == Some.OfficerOf(whose).PersonId;
            yield return new($"something done for a colleague at {whose}", mayStandIn, db => db.Add(StandIn(of.First(absence => absence.DeputyId == Some.OfficerOf(whose).Id && absence.EndedAt is null))));
            yield return new($"something done for a colleague who is back at {whose}", false, db => db.Add(StandIn(of.First(absence => absence.EndedAt is not null))));
            yield return new($"something that a colleague did at {whose}", false, db => db.Add(StandIn(of.First(absence => absence.DeputyId != Some.OfficerOf(whose).Id))));
            yield return new($"a mute of {whose}", whose == me && asker.Person is not null, db => db.Add(Mute(code, Some.OfficerOf(whose).Id)));
            if (whose != me) yield return new($"a mute of {whose} as if it were here", false, db => db.Add(Mute(Some.Code(me), Some.OfficerOf(whose).Id)));
            // The first letter of a workspace is its desk officer's, who asks here; the last is a colleague's that nobody may know of.
            yield return new($"a step of a letter of {whose}", whose == me, db => db.Add(StepOf(letters.First(letter => letter.Workspace == code), code)));
            yield return new($"a step of a colleague's letter of {whose}", whose == me && asker.Person is null, db => db.Add(StepOf(letters.Last(letter => letter.Workspace == code), code)));
        }

        yield return new("a framework", false, db => db.Add(new Framework { Id = "x", Version = "9.9.9", Document = "{}", Digest = "" }));
    }

    internal static ReviewAnswer Answer(Reminder reminder, WorkspaceCode asker) => new()
    {
        Id = Guid.NewGuid(),
        Workspace = reminder.Workspace,
        OfficerId = reminder.OfficerId,
        Post = "Desk officer",
        ReminderId = reminder.Id,
        Subject = reminder.Subject,
        SubjectId = reminder.SubjectId,
        Occurrence = reminder.Occurrence,
        Reference = "JA-0001",
        Kind = ReviewAnswerKind.Done,
        Asker = asker,
        At = Some.Now,
    };

    /// <summary>An officer's absence with a colleague as deputy.</summary>
    public static Absence Absence(Officer who, string? at = null) => new()
    {
        Id = Guid.NewGuid(),
        Workspace = at is null ? who.Workspace : Some.Code(at),
        OfficerId = who.Id,
        DeputyId = Some.ColleagueOf(who.Workspace.Value) is var colleague && colleague.Id == who.Id ? Some.OfficerOf(who.Workspace.Value).Id : colleague.Id,
        From = Some.Today,
        Until = Some.Today.AddDays(7),
        EnteredAt = Some.Now,
    };

    /// <summary>That whoever stands in did something for whoever is away.</summary>
    public static StandIn StandIn(Absence absence) => new()
    {
        Id = Guid.NewGuid(),
        Workspace = absence.Workspace,
        AbsenceId = absence.Id,
        OfficerId = absence.DeputyId,
        ForId = absence.OfficerId,
        Kind = StandInKind.PositionSigned,
        SubjectId = Guid.NewGuid(),
        At = Some.Now,
    };

    static Mute Mute(WorkspaceCode code, Guid officer) => new() { Id = Guid.NewGuid(), Workspace = code, OfficerId = officer, Reason = NoticeReason.Link, MadeAt = Some.Now };

    static LetterStep StepOf(Letter letter, WorkspaceCode code) => new() { Id = Guid.NewGuid(), LetterId = letter.Id, Workspace = code, At = Some.Now, Event = LetterEvent.Tried };

    static Reminder Reminder(WorkspaceCode code) => new()
    {
        Id = Guid.NewGuid(),
        Workspace = code,
        OfficerId = Some.OfficerOf(code.Value).Id,
        Subject = ReviewSubject.Cycle,
        SubjectId = Guid.NewGuid(),
        Occurrence = Some.Today,
        Stage = ReviewStage.Due7,
        RaisedAt = Some.Now,
    };
}
