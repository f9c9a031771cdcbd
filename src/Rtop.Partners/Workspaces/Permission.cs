namespace Rtop.Partners.Workspaces;

/// <summary>A right, as a verb. Pages ask for one; duties give them.</summary>
public enum Permission
{
    /// <summary>Be in the workspace at all: home, own reminders, own account.</summary>
    Enter,

    /// <summary>Read joint assessments that the workspace is a party of.</summary>
    ReadAssessments,

    /// <summary>Open an assessment, invite, open and close cycles, open the round.</summary>
    LeadAssessments,

    /// <summary>Accept or decline an invitation.</summary>
    AnswerInvitations,

    /// <summary>Give the workspace's ratings and submit them.</summary>
    RateAssessments,

    /// <summary>Edit the agreed text.</summary>
    WriteAssessments,

    /// <summary>Comment on an assessment.</summary>
    CommentOnAssessments,

    /// <summary>Sign for the workspace what a colleague drafted.</summary>
    SignEditions,

    /// <summary>Open a release before its time, with a reason.</summary>
    ClearReleases,

    /// <summary>Read programmes that the workspace is on, and what others published.</summary>
    ReadProgrammes,

    /// <summary>Open a programme, invite, name and publish.</summary>
    LeadProgrammes,

    /// <summary>Accept or decline an invitation to a programme.</summary>
    AnswerProgrammes,

    /// <summary>Write the plan: clusters, objectives, milestones.</summary>
    PlanProgrammes,

    /// <summary>Report where a milestone stands, confirm what the other side reported, comment.</summary>
    ReportMilestones,

    /// <summary>Open confidential files on whose list one is.</summary>
    ReadEngagements,

    /// <summary>Work on confidential files as one half of the team.</summary>
    WriteEngagements,

    /// <summary>Read roundtables that the workspace convenes, and what others published; what was said there, if admitted.</summary>
    ReadRoundtables,

    /// <summary>Open a roundtable, ask others to convene it, answer that, admit readers, list participants, clear and publish.</summary>
    LeadRoundtables,

    /// <summary>Write what was said at a roundtable, and its summary.</summary>
    WriteRoundtables,

    /// <summary>Read warnings that the workspace sent or received, and the register of them.</summary>
    ReadWarnings,

    /// <summary>Draft a warning.</summary>
    DraftWarnings,

    /// <summary>Send a warning, correct it, add recipients, stand it down.</summary>
    SendWarnings,

    /// <summary>Acknowledge a warning and answer it.</summary>
    AnswerWarnings,

    /// <summary>Set how long the workspace keeps confidential files. Says nothing of any.</summary>
    SetRetention,

    /// <summary>As one of two custodians, ask for a note in an emergency and answer who asks.</summary>
    BreakGlass,

    /// <summary>Read the yearly list of emergency accesses.</summary>
    ReviewBreakGlass,

    /// <summary>See how the workspace's mails fare, but not what they are about, and send again what failed.</summary>
    WatchMail,

    /// <summary>Invite officers to the workspace, give and end their duties, see them off; with no right to read what they work on.</summary>
    AdministerPeople,

    /// <summary>Add organizations, name their first administrators, see how the installation fares; with no right to read anything of theirs.</summary>
    RunPlatform,

    /// <summary>Say through which provider the workspace's officers may sign in.</summary>
    AdministerSignIn,

    /// <summary>Read which acts the workspace's chain holds; with no right to read what they were about.</summary>
    ReadTrail,

    /// <summary>Run the workspace's jobs.</summary>
    RunJobs,
}

/// <summary>The rights that an officer's duties add up to.</summary>
public sealed class PermissionSet
{
    static readonly Permission[] Desk =
    [
        Permission.ReadAssessments, Permission.LeadAssessments, Permission.AnswerInvitations,
        Permission.RateAssessments, Permission.WriteAssessments, Permission.CommentOnAssessments,
        Permission.SignEditions,
        Permission.ReadProgrammes, Permission.AnswerProgrammes, Permission.ReportMilestones,
        Permission.ReadRoundtables, Permission.LeadRoundtables,
        Permission.ReadWarnings, Permission.DraftWarnings, Permission.SendWarnings, Permission.AnswerWarnings,
    ];

    static readonly Dictionary<Duty, Permission[]> Given = new()
    {
        [Duty.DeskOfficer] = Desk,
        [Duty.ClearingOfficer] = [.. Desk, Permission.ClearReleases],
        [Duty.ProgrammeOfficer] = [Permission.ReadProgrammes, Permission.LeadProgrammes, Permission.AnswerProgrammes, Permission.PlanProgrammes, Permission.ReportMilestones],
        [Duty.Analyst] = [Permission.ReadAssessments, Permission.RateAssessments, Permission.WriteAssessments, Permission.CommentOnAssessments, Permission.ReadRoundtables, Permission.ReadWarnings, Permission.DraftWarnings],
        [Duty.Coordinator] = [Permission.ReadAssessments, Permission.CommentOnAssessments, Permission.ReadProgrammes, Permission.ReadRoundtables],
        [Duty.PoliticalOfficer] = [Permission.ReadEngagements, Permission.WriteEngagements],
        [Duty.LegalOfficer] = [Permission.ReadEngagements, Permission.WriteEngagements],
        [Duty.HeadOfOffice] = [Permission.ReadAssessments, Permission.CommentOnAssessments, Permission.ReadProgrammes, Permission.ReadRoundtables, Permission.ReadEngagements, Permission.ReviewBreakGlass, Permission.ReadWarnings, Permission.DraftWarnings, Permission.SendWarnings],
        [Duty.Expert] = [Permission.ReadEngagements],
        [Duty.Rapporteur] = [Permission.ReadAssessments, Permission.CommentOnAssessments, Permission.ReadRoundtables, Permission.WriteRoundtables],
        [Duty.WorkspaceAdministrator] = [Permission.SetRetention, Permission.WatchMail, Permission.AdministerPeople, Permission.AdministerSignIn],
        [Duty.Auditor] = [Permission.ReadTrail],
        [Duty.Custodian] = [Permission.BreakGlass],
        [Duty.Operator] = [Permission.RunPlatform],
        [Duty.System] = [Permission.ReadAssessments, Permission.ReadProgrammes, Permission.RunJobs],
    };

    readonly HashSet<Permission> held = [];

    /// <summary>Adds up the rights of some duties. Any duty lets its holder enter, but the operator's: that is of no workspace.</summary>
    public static PermissionSet Of(IEnumerable<Duty> duties)
    {
        var set = new PermissionSet();
        foreach (var duty in duties)
        {
            if (duty is not Duty.Operator) set.held.Add(Permission.Enter);
            set.held.UnionWith(Given.GetValueOrDefault(duty, []));
        }

        return set;
    }

    /// <summary>True when the right is among them.</summary>
    public bool Includes(Permission permission) => held.Contains(permission);
}
