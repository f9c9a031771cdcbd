using System.Globalization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Roundtables;

/// <summary>How far a roundtable got.</summary>
public enum RoundtableState
{
    /// <summary>It is being written up.</summary>
    Open = 1,

    /// <summary>Its summary is cleared; the contributions are still there.</summary>
    Cleared = 2,

    /// <summary>Its contributions are deleted, and the summary stays.</summary>
    Erased = 3,
}

/// <summary>What is said of a roundtable when it is opened.</summary>
public sealed record RoundtableTerms(string Title, DateOnly HeldOn, string Host, int Sessions, IReadOnlyList<string> Topics, IReadOnlyList<string> Questions)
{
    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check(DateOnly today)
    {
        Rule.RequireAt(nameof(Title), Title.Trim() is { Length: > 0 and <= Roundtable.TitleMaxLength }, "programme.title", Roundtable.TitleMaxLength);
        Rule.RequireAt(nameof(HeldOn), HeldOn.Year >= 2000 && HeldOn <= today.AddYears(2), "roundtable.day");
        Rule.RequireAt(nameof(Host), Host.Trim().Length <= Roundtable.TitleMaxLength, "roundtable.host", Roundtable.TitleMaxLength);
        Rule.RequireAt(nameof(Sessions), Sessions is > 0 and <= Roundtable.SessionsMax, "roundtable.sessions", Roundtable.SessionsMax);
        Rule.RequireAt(nameof(Topics), Topics.Count is > 0 and <= Roundtable.ListMax && Topics.All(topic => topic.Trim() is { Length: > 0 and <= Roundtable.TopicMaxLength }) && Topics.Distinct(StringComparer.OrdinalIgnoreCase).Count() == Topics.Count, "roundtable.topics", Roundtable.ListMax, Roundtable.TopicMaxLength);
        Rule.RequireAt(nameof(Questions), Questions.Count <= Roundtable.ListMax && Questions.All(question => question.Trim() is { Length: > 0 and <= Roundtable.QuestionMaxLength }), "roundtable.questions", Roundtable.ListMax, Roundtable.QuestionMaxLength);
    }
}

/// <summary>
/// A meeting under the Chatham House Rule (FEATURES 4): what was said may be used, who said it may not be known. It has a day and no finer time,
/// and nothing that is kept of it names whoever wrote it down.
/// </summary>
public sealed class Roundtable : IRevised
{
    /// <summary>Longest title or name of a host, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest topic, in characters.</summary>
    public const int TopicMaxLength = 80;

    /// <summary>Longest question, in characters.</summary>
    public const int QuestionMaxLength = 300;

    /// <summary>Most topics, or questions.</summary>
    public const int ListMax = 12;

    /// <summary>Most sessions.</summary>
    public const int SessionsMax = 20;

    /// <summary>Fewest participants with whom a coarse sector may be shown.</summary>
    public const int FewestForSectors = 12;

    /// <summary>Days from the clearing of the summary until the contributions are deleted.</summary>
    public const int DaysKept = 30;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The organization that opened it and alone decides who convenes it with it.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Number within the originator's workspace.</summary>
    public required int Number { get; init; }

    /// <summary>What people call it: <c>RT-01</c>.</summary>
    public string Reference => ReferenceOf(Number);

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The day it was held.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>Who gave the room; may be empty.</summary>
    public required string Host { get; init; }

    /// <summary>How many sessions it had.</summary>
    public required int Sessions { get; init; }

    /// <summary>What it spoke about, in the order of the agenda.</summary>
    public required List<string> Topics { get; init; }

    /// <summary>The questions that every session was asked.</summary>
    public required List<string> Questions { get; init; }

    /// <summary>A contribution may say from which sector it came. Off, because the Rule protects affiliation too.</summary>
    public bool ShowsSectors { get; private set; }

    /// <summary>The day the summary was cleared; null while it is not.</summary>
    public DateOnly? ClearedOn { get; private set; }

    /// <summary>The day every workspace was let read the summary; null while none is.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The day the contributions were deleted; null while they are there.</summary>
    public DateOnly? ErasedOn { get; private set; }

