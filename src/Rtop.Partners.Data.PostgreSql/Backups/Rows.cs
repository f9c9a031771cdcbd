using Npgsql;
using Rtop.Partners.Data.Backups;

namespace Rtop.Partners.Data.PostgreSql.Backups;

/// <summary>Rows as they stand between the database and a copy: bytes of text, never made into anything else.</summary>
static class Rows
{
    /// <summary>How values are written, whatever the server was told otherwise.</summary>
    const string Plainly = "set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local bytea_output = 'hex'; set local extra_float_digits = 1; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0";

    /// <summary>Begins with it.</summary>
    public static Task SpeakPlainlyAsync(NpgsqlConnection connection, CancellationToken ct) => ExecuteAsync(connection, Plainly, ct);

    /// <summary>Reads rows.</summary>
    public static async Task<Stream> ReadAsync(NpgsqlConnection connection, string copy, CancellationToken ct) => ((StreamReader)await connection.BeginTextExportAsync(copy, ct)).BaseStream;

    /// <summary>Writes rows; disposing it ends them.</summary>
    public static async Task<Stream> WriteAsync(NpgsqlConnection connection, string copy, CancellationToken ct) => ((StreamWriter)await connection.BeginTextImportAsync(copy, ct)).BaseStream;

    /// <summary>Sums of everything that stands in these tables, as a copy would have them.</summary>
    public static async Task<BackupEnd> SumAsync(NpgsqlConnection connection, IEnumerable<CatalogTable> tables, CancellationToken ct)
    {
        using var sums = new BackupSums();
        foreach (var table in tables)
        {
            sums.Begin(table.Table);
            await using (var rows = await ReadAsync(connection, table.Copy(null)!, ct))
            {
                var lines = new Lines(rows);
                while (await lines.ReadAsync(ct)) sums.Add(lines.Current.Span);
            }

            sums.End();
        }

        return sums.Close();
    }

    public static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteNonQueryAsync(ct);
    }

    public static async Task<T?> ScalarAsync<T>(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync(ct) is T value ? value : default;
    }

    public static async Task<List<string>> ListAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        List<string> list = [];
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) list.Add(reader.GetString(0));
        return list;
    }
}
