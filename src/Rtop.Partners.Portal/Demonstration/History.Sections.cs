using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>What was proposed for sections of the agreed text, and answered; and notes on names.</summary>
sealed partial class History
{
    Deed Propose(AssessmentLine line, SectionLine written, ProposalLine proposed)
    {
        var (at, by) = (cast.At(proposed.Day, proposed.Time, proposed.Workspace), cast[proposed.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, section, open) = await SectionAsync(db, line, written, ct);
            var proposal = Proposal.To(assessment, section, open, TextOf(proposed, section), proposed.Why ?? "", section.Revision, by, at);
            db.Add(proposal);
            db.Record(Act.SectionProposed, "proposal", proposal.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Reply(AssessmentLine line, SectionLine written, ProposalLine proposed, ProposalAnswerLine given)
    {
        var (at, by) = (cast.At(given.Day, given.Time, given.Workspace), cast[given.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, section, open) = await SectionAsync(db, line, written, ct);
            var proposal = open.Single(one => one.At == cast.At(proposed.Day, proposed.Time, proposed.Workspace));
            if (given.Verdict is ProposalVerdict.Accepted) proposal.Accept(assessment, section, open, proposal.Text, section.Revision, by, at);
            else proposal.Refuse(assessment, section, open, given.Reason ?? "", by, at);
            db.Record(given.Verdict is ProposalVerdict.Accepted ? Act.ProposalAccepted : Act.ProposalRefused, "proposal", proposal.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Frame(AssessmentLine line, FramingLine noted)
    {
        var (at, by) = (cast.At(noted.Day, noted.Time, noted.Workspace), cast[noted.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Parties).SingleAsync(ct);
            var note = FramingNote.On(assessment, noted.SelfName, noted.OtherNames, noted.UsedBy, noted.ContestedBy, noted.OurUse, by, at);
            db.Add(note);
            db.Record(Act.FramingNoted, "framing-note", note.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    // A whole text, or the present one with some words replaced by others.
    static string TextOf(ProposalLine proposed, Section section) =>
        proposed.Text ?? (section.Text.Contains(proposed.Replace![0], StringComparison.Ordinal) ? section.Text.Replace(proposed.Replace[0], proposed.Replace[1], StringComparison.Ordinal)
            : throw new InvalidOperationException($"The section {section.Heading} does not say: {proposed.Replace[0]}"));

    async Task<(Assessment, Section, List<Proposal>)> SectionAsync(PartnersDb db, AssessmentLine line, SectionLine written, CancellationToken ct)
    {
        var assessment = await File(db, line).Include(file => file.Parties).Include(file => file.Sections).SingleAsync(ct);
        var section = assessment.Sections.Single(section => section.Heading == written.Heading);
        return (assessment, section, await db.Set<Proposal>().Where(proposal => proposal.SectionId == section.Id && proposal.Decision == null).ToListAsync(ct));
    }
}
