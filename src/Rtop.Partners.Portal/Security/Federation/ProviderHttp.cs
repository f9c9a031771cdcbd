using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>
/// The portal's own requests to providers, which an administrator names and a stranger may run: https with a good certificate, no redirects,
/// no cookies, small answers, little time, and never to this machine or to what only this machine can reach (decision 0055).
/// </summary>
public sealed class ProviderHttp(PortalOptions options) : IDisposable
{
    const int MostBytes = 256 * 1024;

    static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, ct) => ConnectAsync(context.DnsEndPoint, options.BaseUrl.IsLoopback, ct),
    })
    { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = MostBytes };

    /// <summary>True where plain http to this machine is taken.</summary>
    public bool IsOfThisMachine => options.BaseUrl.IsLoopback;

    /// <summary>Gets a JSON document, and the time at which the answer says that it was given. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task<(JsonElement Json, DateTimeOffset? Date)> GetAsync(Uri address, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await SendAsync(request, ct);
        return response.StatusCode is HttpStatusCode.OK ? (await JsonAsync(response, ct) ?? throw new ProviderRefused(ProviderFault.Document), response.Headers.Date) : throw new ProviderRefused(ProviderFault.Unreachable);
    }

    /// <summary>Exchanges a code for tokens; the JSON of the answer, good or bad, or null when it is none. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task<(bool IsGood, JsonElement? Json)> ExchangeAsync(Uri address, IdentityProvider provider, string secret, Dictionary<string, string> form, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        if (provider.Authentication is ClientAuthentication.Basic)
        {
            request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{WebUtility.UrlEncode(provider.ClientId)}:{WebUtility.UrlEncode(secret)}")));
        }
        else
        {
            form["client_id"] = provider.ClientId;
            form["client_secret"] = secret;
        }

        request.Content = new FormUrlEncodedContent(form);
        using var response = await SendAsync(request, ct);
        if ((int)response.StatusCode >= 500) throw new ProviderRefused(ProviderFault.Unreachable);
        return (response.StatusCode is HttpStatusCode.OK, await JsonAsync(response, ct));
    }

    async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        try
        {
            return await http.SendAsync(request, ct);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is TaskCanceledException && !ct.IsCancellationRequested))
        {
            throw new ProviderRefused(ProviderFault.Unreachable);
        }
    }

    static async Task<JsonElement?> JsonAsync(HttpResponseMessage response, CancellationToken ct)
    {
        try
        {
            using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(ct), Strict);
            return document.RootElement.ValueKind is JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The address that was looked at is the one that is spoken to: a name that means something else a moment later helps nobody.
    static async ValueTask<Stream> ConnectAsync(DnsEndPoint to, bool ofThisMachine, CancellationToken ct)
    {
        var addresses = await Dns.GetHostAddressesAsync(to.Host, ct);
        if (addresses.FirstOrDefault(address => ofThisMachine || !IsOwn(address)) is null) throw new HttpRequestException("A provider is not on this machine.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. addresses.Where(address => ofThisMachine || !IsOwn(address))], to.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>True for this machine, and for what is reached from it alone: link-local, where clouds keep their keys, and nowhere.</summary>
    public static bool IsOwn(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6Multicast || address.Equals(IPAddress.IPv6Any)
            || (address.AddressFamily is AddressFamily.InterNetwork && address.GetAddressBytes() is [0, ..] or [169, 254, ..] or [>= 224, ..]);
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();
}
