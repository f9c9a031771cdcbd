using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Telemetry;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// How much of this process one organization may have at a time, so that nobody waits for a neighbour that asks as fast as it can (SECURITY P38,
/// decision 0068). Its further requests wait in their order for one another, and for nobody else's; while others are at work, one of
/// whom more wait than work rests between its requests.
/// </summary>
/// <param name="places">Requests of one organization that are worked on at a time.</param>
/// <param name="waiting">Requests that wait before the next reader is asked to come back later.</param>
/// <param name="files">Files of one organization that come in at a time.</param>
/// <param name="time">What the time is.</param>
public sealed class FairShare(int places, int waiting, int files, TimeProvider time) : IDisposable
{
    /// <summary>Seconds after which somebody who was asked to come back may.</summary>
    public const string ComeBack = "5";

    readonly PartitionedRateLimiter<WorkspaceCode> work = Of(places, int.MaxValue), uploads = Of(files, 0);
    readonly PlaceTime had = new(places, time);

    /// <summary>Half as many places as there are processors, so that the others have the other half; two at least, so that one slow page of an organization does not stop it.</summary>
    public FairShare(TimeProvider time) : this(Math.Max(2, Environment.ProcessorCount / 2), 100, 8, time)
    {
    }

    /// <summary>A place if one is free and nobody waits for it; null otherwise.</summary>
    public IDisposable? TryEnter(WorkspaceCode workspace) => Granted(work.AttemptAcquire(workspace)) is { } lease ? new Place(lease, had, workspace, time) : null;

    /// <summary>A place as soon as it is this one's turn and the rest that is due is over.</summary>
    public async Task<IDisposable> WaitAsync(WorkspaceCode workspace, CancellationToken ct)
    {
        var lease = await work.AcquireAsync(workspace, cancellationToken: ct);
        try
        {
            // In the place, so that those behind rest too. Where nobody is behind, nobody asks as fast as it can: its pages are slow because the machine is.
            if (Waiting(workspace) >= places && had.Rest(workspace) is var rest && rest > TimeSpan.Zero) await Task.Delay(rest, time, ct);
        }
        catch (OperationCanceledException)
        {
            lease.Dispose();
            throw;
        }

        return new Place(lease, had, workspace, time);
    }

    /// <summary>How many requests of an organization wait.</summary>
    public long Waiting(WorkspaceCode workspace) => work.GetStatistics(workspace)?.CurrentQueuedCount ?? 0;

    /// <summary>So many wait that a reader is better told than made to wait too.</summary>
    public bool IsFull(WorkspaceCode workspace) => Waiting(workspace) >= waiting;

    /// <summary>Leave to send a file; null while too many of the organization's are on their way.</summary>
    public IDisposable? TryUpload(WorkspaceCode workspace) => Granted(uploads.AttemptAcquire(workspace));

    /// <summary>Says to a request that its organization has too many others.</summary>
    public static void Refuse(HttpContext context)
    {
        Measures.Refused("crowded");
        context.Items[typeof(FairShare)] = null;
        context.Response.Headers.RetryAfter = ComeBack;
    }

    /// <summary>True when that was said to it.</summary>
    public static bool WasRefused(HttpContext context) => context.Items.TryGetValue(typeof(FairShare), out var place) && place is null;

    /// <inheritdoc/>
    public void Dispose()
    {
        work.Dispose();
        uploads.Dispose();
    }

    static RateLimitLease? Granted(RateLimitLease lease)
    {
        if (lease.IsAcquired) return lease;
        lease.Dispose();
        return null;
    }

    static PartitionedRateLimiter<WorkspaceCode> Of(int permits, int queue) => PartitionedRateLimiter.Create<WorkspaceCode, WorkspaceCode>(workspace =>
        RateLimitPartition.GetConcurrencyLimiter(workspace, _ => new() { PermitLimit = permits, QueueLimit = queue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));

    sealed class Place : IDisposable
    {
        readonly RateLimitLease lease;
        readonly PlaceTime had;
        readonly WorkspaceCode workspace;
        readonly TimeProvider time;
        readonly long since;
        int given;

        public Place(RateLimitLease lease, PlaceTime had, WorkspaceCode workspace, TimeProvider time)
        {
            (this.lease, this.had, this.workspace, this.time, since) = (lease, had, workspace, time, time.GetTimestamp());
            had.Begin(workspace);
        }

        // When the answer begins, and once more when the request ends.
        public void Dispose()
        {
            if (Interlocked.Exchange(ref given, 1) == 1) return;
            had.End(workspace, time.GetElapsedTime(since));
            lease.Dispose();
        }
    }
}

/// <summary>
/// Takes one of its organization's places for a page, after what was sent has been read and until the answer begins: whoever sends or reads slowly
/// holds none. A reader may be asked to come back; what somebody writes waits for its turn, however long the queue.
/// </summary>
public sealed class TakePlace(FairShare share, Desk desk) : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        // A status page is made for a request that has its place, or was refused one.
        if (!desk.IsTaken || http.Items.ContainsKey(typeof(FairShare)))
        {
            await next();
            return;
        }

        var place = share.TryEnter(desk.Workspace);
        var waits = place is null;
        if (waits && HttpMethods.IsGet(http.Request.Method) && share.IsFull(desk.Workspace))
        {
            FairShare.Refuse(http);
            context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
            return;
        }

        // Whoever waits holds no connection to the database: all organizations draw them from one pool.
        var db = waits ? http.RequestServices.GetRequiredService<PartnersDb>().Database : null;
        if (db is not null) await db.CloseConnectionAsync();
        place ??= await share.WaitAsync(desk.Workspace, http.RequestAborted);
        http.Response.RegisterForDispose(place);
        if (db is not null) await db.OpenConnectionAsync(http.RequestAborted);
        http.Items[typeof(FairShare)] = place;
        http.Response.OnStarting(() =>
        {
            place.Dispose();
            return Task.CompletedTask;
        });
        await next();
    }
}
