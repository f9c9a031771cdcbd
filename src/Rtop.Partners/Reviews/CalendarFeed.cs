using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>What a calendar feed shows. Numbers are stored.</summary>
public enum FeedView
{
    /// <summary>Milestones that the workspace leads, of every programme.</summary>
    Milestones = 1,

    /// <summary>The milestones of one programme.</summary>
    Programme = 2,

    /// <summary>Reviews of assessments that the workspace is on.</summary>
    Reviews = 3,

    /// <summary>The due dates of one's own reminders.</summary>
    Mine = 4,
}

/// <summary>
/// An address under which a person's calendar reads due dates of one workspace. The address is all that it takes, so it is a secret: it is shown
/// once and kept as a hash, gives neutral words only, and ends when its owner, or the owner's service there, does.
/// </summary>
public sealed class CalendarFeed
{
    /// <summary>Most feeds that a person has in one workspace at a time.</summary>
    public const int Most = 10;

    /// <summary>SHA-256 of the token in the address.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>Random id by which its owner revokes it.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The workspace whose desk it reads at.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What it shows.</summary>
    public required FeedView View { get; init; }

    /// <summary>The programme, where it shows one.</summary>
    public Guid? ProgrammeId { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The last day on which it was read; null before the first.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    /// <summary>When it was revoked; null while it may be read.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>The right that its reader must have on the day of reading.</summary>
    public Permission Needs => NeededFor(View);

    /// <summary>The right without which a view has nothing to show.</summary>
    public static Permission NeededFor(FeedView view) => view switch
    {
        FeedView.Mine => Permission.Enter,
        FeedView.Reviews => Permission.ReadAssessments,
        _ => Permission.ReadProgrammes,
    };

    /// <summary>Makes a feed for an officer who has <paramref name="live"/> others; <paramref name="token"/> is what stands in its address, this once.</summary>
    public static CalendarFeed Make(FeedView view, Guid? programme, int live, Officer by, DateTimeOffset now, out string token)
    {
        Rule.RequireAt(nameof(View), by.PersonId is not null && Enum.IsDefined(view) && (view is FeedView.Programme) == (programme is not null), "feed.view");
        Rule.RequireAt(nameof(View), live < Most, "feed.many", Most);
        token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return new() { TokenHash = HashOf(token), Id = Guid.NewGuid(), PersonId = by.PersonId!.Value, Workspace = by.Workspace, View = view, ProgrammeId = programme, MadeAt = now };
    }

    /// <summary>The hash under which a token is kept.</summary>
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>It was read. True for the first time on a day.</summary>
    public bool Read(DateOnly today)
    {
        if (LastUsedOn >= today) return false;
        LastUsedOn = today;
        return true;
    }

    /// <summary>It is read no more.</summary>
    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
