using System.Text.Json.Nodes;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>
/// An edition given to an organization that is no party: by the originator, with the consent of every organization whose words are
/// in it (originator control, CONFIDENTIALITY §6). What is left out is marked, and the edition itself stays whole.
/// </summary>
public sealed class Release : IFilePart
{
    /// <summary>Longest purpose, in characters.</summary>
    public const int PurposeMaxLength = 500;

    /// <summary>Hours between the last consent and the release, unless a clearing officer gives a reason.</summary>
    public const int CoolingHours = 24;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle of the edition.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>The edition.</summary>
    public required Guid EditionId { get; init; }

    /// <summary>What people call it, e.g. <c>JA-0007/2</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Who receives it.</summary>
    public required WorkspaceCode Recipient { get; init; }

    /// <summary>For what.</summary>
    public required string Purpose { get; init; }

    /// <summary>Who proposes it; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When it was proposed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Handling level; its owner is the originator.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>The audience edition, in canonical form.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>The consents that it needs.</summary>
    public List<ReleaseConsent> Consents { get; init; } = [];

    /// <summary>That it is open to the recipient; null before.</summary>
    public ReleaseOpening? Opening { get; private set; }

    /// <summary>That it was called back; null while not.</summary>
    public Recall? Recall { get; private set; }

    /// <summary>When the recipient opened it.</summary>
    public List<ReleaseReading> Readings { get; init; } = [];

    /// <summary>When the last consent was given; null while one is missing or was refused.</summary>
    public DateTimeOffset? ApprovedAt => Consents.All(consent => consent.Verdict is ConsentVerdict.Granted) ? Consents.Select(consent => consent.At).Append(At).Max() : null;

    /// <summary>When it opens by itself.</summary>
    public DateTimeOffset? OpensAt => ApprovedAt?.AddHours(CoolingHours);

