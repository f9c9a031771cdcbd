using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Benchmarks;

/// <summary>What sealing costs: a note opened, 200 listed, 5,000 of 4 KB searched, 10,000 rotated; and what the cipher alone would take for the same.</summary>
static class SealedNotes
{
    /// <summary>The part's name among the journeys.</summary>
    public const string Name = "sealed";

    const int Listed = 200, Searched = 5000, NoteBytes = 4096, Rotated = 10_000, Rounds = 5;

    const string Word = "lighthouse";

    static readonly WorkspaceCode Osce = WorkspaceCode.Of("osce");

    /// <summary>Runs it; the number of wrong answers.</summary>
    public static async Task<int> RunAsync(Stage stage, BenchOptions options)
    {
        Console.WriteLine($"\nWriting {Listed} and {Searched} confidential notes of {NoteBytes / 1024} KB…");
        var notes = new Written();
        await using var served = await stage.ServeSealedAsync(notes.FillAsync);
        using var visitor = new Visitor(served.Address, 0);
        await visitor.SignInAsync("osce.pol@demo.example", Journey.Passphrase);
        var faults = 0;

        var form = Encoding.ASCII.GetBytes($"Word={Word}&__RequestVerificationToken={Uri.EscapeDataString(Visitor.Token(await visitor.ReadAsync($"/osce/engagements/{notes.Many}")))}");
        Write($"\n{"",-34}{"median ms",10}   the cipher alone, ms");
        Line("open a note", await MedianAsync(() => visitor.AskAsync($"/osce/engagements/{notes.Few}/notes/{notes.One}")), Cipher(1, NoteBytes));
        Line($"list {Listed} notes", await MedianAsync(() => visitor.AskAsync($"/osce/engagements/{notes.Few}")), Cipher(Listed, NoteBytes));
        Line($"search {Searched} notes", await MedianAsync(() => visitor.AskAsync($"/osce/engagements/{notes.Many}?handler=Find", Journey.Form(form))), Cipher(Searched, NoteBytes));

        var since = Stopwatch.GetTimestamp();
        var rotated = await notes.RotateAsync();
        var took = Stopwatch.GetElapsedTime(since);
        // Unwrapped and wrapped again: two small boxes for each row.
        Line($"rotate {rotated.Rewrapped}", took.TotalMilliseconds, Cipher((int)rotated.Rewrapped * 2, 0));
        Write($"{"",-34}{rotated.Rewrapped / took.TotalMinutes,10:0} a minute, {rotated.Left} left on the old key");
        if (rotated.Left > 0 || rotated.Rewrapped < Rotated) faults++;
        if (faults > 0) Write($"WRONG ANSWERS: {faults}");
        return faults;

        async Task<double> MedianAsync(Step step)
        {
            List<double> times = [];
            for (var round = 0; round <= Rounds; round++)
            {
                var began = Stopwatch.GetTimestamp();
                if ((await step()).Status is not HttpStatusCode.OK) faults++;
                // The first one prepares statements and code.
                if (round > 0) times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            return times.Order().ElementAt(times.Count / 2);
        }
    }

    // A data key unwrapped and a body opened, so many times, with nothing around it.
    static double Cipher(int count, int bytes)
    {
        using var aes = new AesGcm(new byte[32], AesGcm.TagByteSizes.MaxSize);
        var (nonce, tag, plain, box) = (new byte[AesGcm.NonceByteSizes.MaxSize], new byte[AesGcm.TagByteSizes.MaxSize], new byte[Math.Max(bytes, 32)], new byte[Math.Max(bytes, 32)]);
        aes.Encrypt(nonce, plain, box, tag);
        var since = Stopwatch.GetTimestamp();
        for (var at = 0; at < count; at++)
        {
            aes.Decrypt(nonce, box, tag, plain);
            if (bytes > 0) aes.Encrypt(nonce, plain.AsSpan(0, 32), box.AsSpan(0, 32), new byte[16]);
            aes.Encrypt(nonce, plain, box, tag);
        }

        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    static void Line(string name, double ours, double raw) => Write($"{name,-34}{ours,10:0.0}   {raw:0.000}");

    static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes them, as the superuser, with the keys of a folder.</summary>
    public static Task WriteAsync(string connection, string keysDirectory) => new Written().FillAsync(connection, keysDirectory);

    /// <summary>Two files with their notes, written as the portal writes them.</summary>
    sealed class Written
    {
        PostgreSqlDatabase database = null!;
        EngagementSealing sealing = null!;
        OrganizationKeys keys = null!;
        Envelopes envelopes = null!;

        public Guid Few { get; private set; }
        public Guid Many { get; private set; }
        public Guid One { get; private set; }

        public async Task FillAsync(string connection, string keysDirectory)
        {
            var master = new FileMasterKey(await File.ReadAllBytesAsync(Path.Combine(keysDirectory, "master.key")));
            keys = new(keysDirectory, master);
            envelopes = new(keys);
            sealing = new(envelopes, new RowSeals(master));
            database = new(connection, connection, new Dictionary<string, string>());
            var (political, legal) = (await OfficerAsync(connection, "osce.pol"), await OfficerAsync(connection, "osce.legal"));
            Few = (await WriteAsync(connection, 9001, Listed, political, legal)).File;
            (Many, One) = (await WriteAsync(connection, 9002, Searched, political, legal));
            await using var first = new NpgsqlConnection(connection);
            await first.OpenAsync();
            await using var one = new NpgsqlCommand($"select id from portal.engagement_notes where engagement_id = '{Few}' and number = 1", first);
            One = (Guid)(await one.ExecuteScalarAsync())!;
        }

        public Task<Rotated> RotateAsync() => new KeyRotation(keys, envelopes, database.SealedHeads, SealedColumns.Of(DesignFactories.PartnersModel())).RotateAsync(Osce, TimeProvider.System.GetUtcNow(), CancellationToken.None);

        async Task<(Guid File, Guid Note)> WriteAsync(string connection, int number, int count, Officer by, Officer other)
        {
            var (now, today) = (TimeProvider.System.GetUtcNow(), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
            var file = Engagement.Open(new("XVL", "A theme", "", Modality.FullyStaffed, false, false, true, "It could."), number, sealing, by, now);
            List<EngagementMember> members = [];
            await using var db = Context();
            db.Add(file);
            foreach (var (who, role) in new[] { (by, SeatRole.Political), (other, SeatRole.Legal) })
            {
                var (seat, member) = EngagementMember.Seat(file, who.PersonId!.Value, role, new(false, "", ""), null, members, sealing, by, today);
                members.Add(member);
                db.AddRange(seat, member);
            }

            file.Activate(members, today);
            await db.SaveChangesAsync();
            List<(Guid Note, int Version, byte[] Body)> written = [];
            for (var begin = 1; begin <= count; begin += 500)
            {
                await using var some = Context();
                for (var at = begin; at < begin + 500 && at <= count; at++)
                {
                    var note = EngagementNote.Write(file, at, Text(at, at == count / 2 ? Word : "harbour"), sealing, by, today, now);
                    // Two versions of each: 10,000 rows to rotate.
                    note.Rewrite(file, Text(at, at == count / 2 ? Word : "harbour"), 1, sealing, by, today, now);
                    written.Add((note.Id, note.Last.Number, note.Last.Body));
                    some.Add(note);
                }

                await some.SaveChangesAsync();
            }

            await SayAsync(connection, written);
            return (file.Id, written[0].Note);
        }

        // What a note says must be what the chain says was written last.
        static async Task SayAsync(string connection, List<(Guid Note, int Version, byte[] Body)> written)
        {
            await using var chain = new NpgsqlConnection(connection);
            await chain.OpenAsync();
            await using (var desk = new NpgsqlCommand("set portal.workspace = 'osce'", chain)) await desk.ExecuteNonQueryAsync();
            await using var batch = new NpgsqlBatch(chain);
            foreach (var (note, version, body) in written)
                batch.BatchCommands.Add(new("select audit.append(now(), null, null, 'NoteWritten', 'note', $1, '', $2)") { Parameters = { new() { Value = note }, new() { Value = WrittenDetail.Of(version, body) } } });
            await batch.ExecuteNonQueryAsync();
        }

        PartnersDb Context() => new(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);

        static NoteText Text(int number, string word) => new()
        {
            Title = string.Create(CultureInfo.InvariantCulture, $"Note {number}"),
            Form = ContactForm.Meeting,
            On = new(2026, 1, 1),
            Precision = CapacityBuilding.DatePrecision.Day,
            Level = InterlocutorLevel.Minister,
            Codes = ["I-01"],
            Theme = EngagementTheme.Language,
            Text = string.Concat(Enumerable.Repeat($"The {word} was spoken of. ", NoteBytes))[..(NoteBytes - 400)],
        };

        static async Task<Officer> OfficerAsync(string connection, string account)
        {
            await using var asking = new NpgsqlConnection(connection);
            await asking.OpenAsync();
            await using var command = new NpgsqlCommand("select o.id, o.person_id from portal.officers o join portal.persons p on p.id = o.person_id where p.email = $1 and o.workspace = 'osce'", asking) { Parameters = { new() { Value = $"{account}@demo.example" } } };
            await using var reader = await command.ExecuteReaderAsync();
            await reader.ReadAsync();
            return new() { Id = reader.GetGuid(0), Workspace = Osce, PersonId = reader.GetGuid(1), Title = "Officer" };
        }
    }
}
