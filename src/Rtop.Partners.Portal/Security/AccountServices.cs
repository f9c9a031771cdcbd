using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Telemetry;

namespace Rtop.Partners.Portal.Security;

/// <summary>Puts people's sign-in into the host: the framework's accounts, our own sessions.</summary>
public static class AccountServices
{
    static readonly PathString[] EnrolmentPaths = ["/account/second-factor", AskStepUp.Address, "/sign-in", "/sign-out", "/language", "/status", "/dist", "/favicon.svg", "/health"];

    /// <summary>Adds accounts, sessions and limits.</summary>
    public static IServiceCollection AddPortalAccounts(this IServiceCollection services, PortalOptions options)
    {
        services.AddDbContext<AccountsDb>((provider, db) =>
        {
            provider.GetRequiredService<IDatabase>().Configure(db);
            db.AddInterceptors(provider.GetRequiredService<WatchQueries>());
        });
        services.AddIdentityCore<Account>(identity =>
        {
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            identity.User.RequireUniqueEmail = true;
            // The name is the address; which letters an address may have is not for us to say.
            identity.User.AllowedUserNameCharacters = "";
            identity.Password.RequiredLength = PasswordCheck.MinLength;
            identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            // Five failures, then a quarter of an hour: some twenty guesses an hour on one account (P27). A passkey gets in all the same.
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddEntityFrameworkStores<AccountsDb>();
        // The demonstration's passphrase is known to all; its first start need not wait for thirty costly hashes.
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = options.Demo ? 100_000 : 210_000);
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = options.BaseUrl.Host;
            passkeys.UserVerificationRequirement = passkeys.ResidentKeyRequirement = "required";
            // The origin, to the letter: the framework would take any subdomain.
            passkeys.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && string.Equals(context.Origin, options.BaseUrl.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase));
        });
        services.AddScoped<Sessions>().AddScoped<KeptForms>().AddScoped<GuessCount>().AddScoped<PasswordCheck>().AddScoped<SecondFactors>().AddScoped<Passkeys>().AddScoped<SecondStep>().AddScoped<SignInSteps>().AddScoped<FeedDesks>().AddScoped<ReEnrolments>().AddScoped<Mail.AccountMails>().AddScoped<Resets>().AddScoped<AskStepUp>().AddScoped<Alarms>().AddScoped<JoinLinks>().AddScoped<Joining>().AddScoped<JoinStep>().AddScoped<Pages.People.HandingOver>();
        services.AddPortalFederation();
        services.AddSingleton<PasswordWork>().AddSingleton<PlatformState>().AddSingleton<GuessLimit>().AddSingleton<AddressLimits>().AddSingleton<SearchLimit>().AddSingleton<AccountSeals>().AddSingleton<ForgedRows>().AddSingleton<NetworkCountries>().AddSingleton<ReadingWatch>();
        services.AddOptions<AlarmOptions>().BindConfiguration("Alarms");
        services.AddAuthentication(SessionHandler.Name).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.Name, null);
        return services;
    }

    /// <summary>Stands after routing: limits, and the way of a session that must first add a second factor.</summary>
    public static void UsePortalAccounts(this WebApplication app)
    {
        app.Use(app.Services.GetRequiredService<AddressLimits>().CheckAsync);
        app.Use(async (context, next) =>
        {
            if (context.User.MustEnrol() && !MayBeSeenFirst(context.Request))
                context.Response.Redirect("/account/second-factor");
            else
                await next(context);
        });
    }

    static bool MayBeSeenFirst(HttpRequest request) =>
        !request.PathBase.HasValue && EnrolmentPaths.Any(path => request.Path.StartsWithSegments(path, StringComparison.Ordinal));
}
