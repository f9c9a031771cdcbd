using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>A part of the bytes of a file of milestones, as it was handed in.</summary>
public sealed class ImportChunk : IProgrammePart
{
    /// <summary>Bytes in every chunk but the last.</summary>
    public const int Size = 256 * 1024;

    /// <summary>The import.</summary>
    public required Guid ImportId { get; init; }

    /// <summary>Place in the file, from 0.</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose file it is.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>A chunk of a file.</summary>
    public static ImportChunk Of(MilestoneImport import, int number, byte[] bytes) =>
        new() { ImportId = import.Id, Number = number, ProgrammeId = import.ProgrammeId, Originator = import.Originator, Workspace = import.Workspace, Bytes = bytes };
}

/// <summary>What an import did to one milestone, so that it can be undone.</summary>
public sealed class ImportStep : IProgrammePart
{
    /// <summary>The import.</summary>
    public required Guid ImportId { get; init; }

    /// <summary>The milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose import it is.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Row of the sheet.</summary>
    public required int Row { get; init; }

    /// <summary>The milestone's revision when the import had done with it: another one later means that somebody changed it.</summary>
    public required int LeftAt { get; init; }

    /// <summary>What the plan said before (see <see cref="ImportBefore"/>); empty where it was added.</summary>
    public required string Before { get; init; }

    /// <summary>What was done to a milestone.</summary>
    public static ImportStep Of(MilestoneImport import, Milestone step, int row, string before) =>
        new() { ImportId = import.Id, MilestoneId = step.Id, ProgrammeId = import.ProgrammeId, Originator = import.Originator, Workspace = import.Workspace, Row = row, LeftAt = step.Revision, Before = before };

    /// <summary>Takes it back: what was added is taken out of the plan, what was changed gets its old words as a new version.</summary>
    public void Undo(Programme programme, Milestone step, Officer by, DateTimeOffset now)
    {
        Rule.Require(step.Revision == LeftAt, "import.changed-since");
        if (Before.Length == 0) step.Remove(programme, by, now);
        else ImportBefore.Read(Before).Restore(programme, step, by, now);
    }
}

/// <summary>How far a job has come with an import. Others only look at it; what came of it is said by the import.</summary>
public sealed class ImportProgress : IProgrammePart, IPassing
{
    /// <summary>The import.</summary>
    public required Guid ImportId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose import it is.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Rows done.</summary>
    public required int Done { get; set; }

    /// <summary>The last sign.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The beginning.</summary>
    public static ImportProgress Of(MilestoneImport import, DateTimeOffset now) =>
        new() { ImportId = import.Id, ProgrammeId = import.ProgrammeId, Originator = import.Originator, Workspace = import.Workspace, Done = 0, At = now };
}
