using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.People;

/// <summary>
/// What the pages about colleagues share. Nobody of another workspace is ever there, not even those who serve in both: they are met where they serve.
/// Whose post it is stands in the address, <c>[FromRoute]</c>: a form's field of the same name would be taken before it.
/// </summary>
public abstract class PeoplePage(PartnersDb db) : PortalPage
{
    /// <summary>The database at the reader's desk.</summary>
    protected PartnersDb Db => db;

    /// <summary>The day at the workspace's seat.</summary>
    public DateOnly Today => TodayIn(Me.Place!.Zone);

    /// <summary>The zone of the workspace's seat, by which posts begin and end.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Me.Place!.Zone);

    /// <summary>True for administrators of the workspace.</summary>
    public bool Administers => Me.May.Includes(Permission.AdministerPeople);

    /// <summary>The post that a page is about.</summary>
    public Officer Officer { get; private set; } = null!;

    /// <summary>Finds a colleague's post to be changed or shown; false where there is none.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        var me = Me.Workspace;
        if (await db.Officers.Include(officer => officer.Person).Include(officer => officer.Duties).ThenInclude(held => held.Order).Include(officer => officer.Duties).ThenInclude(held => held.Term)
            .SingleOrDefaultAsync(officer => officer.Id == id && officer.Workspace == me && officer.PersonId != null, ct) is not { } found) return false;
        Officer = found;
        return true;
    }

    /// <summary>Finds a colleague's post that the reader may change; false where that is not so: a page for changes is then none.</summary>
    protected async Task<bool> FindToChangeAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) && Officer.MayBeChangedBy(By, Today);

    /// <summary>Key of the sentence that tells an administrator why a post is not theirs to change; null where it is.</summary>
    public string? WhyNot => Officer.MayBeChangedBy(By, Today) ? null : Officer.PersonId == By.PersonId ? "people.own-post" : "people.peer";
}
