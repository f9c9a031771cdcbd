using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Documents;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>
/// An edition as a document: what its page shows this reader and nothing else, as it is made from the same
/// <see cref="EditionPage"/>, whose rows came through the walls.
/// </summary>
public sealed class EditionDocument(EditionPage page, Dates dates)
{
    readonly WordDocument word = new(System.Globalization.CultureInfo.CurrentUICulture);
    readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(page.Me.Person!.Zone);
    readonly IReadOnlyList<EditionPart> parts = page.Edition.Parts;

    Texts T => page.T;

    Words Words => page.Words;

    EditionCourse Course => page.Course;

    // What one's own organization recorded privately is on its screen; a document is passed on, and says for everybody the same.
    static Position? Shared(PartyStanding party) => party.Position is { Audience: not PositionAudience.Private } position ? position : null;

    /// <summary>The file, marked with the label on every page and with who took it out, and when.</summary>
    public byte[] Save(DateTimeOffset now)
    {
        Head();
        Text();
        Positions();
        Contributions();
        if (page.Edition.Annex is not null) Annex();
        word.Say(T["layout.no-legal-finding"], "Quiet");
        var label = page.Marking!.ToUpper(System.Globalization.CultureInfo.CurrentUICulture);
        var printed = T["layout.printed-by", page.Me.Person!.Name, Words.Acronym(page.Me.Workspace), dates.Moment(now, zone)];
        return word.Save(new(label, Title, printed, T["document.page", WordMarks.PageNumber, WordMarks.PageCount]), T["portal.name"]);
    }

    string Title => T["edition.title", page.Edition.Number, page.Assessment.Reference];

    void Head()
    {
        var (edition, facts) = (page.Edition, Of("facts").Single());
        word.Title(Said(facts, "title"));
        word.Say(page.Marking!);
        word.Say(T["layout.no-legal-finding"], "Quiet");
        if (Said(facts, "outsideScope") is { Length: > 0 } outside) word.Say($"{T["scope.outside-label"]} {outside}");
        List<string[]> lines =
        [
            [T["document.reference"], page.Assessment.Reference],
            [T["edition.edition"], T["edition.numbered", edition.Number]],
            [T["edition.state"], Words.Of(page.State)],
            [T["edition.proof"], T["edition.frozen-by", Words.Acronym(edition.Workspace), dates.Moment(edition.FrozenAt, zone)]],
            [T["certificate.edition-file"], edition.Hash],
            [T["assessments.countries"], string.Join(T["list.separator"], facts.Content["countries"]!.AsArray().Select(country => country!.ToString()))],
            [T["assessments.crimes"], Words.Of(facts.Content["riskRelatesTo"]!.AsArray().Aggregate(Crimes.None, (all, one) => all | Enum.Parse<Crimes>(one!.ToString(), ignoreCase: true)))],
            [T["assessments.conflict"], T.Conflict(EditionWords.ConflictIn(parts), Words, dates)],
            [T["assessments.framework"], Said(facts, "framework")],
        ];
        if (edition.Annex is { } annex) lines.Insert(5, [T["certificate.annex-file"], annex.Hash]);
        if (Course.Adoption is { } adoption)
            lines.Insert(3, [T["document.adopted"], T[adoption.How is AdoptedBy.Signatures ? "certificate.adopted-by-signatures" : "certificate.adopted-by-silence", dates.Moment(adoption.At, zone)]]);
        word.Table(null, lines);
        word.Heading(1, T["assessments.situation"]);
        word.WriteMarkdown(Said(facts, "situation"), 1);
    }

    void Text()
    {
        word.Heading(1, T["assessments.agreed-text"]);
        foreach (var part in Of("section:"))
        {
            word.Heading(2, Said(part, "heading"), isWritten: true);
            word.WriteMarkdown(Said(part, "text"), 2);
        }
    }

