using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Tests.Verbs;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>The proxy of the distribution before a portal, one or more in a row, which keep their connections to the next.</summary>
sealed class Nginx : IAsyncDisposable
{
    readonly Process process;
    readonly string folder;

    Nginx(Process process, string folder, Uri address) => (this.process, this.folder, Address) = (process, folder, address);

    /// <summary>Where the first of them listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts so many; null for none.</summary>
    public static async Task<Nginx?> StartAsync(Uri portal, int many)
    {
        if (many == 0) return null;
        var folder = Directory.CreateTempSubdirectory("rtop-nginx-").FullName;
        var ports = Enumerable.Range(0, many).Select(_ => PortalPlace.FreePort()).Append(portal.Port).ToList();
        var servers = string.Concat(Enumerable.Range(0, many).Select(at => string.Create(CultureInfo.InvariantCulture, $$"""
            upstream next{{at}} { server 127.0.0.1:{{ports[at + 1]}}; keepalive 4; }
            server {
              listen 127.0.0.1:{{ports[at]}};
              location / {
                proxy_pass http://next{{at}};
                proxy_http_version 1.1;
                proxy_set_header Connection "";
                proxy_set_header Host $host;
                proxy_set_header X-Forwarded-For $remote_addr;
                proxy_request_buffering off;
              }
            }

            """)));
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $$"""
            daemon off; worker_processes 1; pid {{folder}}/pid; error_log {{folder}}/error.log;
            events { worker_connections 256; }
            http {
              access_log off; keepalive_timeout 1s; client_header_timeout 1s; client_body_timeout 1s; lingering_close off;
              client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/f; uwsgi_temp_path {{folder}}/u; scgi_temp_path {{folder}}/s;
              {{servers}}
            }
            """, TestDatabase.Ct);
        var nginx = new Nginx(Process.Start("nginx", ["-p", folder, "-c", Path.Combine(folder, "nginx.conf")]), folder, new($"http://localhost:{ports[0]}"));
        while (!await AnswersAsync(ports[0]))
            if (nginx.process.HasExited) throw new InvalidOperationException(await File.ReadAllTextAsync(Path.Combine(folder, "error.log"), TestDatabase.Ct));
        return nginx;
    }

    static async Task<bool> AnswersAsync(int port)
    {
        try
        {
            using var probe = new TcpClient();
            await probe.ConnectAsync(IPAddress.Loopback, port, TestDatabase.Ct);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        PortalProcess.Send("TERM", process.Id);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
