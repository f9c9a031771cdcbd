using Rtop.Partners.Workspaces;

namespace Rtop.Partners;

/// <summary>An editable row: each change counts <see cref="Revision"/> up by one, and a save on an older one is a conflict.</summary>
public interface IRevised
{
    /// <summary>Number of the present state, from 1.</summary>
    int Revision { get; }
}

/// <summary>A part of a joint file. It repeats the file's id and originator, so that it can never change parent across owners.</summary>
public interface IFilePart
{
    /// <summary>The joint file it belongs to.</summary>
    Guid AssessmentId { get; }

    /// <summary>The workspace that opened the file.</summary>
    WorkspaceCode Originator { get; }
}
