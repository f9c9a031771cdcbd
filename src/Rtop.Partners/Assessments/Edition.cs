using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A frozen, numbered state of a joint file. What is signed is its hash; nothing of it ever changes.</summary>
public sealed class Edition : IFilePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle whose ratings it has.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>First, second, third… of the file.</summary>
    public required int Number { get; init; }

    /// <summary>Who froze it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset FrozenAt { get; init; }

    /// <summary>The canonical file.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>What only those read who rate; null for others.</summary>
    public EditionAnnex? Annex { get; private set; }

    /// <summary>All parts that this reader may read.</summary>
    public IReadOnlyList<EditionPart> Parts => [.. EditionPart.Read(Text), .. Annex is null ? [] : EditionPart.Read(Annex.Text)];

    /// <summary>
    /// Freezes what the file says. The round must be open, every party's contribution entered and none disputed, and no earlier
    /// edition under silence: those who consider it must not find another in its place.
    /// </summary>
    public static Edition Freeze(Assessment assessment, Cycle cycle, EditionContent content, IReadOnlyCollection<Contribution> contributions, IReadOnlyCollection<Edition> earlier, Silence? running, Officer by, DateTimeOffset now)
    {
        assessment.RequireLead(by);
        Rule.Require(cycle.Reveal is not null, "edition.round-not-open");
        Rule.Require(cycle.ClosedOn is null, "cycle.closed", cycle.Number);
        Rule.Require(assessment.Sections.Count > 0, "edition.no-text");
        Rule.Require(running is null || running.Outcome is not null || now >= running.Until, "edition.under-silence");
        RequireContributions(assessment, contributions);

        var (id, number) = (Guid.NewGuid(), earlier.Select(edition => edition.Number).DefaultIfEmpty(0).Max() + 1);
        JsonObject Head(string form) => new()
        {
            ["form"] = form,
            // FEATURES 1.5: an edition says of itself what it is not.
            ["concerns"] = "risk",
            ["legalDetermination"] = "none",
            ["assessment"] = new JsonObject { ["id"] = assessment.Id, ["reference"] = assessment.Reference, ["originator"] = assessment.Originator.Value },
            ["edition"] = new JsonObject { ["id"] = id, ["number"] = number, ["cycle"] = cycle.Number, ["frozenAt"] = EditionContent.Instant(now), ["frozenBy"] = by.Workspace.Value },
        };

        // The salt keeps whoever has only the hash from finding short ratings by trying.
        var annexed = Head("rtop-partners-edition-annex/1");
        annexed["salt"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        annexed["parts"] = Written(content.Annex);
        var annex = CanonicalText.Of(annexed);

        var frozen = Head("rtop-partners-edition/1");
        frozen["parties"] = PartiesOf(assessment, contributions);
        frozen["annexSha256"] = CanonicalText.Sha256(annex);
        frozen["parts"] = Written(content.Text);
        var text = CanonicalText.Of(frozen);

        return new()
        {
            Id = id,
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            CycleId = cycle.Id,
            Number = number,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            FrozenAt = now,
            Text = text,
            Hash = CanonicalText.Sha256(text),
            Annex = new() { EditionId = id, AssessmentId = assessment.Id, Originator = assessment.Originator, CycleId = cycle.Id, Text = annex, Hash = CanonicalText.Sha256(annex) },
        };
    }

    /// <summary>Refuses while a party's contribution is missing or disputed, and says whose.</summary>
    internal static void RequireContributions(Assessment assessment, IReadOnlyCollection<Contribution> contributions)
    {
        var missing = assessment.Parties.Where(party => party.EndedAt is null && contributions.All(entry => entry.Workspace != party.Workspace)).Select(party => party.Workspace).Order().ToList();
        Rule.Require(missing is [], "edition.contribution-missing", string.Join(", ", missing.Select(code => code.Value.ToUpperInvariant())));
        var disputed = contributions.Where(entry => entry.IsDisputed).Select(entry => entry.Workspace).Distinct().Order().ToList();
        Rule.Require(disputed is [], "edition.contribution-disputed", string.Join(", ", disputed.Select(code => code.Value.ToUpperInvariant())));
    }

    static JsonArray Written(IEnumerable<EditionPart> parts) => new([.. parts.Select(part => (JsonNode)part.Write())]);

    // Observers all of whose contributions are unnamed stand here without a name.
    static JsonArray PartiesOf(Assessment assessment, IReadOnlyCollection<Contribution> contributions) => new([.. assessment.Parties
        .Where(party => party.EndedAt is null).OrderBy(party => party.Role).ThenBy(party => party.Workspace)
        .Select(party => (JsonNode)new JsonObject
        {
            ["workspace"] = contributions.Where(entry => entry.Workspace == party.Workspace).All(entry => entry.Unnamed) ? "unnamed at its own wish" : party.Workspace.Value,
            ["role"] = EditionContent.Word(party.Role),
        })]);
}

/// <summary>The ratings and notes of an edition. The edition's file has their hash, so that signing the one is signing both.</summary>
public sealed class EditionAnnex : IFilePart
{
    /// <summary>The edition.</summary>
    public required Guid EditionId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>The canonical file.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, lower-case hex.</summary>
    public required string Hash { get; init; }
}
