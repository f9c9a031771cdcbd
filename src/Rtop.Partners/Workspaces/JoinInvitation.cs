using System.Globalization;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Workspaces;

/// <summary>That somebody is asked to join a workspace: bound to an e-mail address, for a time, with the duties that the post will have. The link to it is kept apart, hashed.</summary>
public sealed class JoinInvitation : IRevised
{
    const string Kind = "join";

    /// <summary>How long the link is good.</summary>
    public static readonly TimeSpan Good = TimeSpan.FromDays(7);

    /// <summary>Most days that the post of a liaison officer or guest lasts at a time.</summary>
    public const int MostDays = 366;

    /// <summary>Longest name of where somebody comes from, in characters.</summary>
    public const int ComesFromMaxLength = 120;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The workspace that is to be joined.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who invites: that workspace, or the platform its first administrator.</summary>
    public required WorkspaceCode By { get; init; }

    /// <summary>The inviting officer; the operator's person where the platform invites.</summary>
    public required Guid SentBy { get; init; }

    /// <summary>To whom; only whoever reads this address can join.</summary>
    public required string Email { get; init; }

    /// <summary>Title of the post.</summary>
    public required string Title { get; init; }

    /// <summary>How the officer will belong to the organization.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Where a liaison officer or guest comes from, in words; null for staff.</summary>
    public required string? ComesFrom { get; init; }

    /// <summary>The last day of the post; null: open.</summary>
    public required DateOnly? Until { get; init; }

    /// <summary>The duties from the day of joining on.</summary>
    public required IReadOnlyList<Duty> Duties { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>Until when it can be accepted.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was accepted or withdrawn; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>True when it was accepted.</summary>
    public bool IsAccepted { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Shows that the portal wrote the row.</summary>
    public byte[]? Stamp { get; private set; }

    /// <summary>Invites on behalf of the workspace that is to be joined.</summary>
    public static JoinInvitation Send(Officer by, string email, string title, Standing standing, string? comesFrom, DateOnly? until, IReadOnlyList<Duty> duties, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        Rule.Require(by.May(today).Includes(Permission.AdministerPeople), "officer.not-yours");
        return Send(by.Workspace, by, email, title, standing, comesFrom, until, duties, today, now, sealing);
    }

    /// <summary>Invites an administrator on behalf of the platform: where an organization has none yet, or has lost them.</summary>
    public static JoinInvitation SendFirst(Officer by, WorkspaceCode workspace, string email, string title, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        Rule.Require(by.May(today).Includes(Permission.RunPlatform), "officer.not-yours");
        return Send(workspace, by, email, title, Standing.Staff, null, null, [Duty.WorkspaceAdministrator], today, now, sealing);
    }

    static JoinInvitation Send(WorkspaceCode workspace, Officer by, string email, string title, Standing standing, string? comesFrom, DateOnly? until, IReadOnlyList<Duty> duties, DateOnly today, DateTimeOffset now, ISealing sealing)
    {
        Rule.RequireAt(nameof(Title), title.Trim() is { Length: > 0 and <= Officer.TitleMaxLength }, "officer.title", Officer.TitleMaxLength);
        Rule.RequireAt(nameof(Standing), Enum.IsDefined(standing), "join.standing");
        Rule.RequireAt(nameof(Duties), duties.Count > 0 && duties.All(Officer.DutiesFor(standing).Contains), duties.Count > 0 ? "officer.duty-not-for" : "join.no-duty");
        Rule.RequireAt(nameof(ComesFrom), standing is Standing.Staff || comesFrom?.Trim() is { Length: > 0 and <= ComesFromMaxLength }, "join.comes-from", ComesFromMaxLength);
        // Who comes from outside comes for a time; the post ends by itself, and somebody is told before.
        Rule.RequireAt(nameof(Until), standing is Standing.Staff ? until is null : until >= today && until.Value.DayNumber - today.DayNumber <= MostDays, standing is Standing.Staff ? "join.staff-open" : "join.until", MostDays);
        var invitation = new JoinInvitation
        {
            Id = Guid.NewGuid(),
            Workspace = workspace,
            By = by.Workspace,
            SentBy = by.Id,
            Email = email.Trim(),
            Title = title.Trim(),
            Standing = standing,
            ComesFrom = standing is Standing.Staff ? null : comesFrom!.Trim(),
            Until = until,
            Duties = [.. duties.Distinct().Order()],
            SentAt = now,
            ExpiresAt = now + Good,
        };
        invitation.Stamp = sealing.Stamp(Kind, invitation.Fields);
        return invitation;
    }

    /// <summary>True while it can be accepted.</summary>
    public bool IsOpen(DateOnly today, DateTimeOffset now) => EndedAt is null && now < ExpiresAt && (Until is null || today <= Until);

    /// <summary>Takes it back.</summary>
    public void Withdraw(Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == By && (by.May(today).Includes(Permission.AdministerPeople) || by.May(today).Includes(Permission.RunPlatform)), "officer.not-yours");
        Rule.Require(EndedAt is null, "join.over");
        EndedAt = now;
        Revision++;
    }

    /// <summary>Takes the place of an invitation that was not accepted.</summary>
    public void Replace(JoinInvitation other, Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.Require(other.Workspace == Workspace && other.Email == Email, "join.over");
        other.Withdraw(by, today, now);
    }

    /// <summary>It was accepted: nobody joins by it again.</summary>
    public void Accept(DateTimeOffset now)
    {
        (EndedAt, IsAccepted) = (now, true);
        Revision++;
    }

    /// <summary>True while it can be accepted, and is as the portal wrote it.</summary>
    public bool Stands(DateOnly today, DateTimeOffset now, ISealing sealing) => Stamp is not null && sealing.IsStamped(Stamp, Kind, Fields) && IsOpen(today, now);

    internal void RequireOpen(DateOnly today, DateTimeOffset now, ISealing sealing) => Rule.Require(Stands(today, now, sealing), "join.over");

    string[] Fields =>
    [
        Id.ToString("N"), Workspace.Value, By.Value, SentBy.ToString("N"), Email.ToUpperInvariant(), ((int)Standing).ToString(CultureInfo.InvariantCulture), Until?.ToString("O", CultureInfo.InvariantCulture) ?? "",
        string.Join(' ', Duties.Select(duty => ((int)duty).ToString(CultureInfo.InvariantCulture))), (ExpiresAt.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
    ];
}
