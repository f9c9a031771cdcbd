using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>A file whose round is open, with all that editions are made of, and each organization's second officer.</summary>
sealed class GivenEdition
{
    readonly Dictionary<string, Officer> seconds = [];
    int minutes;

    public GivenEdition()
    {
        File = Given.File();
        Cycle = Given.Cycle(File);
        Given.Submit(File, Cycle, Given.Un, Given.Au, Given.Osce);
        Cycle.RevealIfDue(File, Given.Un, Given.Now);
        Section = File.AddSection("Summary", "What we agree on.", Given.Un, Given.Now);
        foreach (var by in (Officer[])[Given.Un, Given.Au, Given.Osce]) Contributions.Add(Contribution.Enter(File, Entry($"{by.Workspace} sent observers."), by, Given.Now));
        Contributions.Add(Contribution.Enter(File, Entry("A word in season.") with { Unnamed = true }, Given.Asean, Given.Now));
    }

    public Assessment File { get; }
    public Cycle Cycle { get; }
    public Section Section { get; }
    public List<Contribution> Contributions { get; } = [];
    public List<SecondLook> Looks { get; } = [];
    public List<EvidenceCard> Evidence { get; } = [];
    public List<Edition> Editions { get; } = [];
    public List<Position> Positions { get; } = [];
    public List<SignOff> SignOffs { get; } = [];
    public Silence? Silence { get; set; }
    public Adoption? Adoption { get; set; }

    /// <summary>Each call is a minute later.</summary>
    public DateTimeOffset Next() => Given.Now.AddMinutes(++minutes);

    public static ContributionEntry Entry(string what) => new(what, Given.Today, null, "A report.");

    public Officer Second(Officer of) => seconds.TryGetValue(of.Workspace.Value, out var second) ? second : seconds[of.Workspace.Value] = Given.Officer(of.Workspace.Value);

    public EditionContent Content() => EditionContent.Of(File, Given.Factors, Contributions, Cycle.Sheets.SelectMany(sheet => sheet.Ratings).Select(rating =>
    {
        var looks = Looks.Where(look => look.RatingId == rating.Id).ToList();
        return new EditionRating(rating.Workspace, rating.Code, Given.Factors.FactorOf(rating.Code)!.Code, rating.Actor, looks.LastOrDefault()?.Judgment ?? rating.Judgment, looks.Count);
    }), [], [], Evidence);

    public Edition Freeze(Officer? by = null)
    {
        var edition = Edition.Freeze(File, Cycle, Content(), Contributions, Editions, Silence, by ?? Given.Un, Next());
        Editions.Add(edition);
        (Silence, Adoption) = (null, null);
        return edition;
    }

    /// <summary>The last edition, or the one with that number.</summary>
    public EditionCourse Course(int? number = null) => new(
        File, Cycle, Editions, number is null ? Editions[^1] : Editions[number.Value - 1], Silence, Adoption, Positions, SignOffs, Contributions, Content().All);

    public Position Draft(Officer by, Stance stance, string target = "", string text = "In words.", PositionAudience audience = PositionAudience.WithEdition)
    {
        var draft = Position.Draft(File, Course(), stance, audience, target, text, by, Next());
        Positions.Add(draft);
        return draft;
    }

    public SignOff Sign(Officer by, Stance stance = Stance.Endorse, string target = "")
    {
        var given = SignOff.Give(File, Course(), Draft(by, stance, target), Second(by), Next());
        SignOffs.Add(given);
        return given;
    }

    public void LookAgain(Officer by, string code, int level)
    {
        var rating = Cycle.SheetOf(by.Workspace)!.Ratings.Single(rating => rating.Code == code);
        Looks.Add(SecondLook.Take(File, Cycle, rating, [.. Looks.Where(look => look.RatingId == rating.Id)], Given.Judgment(level) with { Reason = $"Now {level}." }, Looks.Count(look => look.RatingId == rating.Id), by, Next()));
    }

    /// <summary>Whose signatures are stale on the last edition.</summary>
    public IEnumerable<string> Stale(int? number = null) => Course(number).Standing.Where(party => party.IsStale).Select(party => party.Workspace.Value);
}
