using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security;

/// <summary>
/// Takes the workspace off the path into <c>PathBase</c> and its desk for the signed-in person. Stands after authentication
/// and before routing. Whoever does not serve there gets the same 404 as for a workspace that does not exist.
/// </summary>
public sealed class EnterWorkspace(RequestDelegate next, TimeProvider clock, ISealing sealing, ForgedRows forged)
{
    /// <summary>Runs the middleware.</summary>
    public async Task InvokeAsync(HttpContext context, Desk desk, SignedIn me, IServiceProvider services)
    {
        if (me.Person is not null)
        {
            // A status page is rendered for a request that already came through here.
            await next(context);
            return;
        }

        var first = context.Request.Path.Value?.Split('/', 3) is ["", { Length: > 0 } segment, ..] ? segment : null;
        var isOwn = first is null || Reserved.Contains(first);
        if (Guid.TryParse(context.User.FindFirstValue("sub"), out var personId))
        {
            desk.Introduce(personId);
            var db = services.GetRequiredService<PartnersDb>();
            var serves = await MeetAsync(db, me, personId, context.User.Through(), context.RequestAborted);
            if (me.Person is { } person) context.Items[LanguageChoice.PersonItem] = person.Language;
            if (first is OperatorsOwn ? !await TakePlatformAsync(context, db, desk, me, personId) : !isOwn && !await TakeAsync(first!, context, db, desk, me, serves))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
        }
        else if (!isOwn && WorkspaceCode.Parse(first) is { } code)
        {
            // Nobody is signed in: any first segment that could be a workspace leads to sign-in, so that none is confirmed.
            Mount(context, code);
        }

        if (first is null) context.Request.Path = "/welcome";
        await next(context);
    }

    async Task<bool> TakeAsync(string first, HttpContext context, PartnersDb db, Desk desk, SignedIn me, IReadOnlyList<Officer> serves)
    {
        var officer = serves.FirstOrDefault(officer => officer.Workspace.Value == first);
        foreach (var row in officer?.DropForged(sealing) ?? []) await forged.SayAsync("duty", row, context.RequestAborted);
        var place = me.Workspaces.FirstOrDefault(workspace => workspace.Code.Value == first);
        // A duty ends at midnight of the workspace's zone.
        if (officer is null || place is null || officer.May(clock.TodayIn(place.Zone)) is not { } may || !may.Includes(Permission.Enter)) return false;

        desk.Take(officer);
        me.Take(officer, place, may);
        context.Items[LanguageChoice.WorkspaceItem] = place.Language;
        Mount(context, officer.Workspace);
        // One connection for the request: the database is told once who is asking.
        await db.Database.OpenConnectionAsync(context.RequestAborted);
        return true;
    }

    // Whoever is no operator gets the same 404 there as for a workspace that does not exist.
    static async Task<bool> TakePlatformAsync(HttpContext context, PartnersDb db, Desk desk, SignedIn me, Guid personId)
    {
        if (!context.User.IsOperator()) return false;
        var officer = SystemOfficer.OperatorOf(personId);
        desk.Take(officer);
        me.Take(officer, null, officer.May(DateOnly.MaxValue));
        await db.Database.OpenConnectionAsync(context.RequestAborted);
        return true;
    }

    /// <summary>First segment of the operators' pages, which belong to no workspace.</summary>
    public const string OperatorsOwn = "operator";

    /// <summary>First segments that are the portal's own and can never be a workspace.</summary>
    public static readonly IReadOnlySet<string> Reserved = new HashSet<string>(StringComparer.Ordinal)
    {
        "sign-in", "sign-out", "account", "health", "dist", "language", "first-operator", "status", "welcome", "welcome-back", "feeds", "favicon.svg", "join", "begin-again", OperatorsOwn,
        // The code under which jobs and operators stand outside every workspace.
        "platform",
    };

    async Task<IReadOnlyList<Officer>> MeetAsync(PartnersDb db, SignedIn me, Guid personId, WorkspaceCode? through, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var (person, workspaces, serves) = await ServesAsync(db, personId, ct);
        // A provider speaks for its own workspace: to whoever came through it, the others are as if there were none (P24).
        var elsewhere = through is null ? 0 : serves.RemoveAll(officer => officer.Workspace != through);
        if (person is not null) me.Introduce(person, workspaces, [.. serves.Where(officer => workspaces.Find(place => place.Code == officer.Workspace) is { } place && officer.May(clock.TodayIn(place.Zone)).Includes(Permission.Enter)).Select(officer => officer.Workspace)], elsewhere > 0);
        // The desk is taken next; the database must be told anew.
        await db.Database.CloseConnectionAsync();
        return serves;
    }

    /// <summary>A person, all workspaces, and the person's posts in them: what each request asks first.</summary>
    internal static async Task<(Person? Person, List<Workspace> Workspaces, List<Officer> Serves)> ServesAsync(PartnersDb db, Guid personId, CancellationToken ct) =>
        (await db.Persons.SingleOrDefaultAsync(person => person.Id == personId, ct),
            await db.Workspaces.AsNoTracking().OrderBy(workspace => workspace.Order).ToListAsync(ct),
            await db.Officers.AsNoTracking().Include(officer => officer.Duties).Where(officer => officer.PersonId == personId).ToListAsync(ct));

    static void Mount(HttpContext context, WorkspaceCode code)
    {
        context.Request.PathBase = context.Request.PathBase.Add($"/{code}");
        context.Request.Path = context.Request.Path.Value![(code.Value.Length + 1)..] is { Length: > 0 } rest ? rest : "/";
    }
}
