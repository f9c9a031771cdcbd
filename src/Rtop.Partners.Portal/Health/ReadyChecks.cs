using Microsoft.Extensions.Diagnostics.HealthChecks;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Health;

/// <summary>What else must hold for this machine to answer people: the keys can be read, and what is written has room. Each says so without a word of its own.</summary>
public static class ReadyChecks
{
    // Below it the next restart of a database, or the next anchored head, may find none.
    const long LeastRoom = 64 * 1024 * 1024;

    /// <summary>Puts them in, with what the operators' page shows.</summary>
    public static IServiceCollection AddPortalHealth(this IServiceCollection services)
    {
        services.AddSingleton<PortalFacts>();
        services.AddHealthChecks()
            .Add(new("keys", provider => new Check(() => MasterKey.LoadOrCreate(provider.GetRequiredService<PortalOptions>()).Length > 0), null, null))
            .Add(new("room", provider => new Check(() => provider.GetRequiredService<PortalFacts>().Room() is not { Free: < LeastRoom }), null, null));
        return services;
    }

    sealed class Check(Func<bool> holds) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                return Task.FromResult(holds() ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
            }
            catch (Data.InstallationFault)
            {
                return Task.FromResult(HealthCheckResult.Unhealthy());
            }
        }
    }
}
