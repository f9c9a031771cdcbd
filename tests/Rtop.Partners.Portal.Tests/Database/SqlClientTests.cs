using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.SqlServer;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Database;

public sealed class SqlClientTests
{
    // Without what stands in for the types of Microsoft.SqlServer.Server, the first command with a parameter does not find them (infra/build/sqlclient).
    [Fact]
    public void What_the_client_asks_for_before_its_first_parameter_is_there()
    {
        var types = typeof(SqlConnection).Assembly.GetReferencedAssemblies().Single(assembly => assembly.Name == "Microsoft.SqlServer.Server");
        var loaded = Assembly.Load(types);
        Assert.Equal(types.GetPublicKeyToken(), loaded.GetName().GetPublicKeyToken());
        Assert.All(["Format", "IBinarySerialize", "InvalidUdtException", "SqlUserDefinedTypeAttribute"], name => Assert.NotNull(loaded.GetType($"Microsoft.SqlServer.Server.{name}")));

        // The client's own types that are built on them.
        Assert.DoesNotContain(Missing(), fault => fault.Contains("Microsoft.SqlServer.Server", StringComparison.Ordinal));

        static IEnumerable<string> Missing()
        {
            try
            {
                _ = typeof(SqlConnection).Assembly.GetTypes();
                return [];
            }
            catch (ReflectionTypeLoadException fault)
            {
                // Sign-in through Azure is left out on purpose.
                return fault.LoaderExceptions.Select(one => one!.Message);
            }
        }
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_a_sentence_and_not_a_trace()
    {
        var nowhere = new SqlServerDatabase("Server=127.0.0.1,1;Database=portal;User ID=portal_app;Password=x;Connect Timeout=1;TrustServerCertificate=true", null);
        var fault = await Assert.ThrowsAsync<InstallationFault>(() => nowhere.LintAsync(TestContext.Current.CancellationToken));
        Assert.Contains("cannot be reached", fault.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InstallationFault>(() => nowhere.PendingMigrationsAsync(TestContext.Current.CancellationToken));
        Assert.Contains("portal_migrator", Assert.Throws<InstallationFault>(() => nowhere.AsMigrator<AccountsDb>()).Message, StringComparison.Ordinal);

        var options = new DbContextOptionsBuilder<AccountsDb>();
        nowhere.Configure(options);
        await using var accounts = new AccountsDb(options.Options);
        await Assert.ThrowsAnyAsync<Exception>(() => accounts.Users.Where(account => account.UserName == "un.desk").ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Server=x;Database=portal;MultipleActiveResultSets=true", "MultipleActiveResultSets")]
    [InlineData("Server=x;Nonsense=1", "is not a connection string")]
    [InlineData("Server=x;Encrypt=perhaps", "is not a connection string")]
    public void A_connection_string_that_would_lose_who_asks_is_refused(string connectionString, string says) =>
        Assert.Contains(says, Assert.Throws<InstallationFault>(() => new SqlServerDatabase(connectionString, null)).Message, StringComparison.Ordinal);
}
