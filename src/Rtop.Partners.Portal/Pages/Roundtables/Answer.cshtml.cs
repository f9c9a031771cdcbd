using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>Another organization asks to convene a roundtable with it: what may be known before the answer, and the answer.</summary>
[Needs(Permission.LeadRoundtables)]
public sealed class AnswerModel(PartnersDb db) : PortalPage
{
    /// <summary>The invitation.</summary>
    public RoundtableInvitation Invitation { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Accepts or declines; whoever accepts is admitted to the record.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? verdict, bool sectors, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var today = TodayIn(Me.Place!.Zone);
        RoundtableAnswer? answer = null;
        if (!Ask(() =>
        {
            Rule.Require(verdict is "accept" or "decline", "invitation.choose");
            answer = Invitation.Reply(verdict is "accept" ? Verdict.Accepted : Verdict.Declined, sectors, By, today);
        })) return NotAccepted();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Add(answer!);
        db.Record(answer!.Verdict is Verdict.Accepted ? Act.ConvenorJoined : Act.ConvenorDeclined, "roundtable", Invitation.RoundtableId, Invitation.Originator);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            await transaction.RollbackAsync(ct);
            db.ForgetChanges();
            await LoadAsync(id, ct);
            Show(new RuleBroken(null, "invitation.already-answered", []));
            return NotAccepted();
        }

        if (answer.Verdict is Verdict.Accepted) await AdmitAsync(today, ct);
        await transaction.CommitAsync(ct);
        return Redirect(Url.Content(answer.Verdict is Verdict.Accepted ? $"~/roundtables/{Invitation.RoundtableId}" : "~/roundtables"));
    }

    // The walls let a roundtable be read on an answer that is saved, not on one that is about to be.
    async Task AdmitAsync(DateOnly today, CancellationToken ct)
    {
        var joined = await db.Set<Roundtable>().Include(one => one.Invitations).ThenInclude(sent => sent.Answer).SingleAsync(one => one.Id == Invitation.RoundtableId, ct);
        var others = await db.Set<RecordReader>().Where(reader => reader.RoundtableId == joined.Id).ToListAsync(ct);
        var reader = RecordReader.Admit(joined, By, others, By, today);
        if (!others.Contains(reader)) db.Add(reader);
        db.Record(Act.RecordReaderAdmitted, "roundtable", joined.Id);
        await db.SaveChangesAsync(ct);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var me = Me.Workspace;
        if (await db.Set<RoundtableInvitation>().Include(sent => sent.Answer).SingleOrDefaultAsync(sent => sent.Id == id && sent.Workspace == me, ct) is not { } found) return false;
        Invitation = found;
        Marking = T["roundtable.marking"];
        return true;
    }
}
