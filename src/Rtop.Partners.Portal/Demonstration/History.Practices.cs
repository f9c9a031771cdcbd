using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>Practice cards of the demonstration: what worked in one invented State, proposed for another.</summary>
sealed partial class History
{
    /// <summary>The cards that were written.</summary>
    public IEnumerable<Deed> OfPractices()
    {
        using var stream = typeof(History).Assembly.GetManifestResourceStream("demonstration/practices.json")!;
        foreach (var told in JsonDocument.Parse(stream).RootElement.GetProperty("practices").EnumerateArray())
        {
            var by = cast[Text(told, "by")];
            var at = cast.At(told.GetProperty("day").GetInt32(), Answers, by.Workspace);
            yield return new(at, by, async (db, ct) =>
            {
                var programme = await db.Set<Programme>().Include(row => row.Parties).SingleAsync(row => row.Id == programmes[Text(told, "programme")], ct);
                var milestone = await MilestoneAsync(db, programme.Id, Text(told, "milestone"), ct);
                var terms = new PracticeTerms(
                    Text(told, "title"), Text(told, "context"), Text(told, "step"), Text(told, "actors"), Text(told, "conditions"), Text(told, "evidence"),
                    [.. told.GetProperty("places").EnumerateArray().Select(place => place.GetString()!)], Text(told, "contact"), milestone.Label);
                var card = PracticeCard.Write(programme, milestone, terms, by, at);
                db.Add(card);
                db.Record(Act.PracticeWritten, "practice", card.Id, programme.Originator);
                await db.SaveChangesAsync(ct);
            });
        }
    }
}
