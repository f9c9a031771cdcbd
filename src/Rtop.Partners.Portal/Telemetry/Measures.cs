using System.Diagnostics;
using System.Diagnostics.Metrics;
using Rtop.Partners.Portal.Mail;

namespace Rtop.Partners.Portal.Telemetry;

/// <summary>What the portal counts of itself. Nothing here says of which organization, person or file something is: kinds, outcomes and names of jobs alone.</summary>
public static class Measures
{
    /// <summary>Name of the meter, and of the source of spans.</summary>
    public const string Name = "Rtop.Partners";

    /// <summary>The spans that the portal makes: jobs, and questions to the database.</summary>
    public static ActivitySource Spans { get; } = new(Name);

    /// <summary>The meter; its instruments are listed in <c>infra/watching</c>.</summary>
    static readonly Meter Meter = new(Name);

    static readonly Counter<long> Refusals = Meter.CreateCounter<long>("rtop.refusals", "{refusal}", "Requests and sign-ins that were refused");
    static readonly Counter<long> SlowQueries = Meter.CreateCounter<long>("rtop.slow_queries", "{query}", "Queries that took longer than Telemetry__SlowQueryMilliseconds");
    static readonly Counter<long> JobRuns = Meter.CreateCounter<long>("rtop.jobs.runs", "{run}", "Runs of jobs");
    static readonly Histogram<double> JobTimes = Meter.CreateHistogram<double>("rtop.jobs.duration", "s", "How long runs of jobs took");
    static readonly Counter<long> Reminders = Meter.CreateCounter<long>("rtop.reminders.raised", "{reminder}", "Reminders that were raised");
    static readonly Counter<long> Mails = Meter.CreateCounter<long>("rtop.mails", "{mail}", "Mails that were handed to the mail server");

    // A portal that did not look yet says nothing instead of zero.
    static (long Letters, long Account)? waiting;

    static Measures() => Meter.CreateObservableGauge("rtop.outbox.waiting", Waiting, "{mail}", "Mails that wait, as last counted");

    /// <summary>Somebody was refused: <c>not-there</c>, <c>not-allowed</c>, <c>too-often</c>, <c>crowded</c>, <c>sign-in</c>, <c>forged-row</c>.</summary>
    public static void Refused(string kind) => Refusals.Add(1, KeyValuePair.Create<string, object?>("kind", kind));

    /// <summary>A query was slow, on the page of that template.</summary>
    public static void Slow(string route) => SlowQueries.Add(1, KeyValuePair.Create<string, object?>("http.route", route));

    /// <summary>A job ran that long; it is done, or failed.</summary>
    public static void Ran(string job, bool done, TimeSpan took)
    {
        JobRuns.Add(1, KeyValuePair.Create<string, object?>("job.name", job), KeyValuePair.Create<string, object?>("outcome", done ? "done" : "failed"));
        JobTimes.Record(took.TotalSeconds, KeyValuePair.Create<string, object?>("job.name", job));
    }

    /// <summary>So many reminders were raised.</summary>
    public static void Raised(int count) => Reminders.Add(count);

    /// <summary>What the mail server made of a mail.</summary>
    public static void Mailed(MailOutcome outcome) => Mails.Add(1, KeyValuePair.Create<string, object?>("outcome", outcome switch
    {
        MailOutcome.Delivered => "delivered",
        MailOutcome.Refused => "refused",
        MailOutcome.TryLater => "later",
        _ => "uncertain",
    }));

    /// <summary>So many mails wait.</summary>
    public static void Waits(long letters, long account) => waiting = (letters, account);

    static IEnumerable<Measurement<long>> Waiting() => waiting is not var (letters, account) ? []
        : [new(letters, KeyValuePair.Create<string, object?>("outbox", "letters")), new(account, KeyValuePair.Create<string, object?>("outbox", "account"))];
}
