using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Telemetry;

namespace Rtop.Partners.Portal.Security;

/// <summary>Every 404 and 403 to a signed-in person is recorded before it is answered, whichever page or middleware gave it.</summary>
public sealed class RecordRefusals(RequestDelegate next)
{
    /// <summary>Runs the middleware.</summary>
    public async Task InvokeAsync(HttpContext context, SignedIn me, IServiceProvider services)
    {
        var path = context.Request.Path;
        await next(context);
        if (me.Person is not null && context.Response.StatusCode is StatusCodes.Status404NotFound) Measures.Refused("not-there");
        if (me.Person is not null && context.Response.StatusCode is StatusCodes.Status403Forbidden) Measures.Refused("not-allowed");
        if (me.Person is null || context.Response.HasStarted || context.Response.StatusCode is not (StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden)) return;

        var segments = path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        Guid? id = segments.Select(segment => Guid.TryParse(segment, out var found) ? found : (Guid?)null).FirstOrDefault(found => found is not null);
        // Only words that the portal itself uses in addresses are kept; what somebody typed is not.
        var kind = segments.FirstOrDefault(Known.Contains) ?? "page";
        if (context.Response.StatusCode == StatusCodes.Status404NotFound)
        {
            await services.GetRequiredService<RefusedReads>().RecordAsync(kind, id, context.RequestAborted);
        }
        else
        {
            var db = services.GetRequiredService<PartnersDb>();
            db.ForgetChanges();
            db.Record(Act.PageRefused, kind, id);
            await db.SaveChangesAsync(context.RequestAborted);
        }
    }

    static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "assessments", "invitations", "reminders", "account", "sections", "programmes", "milestones", "practices", "engagements", "break-glass", "roundtables", "people", "audit", "search", "sign-in-provider" };
}
