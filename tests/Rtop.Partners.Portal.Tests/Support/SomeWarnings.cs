using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Warnings;

namespace Rtop.Partners.Portal.Tests.Support;

public static partial class Some
{
    public static WarningTerms WarningTerms(params string[] workspaces) => new()
    {
        Title = "Xanadu hills",
        Text = "Markings on houses in Xanadu.",
        Label = HandlingLabel.Restricted,
        Countries = ["KEN"],
        Origin = WarningOrigin.Officer,
        AcknowledgeHours = 24,
        RespondHours = 72,
        SeeEachOther = false,
        Workspaces = workspaces,
        Outside = [],
    };

    /// <summary>A warning that a workspace's desk officer drafted and sent, at their own desk.</summary>
    public static async Task<Warning> WarningAsync(TestDatabase database, string originator, WarningTerms terms)
    {
        var by = OfficerOf(originator);
        var draft = WarningDraft.Of(terms, by, Now);
        Warning sent = null!;
        await database.SaveAsync(by, Act.WarningDrafted, db =>
        {
            db.Add(draft);
            return Task.CompletedTask;
        }, "draft", draft.Id);
        await database.SaveAsync(by, Act.WarningSent, async db =>
        {
            var number = await db.Set<Warning>().CountAsync(row => row.Originator == by.Workspace, TestDatabase.Ct);
            db.Add(sent = Warning.Send(await db.Set<WarningDraft>().SingleAsync(row => row.Id == draft.Id, TestDatabase.Ct), number + 1, by, Now));
        }, "warning", draft.Id);
        return sent;
    }

    /// <summary>Does something with a warning at somebody's desk.</summary>
    public static Task OnWarningAsync(TestDatabase database, Guid id, string workspace, Func<Warning, object> act) => database.SaveAsync(OfficerOf(workspace), Act.WarningAnswered, async db =>
        db.Add(act(await db.Set<Warning>().Include(row => row.Recipients).ThenInclude(row => row.Acknowledgement).Include(row => row.Recipients).ThenInclude(row => row.Responses).Include(row => row.Corrections).Include(row => row.StandDown)
            .AsSplitQuery().SingleAsync(row => row.Id == id, TestDatabase.Ct))), "warning", id);
}
