using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>A calendar as a reader that is not ours understands it (npm ical.js).</summary>
sealed record CalendarReader(string Version, string Method, string Name, IReadOnlyList<CalendarReader.Event> Events)
{
    public sealed record Event(string Uid, int Sequence, string Summary, DateOnly Start, bool AllDay, int Days, string Status, string Class, string Transparency, string? Url, IReadOnlyList<string> Alarms);

    static readonly string Folder = typeof(CalendarReader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Readers").Value!;

    public static async Task<CalendarReader> ReadAsync(byte[] calendar)
    {
        using var node = Process.Start(new ProcessStartInfo("node", "calendar.mjs") { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await node.StandardInput.BaseStream.WriteAsync(calendar, TestDatabase.Ct);
        node.StandardInput.Close();
        var fault = node.StandardError.ReadToEndAsync(TestDatabase.Ct);
        var understood = await node.StandardOutput.ReadToEndAsync(TestDatabase.Ct);
        await node.WaitForExitAsync(TestDatabase.Ct);
        Assert.True(node.ExitCode == 0, await fault);
        return JsonSerializer.Deserialize<CalendarReader>(understood, JsonSerializerOptions.Web)!;
    }
}
