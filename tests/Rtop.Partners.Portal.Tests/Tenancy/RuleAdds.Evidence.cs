using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

static partial class RuleAdds
{
    // Evidence: one's own, and nothing on another's; asking for what is withheld; answering for oneself.
    static IEnumerable<AddCase> OfEvidence(string me, RuleFile file)
    {
        var code = Some.Code(me);
        var owner = file.File.Originator;
        var other = Some.Code(me == file.Peer ? file.Originator : file.Peer);
        var scores = RuleOracle.Scores(me, file.Facts);
        var (theirs, mine) = me == file.Peer ? (file.Withheld, file.PeersWithheld) : (file.PeersWithheld, file.Withheld);
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {file.Facts}", allowed, db => db.AddRange(rows));

        yield return Case("a piece of evidence with its file", scores, [.. Whole(code)]);
        yield return Case("a piece of evidence as another", false, [.. Whole(other)]);
        yield return Case("a grade of another's evidence", false, Grade(theirs, other));
        yield return Case("a grade of its own on another's evidence", false, Grade(theirs, code));
        if (mine.Workspace == code) yield return Case("a grade of its own evidence", scores, Grade(mine, code));
        yield return Case("a part of another's file", false, Chunk(theirs, other));
        yield return Case("a part of its own to another's file", false, Chunk(theirs, code));

        yield return Case("a link between what it sees", scores, Link(file.Shared, file.PeersShared, code));
        yield return Case("a link as another", false, Link(file.Shared, file.PeersShared, other));
        yield return Case("a link to what stays at its holder's", scores && me == file.Peer, Link(file.Shared, file.PeersAtHome, code));

        yield return Case("a request for what the originator withholds", scores && me != file.Originator, Request(file.Withheld, code));
        yield return Case("a request for what the peer withholds", scores && me != file.Peer, Request(file.PeersWithheld, code));
        yield return Case("a request for what is shared", false, Request(file.Shared, code));
        yield return Case("a request as another", false, Request(theirs, other));
        yield return Case("a request to another than the holder", false, Request(file.Withheld, code, Some.Code(file.Stranger)));

        yield return Case("an answer to a request", me == file.Originator, Settled(file.Open, code));
        yield return Case("an answer as the holder", me == file.Originator, Settled(file.Open, owner));

        IEnumerable<object> Whole(WorkspaceCode whose)
        {
            var card = new EvidenceCard
            {
                Id = Guid.NewGuid(),
                AssessmentId = file.File.Id,
                Originator = owner,
                Workspace = whose,
                OfficerId = Guid.NewGuid(),
                From = Some.Today,
                Until = Some.Today,
                Codes = ["F1"],
                Reliability = Reliability.B,
                Credibility = Credibility.ProbablyTrue,
                Label = HandlingLabel.Confidential,
                Disclosure = Disclosure.Shared,
                AddedAt = Some.Now,
            };
            var kept = new EvidenceFile { EvidenceId = card.Id, AssessmentId = card.AssessmentId, Originator = owner, Workspace = whose, OfficerId = Guid.NewGuid(), Name = "n.txt", Kind = FileKind.Text, Length = 1, Removed = Cleanings.None, At = Some.Now };
            return [card, new EvidenceContent { EvidenceId = card.Id, AssessmentId = card.AssessmentId, Originator = owner, Workspace = whose, Title = "T", Text = "T", Source = "S", Kind = SourceKind.Media }, kept, EvidenceChunk.Of(kept, 0, [1])];
        }

        EvidenceGrade Grade(EvidenceCard card, WorkspaceCode whose) => new()
        {
            EvidenceId = card.Id,
            Number = 9,
            AssessmentId = card.AssessmentId,
            Originator = owner,
            Workspace = whose,
            OfficerId = Guid.NewGuid(),
            Reliability = Reliability.A,
            Credibility = Credibility.Confirmed,
            Label = HandlingLabel.Partners,
            Disclosure = Disclosure.Shared,
            ConfirmedBy = "",
            Reason = "R",
            At = Some.Now,
        };
        EvidenceChunk Chunk(EvidenceCard card, WorkspaceCode whose) => new() { EvidenceId = card.Id, Number = 9, AssessmentId = card.AssessmentId, Originator = owner, Workspace = whose, Bytes = [9] };
        EvidenceLink Link(EvidenceCard one, EvidenceCard two, WorkspaceCode whose) => new() { EvidenceId = one.Id, OtherId = two.Id, AssessmentId = one.AssessmentId, Originator = owner, Workspace = whose, OfficerId = Guid.NewGuid(), Origin = ReportOrigin.Same, At = Some.Now };
        EvidenceRequest Request(EvidenceCard card, WorkspaceCode whose, WorkspaceCode? holder = null) => new() { Id = Guid.NewGuid(), EvidenceId = card.Id, AssessmentId = card.AssessmentId, Originator = owner, Holder = holder ?? card.Workspace, Workspace = whose, OfficerId = Guid.NewGuid(), Wanted = EvidenceForm.Content, Reason = "R", At = Some.Now };
        EvidenceAnswer Settled(EvidenceRequest request, WorkspaceCode whose) => new() { RequestId = request.Id, EvidenceId = request.EvidenceId, AssessmentId = request.AssessmentId, Originator = owner, Workspace = whose, OfficerId = Guid.NewGuid(), Asker = request.Workspace, Form = EvidenceForm.Content, Text = "", BriefedOn = null, At = Some.Now };
    }
}
