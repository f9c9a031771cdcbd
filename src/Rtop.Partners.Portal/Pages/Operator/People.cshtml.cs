using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Operator;

/// <summary>Everybody who signs in: where they serve and whether their account is open; with no word of what they do.</summary>
[Needs(Permission.RunPlatform)]
public sealed class PeopleModel(PartnersDb db, AccountsDb accounts, UserManager<Account> users, Sessions sessions, ReEnrolments begins) : OperatorPage(db)
{
    /// <summary>Rows of one look.</summary>
    public const int Most = 100;

    /// <summary>Letters of a name or an address; posted, as addresses end in logs.</summary>
    [BindProperty]
    public string? Find { get; set; }

    /// <summary>The people found, and where each serves.</summary>
    public IReadOnlyList<(Person Person, Account Account, IReadOnlyList<Officer> Posts)> Rows { get; private set; } = [];

    /// <summary>Words to be read out, this once, and to whom.</summary>
    public (string Name, string Words)? Begun { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    /// <summary>Shows whom they fit.</summary>
    public async Task OnPostFindAsync(CancellationToken ct) => await LoadAsync(ct);

    /// <summary>Closes an account, with its sessions, or opens it again.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostSwitchAsync(Guid person, bool open, CancellationToken ct)
    {
        // Nobody locks out oneself.
        if (person == User.AccountId() || await users.FindByIdAsync(person.ToString()) is not { } account || account.IsDisabled != open) return NotFound();
        if (!await sessions.IsWholeAsync(person, ct)) return await RefusedAsync(ct);
        account.IsDisabled = !open;
        Db.Record(Act.AccountSwitched, "account", person, detail: open ? "open" : "closed");
        await Db.SaveChangesAsync(ct);
        await users.UpdateAsync(account);
        await sessions.EndAsync(person, only: null, except: null, ct);
        return Redirect("/operator/people?done=true");
    }

    /// <summary>Lets somebody who lost every second factor begin again.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostBeginAsync(Guid person, CancellationToken ct)
    {
        if (person == User.AccountId() || await users.FindByIdAsync(person.ToString()) is not { IsDisabled: false } account) return NotFound();
        if (!await sessions.IsWholeAsync(person, ct)) return await RefusedAsync(ct);
        Db.Record(Act.ReEnrolmentMade, "account", person);
        await Db.SaveChangesAsync(ct);
        var words = await begins.MakeAsync(account, ct);
        await LoadAsync(ct);
        Begun = (await Db.Persons.Where(row => row.Id == person).Select(row => row.Name).SingleAsync(ct), words);
        return Page();
    }

    async Task<IActionResult> RefusedAsync(CancellationToken ct)
    {
        ModelState.AddModelError("", T["rule.officer.forged"]);
        await LoadAsync(ct);
        return NotAccepted();
    }

    async Task LoadAsync(CancellationToken ct)
    {
        var (find, most) = (Find?.Trim().ToUpperInvariant() ?? "", Most);
#pragma warning disable CA1304, CA1311, CA1862 // Turned into the database's own upper case.
        var people = await Db.Persons.AsNoTracking().Where(person => find == "" || person.Name.ToUpper().Contains(find) || person.Email.ToUpper().Contains(find)).OrderBy(person => person.Name).Take(most).ToListAsync(ct);
#pragma warning restore CA1304, CA1311, CA1862
        var ids = people.ConvertAll(person => (Guid?)person.Id);
        var posts = (await Db.Officers.AsNoTracking().Include(officer => officer.Duties).Where(officer => ids.Contains(officer.PersonId)).ToListAsync(ct)).ToLookup(officer => officer.PersonId);
        var known = await accounts.Users.AsNoTracking().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, ct);
        Rows = [.. people.Where(person => known.ContainsKey(person.Id)).Select(person => (person, known[person.Id], (IReadOnlyList<Officer>)[.. posts[person.Id].OrderBy(post => post.Workspace)]))];
    }
}
