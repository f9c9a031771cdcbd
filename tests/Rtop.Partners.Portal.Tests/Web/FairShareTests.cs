using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>An organization that asks for very much waits for itself: nobody else waits for it, and nothing that it writes is lost (SECURITY P38).</summary>
public sealed class FairShareTests(PortalFixture portals)
{
    static readonly WorkspaceCode Un = WorkspaceCode.Of("un");

    [Fact, Trait("Fault", "F12")]
    public async Task Whoever_asks_for_more_than_its_share_waits_in_order_while_others_are_answered()
    {
        using var share = new FairShare(places: 1, waiting: 200, files: 1, TimeProvider.System);
        await using var portal = await OpenAsync(share);
        using var loud = await portal.BrowserAsync("un.desk");
        using var other = await portal.BrowserAsync("osce.desk");
        var held = share.TryEnter(Un)!;

        // More than there are connections to the database: none of those who wait holds one.
        List<Task<PageAnswer>> waiting = [];
        while (waiting.Count < 110)
        {
            waiting.Add(loud.GetAsync("/un/assessments"));
            await UntilItWaitsAsync(share, waiting);
        }

        foreach (var page in (string[])["/osce", "/osce/assessments", "/account"]) Assert.Equal((HttpStatusCode.OK, page), ((await other.GetAsync(page)).Status, page));
        Assert.DoesNotContain(waiting, one => one.IsCompleted);
        held.Dispose();
        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(0, share.Waiting(Un));
    }

