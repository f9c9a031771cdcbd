using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>An edition as a document for word processors. By POST only: a link that somebody sends starts no export.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class DocumentModel(PartnersDb db, Dates dates) : EditionPage(db)
{
    const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Hands it out.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await FindEditionAsync(id, number, ct)) return NotFound();
        Db.Record(Act.EditionExported, "edition", Edition.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return File(new EditionDocument(this, dates).Save(Now), Word, MarkedFile.NameOf(Assessment, $"edition-{Edition.Number}", "docx"));
    }
}
