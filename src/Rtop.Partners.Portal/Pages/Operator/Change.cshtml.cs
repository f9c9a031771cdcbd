using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Installation;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Operator;

/// <summary>Changes what is known of an organization.</summary>
[Needs(Permission.RunPlatform), StepUp]
public sealed class ChangeModel(PartnersDb db) : OperatorPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public WorkspaceForm Form { get; set; } = new();

    /// <summary>The organization.</summary>
    public Workspace Workspace { get; private set; } = null!;

    /// <summary>Shows what stands.</summary>
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await FindAsync(code, ct) is not { } workspace) return NotFound();
        (Workspace, Form) = (workspace, WorkspaceForm.Of(workspace, await MembersAsync(workspace.Code, ct)));
        return Page();
    }

    /// <summary>Takes what was typed.</summary>
    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (await FindAsync(code, ct) is not { } workspace) return NotFound();
        Workspace = workspace;
        IReadOnlyList<MemberState> typed = [];
        if (!ModelState.IsValid || !Ask(() =>
        {
            typed = MemberState.Read(workspace.Code, Form.Members ?? "", Organizations.Countries);
            workspace.Change(By, Form.Terms(), TodayIn(Me.Person!.Zone));
        })) return NotAccepted();
        // A line that stands as it stood is the row that was there.
        var there = await MembersAsync(workspace.Code, ct);
        Db.RemoveRange(there.Where(old => typed.All(member => member.AsLine() != old.AsLine())));
        Db.AddRange(typed.Where(member => there.All(old => old.AsLine() != member.AsLine())));
        Db.Record(Act.WorkspaceChanged, "workspace", null, owner: workspace.Code, detail: workspace.Code.Value);
        await Db.SaveChangesAsync(ct);
        return Redirect($"/operator/workspaces/{workspace.Code}?done=true");
    }

    Task<List<MemberState>> MembersAsync(WorkspaceCode workspace, CancellationToken ct) => Db.Set<MemberState>().Where(member => member.Workspace == workspace).ToListAsync(ct);
}
