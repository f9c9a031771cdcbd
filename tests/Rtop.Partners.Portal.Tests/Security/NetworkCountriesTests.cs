using System.Net;
using Microsoft.Extensions.Configuration;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

public sealed class NetworkCountriesTests : IDisposable
{
    readonly string file = Path.GetTempFileName();

    [Theory]
    [InlineData("192.0.2.7", "KE")]
    [InlineData("::ffff:192.0.2.7", "KE")]
    [InlineData("192.0.3.0", null)]
    [InlineData("198.51.100.0", "ET")]
    [InlineData("198.51.100.255", "ET")]
    [InlineData("198.51.101.0", null)]
    [InlineData("2001:db8:1::5", "AT")]
    [InlineData("2001:db9::", null)]
    [InlineData("127.0.0.1", null)]
    public void An_address_has_the_country_of_its_line(string address, string? country) =>
        Assert.Equal(country, Read("# networks\n198.51.100.0,198.51.100.255,ET\n192.0.2.0/24,KE\n\n2001:db8::/32,AT\n").Of(IPAddress.Parse(address)));

    [Fact]
    public void Without_a_list_no_address_has_one()
    {
        var none = new NetworkCountries(new ConfigurationBuilder().Build());
        Assert.False(none.AreKnown);
        Assert.Null(none.Of(IPAddress.Parse("192.0.2.7")));
    }

    [Theory]
    [InlineData("192.0.2.0/24,KE\n192.0.2.0,KE")]
    [InlineData("192.0.2.0/24,KE\n192.0.2.0/24,Kenya")]
    [InlineData("192.0.2.0/24,KE\nhere,there,KE")]
    public void A_line_that_cannot_be_read_stops_the_start_and_is_named(string list) =>
        Assert.Contains("Line 2", Assert.Throws<InstallationFault>(() => Read(list)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_list_that_is_not_there_stops_the_start()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Network:Countries", Path.Combine(Path.GetTempPath(), "no-such-list.csv"))]).Build();
        Assert.Throws<InstallationFault>(() => new NetworkCountries(settings));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox", "Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0", "Edge", "Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1", "Safari", "iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36", "Chrome", "Android")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15", "Safari", "macOS")]
    [InlineData("curl/8.0", null, null)]
    [InlineData("", null, null)]
    public void A_browser_is_called_by_its_family_and_its_system(string agent, string? browser, string? system) => Assert.Equal((browser, system), Browsers.Of(agent));

    NetworkCountries Read(string list)
    {
        File.WriteAllText(file, list);
        return new(new ConfigurationBuilder().AddInMemoryCollection([new("Network:Countries", file)]).Build());
    }

    public void Dispose() => File.Delete(file);
}
