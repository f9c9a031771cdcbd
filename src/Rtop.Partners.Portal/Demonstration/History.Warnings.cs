using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>Warnings of the demonstration: the register of the scenario, all of it answered.</summary>
sealed partial class History
{
    /// <summary>What happened to them.</summary>
    public IEnumerable<Deed> OfWarnings() => WarningLine.Read().SelectMany(Of);

    IEnumerable<Deed> Of(WarningLine line)
    {
        var (by, drafter, sentAt) = (cast[line.By], cast[line.DraftedBy], cast.At(line.Day, line.Time, cast[line.By].Workspace));
        var id = Guid.Empty;
        yield return new(sentAt.AddMinutes(-40), drafter, async (db, ct) =>
        {
            var draft = WarningDraft.Of(TermsOf(line), drafter, sentAt.AddMinutes(-40));
            id = draft.Id;
            db.Add(draft);
            db.Record(Act.WarningDrafted, "draft", id);
            await db.SaveChangesAsync(ct);
        });
        yield return new(sentAt, by, async (db, ct) =>
        {
            var number = await db.Set<Warning>().CountAsync(row => row.Originator == by.Workspace, ct);
            db.Add(Warning.Send(await db.Set<WarningDraft>().SingleAsync(row => row.Id == id, ct), number + 1, by, sentAt));
            db.Record(Act.WarningSent, "warning", id);
            await db.SaveChangesAsync(ct);
        });
        foreach (var later in line.Later)
            yield return On(Act.WarningRecipientAdded, cast.At(later.Day, later.Time, by.Workspace), by, (warning, at) => warning.AddRecipient(WorkspaceCode.Of(later.Workspace), later.Reason, by, at));
        foreach (var outside in line.Outside)
            foreach (var said in outside.Answers)
                yield return On(said.Answer is null ? Act.WarningAcknowledged : Act.WarningAnswered, cast.At(said.Day, said.Time, by.Workspace), by, (warning, at) =>
                {
                    var recipient = warning.Recipients.Single(one => one.Name == outside.Name);
                    return said.Answer is { } answer ? recipient.Respond(answer, said.Words, by, at, at) : recipient.Acknowledge(by, at, at);
                });
        foreach (var reply in line.Replies)
        {
            var desk = cast[reply.By];
            yield return On(Act.WarningAcknowledged, cast.At(reply.Acknowledged.Day, reply.Acknowledged.Time, desk.Workspace), desk, (warning, at) => OwnOf(warning, desk).Acknowledge(desk, at, at));
            foreach (var said in reply.Answers)
                yield return On(Act.WarningAnswered, cast.At(said.Day, said.Time, desk.Workspace), desk, (warning, at) => OwnOf(warning, desk).Respond(said.Answer!.Value, said.Words, desk, at, at));
        }

        if (line.StandDown is { } over) yield return On(Act.WarningStoodDown, cast.At(over.Day, over.Time, by.Workspace), by, (warning, at) => warning.End(over.Reason, by, at));

        Deed On(Act act, DateTimeOffset at, Officer officer, Func<Warning, DateTimeOffset, object> change) => new(at, officer, async (db, ct) =>
        {
            var warning = await db.Set<Warning>().Include(row => row.Recipients).ThenInclude(row => row.Acknowledgement).Include(row => row.Recipients).ThenInclude(row => row.Responses).AsSplitQuery().SingleAsync(row => row.Id == id, ct);
            db.Add(change(warning, at));
            db.Record(act, "warning", id, warning.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    static WarningRecipient OwnOf(Warning warning, Officer desk) => warning.Recipients.Single(one => one.Workspace == desk.Workspace);

    WarningTerms TermsOf(WarningLine line) => new()
    {
        Title = line.Title,
        Text = line.Text,
        Label = line.Label,
        Countries = line.Countries,
        Origin = line.Origin,
        AssessmentId = line.Assessment is { } number ? files[number] : null,
        AcknowledgeHours = line.AcknowledgeHours,
        RespondHours = line.RespondHours,
        SeeEachOther = false,
        Workspaces = line.Workspaces,
        Outside = [.. line.Outside.Select(one => new OutsideAddressee(one.Name, one.Means))],
    };
}
