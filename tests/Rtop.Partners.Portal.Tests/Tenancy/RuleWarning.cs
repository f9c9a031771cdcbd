using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>A warning as its makers know it: who warned, whom, and whether they see each other.</summary>
sealed record WarningFact(string Originator, bool SeeEachOther, IReadOnlyCollection<string> Told)
{
    public override string ToString() => $"{Originator}'s {(SeeEachOther ? "open " : "")}warning to {string.Join(", ", Told)}";
}

/// <summary>The rule for warnings once more, written from domain/FEATURES.md §2.7 and decision 0050, and from nothing in src.</summary>
static class WarningOracle
{
    public static bool ReadsWarning(string? me, WarningFact warning) => me is not null && (me == warning.Originator || warning.Told.Contains(me));

    public static bool Reads(Asker asker, Row row) => (row.Table, row.Warning!) switch
    {
        // Not sent yet, or said of the distribution: the house of whoever warns.
        ("warning_drafts" or "distribution_notes", var warning) => asker.Workspace == warning.Originator,
        ("warnings" or "warning_corrections" or "warning_stand_downs", var warning) => ReadsWarning(asker.Workspace, warning),
        // Which assessment it was, for those who read that too.
        ("warning_bases", var warning) => ReadsWarning(asker.Workspace, warning) && RuleOracle.ReadsFile(asker.Workspace, row.File!),
        // A recipient knows of itself; of others where the sender lets them see each other. What it says is between the two.
        ("warning_recipients", var warning) => IsBetween(asker, row) || (warning.SeeEachOther && ReadsWarning(asker.Workspace, warning)),
        _ => IsBetween(asker, row),
    };

    public static bool Changes(Asker asker, Row row) => row.Table is "warning_drafts" && asker.Workspace == row.Warning!.Originator;

    static bool IsBetween(Asker asker, Row row) => asker.Workspace is not null && (asker.Workspace == row.Warning!.Originator || asker.Workspace == row.Owner);
}

/// <summary>Warnings of one workspace in the rule's world: one with everything that can be on it, and one to which it can still be added.</summary>
sealed class RuleWarning
{
    readonly string originator, first, second;
    readonly Warning full, bare;
    readonly IReadOnlyList<RuleFile> files;

    public RuleWarning(int at, bool seeEachOther, IReadOnlyList<RuleFile> files)
    {
        string Near(int step) => Some.Codes[(at + step) % Some.Codes.Length];
        (originator, first, second, this.files) = (Near(0), Near(1), Near(2), files);
        Fact = new(originator, seeEachOther, [first, second]);
        full = Make(1 + (seeEachOther ? 2 : 0));
        bare = Make(2 + (seeEachOther ? 2 : 0));
        var by = Some.OfficerOf(originator);
        foreach (var told in (int[])[0, 2])
        {
            var (recipient, writer) = (full.Recipients[told], Some.OfficerOf(told == 0 ? first : originator));
            recipient.Respond(WarningAnswer.Noted, "", writer, Some.Now, Some.Now);
            Add(recipient.Acknowledgement!);
            Add(recipient.Responses[0]);
        }

        Add(full.Correct("A word was wrong.", by, Some.Now));
        Add(full.LeaveOut("Somebody", "No channel.", by, Some.Now));
        Add(full.End("It is over.", by, Some.Now));
        // On a file of its own, and on one of a neighbour: what counts is who reads the file.
        foreach (var (warning, file) in new[] { (full, files[(at * 3) % files.Count]), (bare, files[((at * 3) + 8) % files.Count]) })
            Add(new WarningBasis { WarningId = warning.Id, Originator = warning.Originator, AssessmentId = file.File.Id }, file.Facts);
        Without = Make(5 + (seeEachOther ? 1 : 0));
    }

    public WarningFact Fact { get; }

    /// <summary>The same, of which no assessment is named yet.</summary>
    public Warning Without { get; }

    public List<(Row Fact, object Entity)> Rows { get; } = [];

    /// <summary>What is put in.</summary>
    public IEnumerable<object> Roots => Rows.Select(row => row.Entity).Where(row => row is Warning or WarningDraft or WarningBasis);

