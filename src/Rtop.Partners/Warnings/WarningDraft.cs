using System.Text.Encodings.Web;
using System.Text.Json;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Warnings;

/// <summary>A warning that was not sent yet: its own organization's, and changed until somebody sends it. The warning takes over its id.</summary>
public sealed class WarningDraft : IRevised
{
    static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>What it is about.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it says and asks for, written out.</summary>
    public string Written { get; private set; } = "";

    /// <summary>The officer who last changed it.</summary>
    public Guid OfficerId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was sent or given up; null while it may be changed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; }

    /// <summary>What it says and asks for.</summary>
    public WarningTerms Terms => JsonSerializer.Deserialize<WarningTerms>(Written, Format)!;

    /// <summary>Begins one.</summary>
    public static WarningDraft Of(WarningTerms terms, Officer by, DateTimeOffset now)
    {
        var draft = new WarningDraft { Id = Guid.NewGuid(), Originator = by.Workspace };
        draft.Change(terms, 0, by, now);
        return draft;
    }

    /// <summary>Writes all of it anew. Throws <see cref="StaleRevision"/> when a colleague did since <paramref name="seen"/>.</summary>
    public void Change(WarningTerms terms, int seen, Officer by, DateTimeOffset now)
    {
        RequireOpen(by);
        terms.Check();
        Rule.RequireAt(nameof(terms.Workspaces), !terms.Workspaces.Contains(Originator.Value), "warning.to-oneself");
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        Title = terms.Title.Trim();
        Written = JsonSerializer.Serialize(terms, Format);
        (OfficerId, At) = (by.Id, now);
        Revision++;
    }

    /// <summary>Gives it up.</summary>
    public void Discard(Officer by, DateTimeOffset now)
    {
        RequireOpen(by);
        Close(now);
    }

    /// <summary>Whoever had it in hand leaves: a colleague has it now. Not a word of it changes.</summary>
    public void HandTo(Officer colleague, Officer by, DateTimeOffset now)
    {
        RequireOpen(by);
        Rule.Require(OfficerId == by.Id && colleague.Workspace == Originator && colleague.PersonId is not null, "warning.not-in-hand");
        (OfficerId, At) = (colleague.Id, now);
        Revision++;
    }

    internal void RequireOpen(Officer by)
    {
        Rule.Require(by.Workspace == Originator, "warning.only-originator");
        Rule.Require(ClosedAt is null, "warning.draft-closed");
    }

    internal void Close(DateTimeOffset now)
    {
        ClosedAt = now;
        Revision++;
    }
}