    /// <summary>How many contributions were deleted; null while they are there.</summary>
    public int? Erased { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Invitations to convene it, as far as the reader may know of them.</summary>
    public List<RoundtableInvitation> Invitations { get; init; } = [];

    /// <summary>How far it got.</summary>
    public RoundtableState State => ErasedOn is not null ? RoundtableState.Erased : ClearedOn is not null ? RoundtableState.Cleared : RoundtableState.Open;

    /// <summary>From which day on the contributions are deleted; null before the summary is cleared.</summary>
    public DateOnly? ErasesOn => ClearedOn?.AddDays(DaysKept);

    /// <summary>The organizations that convene it, the originator first, as far as the reader may know of them.</summary>
    public IEnumerable<WorkspaceCode> Convenors => Invitations.Where(sent => sent.IsJoined).Select(sent => sent.Workspace).Prepend(Originator);

    /// <summary>Opens one.</summary>
    public static Roundtable Open(RoundtableTerms terms, int number, Officer by, DateOnly today)
    {
        terms.Check(today);
        return new()
        {
            Id = Guid.NewGuid(),
            Originator = by.Workspace,
            Number = number,
            Title = terms.Title.Trim(),
            HeldOn = terms.HeldOn,
            Host = terms.Host.Trim(),
            Sessions = terms.Sessions,
            Topics = [.. terms.Topics.Select(topic => topic.Trim())],
            Questions = [.. terms.Questions.Select(question => question.Trim())],
        };
    }

    /// <summary>Asks another organization to convene it too. Only the originator does.</summary>
    public RoundtableInvitation Invite(WorkspaceCode workspace, Officer by, DateOnly today)
    {
        RequireOriginator(by);
        Rule.RequireAt("Invited", workspace != Originator, "assessment.invites-itself");
        Rule.RequireAt("Invited", Invitations.All(sent => sent.Workspace != workspace || sent.EndedOn is not null), "assessment.already-invited", workspace.Value);
        Rule.Require(ClearedOn is null, "roundtable.cleared");
        var invitation = RoundtableInvitation.To(this, workspace, today);
        Invitations.Add(invitation);
        Revision++;
        return invitation;
    }

    /// <summary>Lets contributions name a coarse sector: of a group large enough, when every organization that convenes agreed.</summary>
    public void ShowSectors(int participants, Officer by)
    {
        RequireOriginator(by);
        Rule.Require(ClearedOn is null, "roundtable.cleared");
        Rule.Require(participants >= FewestForSectors, "roundtable.too-few-for-sectors", FewestForSectors);
        Rule.Require(Invitations.Where(sent => sent.EndedOn is null).All(sent => sent.IsJoined && sent.Answer!.AgreesToSectors), "roundtable.sectors-not-agreed");
        ShowsSectors = true;
        Revision++;
    }

    /// <summary>Lets every workspace read the cleared summary, and who agreed to be listed.</summary>
    public void Publish(Officer by, DateOnly today)
    {
        RequireOriginator(by);
        Rule.Require(ClearedOn is not null, "roundtable.not-cleared");
        PublishedOn ??= today;
        Revision++;
    }

    /// <summary>Deletes the contributions when their time is over. What stays says how many there were, and not what they said.</summary>
    public void Erase(RoundtableRecord record, DateOnly today)
    {
        Rule.Require(record.RoundtableId == Id && ErasedOn is null && ErasesOn <= today, "roundtable.not-due");
        (ErasedOn, Erased) = (today, record.Count);
        record.Empty();
        Revision++;
    }

    /// <summary>Refuses whoever does not come from an organization that convenes it.</summary>
    public void RequireConvenor(Officer by) => Rule.Require(Convenors.Contains(by.Workspace), "roundtable.only-convenors");

    /// <summary>Refuses whoever does not come from the originator.</summary>
    public void RequireOriginator(Officer by) => Rule.Require(by.Workspace == Originator, "roundtable.only-originator");

    internal void Clear(DateOnly today)
    {
        ClearedOn = today;
        Revision++;
    }

    /// <summary>The written form of a number.</summary>
    public static string ReferenceOf(int number) => string.Create(CultureInfo.InvariantCulture, $"RT-{number:00}");
}
