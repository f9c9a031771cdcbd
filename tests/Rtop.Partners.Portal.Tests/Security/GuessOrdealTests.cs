using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Parser;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

/// <summary>Guessing does not pay and locks no owner out (SECURITY P27).</summary>
public sealed class GuessOrdealTests(PortalFixture portals)
{
    const string Email = "un.desk@demo.example";

    // Ten thousand in the ordeal.
    static int Guesses => Ordeal.Of(10_000, 240);

    [Theory, Trait("Ordeal", "yes")]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(200, false)]
    [InlineData(200, true)]
    public async Task Of_many_guesses_in_an_hour_few_are_looked_at_and_the_owner_gets_in_with_a_passkey(int addresses, bool forged)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The many addresses of one machine are those of Linux.");
        if (!Ordeal.IsAsked) addresses = Math.Min(addresses, 20);
        // As with real people: the demonstration is lenient.
        await using var portal = await portals.OpenAsync();
        using var passkey = new SoftPasskey();
        using (var owner = await portal.BrowserAsync("un.desk")) await owner.AddPasskeyAsync(passkey);
        await using var real = await portal.BesideAsync(demo: false);
        var guessers = Enumerable.Range(0, addresses).Select(at => new Guesser(real.Address, new IPAddress([127, 1, (byte)(at / 250), (byte)(at % 250 + 1)]), forged)).ToList();
        foreach (var guesser in guessers) await guesser.PrepareAsync();

        var (evaluated, inside, refused) = (0, 0, 0);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            // Wrong until it locks, and from then on right: whatever is looked at now gets on.
            var wrong = 0;
            while (!await IsLockedAsync(portal) && wrong < 60)
            {
                await guessers[wrong % addresses].GuessAsync("not the passphrase");
                wrong++;
            }

            evaluated += await FailuresAsync(portal);
            var sent = 0;
            await Parallel.ForEachAsync(guessers, new ParallelOptions { MaxDegreeOfParallelism = 40, CancellationToken = TestDatabase.Ct }, async (guesser, _) =>
            {
                while (Interlocked.Increment(ref sent) <= Guesses / 4)
                {
                    var status = await guesser.GuessAsync(RunningPortal.Passphrase);
                    if (status is HttpStatusCode.Redirect) Interlocked.Increment(ref inside);
                    if (status is HttpStatusCode.TooManyRequests) Interlocked.Increment(ref refused);
                }
            });
            if (quarter < 3) await portal.SqlAsync("update accounts.accounts set lockout_end = null where email = $1", Email);
        }

        using (var owner = await portal.BrowserAsync())
        {
            var page = await owner.GetAsync("/sign-in");
            Assert.Equal("/un", (await owner.SubmitAsync(page, "form[data-passkey=get]", new() { ["Form.Credential"] = passkey.Get(await owner.OptionsAsync(page, "form[data-passkey=get]")) })).Address);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{Guesses} guesses from {addresses} addresses{(forged ? " with forged headers" : "")}: {evaluated} looked at, {refused} not even taken, {inside} got on");
        Assert.Equal(0, inside);
        Assert.InRange(evaluated, 1, 100);
        foreach (var guesser in guessers) guesser.Dispose();
    }

    [Fact, Trait("Ordeal", "yes")]
    public async Task The_time_of_an_answer_does_not_tell_whether_there_is_such_an_account()
    {
        // Times are compared where nothing else runs; everywhere both leave on the beat.
        var rounds = Ordeal.IsAsked ? 100 : 1;
        await using var portal = await portals.OpenAsync();
        foreach (var path in (string[])["/sign-in", "/sign-in/forgotten"])
        {
            List<double> known = [], unknown = [];
            for (var round = 0; round < rounds; round++)
                foreach (var (times, email) in round % 2 == 0 ? [(known, Email), (unknown, $"nobody{round}@demo.example")] : ((List<double>, string)[])[(unknown, $"nobody{round}@demo.example"), (known, Email)])
                {
                    using var browser = await portal.BrowserAsync();
                    var page = await browser.GetAsync(path);
                    var since = Stopwatch.GetTimestamp();
                    await browser.SubmitAsync(page, "main form", new() { ["Form.Email"] = email, ["Form.Password"] = "not the passphrase" });
                    times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
                }

            Assert.All(known.Concat(unknown), took => Assert.InRange(took, OnTheBeat, double.MaxValue));
            if (!Ordeal.IsAsked) continue;
            var auc = Auc(known, unknown);
            TestContext.Current.TestOutputHelper!.WriteLine($"{path}: AUC {auc:F3}, medians {known.Order().ElementAt(50):F0} and {unknown.Order().ElementAt(50):F0} ms");
            Assert.InRange(auc, 0.4, 0.6);
        }
    }

    // In milliseconds: what a refusal takes at the least, a little less for the clocks of two machines.
    const double OnTheBeat = 395;

    // How often one of the first takes longer than one of the second; half is what says nothing.
    static double Auc(List<double> first, List<double> second) =>
        first.Sum(one => second.Sum(other => one > other ? 1.0 : one == other ? 0.5 : 0)) / (first.Count * (double)second.Count);

    static async Task<bool> IsLockedAsync(RunningPortal portal) => (bool)(await portal.SqlAsync("select coalesce(lockout_end > now(), false) from accounts.accounts where email = $1", Email))!;

    // The framework counts to five and then begins again behind the lock. Where an address may not even ask any more, there is none.
    static async Task<int> FailuresAsync(RunningPortal portal) => await IsLockedAsync(portal) ? 5 : (int)(await portal.SqlAsync("select access_failed_count from accounts.accounts where email = $1", Email))!;

    sealed class Guesser : IDisposable
    {
        readonly HttpClient http;
        readonly CookieContainer cookies = new();
        string token = "";

        public Guesser(Uri portal, IPAddress from, bool forged)
        {
            http = new(new SocketsHttpHandler
            {
                CookieContainer = cookies,
                AllowAutoRedirect = false,
                ConnectCallback = async (context, ct) =>
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(from, 0));
                    await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, context.DnsEndPoint.Port), ct);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            })
            { BaseAddress = portal };
            IsForged = forged;
        }

        bool IsForged { get; }

        public async Task PrepareAsync()
        {
            using var page = await http.GetAsync("/sign-in", TestDatabase.Ct);
            token = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(TestDatabase.Ct)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        }

        public async Task<HttpStatusCode> GuessAsync(string passphrase)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Form.Email", Email), new("Form.Password", passphrase)]) };
            if (IsForged)
                foreach (var header in (string[])["X-Forwarded-For", "X-Real-IP", "True-Client-IP", "CF-Connecting-IP", "X-Client-IP", "Forwarded"])
                    request.Headers.TryAddWithoutValidation(header, header is "Forwarded" ? $"for=10.{Random.Shared.Next(250)}.{Random.Shared.Next(250)}.1" : $"10.{Random.Shared.Next(250)}.{Random.Shared.Next(250)}.1");
            using var answer = await http.SendAsync(request, TestDatabase.Ct);
            return answer.StatusCode;
        }

        public void Dispose() => http.Dispose();
    }
}