    void Positions()
    {
        word.Heading(1, T["position.all"]);
        word.Table(
            [T["certificate.organization"], T["position.stance"], T["certificate.signed"]],
            Course.Standing.Select(party => new[]
            {
                Words.Name(party.Workspace),
                party.Signature is null ? T[Course.Adoption?.How is AdoptedBy.Silence ? "certificate.did-not-break" : "position.none-yet"]
                    : (Shared(party) is { } taken ? Words.Of(taken.Stance) : T["position.recorded-privately"]) + (party.IsStale ? T["list.separator"] + T["certificate.stale"] : ""),
                party.Signature is { } signature ? T["position.signed", party.SignedEdition!.Number, dates.Moment(signature.At, zone)] : "–",
            }));
        foreach (var position in Course.Standing.Select(Shared).OfType<Position>())
        {
            if (position.Text.Length == 0) continue;
            word.Heading(2, T["document.position", Words.Acronym(position.Workspace), Words.Of(position.Stance)]);
            var about = page.TargetOf(position.Target) is { } target ? $"{target.Code} {target.Words}".Trim() : T["position.the-whole"];
            word.Say(T["document.position-on", about, Words.Of(position.Audience)], "Quiet");
            word.WriteMarkdown(position.Text, 2);
        }

        if (Course.Silence?.Break is { } broken)
        {
            word.Heading(2, T["silence.broken-by", Words.Acronym(broken.Workspace), dates.Moment(broken.At, TimeZoneInfo.FindSystemTimeZoneById(Course.Silence.Zone))]);
            word.Say(Words.Of(broken.Kind), "Quiet");
            word.WriteMarkdown(broken.Text, 2);
        }

        word.Say(T["position.silence-is-not-yes"], "Quiet");
    }

    void Contributions()
    {
        word.Heading(1, T["contribution.title-short"]);
        foreach (var part in Of("contribution:"))
        {
            // Unnamed stays unnamed: the edition itself has no name there.
            word.Heading(2, part.Whose == "-" ? T["contribution.unnamed-word"] : Words.Name(WorkspaceCode.Of(part.Whose)));
            word.WriteMarkdown(Said(part, "what"), 2);
            word.Say(T.Period(Said(part, "from"), Said(part, "until"), dates), "Quiet");
            word.Write(T["contribution.shown-by-words", Said(part, "shownBy")]);
        }
    }

    void Annex()
    {
        var columns = Of("rating:").Select(part => part.Whose).Distinct().Order(StringComparer.Ordinal).ToList();
        word.Heading(1, T["edition.ratings"]);
        word.Say(T["edition.ratings-who"], "Quiet");
        word.Table(
            [T["edition.rated"], .. columns.Select(code => Words.Acronym(WorkspaceCode.Of(code)))],
            Of("rating:").GroupBy(part => (Code: Said(part, "code"), About: Said(part, "about"), part.Factor)).Select(line => (string[])[
                string.Join(" · ", new[] { line.Key.Code == line.Key.Factor ? $"{line.Key.Code} {page.Framework.FactorOf(line.Key.Factor)?.Title}" : line.Key.Code, line.Key.About }.Where(word => word.Length > 0)),
                .. columns.Select(code => line.FirstOrDefault(part => part.Whose == code) is { } given ? Said(given, "level") is { Length: > 0 } level ? level : T["divergence.no-level"] : "–")]));
        if (!Of("note:").Any()) return;
        word.Heading(1, T["note.title"]);
        foreach (var part in Of("note:"))
        {
            word.Heading(2, $"{part.Factor} {page.Framework.FactorOf(part.Factor)?.Title}", isWritten: true);
            word.Say(Words.Of(Enum.Parse<Accord>(Said(part, "accord"), ignoreCase: true)), "Quiet");
            word.WriteMarkdown(Said(part, "text"), 2);
        }
    }

    IEnumerable<EditionPart> Of(string beginning) => parts.Where(part => part.Key.StartsWith(beginning, StringComparison.Ordinal));

    static string Said(EditionPart part, string name) => part.Content[name]?.ToString() ?? "";
}
