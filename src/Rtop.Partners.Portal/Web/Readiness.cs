using Microsoft.Extensions.Diagnostics.HealthChecks;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// Ready means: the database answers as the portal's own role, what every request asks it was asked once, so that nobody waits for the first time, and
/// nobody has told the portal to stop.
/// </summary>
public sealed class Readiness(IServiceScopeFactory scopes, Draining draining) : IHealthCheck
{
    volatile bool isWarm;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (draining.HasBegun) return HealthCheckResult.Unhealthy();
        await using var scope = scopes.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<AccountsDb>().Database.CanConnectAsync(cancellationToken)) return HealthCheckResult.Unhealthy();
        if (!isWarm) await WarmAsync(scope.ServiceProvider, cancellationToken);
        isWarm = true;
        return HealthCheckResult.Healthy();
    }

    // As somebody whom nobody knows: the walls show them nothing, and the queries are the same.
    static async Task WarmAsync(IServiceProvider services, CancellationToken ct)
    {
        await services.GetRequiredService<PlatformState>().ReadAsync(ct);
        await services.GetRequiredService<Sessions>().LookUpAsync([], ct);
        var nobody = Guid.NewGuid();
        services.GetRequiredService<Desk>().Introduce(nobody);
        await EnterWorkspace.ServesAsync(services.GetRequiredService<PartnersDb>(), nobody, ct);
    }
}

/// <summary>Between being told to stop and stopping: the portal says that it is not ready, and still answers whoever comes.</summary>
public sealed class Draining(PortalOptions options, TimeProvider clock) : IHostedLifecycleService
{
    volatile bool hasBegun;

    /// <summary>True from the moment in which the portal was told to stop.</summary>
    public bool HasBegun => hasBegun;

    /// <inheritdoc/>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        hasBegun = true;
        if (options.Drain > TimeSpan.Zero) await Task.Delay(options.Drain, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
