using System.Globalization;
using System.Text.Json;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>
/// The Ten-Year Programme and its successors, from the data file: what is on record with its source, what is illustrative marked as
/// such, and what is not certain said. They are public, and open to every workspace.
/// </summary>
sealed partial class History
{
    const int LineageDay = -300;
    const string LineageOpener = "un.prog@demo.example", LineagePartner = "au.prog@demo.example";

    /// <summary>What became of every programme of the line.</summary>
    public IEnumerable<Deed> OfLineage()
    {
        using var stream = typeof(History).Assembly.GetManifestResourceStream("demonstration/programme-au.json")!;
        var line = JsonDocument.Parse(stream).RootElement.GetProperty("lineage").EnumerateArray().ToList();
        foreach (var (place, entry) in line.Index())
        {
            var (by, partner) = (cast[LineageOpener], cast[LineagePartner]);
            var at = cast.At(LineageDay, Opens.AddMinutes(place * 10), by.Workspace);
            yield return new(at, by, (db, ct) => OpenAsync(db, entry, place + 1, by, at, ct));
            var invited = new ProgrammeInvitationLine(partner.Workspace, ProgrammeRole.Partner, 0, 0, "");
            yield return new(at.AddMinutes(1), by, (db, ct) => InviteAsync(db, programmes[Text(entry, "id")], invited, by, at.AddMinutes(1), ct));
            yield return new(at.AddMinutes(2), partner, (db, ct) => JoinAsync(db, programmes[Text(entry, "id")], partner, at.AddMinutes(2), ct));
            yield return new(at.AddMinutes(3), by, (db, ct) => PlanAsync(db, entry, by, at.AddMinutes(3), ct));
        }
    }

    async Task OpenAsync(PartnersDb db, JsonElement entry, int number, Officer by, DateTimeOffset at, CancellationToken ct)
    {
        var aim = entry.TryGetProperty("objective", out var objective) ? Text(objective, "text") : "";
        var terms = new ProgrammeTerms(Text(entry, "title"), Text(entry, "acronym"), aim, Day(entry, "start")!.Value, Day(entry, "end"), "Africa/Addis_Ababa", HandlingLabel.Public);
        var source = entry.TryGetProperty("objective", out _) ? Text(objective, "source") : Text(entry.GetProperty("onRecordMilestones")[0], "source");
        var programme = Programme.Open(terms, number, by, at, Provenance.OnRecord, source, Text(entry, "predecessor") is { Length: > 0 } before ? programmes[before] : null);
        db.Add(programme);
        db.Record(Act.ProgrammeOpened, "programme", programme.Id, programme.Originator);
        programme.Publish(by, at);
        db.Record(Act.ProgrammePublished, "programme", programme.Id, programme.Originator);
        await db.SaveChangesAsync(ct);
        programmes[Text(entry, "id")] = programme.Id;
    }

    async Task PlanAsync(PartnersDb db, JsonElement entry, Officer by, DateTimeOffset at, CancellationToken ct)
    {
        var programme = await FrameAsync(db, programmes[Text(entry, "id")], ct);
        Keep(db, programme, null, null, entry.GetProperty("onRecordMilestones"), "R", by, at);
        if (entry.TryGetProperty("clusters", out var clusters))
            foreach (var told in clusters.EnumerateArray())
            {
                var cluster = Added(programme, Text(told, "code"), Text(told, "name"), null);
                if (told.TryGetProperty("subClusters", out var parts))
                    foreach (var (place, part) in parts.EnumerateArray().Index()) Added(programme, $"{cluster.Code}.{place + 1}", part.ValueKind is JsonValueKind.String ? part.GetString()! : Text(part, "name"), cluster);
                Keep(db, programme, cluster, null, told.GetProperty("onRecordMilestones"), $"{cluster.Code}-R", by, at);
                foreach (var aim in told.GetProperty("objectives").EnumerateArray())
                {
                    var objective = programme.AddObjective(cluster, Text(aim, "code"), Text(aim, "title"), by, Provenance.Illustrative);
                    db.Add(objective);
                    db.Record(Act.ObjectiveAdded, "objective", objective.Id, programme.Originator);
                    foreach (var step in aim.GetProperty("milestones").EnumerateArray()) Illustrate(db, programme, cluster, objective, told, step, by, at);
                }
            }

        await db.SaveChangesAsync(ct);

        Cluster Added(Programme of, string code, string title, Cluster? parent)
        {
            var cluster = of.AddCluster(code, title, parent, by);
            db.Add(cluster);
            db.Record(Act.ClusterAdded, "cluster", cluster.Id, of.Originator);
            return cluster;
        }
    }

