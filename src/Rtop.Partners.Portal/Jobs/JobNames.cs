namespace Rtop.Partners.Portal.Jobs;

/// <summary>What jobs are called: in the schedule, in the log, and after <c>jobs run</c>.</summary>
public static class JobNames
{
    /// <summary>Finds what waits for whom and puts it in the outbox.</summary>
    public const string ReviewReminders = "review-reminders";

    /// <summary>Writes down which silences were not broken, and tells of those that run, and of warnings.</summary>
    public const string Silences = "silences";

    /// <summary>Opens releases whose consents are a day old.</summary>
    public const string Releases = "releases";

    /// <summary>Looks through files of milestones that were handed in, does what was confirmed, and undoes.</summary>
    public const string Imports = "imports";

    /// <summary>Deletes what was said at roundtables, a month after the summary was cleared.</summary>
    public const string Roundtables = "roundtables";

    /// <summary>Warns that the time of something in a closed confidential file ends.</summary>
    public const string Retention = "retention";

    /// <summary>Mails that one item is due in a confidential file, and nothing else.</summary>
    public const string InConfidence = "in-confidence";

    /// <summary>Tells heads of office once a year of the list of emergency accesses.</summary>
    public const string BreakGlass = "break-glass";

    /// <summary>Sends what is in the outbox.</summary>
    public const string SendLetters = "send-letters";

    /// <summary>Sends mails that belong to an account: links for a forgotten passphrase, invitations, alarms.</summary>
    public const string SendAccountMails = "send-account-mails";

    /// <summary>Makes a backup, and looks whether the audit chains are unbroken.</summary>
    public const string Backup = "backup";
}
