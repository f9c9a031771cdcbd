using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>Puts sign-in through organizations into the host.</summary>
public static class FederationServices
{
    /// <summary>Limit on what providers say of sessions that are over, by address: an organization that closes sends many.</summary>
    public const string BackChannelLimit = "back-channel";

    /// <summary>Adds it.</summary>
    public static IServiceCollection AddPortalFederation(this IServiceCollection services)
    {
        services.AddSingleton<ProviderHttp>().AddSingleton<ProviderDocuments>();
        services.AddScoped<IdentityProviders>().AddScoped<Handshake>().AddScoped<FederatedSessions>().AddScoped<FederatedSignIn>().AddScoped<FederatedJoin>().AddScoped<ProviderCheck>();
        services.Configure<RateLimiterOptions>(limits => limits.AddPolicy(BackChannelLimit, context =>
            RateLimitPartition.GetFixedWindowLimiter($"{BackChannelLimit} {GuessLimit.AddressOf(context)}", _ => new() { PermitLimit = 600, Window = TimeSpan.FromMinutes(1) })));
        return services;
    }
}
