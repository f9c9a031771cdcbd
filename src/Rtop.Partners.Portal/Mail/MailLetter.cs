using System.Buffers;

namespace Rtop.Partners.Portal.Mail;

/// <summary>One mail to one person, rendered in that person's language.</summary>
public sealed record MailLetter
{
    static readonly SearchValues<char> NotInMessageId = SearchValues.Create("<> \t");

    /// <summary>The reader's address, without a name.</summary>
    public required string To { get; init => field = OneLine(value, nameof(To)); }

    /// <summary>Subject, on one line.</summary>
    public required string Subject { get; init => field = OneLine(value, nameof(Subject)); }

    /// <summary>The words as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The same words as what stands inside a <c>body</c>; the transport puts the page with language and direction around it.</summary>
    public required string Html { get; init; }

    /// <summary>Language of the words, as <c>ar</c>.</summary>
    public required string Language { get; init => field = OneLine(value, nameof(Language)); }

    /// <summary>True when the language is written from right to left.</summary>
    public required bool RightToLeft { get; init; }

    /// <summary>Message-ID without its brackets; a letter that is sent again keeps it, so that the reader's server can drop the copy.</summary>
    public required string MessageId
    {
        get;
        init => field = value.Contains('@', StringComparison.Ordinal) && !value.AsSpan().ContainsAny(NotInMessageId)
            ? OneLine(value, nameof(MessageId))
            : throw new ArgumentException("A Message-ID is written left@right, without brackets.", nameof(value));
    }

    /// <summary>Where the reader says when and how often mail may come.</summary>
    public Uri? Settings { get; init; }

    /// <summary>A calendar file (.ics) that goes with the letter.</summary>
    public string? Calendar { get; init; }

    // A line break in a header would let its value write headers of its own.
    static string OneLine(string value, string name) =>
        value.Any(char.IsControl) ? throw new ArgumentException($"{name} has a control character.", nameof(value)) : value;
}
