namespace Rtop.Partners.Data.Accounts;

/// <summary>A row of sign-in that gives power by itself: the portal seals it whenever it writes it, and takes none that has another seal (SECURITY P21).</summary>
public interface ISealedRow
{
    /// <summary>The kind of row that the seal names.</summary>
    string SealedAs { get; }

    /// <summary>The fields that the seal binds: the id, and everything that gives power.</summary>
    byte[][] SealedFields();

    /// <summary>Shows that the portal wrote the row; see <see cref="AccountSeals"/>.</summary>
    byte[]? Seal { get; set; }
}
