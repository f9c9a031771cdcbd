using Npgsql;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.PostgreSql.Backups;

/// <summary>A table as the database has it, and how its rows are copied in an order that is always the same.</summary>
sealed record CatalogTable(BackupTable Table, string Order)
{
    // Who serves in an organization, and how they sign in. Sessions, links and letters on their way are of the moment and not the organization's.
    static readonly Dictionary<string, string> OfPeople = new(StringComparer.Ordinal)
    {
        ["portal.persons"] = "id",
        ["accounts.accounts"] = "id",
        ["accounts.passkeys"] = "user_id",
        ["accounts.tokens"] = "user_id",
        ["accounts.external_logins"] = "user_id",
        ["accounts.claims"] = "user_id",
    };

    /// <summary>The rows as text; of one organization, or all. Null: the organization has nothing in this table.</summary>
    public string? Copy(WorkspaceCode? workspace)
    {
        var of = Table.Name;
        var where = workspace is not { } code ? ""
            : OfPeople.TryGetValue(of, out var person) ? $" where exists (select from portal.officers o where o.person_id = t.{person} and o.workspace = '{code}')"
            : Table.Owner is { } owner ? $" where t.\"{owner}\" = '{code}'" : null;
        return where is null ? null : $"copy (select {Columns} from {of} t{where}{Order}) to stdout";
    }

    /// <summary>Where rows as text go in.</summary>
    public string Fill(string? into = null) => $"copy {into ?? Table.Name} ({Columns}) from stdin";

    string Columns => ColumnsOf(Table);

    /// <summary>The columns, as SQL names them.</summary>
    public static string ColumnsOf(BackupTable table) => string.Join(", ", table.Columns.Select(column => $"\"{column}\""));

    /// <summary>Every table that is copied, by name. What the scheduler keeps is not: it is planned anew at each start; nor which migrations there are, which the header says.</summary>
    public static async Task<IReadOnlyList<CatalogTable>> ReadAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        const string sql = """
            select n.nspname || '.' || c.relname,
              array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attname::text collate "C"),
              array(select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
                from unnest(i.indkey::int2[]) with ordinality k(number, place) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number order by k.place)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_index i on i.indrelid = c.oid and i.indisprimary
            where n.nspname in ('portal', 'accounts', 'audit') and c.relkind = 'r' and c.relname <> 'migrations' order by n.nspname::text collate "C", c.relname::text collate "C"
            """;
        var owners = Belonging.Columns(DesignFactories.PartnersModel());
        List<CatalogTable> tables = [];
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var (name, columns, order) = (reader.GetString(0), reader.GetFieldValue<string[]>(1), reader.GetFieldValue<string[]>(2));
            var owner = owners.GetValueOrDefault(name) ?? (name.StartsWith("audit.", StringComparison.Ordinal) ? "chain" : name.StartsWith("accounts.", StringComparison.Ordinal) && columns.Contains("workspace") ? "workspace" : null);
            tables.Add(new(new(name, columns, owner), order is [] ? "" : $" order by {string.Join(", ", order)}"));
        }

        return tables;
    }
}
