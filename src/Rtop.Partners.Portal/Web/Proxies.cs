using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Rtop.Partners.Data;
using IPNetwork = System.Net.IPNetwork;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// What is believed of the headers that say for whom a proxy asks (promise P29): address and scheme, from the networks in <c>Portal__Proxies</c> and from
/// nobody else. Host, path and everything else stay as they were asked for.
/// </summary>
public static class Proxies
{
    // Names of one switch of the framework, which would have everybody believed.
    static readonly string[] BelievesAll = ["ASPNETCORE_FORWARDEDHEADERS_ENABLED", "DOTNET_FORWARDEDHEADERS_ENABLED", "FORWARDEDHEADERS_ENABLED"];

    /// <summary>The networks in the settings. Throws <see cref="InstallationFault"/>.</summary>
    public static IReadOnlyList<IPNetwork> Read(IConfiguration settings)
    {
        Refuse(settings);
        return [.. (settings["Portal:Proxies"] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)];
    }

    /// <summary>Throws <see cref="InstallationFault"/> where settings, also those of the host alone, would have everybody believed.</summary>
    public static void Refuse(IConfiguration settings)
    {
        if (BelievesAll.FirstOrDefault(name => string.Equals(settings[name], "true", StringComparison.OrdinalIgnoreCase)) is { } name)
            throw new InstallationFault($"{name} is set: with it anybody could say from which address they come. Take it away, and name the networks of your proxies in Portal__Proxies.");
    }

    /// <summary>Stands before everything that asks for an address.</summary>
    public static void UsePortalProxies(this WebApplication app, PortalOptions options)
    {
        if (options.Proxies is []) return;
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        // The framework begins with this machine's own addresses, which are not ours to believe.
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Clear();
        foreach (var network in options.Proxies) forwarded.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(forwarded);
    }

    static IPNetwork Network(string text)
    {
        if (IPAddress.TryParse(text, out var address)) return new(address, address.GetAddressBytes().Length * 8);
        if (!IPNetwork.TryParse(text, out var network))
            throw new InstallationFault($"Portal__Proxies has \"{text}\", which is not a network: write for example 127.0.0.1/32 or 10.20.0.0/16, with commas between.");
        return network.PrefixLength > 0 ? network
            : throw new InstallationFault($"Portal__Proxies has \"{text}\", which is everybody: name the networks of your proxies alone.");
    }
}
