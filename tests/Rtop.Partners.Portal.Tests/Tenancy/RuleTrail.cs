using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>The chain, once more from FEATURES §11 and SECURITY P9 and P18: an auditor reads the own chain, of others what they opened and answered, and nothing of confidential files.</summary>
static class TrailOracle
{
    /// <summary>The workspace whose desk officer is its auditor too.</summary>
    public const string Audited = "osce";

    public static bool Reads(Asker asker, Row row) => asker.Person is not null && asker.Workspace == Audited && row.Owner == Audited && row.Admits;
}

/// <summary>Entries of the rule's world: in each chain of each sort one.</summary>
static class RuleTrail
{
    static readonly (string By, string Act, string Kind, bool Shown)[] Sorts =
    [
        ("me", "AssessmentOpened", "assessment", true), ("me", "ReadRefused", "assessments", true), ("me", "ReadRefused", "engagements", false), ("me", "PageRefused", "break-glass", false),
        ("me", "NoteRead", "note", false), ("me", "EngagementOpened", "engagement", false), ("me", "RemindersRaised", "workspace", false), ("me", "EmergencyAsked", "break-glass", false),
        ("other", "AssessmentRead", "assessment", true), ("other", "InvitationAccepted", "invitation", true), ("other", "Commented", "comment", false), ("other", "NoteRead", "note", false), ("", "FeedRead", "feed", false),
    ];

    public static DutyHeld Duty { get; } = new()
    {
        Id = Guid.NewGuid(),
        OfficerId = Some.OfficerOf(TrailOracle.Audited).Id,
        PersonId = Some.OfficerOf(TrailOracle.Audited).PersonId,
        Workspace = Some.Code(TrailOracle.Audited),
        Duty = Workspaces.Duty.Auditor,
        From = Some.Today,
    };

    public static async Task<IEnumerable<(Row Fact, object Entity)>> PutAsync(TestDatabase database)
    {
        List<(Row, object)> rows = [];
        foreach (var chain in (string[])[.. Some.Codes, PeopleOracle.Platform])
            foreach (var (at, (by, act, kind, shown)) in Sorts.Index())
            {
                var actor = by switch { "me" => chain, "other" => chain == "un" ? "au" : "un", _ => "" };
                await database.AsSuperuserAsync("insert into audit.entries values ($1, $2, now(), $3, null, null, $4, $5, null, '', sha256(''), sha256(''))", chain, (long)at + 1, actor, act, kind);
                rows.Add((new("entries", $"{chain}/{at + 1}", null, chain, Admits: shown), new TrailEntry { Chain = Some.Code(chain), Seq = at + 1, AtUtc = Some.Now, Workspace = WorkspaceCode.Of(actor), Act = act, Kind = kind, Detail = "" }));
            }

        return rows;
    }
}
