using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>How a verb ended, and what it said.</summary>
public sealed record Ended(int Code, string Out, string Error)
{
    /// <summary>Asserts that it ended with 1 and one plain sentence on the error stream, which it returns.</summary>
    public string OneSentence()
    {
        Assert.True(Code == 1, $"code {Code}\n{Out}\n{Error}");
        var sentence = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        NoTrace();
        return sentence;
    }

    /// <summary>Asserts that nobody is shown the insides of the program.</summary>
    public Ended NoTrace()
    {
        foreach (var words in (string[])[Out, Error])
        {
            Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", words, StringComparison.Ordinal);
        }

        return this;
    }
}

/// <summary>The real executable as a process of its own.</summary>
public sealed class PortalProcess : IAsyncDisposable
{
    readonly Process process;
    readonly TaskCompletionSource serving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Task<Ended> ended;

    PortalProcess(Process process)
    {
        this.process = process;
        ended = EndAsync();
    }

    public int Id => process.Id;

    /// <summary>Completes when it has ended; one that should have and does not is a failure of the test, not a run that never ends.</summary>
    public Task<Ended> Ended => ended.WaitAsync(Patience, TestContext.Current.CancellationToken);

    static TimeSpan Patience => TimeSpan.FromMinutes(3);

    /// <summary>Starts the portal of this build, or another program of it.</summary>
    public static PortalProcess Start(IReadOnlyDictionary<string, string> settings, string? program, params string[] args)
    {
        string[] command = ["dotnet", program ?? Path.Combine(AppContext.BaseDirectory, "Rtop.Partners.Portal.dll"), .. args];
        // A child of a script's background job would ignore Ctrl-C, unlike one of a terminal.
        if (OperatingSystem.IsLinux()) command = ["env", "--default-signal=INT,TERM", .. command];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.Contains("__", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        // A process of a few seconds gains nothing from watching which code runs often.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Completes when it says where to sign in; fails with what it said when it ended instead.</summary>
    public async Task<PortalProcess> ServingAsync()
    {
        await serving.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        return this;
    }

    /// <summary>As from the machine: nothing is put in order before.</summary>
    public Task<Ended> KillAsync()
    {
        process.Kill();
        return Ended;
    }

    public Task<Ended> SignalAsync(string signal)
    {
        Send(signal, Id);
        return Ended;
    }

    public static void Send(string signal, int pid)
    {
        using var sent = Process.Start("kill", [$"-{signal}", pid.ToString(CultureInfo.InvariantCulture)]);
        sent.WaitForExit();
        Assert.Equal(0, sent.ExitCode);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) Send("TERM", Id);
        if (await Task.WhenAny(ended, Task.Delay(Patience)) != ended) process.Kill();
        await ended;
        process.Dispose();
    }

    async Task<Ended> EndAsync()
    {
        var error = process.StandardError.ReadToEndAsync();
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (line.StartsWith("Sign in at ", StringComparison.Ordinal) || line.StartsWith("Make the first operator at ", StringComparison.Ordinal)) serving.TrySetResult();
        }

        await process.WaitForExitAsync();
        var end = new Ended(process.ExitCode, string.Join('\n', lines), await error);
        serving.TrySetException(new InvalidOperationException($"The portal ended with {end.Code} instead of serving.\n{end.Out}\n{end.Error}"));
        // Nobody may wait for it to serve.
        _ = serving.Task.Exception;
        return end;
    }
}
