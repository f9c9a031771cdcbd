using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Status;

/// <summary>What is said instead of a page. The same words whether something is hidden or was never there.</summary>
[OpenToAll]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(ForgedRows forged, IDatabase database) : PageModel
{
    /// <summary>The status.</summary>
    public int Code { get; private set; }

    /// <summary>Which words.</summary>
    public string Kind => Code switch { 400 => "bad-request", 403 => "forbidden", 404 => "not-found", 413 => "too-large", 429 => IsCrowded ? "crowded" : "too-many", 503 => HasNoRoom ? "no-room" : "locked", _ => IsBroken ? "broken" : "fault" };

    /// <summary>Where a reader who was asked to come back was going; null for everybody else.</summary>
    public string? Again => IsCrowded && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } first ? $"{first.OriginalPathBase}{new PathString(first.OriginalPath).ToUriComponent()}{first.OriginalQueryString}" : null;

    bool IsCrowded => FairShare.WasRefused(HttpContext);

    bool IsBroken => Fault is SealBroken;

    bool HasNoRoom => Fault is { } fault && database.HasNoRoom(fault);

    Exception? Fault => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;

    /// <summary>Shows it, whatever the request's method was: a handler would answer to one method only.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Code = RouteData.Values["code"] is string text && int.TryParse(text, CultureInfo.InvariantCulture, out var code) && code is >= 400 and < 600 ? code : 404;
        if (Fault is KeyLocked || HasNoRoom) Code = StatusCodes.Status503ServiceUnavailable;
        if (IsBroken) await forged.SayAsync("envelope", null, HttpContext.RequestAborted);
        Response.StatusCode = Code;
        await next();
    }
}
