using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Deployment;

/// <summary>The list of what the portal is made of is whole: what is locked stands in it.</summary>
public sealed partial class SbomTests
{
    [Fact]
    public async Task Every_locked_package_is_listed_with_its_version_hash_and_licence()
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(InfraFiles.Root, "infra/build/sbom.mjs")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = node.StandardError.ReadToEndAsync(TestDatabase.Ct);
        using var list = await JsonDocument.ParseAsync(node.StandardOutput.BaseStream, cancellationToken: TestDatabase.Ct);
        await node.WaitForExitAsync(TestDatabase.Ct);
        Assert.Equal("", await faults);
        Assert.Equal(("CycloneDX", "1.6"), (list.RootElement.GetProperty("bomFormat").GetString(), list.RootElement.GetProperty("specVersion").GetString()));

        var listed = list.RootElement.GetProperty("components").EnumerateArray().ToList();
        var locked = Directory.EnumerateFiles(InfraFiles.Root, "package*lock.json", SearchOption.AllDirectories).Where(file => !Elsewhere().IsMatch(file)).SelectMany(Locked).ToHashSet();
        Assert.True(locked.Count > 100, $"{locked.Count} packages are locked.");
        Assert.Equal(locked.Order(), listed.Select(one => (one.GetProperty("name").GetString()!, one.GetProperty("version").GetString()!, one.GetProperty("hashes")[0].GetProperty("content").GetString()!)).Order());
        Assert.All(listed, one => Assert.NotEqual(0, one.GetProperty("licenses").GetArrayLength()));
        Assert.Equal("required", listed.Single(one => one.GetProperty("name").GetString() == "Npgsql").GetProperty("scope").GetString());
        Assert.Equal("excluded", listed.Single(one => one.GetProperty("name").GetString() == "AngleSharp").GetProperty("scope").GetString());
    }

    static IEnumerable<(string Name, string Version, string Hash)> Locked(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        if (Path.GetFileName(file) is "packages.lock.json")
        {
            foreach (var entry in json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()))
                if (entry.Value.TryGetProperty("contentHash", out var hash)) yield return (entry.Name, entry.Value.GetProperty("resolved").GetString()!, Hex(hash.GetString()!));
            yield break;
        }

        foreach (var entry in json.RootElement.GetProperty("packages").EnumerateObject().Where(entry => entry.Name.Length > 0))
            yield return (entry.Name.Split("node_modules/")[^1], entry.Value.GetProperty("version").GetString()!, Hex(entry.Value.GetProperty("integrity").GetString()!["sha512-".Length..]));
    }

    static string Hex(string base64) => Convert.ToHexStringLower(Convert.FromBase64String(base64));

    [GeneratedRegex("[/\\\\](node_modules|bin|obj|var)[/\\\\]")]
    private static partial Regex Elsewhere();
}
