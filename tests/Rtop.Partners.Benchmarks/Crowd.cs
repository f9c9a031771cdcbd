using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Rtop.Partners.Benchmarks;

/// <summary>Fifty officers at work, each with pauses to read; then the same while an organization that is none of theirs asks as fast as it can (SECURITY P38, F12).</summary>
static partial class Crowd
{
    /// <summary>The part's name among the journeys.</summary>
    public const string Name = "crowd";

    const int Officers = 50, Readers = 64, Searchers = 2, Exporters = 4, Senders = 4, SearchEach = 20;

    // Milliseconds at the 95th of a hundred.
    const double PageGoal = 300, SearchGoal = 600, LoudGoal = 2;

    static readonly string[] Posts = ["un.desk", "un.lead", "un.prog", "osce.desk", "osce.pol", "ecowas.desk", "ecowas.ew", "asean.focal"];

    /// <summary>Runs it; the number of wrong answers that the fifty got.</summary>
    public static async Task<int> RunAsync(BenchOptions options, LargeWorld world)
    {
        var length = TimeSpan.FromSeconds(Math.Max(30, options.Seconds * 15));
        Write($"\n{Officers} officers of four organizations, each with 1 to 3 seconds between pages and a search in {SearchEach}, for {length.TotalSeconds:0} s; then while a fifth organization asks");
        Write($"with {Readers} readers, {Searchers} who search, {Exporters} who export and {Senders} who send files of 19 MB, none of whom ever pauses. At most {PageGoal:0} ms for a page, {SearchGoal:0} for a search, {LoudGoal:0}x beside the loud one.");
        var officers = new List<Officer>();
        for (var number = 0; number < Officers; number++) officers.Add(await Officer.AtWorkAsync(world.Portal.Address, number, Posts[number % Posts.Length]));
        await WatchAsync(officers, TimeSpan.FromSeconds(15));
        Write($"what the jobs do first in a world that is new to them took {await RestAsync(world):0} s more");
        await WatchAsync(officers, TimeSpan.FromSeconds(15));
        var quiet = await WatchAsync(officers, length);

        using var over = new CancellationTokenSource();
        var loud = await Neighbour.ComesAsync(world, over.Token);
        var beside = await WatchAsync(officers, length);
        await over.CancelAsync();
        await loud.GoesAsync();

        Write($"{"",-9}{"alone: number",14}{"p50",8}{"p95",8}{"p99",8}{"beside: number",17}{"p50",8}{"p95",8}{"p99",8}{"p95",8}");
        var (pages, searches) = (Line("pages", [.. quiet.Pages.Select(page => page.Took)], [.. beside.Pages.Select(page => page.Took)], PageGoal), Line("searches", quiet.Searches, beside.Searches, SearchGoal));
        Write($"wrong answers to the fifty: {quiet.Wrong + beside.Wrong}; the loud one got {loud.Said}");
        foreach (var page in quiet.Pages.GroupBy(page => page.Page).OrderByDescending(page => page.Max(one => one.Took)).Take(5))
            Write($"slowest alone: {page.Key}, {page.Count()} times, median {page.Select(one => one.Took).Order().ElementAt(page.Count() / 2):0} ms, at most {page.Max(one => one.Took):0}");
        if (pages && searches) Write($"P38 met");
        officers.ForEach(officer => officer.Dispose());
        return quiet.Wrong + beside.Wrong;
    }

    // Ten thousand reviews of which nobody was reminded yet come due at once; no installation begins so.
    static async Task<double> RestAsync(LargeWorld world)
    {
        var began = Stopwatch.GetTimestamp();
        for (var quiet = 0; quiet < 10 && Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(5); await Task.Delay(1000))
            quiet = await world.AskAsync("select not exists (select from jobs.qrtz_fired_triggers where state = 'EXECUTING')") is true ? quiet + 1 : 0;
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    static bool Line(string what, List<double> alone, List<double> beside, double goal)
    {
        alone.Sort();
        beside.Sort();
        var (before, during) = (At(alone, 0.95), At(beside, 0.95));
        Write($"{what,-9}{alone.Count,14}{At(alone, 0.5),8:0.0}{before,8:0.0}{At(alone, 0.99),8:0.0}{beside.Count,17}{At(beside, 0.5),8:0.0}{during,8:0.0}{At(beside, 0.99),8:0.0}{during / before,7:0.0}x   {(before <= goal ? "met" : "MISSED")}, {(during <= LoudGoal * before ? "met" : "MISSED")}");
        return before <= goal && during <= LoudGoal * before;

        static double At(List<double> times, double part) => times.Count == 0 ? 0 : times[Math.Min(times.Count - 1, (int)(times.Count * part))];
    }

    static async Task<(List<(string Page, double Took)> Pages, List<double> Searches, int Wrong)> WatchAsync(List<Officer> officers, TimeSpan length)
    {
        var began = Stopwatch.GetTimestamp();
        var days = await Task.WhenAll(officers.Select(officer => Task.Run(() => officer.WorkAsync(began, length))));
        return ([.. days.SelectMany(day => day.Pages)], [.. days.SelectMany(day => day.Searches)], days.Sum(day => day.Wrong));
    }

    static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("href=\"(/[a-z]+/assessments/[0-9a-f-]{36})\"")]
    private static partial Regex FileLink();

    [GeneratedRegex("[0-9a-f-]{36}")]
    private static partial Regex FileId();

