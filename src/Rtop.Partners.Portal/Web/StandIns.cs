using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// In whose place a colleague did something. Where it matters it was said by whoever did it, and kept; elsewhere it follows from the absences.
/// Both are the own workspace's: of other organizations nothing is known here (decision 0059).
/// </summary>
public sealed class StandIns(PartnersDb db, SignedIn me, Texts texts, Dates dates, TimeProvider clock)
{
    readonly List<StandIn> said = [];
    List<Absence>? absences;
    Dictionary<Guid, Officer> officers = [];

    DateOnly Today => clock.TodayIn(me.Place!.Zone);

    /// <summary>Reads the absences of the workspace, once in a request, and in whose name those things were done.</summary>
    public async Task LoadAsync(CancellationToken ct, params IReadOnlyCollection<Guid> about)
    {
        var workspace = me.Workspace;
        if (absences is null)
        {
            absences = await db.Set<Absence>().AsNoTracking().Where(absence => absence.Workspace == workspace).ToListAsync(ct);
            var named = absences.SelectMany(absence => new[] { absence.OfficerId, absence.DeputyId }).Distinct().ToList();
            if (named is not [])
                officers = await db.Officers.AsNoTracking().Include(officer => officer.Person).Include(officer => officer.Duties).Where(officer => named.Contains(officer.Id)).ToDictionaryAsync(officer => officer.Id, ct);
        }

        if (about.Count > 0 && absences is not []) said.AddRange(await db.Set<StandIn>().AsNoTracking().Where(one => one.Workspace == workspace && about.Contains(one.SubjectId)).ToListAsync(ct));
    }

    /// <summary>Colleagues in whose name the reader may use that right today, with the last day of their absence.</summary>
    public IReadOnlyList<(Guid Id, string Name, DateOnly Until)> ChoicesFor(Permission needed) =>
        [.. (absences ?? []).Where(absence => absence.DeputyId == me.Officer.Id && absence.Covers(Today) && IsFor(absence.OfficerId, needed)).Select(absence => (absence.OfficerId, NameOf(absence.OfficerId), absence.Until)).OrderBy(one => one.Item2, StringComparer.CurrentCulture)];

    /// <summary>Refuses unless the reader may use that right in that colleague's name today; null is the own name.</summary>
    public void Require(Guid? colleague, Permission needed)
    {
        if (colleague is { } away) StandIn.Require(RunningOf(away), officers.GetValueOrDefault(away), needed, me.Officer, Today, clock.GetUtcNow());
    }

    /// <summary>Writes down in whose name it was done, with the act; nothing where it was the own.</summary>
    public void Write(Guid? colleague, Permission needed, StandInKind kind, Guid subject, Guid? file)
    {
        if (colleague is not { } away) return;
        var made = StandIn.Of(RunningOf(away), officers.GetValueOrDefault(away), needed, kind, subject, file, me.Officer, Today, clock.GetUtcNow());
        db.Add(made);
        db.Record(Act.ActedFor, "stand-in", made.Id, detail: $"act={kind} for={away}");
    }

    /// <summary>In whose name that was done; null where it was the own, and of other organizations.</summary>
    public Guid? ForWhom(StandInKind kind, Guid subject) => said.Find(one => one.Kind == kind && one.SubjectId == subject)?.ForId;

    /// <summary>The name of a colleague who did that, with the one in whose name.</summary>
    public IHtmlContent By(string name, StandInKind kind, Guid subject) => ForWhom(kind, subject) is { } away ? texts.Html("absence.stood-in", name, NameOf(away)) : Alone(name);

    /// <summary>Who did that, and for whom; null where it was done in the own name, and of other organizations.</summary>
    public IHtmlContent? Of(StandInKind kind, Guid subject) => said.Find(one => one.Kind == kind && one.SubjectId == subject) is { } one ? Of(one) : null;

    /// <summary>Who did something, and for whom.</summary>
    public IHtmlContent Of(StandIn one) => texts.Html("absence.stood-in", NameOf(one.OfficerId), NameOf(one.ForId));

    /// <summary>The name of a colleague who did something at a time, with those in whose place that officer stood then.</summary>
    public IHtmlContent Name(string name, Guid officer, DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(me.Place!.Zone)).DateTime);
        var away = (absences ?? []).Where(absence => absence.StoodIn(officer, day, at)).Select(absence => NameOf(absence.OfficerId)).Distinct().Order(StringComparer.CurrentCulture).ToList();
        return away is [] ? Alone(name) : texts.Html("absence.stood-in", name, string.Join(texts["list.separator"], away));
    }

    /// <summary>The name of a colleague, with until when that colleague is away and who stands in.</summary>
    public IHtmlContent Presence(Officer officer) => (absences ?? []).Find(absence => absence.OfficerId == officer.Id && absence.Covers(Today)) is { } away
        ? texts.Html("access.away", officer.Person!.Name, dates.Day(away.Until), NameOf(away.DeputyId)) : Alone(officer.Person!.Name);

    bool IsFor(Guid away, Permission needed)
    {
        try
        {
            Require(away, needed);
            return true;
        }
        catch (RuleBroken)
        {
            return false;
        }
    }

    Absence? RunningOf(Guid away) => (absences ?? []).Find(absence => absence.OfficerId == away && absence.DeputyId == me.Officer.Id && absence.Covers(Today));

    // A name keeps its own direction, and does not turn the text around it.
    static TagBuilder Alone(string name)
    {
        var alone = new TagBuilder("bdi");
        alone.InnerHtml.Append(name);
        return alone;
    }

    string NameOf(Guid officer) => officers.GetValueOrDefault(officer)?.Person?.Name ?? texts["absence.left"];
}
