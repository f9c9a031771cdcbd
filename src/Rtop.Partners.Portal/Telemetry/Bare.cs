using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Rtop.Partners.Portal.Telemetry;

/// <summary>
/// What may leave with telemetry: templates of routes and never addresses, kinds of faults and never their words. It is a list of what may, because
/// what a later version of a library adds would not be on a list of what may not.
/// </summary>
static class Bare
{
    /// <summary>Names of attributes that say nothing of an organization, a person or a file.</summary>
    public static readonly string[] Kept =
    [
        "http.route", "http.request.method", "http.response.status_code", "url.scheme", "error.type", "db.system.name", "db.response.status_code",
        "kind", "outcome", "outbox", "job.name", "db.client.connection.state", "cpu.mode", "gc.heap.generation", "gc.generation", "dotnet.gc.heap.generation",
    ];

    /// <summary>The kinds of a fault, the innermost last, and where in the code each came from; none of their words.</summary>
    public static (string Kinds, string Frames) Of(Exception fault)
    {
        List<Exception> all = [];
        for (var one = fault; one is not null; one = one.InnerException) all.Add(one);
        return (string.Join(" of ", all.Select(one => one.GetType().Name)), string.Join('\n', all.Select(one => one.StackTrace).OfType<string>()));
    }

    /// <summary>The words of a log line without what is put into them.</summary>
    public static string TemplateOf(IEnumerable<KeyValuePair<string, object?>>? values) => values?.FirstOrDefault(value => value.Key == "{OriginalFormat}").Value as string ?? "";
}

/// <summary>Takes from a span what may not leave.</summary>
sealed class BareSpans : BaseProcessor<Activity>
{
    static readonly HashSet<string> Kept = [.. Bare.Kept];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.Where(tag => !Kept.Contains(tag.Key)).ToList()) data.SetTag(tag.Key, null);
        // The words of a fault, and what a browser or a proxy said of itself.
        data.SetStatus(data.Status);
        data.TraceStateString = null;
        if (data.GetTagItem("http.request.method") is string method) data.DisplayName = data.GetTagItem("http.route") is string route ? $"{method} {route}" : method;
        // Events hold the words of faults, and nothing can be taken from them: such a span stays here. Its fault is counted all the same.
        if (data.Events.Any() || data.Links.Any()) data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
    }
}

/// <summary>Takes from a log line what may not leave: it keeps its template, and of a fault the kinds and the places in the code.</summary>
sealed class BareLogs : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        var fault = data.Exception is { } thrown ? Bare.Of(thrown) : ((string Kinds, string Frames)?)null;
        data.FormattedMessage = data.Body = Bare.TemplateOf(data.Attributes);
        data.Attributes = fault is var (kinds, frames) ? [new("exception.type", kinds), new("exception.stacktrace", frames)] : [];
        data.Exception = null;
    }
}
