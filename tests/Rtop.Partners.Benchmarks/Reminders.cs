using System.Diagnostics;
using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Benchmarks;

/// <summary>What reminding costs: so many due reminders in five workspaces are found, put in the outbox and sent to a mail server beside; and a bare loop that sends as many mails of the same size to the same server.</summary>
static class Reminders
{
    /// <summary>The part's name among the journeys.</summary>
    public const string Name = "reminders";

    const int Workspaces = 5, Many = 10_000, Quick = 1_000;

    /// <summary>Runs it; the number of wrong answers.</summary>
    public static async Task<int> RunAsync(Stage stage, BenchOptions options)
    {
        var due = options.Rounds == 1 ? Quick : Many;
        Write($"\n{due} due reminders in {Workspaces} workspaces. Each line is a process of its own; what the first takes, all take for their start.");
        await using var sink = SmtpSink.Start(offersTls: false);
        var settings = await stage.PrepareRemindersAsync(due / Workspaces);
        Write($"\n{"",-28}{"seconds",9}{"cpu s",8}{"db s",8}{"peak MB",9}{"transactions",14}");
        // A job that finds nothing to do: the start of the program, and its memory.
        await LineAsync("start", "break-glass");
        var before = await CountAsync();
        var queued = await LineAsync("compute and queue", "review-reminders");
        var raised = await CountAsync() - before;
        await LineAsync("compute alone, once more", "review-reminders");
        Write($"{"",-28}{raised} reminders raised, {raised / queued:0} a second");

        var waiting = (long)await stage.AskAsync(Stage.RemindersDatabase, "select count(*) from portal.letters where state = 1");
        settings["Mail__Host"] = "localhost";
        settings["Mail__Port"] = sink.Port.ToString(CultureInfo.InvariantCulture);
        settings["Mail__From"] = "portal@example.org";
        var began = Stopwatch.GetTimestamp();
        var first = sink.WaitForAsync(1, CancellationToken.None).ContinueWith(_ => Stopwatch.GetTimestamp(), TaskScheduler.Default);
        var sent = await LineAsync("send", "send-letters");
        var (count, took) = (sink.Messages.Count, sent - Stopwatch.GetElapsedTime(began, await first).TotalSeconds);
        var bytes = sink.Messages.Average(mail => mail.Raw.Length);

        var bare = await BareAsync(sink, count, (int)bytes);
        Write($"\n{count} mails of {bytes:0} bytes: {count / took:0.0} a second, over {sink.Connections - 1} connections; a bare loop {count / bare:0.0} a second ({count / took / (count / bare):0.000} of it).");
        var faults = (raised < due ? 1 : 0) + (count != waiting ? 1 : 0) + (sink.Messages.Take(count).Select(mail => mail.MessageId).Distinct().Count() != count ? 1 : 0);
        if (faults > 0) Write($"WRONG ANSWERS: {faults}");
        return faults;

        async Task<long> CountAsync() => (long)await stage.AskAsync(Stage.RemindersDatabase, "select count(*) from portal.reminders");

        async Task<double> LineAsync(string name, string job)
        {
            var (cpu, transactions) = (stage.DatabaseCpu, await TransactionsAsync());
            var run = await Served.MeasureAsync(Stage.Program, ["jobs", "run", job], settings);
            Write($"{name,-28}{run.Seconds,9:0.0}{run.Cpu / 1000,8:0.0}{(stage.DatabaseCpu - cpu) / 1000,8:0.0}{run.PeakMegabytes,9:0}{await TransactionsAsync() - transactions,14}");
            return run.Seconds;
        }

        async Task<long> TransactionsAsync() => (long)await stage.AskAsync(Stage.RemindersDatabase, "select xact_commit from pg_stat_database where datname = current_database()");
    }

    // The framework's client on one connection, and nothing around it.
    static async Task<double> BareAsync(SmtpSink sink, int count, int bytes)
    {
        var (taken, words) = (sink.Messages.Count, Encoding.UTF8.GetBytes(new string('x', bytes * 3 / 8)));
        var began = Stopwatch.GetTimestamp();
        using (var client = new SmtpClient("localhost", sink.Port))
            for (var at = 0; at < count; at++)
            {
                using var message = new MailMessage("portal@example.org", "reader@example.org") { Subject = "A review is due" };
                foreach (var type in (string[])[MediaTypeNames.Text.Plain, MediaTypeNames.Text.Html])
                    message.AlternateViews.Add(new(new MemoryStream(words), new ContentType(type) { CharSet = "utf-8" }) { TransferEncoding = TransferEncoding.Base64 });
                await client.SendMailAsync(message);
            }

        await sink.WaitForAsync(taken + count, CancellationToken.None);
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
