using System.Text.Json;
using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>
/// A file of milestones that one side hands in for a programme: first looked through, then on a yes done as a whole or not at all, and undone
/// as a whole as long as nobody changed what it did. It is its organization's own; the other side sees what came of it in the plan.
/// </summary>
public sealed class MilestoneImport : IProgrammePart, IRevised
{
    /// <summary>Longest name of a file, in characters.</summary>
    public const int NameMaxLength = EvidenceFile.NameMaxLength;

    /// <summary>Most rows of a file.</summary>
    public const int MostRows = 25_000;

    /// <summary>After this time without a sign, the machine that worked on it counts as gone.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(2);

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose file it is.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The officer who handed it in, and on whose behalf it is done.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, by its content.</summary>
    public required FileKind Kind { get; init; }

    /// <summary>Its length in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 of its bytes, in small letters.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was handed in.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Where it stands.</summary>
    public ImportState State { get; private set; } = ImportState.Waiting;

    /// <summary>When it came to stand there.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>When it was done; null before.</summary>
    public DateTimeOffset? ImportedAt { get; private set; }

    /// <summary>Rows with milestones.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that add one.</summary>
    public int Added { get; private set; }

    /// <summary>Rows that change one.</summary>
    public int Changed { get; private set; }

    /// <summary>Faults found.</summary>
    public int FaultCount { get; private set; }

    /// <summary>A digest of what it would do.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>The first faults, as kept.</summary>
    public string FaultLines { get; private set; } = "[]";

    /// <summary>The first rows that do something, as kept.</summary>
    public string ChangeLines { get; private set; } = "[]";

    /// <summary>Why it could not be done or undone, by the key of the rule; empty where nothing stood in its way.</summary>
    public string Obstacle { get; private set; } = "";

    /// <summary>Key of its sentence in <c>localization</c>.</summary>
    public string ObstacleKey => $"rule.{Obstacle}";

    /// <summary>What its sentence's placeholder stands for: codes of milestones that stand in the way of undoing it, or a number.</summary>
    public string ChangedSince { get; private set; } = "";

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>The first faults.</summary>
    public IReadOnlyList<ImportFault> Faults => JsonSerializer.Deserialize<ImportFault[]>(FaultLines)!;

    /// <summary>The first rows that do something.</summary>
    public IReadOnlyList<ImportLine> Lines => JsonSerializer.Deserialize<ImportLine[]>(ChangeLines)!;

    /// <summary>A job works on it, or will.</summary>
    public bool IsUnderWay => IsWanted || IsRunning;

    /// <summary>It waits for a job.</summary>
    public bool IsWanted => State is ImportState.Waiting or ImportState.Confirmed or ImportState.UndoAsked;

    /// <summary>A job works on it.</summary>
    public bool IsRunning => State is ImportState.Checking or ImportState.Importing or ImportState.Undoing;

    /// <summary>It can be given up: nothing is written, or will be before it is done as a whole.</summary>
    public bool CanBeCancelled => State is ImportState.Waiting or ImportState.Checking or ImportState.Faulty or ImportState.Ready or ImportState.Confirmed or ImportState.Importing;

    /// <summary>Hands in a file. One at a time for each side of a programme.</summary>
    public static MilestoneImport Upload(Programme programme, IEnumerable<MilestoneImport> others, string name, FileKind kind, long length, string hash, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.RequireAt("File", kind is FileKind.Csv or FileKind.Xlsx, "import.kind");
        Rule.RequireAt("File", length is > 0 and <= EvidenceFile.MaxLength, "file.too-large", EvidenceFile.MaxMegabytes);
        Rule.RequireAt("File", others.All(other => !other.IsUnderWay && other.State is not ImportState.Ready), "import.one-at-a-time");
        return new()
        {
            Id = Guid.NewGuid(),
            ProgrammeId = programme.Id,
            Originator = programme.Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            Name = EvidenceFile.NameOf(name, kind),
            Kind = kind,
            Length = length,
            Hash = hash,
            At = now,
            Since = now,
        };
    }

