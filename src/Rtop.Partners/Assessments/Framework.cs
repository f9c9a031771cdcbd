using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rtop.Partners.Assessments;

/// <summary>A named, versioned set of factors against which organizations rate. Its document never changes once registered.</summary>
public sealed class Framework
{
    /// <summary>Name in addresses, e.g. <c>stellenbosch-2008</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Three numbers, e.g. <c>1.0.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The JSON document as it was registered.</summary>
    public required string Document { get; init; }

    /// <summary>SHA-256 of <see cref="Document"/>, lower-case hex: shows that nobody changed it under a running assessment.</summary>
    public required string Digest { get; init; }

    /// <summary>Reads and checks a document. Throws <see cref="FormatException"/> naming what is wrong.</summary>
    public static Framework Read(string document)
    {
        var content = FrameworkContent.Read(document);
        return new() { Id = content.Id, Version = content.Version, Document = document, Digest = DigestOf(document) };
    }

    /// <summary>The frameworks that come with the portal.</summary>
    public static IReadOnlyList<Framework> Supplied()
    {
        var assembly = typeof(Framework).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("frameworks/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            return Read(reader.ReadToEnd());
        })];
    }

    static string DigestOf(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
}

/// <summary>What a framework's document says.</summary>
public sealed record FrameworkContent
{
    static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>Name in addresses.</summary>
    public required string Id { get; init; }

    /// <summary>Three numbers.</summary>
    public required string Version { get; init; }

    /// <summary>Full title.</summary>
    public required string Title { get; init; }

    /// <summary>Title for narrow places; the full one when the document gives none.</summary>
    public string ShortTitle { get => field ?? Title; init; }

    /// <summary>Language of its texts (two letters).</summary>
    public string Language { get; init; } = "en";

    /// <summary>Its factors in their order.</summary>
    public required IReadOnlyList<Factor> Factors { get; init; }

    /// <summary>The levels, where the document names them; the portal's own words otherwise.</summary>
    public Scale? Scale { get; init; }

    /// <summary>Questions that are set with some factors, to be answered in words.</summary>
    public IReadOnlyList<SetQuestion> Questions { get; init; } = [];

    /// <summary>Number of factors and indicators that can be rated.</summary>
    [JsonIgnore]
    public int Ratable => Factors.Count + Factors.Sum(factor => factor.Indicators.Count);

    /// <summary>The factor with that code, or that has the indicator with that code; null when there is none.</summary>
    public Factor? FactorOf(string code) =>
        Factors.FirstOrDefault(factor => factor.Code == code || factor.Indicators.Any(indicator => indicator.Code == code));

    /// <summary>Reads and checks a document. Throws <see cref="FormatException"/> naming what is wrong.</summary>
    public static FrameworkContent Read(string document)
    {
        FrameworkContent content;
        try
        {
            content = JsonSerializer.Deserialize<FrameworkContent>(document, Format) ?? throw new FormatException("The framework document is empty.");
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"The framework document is not what it should be: {wrong.Message}", wrong);
        }

        Check(content.Id.Length > 0 && content.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-'), "id must be lower-case letters, digits and hyphens");
        Check(content.Version.Split('.') is { Length: 3 } parts && parts.All(part => int.TryParse(part, out var number) && number >= 0), "version must be three numbers");
        Check(content.Factors.Count > 0, "there is no factor");
        var codes = content.Factors.SelectMany(factor => factor.Indicators.Select(indicator => indicator.Code).Prepend(factor.Code)).ToList();
        Check(codes.All(code => code.Length is > 0 and <= Rating.CodeMaxLength), "every factor and indicator needs a code of at most 20 characters");
        Check(content.Questions.All(question => question.Code.Length is > 0 and <= Rating.CodeMaxLength && content.Factors.Any(factor => factor.Code == question.Factor)), "a question needs a code of at most 20 characters and a factor");
        Check(content.Questions.Select(question => question.Code).Distinct(StringComparer.Ordinal).Count() == content.Questions.Count, "a question stands twice");
        Check(codes.Distinct(StringComparer.Ordinal).Count() == codes.Count, "a code stands twice");
        return content;
    }

    static void Check(bool holds, string what)
    {
        if (!holds) throw new FormatException($"The framework document is not what it should be: {what}.");
    }
}

/// <summary>A question that is set with a factor.</summary>
public sealed record SetQuestion(string Code, string Factor, string Text)
{
    /// <summary>One of the two on displaced persons: what they flee from, and what assistance will do. Where people are displaced, it must be answered (FEATURES 1.9).</summary>
    [JsonIgnore]
    public bool IsOnDisplacement => Code.StartsWith("Q-IDP-", StringComparison.Ordinal);
}

/// <summary>The ordinal scale of a framework.</summary>
public sealed record Scale
{
    /// <summary>The source gives no scale: this one is the portal's proposal, and marked so.</summary>
    public bool Uncertain { get; init; }

    /// <summary>What each level means, where the document says so.</summary>
    public IReadOnlyList<ScaleValue> Values { get; init; } = [];
}

/// <summary>One level and its words.</summary>
public sealed record ScaleValue(int Value, string Label);

/// <summary>A factor: level one of a framework.</summary>
public sealed record Factor
{
    /// <summary>Its code, e.g. <c>SF3</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its title, in the framework's language.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>Must be rated, or set aside with a reason, before ratings are submitted.</summary>
    public bool Core { get; init; } = true;

    /// <summary>Rated for each actor of this kind apart (<c>kinState</c>), or null.</summary>
    public string? PerActor { get; init; }

    /// <summary>Its indicators.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }
}

/// <summary>An indicator: level two of a framework.</summary>
public sealed record Indicator
{
    /// <summary>Its code, e.g. <c>SF3.1</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its words, in the framework's language.</summary>
    public required string Text { get; init; }

    /// <summary>Raises risk, lowers it, or is context.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>Number, order or wording was not verified against the source.</summary>
    public bool Uncertain { get; init; }

    /// <summary>Follows from the source's reasoning, not stated there.</summary>
    public bool Derived { get; init; }
}

/// <summary>Which way an indicator points.</summary>
public enum Polarity
{
    /// <summary>What raises risk.</summary>
    Risk,

    /// <summary>What lowers it.</summary>
    Mitigating,

    /// <summary>What helps to understand.</summary>
    Context,
}
