using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>
/// A piece of an edition that can change by itself. The version moves with every change and never back, so that restoring
/// an old value is a change too.
/// </summary>
/// <param name="Key">What it is, e.g. <c>section:…</c> or <c>rating:au:SF7:MER</c>.</param>
/// <param name="Version">Which state of it.</param>
/// <param name="Whose">The organization whose words it is; empty where it is everybody's.</param>
/// <param name="Factor">Codes of the factors it is about, with spaces between; empty otherwise.</param>
/// <param name="Content">What it says.</param>
public sealed record EditionPart(string Key, string Version, string Whose, string Factor, JsonObject Content)
{
    /// <summary>The same piece of work has this key in every edition.</summary>
    public static string OfSection(Guid id) => $"section:{id}";

    /// <summary>Text, or whatever else is everybody's: a change concerns all who sign.</summary>
    public bool IsShared => Whose.Length == 0;

    /// <summary>
    /// True when a change of it concerns that organization: what all share concerns all; a rating, answer, contribution or piece of evidence
    /// concerns its owner, and whoever attached a position to that factor (decision 0014).
    /// </summary>
    public bool Concerns(WorkspaceCode workspace, Position? position) =>
        IsShared || Whose == workspace.Value || (position is not null && (position.Target == Key || Factor.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(code => position.Target == Position.OnFactor(code))));

    internal JsonObject Write()
    {
        var content = CanonicalText.Of(Content);
        return new()
        {
            ["key"] = Key,
            ["version"] = Version,
            ["whose"] = Whose,
            ["factor"] = Factor,
            ["sha256"] = CanonicalText.Sha256(content),
            ["content"] = JsonNode.Parse(content),
        };
    }

    /// <summary>The parts of a canonical file.</summary>
    public static IReadOnlyList<EditionPart> Read(string canonical) =>
        [.. JsonNode.Parse(canonical)!["parts"]!.AsArray().Select(part => new EditionPart(
            part!["key"]!.GetValue<string>(), part["version"]!.GetValue<string>(), part["whose"]!.GetValue<string>(), part["factor"]!.GetValue<string>(),
            part["content"]!.DeepClone().AsObject()))];

    /// <summary>Parts that are not what they were: changed, added or gone.</summary>
    public static IReadOnlyList<EditionPart> Moved(IReadOnlyCollection<EditionPart> then, IReadOnlyCollection<EditionPart> now)
    {
        var (before, after) = (then.ToDictionary(part => part.Key), now.ToDictionary(part => part.Key));
        return
        [
            .. now.Where(part => !before.TryGetValue(part.Key, out var earlier) || earlier.Version != part.Version),
            .. then.Where(part => !after.ContainsKey(part.Key)),
        ];
    }
}

/// <summary>The written form that is hashed: JSON, UTF-8, two spaces, line feeds, members in a fixed order, one line feed at the end.</summary>
public static class CanonicalText
{
    // Letters of every script stand as they are: the file is for people too.
    static readonly JsonSerializerOptions Form = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a document.</summary>
    public static string Of(JsonNode node) => node.ToJsonString(Form) + "\n";

    /// <summary>SHA-256 of a text as a file has it, lower-case hex: what <c>sha256sum</c> prints.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
