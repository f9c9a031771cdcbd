using System.Net;
using System.Net.Sockets;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Security;

/// <summary>
/// The country of an address, by the list that the operator has put beside the portal (<c>Network__Countries</c>): a line is <c>first,last,country</c> or
/// <c>network/length,country</c>, countries as ISO 3166-1 alpha-2. Without a list no address has a country. Nobody outside is asked.
/// </summary>
public sealed class NetworkCountries
{
    readonly (UInt128 First, UInt128 Last, string Country)[] ranges;

    /// <summary>Reads the list. Throws <see cref="InstallationFault"/> naming the first line that cannot be read.</summary>
    public NetworkCountries(IConfiguration settings)
    {
        var file = settings["Network:Countries"];
        try
        {
            ranges = string.IsNullOrWhiteSpace(file) ? [] : [.. File.ReadLines(file).Select((line, at) => (line, at)).Where(row => row.line.Length > 0 && row.line[0] is not '#').Select(row => Range(row.line, row.at)).OrderBy(row => row.First)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InstallationFault($"Network__Countries is \"{file}\", which cannot be read: give the path of a list of networks with their countries, or leave it out.", fault);
        }
    }

    /// <summary>True when there is a list.</summary>
    public bool AreKnown => ranges.Length > 0;

    /// <summary>The country; null where the list has none.</summary>
    public string? Of(IPAddress? address)
    {
        if (address is null || ranges.Length == 0) return null;
        var number = Number(address);
        var (low, high) = (0, ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (number < ranges[middle].First) high = middle - 1;
            else if (number > ranges[middle].Last) low = middle + 1;
            else return ranges[middle].Country;
        }

        return null;
    }

    static (UInt128 First, UInt128 Last, string Country) Range(string line, int at)
    {
        var parts = line.Split(',', StringSplitOptions.TrimEntries);
        var country = parts[^1].Trim('"');
        if (country.Length == 2 && country.All(char.IsAsciiLetterUpper))
        {
            if (parts.Length == 2 && IPNetwork.TryParse(parts[0], out var network))
            {
                var first = Number(network.BaseAddress);
                var free = (network.BaseAddress.AddressFamily is AddressFamily.InterNetwork ? 32 : 128) - network.PrefixLength;
                return (first, first | (free == 128 ? UInt128.MaxValue : (UInt128.One << free) - 1), country);
            }

            if (parts.Length == 3 && IPAddress.TryParse(parts[0], out var from) && IPAddress.TryParse(parts[1], out var until)) return (Number(from), Number(until), country);
        }

        throw new InstallationFault($"Line {at + 1} of the list in Network__Countries cannot be read: write \"192.0.2.0,192.0.2.255,KE\" or \"192.0.2.0/24,KE\".");
    }

    // Both families on one line: an IPv4 address stands where IPv6 maps it.
    static UInt128 Number(IPAddress address) => System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(address.MapToIPv6().GetAddressBytes());
}
