using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>That an officer has a section open for writing. Others see the organization; colleagues see who it is.</summary>
public sealed class Presence : IFilePart, IPassing
{
    /// <summary>After this time without a sign, the officer counts as gone.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(90);

    /// <summary>The section.</summary>
    public required Guid SectionId { get; init; }

    /// <summary>The officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The officer's organization.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The last sign.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>An officer opens a section.</summary>
    public static Presence At(Section section, Officer by, DateTimeOffset now) =>
        new() { SectionId = section.Id, OfficerId = by.Id, AssessmentId = section.AssessmentId, Originator = section.Originator, Workspace = by.Workspace, SeenAt = now };

    /// <summary>The officer has saved, and is gone.</summary>
    public void Leave(DateTimeOffset now) => SeenAt = now - Lasts;
}

/// <summary>What an officer has typed for a section and not saved. Nobody else reads it, not even colleagues.</summary>
public sealed class SectionDraft : IFilePart, IPassing
{
    /// <summary>The section.</summary>
    public required Guid SectionId { get; init; }

    /// <summary>The officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The officer's organization.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The person whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>What is typed; empty once it was saved or thrown away.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The version of the section on which it is based.</summary>
    public int BasedOn { get; private set; }

    /// <summary>When it was kept last.</summary>
    public DateTimeOffset KeptAt { get; private set; }

    /// <summary>Nothing of an officer's yet.</summary>
    public static SectionDraft Of(Section section, Officer by) =>
        new() { SectionId = section.Id, OfficerId = by.Id, AssessmentId = section.AssessmentId, Originator = section.Originator, Workspace = by.Workspace, PersonId = by.PersonId ?? Guid.Empty };

    /// <summary>Keeps what is typed so far.</summary>
    public void Keep(Assessment assessment, string text, int basedOn, DateTimeOffset now)
    {
        Rule.Require(assessment.RoleOf(Workspace) is PartyRole.CoLead or PartyRole.Contributor, "assessment.observers-read-and-comment");
        Rule.RequireAt(nameof(Text), text.Length <= Section.TextMaxLength, "section.text", Section.TextMaxLength);
        (Text, BasedOn, KeptAt) = (text, basedOn, now);
    }

    /// <summary>Takes over what a colleague who leaves had typed: below what stands here already.</summary>
    public void TakeOver(SectionDraft other, DateTimeOffset now)
    {
        Rule.Require(other.SectionId == SectionId && other.Workspace == Workspace && other.OfficerId != OfficerId, "section.other-draft");
        var both = Text.Length > 0 ? $"{Text}\n\n{other.Text}" : other.Text;
        Rule.Require(both.Length <= Section.TextMaxLength, "section.text", Section.TextMaxLength);
        (Text, BasedOn, KeptAt) = (both, Text.Length > 0 ? Math.Min(BasedOn, other.BasedOn) : other.BasedOn, now);
    }

    /// <summary>It was saved, or thrown away.</summary>
    public void Clear() => Text = "";
}
