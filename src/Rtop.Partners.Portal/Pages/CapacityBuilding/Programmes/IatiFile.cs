using System.Globalization;
using System.Xml;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>What a cluster's or a programme's activity tells of the published milestones under it, before they are written themselves.</summary>
/// <param name="Code">The milestone's code.</param>
/// <param name="ClusterId">Where it stands.</param>
/// <param name="First">Who leads on one side.</param>
/// <param name="Second">Who leads on the other.</param>
public sealed record IatiStep(string Code, Guid? ClusterId, WorkspaceCode? First, WorkspaceCode? Second);

/// <summary>
/// The published part of a programme as IATI 2.03 (EXCHANGE §1): programme, cluster and milestone are activities of hierarchy 1, 2 and 3. The
/// order of elements matters there. At risk and late are no status of an activity, and are not told.
/// </summary>
public sealed class IatiFile(XmlWriter xml, Programme programme, IReadOnlyList<IatiStep> steps, DateOnly today, Texts texts, Words words)
{
    // DAC regions, where a place has no code of a country. Who leads tells of which one it is; where that tells nothing, of none in particular.
    const string Unspecified = "998";
    static readonly Dictionary<string, string> Regions = new(StringComparer.Ordinal) { ["au"] = "298", ["ecowas"] = "298", ["osce"] = "89", ["asean"] = "798" };

    /// <summary>Civilian peace-building, conflict prevention and resolution (DAC purpose).</summary>
    const string Sector = "15220";

    // Not of a list of registered organizations: whoever registers with IATI has a reference of its own.
    string Reporter => $"XX-RTOP-{programme.Originator.Value.ToUpperInvariant()}";

    string Root => $"{Reporter}-{programme.Reference}";

    /// <summary>Begins the file with the programme and its clusters.</summary>
    public async Task BeginAsync(DateTimeOffset now)
    {
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "iati-activities", null);
        await AttributeAsync("version", "2.03");
        await AttributeAsync("generated-datetime", Instant(now));

        var tops = programme.Clusters.Where(cluster => cluster.ParentId is null).OrderBy(cluster => cluster.Position).ToList();
        await BeginActivityAsync(Root, 1, programme.PublishedAt!.Value, programme.Title, programme.Aim, programme.Provenance, programme.Source, "");
        await OrganizationsAsync(Leads(steps), []);
        await RunningAsync();
        await PlacesAsync([], Leads(steps));
        await SectorAsync();
        foreach (var child in tops.Select(IdOf).Concat(steps.Where(step => step.ClusterId is null).Select(step => IdOf(step.Code)))) await RelatedAsync(child, "2");
        await xml.WriteEndElementAsync();

