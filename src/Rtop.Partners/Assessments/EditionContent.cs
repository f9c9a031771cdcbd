using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A judgment as an edition has it.</summary>
/// <param name="Workspace">Whose.</param>
/// <param name="Code">Factor or indicator.</param>
/// <param name="Factor">The factor.</param>
/// <param name="Actor">The State it is about; empty otherwise.</param>
/// <param name="Now">As it stands.</param>
/// <param name="Looks">How often the organization looked again.</param>
public sealed record EditionRating(WorkspaceCode Workspace, string Code, string Factor, string Actor, Judgment Now, int Looks);

/// <summary>What a joint file says at one moment: the parts of which an edition is made, and against which it is compared later.</summary>
/// <param name="Text">What every reader of the file reads: facts, what is said of armed conflict, sections, contributions.</param>
/// <param name="Annex">What only those read who rate: ratings, answers to set questions, notes on factors, and evidence as it was graded.</param>
public sealed record EditionContent(IReadOnlyList<EditionPart> Text, IReadOnlyList<EditionPart> Annex)
{
    /// <summary>All parts.</summary>
    public IReadOnlyList<EditionPart> All => [.. Text, .. Annex];

    /// <summary>Takes the parts from a joint file as it stands.</summary>
    public static EditionContent Of(
        Assessment assessment, FrameworkContent framework, IEnumerable<Contribution> contributions, IEnumerable<EditionRating> ratings, IEnumerable<SetAnswer> answers, IEnumerable<FactorNote> standing, IEnumerable<EvidenceCard> evidence) => new(
        [
            Facts(assessment),
            .. assessment.ConflictStandings.Select(Of),
            .. assessment.Sections.OrderBy(section => section.Position).Select(Of),
            .. contributions.OrderBy(entry => entry.From).ThenBy(entry => entry.ChangedAt).ThenBy(entry => entry.Id).Select(Of),
        ],
        [
            .. ratings.OrderBy(rating => rating.Code, StringComparer.Ordinal).ThenBy(rating => rating.Actor, StringComparer.Ordinal).ThenBy(rating => rating.Workspace).Select(Of),
            .. answers.Where(answer => answer.Text.Length > 0).OrderBy(answer => answer.Question, StringComparer.Ordinal).ThenBy(answer => answer.Workspace).Select(Of),
            .. standing.OrderBy(note => note.Code, StringComparer.Ordinal).Select(Of),
            // L4 never leaves its holder's house, not even as a line.
            .. evidence.Where(card => card.Label < HandlingLabel.StrictlyConfidential).OrderBy(card => card.AddedAt).ThenBy(card => card.Id).Select(card => Of(card, framework)),
        ]);

    static EditionPart Facts(Assessment assessment)
    {
        var content = new JsonObject
        {
            ["title"] = assessment.Title,
            ["situation"] = assessment.Situation,
            ["countries"] = new JsonArray([.. assessment.Countries.Select(country => (JsonNode)country)]),
            ["riskRelatesTo"] = new JsonArray([.. Enum.GetValues<Crimes>().Where(crime => crime is not Crimes.None && assessment.Scope.Crimes.HasFlag(crime)).Select(crime => (JsonNode)Word(crime))]),
            // For information only: why, in words. Null where the risk relates to something.
            ["outsideScope"] = assessment.Scope.IsOutside ? assessment.Scope.Note : null,
            ["framework"] = $"{assessment.FrameworkId} {assessment.FrameworkVersion}",
            ["label"] = $"L{(int)assessment.Label} {assessment.Originator}",
        };
        return new("facts", CanonicalText.Sha256(CanonicalText.Of(content))[..16], "", "", content);
    }

    // Each organization's own word: a change of it concerns nobody else's signature.
    static EditionPart Of(ConflictStanding standing) => new($"conflict:{standing.Workspace}", Number(standing.Number), standing.Workspace.Value, "", new()
    {
        ["by"] = standing.Workspace.Value,
        ["status"] = Word(standing.Status),
        ["since"] = standing.Since is { } since ? Day(since) : null,
    });

    static EditionPart Of(Section section) => new(EditionPart.OfSection(section.Id), Number(section.Revision), "", "", new()
    {
        ["heading"] = section.Heading,
        ["text"] = section.Text,
    });

    // An observer that asked not to be named is named nowhere in the file, and nobody's signature hangs on its words.
    static EditionPart Of(Contribution entry) => new($"contribution:{entry.Id}", Number(entry.Revision), entry.Unnamed ? "-" : entry.Workspace.Value, "", new()
    {
        ["by"] = entry.Unnamed ? "unnamed at its own wish" : entry.Workspace.Value,
        ["what"] = entry.What,
        ["from"] = Day(entry.From),
        ["until"] = entry.Until is { } until ? Day(until) : null,
        ["shownBy"] = entry.ShownBy,
    });

    static EditionPart Of(EditionRating rating) => new(
        $"rating:{rating.Workspace}:{rating.Code}{(rating.Actor.Length > 0 ? ":" : "")}{rating.Actor}", Number(rating.Looks), rating.Workspace.Value, rating.Factor, new()
        {
            ["by"] = rating.Workspace.Value,
            ["code"] = rating.Code,
            ["about"] = rating.Actor.Length > 0 ? rating.Actor : null,
            ["level"] = rating.Now.Level,
            ["notAssessed"] = rating.Now.NotAssessed is { } reason ? Word(reason) : null,
            ["trend"] = rating.Now.Trend is { } trend ? Word(trend) : null,
            ["confidence"] = rating.Now.Confidence is { } confidence ? Word(confidence) : null,
            ["reason"] = rating.Now.Reason,
        });

    static EditionPart Of(SetAnswer answer) => new($"answer:{answer.Workspace}:{answer.Question}", Number(answer.Revision), answer.Workspace.Value, "", new()
    {
        ["by"] = answer.Workspace.Value,
        ["question"] = answer.Question,
        ["text"] = answer.Text,
    });

    // As all on the file know it: who holds it, of when it is and how it is graded. What it says may stay at home.
    static EditionPart Of(EvidenceCard card, FrameworkContent framework) => new(
        $"evidence:{card.Id}", Number(card.Revision), card.Workspace.Value, string.Join(' ', card.Codes.Select(code => framework.FactorOf(code)?.Code ?? code).Distinct().Order(StringComparer.Ordinal)), new()
        {
            ["holder"] = card.Workspace.Value,
            ["from"] = Day(card.From),
            ["until"] = Day(card.Until),
            ["grade"] = card.Grade,
            ["disclosure"] = Word(card.Disclosure),
            ["bearsOn"] = new JsonArray([.. card.Codes.Select(code => (JsonNode)code)]),
        });

    static EditionPart Of(FactorNote note) => new($"note:{note.Code}", note.Id.ToString(), "", note.Code, new()
    {
        ["factor"] = note.Code,
        ["accord"] = Word(note.Accord),
        ["text"] = note.Text,
    });

    internal static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    internal static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
