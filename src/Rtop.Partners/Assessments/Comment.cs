using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A remark of one party on an assessment; all who read the file read it.</summary>
public sealed class Comment : IFilePart
{
    /// <summary>Longest comment, in characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The organization that says it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whom it addresses, as far as the reader may know.</summary>
    public List<Mention> Mentions { get; init; } = [];

    /// <summary>Says something on an assessment; every party may, observers too.</summary>
    public static Comment On(Assessment assessment, string text, Officer by, DateTimeOffset now)
    {
        Rule.Require(assessment.RoleOf(by.Workspace) is not null, "assessment.only-parties");
        Rule.RequireAt(nameof(Text), text.Trim() is { Length: > 0 and <= TextMaxLength }, "comment.text", TextMaxLength);
        return new() { Id = Guid.NewGuid(), AssessmentId = assessment.Id, Originator = assessment.Originator, Workspace = by.Workspace, OfficerId = by.Id, Text = text.Trim(), At = now };
    }

    /// <summary>Addresses another organization on the file as such: who of it reads is its own affair.</summary>
    public void Mention(Assessment assessment, WorkspaceCode organization)
    {
        Rule.RequireAt(nameof(Mentions), organization != Workspace && assessment.RoleOf(organization) is not null, "comment.mention-unknown");
        Add(organization, null);
    }

    /// <summary>Addresses a colleague who reads assessments today. Nobody addresses an officer of another organization: names do not cross the border (decision 0003).</summary>
    public void Mention(Officer colleague, DateOnly today)
    {
        Rule.RequireAt(nameof(Mentions), colleague.Workspace == Workspace && colleague.Id != OfficerId && colleague.May(today).Includes(Permission.ReadAssessments), "comment.mention-unknown");
        Add(Workspace, colleague.Id);
    }

    void Add(WorkspaceCode organization, Guid? officer)
    {
        if (Mentions.Any(one => one.Organization == organization && one.ColleagueId == officer)) return;
        Rule.RequireAt(nameof(Mentions), Mentions.Count < Assessments.Mention.Most, "comment.mentions-too-many", Assessments.Mention.Most);
        Mentions.Add(new() { Id = Guid.NewGuid(), CommentId = Id, AssessmentId = AssessmentId, Originator = Originator, Workspace = Workspace, Organization = organization, ColleagueId = officer });
    }
}

/// <summary>Whom a comment addresses: another organization, or a colleague of the writer's. Of the latter only colleagues know.</summary>
public sealed class Mention : IFilePart
{
    /// <summary>Most mentions in one comment, and most colleagues that are offered.</summary>
    public const int Most = 20;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The comment.</summary>
    public required Guid CommentId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The organization that says it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The organization that is addressed; the writer's own where it is a colleague.</summary>
    public required WorkspaceCode Organization { get; init; }

    /// <summary>The colleague; null where an organization is addressed.</summary>
    public Guid? ColleagueId { get; init; }
}
