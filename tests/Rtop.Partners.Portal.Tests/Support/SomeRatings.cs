using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    /// <summary>A cycle opened by the originator, due in sixty days.</summary>
    public static async Task<Cycle> CycleAsync(TestDatabase database, Assessment file)
    {
        Cycle opened = null!;
        var by = OfficerOf(file.Originator.Value);
        await database.SaveAsync(by, Act.CycleOpened, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            opened = here.OpenCycle(Today, Today.AddDays(60), "Etc/UTC", by);
            db.Add(opened);
        }, "cycle", file.Id);
        return opened;
    }

    /// <summary>A workspace rates the one factor of <see cref="SmallFramework"/>, and submits if it says so.</summary>
    public static async Task RateAsync(TestDatabase database, Assessment file, string workspace, bool submit, string reason = "Because.")
    {
        var by = OfficerOf(workspace);
        await database.SaveAsync(by, Act.RatingSaved, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            var cycle = Last(here);
            var sheet = cycle.Begin(here, by, Now);
            if (db.Entry(sheet).State is EntityState.Detached) db.Add(sheet);
            var rating = sheet.Rate(SmallFramework, "F1", null, Judgment(reason: reason), sheet.Ratings.FirstOrDefault()?.Revision, by, Now);
            if (db.Entry(rating).State is EntityState.Detached) db.Add(rating);
            if (sheet.Answers is []) db.Add(sheet.Answer(SmallFramework, "Q1", "An answer.", 0, by, Now));
        }, "rating", file.Id, file.Originator);
        if (submit) await SubmitAsync(database, file, workspace);
    }

    public static Task SubmitAsync(TestDatabase database, Assessment file, string workspace) =>
        database.SaveAsync(OfficerOf(workspace), Act.RatingsSubmitted, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            Last(here).SheetOf(Code(workspace))!.Submit(SmallFramework, OfficerOf(workspace), Now);
        }, "rating", file.Id, file.Originator);

    public static Task AskToOpenAsync(TestDatabase database, Assessment file, string workspace) =>
        database.SaveAsync(OfficerOf(workspace), Act.RoundOpeningAsked, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            Last(here).AskToOpen(here, OfficerOf(workspace), Now);
            db.AddRange(Last(here).Openings.Where(asked => asked.Workspace == Code(workspace)));
        }, "cycle", file.Id, file.Originator);

    /// <summary>Opens the round if it is due, as the given workspace.</summary>
    public static Task RevealAsync(TestDatabase database, Assessment file, string workspace) =>
        database.SaveAsync(OfficerOf(workspace), Act.RatingsRevealed, async db =>
        {
            var here = await WholeAsync(db, file.Id);
            if (Last(here).RevealIfDue(here, OfficerOf(workspace), Now)) db.Add(Last(here).Reveal!);
        }, "cycle", file.Id, file.Originator);

    static Cycle Last(Assessment file) => file.Cycles.OrderBy(row => row.Number).Last();

    static Task<Assessment> WholeAsync(PartnersDb db, Guid id) => db.Assessments.Include(row => row.Parties).Include(row => row.Sections)
        .Include(row => row.Cycles).ThenInclude(row => row.Sheets).ThenInclude(row => row.Ratings)
        .Include(row => row.Cycles).ThenInclude(row => row.Sheets).ThenInclude(row => row.Answers)
        .Include(row => row.Cycles).ThenInclude(row => row.Openings).Include(row => row.Cycles).ThenInclude(row => row.Reveal)
        .AsSplitQuery().SingleAsync(row => row.Id == id, TestDatabase.Ct);
}
