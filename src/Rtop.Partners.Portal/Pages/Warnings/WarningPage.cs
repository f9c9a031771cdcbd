using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>A page of one warning: what the pages of its sender and of its recipients have in common.</summary>
public abstract class WarningPage(PartnersDb db) : PortalPage
{
    /// <summary>The context.</summary>
    protected PartnersDb Db => db;

    /// <summary>The warning, with as much of its recipients as the reader may see.</summary>
    public Warning Warning { get; private set; } = null!;

    /// <summary>The reader's organization warns.</summary>
    public bool IsSender => Warning.Originator == Me.Workspace;

    /// <summary>The reader may act on it as who warns.</summary>
    public bool Sends => IsSender && Me.May.Includes(Permission.SendWarnings);

    /// <summary>The reader's organization as a recipient.</summary>
    public WarningRecipient? Own => Warning.Recipients.Find(recipient => recipient.Workspace == Me.Workspace);

    /// <summary>The reader's zone.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Me.Person!.Zone);

    /// <summary>Where a recipient stands.</summary>
    public WarningClock ClockOf(WarningRecipient recipient) => Warning.ClockOf(recipient, Now);

    /// <summary>An address of the warning.</summary>
    public string Here(string part = "") => Url.Content(part.Length == 0 ? $"~/warnings/{Warning.Id}" : $"~/warnings/{Warning.Id}/{part}");

    /// <summary>Finds the warning; false where there is none for the reader.</summary>
    protected async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await db.Set<Warning>().Include(row => row.Basis).Include(row => row.StandDown).SingleOrDefaultAsync(row => row.Id == id, ct) is not { } found) return false;
        // Its parts by its key, each behind its own walls: included, each would bring the warning's too.
        await db.Set<WarningRecipient>().Include(row => row.Acknowledgement).Where(row => row.WarningId == id).LoadAsync(ct);
        var recipients = found.Recipients.ConvertAll(row => row.Id);
        await db.Set<WarningResponse>().Where(row => recipients.Contains(row.RecipientId)).LoadAsync(ct);
        await db.Set<WarningCorrection>().Where(row => row.WarningId == id).LoadAsync(ct);
        await db.Set<DistributionNote>().Where(row => row.WarningId == id).LoadAsync(ct);
        Warning = found;
        Marking = Words.Label(found.Label, found.Originator);
        return true;
    }

    /// <summary>Asks the warning to act, saves what came of it with its act, and goes on; the form again where it refuses or a colleague was faster.</summary>
    protected async Task<IActionResult> SaveAsync(Act act, Func<object> change, string to, CancellationToken ct)
    {
        ModelState.Clear();
        object? made = null;
        if (!Ask(() => made = change())) return NotAccepted();
        db.Add(made!);
        db.Record(act, "warning", Warning.Id, Warning.Originator);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            db.ForgetChanges();
            await LoadAsync(Warning.Id, ct);
            ModelState.AddModelError("", T["warning.meanwhile"]);
            return NotAccepted();
        }

        return Redirect(to);
    }

    /// <summary>A day and a time on the reader's clocks as a moment; the beginning of time where one is missing.</summary>
    protected DateTimeOffset MomentOf(DateOnly? day, TimeOnly? time)
    {
        if (day is not { } on || time is not { } at) return DateTimeOffset.MinValue;
        var local = on.ToDateTime(at);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
