using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Deployment;

/// <summary>The files with which somebody puts the portal on machines of their own, as they stand in <c>infra</c>.</summary>
static class InfraFiles
{
    static readonly string Readers = typeof(InfraFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Readers").Value!;

    /// <summary>The repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Readers, "../../.."));

    /// <summary>Every file of the folders that are copied to machines.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ((string[])["docker", "systemd", "nginx", "watching"])
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, "infra", folder), "*", SearchOption.AllDirectories))
        .Where(file => !file.Contains("/docker/secrets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The text of one, named from <c>infra</c>.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Root, "infra", name));

    /// <summary>YAML as a reader that is not ours understands it (npm yaml); fails where it finds a fault.</summary>
    public static async Task<JsonNode> YamlAsync(string name)
    {
        var (code, read, faults) = await RunAsync(Readers, "node", ["yaml.mjs"], Text(name));
        Assert.True(code == 0, $"{name}: {faults}");
        return JsonNode.Parse(read)!;
    }

    /// <summary>What a program made of it; null where this machine does not have the program.</summary>
    public static async Task<(int Code, string Out, string Error)?> TryAsync(string program, params string[] args)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
        if (found is not null) return await RunAsync(Root, found, args, "");
        TestContext.Current.TestOutputHelper!.WriteLine($"{program} is not on this machine: what only it can say was not asked.");
        return null;
    }

    static async Task<(int Code, string Out, string Error)> RunAsync(string folder, string program, string[] args, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync(TestDatabase.Ct);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var read = await process.StandardOutput.ReadToEndAsync(TestDatabase.Ct);
        await process.WaitForExitAsync(TestDatabase.Ct);
        return (process.ExitCode, read, await error);
    }
}
