using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>What was promised, as typed.</summary>
public sealed record CommitmentTerms
{
    /// <summary>Who promised, in words: an organization, a body of it, or a State.</summary>
    public required string PromisedBy { get; init; }

    /// <summary>To whom, in words.</summary>
    public required string PromisedTo { get; init; }

    /// <summary>What, in words.</summary>
    public required string What { get; init; }

    /// <summary>How much.</summary>
    public required decimal Amount { get; init; }

    /// <summary>In what: officers, days, a currency.</summary>
    public required string Unit { get; init; }

    /// <summary>The day of the promise.</summary>
    public required DateOnly PromisedOn { get; init; }

    /// <summary>The day it is due; null where none was named.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The document it stands in.</summary>
    public required string Source { get; init; }

    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check(DateOnly today)
    {
        Rule.RequireAt(nameof(PromisedBy), PromisedBy.Trim() is { Length: > 0 and <= Commitment.WhoMaxLength }, "commitment.who", Commitment.WhoMaxLength);
        Rule.RequireAt(nameof(PromisedTo), PromisedTo.Trim() is { Length: > 0 and <= Commitment.WhoMaxLength }, "commitment.who", Commitment.WhoMaxLength);
        Rule.RequireAt(nameof(What), What.Trim() is { Length: > 0 and <= Commitment.WhatMaxLength }, "commitment.what", Commitment.WhatMaxLength);
        Rule.RequireAt(nameof(Amount), Amount > 0 && ResultIndicator.IsFigure(Amount), "commitment.amount");
        Rule.RequireAt(nameof(Unit), Unit.Trim() is { Length: > 0 and <= Programme.WordMaxLength }, "indicator.unit", Programme.WordMaxLength);
        Rule.RequireAt(nameof(PromisedOn), PromisedOn <= today, "indicator.future");
        Rule.RequireAt(nameof(DueOn), DueOn is not { } due || due >= PromisedOn, "commitment.due");
        Rule.RequireAt(nameof(Source), Source.Trim() is { Length: > 0 and <= Programme.SourceMaxLength }, "programme.source", Programme.SourceMaxLength);
    }
}

/// <summary>Who promised what to whom, what was given, and what is missing (FEATURES 5.5). Written by the two sides.</summary>
public sealed class Commitment : IProgrammePart
{
    /// <summary>Longest name of who promised, or to whom, in characters.</summary>
    public const int WhoMaxLength = 120;

    /// <summary>Longest word on what, in characters.</summary>
    public const int WhatMaxLength = 300;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose officer wrote it down.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Who promised.</summary>
    public required string PromisedBy { get; init; }

    /// <summary>To whom.</summary>
    public required string PromisedTo { get; init; }

    /// <summary>What.</summary>
    public required string What { get; init; }

    /// <summary>How much.</summary>
    public required decimal Amount { get; init; }

    /// <summary>In what.</summary>
    public required string Unit { get; init; }

    /// <summary>The day of the promise.</summary>
    public required DateOnly PromisedOn { get; init; }

    /// <summary>The day it is due; null where none was named.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The document it stands in.</summary>
    public required string Source { get; init; }

    /// <summary>Where the entry comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was given of it, in order.</summary>
    public List<Delivery> Deliveries { get; init; } = [];

    /// <summary>What was given together.</summary>
    public decimal Given => Deliveries.Sum(delivery => delivery.Amount);

    /// <summary>What is missing; never less than nothing.</summary>
    public decimal Gap => Math.Max(0, Amount - Given);

    /// <summary>It is due, and something is missing.</summary>
    public bool IsLate(DateOnly today) => Gap > 0 && DueOn < today;

    /// <summary>Writes a promise down.</summary>
    public static Commitment Note(Programme programme, CommitmentTerms terms, DateOnly today, Officer by, DateTimeOffset now, Provenance provenance = Provenance.Own)
    {
        programme.RequireSide(by);
        terms.Check(today);
        return new()
        {
            Id = Guid.NewGuid(),
            ProgrammeId = programme.Id,
            Originator = programme.Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            PromisedBy = terms.PromisedBy.Trim(),
            PromisedTo = terms.PromisedTo.Trim(),
            What = terms.What.Trim(),
            Amount = terms.Amount,
            Unit = terms.Unit.Trim(),
            PromisedOn = terms.PromisedOn,
            DueOn = terms.DueOn,
            Source = terms.Source.Trim(),
            Provenance = provenance,
            At = now,
        };
    }

    /// <summary>Writes down what was given. Less than nothing corrects what was written too high.</summary>
    public Delivery Deliver(Programme programme, decimal amount, DateOnly on, string shownBy, DateOnly today, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.RequireAt("Amount", amount != 0 && ResultIndicator.IsFigure(amount) && Given + amount >= 0, "commitment.given");
        Rule.RequireAt("On", on >= PromisedOn && on <= today, "commitment.given-on");
        Rule.RequireAt("ShownBy", shownBy.Trim() is { Length: > 0 and <= Delivery.ShownByMaxLength }, "commitment.shown-by", Delivery.ShownByMaxLength);
        var delivery = new Delivery { Id = Guid.NewGuid(), CommitmentId = Id, ProgrammeId = ProgrammeId, Originator = Originator, Workspace = by.Workspace, OfficerId = by.Id, Amount = amount, On = on, ShownBy = shownBy.Trim(), At = now };
        Deliveries.Add(delivery);
        return delivery;
    }
}

/// <summary>What was given of a promise. Not changed.</summary>
public sealed class Delivery : IProgrammePart
{
    /// <summary>Longest word on what shows it, in characters.</summary>
    public const int ShownByMaxLength = 500;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The promise.</summary>
    public required Guid CommitmentId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose officer wrote it down.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>How much.</summary>
    public required decimal Amount { get; init; }

    /// <summary>On what day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What shows it.</summary>
    public required string ShownBy { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset At { get; init; }
}
