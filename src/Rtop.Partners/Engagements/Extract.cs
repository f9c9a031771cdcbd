using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>
/// An extract of a confidential file: the one way in which anything leaves it. It is written in the file, checked, and approved by both officers;
/// then a contribution in confidence enters the joint file that it names, and nothing there leads back.
/// </summary>
public sealed class Extract : IRevised
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>First, second… of its file.</summary>
    public required int Number { get; init; }

    /// <summary>Who began it.</summary>
    public required Guid AuthorId { get; init; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Its versions.</summary>
    public List<ExtractVersion> Versions { get; init; } = [];

    /// <summary>Approvals of its versions.</summary>
    public List<ExtractApproval> Approvals { get; init; } = [];

    /// <summary>Begins one.</summary>
    public static Extract Write(Engagement file, int number, ExtractText text, ISealing sealing, Officer by)
    {
        file.RequireActive();
        var clean = text.Clean() with { Contribution = Guid.NewGuid(), Dismissals = [] };
        clean.Check();
        var extract = new Extract { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, Number = number, AuthorId = by.PersonId!.Value };
        extract.Versions.Add(ExtractVersion.Of(extract, 1, clean, sealing, by));
        return extract;
    }

    /// <summary>Writes it anew. Approvals stay with the version that they were given to; reasons stay as long as the words around their finding do.</summary>
    public ExtractVersion Rewrite(Engagement file, ExtractText text, int seen, ISealing sealing, Officer by)
    {
        var standing = Last.TextBy(sealing);
        return Next(file, text.Clean() with { Contribution = standing.Contribution, Dismissals = standing.Dismissals }, seen, sealing, by);
    }

    /// <summary>An officer says why a finding may stay; the extract with that reason is another version. Names, places and days never may.</summary>
    public ExtractVersion Dismiss(Engagement file, string finding, string reason, int seen, ExtractSubjects subjects, ISealing sealing, Officer by)
    {
        var standing = Last.TextBy(sealing);
        var found = ExtractCheck.Find(standing, subjects).FirstOrDefault(one => one.Key == finding);
        Rule.Require(found is not null, "extract.no-finding");
        Rule.Require(found!.MayBeDismissed, "extract.reword");
        Rule.RequireAt("Reason", reason.Trim() is { Length: > 0 and <= Dismissal.ReasonMaxLength }, "extract.reason", Dismissal.ReasonMaxLength);
        return Next(file, standing with { Dismissals = [.. standing.Dismissals.Where(one => one.Finding != finding), new(finding, reason.Trim(), by.PersonId!.Value)] }, seen, sealing, by);
    }

    /// <summary>One of the two approves the version that stands. Refused while a finding stands open.</summary>
    public ExtractApproval Approve(Engagement file, int version, SeatRole role, ExtractSubjects subjects, ISealing sealing, Officer by)
    {
        file.RequireActive();
        Rule.Require(role is SeatRole.Political or SeatRole.Legal, "contact.only-team");
        Rule.Require(version == Last.Number, "extract.changed-meanwhile");
        Rule.Require(Standing(sealing).All(one => one.Role != role && one.PersonId != by.PersonId), "extract.approved");
        Rule.Require(ExtractCheck.Open(Last.TextBy(sealing), subjects).Count == 0, "extract.findings-open");
        var approval = ExtractApproval.Of(this, role, sealing, by);
        Approvals.Add(approval);
        return approval;
    }

    /// <summary>What the joint file gets, once both have approved the version that stands.</summary>
    public ConfidentialContribution Release(Assessment assessment, ISealing sealing, DateOnly today)
    {
        var text = Last.TextBy(sealing);
        Rule.Require(IsApproved(sealing), "extract.not-approved");
        Rule.Require(text.Assessment == assessment.Id && assessment.RoleOf(Workspace) is not null, "extract.assessment");
        return new()
        {
            Id = text.Contribution,
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Origin = text.NamesOrigin ? Workspace : null,
            Label = text.Label,
            Title = text.Title,
            Text = text.Text,
            GivenOn = today,
        };
    }

    /// <summary>The version that stands.</summary>
    public ExtractVersion Last => Versions.MaxBy(version => version.Number)!;

    /// <summary>Approvals of the version that stands, as far as the portal wrote them.</summary>
    public IReadOnlyList<ExtractApproval> Standing(ISealing sealing) => [.. Approvals.Where(one => one.Version == Last.Number && one.IsGenuine(sealing))];

    /// <summary>Both halves, two persons, have approved the version that stands.</summary>
    public bool IsApproved(ISealing sealing)
    {
        var standing = Standing(sealing);
        return standing.Select(one => one.PersonId).Distinct().Count() == 2 && standing.Any(one => one.Role is SeatRole.Political) && standing.Any(one => one.Role is SeatRole.Legal);
    }

    ExtractVersion Next(Engagement file, ExtractText text, int seen, ISealing sealing, Officer by)
    {
        file.RequireActive();
        text.Check();
        Rule.Require(!IsApproved(sealing), "extract.left");
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        var version = ExtractVersion.Of(this, Last.Number + 1, text, sealing, by);
        Versions.Add(version);
        Revision++;
        return version;
    }
}
