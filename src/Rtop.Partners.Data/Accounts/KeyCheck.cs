namespace Rtop.Partners.Data.Accounts;

/// <summary>By which a portal knows that its keys are those of this database. The one row opens nothing: no key can be found from it.</summary>
public sealed class KeyCheck
{
    /// <summary>Id of the one row.</summary>
    public const int TheOne = 1;

    /// <summary>Always <see cref="TheOne"/>.</summary>
    public required int Id { get; init; }

    /// <summary>32 bytes that are derived from the master key.</summary>
    public required byte[] Master { get; init; }

    /// <summary>A text that only whoever has the key ring of cookies and forms can read.</summary>
    public required string Ring { get; init; }
}
