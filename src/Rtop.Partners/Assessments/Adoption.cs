using System.Text.Json.Nodes;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>How an edition was adopted.</summary>
public enum AdoptedBy
{
    /// <summary>Every organization that rates has signed.</summary>
    Signatures = 1,

    /// <summary>Nobody broke the silence until the stated minute.</summary>
    Silence = 2,
}

/// <summary>That an edition is adopted, with its closing file: who signed what, and which positions go with it.</summary>
public sealed class Adoption : IFilePart
{
    /// <summary>The edition.</summary>
    public required Guid EditionId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle of the edition.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>Whose act completed it; for a silence procedure, who wrote it down.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>By signatures or by silence.</summary>
    public required AdoptedBy How { get; init; }

    /// <summary>When; of a silence procedure the stated minute, whenever it was written down.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The closing file, in canonical form.</summary>
    public required string Closing { get; init; }

    /// <summary>SHA-256 of <see cref="Closing"/> in UTF-8, lower-case hex.</summary>
    public required string ClosingHash { get; init; }

    /// <summary>Adopts the edition when every organization that rates has a signature that stands, and none objects; null while not.</summary>
    public static Adoption? BySignatures(EditionCourse course, Officer by, DateTimeOffset now)
    {
        course.Assessment.RequireScorer(by);
        if (course.StateAt(now) is not (EditionState.Open or EditionState.Broken)) return null;
        if (!course.Standing.All(party => party.Stands && party.Position?.Stance is not Stance.Objection)) return null;
        if (course.Contributions.Any(entry => entry.IsDisputed)) return null;
        return Of(course, AdoptedBy.Signatures, by, now);
    }

    /// <summary>Writes down that the silence was not broken. Throws when its minute has not come.</summary>
    public static Adoption BySilence(EditionCourse course, Officer by, DateTimeOffset now)
    {
        course.Assessment.RequireScorer(by);
        Rule.Require(course.Silence?.IsUnbrokenAt(now) is true, "silence.not-over");
        return Of(course, AdoptedBy.Silence, by, course.Silence!.Until);
    }

    static Adoption Of(EditionCourse course, AdoptedBy how, Officer by, DateTimeOffset at)
    {
        var edition = course.Edition;
        var closing = CanonicalText.Of(new JsonObject
        {
            ["form"] = "rtop-partners-closing/1",
            ["assessment"] = new JsonObject { ["id"] = edition.AssessmentId, ["reference"] = course.Assessment.Reference, ["originator"] = edition.Originator.Value },
            ["edition"] = new JsonObject { ["id"] = edition.Id, ["number"] = edition.Number, ["sha256"] = edition.Hash },
            ["adopted"] = new JsonObject { ["at"] = EditionContent.Instant(at), ["by"] = EditionContent.Word(how) },
            ["silence"] = how is AdoptedBy.Silence ? SilenceOf(course.Silence!) : null,
            ["organizations"] = new JsonArray([.. course.Standing.Select(party => (JsonNode)PartyOf(party, at))]),
        });
        return new()
        {
            EditionId = edition.Id,
            AssessmentId = edition.AssessmentId,
            Originator = edition.Originator,
            CycleId = edition.CycleId,
            Workspace = by.Workspace,
            How = how,
            At = at,
            Closing = closing,
            ClosingHash = CanonicalText.Sha256(closing),
        };
    }

    static JsonObject SilenceOf(Silence silence) => new()
    {
        ["startedAt"] = EditionContent.Instant(silence.StartedAt),
        ["until"] = EditionContent.Instant(silence.Until),
        ["stated"] = $"{silence.LastDay:O} {silence.LastMinute:HH\\:mm} {silence.Zone}",
        ["extensions"] = silence.Extensions.Count,
    };

    // Silence is written down as silence, never as a yes.
    static JsonObject PartyOf(PartyStanding party, DateTimeOffset at) => party.Signature is not { } signature || signature.At > at
        ? new() { ["workspace"] = party.Workspace.Value, ["position"] = null, ["signature"] = null }
        : new()
        {
            ["workspace"] = party.Workspace.Value,
            ["position"] = party.Position is { Audience: PositionAudience.WithEdition } position
                ? new JsonObject { ["stance"] = EditionContent.Word(position.Stance), ["on"] = position.Target, ["text"] = position.Text }
                : (party.Position is { Audience: PositionAudience.Partners } ? "to partners only" : "recorded privately"),
            ["signature"] = new JsonObject
            {
                ["edition"] = party.SignedEdition!.Number,
                ["sha256"] = signature.Hash,
                ["at"] = EditionContent.Instant(signature.At),
                ["stands"] = party.Stands,
            },
        };
}
