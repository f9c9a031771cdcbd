using System.Text.Json;
using System.Text.Json.Serialization;
using Rtop.Partners.Roundtables;

namespace Rtop.Partners.Portal.Demonstration;

sealed record RoundtableLine(
    string Title, string Host, int OpenedDay, int JoinedDay, int Day, int Sessions, string OpenedBy, string JoinedBy, string Rapporteur, string ClearedBy, IReadOnlyList<string> Topics, IReadOnlyList<string> Questions,
    IReadOnlyList<ParticipantLine> Participants, IReadOnlyList<RoundtableContribution> Contributions, AttributableLine Statement, int SummaryDay, int ClearedDay, IReadOnlyList<SummaryParagraph> Summary)
{
    static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>RT-01 as written beside this file.</summary>
    public static RoundtableLine Read()
    {
        using var stream = typeof(RoundtableLine).Assembly.GetManifestResourceStream("demonstration/roundtables.json")!;
        return JsonSerializer.Deserialize<RoundtableLine>(stream, Format)!;
    }
}

sealed record ParticipantLine(string Name, string Organization, bool Listed);

sealed record AttributableLine(string Speaker, string Capacity, string Text, int Day, int ConfirmedDay, string How);
