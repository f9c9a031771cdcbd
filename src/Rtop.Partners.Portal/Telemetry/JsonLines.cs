using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Rtop.Partners.Portal.Telemetry;

/// <summary>Log lines as JSON, one an event: the template, the values of the portal's own lines, which have no content, and of a fault the kinds and the places in the code.</summary>
sealed class JsonLines(TimeProvider clock) : ConsoleFormatter(FormatterName)
{
    /// <summary>By which the console finds it.</summary>
    public const string FormatterName = "portal-json";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line))
        {
            var values = logEntry.State as IEnumerable<KeyValuePair<string, object?>>;
            json.WriteStartObject();
            json.WriteString("time", clock.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            if (logEntry.EventId.Id != 0) json.WriteNumber("event", logEntry.EventId.Id);
            json.WriteString("template", Bare.TemplateOf(values));
            if (values is not null && IsOurs(logEntry.Category))
                foreach (var (name, value) in values.Where(value => value.Key != "{OriginalFormat}")) json.WriteString($"value.{name}", Convert.ToString(value, CultureInfo.InvariantCulture));
            if (logEntry.Exception is { } fault)
            {
                var (kinds, frames) = Bare.Of(fault);
                json.WriteString("exception", kinds);
                json.WriteString("trace", frames);
            }

            if (Activity.Current is { } span) json.WriteString("trace_id", span.TraceId.ToHexString());
            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(line.WrittenSpan));
    }

    // Others put into their lines what we do not know.
    static bool IsOurs(string category) => category is "Portal" || category.StartsWith("Rtop.Partners", StringComparison.Ordinal);
}
