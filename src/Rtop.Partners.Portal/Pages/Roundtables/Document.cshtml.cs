using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Documents;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>The cleared summary as a file in which nothing tells who made it, or when. By POST only: a link that somebody sends starts no export.</summary>
[Needs(Permission.ReadRoundtables)]
public sealed class DocumentModel(PartnersDb db, Dates dates) : RoundtablePage(db)
{
    const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Hands it out.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(Guid id, string? kind, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || kind is not ("docx" or "txt")) return NotFound();
        if (await Db.Set<RoundtableSummary>().SingleOrDefaultAsync(row => row.RoundtableId == id && row.ClearedOn != null, ct) is not { } summary) return NotFound();
        var statements = await Db.Set<AttributableStatement>().Where(row => row.RoundtableId == id && row.ConfirmedOn != null).OrderBy(row => row.Number).ToListAsync(ct);
        Db.Record(Act.SummaryTaken, "summary", id, Roundtable.Originator);
        await Db.SaveChangesAsync(ct);
        var name = $"{Roundtable.Reference}-summary-CHATHAM-HOUSE-{string.Join('-', Roundtable.Convenors.Select(code => code.Value.ToUpperInvariant()))}.{kind}";
        return kind is "docx" ? File(WordOf(summary, statements), Word, name) : File(Encoding.UTF8.GetBytes(TextOf(summary, statements)), "text/plain; charset=utf-8", name);
    }

    string Title => $"{Roundtable.Reference} {Roundtable.Title}";

    string Held => T["roundtable.held", dates.Day(Roundtable.HeldOn), string.Join(T["list.separator"], Roundtable.Convenors.Select(Words.Name))];

    byte[] WordOf(RoundtableSummary summary, IEnumerable<AttributableStatement> statements)
    {
        var word = new WordDocument(CultureInfo.CurrentUICulture);
        word.Title(Title);
        word.Say(Held);
        foreach (var paragraph in summary.Paragraphs)
        {
            if (paragraph.Theme.Length > 0) word.Heading(1, paragraph.Theme, isWritten: true);
            word.WriteMarkdown(paragraph.Text, 1);
        }

        foreach (var (at, statement) in statements.Index())
        {
            if (at == 0) word.Heading(1, T["roundtable.statements"]);
            word.Write(SaidBy(statement));
        }

        // Neither reader nor time: under the Rule a file must not tell through whose hands it came. That it was taken is in the audit.
        return BareFile.Of(word.Save(new(T["roundtable.marking"], Title, T["roundtable.rule"], T["document.page", WordMarks.PageNumber, WordMarks.PageCount]), ""));
    }

    string TextOf(RoundtableSummary summary, IReadOnlyCollection<AttributableStatement> statements) => string.Join("\n\n",
        ((string[])[Title, T["roundtable.marking"], Held]).Concat(summary.Paragraphs.SelectMany(paragraph => (string[])[paragraph.Theme, paragraph.Text]))
            .Concat(statements.Select(SaidBy)).Append(T["roundtable.rule"]).Where(part => part.Length > 0)) + "\n";

    string SaidBy(AttributableStatement statement) => $"{statement.Speaker}{(statement.Capacity.Length > 0 ? T["list.separator"] + statement.Capacity : "")}{T["layout.colon"]} {statement.Text}";
}
