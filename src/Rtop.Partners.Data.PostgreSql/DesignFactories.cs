using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Data.PostgreSql;

/// <summary>Contexts without a database: for the migration tool, and for reading the model.</summary>
public static class DesignFactories
{
    const string Nowhere = "Host=/nonexistent;Database=design";

    /// <summary>The model of <see cref="PartnersDb"/> as PostgreSQL has it.</summary>
    public static IModel PartnersModel()
    {
        using var db = Partners();
        return db.Model;
    }

    /// <summary>The tables of a workspace's pages, without a database.</summary>
    public static PartnersDb Partners() => new(Options<PartnersDb>("portal"), PartnersDb.NoDesk);

    /// <summary>The tables of sign-in, without a database.</summary>
    public static AccountsDb Accounts() => new(Options<AccountsDb>("accounts"));

    static DbContextOptions<T> Options<T>(string schema) where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>().UseNpgsql(Nowhere, npgsql => npgsql.MigrationsHistoryTable("migrations", schema)
            .MigrationsAssembly(typeof(DesignFactories).Assembly.GetName().Name));
        PostgreSqlDatabase.WithPasskeys(options);
        return options.Options;
    }
}

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class PartnersDesign : IDesignTimeDbContextFactory<PartnersDb>
{
    /// <inheritdoc/>
    public PartnersDb CreateDbContext(string[] args) => DesignFactories.Partners();
}

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class AccountsDesign : IDesignTimeDbContextFactory<AccountsDb>
{
    /// <inheritdoc/>
    public AccountsDb CreateDbContext(string[] args) => DesignFactories.Accounts();
}
