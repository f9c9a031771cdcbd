using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.People;

/// <summary>The colleagues of one's own workspace; for its administrators also who is invited, and who has left.</summary>
[Needs(Permission.Enter)]
public sealed class IndexModel(PartnersDb db, SearchLimit searches) : PeoplePage(db)
{
    List<Officer> officers = [];
    List<Absence> away = [];

    /// <summary>What is typed.</summary>
    [BindProperty]
    public SearchForm Form { get; set; } = new();

    /// <summary>True after a redirect from something that was done.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>Those who serve, by name: all, or those whose name begins as typed.</summary>
    public IReadOnlyList<Officer> Colleagues { get; private set; } = [];

    /// <summary>Those who left or whose time is over, by name; for administrators.</summary>
    public IReadOnlyList<Officer> Gone { get; private set; } = [];

    /// <summary>Invitations that nobody accepted or withdrew, the youngest first; for administrators.</summary>
    public IReadOnlyList<JoinInvitation> Invited { get; private set; } = [];

    /// <summary>Today's absence of an officer; null when there.</summary>
    public Absence? AwayOf(Officer officer) => away.Find(absence => absence.OfficerId == officer.Id);

    /// <summary>The name of a colleague; null of one who left.</summary>
    public string? NameOf(Guid id) => officers.Find(officer => officer.Id == id)?.Person!.Name;

    /// <summary>The duties that an officer holds today.</summary>
    public IEnumerable<DutyHeld> DutiesOf(Officer officer) => officer.Duties.Where(held => held.IsValid(Today)).OrderBy(held => held.Duty);

    /// <summary>True while an invitation can be accepted.</summary>
    public bool IsOpen(JoinInvitation invitation) => invitation.IsOpen(Today, Now);

    /// <summary>Shows everybody.</summary>
    public Task OnGetAsync(CancellationToken ct) => LoadAsync("", ct);

    /// <summary>Shows those whose name begins as typed: by post, so that no name stands in an address.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken ct)
    {
        if (!searches.Allows(By.PersonId!.Value)) return StatusCode(StatusCodes.Status429TooManyRequests);
        await LoadAsync(ModelState.IsValid ? Form.Name?.Trim() ?? "" : "", ct);
        return ModelState.IsValid ? Page() : NotAccepted();
    }

    async Task LoadAsync(string begins, CancellationToken ct)
    {
        officers = await Matter.OfficersAsync(Db, ct);
        away = await Matter.AwayAsync(Db, Today, ct);
        var byName = officers.OrderBy(officer => officer.Person!.Name, StringComparer.CurrentCulture).ToList();
        var serving = byName.Where(officer => officer.Serves(Today) && Begins(officer.Person!.Name, begins));
        Colleagues = [.. begins.Length > 0 ? serving.Take(SearchLimit.MostFound) : serving];
        if (!Administers) return;
        Gone = [.. byName.Where(officer => !officer.Serves(Today))];
        var me = Me.Workspace;
        Invited = await Db.Set<JoinInvitation>().AsNoTracking().Where(invitation => invitation.Workspace == me && invitation.EndedAt == null).OrderByDescending(invitation => invitation.SentAt).ToListAsync(ct);
    }

    // Any part of the name: who writes the family name first is found by either.
    internal static bool Begins(string name, string typed) => typed.Length == 0
        || name.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).Append(name).Any(part => CultureInfo.InvariantCulture.CompareInfo.IsPrefix(part, typed, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace));

    /// <summary>The beginning of a name.</summary>
    public sealed record SearchForm
    {
        /// <summary>As typed.</summary>
        [StringLength(100), Display(Name = "people.search")]
        public string? Name { get; init; }
    }
}
