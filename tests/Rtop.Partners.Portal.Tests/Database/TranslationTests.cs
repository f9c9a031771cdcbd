using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.SqlServer;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Database;

/// <summary>
/// What the portal asks of PostgreSQL could be asked of SQL Server: every query of the pages and jobs that are visited here is put into the other's
/// words too, and read by its parser. Whether the answer is the same only a server tells.
/// </summary>
public sealed partial class TranslationTests(PortalFixture portals, ITestOutputHelper output)
{
    static readonly string[] Accounts = ["un.desk", "au.prog", "osce.pol", "osce.hoo", "osce.custodian", "admin.osce", "ecowas.ew", "operator"];

    [Fact]
    public async Task Every_query_of_the_pages_and_jobs_can_be_asked_of_SQL_Server()
    {
        var translator = new OnSqlServerToo();
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services
            .ConfigureDbContext<PartnersDb>(options => options.AddInterceptors(translator))
            .ConfigureDbContext<AccountsDb>(options => options.AddInterceptors(translator)));
        foreach (var account in Accounts) await VisitAsync(portal, account);
        foreach (var job in Schedule.Jobs) await job.Run(portal.Services, TimeProvider.System.GetUtcNow(), TestDatabase.Ct);

        output.WriteLine($"{translator.Asked} queries, {translator.Statements.Count} statements");
        Assert.True(translator.Faults.IsEmpty, string.Join("\n\n", translator.Faults.Take(20)));
        Assert.True(translator.Asked > 300, $"only {translator.Asked} queries");
        Assert.All(translator.Statements.Keys, sql => Assert.Empty(TSql.FaultsOf($"declare {Parameters(sql)};\n{sql}")));
    }

    // Two addresses of every kind: the queries of a page are the same for each of its things.
    static async Task VisitAsync(RunningPortal portal, string account)
    {
        using var browser = await portal.BrowserAsync(account);
        Queue<string> open = new(["/", "/account"]);
        HashSet<string> known = [.. open];
        Dictionary<string, int> visited = [];
        while (open.TryDequeue(out var address))
            foreach (var link in (await browser.GetAsync(address)).Document.QuerySelectorAll("a[href]").Select(element => element.GetAttribute("href")!.Split('#')[0]))
            {
                var kind = Chosen().Replace(Id().Replace(link, "*"), "=");
                if (link.StartsWith('/') && link is not "/sign-out" && !link.StartsWith("/dist", StringComparison.Ordinal) && known.Add(link) && (visited[kind] = visited.GetValueOrDefault(kind) + 1) <= 2) open.Enqueue(link);
            }
    }

    // What the client would declare; the parser only wants to know that they are there.
    static string Parameters(string sql) => string.Join(", ", Parameter().Matches(sql).Select(match => $"{match.Value} sql_variant").Distinct(StringComparer.OrdinalIgnoreCase).DefaultIfEmpty("@none int"));

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Chosen();

    [GeneratedRegex(@"(?<!@)@\w+")]
    private static partial Regex Parameter();
}

/// <summary>Compiles for SQL Server what is compiled for PostgreSQL, and keeps what came of it. No server is asked; the answer is always that there is nothing.</summary>
sealed class OnSqlServerToo : IQueryExpressionInterceptor
{
    static readonly SqlServerDatabase Nowhere = new("Server=nowhere.invalid", "Server=nowhere.invalid");

    int asked;

    public int Asked => asked;

    public ConcurrentBag<string> Faults { get; } = [];

    public ConcurrentDictionary<string, bool> Statements { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        Interlocked.Increment(ref asked);
        try
        {
            using var db = eventData.Context is PartnersDb ? (DbContext)new PartnersDb(With(Nowhere.AsMigrator<PartnersDb>()), PartnersDb.NoDesk) : new AccountsDb(With(Nowhere.AsMigrator<AccountsDb>()));
            var elements = queryExpression.Type.IsGenericType && typeof(IQueryable).IsAssignableFrom(queryExpression.Type) ? queryExpression.Type.GetGenericArguments()[0] : null;
            var result = elements is null ? typeof(Task<>).MakeGenericType(queryExpression.Type) : typeof(IAsyncEnumerable<>).MakeGenericType(elements);
            typeof(OnSqlServerToo).GetMethod(nameof(Ask), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(result, elements ?? typeof(object)).Invoke(null, [db, queryExpression]);
        }
        catch (Exception fault)
        {
            Faults.Add($"{(fault.InnerException ?? fault).Message}\n{new ExpressionPrinter().PrintExpression(queryExpression)}");
        }

        return queryExpression;
    }

    static void Ask<TResult, TElement>(DbContext db, Expression query)
    {
        var executor = db.GetService<IQueryCompilationContextFactory>().Create(async: true).CreateQueryExecutor<TResult>(new Elsewhere(db).Visit(query));
        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var parameter in Given.In(query)) context.Parameters[parameter.Name] = Sample(parameter.Type);
        try
        {
            var result = executor(context);
            if (result is Task task) task.GetAwaiter().GetResult();
            else if (result is IAsyncEnumerable<TElement> rows) DrainAsync(rows).GetAwaiter().GetResult();
        }
        catch (InvalidOperationException empty) when (empty.Message.Contains("no elements", StringComparison.Ordinal) || empty.Message.Contains("No data exists", StringComparison.Ordinal))
        {
            // A first one was wanted, and nothing was there.
        }
    }

    static async Task DrainAsync<T>(IAsyncEnumerable<T> rows)
    {
        await foreach (var _ in rows)
        {
        }
    }

    // A list has one thing in it, so that it is asked for.
    static object? Sample(Type type) =>
        type == typeof(string) ? "a"
        : type.IsArray ? Filled(Array.CreateInstance(type.GetElementType()!, 1))
        : type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? type.IsInterface ? Filled(Array.CreateInstance(type.GetGenericArguments()[0], 1)) : Activator.CreateInstance(type)
        : type == typeof(Workspaces.WorkspaceCode) ? Workspaces.WorkspaceCode.Of("un")
        : type.IsValueType ? Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type) : null;

    static Array Filled(Array list)
    {
        list.SetValue(Sample(list.GetType().GetElementType()!), 0);
        return list;
    }

    DbContextOptions<T> With<T>(DbContextOptionsBuilder<T> options) where T : DbContext => options.AddInterceptors(new NoServer(), new NoAnswer(Statements)).Options;

    // The same tables in the other's model.
    sealed class Elsewhere(DbContext db) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node switch
        {
            EntityQueryRootExpression root => new EntityQueryRootExpression(db.Model.FindEntityType(root.EntityType.ClrType)!),
            QueryParameterExpression => node,
            _ => base.VisitExtension(node),
        };
    }

    sealed class Given : ExpressionVisitor
    {
        readonly List<QueryParameterExpression> found = [];

        public static List<QueryParameterExpression> In(Expression query)
        {
            var visitor = new Given();
            visitor.Visit(query);
            return visitor.found;
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryParameterExpression parameter) found.Add(parameter);
            return node is QueryParameterExpression or EntityQueryRootExpression ? node : base.VisitExtension(node);
        }
    }

    sealed class NoServer : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => ValueTask.FromResult(InterceptionResult.Suppress());
    }

    sealed class NoAnswer(ConcurrentDictionary<string, bool> statements) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            statements[command.CommandText] = true;
            // No row, and more columns than any query has.
            var nothing = new DataTable();
            for (var column = 0; column < 500; column++) nothing.Columns.Add($"column{column}", typeof(object));
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(nothing.CreateDataReader()));
        }
    }
}
