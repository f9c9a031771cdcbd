using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

public sealed class ReadinessTests(PortalFixture portals)
{
    [Fact]
    public async Task A_portal_that_is_told_to_stop_says_so_first_and_works_until_its_time_is_over()
    {
        var clock = new HeldClock(TimeSpan.FromSeconds(299));
        await using var portal = await portals.OpenAsync(new() { ["Portal:DrainSeconds"] = "299" }, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        using var _ = clock;
        using var browser = await portal.BrowserAsync("un.desk");
        using var http = new HttpClient { BaseAddress = portal.Address };
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/health/ready"));
        var address = portal.Address;

        var stopping = portal.Services.GetRequiredService<IHost>().StopAsync(TestDatabase.Ct);
        await clock.Held.Task.WaitAsync(TestDatabase.Ct);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(http, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/health/live"));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/un")).Status);
        using (var newcomer = new HttpClient { BaseAddress = address }) Assert.Equal(HttpStatusCode.OK, await StatusAsync(newcomer, "/sign-in"));
        Assert.False(stopping.IsCompleted);

        clock.Elapse();
        await stopping;
        using var late = new HttpClient { BaseAddress = address };
        await Assert.ThrowsAsync<HttpRequestException>(() => StatusAsync(late, "/health/live"));
    }

    [Fact]
    public async Task A_portal_is_not_ready_before_what_every_request_asks_was_asked_once()
    {
        await using var portal = await portals.OpenAsync();
        using var http = new HttpClient { BaseAddress = portal.Address };
        await portal.SqlAsync("revoke select on portal.workspaces from portal_app");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(http, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/health/live"));

        await portal.SqlAsync("grant select on portal.workspaces to portal_app");
        // A connection on which a question was refused may be given up first; there are no more of them than were asked.
        for (var tries = 0; tries < 5 && await StatusAsync(http, "/health/ready") is not HttpStatusCode.OK; tries++) await StatusAsync(http, "/health/live");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/health/ready"));
    }

    static async Task<HttpStatusCode> StatusAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), TestDatabase.Ct);
        return answer.StatusCode;
    }

    /// <summary>A clock on which one length of time is over when the test says so.</summary>
    sealed class HeldClock(TimeSpan length) : TimeProvider, IDisposable
    {
        Action? over;
        bool isOver;

        public TaskCompletionSource Held { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Elapse()
        {
            isOver = true;
            over?.Invoke();
        }

        public void Dispose() => Elapse();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime != length || isOver) return base.CreateTimer(callback, state, dueTime == length ? TimeSpan.Zero : dueTime, period);
            over = () => callback(state);
            Held.TrySetResult();
            return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
