using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>A person who saves one thing after the other and keeps a journal of what the portal confirmed.</summary>
sealed class KillWriter(string name, Browser browser, string form, string stored, Func<string, string, IReadOnlyList<KeyValuePair<string, string>>> fields) : IDisposable
{
    readonly Lock gate = new();
    string? known;
    (int Left, TaskCompletionSource Reached) wanted = (0, new());

    public string Name => name;

    /// <summary>A query for every text of this writer's that the database has.</summary>
    public string Stored => stored;

    /// <summary>False where only the last state is kept.</summary>
    public bool KeepsAll { get; private init; } = true;

    /// <summary>Why it stopped without being told to.</summary>
    public string? Gone { get; private set; }

    public List<string> Tried { get; } = [];

    public List<string> Confirmed { get; } = [];

    /// <summary>Every request that was not answered as it should be: when it began and ended, and what came instead.</summary>
    public List<(long Began, long Ended, string Instead)> Errors { get; } = [];

    /// <summary>Goes on when nobody answers: somebody else may.</summary>
    public bool StaysOn { get; private init; }

    /// <summary>Four people at a portal; or through what stands in front of several, where they stay on.</summary>
    public static async Task<IReadOnlyList<KillWriter>> AllAsync(PortalPlace place, string superuser, Uri? through = null)
    {
        async Task<Browser> BrowserAsync(string account)
        {
            var browser = new Browser(through ?? place.Address, "en");
            await browser.SignInAsync($"{account}@demo.example", RunningPortal.Passphrase);
            return browser;
        }

        var seventh = await PortalPlace.AskAsync(superuser, "select id from portal.assessments where number = 7 and originator = 'un'");
        var eighth = await PortalPlace.AskAsync(superuser, "select id from portal.assessments where number = 8 and originator = 'ecowas'");
        var section = await PortalPlace.AskAsync(superuser, "select id from portal.sections where assessment_id = $1 order by position limit 1", seventh!);
        static string All(string table, string column, string name) => $"select coalesce(array_agg({column}), array[]::text[]) from portal.{table} where {column} like 'written {name} %'";
        static KeyValuePair<string, string>[] Comment(string page, string text) => [new("Form.Text", text)];

        return
        [
            new("one", await BrowserAsync("un.desk"), $"/un/assessments/{seventh}", All("comments", "text", "one"), Comment) { StaysOn = through is not null },
            new("two", await BrowserAsync("ecowas.desk"), $"/ecowas/assessments/{eighth}", All("comments", "text", "two"), Comment) { StaysOn = through is not null },
            new("three", await BrowserAsync("au.desk"), $"/au/assessments/{seventh}/sections/{section}/edit", All("section_versions", "text", "three"),
                (page, text) => [new("Form.Text", text), new("Form.Revision", Value(page, "Form.Revision"))]) { StaysOn = through is not null },
            new("four", await BrowserAsync("ecowas.desk"), $"/ecowas/assessments/{seventh}/rate/SF1", All("ratings", "reason", "four"),
                (page, text) => [new("Form.Ratings[0].Code", "SF1"), new("Form.Ratings[0].Revision", Value(page, "Form.Ratings[0].Revision")),
                    new("Form.Ratings[0].Level", "2"), new("Form.Ratings[0].Trend", "Stable"), new("Form.Ratings[0].Confidence", "High"), new("Form.Ratings[0].Reason", text)])
            { KeepsAll = false, StaysOn = through is not null },
        ];
    }

    /// <summary>Saves until told to stop, or until nobody answers.</summary>
    public async Task WriteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Gone = null;
            await WriteWhileAnsweredAsync(stop);
            if (!StaysOn) return;
        }
    }

    async Task WriteWhileAnsweredAsync(CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            for (; !stop.IsCancellationRequested; began = Stopwatch.GetTimestamp()) await WriteOnceAsync(began);
        }
        catch (Exception gone) when (gone is HttpRequestException or SocketException)
        {
            // The portal was killed; what was under way was not confirmed. A connection that ends between being
            // made and being used comes as the socket's own exception.
            Gone = gone.GetBaseException().Message;
            Errors.Add((began, Stopwatch.GetTimestamp(), Gone));
        }
    }

    /// <summary>Completes after so many more confirmed writes.</summary>
    public Task MoreAsync(int times)
    {
        lock (gate)
        {
            wanted = (times, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return wanted.Reached.Task;
        }
    }

    public void Dispose() => browser.Dispose();

    async Task WriteOnceAsync(long began)
    {
        // Only a form with a revision in it must be fetched again each time.
        if (known is null || fields(known, "").Any(field => field.Key.EndsWith("Revision", StringComparison.Ordinal)))
        {
            var fetched = await browser.GetAsync(form);
            if (fetched.Status is not HttpStatusCode.OK)
            {
                Errors.Add((began, Stopwatch.GetTimestamp(), fetched.Status.ToString()));
                await PauseAsync();
                return;
            }

            known = fetched.Html;
            began = Stopwatch.GetTimestamp();
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"written {name} {Tried.Count + 1}");
        Tried.Add(text);
        using var request = new HttpRequestMessage(HttpMethod.Post, form)
        {
            Content = new FormUrlEncodedContent([.. fields(known, text), new("__RequestVerificationToken", Value(known, "__RequestVerificationToken"))]),
        };
        using var answer = await browser.SendAsync(request);
        if (answer.StatusCode is not HttpStatusCode.Redirect)
        {
            Errors.Add((began, Stopwatch.GetTimestamp(), answer.StatusCode.ToString()));
            await PauseAsync();
            return;
        }

        if (answer.Headers.Location!.OriginalString.Contains("sign-in", StringComparison.Ordinal)) throw new InvalidOperationException($"{name} was signed out by the fault.");
        Confirmed.Add(text);
        lock (gate)
        {
            wanted.Left--;
            if (wanted.Left <= 0) wanted.Reached.TrySetResult();
        }
    }

    // A person who is told to try again does not do so at once; without this the database has no processor left to come back on.
    static Task PauseAsync() => Task.Delay(TimeSpan.FromMilliseconds(100));

    static string Value(string page, string field)
    {
        var at = page.IndexOf($"name=\"{field}\"", StringComparison.Ordinal);
        var tag = page[at..page.IndexOf('>', at)];
        var from = tag.IndexOf("value=\"", StringComparison.Ordinal) + 7;
        return tag[from..tag.IndexOf('"', from)];
    }
}
