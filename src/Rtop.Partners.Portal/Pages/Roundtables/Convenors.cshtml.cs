using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>Who convenes a roundtable, and which officers of one's own are admitted to what was said there.</summary>
[Needs(Permission.LeadRoundtables)]
public sealed class ConvenorsModel(PartnersDb db) : RoundtablePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ConvenorsForm Form { get; set; } = new();

    /// <summary>Organizations that could be asked.</summary>
    public IReadOnlyList<Workspace> Others => [.. Me.Workspaces.Where(workspace => workspace.Code != Me.Workspace && Roundtable.Invitations.All(sent => sent.Workspace != workspace.Code || sent.EndedOn is not null))];

    /// <summary>Officers of one's own organization by person.</summary>
    public IReadOnlyDictionary<Guid, Officer> Colleagues { get; private set; } = new Dictionary<Guid, Officer>();

    /// <summary>Officers who could be admitted.</summary>
    public IEnumerable<Officer> Admissible => Colleagues.Values.Where(officer => officer.May(Today).Includes(Permission.ReadRoundtables) && Readers.All(reader => reader.PersonId != officer.PersonId || reader.EndedOn is not null)).OrderBy(officer => officer.Person!.Name, StringComparer.CurrentCulture);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Asks an organization.</summary>
    [StepUp]
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) => DoAsync(id, Act.ConvenorInvited, isOriginators: true, _ =>
    {
        var workspace = Me.Workspaces.FirstOrDefault(workspace => workspace.Code.Value == Form.Invited);
        Rule.RequireAt("Invited", workspace is not null, "assessment.organization-unknown", Form.Invited);
        Db.Add(Roundtable.Invite(workspace!.Code, By, Today));
        return Task.CompletedTask;
    }, ct);

    /// <summary>Ends an organization's part.</summary>
    public Task<IActionResult> OnPostEndAsync(Guid id, Guid invitation, CancellationToken ct) => DoAsync(id, Act.ConvenorEnded, isOriginators: true, _ =>
    {
        Roundtable.Invitations.Find(sent => sent.Id == invitation)?.End(By, Today);
        return Task.CompletedTask;
    }, ct);

    /// <summary>Lets contributions name a coarse sector.</summary>
    public Task<IActionResult> OnPostSectorsAsync(Guid id, CancellationToken ct) => DoAsync(id, Act.SectorsShown, isOriginators: true, async _ =>
        Roundtable.ShowSectors((await ListsAsync(ct)).Sum(list => list.People.Count), By), ct);

    /// <summary>Admits a colleague.</summary>
    [StepUp]
    public Task<IActionResult> OnPostAdmitAsync(Guid id, CancellationToken ct) => DoAsync(id, Act.RecordReaderAdmitted, isOriginators: false, _ =>
    {
        var colleague = Colleagues.GetValueOrDefault(Form.Reader ?? Guid.Empty);
        Rule.RequireAt("Reader", colleague is not null, "roundtable.reader");
        var reader = RecordReader.Admit(Roundtable, colleague!, Readers, By, Today);
        if (!Readers.Contains(reader)) Db.Add(reader);
        return Task.CompletedTask;
    }, ct);

    /// <summary>Ends a colleague's admission.</summary>
    public Task<IActionResult> OnPostRemoveAsync(Guid id, Guid reader, CancellationToken ct) => DoAsync(id, Act.RecordReaderEnded, isOriginators: false, _ =>
    {
        Readers.FirstOrDefault(one => one.PersonId == reader)?.End(Readers, By, Today);
        return Task.CompletedTask;
    }, ct);

    async Task<IActionResult> DoAsync(Guid id, Act act, bool isOriginators, Func<CancellationToken, Task> change, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || (isOriginators && !Leads)) return NotFound();
        ModelState.Clear();
        try
        {
            await change(ct);
        }
        catch (RuleBroken broken)
        {
            Show(broken);
            return NotAccepted();
        }

        Db.Record(act, "roundtable", id, Roundtable.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Here("convenors"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Admits) return false;
        var me = Me.Workspace;
        Colleagues = (await Db.Officers.Include(officer => officer.Person).Include(officer => officer.Duties).Where(officer => officer.Workspace == me && officer.PersonId != null).ToListAsync(ct)).ToDictionary(officer => officer.PersonId!.Value);
        return true;
    }
}
