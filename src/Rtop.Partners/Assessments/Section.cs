using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A section of the agreed text. Every state it ever had is kept.</summary>
public sealed class Section : IFilePart, IRevised
{
    /// <summary>Longest heading, in characters.</summary>
    public const int HeadingMaxLength = 200;

    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Place in the text.</summary>
    public required int Position { get; init; }

    /// <summary>Its heading.</summary>
    public required string Heading { get; init; }

    /// <summary>The text, in Markdown.</summary>
    public required string Text { get; set; }

    /// <summary>The organization that edits it beside the co-leads, and alone answers proposals. First the one that began it.</summary>
    public required WorkspaceCode LeadDrafter { get; set; }

    /// <summary>The organization that wrote the present state.</summary>
    public required WorkspaceCode ChangedBy { get; set; }

    /// <summary>When it did.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>All states, when loaded.</summary>
    public List<SectionVersion> Versions { get; init; } = [];

    internal static Section Begin(Assessment assessment, string heading, string text, Officer by, DateTimeOffset now)
    {
        Rule.RequireAt(nameof(Heading), heading.Trim() is { Length: > 0 and <= HeadingMaxLength }, "section.heading", HeadingMaxLength);
        CheckText(text);
        var section = new Section
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Position = assessment.Sections.Count + 1,
            Heading = heading.Trim(),
            Text = text.Trim(),
            LeadDrafter = by.Workspace,
            ChangedBy = by.Workspace,
            ChangedAt = now,
        };
        section.Keep(by);
        return section;
    }

    /// <summary>Changes the text. Throws <see cref="StaleRevision"/> when somebody saved since <paramref name="seen"/>.</summary>
    public void Revise(Assessment assessment, string text, int seen, Officer by, DateTimeOffset now)
    {
        RequireDrafter(assessment, by);
        CheckText(text);
        if (seen != Revision) throw new StaleRevision(seen, Revision);

        Text = text.Trim();
        ChangedBy = by.Workspace;
        ChangedAt = now;
        Revision++;
        Keep(by);
    }

    /// <summary>
    /// Changes the text though somebody saved since the officer saw it, when the two changes do not touch. False where they do:
    /// then nothing was changed, and the officer chooses.
    /// </summary>
    public bool TryMerge(Assessment assessment, string text, SectionVersion seen, Officer by, DateTimeOffset now)
    {
        RequireDrafter(assessment, by);
        CheckText(text);
        if (TextMerge.Of(seen.Text, text.Trim(), Text) is not { } merged || merged.Trim() is not { Length: > 0 and <= TextMaxLength }) return false;
        if (merged.Trim() != Text) Revise(assessment, merged, Revision, by, now);
        return true;
    }

    /// <summary>Co-leads and the lead drafter edit; others that rate propose.</summary>
    public bool IsDraftedBy(Assessment assessment, WorkspaceCode workspace) =>
        assessment.RoleOf(workspace) is { } role && (role is PartyRole.CoLead || (role is PartyRole.Contributor && workspace == LeadDrafter));

    /// <summary>A co-lead gives the section to an organization that rates: it drafts from now on, and answers proposals.</summary>
    public void Entrust(Assessment assessment, WorkspaceCode workspace, Officer by)
    {
        assessment.RequireLead(by);
        Rule.RequireAt(nameof(LeadDrafter), assessment.Scorers.Any(party => party.Workspace == workspace), "section.drafter-rates");
        LeadDrafter = workspace;
    }

    void RequireDrafter(Assessment assessment, Officer by)
    {
        assessment.RequireScorer(by);
        Rule.Require(IsDraftedBy(assessment, by.Workspace), "section.only-drafters");
    }

    internal static void CheckText(string text) => Rule.RequireAt(nameof(Text), text.Trim() is { Length: > 0 and <= TextMaxLength }, "section.text", TextMaxLength);

    void Keep(Officer by) => Versions.Add(new()
    {
        SectionId = Id,
        Revision = Revision,
        AssessmentId = AssessmentId,
        Originator = Originator,
        Workspace = ChangedBy,
        OfficerId = by.Id,
        Text = Text,
        At = ChangedAt,
    });
}

/// <summary>One state of a section.</summary>
public sealed class SectionVersion : IFilePart
{
    /// <summary>The section.</summary>
    public required Guid SectionId { get; init; }

    /// <summary>The section's revision that this was.</summary>
    public required int Revision { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The organization that wrote it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The text, in Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
