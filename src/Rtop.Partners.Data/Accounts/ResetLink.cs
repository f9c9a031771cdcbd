using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Data.Accounts;

/// <summary>
/// A link by which a forgotten passphrase is set anew. An account has three places for links, and a place is free again after an hour: so many mails it gets at most,
/// however many portals are asked at once.
/// </summary>
public sealed class ResetLink : ISealedRow
{
    /// <summary>Places of an account.</summary>
    public const int Places = 3;

    /// <summary>How long a link is good.</summary>
    public static readonly TimeSpan Lives = TimeSpan.FromMinutes(30);

    /// <summary>After how long its place is free again.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromHours(1);

    /// <summary>Whose passphrase.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Which of the places, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>SHA-256 of the token in the link.</summary>
    public byte[] TokenHash { get; private set; } = [];

    /// <summary>The account's security stamp then: once its passphrase is another, the link is void, also when its row is put back.</summary>
    public string Stamp { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it was used.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    /// <summary>Puts a new link in the place.</summary>
    public void Make(byte[] tokenHash, string stamp, DateTimeOffset now) => (TokenHash, Stamp, MadeAt, UsedAt) = (tokenHash, stamp, now, null);

    /// <summary>True while it is good for an account with that security stamp.</summary>
    public bool IsGood(string? stamp, DateTimeOffset now) => UsedAt is null && now - MadeAt < Lives && Stamp == stamp;

    /// <summary>It is used up.</summary>
    public void Use(DateTimeOffset now) => UsedAt = now;

    string ISealedRow.SealedAs => "reset-link";

    byte[][] ISealedRow.SealedFields() =>
        [Framed.Id(AccountId), Framed.Number(Place), TokenHash, Framed.Text(Stamp), AccountSeals.Moment(MadeAt), UsedAt is { } used ? AccountSeals.Moment(used) : []];
}
