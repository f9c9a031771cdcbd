using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>Contexts of single desks at given moments, with every wall up: what the demonstration does, an officer could have done.</summary>
sealed class Desks
{
    readonly IDatabase database;
    readonly DbContextOptions<PartnersDb> options;

    public Desks(IDatabase database)
    {
        this.database = database;
        var builder = new DbContextOptionsBuilder<PartnersDb>();
        database.Configure(builder);
        builder.AddInterceptors(new WriteGuard());
        options = builder.Options;
    }

    public PartnersDb At(Officer officer, DateTimeOffset moment)
    {
        var desk = new Desk();
        desk.Take(officer);
        return new(options, desk, database, new Stopped(moment));
    }

    sealed class Stopped(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment;
    }
}
