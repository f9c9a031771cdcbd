using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>What a practice card says, as typed.</summary>
/// <param name="Title">What was done, in a few words.</param>
/// <param name="Context">Where and in what situation.</param>
/// <param name="Step">What was done.</param>
/// <param name="Actors">Who did it.</param>
/// <param name="Conditions">What had to be there for it to work.</param>
/// <param name="Evidence">What shows that it worked.</param>
/// <param name="Places">Where it could be repeated.</param>
/// <param name="Contact">Whom to ask: a body, not a person.</param>
/// <param name="Label">Handling level.</param>
public sealed record PracticeTerms(string Title, string Context, string Step, string Actors, string Conditions, string Evidence, IReadOnlyList<string> Places, string Contact, HandlingLabel Label)
{
    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check(Milestone milestone)
    {
        Rule.RequireAt(nameof(Title), Title.Trim() is { Length: > 0 and <= Milestone.TitleMaxLength }, "programme.title", Milestone.TitleMaxLength);
        foreach (var (field, text) in new[] { (nameof(Context), Context), (nameof(Step), Step), (nameof(Actors), Actors), (nameof(Conditions), Conditions), (nameof(Evidence), Evidence) })
            Rule.RequireAt(field, text.Trim() is { Length: > 0 and <= PracticeCard.TextMaxLength }, "practice.text", PracticeCard.TextMaxLength);
        Rule.RequireAt(nameof(Places), Places.Count <= Milestone.ListMax && Places.All(place => place.Trim() is { Length: > 0 and <= Milestone.WordMaxLength }), "milestone.places", Milestone.ListMax, Milestone.WordMaxLength);
        Rule.RequireAt(nameof(Contact), Contact.Trim() is { Length: > 0 and <= Milestone.WordMaxLength }, "practice.contact", Milestone.WordMaxLength);
        // What is derived is as strict as what it is derived from, until the originator opens it (CONFIDENTIALITY §6).
        Rule.RequireAt(nameof(Label), Enum.IsDefined(Label) && Label >= milestone.Label && Label < HandlingLabel.StrictlyConfidential, "practice.label");
    }
}

/// <summary>
/// A preventive step that worked, told so that others can repeat it (FEATURES 5.7). It is read by those who work on its milestone, and once the
/// programme's originator opened it, by every workspace; others then ask whether they may repeat it.
/// </summary>
public sealed class PracticeCard : IProgrammePart, IRevised
{
    /// <summary>Longest text of a part, in characters.</summary>
    public const int TextMaxLength = 1500;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The milestone that it tells of.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who wrote it, and answers who asks.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>Whether it was invented to show how a card looks.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What was done, in a few words.</summary>
    public required string Title { get; set; }

    /// <summary>Where and in what situation.</summary>
    public required string Context { get; set; }

    /// <summary>What was done.</summary>
    public required string Step { get; set; }

    /// <summary>Who did it.</summary>
    public required string Actors { get; set; }

    /// <summary>What had to be there for it to work.</summary>
    public required string Conditions { get; set; }

    /// <summary>What shows that it worked.</summary>
    public required string Evidence { get; set; }

    /// <summary>Where it could be repeated: countries by ISO 3166-1 alpha-3, others by name.</summary>
    public required List<string> Places { get; set; }

    /// <summary>Whom to ask.</summary>
    public required string Contact { get; set; }

    /// <summary>Handling level.</summary>
    public required HandlingLabel Label { get; set; }

    /// <summary>When it was opened to every workspace; null while it is not.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Writes a card of a milestone that was achieved. Whoever is on the programme and works on the milestone may.</summary>
    public static PracticeCard Write(Programme programme, Milestone milestone, PracticeTerms terms, Officer by, DateTimeOffset now)
    {
        Rule.Require(programme.RoleOf(by.Workspace) is not null, "programme.only-parties");
        Rule.Require(milestone.State is MilestoneState.Achieved, "practice.not-achieved");
        terms.Check(milestone);
        return new()
        {
            Id = Guid.NewGuid(),
            MilestoneId = milestone.Id,
            ProgrammeId = milestone.ProgrammeId,
            Originator = milestone.Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            WrittenAt = now,
            Provenance = milestone.Provenance is Provenance.Illustrative ? Provenance.Illustrative : Provenance.Own,
            Title = terms.Title.Trim(),
            Context = terms.Context.Trim(),
            Step = terms.Step.Trim(),
            Actors = terms.Actors.Trim(),
            Conditions = terms.Conditions.Trim(),
            Evidence = terms.Evidence.Trim(),
            Places = [.. terms.Places.Select(place => place.Trim())],
            Contact = terms.Contact.Trim(),
            Label = terms.Label,
        };
    }

    /// <summary>Opens it to every workspace: it is public from then on. Only the programme's originator decides that.</summary>
    public void Open(Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "programme.only-originator-publishes");
        Rule.Require(OpenedAt is null, "practice.open-already");
        (OpenedAt, Label) = (now, HandlingLabel.Public);
        Revision++;
    }
}
