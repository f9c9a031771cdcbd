using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>One thing that somebody did at a desk.</summary>
sealed record Deed(DateTimeOffset At, Officer By, Func<PartnersDb, CancellationToken, Task> DoAsync);

/// <summary>Turns the assessments of the scenario into deeds. Each is done as on the pages: read, ask the entity, say what it is, save.</summary>
sealed partial class History(Cast cast)
{
    static readonly TimeOnly Opens = new(9, 30), Invites = new(9, 40), CycleOpens = new(10, 30), Answers = new(11, 0), Submits = new(11, 30), Rates = new(14, 0), Closes = new(16, 0);

    static readonly IReadOnlyList<FrameworkContent> Frameworks = [.. Framework.Supplied().Select(framework => FrameworkContent.Read(framework.Document))];

    readonly Dictionary<int, Guid> files = [];

    /// <summary>Assessments by their number, as far as they were opened.</summary>
    public IReadOnlyDictionary<int, Guid> Files => files;

    /// <summary>When a cycle of the scenario opens.</summary>
    public DateTimeOffset OpeningOf(AssessmentLine line, CycleLine cycle) => cast.At(cycle.OpenedDay, CycleOpens, line.Originator);

    /// <summary>What happened to one assessment.</summary>
    public IEnumerable<Deed> Of(AssessmentLine line)
    {
        yield return Open(line);
        foreach (var (invitation, place) in line.Invitations.Select((invitation, place) => (invitation, place)))
        {
            yield return Invite(line, invitation, place);
            if (invitation.Verdict is not null) yield return Answer(line, invitation);
        }

        foreach (var cycle in line.Cycles)
        {
            yield return OpenCycle(line, cycle);
            foreach (var sheet in cycle.Ratings)
            {
                yield return Rate(line, cycle, sheet);
                if (sheet.SubmittedDay is { } day) yield return Submit(line, cycle, sheet, day);
            }

            foreach (var remark in cycle.Remarks ?? []) yield return Discuss(line, cycle, remark);
            foreach (var note in cycle.Notes ?? [])
            {
                yield return Settle(line, cycle, note);
                foreach (var assent in note.Assents) yield return AssentTo(line, cycle, note, assent);
            }

            foreach (var consent in cycle.Consents ?? []) yield return Admit(line, cycle, consent);
            if (cycle.ClosedDay is { } closed) yield return Close(line, cycle, closed);
        }

        foreach (var section in line.Sections)
        {
            foreach (var version in section.Versions) yield return Write(line, section, version);
            foreach (var proposal in section.Proposals ?? [])
            {
                yield return Propose(line, section, proposal);
                if (proposal.Answer is { } answer) yield return Reply(line, section, proposal, answer);
            }
        }

        foreach (var comment in line.Comments) yield return Say(line, comment);
        foreach (var note in line.Framing ?? []) yield return Frame(line, note);
    }

