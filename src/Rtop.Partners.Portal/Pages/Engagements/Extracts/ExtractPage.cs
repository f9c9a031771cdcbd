using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Pages.Roundtables;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Pages.Engagements.Extracts;

/// <summary>A page about extracts of one confidential file: for its two officers, and for nobody else as if there were none.</summary>
public abstract class ExtractPage(PartnersDb db, ISealing sealing, ILogger log) : EngagementPage(db, sealing, log)
{
    /// <summary>Joint files in which the organization is a party, by id.</summary>
    public IReadOnlyDictionary<Guid, Assessment> Files { get; private set; } = new Dictionary<Guid, Assessment>();

    /// <summary>What the organization was asked for, the last first: a record of joint files, and the same for every party.</summary>
    public IReadOnlyList<ConfidenceRequest> Requests { get; private set; } = [];

    /// <summary>Numbers of notes and options by id, as they are called.</summary>
    public IReadOnlyDictionary<Guid, string> Sources { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>A joint file in one line: its reference and who opened it. Its title is for those who work on it.</summary>
    public string Name(Guid file) => Files.TryGetValue(file, out var found) ? T["extract.joint-file", found.Reference, Words.Acronym(found.Originator)] : T["extract.joint-file-gone"];

    /// <summary>Finds the file for one of the two, with the joint files and requests.</summary>
    protected async Task<bool> FindForTeamAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !InTeam) return false;
        var me = Me.Workspace;
        Files = await Db.Assessments.Include(file => file.Parties).Where(file => file.Parties.Any(party => party.Workspace == me && party.EndedAt == null)).ToDictionaryAsync(file => file.Id, ct);
        Requests = await Db.Set<ConfidenceRequest>().Include(request => request.Answer).Where(request => request.Asked == me).OrderByDescending(request => request.AskedOn).ThenBy(request => request.Text).ToListAsync(ct);
        var notes = await Db.Set<EngagementNote>().AsNoTracking().Where(note => note.EngagementId == id).OrderBy(note => note.Number).Select(note => new { note.Id, note.Number }).ToListAsync(ct);
        var options = await Db.Set<TensionOption>().AsNoTracking().Where(option => option.EngagementId == id).OrderBy(option => option.Number).Select(option => new { option.Id, option.Number }).ToListAsync(ct);
        Sources = notes.Select(note => (note.Id, Name: T["contact.of-number", note.Number])).Concat(options.Select(option => (option.Id, Name: T["option.of-number", option.Number]))).ToDictionary(one => one.Id, one => one.Name);
        return true;
    }

    /// <summary>An extract of the file, with its versions and approvals.</summary>
    protected Task<Extract?> ExtractAsync(Guid extract, CancellationToken ct) =>
        Db.Set<Extract>().Include(one => one.Versions).Include(one => one.Approvals).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == extract && one.EngagementId == File.Id, ct);

    /// <summary>What must not be said: what this file knows, who serves in the organization, and all places that are known.</summary>
    protected async Task<ExtractSubjects> SubjectsAsync(CancellationToken ct)
    {
        // With its frame a file loses its extracts too.
        var frame = File.FrameBy(Sealing)!;
        var codes = (await Db.Set<Interlocutor>().AsNoTracking().Where(one => one.EngagementId == File.Id).ToListAsync(ct)).Select(one => one.IdentityBy(Sealing));
        return ExtractSubjects.Of(frame, codes, (await NamesAsync(ct)).Values, Countries.Names(frame.Country), KnownPlaces.States, KnownPlaces.Finer);
    }

    /// <summary>
    /// Puts an approved extract into its joint file, and answers the request. Saved apart from the approval, by the day and without a name, so that the
    /// database does not tell which belongs to which. What is there already stays: it can be tried again.
    /// </summary>
    protected async Task ReleaseAsync(Extract extract, CancellationToken ct)
    {
        var text = extract.Last.TextBy(Sealing);
        if (!extract.IsApproved(Sealing) || !Files.TryGetValue(text.Assessment, out var file)) return;
        if (!await Db.Set<ConfidentialContribution>().AnyAsync(one => one.Id == text.Contribution, ct))
        {
            Db.Add(extract.Release(file, Sealing, Today));
            Db.RecordDay(Act.ExtractReleased, "engagement", null);
            await Db.SaveChangesAsync(ct);
        }

        if (Requests.FirstOrDefault(request => request.Id == text.Request) is not { Answer: null } asked) return;
        Db.Add(asked.Receive(By, Today));
        Db.RecordDay(Act.ConfidenceAnswered, "confidence-request", asked.Id, asked.Workspace);
        await Db.SaveChangesAsync(ct);
    }
}
