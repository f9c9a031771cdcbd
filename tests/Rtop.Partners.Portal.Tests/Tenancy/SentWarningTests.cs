using Npgsql;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>What was sent stays as it was sent, whoever asks the database.</summary>
public sealed class SentWarningTests(DatabaseFixture databases)
{
    [Theory]
    [InlineData("update portal.warnings set text = 'Nothing happened.'")]
    [InlineData("update portal.warnings set acknowledge_hours = 1000")]
    [InlineData("update portal.warning_recipients set told_at = now()")]
    [InlineData("update portal.warning_responses set words = 'Nothing was said.'")]
    [InlineData("update portal.warning_acknowledgements set at = now()")]
    [InlineData("update portal.warning_corrections set text = ''")]
    [InlineData("delete from portal.warnings")]
    [InlineData("delete from portal.warning_deliveries")]
    [InlineData("delete from portal.warning_recipients")]
    [InlineData("delete from portal.warning_responses")]
    public async Task The_portals_own_role_may_change_nothing_of_it(string sql)
    {
        await using var database = await databases.CreateDatabaseAsync();
        await Some.WarningAsync(database, "un", Some.WarningTerms("au"));
        foreach (var code in (string[])["un", "au"])
        {
            await using var connection = await database.OpenAsAppAsync(code, Some.OfficerOf(code).PersonId);
            await using var command = new NpgsqlCommand(sql, connection);
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestDatabase.Ct))).SqlState);
        }
    }
}
