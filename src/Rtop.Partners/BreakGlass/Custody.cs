using Rtop.Partners.Workspaces;

namespace Rtop.Partners.BreakGlass;

/// <summary>Who may act as custodian: not before a whole day has gone by since the duty began, so that nobody is appointed for one note (SECURITY D9).</summary>
public static class Custody
{
    /// <summary>Days after the first day of the duty from which its holder acts. A duty knows its day and not its hour: with two, 24 hours are over wherever it began.</summary>
    public const int DelayDays = 2;

    /// <summary>How many it takes.</summary>
    public const int Needed = 2;

    /// <summary>True when the officer may act on that day.</summary>
    public static bool MayAct(Officer officer, DateOnly today) => officer.Duties.Any(held => held.Duty is Duty.Custodian && held.IsValid(today) && today >= held.From.AddDays(DelayDays));

    /// <summary>The day from which an officer will act whose appointment is not old enough; null for whoever acts, or is no custodian.</summary>
    public static DateOnly? ActsFrom(Officer officer, DateOnly today) =>
        MayAct(officer, today) || officer.Duties.Where(held => held.Duty is Duty.Custodian && held.IsValid(today)).Select(held => (DateOnly?)held.From).Min() is not { } from ? null : from.AddDays(DelayDays);

    internal static void Require(Officer by, IEnumerable<Officer> colleagues, DateOnly today)
    {
        Rule.Require(MayAct(by, today), "emergency.not-yet");
        Rule.Require(colleagues.Where(officer => MayAct(officer, today)).Select(officer => officer.PersonId).Distinct().Count() >= Needed, "emergency.two-custodians");
    }
}
