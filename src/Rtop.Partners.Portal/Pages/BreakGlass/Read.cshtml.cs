using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>One request: the second custodian confirms or declines it; both see what came of it and may end it.</summary>
[Needs(Permission.BreakGlass)]
public sealed class ReadModel(PartnersDb db, ISealing sealing, JobDesks desks, IDatabase database, ILogger<ReadModel> log) : BreakGlassPage(db, sealing, log)
{
    /// <summary>The reader may answer.</summary>
    public bool MayAnswer => !IsMine && Waits && Custody.MayAct(By, Today) && Able >= Custody.Needed;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    /// <summary>Says no.</summary>
    public async Task<IActionResult> OnPostDeclineAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        if (!Ask(() => Asked.Give(EmergencyAnswer.Declined, Colleagues, Sealing, By, Today, Now))) return NotAccepted();
        Db.Record(Act.EmergencyDeclined, "break-glass", id);
        return await KeptAsync(id, () => Db.SaveChangesAsync(ct));
    }

    /// <summary>Says yes: those concerned are told, and then it opens, in one transaction.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostConfirmAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        if (!Ask(() => Asked.RequireAnswer(Colleagues, Sealing, By, Today, Now))) return NotAccepted();
        var sought = await new SoughtNotes(desks, Sealing).FindAsync(Colleagues, Asking, Today, ct);
        return await KeptAsync(id, async () =>
        {
            await using var transaction = await Db.Database.BeginTransactionAsync(ct);
            Asked.Give(sought is null ? EmergencyAnswer.Nothing : EmergencyAnswer.Opened, Colleagues, Sealing, By, Today, Now);
            Db.Record(Act.EmergencyConfirmed, "break-glass", id);
            await Db.SaveChangesAsync(ct);
            if (sought is not null) await OpenAsync(sought, ct);
            await transaction.CommitAsync(ct);
        });
    }

    /// <summary>Ends what is open.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Opening is not { } opening) return NotFound();
        if (!Ask(() => Db.Add(opening.EndNow(By, Now)))) return NotAccepted();
        Db.Record(Act.EmergencyEnded, "break-glass", id);
        return await KeptAsync(id, () => Db.SaveChangesAsync(ct));
    }

    async Task OpenAsync(SoughtNote sought, CancellationToken ct)
    {
        var told = EmergencyNotice.Tell(Asked, sought, Now);
        Db.AddRange(told);
        Db.AddRange(told.Select(LetterOf).OfType<Reminder>());
        Db.Record(Act.EmergencyTold, "break-glass", Asked.Id);
        await Db.SaveChangesAsync(ct);
        Db.Add(EmergencyOpening.Of(Asked, sought, told, Sealing, By, Now));
        Db.Record(Act.EmergencyOpened, "break-glass", Asked.Id);
        await Db.SaveChangesAsync(ct);
    }

    // Whoever is no officer here any more is told nothing by mail.
    Reminder? LetterOf(EmergencyNotice notice) => Colleagues.FirstOrDefault(officer => officer.PersonId == notice.PersonId) is { } officer
        ? LetterOnce.To(officer, ReviewSubject.Emergency, ReviewStage.EmergencyTold, notice.Id, Today, Now, plain: true) : null;

    // Another custodian who was faster, or the same one twice: what stands now is shown.
    async Task<IActionResult> KeptAsync(Guid id, Func<Task> save)
    {
        try
        {
            await save();
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || database.IsDuplicate(fault))
        {
            Db.ForgetChanges();
        }

        return Redirect(Url.Content($"~/break-glass/{id}"));
    }
}
