using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

static partial class RuleAdds
{
    // Rows that otherwise come together, each by itself: where two walls stand in the way, each is asked alone.
    static IEnumerable<AddCase> OfParts(string me, RuleFile file)
    {
        var (code, owner, editions, releases) = (Some.Code(me), file.File.Originator, file.Editions, file.Editions.Releases);
        var (peer, stranger, other) = (Some.Code(file.Peer), Some.Code(file.Stranger), Some.Code(me == file.Peer ? file.Originator : file.Peer));
        var (leads, scores, reads) = (RuleOracle.Leads(me, file.Facts), RuleOracle.Scores(me, file.Facts), RuleOracle.ReadsFile(me, file.Facts));
        var (isOwner, receives) = (me == file.Originator, me == file.Stranger);
        var tested = file.Facts.Parties[file.Party];
        var (isParty, rates) = (tested.State is PartyState.Accepted, tested is { State: PartyState.Accepted, Role: not PartyRole.Observer });
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {file.Facts}", allowed, db => db.AddRange(rows));

        yield return Case("another as a lead without invitation", false, new Party { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, Workspace = stranger, Role = PartyRole.CoLead, Since = Some.Now });
        yield return Case("the reveal after one lead asked", scores && !(rates && tested.Role is PartyRole.CoLead), new Reveal { CycleId = file.Half.Id, AssessmentId = file.File.Id, Originator = owner, Workspace = code, At = Some.Now, Early = true });
        if (file.Blind.SheetOf(code) is { SubmittedAt: null } sheet)
            yield return new($"a submitted answer on its sheet to {file.Facts}", false, db => db.Add(new SetAnswer { SheetId = sheet.Id, Question = "Q2", CycleId = sheet.CycleId, AssessmentId = file.File.Id, Originator = owner, Workspace = code, Text = "T", ChangedAt = Some.Now, ChangedBy = Guid.NewGuid() }).Property(answer => answer.SubmittedAt).CurrentValue = Some.Now);
        yield return new($"a note on names that is withdrawn already to {file.Facts}", false, db => db.Add(new FramingNote { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, Workspace = code, OfficerId = Guid.NewGuid(), SelfName = "N", OtherNames = "", UsedBy = "U", ContestedBy = "", OurUse = "O", At = Some.Now }).Property(note => note.EndedAt).CurrentValue = Some.Now);
        yield return new($"a consent that is withdrawn already to {file.Facts}", false, db => db.Add(new ObserverConsent { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, CycleId = file.Fresh.Id, Workspace = code, OfficerId = Guid.NewGuid(), At = Some.Now }).Property(consent => consent.EndedAt).CurrentValue = Some.Now);

        yield return Case("a note without an assent", scores, Note(file.Revealed, code));
        yield return Case("a note without an assent as another", false, Note(file.Revealed, other));
        yield return Case("a note without an assent in a blind round", false, Note(file.Blind, code));
        yield return Case("a note without an assent in a closed round", false, Note(file.Closed, code));
        var settled = file.Discussed.Where(said => said.CycleId == file.Closed.Id).Select(said => said.Row).OfType<FactorNote>().Last();
        yield return Case("an assent in a closed round", false, new Assent { NoteId = settled.Id, CycleId = settled.CycleId, AssessmentId = file.File.Id, Originator = owner, Workspace = code, OfficerId = Guid.NewGuid(), At = Some.Now });
        var comment = new Comment { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, Workspace = code, OfficerId = Guid.NewGuid(), Text = "T", At = Some.Now };
        yield return Case("a comment that addresses the party", reads && isParty, comment, new Mention { Id = Guid.NewGuid(), CommentId = comment.Id, AssessmentId = file.File.Id, Originator = owner, Workspace = code, Organization = Some.Code(file.Party) });

        yield return Case("an annex by itself", leads, Annex(editions.Bare));
        yield return Case("an annex in a closed cycle", false, Annex(editions.BareOfClosed));
        yield return Case("a silence in a closed cycle", false, new Silence { EditionId = editions.BareOfClosed.Id, AssessmentId = file.File.Id, Originator = owner, CycleId = editions.BareOfClosed.CycleId, Workspace = code, OfficerId = Guid.NewGuid(), StartedAt = Some.Now, LastDay = Some.Today, LastMinute = new(12, 0), Zone = "Etc/UTC", Until = Some.Now.AddDays(1) });
        yield return Case("more time as another", false, new SilenceExtension { EditionId = editions.UnderSilence.Id, Number = 9, AssessmentId = file.File.Id, Originator = owner, CycleId = editions.UnderSilence.CycleId, Workspace = other, OfficerId = Guid.NewGuid(), From = Some.Now, To = Some.Now.AddDays(1), Reason = "R", At = Some.Now });
        yield return Case("the peer's signature under its draft", scores && me == file.Peer, Sign(editions.DraftOfPeer, editions.UnderSilence));
        yield return Case("a signature in a closed cycle", false, Sign(editions.DraftOfClosed, editions.OfClosed));

        yield return Case("the opening of a release for which the peer was not asked", false, Opening(releases.WithoutPeer));
        yield return Case("the opening of a release for which the party was not asked", isOwner && !rates, Opening(releases.WithoutParty));
        yield return Case("the opening of a release for which somebody else has not answered", false, Opening(releases.WithoutAnswer));
        yield return Case("a reading as the recipient", receives, new ReleaseReading { Id = Guid.NewGuid(), ReleaseId = releases.Open.Id, AssessmentId = file.File.Id, Originator = owner, Recipient = stranger, OfficerId = Guid.NewGuid(), At = Some.Now });
        yield return Case("an answer to a recall as the recipient", receives, new RecallAnswer { ReleaseId = releases.Recalled.Id, AssessmentId = file.File.Id, Originator = owner, Recipient = stranger, OfficerId = Guid.NewGuid(), Copies = CopiesFate.None, Note = "", At = Some.Now });

        foreach (var whose in file.Bare.Keys)
        {
            var allowed = scores && whose == me;
            var (bare, told, filed) = file.Bare[whose];
            yield return Case($"a piece of evidence of {whose} by itself", allowed, RuleFile.Card(file.File, whose));
            yield return Case($"the content of evidence of {whose}", allowed, RuleFile.ContentOf(bare));
            yield return Case($"the file of evidence of {whose}", allowed, RuleFile.FileOf(told));
            yield return Case($"a part of the file of {whose}", allowed, EvidenceChunk.Of(filed, 0, [1]));
        }

        FactorNote Note(Cycle cycle, WorkspaceCode by) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, CycleId = cycle.Id, Code = "F1", Workspace = by, OfficerId = Guid.NewGuid(), Accord = Accord.Agreed, Text = "T", At = Some.Now };
        EditionAnnex Annex(Edition edition) => new() { EditionId = edition.Id, AssessmentId = edition.AssessmentId, Originator = owner, CycleId = edition.CycleId, Text = "{}", Hash = new('0', 64) };
        SignOff Sign(Position position, Edition under) => new() { PositionId = position.Id, AssessmentId = file.File.Id, Originator = owner, CycleId = position.CycleId, EditionId = position.EditionId, Hash = under.Hash, Workspace = peer, DraftedBy = position.OfficerId, OfficerId = Guid.NewGuid(), At = Some.Now };
        ReleaseOpening Opening(Release release) => new() { ReleaseId = release.Id, AssessmentId = file.File.Id, Originator = owner, Recipient = release.Recipient, OfficerId = Guid.NewGuid(), Reason = "", At = Some.Now };
    }
}
