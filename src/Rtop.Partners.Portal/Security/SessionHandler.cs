using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security;

/// <summary>Who is asking, from the session row, anew at each request. Nobody: to the sign-in page, with what was typed kept.</summary>
public sealed class SessionHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Sessions sessions, KeptForms kept, SignedIn me)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string Name = "session";

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // The bundle is the same for everybody; nobody needs to be known for it.
        if (Request.Path.StartsWithSegments("/dist", StringComparison.Ordinal)) return AuthenticateResult.NoResult();
        if (await sessions.FindAsync(Context.RequestAborted) is not { } found) return AuthenticateResult.NoResult();
        var identity = new ClaimsIdentity(
            [new("sub", found.Account.Id.ToString()), new("sid", found.Session.Id.ToString()), new("amr", found.Session.Method), .. ConfirmedClaims.Of(found.Session)],
            Name);
        if (found.Account.IsOperator) identity.AddClaim(new("operator", "true"));
        return AuthenticateResult.Success(new(new(identity), Name));
    }

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Request.Headers["HX-Request"] == "true")
        {
            // The page stays as it is and says that the portal did not take it.
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (HttpMethods.IsPost(Request.Method) && await kept.KeepAsync(Context) is { } ticket)
        {
            Response.Redirect($"/sign-in?kept={Uri.EscapeDataString(ticket)}");
            return;
        }

        // What was posted cannot be asked for again; its page can.
        var query = HttpMethods.IsGet(Request.Method) ? Request.QueryString.Value : "";
        var to = $"{Request.PathBase}{(Request.PathBase.HasValue && Request.Path == "/" ? "" : Request.Path)}{query}";
        Response.Redirect(to is "/" ? "/sign-in" : $"/sign-in?to={Uri.EscapeDataString(to)}");
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        // Whoever may be on no list learns not even that there are lists: these addresses are as any wrong one (SCENARIO 9.3).
        var needs = Context.GetEndpoint()?.Metadata.GetOrderedMetadata<NeedsAttribute>() ?? [];
        var isHidden = needs.Any(need => need.Permission is Permission.ReadEngagements or Permission.WriteEngagements) && !(me.HasDesk && me.May.Includes(Permission.ReadEngagements));
        Response.StatusCode = isHidden ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}

/// <summary>What the session says about its person.</summary>
public static class SessionClaims
{
    /// <summary>The account; null for nobody.</summary>
    public static Guid? AccountId(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue("sub"), out var id) ? id : null;

    /// <summary>The session; null for nobody.</summary>
    public static Guid? SessionId(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue("sid"), out var id) ? id : null;

    /// <summary>True for whoever may manage the platform.</summary>
    public static bool IsOperator(this ClaimsPrincipal user) => user.HasClaim("operator", "true");

    /// <summary>True while the person must add a second factor before anything else.</summary>
    public static bool MustEnrol(this ClaimsPrincipal user) => user.FindFirstValue("amr") == Sessions.MustEnrol;
}
