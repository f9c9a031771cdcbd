namespace Rtop.Partners.Data.Accounts;

/// <summary>What the installation knows of its own safekeeping: one row. It gives no power, and needs no seal.</summary>
public sealed class Safekeeping
{
    /// <summary>The one row.</summary>
    public const int Only = 1;

    /// <summary>Always <see cref="Only"/>.</summary>
    public int Id { get; init; } = Only;

    /// <summary>The instant that the last good backup shows; null: there is none.</summary>
    public DateTimeOffset? BackedUpAt { get; set; }

    /// <summary>Its size in bytes, compressed and encrypted.</summary>
    public long? BackupSize { get; set; }

    /// <summary>When the keys folder was last copied; null: never.</summary>
    public DateTimeOffset? KeysCopiedAt { get; set; }

    /// <summary>When the nightly job last found every audit chain unbroken.</summary>
    public DateTimeOffset? VerifiedAt { get; set; }

    /// <summary>The instant that the backup shows which was restored here; null: none was.</summary>
    public DateTimeOffset? RestoredAt { get; set; }

    /// <summary>Since when no mail leaves; null: it does.</summary>
    public DateTimeOffset? HeldSince { get; set; }

    /// <summary>Number of the present state, from 1.</summary>
    public int Revision { get; set; } = 1;
}
