using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// In whose place a colleague did something: whoever stood in at that time is named with those who were away. It follows from the absences of
/// the own workspace; of other organizations' nothing is known here.
/// </summary>
public sealed class StandIns(PartnersDb db, SignedIn me, Texts texts)
{
    List<Absence>? absences;
    Dictionary<Guid, string> names = [];

    /// <summary>Reads the absences of the workspace, once in a request.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        if (absences is not null) return;
        var workspace = me.Workspace;
        absences = await db.Set<Absence>().AsNoTracking().Where(absence => absence.Workspace == workspace).ToListAsync(ct);
        var away = absences.ConvertAll(absence => absence.OfficerId);
        if (away is not []) names = await db.Officers.Where(officer => away.Contains(officer.Id)).Select(officer => new { officer.Id, officer.Person!.Name }).ToDictionaryAsync(officer => officer.Id, officer => officer.Name, ct);
    }

    /// <summary>The name of a colleague who did something at a time, with those in whose place.</summary>
    public string Name(string name, Guid officer, DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(me.Place!.Zone)).DateTime);
        var away = (absences ?? []).Where(absence => absence.StoodIn(officer, day, at)).Select(absence => names.GetValueOrDefault(absence.OfficerId) ?? texts["absence.left"]).Distinct().Order(StringComparer.CurrentCulture).ToList();
        return away is [] ? name : texts["absence.stood-in", name, string.Join(texts["list.separator"], away)];
    }
}
