using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>What a note says (FEATURES 3.3). Sealed.</summary>
public sealed record NoteText
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>Most codes of those spoken with.</summary>
    public const int CodesMax = 20;

    /// <summary>A title.</summary>
    public required string Title { get; init; }

    /// <summary>How there was contact.</summary>
    public required ContactForm Form { get; init; }

    /// <summary>On which day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How exactly that day is told.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>At which level.</summary>
    public required InterlocutorLevel Level { get; init; }

    /// <summary>Codes of those spoken with; who they are is sealed apart.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>What it is about.</summary>
    public required EngagementTheme Theme { get; init; }

    /// <summary>What was said.</summary>
    public required string Text { get; init; }

    /// <summary>Commitments heard; may be empty.</summary>
    public string Commitments { get; init; } = "";

    /// <summary>Next step; may be empty.</summary>
    public string NextStep { get; init; } = "";

    /// <summary>Risk to those spoken with; may be empty.</summary>
    public string Risk { get; init; } = "";

    /// <summary>Refuses what is missing or too long.</summary>
    public void Check(DateOnly today)
    {
        Rule.RequireAt(nameof(Title), Title.Trim() is { Length: > 0 and <= TitleMaxLength }, "contact.title", TitleMaxLength);
        Rule.RequireAt(nameof(Form), Enum.IsDefined(Form), "contact.form");
        Rule.RequireAt(nameof(Precision), Enum.IsDefined(Precision), "contact.precision");
        Rule.RequireAt(nameof(On), On <= today, "contact.future");
        Rule.RequireAt(nameof(Level), Enum.IsDefined(Level), "contact.level");
        Rule.RequireAt(nameof(Theme), Enum.IsDefined(Theme), "contact.theme");
        Rule.RequireAt(nameof(Codes), Codes.Count <= CodesMax && Codes.All(Interlocutor.IsCode), "contact.codes");
        Rule.RequireAt(nameof(Text), Text.Trim() is { Length: > 0 and <= TextMaxLength }, "contact.text", TextMaxLength);
        foreach (var (field, text) in new[] { (nameof(Commitments), Commitments), (nameof(NextStep), NextStep), (nameof(Risk), Risk) })
            Rule.RequireAt(field, text.Trim().Length <= Assignment.TextMaxLength, "engagement.text", Assignment.TextMaxLength);
    }
}

/// <summary>A note of one contact. Every change is a version; it is final when both halves of the team have signed the version that stands.</summary>
public sealed class EngagementNote : IRevised
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>First, second… of its file.</summary>
    public required int Number { get; init; }

    /// <summary>Who began it.</summary>
    public required Guid AuthorId { get; init; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Its versions.</summary>
    public List<NoteVersion> Versions { get; init; } = [];

    /// <summary>Signatures under its versions.</summary>
    public List<NoteSignature> Signatures { get; init; } = [];

    /// <summary>Begins a note.</summary>
    public static EngagementNote Write(Engagement file, int number, NoteText text, ISealing sealing, Officer by, DateOnly today, DateTimeOffset now)
    {
        file.RequireActive();
        text.Check(today);
        var note = new EngagementNote { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, Number = number, AuthorId = by.PersonId!.Value };
        note.Versions.Add(NoteVersion.Of(note, 1, text, sealing, by, now));
        return note;
    }

    /// <summary>Writes it anew; <paramref name="seen"/> is the revision it was based on. Signatures stay with the version that they stand under.</summary>
    public NoteVersion Rewrite(Engagement file, NoteText text, int seen, ISealing sealing, Officer by, DateOnly today, DateTimeOffset now)
    {
        file.RequireActive();
        text.Check(today);
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        var version = NoteVersion.Of(this, Last.Number + 1, text, sealing, by, now);
        Versions.Add(version);
        Revision++;
        return version;
    }

    /// <summary>One half of the team signs the version that stands.</summary>
    public NoteSignature Sign(Engagement file, int version, SeatRole role, Officer by, DateTimeOffset now)
    {
        file.RequireActive();
        Rule.Require(role is SeatRole.Political or SeatRole.Legal, "contact.only-team");
        Rule.Require(version == Last.Number, "contact.changed-meanwhile");
        Rule.Require(Signatures.All(one => one.Version != version || (one.Role != role && one.PersonId != by.PersonId)), "contact.signed");
        var signature = new NoteSignature { Id = Guid.NewGuid(), NoteId = Id, Version = version, Role = role, EngagementId = EngagementId, Workspace = Workspace, PersonId = by.PersonId!.Value, At = now };
        Signatures.Add(signature);
        return signature;
    }

    /// <summary>The version that stands.</summary>
    public NoteVersion Last => Versions.MaxBy(version => version.Number)!;

    /// <summary>Both halves have signed the version that stands.</summary>
    public bool IsFinal => Awaited is [];

    /// <summary>The halves whose signature is awaited.</summary>
    public IReadOnlyList<SeatRole> Awaited =>
        [.. ((SeatRole[])[SeatRole.Political, SeatRole.Legal]).Where(role => !Signatures.Any(one => one.Version == Last.Number && one.Role == role))];
}

/// <summary>One version of a note.</summary>
public sealed class NoteVersion
{
    /// <summary>The note.</summary>
    public required Guid NoteId { get; init; }

    /// <summary>First, second… of the note.</summary>
    public required int Number { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Guid AuthorId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it says, sealed.</summary>
    public required byte[] Body { get; init; }

    /// <summary>Random id of the row.</summary>
    public required Guid Id { get; init; }

    internal static NoteVersion Of(EngagementNote note, int number, NoteText text, ISealing sealing, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        NoteId = note.Id,
        Number = number,
        EngagementId = note.EngagementId,
        Workspace = note.Workspace,
        AuthorId = by.PersonId!.Value,
        At = now,
        Body = sealing.Close(new("note", note.Workspace, note.Id, number, by.PersonId.Value), text),
    };

    /// <summary>What it says.</summary>
    public NoteText TextBy(ISealing sealing) => sealing.Open<NoteText>(new("note", Workspace, NoteId, Number, AuthorId), Body);
}

/// <summary>A signature of one half of the team under one version.</summary>
public sealed class NoteSignature
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The note.</summary>
    public required Guid NoteId { get; init; }

    /// <summary>Which version.</summary>
    public required int Version { get; init; }

    /// <summary>Which half.</summary>
    public required SeatRole Role { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who signed.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
