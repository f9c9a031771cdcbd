using System.Buffers.Text;
using Rtop.Partners.Engagements;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Mail;

/// <summary>
/// The link in a mail by which its reader answers. It says nothing to read, belongs to one officer, is good for two weeks and is used once; and it opens nothing
/// without sign-in, so a forwarded mail gives nothing away, and what fetches links ahead of people changes nothing (decision 0054).
/// </summary>
public static class AnswerLink
{
    /// <summary>How long a link is good.</summary>
    public static readonly TimeSpan Lives = TimeSpan.FromDays(14);

    const string Kind = "answer-link";
    const int IdLength = 16;

    /// <summary>What stands in the address: the same at every try, for copies of one mail are one mail.</summary>
    public static string TokenOf(Letter letter, ISealing sealing) =>
        Base64Url.EncodeToString([.. letter.Id.ToByteArray(), .. sealing.Stamp(Kind, Fields(letter))]);

    /// <summary>The letter that a token names; whether it is the token of that letter is asked with <see cref="IsOf"/>. Null when it names none.</summary>
    public static Guid? LetterOf(string token) => Decoded(token) is { Length: > IdLength } bytes ? new Guid(bytes.AsSpan(0, IdLength)) : null;

    /// <summary>True when the portal wrote the token for this letter.</summary>
    public static bool IsOf(string token, Letter letter, ISealing sealing) => sealing.IsStamped(Decoded(token)![IdLength..], Kind, Fields(letter));

    static string[] Fields(Letter letter) => [letter.Id.ToString("N"), letter.OfficerId.ToString("N"), letter.Workspace.Value];

    static byte[]? Decoded(string token)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(token.Length)];
        return Base64Url.IsValid(token) && Base64Url.TryDecodeFromChars(token, bytes, out var written) ? bytes[..written] : null;
    }
}
