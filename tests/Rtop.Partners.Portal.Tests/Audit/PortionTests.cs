using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Audit;

/// <summary>What is saved in portions says its act with the last one, and is not kept without.</summary>
public sealed class PortionTests(DatabaseFixture databases)
{
    [Fact]
    public async Task Portions_are_kept_with_the_act_that_is_said_last_and_never_without_one()
    {
        await using var database = await databases.CreateDatabaseAsync();
        var (by, ct) = (Some.OfficerOf("un"), TestDatabase.Ct);
        async Task SaveAsync(int number, bool says)
        {
            await using var db = database.At(by);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            db.Add(Programme.Open(Some.ProgrammeTerms(), number, by, Some.Now));
            await db.SavePortionAsync(ct);
            // The chain is not held yet: others go on.
            await database.SaveAsync(Some.OfficerOf("un"), Act.ProgrammeOpened, other => { other.Add(Programme.Open(Some.ProgrammeTerms(), number + 100, by, Some.Now)); return Task.CompletedTask; });
            if (says)
            {
                db.Record(Act.ProgrammeOpened, "programme", Guid.Empty);
                await db.SaveChangesAsync(ct);
            }

            await transaction.CommitAsync(ct);
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => SaveAsync(1, says: false));
        await SaveAsync(2, says: true);
        Assert.Equal("2,101,102", await database.AsSuperuserAsync("select string_agg(number::text, ',' order by number) from portal.programmes"));
        await using var outside = database.At(by);
        await Assert.ThrowsAsync<InvalidOperationException>(() => outside.SavePortionAsync(ct));
    }
}
