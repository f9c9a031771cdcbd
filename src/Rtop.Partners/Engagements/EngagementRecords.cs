using System.Text.RegularExpressions;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>Who stands behind a code. Sealed apart from the notes, for the two officers alone.</summary>
/// <param name="Code">The code in the notes, as <c>I-01</c>.</param>
/// <param name="Identity">Who it is.</param>
public sealed record InterlocutorIdentity(string Code, string Identity);

/// <summary>An entry of the list of those spoken with.</summary>
public sealed partial class Interlocutor
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Guid AuthorId { get; init; }

    /// <summary>Code and identity, sealed.</summary>
    public required byte[] Body { get; init; }

    /// <summary>Writes down who stands behind a code.</summary>
    public static Interlocutor Name(Engagement file, InterlocutorIdentity identity, ISealing sealing, Officer by)
    {
        file.RequireActive();
        Rule.RequireAt(nameof(identity.Code), IsCode(identity.Code), "contact.codes");
        Rule.RequireAt(nameof(identity.Identity), identity.Identity.Trim() is { Length: > 0 and <= EngagementFrame.WordMaxLength }, "engagement.word", EngagementFrame.WordMaxLength);
        var (id, author) = (Guid.NewGuid(), by.PersonId!.Value);
        return new() { Id = id, EngagementId = file.Id, Workspace = file.Workspace, AuthorId = author, Body = sealing.Close(new("interlocutor", file.Workspace, id, 1, author), identity) };
    }

    /// <summary>Who it is.</summary>
    public InterlocutorIdentity IdentityBy(ISealing sealing) => sealing.Open<InterlocutorIdentity>(new("interlocutor", Workspace, Id, 1, AuthorId), Body);

    /// <summary>True for a code as <c>I-01</c>.</summary>
    public static bool IsCode(string code) => CodeForm().IsMatch(code);

    [GeneratedRegex("^I-[0-9]{2,3}$")]
    private static partial Regex CodeForm();
}

/// <summary>A measure that could reduce tension (FEATURES 3.4). Sealed.</summary>
/// <param name="Theme">Theme.</param>
/// <param name="Measure">What would be done.</param>
/// <param name="Actor">Who must act; may be empty.</param>
/// <param name="Basis">The recommendation or law that it rests on.</param>
/// <param name="Incentive">What could help; may be empty.</param>
/// <param name="State">Where it stands.</param>
public sealed record OptionText(EngagementTheme Theme, string Measure, string Actor, string Basis, string Incentive, OptionState State)
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>Refuses what is missing or too long.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Theme), Enum.IsDefined(Theme), "contact.theme");
        Rule.RequireAt(nameof(State), Enum.IsDefined(State), "option.state");
        Rule.RequireAt(nameof(Measure), Measure.Trim() is { Length: > 0 and <= TextMaxLength }, "option.measure", TextMaxLength);
        foreach (var (field, text) in new[] { (nameof(Actor), Actor), (nameof(Basis), Basis), (nameof(Incentive), Incentive) })
            Rule.RequireAt(field, text.Trim().Length <= TextMaxLength, "engagement.text", TextMaxLength);
    }
}

/// <summary>An option to reduce tension; its history is its versions.</summary>
public sealed class TensionOption : IRevised
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>First, second… of its file.</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Its versions.</summary>
    public List<OptionVersion> Versions { get; init; } = [];

    /// <summary>Writes one down.</summary>
    public static TensionOption Write(Engagement file, int number, OptionText text, ISealing sealing, Officer by, DateTimeOffset now)
    {
        file.RequireActive();
        text.Check();
        var option = new TensionOption { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, Number = number };
        option.Versions.Add(OptionVersion.Of(option, 1, text, sealing, by, now));
        return option;
    }

    /// <summary>Says it anew, as when its state has moved.</summary>
    public OptionVersion Rewrite(Engagement file, OptionText text, int seen, ISealing sealing, Officer by, DateTimeOffset now)
    {
        file.RequireActive();
        text.Check();
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        var version = OptionVersion.Of(this, Last.Number + 1, text, sealing, by, now);
        Versions.Add(version);
        Revision++;
        return version;
    }

    /// <summary>The version that stands.</summary>
    public OptionVersion Last => Versions.MaxBy(version => version.Number)!;
}

/// <summary>One version of an option.</summary>
public sealed class OptionVersion
{
    /// <summary>Random id of the row.</summary>
    public required Guid Id { get; init; }

    /// <summary>The option.</summary>
    public required Guid OptionId { get; init; }

    /// <summary>First, second… of the option.</summary>
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

    internal static OptionVersion Of(TensionOption option, int number, OptionText text, ISealing sealing, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        OptionId = option.Id,
        Number = number,
        EngagementId = option.EngagementId,
        Workspace = option.Workspace,
        AuthorId = by.PersonId!.Value,
        At = now,
        Body = sealing.Close(new("option", option.Workspace, option.Id, number, by.PersonId.Value), text),
    };

    /// <summary>What it says.</summary>
    public OptionText TextBy(ISealing sealing) => sealing.Open<OptionText>(new("option", Workspace, OptionId, Number, AuthorId), Body);
}

/// <summary>Something to be done by a day, after a note. The day stands in clear so that one can be reminded; what it is about does not.</summary>
public sealed class FollowUp
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The note.</summary>
    public required Guid NoteId { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>By when, in the workspace's zone.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>When it was done; null while it waits.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Sets a day after a note.</summary>
    public static FollowUp After(Engagement file, EngagementNote note, DateOnly dueOn, DateOnly today)
    {
        file.RequireActive();
        Rule.RequireAt("FollowUpOn", dueOn >= today, "contact.follow-up-past");
        return new() { Id = Guid.NewGuid(), NoteId = note.Id, EngagementId = file.Id, Workspace = file.Workspace, DueOn = dueOn };
    }

    /// <summary>It is done.</summary>
    public void Finish(DateTimeOffset now) => DoneAt ??= now;
}

/// <summary>Who opened what of a file and when: the team reads it at once (FEATURES 3.10).</summary>
public sealed class EngagementReading
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The note; null for the file itself.</summary>
    public Guid? NoteId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Somebody opened something.</summary>
    public static EngagementReading Of(Engagement file, Guid? note, Officer by, DateTimeOffset now) =>
        new() { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, PersonId = by.PersonId!.Value, NoteId = note, At = now };
}
