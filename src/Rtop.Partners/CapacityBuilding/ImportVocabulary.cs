namespace Rtop.Partners.CapacityBuilding;

/// <summary>Where a file of milestones stands.</summary>
public enum ImportState
{
    /// <summary>Handed in; nobody has looked at it yet.</summary>
    Waiting = 1,

    /// <summary>Looked through; nothing is written.</summary>
    Checking = 2,

    /// <summary>It has faults; nothing was written.</summary>
    Faulty = 3,

    /// <summary>It has none: what it would do waits for a yes.</summary>
    Ready = 4,

    /// <summary>Somebody said yes.</summary>
    Confirmed = 5,

    /// <summary>Being done.</summary>
    Importing = 6,

    /// <summary>Done.</summary>
    Imported = 7,

    /// <summary>Given up; nothing was written.</summary>
    Cancelled = 8,

    /// <summary>It could not be done; nothing was written.</summary>
    Failed = 9,

    /// <summary>Somebody asked to have it undone.</summary>
    UndoAsked = 10,

    /// <summary>Being undone.</summary>
    Undoing = 11,

    /// <summary>Undone.</summary>
    Undone = 12,
}

/// <summary>What a row of a file does to the plan.</summary>
public enum ImportKind
{
    /// <summary>It adds a milestone.</summary>
    Added = 1,

    /// <summary>It changes one.</summary>
    Changed = 2,

    /// <summary>It says what the plan says already.</summary>
    Unchanged = 3,
}
