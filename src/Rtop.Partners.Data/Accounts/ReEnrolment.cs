using System.Security.Cryptography;
using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Data.Accounts;

/// <summary>
/// That an operator lets somebody who lost every second factor begin again: by a link in the mailbox and by words that the operator reads out, and by neither alone.
/// So nobody who reads the mail, and no operator, comes in with it (SECURITY P23, P26).
/// </summary>
public sealed class ReEnrolment : ISealedRow
{
    /// <summary>How long it is good.</summary>
    public static readonly TimeSpan Good = TimeSpan.FromHours(24);

    /// <summary>Most tries at the words.</summary>
    public const int TriesMax = 5;

    /// <summary>Whose account; one at a time.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>SHA-256 of the token in the link.</summary>
    public required byte[] TokenHash { get; set; }

    /// <summary>SHA-256 of the words, with the account beside them.</summary>
    public required byte[] WordsHash { get; set; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; set; }

    /// <summary>How often other words were typed.</summary>
    public int Tries { get; set; }

    /// <summary>Number of the present state, from 1.</summary>
    public int Revision { get; set; } = 1;

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    /// <summary>True while it can be used.</summary>
    public bool IsGood(DateTimeOffset now) => Tries < TriesMax && now - MadeAt < Good;

    /// <summary>True when these are the words.</summary>
    public bool Are(byte[] words) => CryptographicOperations.FixedTimeEquals(WordsHash, words);

    string ISealedRow.SealedAs => "re-enrolment";

    byte[][] ISealedRow.SealedFields() => [Framed.Id(AccountId), TokenHash, WordsHash, AccountSeals.Moment(MadeAt), Framed.Number(Tries)];
}
