using System.Text;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Files;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>The evidence of the scenario, with who asked for what is withheld.</summary>
sealed partial class History
{
    readonly Dictionary<string, Guid> pieces = [];

    /// <summary>What became of the evidence of one assessment.</summary>
    public IEnumerable<Deed> Of(EvidenceFileLine line, AssessmentLine of)
    {
        foreach (var piece in line.Pieces)
        {
            yield return Cite(of, piece);
            foreach (var graded in piece.Regrades ?? []) yield return Regrade(of, piece, graded);
            foreach (var asked in piece.Requests ?? [])
            {
                yield return Ask(of, piece, asked);
                if (asked.Answer is { } answer) yield return Settle(of, piece, asked, answer);
            }
        }

        foreach (var link in line.Links) yield return Link(of, link);
    }

    Deed Cite(AssessmentLine of, PieceLine piece)
    {
        var (at, by) = (cast.At(piece.Day, piece.Time, piece.Workspace), cast[piece.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, of).Include(file => file.Parties).SingleAsync(ct);
            var card = EvidenceCard.Add(assessment, FrameworkOf(of), TermsOf(piece), by, at);
            pieces[piece.Reference] = card.Id;
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            db.Add(card);
            db.Record(Act.EvidenceAdded, "evidence", card.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
            if (piece.File is { } given)
            {
                using var clean = FileCleaner.Clean(new MemoryStream(Encoding.UTF8.GetBytes(given.Text)), given.Name);
                var file = EvidenceFile.Keep(assessment, card, null, given.Name, clean.Kind, clean.Bytes.Length, clean.Removed, by, at);
                db.Add(file);
                db.Record(Act.EvidenceFileKept, "evidence", card.Id, assessment.Originator, $"kind={file.Kind}");
                await db.SaveChangesAsync(ct);
                await ChunkStream.KeepAsync(db, file, clean.Bytes, ct);
            }

            await transaction.CommitAsync(ct);
        });
    }

    Deed Regrade(AssessmentLine of, PieceLine piece, RegradeLine graded)
    {
        var (at, by) = (cast.At(graded.Day, graded.Time, piece.Workspace), cast[graded.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, card) = await PieceAsync(db, of, piece.Reference, ct);
            var isSeenElsewhere = await db.Set<EvidenceLink>().AnyAsync(link => (link.EvidenceId == card.Id || link.OtherId == card.Id) && link.Origin == ReportOrigin.Independent, ct);
            db.Add(card.Regrade(assessment, new() { Reliability = graded.Reliability, Credibility = graded.Credibility, Label = graded.Label, Disclosure = graded.Disclosure, Reason = graded.Reason }, isSeenElsewhere, card.Revision, by, at));
            db.Record(Act.EvidenceGraded, "evidence", card.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Ask(AssessmentLine of, PieceLine piece, AskLine asked)
    {
        var (at, by) = (cast.At(asked.Day, asked.Time, asked.Workspace), cast[asked.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, card) = await PieceAsync(db, of, piece.Reference, ct);
            var request = EvidenceRequest.Ask(assessment, card, asked.Wanted, asked.Reason, [], by, at);
            db.Add(request);
            db.Record(Act.EvidenceAsked, "evidence-request", request.Id, card.Workspace);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Settle(AssessmentLine of, PieceLine piece, AskLine asked, AskAnswerLine answer)
    {
        var (at, by) = (cast.At(answer.Day, answer.Time, piece.Workspace), cast[answer.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, card) = await PieceAsync(db, of, piece.Reference, ct);
            var request = await db.Set<EvidenceRequest>().Include(one => one.Answer).SingleAsync(one => one.EvidenceId == card.Id && one.Workspace == asked.Workspace, ct);
            db.Add(request.Settle(assessment, card, answer.Form, answer.Text, null, by, at));
            db.Record(Act.EvidenceAnswered, "evidence-request", request.Id, asked.Workspace, $"form={answer.Form}");
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Link(AssessmentLine of, EventLine line)
    {
        var (at, by) = (cast.At(line.Day, line.Time, line.Workspace), cast[line.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, one) = await PieceAsync(db, of, line.Reference, ct);
            var (_, other) = await PieceAsync(db, of, line.Other, ct);
            db.Add(EvidenceLink.Between(assessment, one, other, line.Origin, [], by, at));
            db.Record(Act.EvidenceLinked, "evidence", one.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    async Task<(Assessment, EvidenceCard)> PieceAsync(PartnersDb db, AssessmentLine of, string reference, CancellationToken ct)
    {
        var (assessment, id) = (await File(db, of).Include(file => file.Parties).SingleAsync(ct), pieces[reference]);
        return (assessment, await db.Set<EvidenceCard>().Include(card => card.Content).SingleAsync(card => card.Id == id, ct));
    }

    EvidenceTerms TermsOf(PieceLine piece) => new()
    {
        Title = piece.Title,
        Text = piece.Text,
        Kind = piece.Kind,
        Source = piece.Source,
        From = cast.Day(piece.FromDay),
        Until = cast.Day(piece.UntilDay),
        Codes = piece.Codes,
        Grading = new() { Reliability = piece.Reliability, Credibility = piece.Credibility, Label = piece.Label, Disclosure = piece.Disclosure, ConfirmedBy = piece.ConfirmedBy ?? "", Reason = piece.Reason ?? "" },
    };
}