    /// <summary>A job takes it up: what waits, or what another machine left lying.</summary>
    public void Begin(DateTimeOffset now) => Become(State switch
    {
        ImportState.Waiting or ImportState.Checking => ImportState.Checking,
        ImportState.Confirmed or ImportState.Importing => ImportState.Importing,
        ImportState.UndoAsked or ImportState.Undoing => ImportState.Undoing,
        _ => throw new RuleBroken(null, "import.not-now", []),
    }, now);

    /// <summary>It was looked through.</summary>
    public void Checked(ImportResult found, DateTimeOffset now)
    {
        Rule.Require(State is ImportState.Checking or ImportState.Importing, "import.not-now");
        (Rows, Added, Changed, FaultCount, Digest) = (found.Rows, found.Added, found.Changed, found.FaultCount, found.Digest);
        (FaultLines, ChangeLines) = (JsonSerializer.Serialize(found.Faults), JsonSerializer.Serialize(found.Lines));
        // Confirmed was something else: the plan was changed since, and what would be done now waits for a yes of its own.
        Obstacle = State is ImportState.Importing && found.FaultCount == 0 ? "import.plan-changed" : "";
        Become(found.FaultCount > 0 ? ImportState.Faulty : ImportState.Ready, now);
    }

    /// <summary>Says yes to what it would do.</summary>
    public void Confirm(Programme programme, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.Require(by.Workspace == Workspace && State is ImportState.Ready, "import.not-now");
        Rule.Require(Added + Changed > 0, "import.nothing");
        Obstacle = "";
        Become(ImportState.Confirmed, now);
    }

    /// <summary>It is done.</summary>
    public void Imported(DateTimeOffset now)
    {
        Rule.Require(State is ImportState.Importing, "import.not-now");
        ImportedAt = now;
        Become(ImportState.Imported, now);
    }

    /// <summary>Gives it up: a job that works on it finds so, and writes nothing.</summary>
    public void Cancel(Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Workspace && CanBeCancelled, "import.not-now");
        Become(ImportState.Cancelled, now);
    }

    /// <summary>It cannot be done.</summary>
    public void Fail(RuleBroken broken, DateTimeOffset now)
    {
        (Obstacle, ChangedSince) = (broken.Key, string.Join(", ", broken.Args));
        Become(State is ImportState.Undoing or ImportState.UndoAsked ? ImportState.Imported : ImportState.Failed, now);
    }

    /// <summary>Asks to have it undone; only the last that was done.</summary>
    public void AskUndo(Programme programme, IEnumerable<MilestoneImport> others, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.Require(by.Workspace == Workspace && State is ImportState.Imported, "import.not-now");
        Rule.Require(others.All(other => other.Id == Id || !other.IsUnderWay), "import.one-at-a-time");
        Rule.Require(others.All(other => other.Id == Id || other.State is not ImportState.Imported || other.ImportedAt < ImportedAt), "import.only-the-last");
        (Obstacle, ChangedSince) = ("", "");
        Become(ImportState.UndoAsked, now);
    }

    /// <summary>It is undone.</summary>
    public void Undone(DateTimeOffset now)
    {
        Rule.Require(State is ImportState.Undoing, "import.not-now");
        Become(ImportState.Undone, now);
    }

    /// <summary>It cannot be undone as a whole: somebody changed some of it since.</summary>
    public void KeepsStanding(IReadOnlyList<string> changed, DateTimeOffset now)
    {
        Rule.Require(State is ImportState.Undoing, "import.not-now");
        (Obstacle, ChangedSince) = ("import.changed-since", string.Join(", ", changed.Take(ImportResult.LinesKept)));
        Become(ImportState.Imported, now);
    }

    void Become(ImportState state, DateTimeOffset now)
    {
        (State, Since) = (state, now);
        Revision++;
    }
}
