using Rtop.Partners.Engagements;

namespace Rtop.Partners.Workspaces;

/// <summary>
/// What an administrator of the workspace may do with a post, and what not: nobody acts on their own post, nor on that of another administrator, and nothing
/// reaches beyond the workspace (SECURITY P26). A post that somebody changed past the portal is left as it is.
/// </summary>
public sealed partial class Officer
{
    /// <summary>Longest title of a post, in characters.</summary>
    public const int TitleMaxLength = 200;

    // Who comes from outside has no power over those who do not.
    static readonly Duty[] ForStaff = [Duty.ClearingOfficer, Duty.HeadOfOffice, Duty.WorkspaceAdministrator, Duty.Auditor, Duty.Custodian];

    /// <summary>The duties that may be given to somebody of that standing. To run jobs or the platform is none of them.</summary>
    public static IReadOnlyList<Duty> DutiesFor(Standing standing) =>
        [.. Enum.GetValues<Duty>().Where(duty => duty is not (Duty.Operator or Duty.System) && (standing is Standing.Staff || !ForStaff.Contains(duty)))];

    /// <summary>True when that colleague may change this post on that day.</summary>
    public bool MayBeChangedBy(Officer by, DateOnly today) =>
        by.May(today).Includes(Permission.AdministerPeople) && by.Workspace == Workspace && PersonId is not null && by.PersonId != PersonId && !Holds(Duty.WorkspaceAdministrator, today);

    /// <summary>Gives a duty from a day until a day; of somebody who is there for a time, no longer than that.</summary>
    public void Appoint(Officer by, Duty duty, DateOnly from, DateOnly? until, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        RequireChangeable(by, today, sealing);
        Rule.Require(Serves(today), "officer.left");
        Rule.RequireAt("Duty", DutiesFor(Standing).Contains(duty), "officer.duty-not-for");
        Rule.RequireAt("From", from >= today, "officer.duty-begins-in-the-past");
        Rule.RequireAt("Until", until is null || until >= from, "officer.duty-ends-before-it-begins");
        Rule.RequireAt("Until", Until is not { } last || (until ?? last) <= last, "officer.duty-outlasts-the-post");
        Rule.RequireAt("Duty", !Duties.Any(held => held.Duty == duty && (held.Until is null || held.Until >= from) && (until is null || held.From <= until)), "officer.duty-held");
        TakeOn(duty, from, until ?? Until, Order(by, duty, DutyOrderKind.Give, now)).StampBy(sealing, this);
    }

    /// <summary>Ends a duty with a day as its last; one that has not begun never does.</summary>
    public void Dismiss(Officer by, Guid duty, DateOnly last, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        RequireChangeable(by, today, sealing);
        var held = Duties.FirstOrDefault(held => held.Id == duty);
        Rule.Require(held is not null && (held.Until is null || held.Until >= today), "officer.duty-over");
        Rule.RequireAt("Until", last >= today.AddDays(-1), "officer.duty-ends-in-the-past");
        Rule.RequireAt("Until", held!.Until is not { } until || last <= until, "officer.duty-prolonged");
        held.EndOn(last, Order(by, held.Duty, DutyOrderKind.Term, now), sealing, this);
    }

    /// <summary>The post of a liaison officer or guest lasts until another day.</summary>
    public void Prolong(Officer by, DateOnly until, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        RequireChangeable(by, today, sealing);
        Rule.Require(Standing is not Standing.Staff && LeftAt is null, "officer.left");
        Rule.RequireAt("Until", until >= today && until.DayNumber - today.DayNumber <= JoinInvitation.MostDays, "join.until", JoinInvitation.MostDays);
        // Duties that last as long as the post do so still; a shorter one keeps its day.
        foreach (var held in Duties.Where(held => held.Until == Until || held.Until > until)) held.EndOn(until, Order(by, held.Duty, DutyOrderKind.Term, now), sealing, this);
        Until = until;
        Stamp = sealing.Stamp(Kind, Fields);
    }

    /// <summary>Gives the post another title.</summary>
    public void Rename(Officer by, string title, DateOnly today, ISealing sealing)
    {
        RequireChangeable(by, today, sealing);
        Rule.RequireAt(nameof(Title), title.Trim() is { Length: > 0 and <= TitleMaxLength }, "officer.title", TitleMaxLength);
        Title = title.Trim();
    }

    /// <summary>Sees the officer off: out at the next click, with every duty at its end.</summary>
    public void SeeOff(Officer by, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        RequireChangeable(by, today, sealing);
        Rule.Require(LeftAt is null, "officer.left");
        // What was held ends the day before: nothing of it is left for this one.
        var yesterday = today.AddDays(-1);
        foreach (var held in Duties.Where(held => held.Until is null || held.Until > yesterday)) held.EndOn(yesterday, Order(by, held.Duty, DutyOrderKind.Term, now), sealing, this);
        LeftAt = now;
        Stamp = sealing.Stamp(Kind, Fields);
    }

    /// <summary>An operator relieves an administrator, where no other could: of that duty, and of nothing else.</summary>
    public void RelieveOfAdministration(Officer by, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        Rule.Require(by.May(today).Includes(Permission.RunPlatform), "officer.not-yours");
        Rule.Require(Forged(sealing) is [], "officer.forged");
        var held = Duties.Where(held => held.Duty is Duty.WorkspaceAdministrator && (held.Until is null || held.Until >= today)).ToList();
        Rule.Require(held is not [], "officer.duty-over");
        foreach (var duty in held) duty.EndOn(today.AddDays(-1), Order(by, duty.Duty, DutyOrderKind.Term, now), sealing, this);
    }

    /// <summary>The post that an invitation gives to somebody who was not there before.</summary>
    public static Officer Join(JoinInvitation invitation, Guid person, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = invitation.Workspace, PersonId = person, Title = invitation.Title };
        officer.Enter(invitation, today, now, sealing);
        return officer;
    }

    /// <summary>Somebody who left comes back by a new invitation, to the same post.</summary>
    public void Rejoin(JoinInvitation invitation, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        Rule.Require(!Serves(today) && invitation.Workspace == Workspace, "join.there");
        Rule.Require(Forged(sealing) is [], "officer.forged");
        Title = invitation.Title;
        Enter(invitation, today, now, sealing);
    }

    void Enter(JoinInvitation invitation, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        invitation.RequireOpen(today, now, sealing);
        (Standing, ComesFrom, Until, LeftAt, InvitationId) = (invitation.Standing, invitation.ComesFrom, invitation.Until, null, invitation.Id);
        Stamp = sealing.Stamp(Kind, Fields);
        foreach (var duty in invitation.Duties) TakeOn(duty, today, invitation.Until, null).StampBy(sealing, this);
    }

    DutyOrder Order(Officer by, Duty duty, DutyOrderKind kind, DateTimeOffset now) =>
        new() { Id = Guid.NewGuid(), Workspace = Workspace, OfficerId = Id, PersonId = PersonId!.Value, Duty = duty, Kind = kind, By = by.PersonId!.Value, At = now };

    void RequireChangeable(Officer by, DateOnly today, ISealing sealing)
    {
        Rule.Require(MayBeChangedBy(by, today), "officer.not-yours");
        // What somebody wrote past the portal would become the portal's by being stamped with the rest.
        Rule.Require(Forged(sealing) is [], "officer.forged");
    }
}
