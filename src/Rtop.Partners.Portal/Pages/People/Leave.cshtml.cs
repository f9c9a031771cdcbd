using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.People;

/// <summary>Sees a colleague off and hands over what was open, in one step. Of that it shows kinds and numbers; of confidential files, nothing.</summary>
[Needs(Permission.AdministerPeople), StepUp]
public sealed class LeaveModel(PartnersDb db, AccountsDb accounts, AccountMails mails, HandingOver handing, ISealing sealing) : PeoplePage(db)
{
    IReadOnlyCollection<Officer> officers = [];

    /// <summary>Who takes over, by kind: ids of officers.</summary>
    [BindProperty]
    public Dictionary<OpenWork, Guid?> To { get; set; } = [];

    /// <summary>What is open, by kind.</summary>
    public IReadOnlyDictionary<OpenWork, int> Open { get; private set; } = new Dictionary<OpenWork, int>();

    /// <summary>Colleagues who may take something over, by name.</summary>
    public IEnumerable<Officer> Takers(OpenWork work) => officers.Where(one => HandOver.MayTake(Officer, one, work, Today)).OrderBy(one => one.Person!.Name, StringComparer.CurrentCulture);

    /// <summary>Shows what is open, and who could take it.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Hands over, and sees off.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        ModelState.Clear();
        var to = new Dictionary<OpenWork, Officer>();
        foreach (var (work, taker) in To)
            if (officers.FirstOrDefault(one => one.Id == taker) is { } found) to[work] = found;
        if (!Ask(() => HandOver.Check(Officer, Open, to, officers, Today))) return NotAccepted();
        // First the hand-over: if the second half failed, it would be done again, and nothing would be left to nobody.
        await handing.DoAsync(officers.First(one => one.Id == id), to, officers, By, Today, ct);
        if (!Ask(() => Officer.SeeOff(By, Today, Now, sealing))) return NotAccepted();
        Db.Record(Act.OfficerLeft, "officer", id);
        await Db.SaveChangesAsync(ct);
        await mails.QueueAsync(AccountMailKind.Left, Officer.Person!.Email, Officer.Person.Language, null, [Me.Place!.NameIn(Officer.Person.Language ?? Me.Place.Language)], ct);
        await accounts.SaveChangesAsync(ct);
        return Redirect(Url.Content("~/people?done=true"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindToChangeAsync(id, ct) || Officer.LeftAt is not null) return false;
        officers = await Matter.OfficersAsync(Db, ct);
        Open = await handing.CountAsync(Officer, Today, ct);
        return true;
    }
}
