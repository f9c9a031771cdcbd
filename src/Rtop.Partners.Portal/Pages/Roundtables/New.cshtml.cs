using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>Opens a roundtable; whoever does is admitted to its record.</summary>
[Needs(Permission.LeadRoundtables)]
public sealed class NewModel(PartnersDb db) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public RoundtableForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Opens it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var (me, today) = (Me.Workspace, TodayIn(Me.Place!.Zone));
        var number = await db.Set<Roundtable>().Where(row => row.Originator == me).MaxAsync(row => (int?)row.Number, ct) ?? 0;
        Roundtable? opened = null;
        RecordReader? reader = null;
        if (!Ask(() =>
        {
            opened = Roundtable.Open(Form.ToTerms(), number + 1, By, today);
            reader = RecordReader.Admit(opened, By, [], By, today);
        })) return NotAccepted();
        db.AddRange(opened!, reader!);
        db.Record(Act.RoundtableOpened, "roundtable", opened!.Id);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/roundtables/{opened.Id}"));
    }

    /// <summary>A roundtable as typed.</summary>
    public sealed record RoundtableForm
    {
        /// <summary>Title.</summary>
        public string? Title { get; init; }

        /// <summary>Day.</summary>
        public DateOnly? HeldOn { get; init; }

        /// <summary>Who gave the room.</summary>
        public string? Host { get; init; }

        /// <summary>How many sessions.</summary>
        public int? Sessions { get; init; }

        /// <summary>Topics, one a line.</summary>
        public string? Topics { get; init; }

        /// <summary>Questions, one a line.</summary>
        public string? Questions { get; init; }

        internal RoundtableTerms ToTerms() => new(Title ?? "", HeldOn ?? default, Host ?? "", Sessions ?? 0, Lines(Topics), Lines(Questions));

        static string[] Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
