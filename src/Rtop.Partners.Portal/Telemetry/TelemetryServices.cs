using System.Reflection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Rtop.Partners.Portal.Telemetry;

/// <summary>Puts telemetry into the host: what the portal does is counted always, and sent where <c>Telemetry__Endpoint</c> says, or nowhere.</summary>
public static class TelemetryServices
{
    /// <summary>Called before other services are added: what is started first is stopped last, and tells how the others stopped.</summary>
    public static void AddPortalTelemetry(this WebApplicationBuilder builder)
    {
        var options = TelemetryOptions.Read(builder.Configuration);
        builder.Services.AddSingleton(options).AddSingleton<WatchQueries>();
        builder.Logging.AddPortalConsole(options);
        if (options.Endpoint is null) return;
        builder.Services.AddHostedService<Sending>().AddHostedService<OutboxDepth>();
        builder.Logging.AddOpenTelemetry(logs => logs.SetResourceBuilder(Resource()).AddProcessor(new BareLogs()).AddOtlpExporter(exporter => SendTo(exporter, options, "logs")).ParseStateValues = true);
    }

    /// <summary>The console as the settings want it.</summary>
    public static ILoggingBuilder AddPortalConsole(this ILoggingBuilder logs, TelemetryOptions options)
    {
        if (!options.JsonLines) return logs;
        logs.Services.TryAddSingleton(TimeProvider.System);
        return logs.AddConsole(console => console.FormatterName = JsonLines.FormatterName).AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>();
    }

    static ResourceBuilder Resource() => ResourceBuilder.CreateEmpty().AddService("rtop-partners", serviceVersion: typeof(TelemetryServices).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion,
        autoGenerateServiceInstanceId: false, serviceInstanceId: $"{Environment.MachineName}-{Environment.ProcessId}");

    static void SendTo(OtlpExporterOptions exporter, TelemetryOptions options, string what)
    {
        exporter.Endpoint = new($"{options.Endpoint!.AbsoluteUri.TrimEnd('/')}/v1/{what}");
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        // A collector that is away holds nothing up.
        exporter.TimeoutMilliseconds = 5_000;
    }

    /// <summary>Spans and measures, from the start of the host to its end.</summary>
    sealed class Sending(TelemetryOptions options) : IHostedService, IDisposable
    {
        static readonly string[] Meters = [Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Identity", "Microsoft.EntityFrameworkCore", "Npgsql", "System.Runtime"];

        TracerProvider? tracer;
        MeterProvider? meter;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            // Whoever calls does not decide what is sent: the sampler does not ask for a parent. Npgsql's own spans hold the words of faults; ours do not.
            tracer = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(Resource()).AddSource("Microsoft.AspNetCore", Measures.Name)
                .SetSampler(new TraceIdRatioBasedSampler(options.TracePercent / 100.0)).AddProcessor(new BareSpans()).AddOtlpExporter(exporter => SendTo(exporter, options, "traces")).Build();
            meter = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(Resource()).AddMeter(Meters)
                .AddView(instrument => new MetricStreamConfiguration { TagKeys = Bare.Kept })
                .AddOtlpExporter((exporter, reader) =>
                {
                    SendTo(exporter, options, "metrics");
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = 15_000;
                }).Build();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            tracer?.Shutdown(5_000);
            meter?.Shutdown(5_000);
            return Task.CompletedTask;
        }

        public void Dispose()
        {
            tracer?.Dispose();
            meter?.Dispose();
        }
    }
}
