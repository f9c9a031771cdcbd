using System.Globalization;
using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Warnings;

/// <summary>
/// The tripwire: a formal early warning of one organization to numbered recipients, with a clock for each (PEERS C.8, FEATURES 2.7). Once sent it
/// is not changed: what was wrong is corrected by adding, and what is over is stood down.
/// </summary>
public sealed class Warning
{
    /// <summary>Longest correction or reason, in characters.</summary>
    public const int ReasonMaxLength = 2000;

    /// <summary>Random id; that of its draft.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who warns.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Its number there, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The warning.</summary>
    public required string Text { get; init; }

    /// <summary>Handling level, L0 to L3; its owner is the originator.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>Countries concerned, ISO 3166-1 alpha-3.</summary>
    public required List<string> Countries { get; init; }

    /// <summary>How it arose.</summary>
    public required WarningOrigin Origin { get; init; }

    /// <summary>When it was first sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>The officer who sent it; shown to colleagues only.</summary>
    public required Guid SentBy { get; init; }

    /// <summary>The post that sent it, as recipients read it.</summary>
    public required string Post { get; init; }

    /// <summary>Hours within which a recipient is to acknowledge receipt, from when it was told.</summary>
    public required int AcknowledgeHours { get; init; }

    /// <summary>Hours within which its answer is awaited.</summary>
    public required int RespondHours { get; init; }

    /// <summary>Whether recipients see who else was told, and when.</summary>
    public required bool SeeEachOther { get; init; }

    /// <summary>Workspaces before which it lies.</summary>
    public List<WarningDelivery> Deliveries { get; init; } = [];

    /// <summary>Who was told, as far as the reader may see.</summary>
    public List<WarningRecipient> Recipients { get; init; } = [];

    /// <summary>What was corrected.</summary>
    public List<WarningCorrection> Corrections { get; init; } = [];

    /// <summary>Why some were told later or not at all; the originator's own.</summary>
    public List<DistributionNote> Notes { get; init; } = [];

    /// <summary>The assessment it arose from, where one is named and the reader may read it.</summary>
    public WarningBasis? Basis { get; private set; }

    /// <summary>That it is over; null while it stands.</summary>
    public WarningStandDown? StandDown { get; private set; }

    /// <summary>What people call it: <c>W-01</c>.</summary>
    public string Reference => ReferenceOf(Number);

    /// <summary>What people call the warning of that number.</summary>
    public static string ReferenceOf(int number) => string.Create(CultureInfo.InvariantCulture, $"W-{number:00}");

    /// <summary>Sends a draft to everybody it names: from here on nobody changes it.</summary>
    public static Warning Send(WarningDraft draft, int number, Officer by, DateTimeOffset now)
    {
        draft.RequireOpen(by);
        var terms = draft.Terms;
        Rule.Require(terms.Workspaces.Count + terms.Outside.Count > 0, "warning.nobody");
        var warning = new Warning
        {
            Id = draft.Id,
            Originator = draft.Originator,
            Number = number,
            Title = terms.Title.Trim(),
            Text = terms.Text.Trim(),
            Label = terms.Label,
            Countries = [.. terms.Countries],
            Origin = terms.Origin,
            SentAt = now,
            SentBy = by.Id,
            Post = by.Title,
            AcknowledgeHours = terms.AcknowledgeHours,
            RespondHours = terms.RespondHours,
            SeeEachOther = terms.SeeEachOther,
        };
        if (terms.AssessmentId is { } assessment) warning.Basis = new() { WarningId = warning.Id, Originator = warning.Originator, AssessmentId = assessment };
        foreach (var code in terms.Workspaces) warning.Tell(WorkspaceCode.Of(code), by, now);
        foreach (var one in terms.Outside) warning.Tell(one, now, by);
        draft.Close(now);
        return warning;
    }

    /// <summary>Sends it to one more workspace, which so gets it later than the first: the reason is kept.</summary>
    public WarningRecipient AddRecipient(WorkspaceCode workspace, string reason, Officer by, DateTimeOffset now)
    {
        RequireStands(by);
        Rule.RequireAt("Workspace", workspace != Originator, "warning.to-oneself");
        Rule.RequireAt("Workspace", Recipients.All(told => told.Workspace != workspace), "warning.told-already");
        var recipient = Tell(workspace, by, now);
        Explain(recipient.Id, "", reason, by, now);
        return recipient;
    }

