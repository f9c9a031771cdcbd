using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Rtop.Partners.Portal.Tests.Deployment;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>nginx with the site of <c>infra/nginx</c>, over plain http on this machine and before these portals.</summary>
sealed class Nginx : IFront
{
    readonly Process process;
    readonly string folder;

    Nginx(Process process, string folder, Uri address) => (this.process, this.folder, Address) = (process, folder, address);

    public Uri Address { get; }

    // Of each request: time, address, method, status, bytes, seconds, portals, their statuses.
    string Log => File.ReadAllText(Path.Combine(folder, "rtop-partners.log"));

    // It keeps none to a portal.
    public Task GoneAsync(int port) => Task.CompletedTask;

    // One that did not answer is left out for a while; whoever restarts the other one meanwhile has none.
    public async Task TakenAsync(int port)
    {
        var before = Log.Length;
        while (!Regex.IsMatch(Log[before..], $@" 127\.0\.0\.1:{port} (200|302)\n")) await Task.Delay(50, PortalPlace.Ct);
    }

    public static async Task<Nginx> BeforeAsync(params IReadOnlyList<int> ports)
    {
        var folder = Directory.CreateTempSubdirectory("rtop-nginx-").FullName;
        // What it does not find it makes; the workers are another user's.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var port = PortalPlace.FreePort();
        var address = new Uri($"http://localhost:{port}");
        var site = InfraFiles.Text("nginx/portal.conf");
        // Its first two servers turn away what comes to another name or without TLS.
        var first = site.IndexOf("# Whoever asks for another name", StringComparison.Ordinal);
        site = site.Remove(first, site.LastIndexOf("server {\n    listen 443 ssl http2;", StringComparison.Ordinal) - first);
        site = Regex.Replace(Regex.Replace(site, @"(?m)^ *(ssl_.*|listen \[::\].*)\n", ""), "listen 443 ssl http2;", $"listen 127.0.0.1:{port};");
        site = Regex.Replace(site, @"(?m)^    server 127\.0\.0\.1:5080(.*)\n    server 127\.0\.0\.1:5081.*\n", string.Concat(ports.Select(to => string.Create(CultureInfo.InvariantCulture, $"    server 127.0.0.1:{to}$1\n"))));
        site = site.Replace("server_name partners.example.org", "server_name localhost", StringComparison.Ordinal).Replace("Host partners.example.org", $"Host localhost:{port}", StringComparison.Ordinal)
            .Replace("X-Forwarded-Proto https", "X-Forwarded-Proto http", StringComparison.Ordinal).Replace("/var/log/nginx", folder, StringComparison.Ordinal);
        var temporary = string.Concat(((string[])["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]).Select(name => $"{name}_temp_path {folder}/{name}; "));
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $"daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{ worker_connections 1024; }} http {{ {temporary}\n{site} }}", PortalPlace.Ct);
        var nginx = Process.Start(new ProcessStartInfo("nginx", ["-p", folder, "-e", $"{folder}/error.log", "-c", $"{folder}/nginx.conf"]))!;
        while (!File.Exists($"{folder}/pid") && !nginx.HasExited) await Task.Delay(20, PortalPlace.Ct);
        return nginx.HasExited ? throw new InvalidOperationException(await File.ReadAllTextAsync($"{folder}/error.log", PortalPlace.Ct)) : new(nginx, folder, address);
    }

    public async ValueTask DisposeAsync()
    {
        PortalProcess.Send("TERM", process.Id);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
