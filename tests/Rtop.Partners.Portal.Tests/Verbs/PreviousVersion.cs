using System.Diagnostics;
using Rtop.Partners.Portal.Tests.Deployment;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>The last version before this one with fewer migrations, all of which this one still has: built from the history of the source.</summary>
static class PreviousVersion
{
    const string Migrations = "src/Rtop.Partners.Data.PostgreSql/Migrations";

    static readonly string[] Packages = ["infra/db/node_modules", "src/Rtop.Partners.Portal/Assets/node_modules"];

    /// <summary>The program and the commit that it is of.</summary>
    public static async Task<(string Program, string Commit)> BuiltAsync()
    {
        var now = await MigrationsOfAsync("HEAD");
        foreach (var commit in (await RunAsync("git", "rev-list", "HEAD", "--", Migrations)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!(await MigrationsOfAsync(commit)).IsProperSubsetOf(now)) continue;
            var folder = Path.Combine(Path.GetTempPath(), $"rtop-before-{commit[..12]}");
            var program = Path.Combine(folder, "src/Rtop.Partners.Portal/bin/Debug/net10.0/Rtop.Partners.Portal.dll");
            if (File.Exists(program)) return (program, commit[..8]);
            Directory.CreateDirectory(folder);
            await RunAsync("sh", "-c", $"git archive {commit} | tar -x -C {folder}");
            foreach (var packages in Packages) await RunAsync("cp", "-a", packages, Path.Combine(folder, packages));
            await RunAsync("dotnet", "build", Path.Combine(folder, "src/Rtop.Partners.Portal"), "-v", "q", "--nologo", "-p:RunAnalyzers=false");
            return (program, commit[..8]);
        }

        throw new InvalidOperationException("No version before this one has fewer migrations.");
    }

    static async Task<HashSet<string>> MigrationsOfAsync(string commit) =>
        [.. (await RunAsync("git", "ls-tree", "-r", "--name-only", commit, "--", Migrations)).Split('\n').Where(file => file.EndsWith(".Designer.cs", StringComparison.Ordinal))];

    static async Task<string> RunAsync(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = InfraFiles.Root, RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync(PortalPlace.Ct);
        await process.WaitForExitAsync(PortalPlace.Ct);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', args)}: {said}");
        return said;
    }
}
