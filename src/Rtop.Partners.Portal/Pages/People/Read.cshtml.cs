using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.People;

/// <summary>One post: who, which duties since when and by whom, and who stands in today.</summary>
[Needs(Permission.Enter)]
public sealed class ReadModel(PartnersDb db) : PeoplePage(db)
{
    IReadOnlyDictionary<Guid, string> names = new Dictionary<Guid, string>();

    /// <summary>True after a redirect from something that was done.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>Duties held today or later, then those of before.</summary>
    public IReadOnlyList<DutyHeld> Duties { get; private set; } = [];

    /// <summary>Today's absence; null when there.</summary>
    public Absence? Away { get; private set; }

    /// <summary>Who stands in; null when nobody does, or the deputy left.</summary>
    public string? Deputy { get; private set; }

    /// <summary>True for duties that are over.</summary>
    public bool IsOver(DutyHeld held) => held.Until < Today || !Officer.Serves(Today);

    /// <summary>Who gave an order, and when, in words; null of what no order gave.</summary>
    public string? SaidBy(DutyOrder? order) => order is null ? null : T["people.by-at", names.GetValueOrDefault(order.By) ?? T["absence.left"], Dates.Moment(order.At, Zone)];

    Web.Localization.Dates Dates => HttpContext.RequestServices.GetRequiredService<Web.Localization.Dates>();

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Duties = [.. Officer.Duties.OrderBy(IsOver).ThenBy(held => held.From).ThenBy(held => held.Duty)];
        Away = (await Matter.AwayAsync(Db, Today, ct)).Find(absence => absence.OfficerId == id);
        var deputy = Away?.DeputyId;
        Deputy = await Db.Officers.Where(officer => officer.Id == deputy).Select(officer => officer.Person!.Name).SingleOrDefaultAsync(ct);
        var by = Officer.Duties.SelectMany(held => new[] { held.Order?.By, held.Term?.By }).OfType<Guid>().Distinct().ToList();
        names = by is [] ? names : await Db.Persons.Where(person => by.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        return Page();
    }
}