    [Fact, Trait("Fault", "F12")]
    public async Task A_reader_before_a_full_queue_is_asked_to_come_back_and_what_is_written_waits_and_is_kept()
    {
        using var share = new FairShare(places: 1, waiting: 2, files: 1, TimeProvider.System);
        await using var portal = await OpenAsync(share);
        using var desk = await portal.BrowserAsync("un.desk");
        using var reader = await portal.BrowserAsync("un.lead");
        var form = await desk.GetAsync("/un/assessments/new");
        var held = share.TryEnter(Un)!;
        List<Task<PageAnswer>> waiting = [];
        while (waiting.Count < 2)
        {
            waiting.Add(desk.GetAsync("/un/assessments"));
            await UntilItWaitsAsync(share, waiting);
        }

        var refused = await reader.GetAsync("/un/assessments?number=2");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal(FairShare.ComeBack, refused.Response.Headers.GetValues("Retry-After").Single());
        Assert.Contains("the queue of yours is full", refused.Main, StringComparison.Ordinal);
        Assert.Equal("/un/assessments?number=2", refused.Document.QuerySelector("main a.button:not(.plain)")!.GetAttribute("href"));

        // A form is never sent back because others ask.
        waiting.Add(desk.SubmitAsync(form, "main form", new() { ["Form.Title"] = "Typed while everybody asks" }));
        await UntilItWaitsAsync(share, waiting);
        held.Dispose();
        var answers = await Task.WhenAll(waiting);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status));
        Assert.Equal("Typed while everybody asks", answers[2].Document.QuerySelector("#Form_Title")!.GetAttribute("value"));
        // A page that is not there is answered from the same place, and gives it back.
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/un/assessments/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/un/assessments")).Status);
    }

    [Fact, Trait("Fault", "F12")]
    public async Task Who_asks_without_a_pause_beside_others_rests_and_alone_does_not()
    {
        var clock = new HandClock(Some.Now);
        using var share = new FairShare(places: 1, waiting: 200, files: 1, clock);
        await using var portal = await OpenAsync(share);
        using var loud = await portal.BrowserAsync("un.desk");
        using var other = await portal.BrowserAsync("osce.desk");
        var alone = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => loud.GetAsync("/un/assessments")));
        Assert.All(alone, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        // Beside somebody it has had all that it may at once, and owes.
        using (share.TryEnter(WorkspaceCode.Of("osce")))
        using (share.TryEnter(Un)) clock.Advance(TimeSpan.FromMinutes(1));

        var held = share.TryEnter(Un)!;
        List<Task<PageAnswer>> waiting = [];
        while (waiting.Count < 2)
        {
            waiting.Add(loud.GetAsync("/un/assessments"));
            await UntilItWaitsAsync(share, waiting);
        }

        held.Dispose();
        while (clock.Waiting == 0)
        {
            Assert.DoesNotContain(waiting, one => one.IsCompleted);
            await Task.Delay(5, TestDatabase.Ct);
        }

        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/osce/assessments")).Status);
        Assert.DoesNotContain(waiting, one => one.IsCompleted);
        clock.Advance(PlaceTime.LongestRest);
        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }

    [Fact, Trait("Fault", "F12")]
    public async Task Who_is_only_sent_to_confirm_waits_for_a_place_too()
    {
        using var share = new FairShare(places: 1, waiting: 2, files: 1, TimeProvider.System);
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.AddSingleton(share).AddSingleton<TimeProvider>(clock));
        using var desk = await portal.BrowserAsync("un.desk");
        var register = await desk.GetAsync("/un/warnings");
        clock.MoveOn(TimeSpan.FromMinutes(6));
        var held = share.TryEnter(Un)!;
        List<Task<PageAnswer>> waiting = [desk.SubmitAsync(register, "form[action*='handler=Csv']")];
        await UntilItWaitsAsync(share, waiting);
        held.Dispose();
        Assert.StartsWith("/account/confirm?kept=", (await waiting[0]).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_is_held_by_nobody_who_sends_or_reads_slowly()
    {
        using var share = new FairShare(places: 1, waiting: 2, files: 1, TimeProvider.System);
        await using var portal = await portals.OpenAsync(adjust: builder =>
        {
            builder.Services.AddSingleton(share);
            // Nothing on the way takes up what is not read.
            builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxResponseBufferSize = 1024);
            builder.WebHost.UseSockets(sockets => sockets.CreateBoundListenSocket = at =>
            {
                var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(at);
                socket.SendBufferSize = 1024;
                return socket;
            });
        });
        // A page of half a megabyte.
        var large = $"{await portal.SqlAsync("""
            with file as (select * from portal.assessments where originator = 'un' order by number limit 1),
              said as (insert into portal.comments (id, assessment_id, originator, workspace, officer_id, text, at)
                select gen_random_uuid(), file.id, 'un', 'un', (select id from portal.officers where workspace = 'un' and person_id is not null limit 1), repeat('Said in many words. ', 75), now() from file, generate_series(1, 300))
            select '/un/assessments/' || id from file
            """)}";
        using var desk = await portal.BrowserAsync("un.desk");
        var cookies = string.Join("; ", desk.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"));
        using var sending = await BeginAsync(portal, $"POST /un/assessments/new HTTP/1.1\r\nHost: localhost\r\nCookie: {cookies}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nForm.Title=");
        using var reading = await BeginAsync(portal, $"GET {large} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookies}\r\n\r\n");
        Assert.Equal(1, await reading.ReceiveAsync(new byte[1], TestDatabase.Ct));
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/account")).Status);
        var answer = desk.GetAsync("/un/assessments");
        while (!answer.IsCompleted)
        {
            Assert.Equal(0, share.Waiting(Un));
            await Task.Delay(5, TestDatabase.Ct);
        }

        Assert.Equal(HttpStatusCode.OK, (await answer).Status);
    }

    [Fact]
    public async Task Of_the_files_of_one_organization_only_some_come_in_at_a_time()
    {
        using var share = new FairShare(places: 2, waiting: 2, files: 1, TimeProvider.System);
        await using var portal = await OpenAsync(share);
        using var desk = await portal.BrowserAsync("un.desk");
        var address = $"{await portal.SqlAsync("select '/un/assessments/' || assessment_id || '/evidence/' || id || '/attach' from portal.evidence where workspace = 'un' limit 1")}";
        using var held = share.TryUpload(Un)!;
        var refused = await desk.PostAsync(address, [KeyValuePair.Create("Form.Title", "A photograph")]);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.NotNull(share.TryUpload(WorkspaceCode.Of("osce")));
        held.Dispose();
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await desk.PostAsync(address, [KeyValuePair.Create("Form.Title", "A photograph")])).Status);
    }

    Task<RunningPortal> OpenAsync(FairShare share) => portals.OpenAsync(adjust: builder => builder.Services.AddSingleton(share));

    static async Task UntilItWaitsAsync(FairShare share, List<Task<PageAnswer>> waiting)
    {
        while (share.Waiting(Un) < waiting.Count)
        {
            if (waiting.Find(one => one.IsCompleted) is { } early) Assert.Fail($"It did not wait: {(await early).Status}.");
            await Task.Delay(5, TestDatabase.Ct);
        }
    }

    // Says the beginning, and does not go on.
    static async Task<Socket> BeginAsync(RunningPortal portal, string beginning)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 1024 };
        await socket.ConnectAsync(IPAddress.Loopback, portal.Address.Port, TestDatabase.Ct);
        await socket.SendAsync(Encoding.ASCII.GetBytes(beginning), TestDatabase.Ct);
        return socket;
    }
}
