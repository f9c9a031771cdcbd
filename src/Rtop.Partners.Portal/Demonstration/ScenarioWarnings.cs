using System.Text.Json;
using System.Text.Json.Serialization;
using Rtop.Partners.Assessments;
using Rtop.Partners.Warnings;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>One warning of the demonstration, as written in the file.</summary>
sealed record WarningLine(
    string By, string DraftedBy, int Day, TimeOnly Time, string Title, string Text, HandlingLabel Label, IReadOnlyList<string> Countries, WarningOrigin Origin, int? Assessment, int AcknowledgeHours, int RespondHours,
    IReadOnlyList<string> Workspaces, IReadOnlyList<OutsideLine> Outside, IReadOnlyList<LaterLine> Later, IReadOnlyList<WarningReplyLine> Replies, StandDownLine? StandDown)
{
    static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The register of the scenario, as written beside this file.</summary>
    public static IReadOnlyList<WarningLine> Read()
    {
        using var stream = typeof(WarningLine).Assembly.GetManifestResourceStream("demonstration/warnings.json")!;
        return JsonSerializer.Deserialize<WarningsFile>(stream, Format)!.Warnings;
    }

    sealed record WarningsFile(IReadOnlyList<WarningLine> Warnings);
}

sealed record OutsideLine(string Name, string Means, IReadOnlyList<WarningAnswerLine> Answers);

sealed record LaterLine(string Workspace, int Day, TimeOnly Time, string Reason);

sealed record StandDownLine(int Day, TimeOnly Time, string Reason);

sealed record WarningReplyLine(string By, WarningMoment Acknowledged, IReadOnlyList<WarningAnswerLine> Answers);

sealed record WarningMoment(int Day, TimeOnly Time);

sealed record WarningAnswerLine(int Day, TimeOnly Time, WarningAnswer? Answer, string Words);
