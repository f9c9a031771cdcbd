using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>What every page of the portal has: the reader, the texts, the clock, and a way to ask an entity that may refuse.</summary>
public abstract class PortalPage : PageModel
{
    /// <summary>Who is asking.</summary>
    public SignedIn Me { get; private set; } = null!;

    /// <summary>The one way to a sentence.</summary>
    public Texts T { get; private set; } = null!;

    /// <summary>Words for the field's vocabulary.</summary>
    public Words Words { get; private set; } = null!;

    /// <summary>The clock.</summary>
    protected TimeProvider Clock { get; private set; } = null!;

    /// <summary>This moment.</summary>
    protected DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>The officer on whose behalf the page acts.</summary>
    protected Officer By => Me.Officer;

    /// <summary>The handling label in words with its owner, for the printed foot; null where nothing is open.</summary>
    public string? Marking { get; protected set; }

    /// <inheritdoc/>
    public override void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        var services = HttpContext.RequestServices;
        Me = services.GetRequiredService<SignedIn>();
        T = services.GetRequiredService<Texts>();
        Words = services.GetRequiredService<Words>();
        Clock = services.GetRequiredService<TimeProvider>();
    }

    /// <summary>A page that has no answer to a method would otherwise be shown without having been asked anything.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null) context.Result = NotFound();
    }

    /// <summary>The day it is now in an IANA zone.</summary>
    protected DateOnly TodayIn(string zone) => Clock.TodayIn(zone);

    /// <summary>Asks an entity to act. When a rule does not hold, its sentence goes to the field it is about, and the answer is false.</summary>
    protected bool Ask(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (RuleBroken broken)
        {
            Show(broken);
            return false;
        }
    }

    /// <summary>Puts the sentence of a broken rule at its field.</summary>
    protected void Show(RuleBroken broken) =>
        ModelState.AddModelError(broken.Field is null ? "" : $"Form.{broken.Field}", T[broken.TextKey, [.. broken.Args]]);

    /// <summary>The page again with status 422, for forms that were not accepted.</summary>
    protected PageResult NotAccepted()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}

/// <summary>Days in zones.</summary>
public static class ClockDays
{
    /// <summary>The day it is now in an IANA zone.</summary>
    public static DateOnly TodayIn(this TimeProvider clock, string zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
}
