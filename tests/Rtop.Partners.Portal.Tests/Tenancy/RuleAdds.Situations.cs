using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

static partial class RuleAdds
{
    // Situations and links: by whoever rates the file, and only to what that organization reads as well.
    static IEnumerable<AddCase> OfSituations(string me, RuleFile file)
    {
        var (code, owner) = (Some.Code(me), file.File.Originator);
        var other = Some.Code(me == file.Peer ? file.Originator : file.Peer);
        var scores = RuleOracle.Scores(me, file.Facts);
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {file.Facts}", allowed, db => db.AddRange(rows));

        yield return Case("a situation", scores, Place(code, owner));
        yield return new($"a situation already taken off, to {file.Facts}", false, db => db.Add(Place(code, owner)).Property(situation => situation.EndedAt).CurrentValue = Some.Now);
        yield return Case("a situation as another", false, Place(other, owner));
        if (me != file.Originator) yield return Case("a situation as if the file were its own", false, Place(code, code));
        yield return Case("a link within the file", scores, Link(code, file));
        yield return Case("a link within the file as another", false, Link(other, file));
        yield return Case($"a link to {file.Unlinked.Facts}", scores && RuleOracle.ReadsFile(me, file.Unlinked.Facts), Link(code, file.Unlinked));
        foreach (var link in file.Links)
        {
            var reads = file.BeyondOf(link) is not { } there || RuleOracle.ReadsFile(me, there);
            yield return Case($"a word on the link of {link.Kind}", scores && reads, Said(link, code));
            yield return Case($"a word on the link of {link.Kind} as another", false, Said(link, other));
        }

        Situation Place(WorkspaceCode whose, WorkspaceCode originator) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = originator, Workspace = whose, OfficerId = Guid.NewGuid(), Country = "XTL", Area = "A", Part = SituationPart.Neighbouring, At = Some.Now };
        SituationLink Link(WorkspaceCode by, RuleFile to) => new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = file.File.Id,
            Originator = owner,
            Workspace = by,
            SituationId = file.File.Situations[0].Id,
            OtherId = to.File.Situations[1].Id,
            OtherAssessmentId = to.File.Id,
            OtherOriginator = to.File.Originator,
            Kind = LinkKind.Trade,
            At = Some.Now,
        };
        LinkStatement Said(SituationLink link, WorkspaceCode by) => new() { LinkId = link.Id, Number = 9, AssessmentId = file.File.Id, Originator = owner, Workspace = by, OfficerId = Guid.NewGuid(), Direction = LinkDirection.Both, Strength = LinkStrength.Weak, Why = "W", ShownBy = "", At = Some.Now };
    }
}
