using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Telemetry;

/// <summary>Counts once a minute how many mails wait, of all organizations together.</summary>
sealed class OutboxDepth(JobDesks desks, IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxDepth> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        try
        {
            do await CountAsync(stoppingToken);
            while (await minute.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The portal stops.
        }
    }

    async Task CountAsync(CancellationToken ct)
    {
        try
        {
            var letters = 0L;
            foreach (var workspace in await desks.WorkspacesAsync(ct))
            {
                await using var desk = desks.AtSystem(workspace);
                letters += await desk.Db().Letters.LongCountAsync(letter => letter.State == LetterState.Waiting || letter.State == LetterState.Claimed || letter.State == LetterState.Committing, ct);
            }

            await using var scope = scopes.CreateAsyncScope();
            Measures.Waits(letters, await scope.ServiceProvider.GetRequiredService<AccountsDb>().Mails.LongCountAsync(mail => mail.State == LetterState.Waiting || mail.State == LetterState.Claimed || mail.State == LetterState.Committing, ct));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A database that is away is told by others; this goes on when it is back.
            log.LogWarning("The mails that wait could not be counted: {Fault}.", Bare.Of(fault).Kinds);
        }
    }
}
