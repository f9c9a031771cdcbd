using System.Net;
using System.Net.Sockets;
using System.Text;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>Requests byte by byte, as no client writes them.</summary>
static class Raw
{
    /// <summary>Sends them over one connection and gives all that comes back until the other side closes.</summary>
    public static async Task<string> AskAsync(Uri to, string bytes)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, to.Port, TestDatabase.Ct);
        using var answer = new MemoryStream();
        try
        {
            await socket.SendAsync(Encoding.Latin1.GetBytes(bytes), TestDatabase.Ct);
            var some = new byte[16 * 1024];
            while (await socket.ReceiveAsync(some, TestDatabase.Ct) is > 0 and var got) answer.Write(some, 0, got);
        }
        catch (SocketException)
        {
            // Broken off: what came until then counts.
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }
}
