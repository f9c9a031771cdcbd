namespace Rtop.Partners.Portal.Security;

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
