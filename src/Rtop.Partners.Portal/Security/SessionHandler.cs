using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Rtop.Partners.Portal.Security;

/// <summary>Who is asking, from the session row, anew at each request. Nobody: to the sign-in page, with what was typed kept.</summary>
public sealed class SessionHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Sessions sessions, KeptForms kept)
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
        var identity = new ClaimsIdentity([new("sub", found.Account.Id.ToString()), new("sid", found.Session.Id.ToString()), new("amr", found.Session.Method)], Name);
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

        var to = HttpMethods.IsGet(Request.Method) ? $"{Request.PathBase}{Request.Path}{Request.QueryString}" : "/";
        if (HttpMethods.IsPost(Request.Method) && Request.HasFormContentType && await kept.KeepAsync(Context) is { } ticket)
            Response.Redirect($"/sign-in?kept={Uri.EscapeDataString(ticket)}");
        else
            Response.Redirect($"/sign-in?to={Uri.EscapeDataString(to)}");
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
