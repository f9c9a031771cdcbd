using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>The three pillars. They are no sequence, and none weighs more than another.</summary>
public enum Pillar
{
    /// <summary>A State's own duty to protect its population.</summary>
    StateDuty = 1,

    /// <summary>Help from others to meet it.</summary>
    Assistance = 2,

    /// <summary>A timely and decisive response.</summary>
    Response = 3,
}

/// <summary>How far an action has come.</summary>
public enum ActionState
{
    /// <summary>Somebody thinks that it should be done.</summary>
    Proposed = 1,

    /// <summary>It has begun.</summary>
    UnderWay = 2,

    /// <summary>It was done.</summary>
    Done = 3,

    /// <summary>It will not be done, and it is written down why.</summary>
    Dropped = 4,
}

/// <summary>An action as typed.</summary>
/// <param name="What">What was or is to be done.</param>
/// <param name="Pillar">Under which of the three.</param>
/// <param name="Crimes">What it relates to.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Day">The day of that state.</param>
/// <param name="Reason">Why it was dropped; may say something of the others too.</param>
public sealed record ActionEntry(string What, Pillar Pillar, Crimes Crimes, ActionState State, DateOnly Day, string Reason);

/// <summary>What an organization did, does or proposes to do about the matter of a joint file, in its own words, under one of the three pillars (FEATURES 9.6).</summary>
public sealed class ActionOnFile : IFilePart, IRevised
{
    /// <summary>Longest description, in characters.</summary>
    public const int WhatMaxLength = 500;

    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose it is; the only one that writes here.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What was or is to be done.</summary>
    public required string What { get; set; }

    /// <summary>Under which of the three.</summary>
    public required Pillar Pillar { get; set; }

    /// <summary>What it relates to.</summary>
    public required Crimes Crimes { get; set; }

    /// <summary>How far it has come.</summary>
    public required ActionState State { get; set; }

    /// <summary>The day of that state.</summary>
    public required DateOnly Day { get; set; }

    /// <summary>Why it was dropped.</summary>
    public required string Reason { get; set; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Who changed it last; shown to colleagues only.</summary>
    public required Guid ChangedBy { get; set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Enters an action of the officer's organization.</summary>
    public static ActionOnFile Enter(Assessment assessment, ActionEntry entry, Officer by, DateTimeOffset now)
    {
        Check(assessment, entry, by);
        return new()
        {
            Id = Guid.NewGuid(),
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Workspace = by.Workspace,
            What = entry.What.Trim(),
            Pillar = entry.Pillar,
            Crimes = entry.Crimes,
            State = entry.State,
            Day = entry.Day,
            Reason = entry.Reason.Trim(),
            ChangedAt = now,
            ChangedBy = by.Id,
        };
    }

    /// <summary>Changes it.</summary>
    public void Revise(Assessment assessment, ActionEntry entry, int seen, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Workspace, "actions.not-yours");
        Check(assessment, entry, by);
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        (What, Pillar, Crimes, State, Day, Reason) = (entry.What.Trim(), entry.Pillar, entry.Crimes, entry.State, entry.Day, entry.Reason.Trim());
        (ChangedAt, ChangedBy) = (now, by.Id);
        Revision++;
    }

    /// <summary>How many there are under each pillar. What was dropped does not count: nobody does it.</summary>
    public static IReadOnlyDictionary<Pillar, int> Balance(IEnumerable<(Pillar Pillar, ActionState State)> actions)
    {
        var counts = actions.Where(action => action.State is not ActionState.Dropped).CountBy(action => action.Pillar).ToDictionary();
        return Enum.GetValues<Pillar>().ToDictionary(pillar => pillar, pillar => counts.GetValueOrDefault(pillar));
    }

    static void Check(Assessment assessment, ActionEntry entry, Officer by)
    {
        assessment.RequireScorer(by);
        Rule.RequireAt(nameof(What), entry.What.Trim() is { Length: > 0 and <= WhatMaxLength }, "actions.what", WhatMaxLength);
        Rule.RequireAt(nameof(Pillar), Enum.IsDefined(entry.Pillar), "actions.pillar");
        Scope.RequireKnown(nameof(Crimes), entry.Crimes);
        // Of a matter outside scope an action cannot relate to what the matter does not.
        Rule.RequireAt(nameof(Crimes), entry.Crimes is not Crimes.None || assessment.Scope.IsOutside, "actions.crimes");
        Rule.RequireAt(nameof(State), Enum.IsDefined(entry.State), "actions.state");
        Rule.RequireAt(nameof(Reason), entry.Reason.Trim().Length <= ReasonMaxLength, "actions.reason", ReasonMaxLength);
        Rule.RequireAt(nameof(Reason), entry.State is not ActionState.Dropped || entry.Reason.Trim().Length > 0, "actions.reason-missing");
    }
}