    /// <summary>
    /// The originator proposes to release an adopted edition. <paramref name="leftOut"/> are keys of parts that the recipient is not to
    /// read, <paramref name="reason"/> is what stands in their place.
    /// </summary>
    public static Release Propose(EditionCourse course, WorkspaceCode recipient, string purpose, IReadOnlyCollection<string> leftOut, string reason, Officer by, DateTimeOffset now)
    {
        var (assessment, edition) = (course.Assessment, course.Edition);
        Rule.Require(by.Workspace == assessment.Originator, "release.only-originator");
        Rule.Require(course.Adoption is not null, "release.not-adopted");
        Rule.Require(assessment.Label < HandlingLabel.StrictlyConfidential, "release.label");
        Rule.RequireAt(nameof(Recipient), recipient.Value.Length > 0 && assessment.RoleOf(recipient) is null, "release.is-a-party");
        Rule.RequireAt(nameof(Purpose), purpose.Trim() is { Length: > 0 and <= PurposeMaxLength }, "release.purpose", PurposeMaxLength);
        var parts = EditionPart.Read(edition.Text);
        Rule.RequireAt("LeftOut", leftOut.All(key => parts.Any(part => part.Key == key)), "release.part-unknown");
        Rule.RequireAt("Reason", leftOut.Count == 0 || reason.Trim() is { Length: > 0 and <= PurposeMaxLength }, "release.reason", PurposeMaxLength);
        var text = Without(edition, leftOut, reason.Trim());
        var release = new Release
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            CycleId = edition.CycleId,
            EditionId = edition.Id,
            Reference = $"{assessment.Reference}/{edition.Number}",
            Recipient = recipient,
            Purpose = purpose.Trim(),
            OfficerId = by.Id,
            At = now,
            Label = assessment.Label,
            Text = text,
            Hash = CanonicalText.Sha256(text),
        };
        release.Consents.AddRange(Whose(course, leftOut).Select(workspace => ReleaseConsent.Asked(release, workspace)));
        return release;
    }

    /// <summary>An organization says whether its words may go there. Silence is no consent.</summary>
    public void Consent(ConsentVerdict verdict, Officer by, DateTimeOffset now)
    {
        Rule.Require(Opening is null, "release.open-already");
        var asked = Consents.FirstOrDefault(consent => consent.Workspace == by.Workspace);
        Rule.Require(asked is not null, "release.not-asked");
        asked!.Answer(verdict, by, now);
    }

    /// <summary>Opens it to the recipient: 24 hours after the last consent, or earlier with a reason.</summary>
    public ReleaseOpening Open(string reason, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "release.only-originator");
        Rule.Require(Opening is null, "release.open-already");
        Rule.Require(ApprovedAt is not null, "release.consent-missing");
        reason = reason.Trim();
        Rule.RequireAt("Reason", now >= OpensAt || reason.Length is > 0 and <= PurposeMaxLength, "release.hasten-reason", PurposeMaxLength);
        Opening = new() { ReleaseId = Id, AssessmentId = AssessmentId, Originator = Originator, Recipient = Recipient, OfficerId = by.Id, Reason = reason, At = now };
        return Opening;
    }

    /// <summary>Calls it back: the recipient's access ends with this.</summary>
    public Recall CallBack(string reason, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "release.only-originator");
        Rule.Require(Opening is not null, "release.not-open");
        Rule.Require(Recall is null, "release.recalled-already");
        Rule.RequireAt("Reason", reason.Trim() is { Length: > 0 and <= PurposeMaxLength }, "release.recall-reason", PurposeMaxLength);
        Recall = new() { ReleaseId = Id, AssessmentId = AssessmentId, Originator = Originator, Recipient = Recipient, Reference = Reference, OfficerId = by.Id, Reason = reason.Trim(), At = now };
        return Recall;
    }

    // Agreed text is everybody's who rates; a contribution is its writer's, named or not.
    static IEnumerable<WorkspaceCode> Whose(EditionCourse course, IReadOnlyCollection<string> leftOut) => course.Assessment.Scorers.Select(party => party.Workspace)
        .Concat(course.Contributions.Where(entry => !leftOut.Contains($"contribution:{entry.Id}") && course.Edition.Text.Contains($"contribution:{entry.Id}", StringComparison.Ordinal)).Select(entry => entry.Workspace))
        .Where(workspace => workspace != course.Assessment.Originator).Distinct().Order();

    static string Without(Edition edition, IReadOnlyCollection<string> leftOut, string reason)
    {
        var document = JsonNode.Parse(edition.Text)!.AsObject();
        document["form"] = "rtop-partners-audience-edition/1";
        document["editionSha256"] = edition.Hash;
        // Who else is on the file is the parties' affair, and so is that there are ratings. What each says of armed conflict tells who is on it.
        document.Remove("annexSha256");
        document.Remove("parties");
        document["parts"] = new JsonArray([.. document["parts"]!.AsArray().Where(part => !part!["key"]!.GetValue<string>().StartsWith("conflict:", StringComparison.Ordinal)).Select(part => (JsonNode)(leftOut.Contains(part!["key"]!.GetValue<string>())
            ? new JsonObject { ["leftOut"] = reason }
            : part.DeepClone()))]);
        return CanonicalText.Of(document);
    }
}

/// <summary>An organization's answer to a release.</summary>
public enum ConsentVerdict
{
    /// <summary>Not answered; that is no consent.</summary>
    Awaited = 0,

    /// <summary>Its words may go there.</summary>
    Granted = 1,

    /// <summary>They may not. No reason is needed.</summary>
    Refused = 2,
}

/// <summary>Asked of one organization: may your words go there? Only it writes the answer.</summary>
public sealed class ReleaseConsent : IFilePart
{
    /// <summary>The release.</summary>
    public required Guid ReleaseId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who is asked.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The answer.</summary>
    public ConsentVerdict Verdict { get; private set; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Who gave it; shown to colleagues only.</summary>
    public Guid? OfficerId { get; private set; }

    internal static ReleaseConsent Asked(Release release, WorkspaceCode workspace) =>
        new() { ReleaseId = release.Id, AssessmentId = release.AssessmentId, Originator = release.Originator, Workspace = workspace, At = release.At };

    internal void Answer(ConsentVerdict verdict, Officer by, DateTimeOffset now)
    {
        Rule.Require(Verdict is ConsentVerdict.Awaited, "release.answered-already");
        Rule.RequireAt(nameof(Verdict), verdict is ConsentVerdict.Granted or ConsentVerdict.Refused, "release.verdict-unknown");
        (Verdict, At, OfficerId) = (verdict, now, by.Id);
    }
}
