using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>Releases of one file of the rule's world to an organization that is no party, at every stage.</summary>
sealed class RuleReleases
{
    readonly RuleFile file;
    readonly EditionCourse course;
    readonly Officer lead;

    public RuleReleases(RuleFile file, EditionCourse course)
    {
        (this.file, this.course, lead) = (file, course, Some.OfficerOf(file.Originator));
        Proposed = Propose();
        Approved = Agreed(Propose());
        Open = Agreed(Propose());
        Opened(Open);
        Rows.Add(ReleaseReading.Of(Open, Recipient, Some.Now));
        WithoutPeer = Without(file.Peer);
        WithoutParty = Without(file.Party);
        WithoutAnswer = Agreed(Propose());
        WithoutAnswer.Consents.Add(new() { ReleaseId = WithoutAnswer.Id, AssessmentId = WithoutAnswer.AssessmentId, Originator = WithoutAnswer.Originator, Workspace = Recipient.Workspace });
        Rows.Add(WithoutAnswer.Consents[^1]);
        Recalled = Agreed(Propose());
        Opened(Recalled);
        Rows.Add(Recalled.CallBack("A mistake.", lead, Some.Now));
        var answered = Agreed(Propose());
        Opened(answered);
        var recall = answered.CallBack("A mistake.", lead, Some.Now);
        Rows.Add(recall);
        Rows.Add(recall.Acknowledge(CopiesFate.None, "", Recipient, Some.Now));
    }

    /// <summary>Consents are missing.</summary>
    public Release Proposed { get; }

    /// <summary>All consents are there; it is not open yet.</summary>
    public Release Approved { get; }

    /// <summary>Open to its recipient.</summary>
    public Release Open { get; }

    /// <summary>Called back, and not answered.</summary>
    public Release Recalled { get; }

    /// <summary>No verb makes these: the peer was not asked; nor the party under test; somebody was asked who need not be, and has not answered.</summary>
    public Release WithoutPeer { get; }

    /// <inheritdoc cref="WithoutPeer"/>
    public Release WithoutParty { get; }

    /// <inheritdoc cref="WithoutPeer"/>
    public Release WithoutAnswer { get; }

    /// <summary>Every row.</summary>
    public List<object> Rows { get; } = [];

    Officer Recipient => Some.OfficerOf(file.Stranger);

    Release Propose()
    {
        var release = Release.Propose(course, Recipient.Workspace, "For the file.", [], "", lead, Some.Now);
        Rows.AddRange([release, .. release.Consents]);
        return release;
    }

    Release Without(string workspace)
    {
        var release = Agreed(Propose());
        foreach (var asked in release.Consents.Where(consent => consent.Workspace.Value == workspace).ToList())
        {
            release.Consents.Remove(asked);
            Rows.Remove(asked);
        }

        return release;
    }

    static Release Agreed(Release release)
    {
        foreach (var consent in release.Consents) release.Consent(ConsentVerdict.Granted, Some.OfficerOf(consent.Workspace.Value), Some.Now);
        return release;
    }

    void Opened(Release release) => Rows.Add(release.Open("At once.", lead, Some.Now));

    /// <summary>What an asker may try to add.</summary>
    public IEnumerable<AddCase> Adds(string me)
    {
        var (code, owner, isOwner, receives) = (Some.Code(me), file.File.Originator, me == file.Originator, me == file.Stranger);
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} to {file.Facts}", allowed, db => db.AddRange(rows));

        yield return Case("a release", isOwner, To(file.Editions.Adopted, owner, Recipient.Workspace));
        yield return Case("a release of what is not adopted", false, To(file.Editions.Concluded, owner, Recipient.Workspace));
        yield return Case("a release to itself", false, To(file.Editions.Adopted, owner, code));
        if (!isOwner) yield return Case("a release as if the file were its own", false, To(file.Editions.Adopted, code, Recipient.Workspace));
        yield return Case("the question for a consent", isOwner, Asked(Proposed, Recipient.Workspace));
        yield return new($"a consent with its answer to {file.Facts}", false, db => db.Add(Asked(Proposed, Recipient.Workspace)).Property(consent => consent.Verdict).CurrentValue = ConsentVerdict.Granted);
        yield return Case("the opening of a release with all consents", isOwner, Opening(Approved, owner));
        yield return Case("the opening of a release without them", false, Opening(Proposed, owner));
        yield return Case("a reading of what is open", receives, Reading(Open, code));
        yield return Case("a reading of what was called back", false, Reading(Recalled, code));
        yield return Case("a reading of what is not open", false, Reading(Approved, code));
        yield return Case("a recall of what is open", isOwner, Back(Open));
        yield return Case("a recall of what is not open", false, Back(Approved));
        yield return Case("an answer to a recall", receives, Answer(Recalled, code));
        yield return Case("an answer to no recall", false, Answer(Open, code));

        Release To(Edition edition, WorkspaceCode originator, WorkspaceCode recipient) => new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = file.File.Id,
            Originator = originator,
            CycleId = edition.CycleId,
            EditionId = edition.Id,
            Reference = "R",
            Recipient = recipient,
            Purpose = "P",
            OfficerId = Guid.NewGuid(),
            At = Some.Now,
            Label = HandlingLabel.Restricted,
            Text = "{}",
            Hash = new('3', 64),
        };
        ReleaseConsent Asked(Release release, WorkspaceCode whose) => new() { ReleaseId = release.Id, AssessmentId = file.File.Id, Originator = owner, Workspace = whose };
        ReleaseOpening Opening(Release release, WorkspaceCode originator) => new() { ReleaseId = release.Id, AssessmentId = file.File.Id, Originator = originator, Recipient = release.Recipient, OfficerId = Guid.NewGuid(), Reason = "", At = Some.Now };
        ReleaseReading Reading(Release release, WorkspaceCode whose) => new() { Id = Guid.NewGuid(), ReleaseId = release.Id, AssessmentId = file.File.Id, Originator = owner, Recipient = whose, OfficerId = Guid.NewGuid(), At = Some.Now };
        Recall Back(Release release) => new() { ReleaseId = release.Id, AssessmentId = file.File.Id, Originator = owner, Recipient = release.Recipient, Reference = "R", OfficerId = Guid.NewGuid(), Reason = "R", At = Some.Now };
        RecallAnswer Answer(Release release, WorkspaceCode whose) => new() { ReleaseId = release.Id, AssessmentId = file.File.Id, Originator = owner, Recipient = whose, OfficerId = Guid.NewGuid(), Copies = CopiesFate.None, Note = "", At = Some.Now };
    }
}
