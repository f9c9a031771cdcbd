namespace Rtop.Partners.Portal.Jobs;

/// <summary>What jobs are called: in the schedule, in the log, and after <c>jobs run</c>.</summary>
public static class JobNames
{
    /// <summary>Finds what waits for whom and puts it in the outbox.</summary>
    public const string ReviewReminders = "review-reminders";

    /// <summary>Writes down which silences were not broken, and tells of those that run.</summary>
    public const string Silences = "silences";

    /// <summary>Opens releases whose consents are a day old.</summary>
    public const string Releases = "releases";

    /// <summary>Sends what is in the outbox.</summary>
    public const string SendLetters = "send-letters";
}
