namespace Rtop.Partners.Benchmarks.Floor;

/// <summary>Something that waits.</summary>
public sealed record WaitingRow(Guid Id, int Number, string Title, string Originator, int Cycle, DateOnly DueOn, long Rated, string[] Submitted);

/// <summary>One assessment of the list.</summary>
public sealed record ListRow(Guid Id, int Number, string Title, int Label, int Role, string[] Parties, int Cycle, DateOnly DueOn, bool Submitted, bool Revealed);

/// <summary>The head of an assessment.</summary>
public sealed record HeadRow(Guid Id, int Number, string Title, string Situation, string[] Countries, int Label, int RhythmDays, int Cycle, DateOnly DueOn, Guid CycleId);

/// <summary>A party, and whether it has handed in.</summary>
public sealed record PartyRow(string Workspace, int Role, bool Submitted);

/// <summary>A section of the text.</summary>
public sealed record SectionRow(Guid Id, string Heading, string Text, int Revision, string ChangedBy, DateTime ChangedAt);

/// <summary>A comment; the name is a colleague's.</summary>
public sealed record CommentRow(Guid Id, string Workspace, string? Name, string Text, DateTime At);

/// <summary>A milestone of the table.</summary>
public sealed record MilestoneRow(Guid Id, string Code, string Title, DateOnly? DueOn, int State, string Leads, int Programme, string Acronym, DateTime? ReportedAt);

/// <summary>A rating.</summary>
public sealed record RatingRow(string Workspace, string Code, int? Level, int? Trend, int? Confidence, string Reason, int Revision);

/// <summary>All that a page about one assessment shows.</summary>
public sealed record AssessmentRows(HeadRow Head, IReadOnlyList<PartyRow> Parties, IReadOnlyList<SectionRow> Sections, IReadOnlyList<CommentRow> Comments, IReadOnlyList<RatingRow> Ratings);
