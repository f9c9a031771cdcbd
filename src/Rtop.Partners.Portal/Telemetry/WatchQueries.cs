using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Rtop.Partners.Portal.Telemetry;

/// <summary>Times what is asked of the database: a span for each question, without its words, and a count of the slow ones by the template of the page.</summary>
public sealed class WatchQueries(TelemetryOptions options, IHttpContextAccessor requests) : DbCommandInterceptor
{
    /// <inheritdoc/>
    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => Seen(eventData, result);

    /// <inheritdoc/>
    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => new(Seen(eventData, result));

    /// <inheritdoc/>
    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Seen(eventData, result);

    /// <inheritdoc/>
    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) => new(Seen(eventData, result));

    /// <inheritdoc/>
    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result) => Seen(eventData, result);

    /// <inheritdoc/>
    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default) => new(Seen(eventData, result));

    /// <inheritdoc/>
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Note(eventData, eventData.Exception);

    /// <inheritdoc/>
    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Note(eventData, eventData.Exception);
        return Task.CompletedTask;
    }

    T Seen<T>(CommandExecutedEventData command, T result)
    {
        Note(command, null);
        return result;
    }

    void Note(CommandEndEventData command, Exception? fault)
    {
        if (command.Duration > options.SlowQuery) Measures.Slow((requests.HttpContext?.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none");
        using var span = Measures.Spans.StartActivity("query", ActivityKind.Client, Activity.Current?.Context ?? default, startTime: command.StartTime);
        if (span is null) return;
        if (fault is not null)
        {
            span.SetTag("error.type", fault.GetType().Name).SetStatus(ActivityStatusCode.Error);
            if (fault is DbException { SqlState: { } state }) span.SetTag("db.response.status_code", state);
        }

        span.SetEndTime((command.StartTime + command.Duration).UtcDateTime);
    }
}
