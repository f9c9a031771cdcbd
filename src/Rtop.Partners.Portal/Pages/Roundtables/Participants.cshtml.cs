using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>Who took part, and who agreed to be listed: apart from what was said, and kept apart from it.</summary>
[Needs(Permission.LeadRoundtables)]
public sealed class ParticipantsModel(PartnersDb db) : RoundtablePage(db)
{
    const int MoreRows = 10, FirstRows = 5;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public ParticipantsForm Form { get; set; } = new();

    /// <summary>How many of the last rows another wrote meanwhile; null where nobody did.</summary>
    public int? Theirs { get; private set; }

    /// <summary>Shows the form, with room for some more.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var (listed, unlisted) = await BothAsync(ct);
        Fill(AllOf(listed, unlisted), listed.Token, unlisted.Token, FirstRows);
        return Page();
    }

    /// <summary>Keeps both lists; or shows more rows, keeping nothing yet.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? more, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        ModelState.Clear();
        List<(Participant Who, bool Consents)> typed = [.. Form.Rows.Where(row => !string.IsNullOrWhiteSpace(row.Name) || !string.IsNullOrWhiteSpace(row.Organization)).Select(row => (new Participant(row.Name ?? "", row.Organization ?? ""), row.Listed))];
        Fill(typed, Form.Listed, Form.Unlisted, more is null ? 0 : MoreRows);
        if (more is not null) return Page();
        var (listed, unlisted) = await BothAsync(ct);
        var isNew = Db.Entry(listed).State is Microsoft.EntityFrameworkCore.EntityState.Detached;
        var seen = isNew ? (listed.Token, unlisted.Token) : (Form.Listed, Form.Unlisted);
        try
        {
            if (!Ask(() => ParticipantList.Keep(Roundtable, listed, unlisted, typed, seen, By))) return NotAccepted();
            if (isNew) Db.AddRange(listed, unlisted);
            Db.Record(Act.ParticipantsKept, "roundtable", id);
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception fault) when (IsConflict(fault))
        {
            Db.ForgetChanges();
            var (there, others) = await BothAsync(ct);
            List<(Participant Who, bool Consents)> theirs = [.. AllOf(there, others).Where(one => typed.TrueForAll(other => other.Who.Name.Trim() != one.Who.Name))];
            Fill([.. typed, .. theirs], there.Token, others.Token, 0);
            Theirs = theirs.Count;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        return Redirect(Here());
    }

    static IEnumerable<(Participant Who, bool Consents)> AllOf(ParticipantList listed, ParticipantList unlisted) =>
        listed.People.Select(who => (who, true)).Concat(unlisted.People.Select(who => (who, false))).OrderBy(one => one.who.Name, StringComparer.Ordinal);

    void Fill(IEnumerable<(Participant Who, bool Consents)> people, Guid listed, Guid unlisted, int empty) => Form = new()
    {
        Listed = listed,
        Unlisted = unlisted,
        Rows = [.. people.Select(one => new ParticipantRow { Name = one.Who.Name, Organization = one.Who.Organization, Listed = one.Consents }), .. Enumerable.Range(0, empty).Select(_ => new ParticipantRow())],
    };

    async Task<(ParticipantList Listed, ParticipantList Unlisted)> BothAsync(CancellationToken ct)
    {
        var lists = await ListsAsync(ct);
        return (lists.Find(list => list.Consented) ?? ParticipantList.Of(Roundtable, true), lists.Find(list => !list.Consented) ?? ParticipantList.Of(Roundtable, false));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) && Leads && IsReader;
}
