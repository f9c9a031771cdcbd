using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.SqlServer;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Database;

/// <summary>Each request configures two contexts: what that leaves behind grows for as long as a portal serves.</summary>
public sealed class ContextTests
{
    public static TheoryData<IDatabase> Engines => [new PostgreSqlDatabase("Host=nowhere;Database=portal", null, new Dictionary<string, string>()), new SqlServerDatabase("Server=nowhere;Database=portal", null)];

    [Theory]
    [MemberData(nameof(Engines), DisableDiscoveryEnumeration = true)]
    public void A_context_is_given_no_services_of_its_own(IDatabase database)
    {
        Assert.NotNull(ServicesOfOne(database));
        Assert.Same(ServicesOfOne(database), ServicesOfOne(database));
    }

    static IServiceProvider? ServicesOfOne(IDatabase database)
    {
        var options = new DbContextOptionsBuilder<PartnersDb>();
        database.Configure(options);
        return options.Options.FindExtension<CoreOptionsExtension>()!.ApplicationServiceProvider;
    }
}
