using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>What an assessment relates to (FEATURES 1.4): tags, or a reason in words why it is filed although none applies.</summary>
/// <param name="Crimes">What the risk relates to. No legal finding.</param>
/// <param name="Note">What is to be said of it; where nothing is named, why it is filed all the same.</param>
public sealed record Scope(Crimes Crimes, string Note)
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 500;

    const Crimes Known = (Crimes)63;

    /// <summary>It relates to none of them and is filed for information.</summary>
    public bool IsOutside => Crimes is Crimes.None;

    /// <summary>The scope guard: nothing is filed outside scope by leaving something out.</summary>
    public static Scope Of(Crimes crimes, bool outside, string note)
    {
        note = note.Trim();
        Rule.RequireAt(nameof(Crimes), (crimes & ~Known) == 0, "assessment.crimes");
        Rule.RequireAt(nameof(Crimes), crimes is not Crimes.None || outside, "scope.nothing-ticked");
        Rule.RequireAt("OutsideScope", crimes is Crimes.None || !outside, "scope.both");
        Rule.RequireAt("ScopeNote", note.Length <= NoteMaxLength, "scope.note", NoteMaxLength);
        Rule.RequireAt("ScopeNote", crimes is not Crimes.None || note.Length > 0, "scope.note-missing");
        return new(crimes, note);
    }

    /// <summary>Refuses tags that there are not.</summary>
    internal static void RequireKnown(string field, Crimes crimes) => Rule.RequireAt(field, (crimes & ~Known) == 0, "assessment.crimes");
}

/// <summary>A co-lead said anew what an assessment relates to. Nothing is overwritten: what was said before stands before it.</summary>
public sealed class ScopeChange : IFilePart
{
    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Which state of the scope it makes; 1 is as the assessment was opened.</summary>
    public required int Number { get; init; }

    /// <summary>The co-lead.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What the risk relates to from then on.</summary>
    public required Crimes Crimes { get; init; }

    /// <summary>What is to be said of it.</summary>
    public required string Note { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    internal static ScopeChange To(Assessment assessment, Scope scope, Officer by, DateTimeOffset now) => new()
    {
        AssessmentId = assessment.Id,
        Originator = assessment.Originator,
        Number = assessment.ScopeRevision + 1,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        Crimes = scope.Crimes,
        Note = scope.Note,
        At = now,
    };
}
