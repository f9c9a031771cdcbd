using Npgsql;

namespace Rtop.Partners.Data.PostgreSql.Backups;

/// <summary>The keys by which rows hang on rows. They are taken away while a copy is loaded, and put back over what was loaded: then all of them hold, whatever came first.</summary>
sealed class Links
{
    readonly List<string> drop, add;

    Links(List<string> drop, List<string> add) => (this.drop, this.add) = (drop, add);

    /// <summary>Takes them away, inside the current transaction.</summary>
    public static async Task<Links> TakeAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        const string of = "from pg_constraint k where k.contype = 'f' and k.connamespace in ('portal'::regnamespace, 'accounts'::regnamespace, 'audit'::regnamespace) order by k.oid";
        var links = new Links(
            await Rows.ListAsync(connection, $"select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) {of}", ct),
            await Rows.ListAsync(connection, $"select format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) {of}", ct));
        foreach (var sql in links.drop) await Rows.ExecuteAsync(connection, sql, ct);
        return links;
    }

    /// <summary>Puts them back; the database checks every row.</summary>
    public async Task PutBackAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        foreach (var sql in add) await Rows.ExecuteAsync(connection, sql, ct);
        // Numbers that the database gives go on after those that were loaded.
        foreach (var sql in await Rows.ListAsync(connection,
            """
            select format('select setval(%L, greatest((select max(%I) from %s), 1))', pg_get_serial_sequence(a.attrelid::regclass::text, a.attname), a.attname, a.attrelid::regclass)
            from pg_attribute a join pg_class c on c.oid = a.attrelid where a.attidentity <> '' and c.relkind = 'r' and c.relnamespace in ('portal'::regnamespace, 'accounts'::regnamespace)
            """, ct))
            await Rows.ExecuteAsync(connection, sql, ct);
    }
}
