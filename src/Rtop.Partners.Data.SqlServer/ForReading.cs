using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Data.SqlServer;

/// <summary>What is sent to a server beside migrations and queries, without a server: for the script that an administrator reads, and for the parser.</summary>
public static class ForReading
{
    /// <summary>What is done before the migrations.</summary>
    public static IEnumerable<string> Before() => Migrator.Before();

    /// <summary>What is done after them.</summary>
    public static IEnumerable<string> After() => Migrator.After(new(DesignFactories.PartnersModel()));

    /// <summary>The statements of the scheduler's script.</summary>
    public static IEnumerable<string> PiecesOf(string script) => Migrator.PiecesOf(script);

    /// <summary>Every other statement that this project sends.</summary>
    public static IEnumerable<string> Everything() =>
    [
        .. Enum.GetValues<Searched>().Select(what => $"declare @most int, @word0 nvarchar(4000), @word1 nvarchar(4000);\n{FullText.Statement(what, [false, true])}"),
        $"declare @walled nvarchar(max);\n{WallLint.Findings}", WallLint.Who,
        .. SealedColumns.Of(DesignFactories.PartnersModel()).SelectMany(column => (string[])[SealedHeads.Reading(column), SealedHeads.Replacing(column), SealedHeads.Counting(column)]),
    ];
}
