using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    public static ConfidentialContribution Confided(Assessment file, WorkspaceCode? origin = null, HandlingLabel label = HandlingLabel.Confidential) => new()
    {
        Id = Guid.NewGuid(),
        AssessmentId = file.Id,
        Originator = file.Originator,
        Origin = origin,
        Label = label,
        Title = "Experience",
        Text = "A text.",
        GivenOn = Today,
    };

    // The originator asks the partner, which has nothing; and contributes something without origin.
    static async Task ConfideAsync(TestDatabase database, Assessment file, string partner)
    {
        var (owner, asked) = (OfficerOf(file.Originator.Value), OfficerOf(partner));
        ConfidenceRequest request = null!;
        await database.SaveAsync(owner, Act.ConfidenceAsked, async db => db.AddRange(request = ConfidenceRequest.Ask(await WholeAsync(db, file.Id), asked.Workspace, "Radio.", [], owner, Today), Confided(file)), "confidence-request", file.Id);
        await database.SaveAsync(asked, Act.ConfidenceAnswered, async db => db.Add((await db.Set<ConfidenceRequest>().SingleAsync(row => row.Id == request.Id, TestDatabase.Ct)).Decline(asked, Today)), "confidence-request", file.Id, file.Originator);
    }
}