        foreach (var cluster in programme.Clusters.OrderBy(cluster => cluster.Position))
        {
            var parts = programme.Clusters.Where(part => part.ParentId == cluster.Id).OrderBy(part => part.Position).ToList();
            var under = steps.Where(step => step.ClusterId == cluster.Id || parts.Exists(part => part.Id == step.ClusterId)).ToList();
            await BeginActivityAsync(IdOf(cluster), 2, programme.PublishedAt!.Value, cluster.Title, "", programme.Provenance, programme.Source, "");
            await OrganizationsAsync(Leads(under), []);
            await RunningAsync();
            await PlacesAsync([], Leads(under));
            await SectorAsync();
            await RelatedAsync(programme.Clusters.Find(other => other.Id == cluster.ParentId) is { } parent ? IdOf(parent) : Root, "1");
            foreach (var child in parts.Select(IdOf).Concat(under.Where(step => step.ClusterId == cluster.Id).Select(step => IdOf(step.Code)))) await RelatedAsync(child, "2");
            await xml.WriteEndElementAsync();
        }
    }

    /// <summary>Writes a published milestone with the results that it is to reach.</summary>
    public async Task WriteAsync(Milestone step, IEnumerable<ResultIndicator> indicators)
    {
        var leads = Leads([new(step.Code, step.ClusterId, step.FirstLead, step.SecondLead)]);
        var written = step.ReportedAt > step.Publication!.At ? step.ReportedAt.Value : step.Publication.At;
        await BeginActivityAsync(IdOf(step.Code), 3, written, step.Title, "", step.Provenance, step.Source, step.Remark);
        await OrganizationsAsync(leads, [step.FirstBody, step.SecondBody]);
        await StatusAsync(IatiCodes.StatusOf(step, today));
        foreach (var (type, day) in IatiCodes.DatesOf(programme, step, today)) await DateAsync(type, day);
        await PlacesAsync(step.Places, leads);
        await SectorAsync();
        await RelatedAsync(programme.Clusters.Find(cluster => cluster.Id == step.ClusterId) is { } parent ? IdOf(parent) : Root, "1");
        foreach (var indicator in indicators) await ResultAsync(step, indicator);
        await xml.WriteEndElementAsync();
    }

    /// <summary>Ends the file.</summary>
    public async Task EndAsync()
    {
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
        await xml.FlushAsync();
    }

    async Task BeginActivityAsync(string id, int hierarchy, DateTimeOffset written, string title, string description, Provenance provenance, string source, string remark)
    {
        await xml.WriteStartElementAsync(null, "iati-activity", null);
        await xml.WriteAttributeStringAsync("xml", "lang", null, "en");
        await AttributeAsync("last-updated-datetime", Instant(written));
        await AttributeAsync("hierarchy", hierarchy.ToString(CultureInfo.InvariantCulture));
        await xml.WriteElementStringAsync(null, "iati-identifier", null, id);
        await NarrativeAsync("reporting-org", words.Name(programme.Originator), ("ref", Reporter), ("type", "40"), ("secondary-reporter", "1"));
        await NarrativeAsync("title", title);
        await NarrativeAsync("description", description.Trim().Length > 0 ? description : title, ("type", "1"));
        // What is not of the partners' own record stays marked here too.
        if (provenance is Provenance.OnRecord && source.Length > 0) await NarrativeAsync("description", texts["iati.on-record", source], ("type", "4"));
        if (provenance is Provenance.Illustrative) await NarrativeAsync("description", texts["iati.illustrative"], ("type", "4"));
        if (remark.Length > 0) await NarrativeAsync("description", remark, ("type", "4"));
    }

    async Task OrganizationsAsync(IReadOnlyCollection<WorkspaceCode> leads, IEnumerable<string> bodies)
    {
        foreach (var lead in leads.DefaultIfEmpty(programme.Originator)) await NarrativeAsync("participating-org", words.Name(lead), ("role", "2"), ("type", "40"));
        foreach (var body in bodies.Where(body => body.Length > 0)) await NarrativeAsync("participating-org", body, ("role", "4"));
    }

    async Task RunningAsync()
    {
        await StatusAsync(programme.StartsOn > today ? "1" : programme.EndsOn < today ? "4" : "2");
        foreach (var (type, day) in IatiCodes.DatesOf(programme, today)) await DateAsync(type, day);
    }

    // Shares are equal and add up to a hundred: nobody has said otherwise.
    async Task PlacesAsync(IReadOnlyCollection<string> places, IReadOnlyCollection<WorkspaceCode> leads)
    {
        var countries = places.Select(Countries.Alpha2).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var isElsewhere = countries.Count == 0 || places.Any(place => Countries.Alpha2(place) is null);
        var shares = IatiCodes.Shares(countries.Count + (isElsewhere ? 1 : 0));
        foreach (var (country, share) in countries.Zip(shares)) await EmptyAsync("recipient-country", ("code", country), ("percentage", share));
        if (!isElsewhere) return;
        var regions = leads.Select(lead => Regions.GetValueOrDefault(lead.Value)).OfType<string>().Distinct().ToList();
        await EmptyAsync("recipient-region", ("code", regions is [var region] ? region : Unspecified), ("vocabulary", "1"), ("percentage", shares[^1]));
    }

    // What is to be reached is published with the milestone; what was counted stays with those who work on it, so there is no actual value.
    async Task ResultAsync(Milestone step, ResultIndicator indicator)
    {
        await xml.WriteStartElementAsync(null, "result", null);
        await AttributeAsync("type", "1");
        await AttributeAsync("aggregation-status", "false");
        await NarrativeAsync("title", step.Title);
        await xml.WriteStartElementAsync(null, "indicator", null);
        await AttributeAsync("measure", "1");
        await AttributeAsync("ascending", indicator.Baseline > indicator.Target ? "false" : "true");
        await NarrativeAsync("title", $"{indicator.Title} ({indicator.Unit})");
        if (indicator.Baseline is { } before) await EmptyAsync("baseline", ("year", (indicator.BaselineOn ?? programme.StartsOn).Year.ToString(CultureInfo.InvariantCulture)), ("value", Figure(before)));
        await xml.WriteStartElementAsync(null, "period", null);
        await EmptyAsync("period-start", ("iso-date", Day(programme.StartsOn < step.DueOn ? programme.StartsOn : step.DueOn)));
        await EmptyAsync("period-end", ("iso-date", Day(step.DueOn)));
        await EmptyAsync("target", ("value", Figure(indicator.Target)));
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    Task StatusAsync(string code) => EmptyAsync("activity-status", ("code", code));

    Task DateAsync(string type, DateOnly day) => EmptyAsync("activity-date", ("type", type), ("iso-date", Day(day)));

    Task SectorAsync() => EmptyAsync("sector", ("code", Sector), ("vocabulary", "1"), ("percentage", "100"));

    Task RelatedAsync(string id, string type) => EmptyAsync("related-activity", ("ref", id), ("type", type));

    async Task EmptyAsync(string name, params (string Name, string Value)[] attributes)
    {
        await xml.WriteStartElementAsync(null, name, null);
        foreach (var (attribute, value) in attributes) await AttributeAsync(attribute, value);
        await xml.WriteEndElementAsync();
    }

    async Task NarrativeAsync(string name, string text, params (string Name, string Value)[] attributes)
    {
        await xml.WriteStartElementAsync(null, name, null);
        foreach (var (attribute, value) in attributes) await AttributeAsync(attribute, value);
        await xml.WriteElementStringAsync(null, "narrative", null, IatiCodes.Allowed(text));
        await xml.WriteEndElementAsync();
    }

    Task AttributeAsync(string name, string value) => xml.WriteAttributeStringAsync(null, name, null, value);

    static IReadOnlyCollection<WorkspaceCode> Leads(IEnumerable<IatiStep> of) => [.. of.SelectMany(step => new[] { step.First, step.Second }).OfType<WorkspaceCode>().Distinct().Order()];

    // A cluster and a milestone may have the same code, and a code may have any letter: none of a milestone keeps its colon.
    string IdOf(Cluster cluster) => $"{Root}-C:{Uri.EscapeDataString(cluster.Code)}";

    string IdOf(string code) => $"{Root}-{Uri.EscapeDataString(code)}";

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Figure(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
