using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>Puts people's sign-in into the host: the framework's accounts, our own sessions.</summary>
public static class AccountServices
{
    /// <summary>Limits on the sign-in form, by address of the browser.</summary>
    public const string SignInLimit = "sign-in";

    /// <summary>Adds accounts, sessions and limits.</summary>
    public static IServiceCollection AddPortalAccounts(this IServiceCollection services, PortalOptions options)
    {
        services.AddDbContext<AccountsDb>((provider, db) => provider.GetRequiredService<IDatabase>().Configure(db));
        services.AddIdentityCore<Account>(identity =>
        {
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            identity.User.RequireUniqueEmail = true;
            identity.Password.RequiredLength = 12;
            identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            // Five failures, then a quarter of an hour: at most twenty guesses an hour on one account (P27). A passkey gets in all the same.
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddEntityFrameworkStores<AccountsDb>().AddSignInManager().AddDefaultTokenProviders();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = options.BaseUrl.Host;
            passkeys.UserVerificationRequirement = "required";
            // The origin, to the letter: the framework would take any subdomain.
            passkeys.ValidateOrigin = context => ValueTask.FromResult(string.Equals(context.Origin, options.BaseUrl.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase));
        });
        services.AddScoped<Sessions>().AddScoped<KeptForms>().AddScoped<PasswordCheck>().AddScoped<SignInSteps>().AddScoped<SecondStep>().AddSingleton<PasswordWork>();
        services.AddAuthentication(SessionHandler.Name).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.Name, null);
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(SignInLimit, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "?", _ => new() { PermitLimit = options.Demo ? 600 : 30, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
        return services;
    }

    /// <summary>Stands after routing: limits, and the way of a session that must first add a second factor.</summary>
    public static void UsePortalAccounts(this WebApplication app)
    {
        app.UseRateLimiter();
        app.Use(async (context, next) =>
        {
            if (context.User.FindFirst("amr")?.Value == Sessions.MustEnrol && !EnrolmentPaths.Any(path => context.Request.PathBase == "" && context.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)))
                context.Response.Redirect("/account/second-factor");
            else
                await next(context);
        });
    }

    static readonly PathString[] EnrolmentPaths = ["/account/second-factor", "/sign-out", "/language", "/status", "/dist", "/favicon.svg", "/health"];
}

/// <summary>Two passwords are hashed at a time: a crowd at the door does not stop those who are in.</summary>
public sealed class PasswordWork : IDisposable
{
    readonly SemaphoreSlim turns = new(2);

    /// <summary>Runs the work when it is its turn.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        await turns.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();
}

/// <summary>Checks e-mail and password. Whoever asks learns nothing but yes or no, and both take the same work.</summary>
public sealed class PasswordCheck(UserManager<Account> users, IPasswordHasher<Account> hasher, PasswordWork work)
{
    // Hashed once: what an unknown address is measured against.
    static string? nobodys;

    /// <summary>The account, when the password is right and the account may sign in; null otherwise. <paramref name="known"/> gets the account the address names, for the record.</summary>
    public Task<Account?> CheckAsync(string email, string password, Action<Account> known, CancellationToken ct) => work.RunAsync(async () =>
    {
        var account = await users.FindByEmailAsync(email);
        if (account is null)
        {
            var nobody = new Account();
            nobodys ??= hasher.HashPassword(nobody, Guid.NewGuid().ToString());
            hasher.VerifyHashedPassword(nobody, nobodys, password);
            return null;
        }

        known(account);
        var isLocked = await users.IsLockedOutAsync(account);
        // A locked account's password is hashed too, and the result thrown away: locked answers as wrong does.
        var isRight = await users.CheckPasswordAsync(account, password);
        if (isLocked || account.IsDisabled) return null;
        if (!isRight)
        {
            await users.AccessFailedAsync(account);
            return null;
        }

        await users.ResetAccessFailedCountAsync(account);
        return account;
    }, ct);
}
