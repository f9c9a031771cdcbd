using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>A letter as the <see cref="SmtpSink"/> took it, decoded by hand so that the sending side is not its own judge.</summary>
public sealed partial record SmtpSinkMail(string EnvelopeFrom, IReadOnlyList<string> Recipients, bool OverTls, string? User, string Raw, SmtpSinkPart Root)
{
    /// <summary>Headers of the letter, in the order and number in which they came.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => Root.Headers;

    public string Subject => Words(this["Subject"]);

    public string From => Words(this["From"]);

    /// <summary>Without its brackets.</summary>
    public string MessageId => this["Message-ID"].Trim('<', '>');

    public string Text => Part("text/plain").Text;

    public string Html => Part("text/html").Text;

    /// <summary>All that somebody can read of it, without the random letters of links by which one answers: three of them can be the code of a State.</summary>
    public string Readable => AnswerLinks().Replace(string.Join('\n', [Subject, Text, Html, .. Parts.Where(part => part.Type == "text/calendar").Select(part => part.Text), .. Headers.Select(header => header.Value).Where(value => !value.Contains("=?", StringComparison.Ordinal))]), "");

    [GeneratedRegex("(?<=/reminders/answer/)[A-Za-z0-9_-]+")]
    private static partial Regex AnswerLinks();

    public IEnumerable<SmtpSinkPart> Parts => Root.AndBelow();

    /// <summary>The one header of this name, as it came.</summary>
    public string this[string name] => Root[name] ?? "";

    public SmtpSinkPart Part(string type) => Parts.Single(part => part.Type == type);

    internal static SmtpSinkMail Read(byte[] letter, string from, IReadOnlyList<string> to, bool overTls, string? user)
    {
        // Latin-1 keeps every byte as one character.
        var raw = Encoding.Latin1.GetString(letter);
        return new(from, to, overTls, user, raw, SmtpSinkPart.Read(raw));
    }

    // RFC 2047: the space between two encoded words is not there, and a letter may be cut between them.
    static string Words(string header)
    {
        var joined = BetweenWords().Replace(header, "?==?");
        return EncodedRun().Replace(joined, run =>
        {
            var bytes = new List<byte>();
            foreach (Match word in EncodedWord().Matches(run.Value))
                bytes.AddRange(word.Groups[2].Value is "B" or "b" ? Convert.FromBase64String(word.Groups[3].Value) : SmtpSinkPart.Quoted(word.Groups[3].Value.Replace('_', ' ')));
            return Encoding.GetEncoding(EncodedWord().Match(run.Value).Groups[1].Value).GetString([.. bytes]);
        });
    }

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"(=\?[^?]+\?[BbQq]\?[^?]*\?=)+")]
    private static partial Regex EncodedRun();

    [GeneratedRegex(@"=\?([^?]+)\?([BbQq])\?([^?]*)\?=")]
    private static partial Regex EncodedWord();
}

/// <summary>One part of a letter, or the letter itself.</summary>
public sealed partial record SmtpSinkPart(IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Content, IReadOnlyList<SmtpSinkPart> Children)
{
    public string Type => (this["Content-Type"] ?? "text/plain").Split(';')[0].Trim().ToLowerInvariant();

    public string Text => Encoding.GetEncoding(Parameter("charset") ?? "us-ascii").GetString(Content);

    /// <summary>The header of this name; two of them are a fault.</summary>
    public string? this[string name] => Find(Headers, name);

    public string? Parameter(string name) => ParameterOf(this["Content-Type"], name);

    public IEnumerable<SmtpSinkPart> AndBelow() => Children.SelectMany(child => child.AndBelow()).Prepend(this);

    internal static SmtpSinkPart Read(string raw)
    {
        var cut = raw.StartsWith("\r\n", StringComparison.Ordinal) ? 0 : raw.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 2;
        var body = raw[(cut + 2)..];
        var headers = Folded().Replace(raw[..cut], " ").Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2)).Select(pair => new KeyValuePair<string, string>(pair[0], Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(pair[1].Trim())))).ToList();

        if (ParameterOf(Find(headers, "Content-Type"), "boundary") is { } boundary)
        {
            var parts = ("\r\n" + body).Split("\r\n--" + boundary);
            return parts is [_, .., var last] && last.StartsWith("--", StringComparison.Ordinal)
                ? new(headers, [], [.. parts[1..^1].Select(part => Read(part[2..]))])
                : throw new FormatException("The letter has no closing boundary.");
        }
        return new(headers, Find(headers, "Content-Transfer-Encoding")?.ToUpperInvariant() switch
        {
            "BASE64" => Convert.FromBase64String(body),
            "QUOTED-PRINTABLE" => Quoted(body),
            _ => Encoding.Latin1.GetBytes(body),
        }, []);
    }

    internal static byte[] Quoted(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not '=') bytes.Add((byte)text[i]);
            else if (text.AsSpan(i + 1).StartsWith("\r\n")) i += 2;
            else
            {
                bytes.Add(byte.Parse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 2;
            }
        }
        return [.. bytes];
    }

    static string? Find(IReadOnlyList<KeyValuePair<string, string>> headers, string name) =>
        headers.SingleOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    static string? ParameterOf(string? header, string name) =>
        header is null || Regex.Match(header, $@";\s*{name}=(?:""([^""]*)""|([^;\s]+))", RegexOptions.IgnoreCase) is not { Success: true } found ? null
        : found.Groups[1].Success ? found.Groups[1].Value : found.Groups[2].Value;

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Folded();
}