    Deed Open(AssessmentLine line)
    {
        var (at, by) = (cast.At(line.OpenedDay, Opens, line.Originator), cast[line.By]);
        return new(at, by, async (db, ct) =>
        {
            var terms = new AssessmentTerms
            {
                Title = line.Title,
                Situation = line.Situation,
                Countries = line.Countries,
                Crimes = line.Crimes.Aggregate((all, one) => all | one),
                ConflictStatus = line.ConflictStatus,
                Framework = FrameworkOf(line),
                Label = line.Label,
                RhythmDays = line.RhythmDays,
            };
            var assessment = Assessment.Open(terms, line.Reference, by, at);
            db.Add(assessment);
            db.Record(Act.AssessmentOpened, "assessment", assessment.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
            files[line.Reference] = assessment.Id;
        });
    }

    Deed Invite(AssessmentLine line, InvitationLine invited, int place)
    {
        var (at, by) = (cast.At(invited.SentDay, Invites.AddMinutes(place), line.Originator), cast[line.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Invitations).SingleAsync(ct);
            var invitation = assessment.Invite(invited.Workspace, invited.Role, by, at);
            db.Record(Act.PartyInvited, "invitation", invitation.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Answer(AssessmentLine line, InvitationLine answered)
    {
        var (at, by) = (cast.At(answered.AnsweredDay!.Value, Answers, answered.Workspace), cast[answered.AnsweredBy!]);
        return new(at, by, async (db, ct) =>
        {
            var file = files[line.Reference];
            var invitation = await db.Invitations.Include(sent => sent.Answer).SingleAsync(sent => sent.AssessmentId == file && sent.Workspace == by.Workspace, ct);
            if (answered.Verdict is Verdict.Accepted) db.Add(invitation.Accept(by, at));
            else invitation.Decline(by, at);
            db.Record(answered.Verdict is Verdict.Accepted ? Act.InvitationAccepted : Act.InvitationDeclined, "invitation", invitation.Id, invitation.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed OpenCycle(AssessmentLine line, CycleLine opened)
    {
        var by = cast[line.By];
        return new(OpeningOf(line, opened), by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Parties).Include(file => file.Cycles).SingleAsync(ct);
            var cycle = assessment.OpenCycle(cast.Day(opened.OpenedDay), cast.Day(opened.DueDay), cast.ZoneOf(line.Originator), by);
            db.Record(Act.CycleOpened, "cycle", cycle.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Rate(AssessmentLine line, CycleLine rated, SheetLine given)
    {
        // The day before it was submitted; a draft stands since yesterday.
        var (at, by, framework) = (cast.At((given.SubmittedDay ?? 0) - 1, Rates, given.Workspace), cast[given.By], FrameworkOf(line));
        return new(at, by, async (db, ct) =>
        {
            var (assessment, cycle) = await CycleAsync(db, line, rated, ct);
            var sheet = cycle.Begin(assessment, by, at);
            foreach (var rating in given.Factors.Concat(given.Indicators))
                sheet.Rate(framework, rating.Code, rating.Actor, rating.Judgment, null, by, at);
            foreach (var (question, text) in given.Answers ?? new Dictionary<string, string>()) sheet.Answer(framework, question, text, 0, by, at);
            // Into the organization's own chain alone: that it has begun is its own affair until it submits.
            foreach (var factor in given.Factors.Concat(given.Indicators).Select(rating => framework.FactorOf(rating.Code)!.Code).Distinct())
                db.Record(Act.RatingSaved, "rating-sheet", sheet.Id, detail: factor);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Submit(AssessmentLine line, CycleLine rated, SheetLine given, int day)
    {
        var (at, by) = (cast.At(day, Submits, given.Workspace), cast[given.By]);
        return new(at, by, async (db, ct) =>
        {
            var (assessment, cycle) = await CycleAsync(db, line, rated, ct);
            var sheet = cycle.SheetOf(by.Workspace)!;
            sheet.Submit(FrameworkOf(line), by, at);
            db.Record(Act.RatingsSubmitted, "rating-sheet", sheet.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);

            // The database lets a round open on what is saved, not on what is about to be.
            if (!cycle.RevealIfDue(assessment, by, at)) return;
            db.Record(Act.RatingsRevealed, "cycle", cycle.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Close(AssessmentLine line, CycleLine closed, int day)
    {
        var by = cast[line.By];
        return new(cast.At(day, Closes, line.Originator), by, async (db, ct) =>
        {
            var (assessment, cycle) = await CycleAsync(db, line, closed, ct);
            cycle.Close(assessment, cast.Day(day), by);
            db.Record(Act.CycleClosed, "cycle", cycle.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Write(AssessmentLine line, SectionLine written, VersionLine version)
    {
        var (at, by) = (cast.At(version.Day, version.Time, version.Workspace), cast[version.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Parties).Include(file => file.Sections).SingleAsync(ct);
            var section = assessment.Sections.SingleOrDefault(section => section.Heading == written.Heading);
            if (section is null) section = assessment.AddSection(written.Heading, version.Text, by, at);
            else section.Revise(assessment, version.Text, section.Revision, by, at);
            db.Record(section.Revision == 1 ? Act.SectionBegun : Act.SectionRevised, "section", section.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    Deed Say(AssessmentLine line, CommentLine said)
    {
        var (at, by) = (cast.At(said.Day, said.Time, said.Workspace), cast[said.By]);
        return new(at, by, async (db, ct) =>
        {
            var assessment = await File(db, line).Include(file => file.Parties).SingleAsync(ct);
            var comment = Comment.On(assessment, said.Text, by, at);
            foreach (var organization in said.Organizations ?? []) comment.Mention(assessment, organization);
            foreach (var colleague in said.Colleagues ?? []) comment.Mention(cast[colleague], cast.Day(said.Day));
            db.Add(comment);
            db.Record(Act.Commented, "comment", comment.Id, assessment.Originator);
            await db.SaveChangesAsync(ct);
        });
    }

    IQueryable<Assessment> File(PartnersDb db, AssessmentLine line)
    {
        var id = files[line.Reference];
        return db.Assessments.Where(file => file.Id == id);
    }

    Task<(Assessment, Cycle)> CycleAsync(PartnersDb db, AssessmentLine line, CycleLine wanted, CancellationToken ct) => CycleAsync(db, line, wanted.Number, ct);

    async Task<(Assessment, Cycle)> CycleAsync(PartnersDb db, AssessmentLine line, int number, CancellationToken ct)
    {
        var assessment = await File(db, line).Include(file => file.Parties).SingleAsync(ct);
        var cycle = await db.Set<Cycle>().Where(cycle => cycle.AssessmentId == assessment.Id && cycle.Number == number)
            .Include(cycle => cycle.Reveal).Include(cycle => cycle.Openings).Include(cycle => cycle.Sheets).ThenInclude(sheet => sheet.Ratings)
            .Include(cycle => cycle.Sheets).ThenInclude(sheet => sheet.Answers).AsSplitQuery().SingleAsync(ct);
        return (assessment, cycle);
    }

    static FrameworkContent FrameworkOf(AssessmentLine line) =>
        Frameworks.Single(framework => framework.Id == line.Framework && framework.Version == line.FrameworkVersion);
}