    /// <summary>Writes down that somebody outside was told later than the first, when and by which means.</summary>
    public WarningRecipient AddRecipient(OutsideAddressee outside, DateTimeOffset toldAt, string reason, Officer by, DateTimeOffset now)
    {
        RequireStands(by);
        Rule.RequireAt("Name", outside.Name.Trim() is { Length: > 0 and <= WarningTerms.NameMaxLength }, "warning.name", WarningTerms.NameMaxLength);
        Rule.RequireAt("Means", outside.Means.Trim() is { Length: > 0 and <= WarningTerms.NameMaxLength }, "warning.means", WarningTerms.NameMaxLength);
        Rule.RequireAt("ToldOn", toldAt >= SentAt && toldAt <= now, "warning.told-when");
        var recipient = Tell(outside, toldAt, by);
        Explain(recipient.Id, "", reason, by, now);
        return recipient;
    }

    /// <summary>Writes down that somebody whom one would expect among the recipients was not told, and why.</summary>
    public DistributionNote LeaveOut(string name, string reason, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "warning.only-originator");
        Rule.RequireAt("LeftOut", name.Trim() is { Length: > 0 and <= WarningTerms.NameMaxLength }, "warning.name", WarningTerms.NameMaxLength);
        return Explain(null, name.Trim(), reason, by, now, "LeftOutReason");
    }

    /// <summary>Corrects what it says: the first text stays, and everybody who reads it reads this too.</summary>
    public WarningCorrection Correct(string text, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "warning.only-originator");
        Rule.RequireAt("Text", text.Trim() is { Length: > 0 and <= ReasonMaxLength }, "warning.correction", ReasonMaxLength);
        var correction = new WarningCorrection { Id = Guid.NewGuid(), WarningId = Id, Originator = Originator, Number = Corrections.Count + 1, Text = text.Trim(), OfficerId = by.Id, Post = by.Title, At = now };
        Corrections.Add(correction);
        return correction;
    }

    /// <summary>Stands it down: every clock ends.</summary>
    public WarningStandDown End(string reason, Officer by, DateTimeOffset now)
    {
        RequireStands(by);
        Rule.RequireAt("Reason", reason.Trim() is { Length: > 0 and <= ReasonMaxLength }, "warning.reason", ReasonMaxLength);
        return StandDown = new() { WarningId = Id, Originator = Originator, Reason = reason.Trim(), OfficerId = by.Id, Post = by.Title, At = now };
    }

    /// <summary>Where a recipient stands at a moment.</summary>
    public WarningClock ClockOf(WarningRecipient recipient, DateTimeOffset now) => new(
        recipient.ToldAt, AcknowledgeHours, RespondHours, recipient.Acknowledgement?.At, recipient.First?.At, StandDown?.At is { } ended && ended < now ? ended : null, now);

    void RequireStands(Officer by)
    {
        Rule.Require(by.Workspace == Originator, "warning.only-originator");
        Rule.Require(StandDown is null, "warning.over");
    }

    WarningRecipient Tell(WorkspaceCode workspace, Officer by, DateTimeOffset now)
    {
        Deliveries.Add(new() { WarningId = Id, Originator = Originator, Workspace = workspace });
        return Tell(workspace, "", "", now, by);
    }

    WarningRecipient Tell(OutsideAddressee outside, DateTimeOffset toldAt, Officer by) => Tell(null, outside.Name.Trim(), outside.Means.Trim(), toldAt, by);

    WarningRecipient Tell(WorkspaceCode? workspace, string name, string means, DateTimeOffset at, Officer by)
    {
        Rule.Require(Recipients.Count < WarningTerms.AddresseesMax, "warning.too-many", WarningTerms.AddresseesMax);
        var recipient = new WarningRecipient
        {
            Id = Guid.NewGuid(),
            WarningId = Id,
            Originator = Originator,
            Number = Recipients.Count + 1,
            Workspace = workspace,
            Name = name,
            Means = means,
            ToldAt = at,
            SeeEachOther = SeeEachOther,
            OfficerId = by.Id,
        };
        Recipients.Add(recipient);
        return recipient;
    }

    DistributionNote Explain(Guid? recipient, string name, string reason, Officer by, DateTimeOffset now, string field = "Reason")
    {
        Rule.RequireAt(field, reason.Trim() is { Length: > 0 and <= ReasonMaxLength }, "warning.why-later", ReasonMaxLength);
        var note = new DistributionNote { Id = Guid.NewGuid(), WarningId = Id, Originator = Originator, RecipientId = recipient, Name = name, Reason = reason.Trim(), OfficerId = by.Id, At = now };
        Notes.Add(note);
        return note;
    }
}
