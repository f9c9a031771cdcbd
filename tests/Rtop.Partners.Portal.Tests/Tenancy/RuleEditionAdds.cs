using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>What an asker may try to add of contributions, editions, positions and silences.</summary>
static class RuleEditionAdds
{
    public static IEnumerable<AddCase> Of(string me, RuleFile file)
    {
        var (code, owner, editions) = (Some.Code(me), file.File.Originator, file.Editions);
        var (leads, scores, reads) = (RuleOracle.Leads(me, file.Facts), RuleOracle.Scores(me, file.Facts), RuleOracle.ReadsFile(me, file.Facts));
        var (peer, other) = (Some.OfficerOf(file.Peer), Some.Code(me == file.Peer ? file.Originator : file.Peer));
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {file.Facts}", allowed, db => db.AddRange(rows));

        yield return Case("a contribution", reads, Entry(code));
        yield return Case("a contribution as another", false, Entry(other));
        yield return Case("a word on another's contribution", reads && me != file.Peer, Reply(editions.Of(peer), code));
        yield return Case("a word on a contribution as another", false, Reply(editions.Of(peer), other));

        yield return Case("an edition", leads, Frozen(file.Revealed, code));
        yield return Case("an edition as another", false, Frozen(file.Revealed, other));
        yield return Case("an edition of a blind round", false, Frozen(file.Blind, code));
        yield return Case("an edition of a closed cycle", false, Frozen(file.Closed, code));

        yield return Case("a position", scores, RuleEditions.PositionOn(editions.Signed, code));
        yield return Case("a position as another", false, RuleEditions.PositionOn(editions.Signed, other));
        yield return Case("a position in a closed cycle", false, RuleEditions.PositionOn(editions.OfClosed, code));
        var draft = RuleEditions.PositionOn(editions.Signed, code);
        yield return Case("a position and the signature of a colleague", scores, draft, Sign(draft, editions.Signed, code, Guid.NewGuid()));
        yield return Case("a position and one's own signature under it", false, draft, Sign(draft, editions.Signed, code, draft.OfficerId));
        yield return Case("a signature under another text", false, draft, Sign(draft, editions.Concluded, code, Guid.NewGuid()));
        if (me != file.Peer) yield return Case("a signature under another's draft", false, Sign(editions.DraftOfPeer, editions.UnderSilence, code, Guid.NewGuid()));
        yield return Case("a signature as another", false, Sign(editions.DraftOfPeer, editions.UnderSilence, Some.Code(file.Stranger), Guid.NewGuid()));

        yield return Case("a silence", leads, Silent(editions.Signed, code));
        yield return Case("a silence as another", false, Silent(editions.Signed, other));
        yield return Case("more time for a silence that runs", leads, MoreTime(editions.UnderSilence, code));
        yield return Case("more time for a silence that is over", false, MoreTime(editions.Concluded, code));
        yield return Case("the breaking of a silence", scores, Break(editions.UnderSilence, code));
        yield return Case("the breaking of a silence as another", false, Break(editions.UnderSilence, other));
        yield return Case("the breaking of a silence that never was", false, Break(editions.Signed, code));

        yield return Case("the adoption after all signed", scores, Adopt(editions.Signed, code));
        yield return Case("the adoption after an unbroken silence", scores, Adopt(editions.Concluded, code));
        yield return Case("the adoption while the silence runs", false, Adopt(editions.UnderSilence, code));
        yield return Case("the adoption as another", false, Adopt(editions.Signed, other));

        Contribution Entry(WorkspaceCode whose) => new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = file.File.Id,
            Originator = owner,
            Workspace = whose,
            What = "W",
            From = Some.Today,
            ShownBy = "S",
            Unnamed = false,
            ChangedAt = Some.Now,
            ChangedBy = Guid.NewGuid(),
        };
        ContributionReply Reply(Contribution to, WorkspaceCode whose) => new()
        {
            ContributionId = to.Id,
            Number = 9,
            AssessmentId = file.File.Id,
            Originator = owner,
            Workspace = whose,
            OfficerId = Guid.NewGuid(),
            Revision = 1,
            Verdict = ContributionVerdict.Acknowledged,
            Note = "",
            At = Some.Now,
        };
        Edition Frozen(Cycle cycle, WorkspaceCode whose) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, CycleId = cycle.Id, Number = 99, Workspace = whose, OfficerId = Guid.NewGuid(), FrozenAt = Some.Now, Text = "{}", Hash = new('1', 64) };
        SignOff Sign(Position position, Edition under, WorkspaceCode whose, Guid officer) => new()
        {
            PositionId = position.Id,
            AssessmentId = file.File.Id,
            Originator = owner,
            CycleId = position.CycleId,
            EditionId = position.EditionId,
            Hash = under.Hash,
            Workspace = whose,
            DraftedBy = position.OfficerId,
            OfficerId = officer,
            At = Some.Now,
        };
        Silence Silent(Edition edition, WorkspaceCode whose) => new()
        {
            EditionId = edition.Id,
            AssessmentId = file.File.Id,
            Originator = owner,
            CycleId = edition.CycleId,
            Workspace = whose,
            OfficerId = Guid.NewGuid(),
            StartedAt = Some.Now,
            LastDay = Some.Today,
            LastMinute = new(12, 0),
            Zone = "Etc/UTC",
            Until = Some.Now.AddDays(1),
        };
        SilenceExtension MoreTime(Edition edition, WorkspaceCode whose) => new()
        {
            EditionId = edition.Id,
            Number = 9,
            AssessmentId = file.File.Id,
            Originator = owner,
            CycleId = edition.CycleId,
            Workspace = whose,
            OfficerId = Guid.NewGuid(),
            From = Some.Now,
            To = Some.Now.AddDays(1),
            Reason = "R",
            At = Some.Now,
        };
        SilenceBreak Break(Edition edition, WorkspaceCode whose) => new() { EditionId = edition.Id, AssessmentId = file.File.Id, Originator = owner, CycleId = edition.CycleId, Workspace = whose, OfficerId = Guid.NewGuid(), Kind = BreakKind.Objection, Text = "T", At = Some.Now };
        Adoption Adopt(Edition edition, WorkspaceCode whose) => new() { EditionId = edition.Id, AssessmentId = file.File.Id, Originator = owner, CycleId = edition.CycleId, Workspace = whose, How = AdoptedBy.Silence, At = Some.Now, Closing = "{}", ClosingHash = new('2', 64) };
    }
}
