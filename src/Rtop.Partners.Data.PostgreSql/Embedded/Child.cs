using System.Diagnostics;

namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>A long-running child process that writes to a log file.</summary>
sealed class Child
{
    readonly TaskCompletionSource<int> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Id { get; private set; }

    public Task<int> Exited => _exited.Task;

    /// <summary>Whether it came so far that it has something to put in order before it ends.</summary>
    public bool IsReady { get; set; }

    public static async Task<Child> StartAsync(IEnumerable<string> command, string log)
    {
        // exec keeps the process number, so that the child we know is the postmaster itself.
        var info = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" </dev/null >>\"$0\" 2>&1", log, .. command]);
        // The portal's own settings may hold secrets; a server has no use for them.
        info.Environment.Clear();
        info.Environment["PATH"] = "/usr/bin:/bin";
        info.Environment["LC_ALL"] = "C";

        var child = new Child();
        var started = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        // The parent-death signal follows the thread that forked: this one lives as long as the child does.
        new Thread(() => child.Run(info, started)) { IsBackground = true, Name = "embedded database" }.Start();
        child.Id = await started.Task;
        return child;
    }

    /// <summary>Fast shutdown, then immediate shutdown, then none. A server in recovery can hang in a fast shutdown, and loses nothing in an immediate one.</summary>
    public async Task StopAsync()
    {
        foreach (var (signal, patience) in new[] { (Unix.Interrupt, 30), (Unix.Quit, 10), (Unix.Kill, 10) })
        {
            if (Exited.IsCompleted) return;
            if (signal == Unix.Interrupt && !IsReady) continue;
            Unix.Signal(Id, signal);
            if (await Task.WhenAny(Exited, Task.Delay(TimeSpan.FromSeconds(patience))) == Exited) return;
        }
    }

    void Run(ProcessStartInfo info, TaskCompletionSource<int> started)
    {
        try
        {
            using var process = Process.Start(info)!;
            started.SetResult(process.Id);
            process.WaitForExit();
            _exited.SetResult(process.ExitCode);
        }
        catch (Exception e)
        {
            if (!started.TrySetException(e)) _exited.TrySetException(e);
        }
    }
}
