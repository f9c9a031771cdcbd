using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>A page about one edition.</summary>
public abstract class EditionPage(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The framework.</summary>
    public FrameworkContent Framework { get; private set; } = null!;

    /// <summary>The edition with all that happened to it.</summary>
    public EditionCourse Course { get; private set; } = null!;

    /// <summary>The edition.</summary>
    public Edition Edition => Course.Edition;

    /// <summary>How far it has come.</summary>
    public EditionState State => Course.StateAt(Now);

    /// <summary>It still takes positions and signatures.</summary>
    public bool IsOpen => State is EditionState.Open or EditionState.UnderSilence or EditionState.Broken && Course.Cycle.ClosedOn is null;

    /// <summary>The edition's address within the workspace.</summary>
    public string Address => Url.Content($"~/assessments/{Assessment.Id}/editions/{Edition.Number}");

    /// <summary>What a position is about, in words; null for the whole.</summary>
    public (string Code, string Words)? TargetOf(string target) =>
        target.StartsWith("factor:", StringComparison.Ordinal) && Framework.FactorOf(target[7..]) is { } factor ? (factor.Code, factor.Title)
        : Edition.Parts.FirstOrDefault(part => part.Key == target) is { } part ? ("", part.Content["heading"]?.GetValue<string>() ?? "")
        : null;

    /// <summary>Finds an edition by its number. False: not there for this desk.</summary>
    protected async Task<bool> FindEditionAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        Framework = await FrameworkAsync(ct);
        foreach (var cycle in Assessment.Cycles.Where(cycle => cycle.Reveal is not null).OrderByDescending(cycle => cycle.Number))
        {
            var editions = await Db.EditionsOfAsync(cycle, ct);
            if (editions.Find(edition => edition.Number == number) is not { } edition) continue;
            Course = await Db.CourseOfAsync(Assessment, cycle, editions, edition, Framework, ct);
            return true;
        }

        return false;
    }

    /// <summary>Adopts the edition where the last signature that was missing is there. In the caller's transaction.</summary>
    protected async Task AdoptIfSignedAsync(CancellationToken ct)
    {
        var course = await Db.CourseOfAsync(Assessment, Course.Cycle, Course.Editions, Edition, Framework, ct);
        if (Adoption.BySignatures(course, By, Now) is not { } adoption) return;
        Db.Add(adoption);
        Db.Record(Act.EditionAdopted, "edition", Edition.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
    }
}
