using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Installation;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Operator;

/// <summary>Adds an organization: from what is known of it, or from what is typed.</summary>
[Needs(Permission.RunPlatform), StepUp]
public sealed class NewModel(PartnersDb db, ISealing sealing, IDatabase database) : OperatorPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public WorkspaceForm Form { get; set; } = new();

    /// <summary>Organizations that the data knows and the portal does not serve yet.</summary>
    public IReadOnlyList<string> Known => [.. Organizations.Codes.Where(code => Me.Workspaces.All(workspace => workspace.Code.Value != code))];

    /// <summary>Shows an empty form, or one with what is known of an organization.</summary>
    public void OnGet(string? from)
    {
        if (from is null || WorkspaceCode.Parse(from) is not { } code || !Known.Contains(from)) return;
        Form = new()
        {
            Code = from,
            Names = Organizations.WordsOf(from, "names").ToDictionary(name => name.Key, name => (string?)name.Value),
            Acronyms = Organizations.WordsOf(from, "acronyms").ToDictionary(word => word.Key, word => (string?)word.Value),
            Members = WorkspaceForm.LinesOf(Organizations.MembersOf(code)),
        };
    }

    /// <summary>Adds it, with the system officer on whose behalf its jobs run.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Workspace? added = null;
        IReadOnlyList<MemberState> members = [];
        if (!ModelState.IsValid || !Ask(() =>
        {
            added = Workspace.Add(By, Form.Code?.Trim() ?? "", Me.Workspaces.Max(workspace => workspace.Order) + 1, Form.Terms(), EnterWorkspace.Reserved.Concat(Me.Workspaces.Select(workspace => workspace.Code.Value)).ToHashSet(StringComparer.Ordinal), TodayIn(Me.Person!.Zone));
            members = MemberState.Read(added.Code, Form.Members ?? "", Organizations.Countries);
        })) return NotAccepted();
        var system = SystemOfficer.Of(added!.Code);
        system.StampBy(sealing);
        Db.Add(added);
        Db.Add(system);
        Db.AddRange(members);
        Db.Record(Act.WorkspaceAdded, "workspace", null, owner: added.Code, detail: added.Code.Value);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // Another operator added it in the same moment.
            Db.ForgetChanges();
            ModelState.AddModelError("Form.Code", T["rule.workspace.code-taken"]);
            return NotAccepted();
        }

        return Redirect($"/operator/workspaces/{added.Code}?done=true");
    }
}
