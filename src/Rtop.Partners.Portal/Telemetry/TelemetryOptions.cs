using System.Globalization;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Telemetry;

/// <summary>What is told about the portal's running and to whom, from the section <c>Telemetry</c>.</summary>
public sealed record TelemetryOptions
{
    /// <summary>Where a collector takes OTLP over HTTP, without <c>/v1/…</c>; null: nothing is sent.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>A query that takes longer is slow.</summary>
    public required TimeSpan SlowQuery { get; init; }

    /// <summary>Of so many requests in a hundred the way through the portal is sent; measures count all.</summary>
    public required int TracePercent { get; init; }

    /// <summary>Log lines are JSON.</summary>
    public required bool JsonLines { get; init; }

    /// <summary>Reads the settings. Throws <see cref="InstallationFault"/>.</summary>
    public static TelemetryOptions Read(IConfiguration settings)
    {
        Uri? endpoint = null;
        if (settings["Telemetry:Endpoint"] is { Length: > 0 } address && (!Uri.TryCreate(address, UriKind.Absolute, out endpoint) || endpoint.Scheme is not ("http" or "https")))
            throw new InstallationFault($"Telemetry__Endpoint is \"{address}\", which is not an address: write for example http://localhost:4318.");
        var console = settings["Telemetry:Console"] is { Length: > 0 } given ? given : "Plain";
        if (console is not ("Plain" or "Json")) throw new InstallationFault($"Telemetry__Console is \"{console}\": it must be Plain or Json.");
        return new()
        {
            Endpoint = endpoint,
            SlowQuery = TimeSpan.FromMilliseconds(Number(settings, "Telemetry:SlowQueryMilliseconds", 500, 600_000)),
            TracePercent = Number(settings, "Telemetry:TracePercent", 10, 100),
            JsonLines = console is "Json",
        };
    }

    static int Number(IConfiguration settings, string key, int usual, int most) => settings[key] is not { Length: > 0 } text ? usual
        : int.TryParse(text, CultureInfo.InvariantCulture, out var value) && value >= 0 && value <= most ? value
        : throw new InstallationFault($"{key.Replace(":", "__", StringComparison.Ordinal)} is \"{text}\": it must be a number from 0 to {most}.");
}
