using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using AngleSharp.Html.Parser;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>A provider of sign-in that is not ours and is certified (npm oidc-provider), run by the test that made it.</summary>
public sealed class RealProvider : IAsyncDisposable
{
    /// <summary>The portal's client there.</summary>
    public const string Client = "portal", Secret = "a secret of the portal";

    static readonly string Folder = typeof(RealProvider).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Provider").Value!;

    readonly Process node;
    readonly HttpClient http;
    bool isOver;

    RealProvider(Process node, Uri address) => (this.node, Address, http) = (node, address, new() { BaseAddress = address });

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>How it names itself.</summary>
    public string Issuer => Address.GetLeftPart(UriPartial.Authority);

    public static async Task<RealProvider> StartAsync()
    {
        var node = Process.Start(new ProcessStartInfo("node", "provider.mjs") { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = node.StandardError.ReadToEndAsync();
        while (await node.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("ready ", StringComparison.Ordinal)) return new(node, new(line["ready ".Length..]));
        throw new InvalidOperationException($"The provider did not start: {await faults}");
    }

    /// <summary>Registers the portal.</summary>
    public async Task RegisterAsync(Uri callback, Uri? backChannel = null, string algorithm = "RS256", string authentication = "client_secret_basic")
    {
        using var answer = await http.PostAsJsonAsync("/test-client", new
        {
            redirect_uris = new[] { callback.AbsoluteUri },
            post_logout_redirect_uris = new[] { "http://localhost/sign-in" },
            id_token_signed_response_alg = algorithm,
            token_endpoint_auth_method = authentication,
            backchannel_logout_session_required = true,
            backchannel_logout_uri = backChannel?.AbsoluteUri,
        });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Changes its keys; the old ones are gone.</summary>
    public async Task RotateAsync() => (await http.PostAsync("/test-rotate", null)).EnsureSuccessStatusCode();

    /// <summary>Somebody's browser at the provider: signs in there, and gives the address to which the provider sends it back.</summary>
    public ProviderVisitor Visit() => new(Address);

    public async ValueTask DisposeAsync()
    {
        // A test may have stopped it before.
        if (isOver) return;
        isOver = true;
        http.Dispose();
        if (!node.HasExited) node.Kill();
        await node.WaitForExitAsync();
        node.Dispose();
    }
}

/// <summary>A browser at a provider.</summary>
public sealed class ProviderVisitor(Uri provider) : IDisposable
{
    readonly HttpClient http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = provider };

    /// <summary>Goes where the portal sends it, signs in (no name: cancels), and gives the address of the answer.</summary>
    public async Task<Uri> SignInAsync(Uri going, string login, string factor = "")
    {
        var response = await http.GetAsync(going);
        for (var hops = 0; hops < 12; hops++)
        {
            if (response.Headers.Location is { } to)
            {
                var next = new Uri(provider, to);
                if (next.Port != provider.Port) return next;
                response = await http.GetAsync(next);
            }
            else
            {
                var html = await response.Content.ReadAsStringAsync();
                var form = new HtmlParser().ParseDocument(html).QuerySelector("form") ?? throw new InvalidOperationException($"The provider showed no form: {html}");
                response = await http.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent([new("login", login), new("factor", factor)]));
            }
        }

        throw new InvalidOperationException("The provider did not come to an end.");
    }

    /// <summary>Signs out at the provider, confirming what it asks.</summary>
    public async Task SignOutAsync(Uri end)
    {
        var html = await http.GetStringAsync(end);
        var form = new HtmlParser().ParseDocument(html).QuerySelector("form")!;
        var fields = form.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? "")).Append(new("logout", "yes"));
        using var answer = await http.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields));
        if ((int)answer.StatusCode >= 400) throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    public void Dispose() => http.Dispose();
}
