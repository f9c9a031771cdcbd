using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    public static EvidenceCard Evidence(Assessment file, Officer by, Disclosure disclosure = Disclosure.Shared, HandlingLabel? label = null, string text = "What was seen.") => EvidenceCard.Add(file, SmallFramework, new()
    {
        Title = "A report",
        Text = text,
        Source = "Our team",
        Kind = SourceKind.OwnPresence,
        From = Today,
        Until = Today,
        Codes = ["F1.1"],
        Grading = new() { Reliability = Reliability.B, Credibility = Credibility.ProbablyTrue, Label = label ?? file.Label, Disclosure = disclosure },
    }, by, Now);

    public static EvidenceFile FileOf(Assessment file, EvidenceCard card, Officer by) => EvidenceFile.Keep(file, card, null, "note.txt", FileKind.Text, 3, Cleanings.None, by, Now);

    // Two pieces of the originator's, one withheld, with its file; linked; asked for by the partner, and refused.
    static async Task CiteAsync(TestDatabase database, Assessment file, string partner)
    {
        var (owner, asker) = (OfficerOf(file.Originator.Value), OfficerOf(partner));
        EvidenceCard withheld = null!;
        EvidenceRequest asked = null!;
        await database.SaveAsync(owner, Act.EvidenceAdded, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            var shared = Evidence(here, owner);
            withheld = Evidence(here, owner, Disclosure.Withheld);
            var kept = FileOf(here, withheld, owner);
            db.AddRange(shared, withheld, kept, EvidenceChunk.Of(kept, 0, [1, 2, 3]), EvidenceLink.Between(here, shared, withheld, ReportOrigin.Same, [], owner, Now));
        }, "evidence", file.Id);
        await database.SaveAsync(asker, Act.EvidenceAsked, async db => db.Add(asked = EvidenceRequest.Ask(await WholeAsync(db, file.Id), withheld, EvidenceForm.Content, "We need it.", [], asker, Now)), "evidence", file.Id, file.Originator);
        await database.SaveAsync(owner, Act.EvidenceAnswered, async db =>
        {
            var request = await db.Set<EvidenceRequest>().SingleAsync(row => row.Id == asked.Id, TestDatabase.Ct);
            db.Add(request.Settle(await WholeAsync(db, file.Id), withheld, EvidenceForm.Refused, "", null, owner, Now));
        }, "evidence", file.Id);
    }
}