    /// <summary>What an asker may try to add.</summary>
    public IEnumerable<AddCase> Adds(Asker asker)
    {
        if (asker.Workspace is not { } me) yield break;
        var (warns, mine) = (me == originator, Some.Code(me));
        var (theirs, stranger) = (Some.Code(originator), Some.Codes.First(code => code != me && !Fact.Told.Contains(code)));
        AddCase Case(string what, bool allowed, params object[] rows) => new($"{what} on {Fact}", allowed, db => db.AddRange(rows));

        if (warns)
        {
            yield return Case("a draft", true, DraftOf(me));
            yield return Case("a draft as another", false, DraftOf(stranger));
            yield return Case("a warning", true, Of(me, HandlingLabel.Confidential));
            yield return Case("a warning of L4", false, Of(me, HandlingLabel.StrictlyConfidential));
            yield return Case("a warning as another", false, Of(stranger, HandlingLabel.Restricted));
        }

        yield return Case("a delivery to one more", warns, new WarningDelivery { WarningId = bare.Id, Originator = theirs, Workspace = Some.Code(stranger) });
        yield return Case("a delivery to itself", false, new WarningDelivery { WarningId = Without.Id, Originator = theirs, Workspace = mine });
        if (!warns) yield return Case("a delivery to itself as if it warned", false, new WarningDelivery { WarningId = bare.Id, Originator = mine, Workspace = mine });
        yield return Case("one more recipient", warns, RecipientOf(theirs, Some.Code(stranger)));
        yield return Case("one more recipient outside", warns, RecipientOf(theirs, null));
        yield return Case("itself as a recipient", false, RecipientOf(theirs, mine));
        foreach (var (at, who) in new[] { (0, first), (1, second), (2, originator) })
        {
            var (to, answers) = (bare.Recipients[at], me == who);
            yield return Case($"an acknowledgement for recipient {at + 1}", answers, AcknowledgementOf(to, mine));
            yield return Case($"an answer for recipient {at + 1}", answers, ResponseOf(to, mine));
            // Signed by somebody else, though it is for itself.
            yield return Case($"an acknowledgement for recipient {at + 1} as another", false, AcknowledgementOf(to, Some.Code(stranger)));
            yield return Case($"an answer for recipient {at + 1} as another", false, ResponseOf(to, Some.Code(stranger)));
            if (answers) continue;
            yield return Case($"an acknowledgement in the name of recipient {at + 1}", false, AcknowledgementOf(to, Some.Code(who)));
            yield return Case($"an answer in the name of recipient {at + 1}", false, ResponseOf(to, Some.Code(who)));
        }

        yield return Case("a correction", warns, new WarningCorrection { Id = Guid.NewGuid(), WarningId = bare.Id, Originator = theirs, Number = 1, Text = "T", OfficerId = Guid.NewGuid(), Post = "P", At = Some.Now });
        yield return Case("a stand-down", warns, new WarningStandDown { WarningId = bare.Id, Originator = theirs, Reason = "R", OfficerId = Guid.NewGuid(), Post = "P", At = Some.Now });
        yield return Case("a note on the distribution", warns, new DistributionNote { Id = Guid.NewGuid(), WarningId = bare.Id, Originator = theirs, Name = "N", Reason = "R", OfficerId = Guid.NewGuid(), At = Some.Now });
        foreach (var reads in (bool[])[true, false])
            if (files.FirstOrDefault(file => RuleOracle.ReadsFile(me, file.Facts) == reads) is { } file)
                yield return Case($"the assessment it arose from, {(reads ? "" : "not ")}its to read", warns && reads, new WarningBasis { WarningId = Without.Id, Originator = theirs, AssessmentId = file.File.Id });
    }

    static WarningDraft DraftOf(string workspace) => WarningDraft.Of(Some.WarningTerms(Some.Codes.First(code => code != workspace)), Some.OfficerOf(workspace), Some.Now);

    Warning Make(int number)
    {
        var by = Some.OfficerOf(originator);
        var draft = WarningDraft.Of(Some.WarningTerms(first, second) with { SeeEachOther = Fact.SeeEachOther, Outside = [new("Contact Group", "by letter")] }, by, Some.Now);
        var made = Warning.Send(draft, number, by, Some.Now);
        foreach (var row in (IEnumerable<object>)[draft, made, .. made.Deliveries, .. made.Recipients]) Add(row);
        return made;
    }

    static Warning Of(string workspace, HandlingLabel label) => new()
    {
        Id = Guid.NewGuid(),
        Originator = Some.Code(workspace),
        Number = 99,
        Title = "T",
        Text = "T",
        Label = label,
        Countries = [],
        Origin = WarningOrigin.Officer,
        SentAt = Some.Now,
        SentBy = Guid.NewGuid(),
        Post = "P",
        AcknowledgeHours = 1,
        RespondHours = 1,
        SeeEachOther = false,
    };

    WarningRecipient RecipientOf(WorkspaceCode originator, WorkspaceCode? workspace) =>
        new() { Id = Guid.NewGuid(), WarningId = bare.Id, Originator = originator, Number = 9, Workspace = workspace, Name = "", Means = "", ToldAt = Some.Now, SeeEachOther = Fact.SeeEachOther, OfficerId = Guid.NewGuid() };

    static WarningAcknowledgement AcknowledgementOf(WarningRecipient to, WorkspaceCode by) =>
        new() { RecipientId = to.Id, WarningId = to.WarningId, Originator = to.Originator, Workspace = by, OfficerId = Guid.NewGuid(), At = Some.Now, NotedAt = Some.Now };

    static WarningResponse ResponseOf(WarningRecipient to, WorkspaceCode by) =>
        new() { Id = Guid.NewGuid(), RecipientId = to.Id, WarningId = to.WarningId, Originator = to.Originator, Workspace = by, Number = 9, Answer = WarningAnswer.Noted, Words = "", OfficerId = Guid.NewGuid(), At = Some.Now, NotedAt = Some.Now };

    void Add(object entity, Joint? file = null) =>
        Rows.Add((new(RuleWorld.TableOf(entity.GetType()).GetTableName()!, RuleWorld.KeyOf(entity), file, entity.GetType().GetProperty("Workspace")?.GetValue(entity)?.ToString(), Warning: Fact), entity));
}
