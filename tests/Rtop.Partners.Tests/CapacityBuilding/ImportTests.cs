using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Xunit;
using static Rtop.Partners.Tests.CapacityBuilding.Given;

namespace Rtop.Partners.Tests.CapacityBuilding;

/// <summary>A file of milestones on its way, and one change to several of them.</summary>
public sealed class ImportTests
{
    static readonly ImportResult Clean = new(2, 1, 1, 0, [], [new(2, ImportKind.Added, "A", "T", []), new(3, ImportKind.Changed, "B", "T", [new("title", "old", "new")])], "d");

    readonly Programme programme = Programme();

    [Fact]
    public void Only_a_side_hands_in_a_table_one_at_a_time_and_its_name_is_made_harmless()
    {
        var import = Upload();
        Assert.Equal((ImportState.Waiting, "plan.csv"), (import.State, import.Name));
        Breaks("programme.only-sides", () => MilestoneImport.Upload(programme, [], "plan.csv", FileKind.Csv, 1, "", Ecowas, Now));
        Breaks("import.kind", () => MilestoneImport.Upload(programme, [], "plan.pdf", FileKind.Pdf, 1, "", Un, Now), "File");
        Breaks("import.one-at-a-time", () => MilestoneImport.Upload(programme, [import], "plan.csv", FileKind.Csv, 1, "", Un, Now), "File");
        import.Cancel(Un, Now);
        _ = MilestoneImport.Upload(programme, [import], "plan.csv", FileKind.Csv, 1, "", Un, Now);
        Breaks("import.not-now", () => import.Begin(Now));
    }

    [Fact]
    public void It_is_done_only_after_a_yes_of_its_own_side_and_what_became_another_asks_again()
    {
        var import = Upload();
        import.Begin(Now);
        Breaks("import.not-now", () => import.Confirm(programme, Un, Now));
        import.Checked(Clean with { FaultCount = 1, Faults = [new(2, "C", "title", "programme.title", ["300"])] }, Now);
        Assert.Equal((ImportState.Faulty, "rule.programme.title"), (import.State, import.Faults.Single().TextKey));
        Breaks("import.not-now", () => import.Confirm(programme, Un, Now));

        import = Ready();
        Assert.Equal("new", import.Lines[1].Changes.Single().New);
        Breaks("import.not-now", () => import.Confirm(programme, Au, Now));
        import.Confirm(programme, Un, Now);
        import.Begin(Now);
        import.Checked(Clean with { Digest = "e" }, Now);
        Assert.Equal((ImportState.Ready, "import.plan-changed"), (import.State, import.Obstacle));
        import = Ready(Clean with { Added = 0, Changed = 0 });
        Breaks("import.nothing", () => import.Confirm(programme, Un, Now));
    }

    [Fact]
    public void Only_the_last_that_was_done_is_undone()
    {
        var (first, second) = (Done(Now), Done(Now.AddHours(1)));
        Breaks("import.only-the-last", () => first.AskUndo(programme, [first, second], Un, Now));
        second.AskUndo(programme, [first, second], Un, Now);
        Breaks("import.one-at-a-time", () => first.AskUndo(programme, [first, second], Un, Now));
        second.Begin(Now);
        second.KeepsStanding(["PS-1"], Now);
        Assert.Equal((ImportState.Imported, "import.changed-since", "PS-1"), (second.State, second.Obstacle, second.ChangedSince));
        second.AskUndo(programme, [first, second], Un, Now);
        second.Begin(Now);
        second.Undone(Now);
        first.AskUndo(programme, [first, second], Un, Now);
        Breaks("import.not-now", () => second.AskUndo(programme, [], Un, Now));
    }

    [Fact]
    public void What_an_import_did_to_a_milestone_is_taken_back_to_the_letter_unless_somebody_was_there()
    {
        var step = Milestone(programme);
        var (was, before) = (MilestoneTerms.Of(step), ImportBefore.Of(step));
        step.Replan(programme, null, null, was with { Title = "Another", DueOn = Today.AddDays(90), Places = [], Pillar = Pillar.Response, Label = HandlingLabel.Restricted }, 1, Un, Now);
        var done = ImportStep.Of(Done(Now), step, 2, before);
        done.Undo(programme, step, Un, Now);
        Assert.Equivalent(was, MilestoneTerms.Of(step));
        Assert.Equal((programme.Clusters[0].Id, 3), (step.ClusterId, step.Versions.Count));
        Breaks("import.changed-since", () => done.Undo(programme, step, Un, Now));
        var added = Milestone(programme, Step("PS-2"));
        ImportStep.Of(Done(Now), added, 3, "").Undo(programme, added, Un, Now);
        Assert.NotNull(added.RemovedAt);
    }

    [Fact]
    public void One_change_is_made_to_each_by_its_own_rules()
    {
        var step = Milestone(programme);
        void Made(PlanChange change) => change.Make(programme, step, step.Revision, Un, Now);
        Made(new(PlanChangeKind.DueDate) { Days = 7 });
        Made(new(PlanChangeKind.Body) { Lead = Au.Workspace, Body = " DPAPS " });
        Made(new(PlanChangeKind.Label) { Label = HandlingLabel.Confidential });
        Made(new(PlanChangeKind.Cluster) { Cluster = "" });
        Assert.Equal((Today.AddDays(37), "DPAPS", HandlingLabel.Confidential, null, 5), (step.DueOn, step.SecondBody, step.Label, step.ClusterId, step.Versions.Count));
        Breaks("bulk.same", () => Made(new(PlanChangeKind.Cluster)));
        Breaks("import.cluster", () => Made(new(PlanChangeKind.Cluster) { Cluster = "NONE" }));
        Breaks("bulk.stricter-only", () => Made(new(PlanChangeKind.Label) { Label = HandlingLabel.Partners }));
        Breaks("bulk.same", () => Made(new(PlanChangeKind.Label) { Label = HandlingLabel.Confidential }));
        Breaks("bulk.not-leading", () => Made(new(PlanChangeKind.Body) { Lead = Ecowas.Workspace, Body = "X" }));
        Breaks("programme.only-sides", () => new PlanChange(PlanChangeKind.DueDate) { Days = 1 }.Make(programme, step, step.Revision, Ecowas, Now));
        Breaks("import.label-stays", () => new PlanChange(PlanChangeKind.Label) { Label = HandlingLabel.StrictlyConfidential }.Make(programme, step, step.Revision, Au, Now));
        Assert.Throws<StaleRevision>(() => new PlanChange(PlanChangeKind.DueDate) { Days = 1 }.Make(programme, step, 1, Un, Now));
        Breaks("bulk.days", () => new PlanChange(PlanChangeKind.DueDate) { Days = 4000 }.Check(), "Days");
        Breaks("bulk.lead", () => new PlanChange(PlanChangeKind.Body).Check(), "Lead");
    }

    MilestoneImport Upload() => MilestoneImport.Upload(programme, [], "C:\\plans\\plan.csv", FileKind.Csv, 1, "", Un, Now);

    MilestoneImport Ready(ImportResult? found = null)
    {
        var import = Upload();
        import.Begin(Now);
        import.Checked(found ?? Clean, Now);
        return import;
    }

    MilestoneImport Done(DateTimeOffset at)
    {
        var import = Ready();
        import.Confirm(programme, Un, at);
        import.Begin(at);
        import.Imported(at);
        return import;
    }
}
