using System.Reflection;

namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>Where the embedded database keeps its things.</summary>
public sealed record EmbeddedOptions
{
    /// <summary>Holds the cluster (postgres/), its lock and its log.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Holds database.json with the passwords; never inside a backup of the data.</summary>
    public required string KeysDirectory { get; init; }

    /// <summary>The folder above bin/; by default the one npm filled on the machine that built this.</summary>
    public string? Binaries { get; init; }

    /// <summary>How many connections the server accepts.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>How long a server that died five times within a minute is left alone before it is tried again.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The binaries npm installed on the machine that built this.</summary>
    public static string DefaultBinaries => typeof(EmbeddedOptions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "EmbeddedBinaries").Value!;
}
