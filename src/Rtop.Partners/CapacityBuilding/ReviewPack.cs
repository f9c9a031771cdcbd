using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>A pack as it was frozen: canonical text, its SHA-256, and who signed it. Not changed.</summary>
public sealed class ReviewPack : IProgrammePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The review.</summary>
    public required Guid ReviewPointId { get; init; }

    /// <summary>First, second… of that review.</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose officer froze it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What it says, in canonical form.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the canonical form, in small hexadecimal letters.</summary>
    public required string Hash { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who signed it.</summary>
    public List<PackSignature> Signatures { get; init; } = [];

    internal static ReviewPack Of(ReviewPoint review, PackContent content, Officer by, DateTimeOffset now)
    {
        var text = content.Canonical();
        return new()
        {
            Id = Guid.NewGuid(),
            ReviewPointId = review.Id,
            Number = review.Packs.Select(pack => pack.Number).DefaultIfEmpty(0).Max() + 1,
            ProgrammeId = review.ProgrammeId,
            Originator = review.Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            Text = text,
            Hash = CanonicalText.Sha256(text),
            At = now,
        };
    }

    /// <summary>Signs it for one of the two sides. Nobody signs what they froze themselves.</summary>
    public PackSignature Sign(Programme programme, Officer by, DateTimeOffset now, Guid? signsFor = null)
    {
        programme.RequireSide(by);
        Rule.Require(by.Id != OfficerId, "review.own-pack");
        Rule.RequireAt("For", signsFor is null || signsFor != OfficerId, "review.own-name");
        Rule.Require(Signatures.All(signature => signature.Workspace != by.Workspace), "review.signed");
        var signature = new PackSignature { PackId = Id, ProgrammeId = ProgrammeId, Originator = Originator, Workspace = by.Workspace, OfficerId = by.Id, Hash = Hash, At = now };
        Signatures.Add(signature);
        return signature;
    }
}

/// <summary>That one of the two sides signed a pack: exactly the words with that hash. Not changed.</summary>
public sealed class PackSignature : IProgrammePart
{
    /// <summary>The pack.</summary>
    public required Guid PackId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who signs.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The hash that was signed.</summary>
    public required string Hash { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