    // What is on record has no lead of today, and nobody reports on it any more.
    static void Keep(PartnersDb db, Programme programme, Cluster? cluster, Objective? objective, JsonElement steps, string code, Officer by, DateTimeOffset at)
    {
        foreach (var (place, step) in steps.EnumerateArray().Index())
        {
            var (due, precision) = DateOf(Text(step, "date"));
            Plan(db, programme, cluster, objective, new()
            {
                Code = string.Create(CultureInfo.InvariantCulture, $"{code}{place + 1:00}"),
                Title = Text(step, "title"),
                DueOn = due,
                DuePrecision = precision,
                Label = HandlingLabel.Public,
                Provenance = Provenance.OnRecord,
                Source = Text(step, "source"),
                Remark = Text(step, "uncertainDetail"),
            }, by, at);
        }
    }

    static void Illustrate(PartnersDb db, Programme programme, Cluster cluster, Objective objective, JsonElement of, JsonElement step, Officer by, DateTimeOffset at)
    {
        var (due, precision) = DateOf(Text(step, "targetDate"));
        var lead = Text(step, "lead");
        var isAus = lead.StartsWith("AU", StringComparison.Ordinal);
        Plan(db, programme, cluster, objective, new()
        {
            Code = Text(step, "code"),
            Title = Text(step, "title"),
            DueOn = due,
            DuePrecision = precision,
            First = new(WorkspaceCode.Of("un"), isAus ? Text(of, "unCoordinator") : lead),
            Second = new(WorkspaceCode.Of("au"), isAus ? lead : Text(of, "auCounterpart")),
            Label = HandlingLabel.Public,
            Provenance = Provenance.Illustrative,
            Remark = of.TryGetProperty("unCoordinatorUncertain", out var uncertain) && uncertain.GetBoolean() ? "The coordinating agency is given from general knowledge and was not confirmed." : "",
        }, by, at, Text(step, "status") switch { "achieved" => MilestoneState.Achieved, "at-risk" => MilestoneState.AtRisk, "on-track" or "late" => MilestoneState.OnTrack, _ => null });
    }

    static void Plan(PartnersDb db, Programme programme, Cluster? cluster, Objective? objective, MilestoneTerms terms, Officer by, DateTimeOffset at, MilestoneState? state = null)
    {
        var milestone = Milestone.Plan(programme, cluster, objective, terms, by, at);
        if (state is { } reported) milestone.Report(new(reported, null, "As in the example data.", "The example data"), DateOnly.FromDateTime(at.UtcDateTime), milestone.Revision, by, at);
        milestone.Publish(programme, by, at);
        db.Add(milestone);
        db.Record(Act.MilestonePlanned, "milestone", milestone.Id, programme.Originator);
        db.Record(Act.MilestonePublished, "milestone", milestone.Id, programme.Originator);
    }

    static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";

    static DateOnly? Day(JsonElement of, string name) => Text(of, name) is { Length: > 0 } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    static (DateOnly Day, DatePrecision Precision) DateOf(string text) => text.Length switch
    {
        4 => (DateOnly.ParseExact(text + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture), DatePrecision.Year),
        7 => (DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture), DatePrecision.Month),
        _ => (DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture), DatePrecision.Day),
    };
}
