using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Data.Accounts;

/// <summary>What looked unusual. Numbers are stored.</summary>
public enum RiskAlarmKind
{
    /// <summary>Very much was read in a short time.</summary>
    BulkReading = 1,

    /// <summary>A sign-in from a country from which this account had not signed in.</summary>
    NewCountry = 2,

    /// <summary>Many pages were refused in a short time.</summary>
    ManyRefusals = 3,

    /// <summary>Many sign-ins were refused in a short time.</summary>
    RefusedSignIns = 4,
}

/// <summary>Something about an account looked unusual; its owner says whether it was them. What was read stands nowhere.</summary>
public sealed class RiskAlarm : ISealedRow
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose account.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>What it was.</summary>
    public required RiskAlarmKind Kind { get; init; }

    /// <summary>When it was noticed.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>The country, for a sign-in from a new one.</summary>
    public string? Country { get; init; }

    /// <summary>When the owner answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>What the owner said.</summary>
    public bool? WasOwner { get; private set; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    /// <summary>The owner answers.</summary>
    public void Answer(bool wasOwner, DateTimeOffset now) => (AnsweredAt, WasOwner) = (now, wasOwner);

    string ISealedRow.SealedAs => "risk-alarm";

    byte[][] ISealedRow.SealedFields() =>
    [
        Framed.Id(Id), Framed.Id(AccountId), Framed.Number((int)Kind), AccountSeals.Moment(RaisedAt), Framed.Text(Country ?? ""), AnsweredAt is { } at ? AccountSeals.Moment(at) : [],
        Framed.Number(WasOwner switch { null => 0, true => 1, false => 2 }),
    ];
}
