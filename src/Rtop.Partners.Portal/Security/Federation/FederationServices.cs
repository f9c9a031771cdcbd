namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>Puts sign-in through organizations into the host.</summary>
public static class FederationServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddPortalFederation(this IServiceCollection services)
    {
        services.AddSingleton<ProviderHttp>().AddSingleton<ProviderDocuments>();
        services.AddScoped<IdentityProviders>().AddScoped<Handshake>().AddScoped<FederatedSessions>().AddScoped<FederatedSignIn>().AddScoped<FederatedJoin>().AddScoped<ProviderCheck>();
        return services;
    }
}