    /// <summary>One who reads, pauses, and sometimes searches.</summary>
    sealed class Officer(Visitor visitor, Random dice, string[] pages, string search, byte[] words) : IDisposable
    {
        // Not all of them begin with the same page, nor search in the same moment.
        int turn = dice.Next(1000);

        public static async Task<Officer> AtWorkAsync(Uri root, int number, string post)
        {
            var (visitor, at) = (new Visitor(root, number), $"/{post.Split('.')[0]}");
            await visitor.SignInAsync($"{post}@demo.example", Journey.Passphrase);
            List<string> pages = [];
            foreach (var page in (string[])[$"{at}/", $"{at}/assessments", $"{at}/milestones", $"{at}/reminders"])
                if ((await visitor.AskAsync(page)).Status is HttpStatusCode.OK) pages.Add(page);
            if (pages.Contains($"{at}/assessments") && FileLink().Match(await visitor.ReadAsync($"{at}/assessments")) is { Success: true } file) pages.AddRange(file.Groups[1].Value, $"{file.Groups[1].Value}/ratings");
            return new(visitor, new(number), [.. pages], $"{at}/search", Searching(await visitor.ReadAsync($"{at}/search")));
        }

        public async Task<(List<(string Page, double Took)> Pages, List<double> Searches, int Wrong)> WorkAsync(long began, TimeSpan length)
        {
            List<(string, double)> read = [];
            List<double> found = [];
            var wrong = 0;
            while (true)
            {
                await Task.Delay(dice.Next(1000, 3000));
                if (Stopwatch.GetElapsedTime(began) >= length) return (read, found, wrong);
                var searches = ++turn % SearchEach == 0;
                var asked = Stopwatch.GetTimestamp();
                var answer = searches ? await visitor.AskAsync(search, Journey.Form(words)) : await visitor.AskAsync(pages[turn % pages.Length]);
                var took = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
                if (searches) found.Add(took);
                else read.Add((FileId().Replace(pages[turn % pages.Length], "{id}"), took));
                if (answer.Status is not HttpStatusCode.OK) wrong++;
            }
        }

        public static byte[] Searching(string page) => System.Text.Encoding.ASCII.GetBytes($"__RequestVerificationToken={Uri.EscapeDataString(Visitor.Token(page))}&Form.Words=situation");

        public void Dispose() => visitor.Dispose();
    }

    /// <summary>An organization at full throttle.</summary>
    sealed class Neighbour
    {
        const string Post = "au.desk@demo.example";

        readonly ConcurrentDictionary<string, int> said = new(StringComparer.Ordinal);
        readonly List<Visitor> visitors = [];
        Task[] runs = [];

        /// <summary>What it was told, and how often.</summary>
        public string Said => string.Join(", ", said.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value} x {one.Key}")));

        public static async Task<Neighbour> ComesAsync(LargeWorld world, CancellationToken over)
        {
            var loud = new Neighbour();
            var root = world.Portal.Address;
            var attach = await world.AskAsync("select '/au/assessments/' || assessment_id || '/evidence/' || id || '/attach' from portal.evidence where workspace = 'au' limit 1");
            List<Func<Visitor, Task<Step>>> acts = [];
            for (var number = 0; number < Readers; number++)
            {
                var turn = number;
                acts.Add(visitor => Task.FromResult<Step>(() => visitor.AskAsync(((string[])["/au/assessments", "/au/milestones", "/au/"])[turn++ % 3])));
            }

            for (var number = 0; number < Searchers; number++)
                acts.Add(async visitor => { var words = Officer.Searching(await visitor.ReadAsync("/au/search")); return () => visitor.AskAsync("/au/search", Journey.Form(words)); });
            for (var number = 0; number < Exporters; number++)
            {
                var confirms = number % 2 == 0;
                acts.Add(async visitor =>
                {
                    var token = Visitor.Token(await visitor.ReadAsync("/au/milestones"));
                    return async () =>
                    {
                        var answer = await visitor.AskAsync("/au/milestones?handler=Csv", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
                        // After five minutes each is asked whether it is still the same person: half of them say so, and half go on asking.
                        if (confirms && answer.Status is HttpStatusCode.Found)
                            await visitor.AskAsync("/account/confirm", new FormUrlEncodedContent([new("__RequestVerificationToken", Visitor.Token(await visitor.ReadAsync("/account/confirm"))), new("Form.Code", Journey.Passphrase)]));
                        return answer;
                    };
                });
            }

            for (var number = 0; number < Senders; number++)
                acts.Add(async visitor =>
                {
                    var (token, file) = (Visitor.Token(await visitor.ReadAsync($"{attach}")), new byte[19 * 1024 * 1024]);
                    Array.Fill(file, (byte)'a');
                    return () => visitor.AskAsync($"{attach}", new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(file), "Form.File", "table.csv" } });
                });
            foreach (var (number, act) in acts.Index())
            {
                var visitor = new Visitor(root, 100 + number);
                loud.visitors.Add(visitor);
                await visitor.SignInAsync(Post, Journey.Passphrase);
                var step = await act(visitor);
                loud.runs = [.. loud.runs, Task.Run(() => loud.ShoutAsync(step, over), CancellationToken.None)];
            }

            return loud;
        }

        public async Task GoesAsync()
        {
            await Task.WhenAll(runs);
            visitors.ForEach(visitor => visitor.Dispose());
        }

        async Task ShoutAsync(Step step, CancellationToken over)
        {
            while (!over.IsCancellationRequested) said.AddOrUpdate($"{(int)(await step()).Status}", 1, (_, count) => count + 1);
        }
    }
}
