namespace Rtop.Partners.Portal.Verbs;

/// <summary>
/// A portal that is told to stop does so: the scheduler would ask a database that is gone again and again and never come to an end. What was
/// under way is taken up by leases and transactions, as after a kill.
/// </summary>
static class StopInTime
{
    /// <summary>How long everything may take that is put in order at a stop, after the portal has said for a while that it is going.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Ends the process when its host has not ended by itself in time.</summary>
    public static void Watch(IHostApplicationLifetime host, TimeSpan drain) =>
        host.ApplicationStopping.Register(() => new Thread(() => EndAfter(drain + Patience)) { IsBackground = true, Name = "stop in time" }.Start());

    static void EndAfter(TimeSpan patience)
    {
        Thread.Sleep(patience);
        Console.Error.WriteLine($"Not everything could be put in order within {Patience.TotalSeconds:0} seconds of the stop, most likely because the database does not answer: the portal ends as it is, and goes on from there at its next start.");
        Environment.Exit(1);
    }
}
