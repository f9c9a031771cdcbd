using System.Collections.Concurrent;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Rtop.Partners.Portal.Tests.Telemetry;

/// <summary>A collector that takes OTLP over HTTP and keeps what it gets, as it came over the wire.</summary>
sealed class Collector : IAsyncDisposable
{
    readonly WebApplication app;

    Collector(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    /// <summary>What came, and to which address.</summary>
    public ConcurrentQueue<(string Path, byte[] Body)> Got { get; } = new();

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector.app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            collector.Got.Enqueue((context.Request.Path, body.ToArray()));
            context.Response.ContentType = "application/x-protobuf";
        });
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>Every text in what came to an address that ends so.</summary>
    public IReadOnlyList<string> Texts(string path)
    {
        List<string> texts = [];
        foreach (var (_, body) in Got.Where(got => got.Path.EndsWith(path, StringComparison.Ordinal))) Collect(body, texts);
        return texts;
    }

    /// <summary>True when the bytes of a text stand anywhere in what came, whatever they mean there.</summary>
    public bool Has(string text) => Encoding.UTF8.GetBytes(text) is var sought && Got.Any(got => got.Body.AsSpan().IndexOf(sought) >= 0);

    // A field with a length is a text, or a message with fields of its own; from outside it can look like both, and then it is taken for both.
    static bool Collect(ReadOnlySpan<byte> message, List<string> texts)
    {
        List<string> found = [];
        while (message.Length > 0)
        {
            if (!Number(ref message, out var tag) || tag >> 3 == 0) return false;
            switch (tag & 7)
            {
                case 0 when Number(ref message, out _): break;
                case 1 when message.Length >= 8: message = message[8..]; break;
                case 5 when message.Length >= 4: message = message[4..]; break;
                case 2 when Number(ref message, out var length) && length <= (ulong)message.Length:
                    var field = message[..(int)length];
                    message = message[(int)length..];
                    if (IsText(field)) found.Add(Encoding.UTF8.GetString(field));
                    Collect(field, found);
                    break;
                default: return false;
            }
        }

        texts.AddRange(found);
        return true;
    }

    // A text is UTF-8 without control characters: the random bytes of a trace's id are not, and two of them may well spell a code.
    static bool IsText(ReadOnlySpan<byte> field) => field.IndexOfAnyInRange((byte)0, (byte)8) < 0 && Utf8.IsValid(field);

    static bool Number(ref ReadOnlySpan<byte> from, out ulong number)
    {
        number = 0;
        for (var at = 0; at < from.Length && at < 10; at++)
        {
            number |= (ulong)(from[at] & 0x7f) << (7 * at);
            if (from[at] >= 0x80) continue;
            from = from[(at + 1)..];
            return true;
        }

        return false;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
