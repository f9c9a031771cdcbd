using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>What the demonstration programme counted and promised, and the reviews that it called.</summary>
sealed partial class History
{
    // Whatever was reported on a day was counted before it.
    static readonly TimeOnly Counts = new(9, 0);

    Deed Count(ProgrammeLine line, MilestoneLine of, FigureLine figure)
    {
        var by = cast[figure.By];
        var at = cast.At(figure.Day, Counts, by.Workspace);
        return new(at, by, async (db, ct) =>
        {
            var milestone = await MilestoneAsync(db, programmes[line.Title], of.Code, ct);
            var indicator = await db.Set<ResultIndicator>().Include(one => one.Figures).SingleAsync(one => one.MilestoneId == milestone.Id, ct);
            db.Add(indicator.Count(milestone, new(cast.Day(line.PlannedDay), cast.Day(figure.Day), figure.Value, [], ""), cast.Day(figure.Day), by, at));
            db.Record(Act.ResultCounted, "milestone", milestone.Id, milestone.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    IEnumerable<Deed> Of(ProgrammeLine line, PromiseLine promise)
    {
        var by = cast[promise.By];
        var (at, id) = (cast.At(promise.Day, Opens, by.Workspace), Guid.Empty);
        yield return new(at, by, async (db, ct) =>
        {
            var terms = new CommitmentTerms
            {
                PromisedBy = promise.PromisedBy,
                PromisedTo = promise.PromisedTo,
                What = promise.What,
                Amount = promise.Amount,
                Unit = promise.Unit,
                PromisedOn = cast.Day(promise.Day),
                DueOn = promise.DueDay is { } due ? cast.Day(due) : null,
                Source = promise.Source,
            };
            var noted = Commitment.Note(await FrameAsync(db, programmes[line.Title], ct), terms, cast.Day(promise.Day), by, at, Provenance.Illustrative);
            db.Add(noted);
            db.Record(Act.CommitmentNoted, "programme", noted.ProgrammeId, noted.Originator);
            await db.SaveChangesAsync(ct);
            id = noted.Id;
        });
        foreach (var given in promise.Given)
        {
            var (giver, then) = (cast[given.By], cast.At(given.Day, Opens, cast[given.By].Workspace));
            yield return new(then, giver, async (db, ct) =>
            {
                var noted = await db.Set<Commitment>().Include(one => one.Deliveries).SingleAsync(one => one.Id == id, ct);
                db.Add(noted.Deliver(await FrameAsync(db, noted.ProgrammeId, ct), given.Amount, cast.Day(given.Day), given.ShownBy, cast.Day(given.Day), giver, then));
                db.Record(Act.CommitmentDelivered, "programme", noted.ProgrammeId, noted.Originator);
                await db.SaveChangesAsync(ct);
            });
        }
    }

    IEnumerable<Deed> Of(ProgrammeLine line, ReviewLine review)
    {
        var by = cast[review.By];
        var (at, id) = (cast.At(review.Day, Opens, by.Workspace), Guid.Empty);
        yield return new(at, by, async (db, ct) =>
        {
            var called = ReviewPoint.Call(await FrameAsync(db, programmes[line.Title], ct), review.Kind, cast.Day(review.HeldDay), review.Scope, by, at);
            db.Add(called);
            db.Record(Act.ReviewCalled, "programme", called.ProgrammeId, called.Originator);
            await db.SaveChangesAsync(ct);
            id = called.Id;
        });
        foreach (var (place, asks) in review.Recommendations.Index())
        {
            var (then, asked) = (cast.At(asks.Day, Opens.AddMinutes(place), by.Workspace), Guid.Empty);
            yield return new(then, by, async (db, ct) =>
            {
                var called = await db.Set<ReviewPoint>().Include(row => row.Recommendations).SingleAsync(row => row.Id == id, ct);
                var made = called.Recommend(await FrameAsync(db, called.ProgrammeId, ct), new(asks.Text, asks.Addressee, asks.Owner, cast.Day(asks.DueDay)), by, then);
                db.Add(made);
                db.Record(Act.RecommendationMade, "programme", called.ProgrammeId, called.Originator);
                await db.SaveChangesAsync(ct);
                asked = made.Id;
            });
            if (asks.Answer is not { } answer) continue;
            var (who, day) = (cast[answer.By], cast.At(answer.Day, Answers.AddMinutes(place), cast[answer.By].Workspace));
            yield return new(day, who, async (db, ct) =>
            {
                var made = await db.Set<Recommendation>().Include(row => row.Responses).SingleAsync(row => row.Id == asked, ct);
                db.Add(made.Respond(answer.State, answer.Text, who, day));
                db.Record(Act.RecommendationAnswered, "programme", made.ProgrammeId, made.Originator);
                await db.SaveChangesAsync(ct);
            });
        }
    }
}
