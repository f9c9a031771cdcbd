using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Roundtables;

/// <summary>The originator's word that another organization may convene a roundtable with it. Only the originator writes it.</summary>
public sealed class RoundtableInvitation
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The roundtable.</summary>
    public required Guid RoundtableId { get; init; }

    /// <summary>Who asks.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who is asked.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The roundtable's number in the originator's workspace.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its day.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>The day it was sent.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>The day the originator took it back; the other's part ends with it.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>What was answered; null while there is no answer.</summary>
    public RoundtableAnswer? Answer { get; private set; }

    /// <summary>Accepted and not taken back.</summary>
    public bool IsJoined => EndedOn is null && Answer is { Verdict: Verdict.Accepted };

    internal static RoundtableInvitation To(Roundtable roundtable, WorkspaceCode workspace, DateOnly today) => new()
    {
        Id = Guid.NewGuid(),
        RoundtableId = roundtable.Id,
        Originator = roundtable.Originator,
        Workspace = workspace,
        Number = roundtable.Number,
        Title = roundtable.Title,
        HeldOn = roundtable.HeldOn,
        SentOn = today,
    };

    /// <summary>Answers for the organization that was asked, also whether contributions may name a coarse sector.</summary>
    public RoundtableAnswer Reply(Verdict verdict, bool agreesToSectors, Officer by, DateOnly today)
    {
        Rule.Require(by.Workspace == Workspace, "invitation.not-yours");
        Rule.Require(EndedOn is null, "invitation.withdrawn");
        Rule.Require(Answer is null, "invitation.already-answered");
        return Answer = new() { InvitationId = Id, Originator = Originator, Workspace = Workspace, Verdict = verdict, AgreesToSectors = agreesToSectors && verdict is Verdict.Accepted, On = today };
    }

    /// <summary>The originator takes it back.</summary>
    public void End(Officer by, DateOnly today)
    {
        Rule.Require(by.Workspace == Originator, "roundtable.only-originator");
        EndedOn ??= today;
    }
}

/// <summary>The answer of the organization that was asked; only it writes this row.</summary>
public sealed class RoundtableAnswer
{
    /// <summary>The invitation.</summary>
    public required Guid InvitationId { get; init; }

    /// <summary>Who asked.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who answers.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Yes or no.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Agrees that contributions may name a coarse sector.</summary>
    public required bool AgreesToSectors { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>An officer of a convening organization who may read what was said: who took part, or writes it up. Everybody else reads the summary.</summary>
public sealed class RecordReader
{
    /// <summary>The roundtable.</summary>
    public required Guid RoundtableId { get; init; }

    /// <summary>The person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Who opened the roundtable.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Where the person serves.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The day this ended; null while it holds.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Admits a colleague of one's own, or oneself when the roundtable is opened or joined.</summary>
    public static RecordReader Admit(Roundtable roundtable, Officer reader, IEnumerable<RecordReader> others, Officer by, DateOnly today)
    {
        roundtable.RequireConvenor(by);
        Rule.RequireAt("Reader", reader.Workspace == by.Workspace && reader.PersonId is not null && reader.May(today).Includes(Permission.ReadRoundtables), "roundtable.reader");
        if (others.FirstOrDefault(other => other.PersonId == reader.PersonId) is not { } former) return new() { RoundtableId = roundtable.Id, PersonId = reader.PersonId!.Value, Originator = roundtable.Originator, Workspace = reader.Workspace };
        former.EndedOn = null;
        return former;
    }

    /// <summary>Ends it. One stays: what nobody may read, nobody could delete either.</summary>
    public void End(IEnumerable<RecordReader> others, Officer by, DateOnly today)
    {
        Rule.Require(by.Workspace == Workspace, "roundtable.only-colleagues");
        Rule.Require(others.Any(other => other.PersonId != PersonId && other.Workspace == Workspace && other.EndedOn is null), "roundtable.last-reader");
        EndedOn ??= today;
    }
}
