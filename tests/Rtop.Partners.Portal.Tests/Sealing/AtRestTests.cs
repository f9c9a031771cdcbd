using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Rtop.Partners.Portal.Tests.Pages.Assessments.Evidence;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Tests.Verbs;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Sealing;

/// <summary>No byte of a confidential note is at rest outside its envelope, also where things went wrong (SECURITY P19).</summary>
public sealed class AtRestTests
{
    const string Sealed = "SEALEDCANARY7Q", Ordinary = "OPENCANARY5K21";

    const int Notes = 10, Each = 100;

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void The_search_finds_a_word_in_each_form_it_may_lie_in()
    {
        var word = Encoding.ASCII.GetBytes($"{Sealed}0001");
        byte[][] forms =
        [
            word, Encoding.Unicode.GetBytes(Encoding.ASCII.GetString(word)), Encoding.BigEndianUnicode.GetBytes(Encoding.ASCII.GetString(word)), Encoding.ASCII.GetBytes(Convert.ToHexString(word)), Encoding.ASCII.GetBytes(Convert.ToHexStringLower(word)),
            .. ((string[])["", "x", "xy", "xyz"]).Select(before => Encoding.ASCII.GetBytes(Convert.ToBase64String([.. Encoding.ASCII.GetBytes(before), .. word, .. "after"u8]))),
            [.. "before"u8, .. Zipped(word), .. "after"u8], [.. Zipped(Zipped(word))],
        ];
        foreach (var form in forms)
        {
            var search = new AtRest(Sealed);
            search.Look("here", [.. new byte[5000], .. form, .. new byte[70]]);
            Assert.NotEmpty(search.Found);
        }

        var nothing = new AtRest(Sealed);
        nothing.Look("here", Encoding.ASCII.GetBytes($"{Sealed[..^1]}X {Convert.ToBase64String(Encoding.ASCII.GetBytes(Ordinary))}"));
        Assert.Empty(nothing.Found);
    }

    [Fact]
    public async Task A_thousand_words_of_notes_are_nowhere_at_rest_and_ordinary_ones_are_found()
    {
        await using var sink = SmtpSink.Start();
        await using var place = await PortalPlace.FilledAsync();
        place.Settings["Mail__Host"] = "localhost";
        place.Settings["Mail__Port"] = sink.Port.ToString(CultureInfo.InvariantCulture);
        place.Settings["Mail__From"] = "portal@example.org";
        // What the process keeps for itself for a while is looked at too.
        var temp = Directory.CreateDirectory(Path.Combine(place.Folder, "temp")).FullName;
        place.Settings["TMPDIR"] = temp;
        place.Settings["Logging__LogLevel__Default"] = "Debug";
        var portal = await place.ServeAsync();
        var file = $"/osce/engagements/{await place.SqlAsync("select id from portal.engagements")}";

        using (var political = await place.BrowserAsync("osce.pol"))
        {
            var first = await WriteAllAsync(political, file);
            await political.UploadAsync($"{first}/attach", $"{Sealed}7000.docx", SomeFile.Docx($"{Sealed}7001"));
            await political.UploadAsync($"{first}/attach", $"{Sealed}7002.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{Sealed}7003 ", 20_000))));
            // One that is refused was in the request too.
            await political.UploadAsync($"{first}/attach", $"{Sealed}7004.pdf", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{Sealed}7005 ", 20_000))));
            await FailAsync(place, political, file, first);
            foreach (var address in (string[])[file, first, $"{file}/trail", $"{file}/codes", $"{file}/experts"]) Assert.Equal(HttpStatusCode.OK, (await political.GetAsync(address)).Status);
            var found = await political.SubmitAsync(await political.GetAsync(file), "form[action$=Find]", new() { ["Word"] = $"{Sealed}0042" });
            Assert.Single(found.Document.QuerySelectorAll("[aria-labelledby=notes] tbody tr"));
            Assert.Equal(Each, Words((await political.GetAsync(first)).Html, Sealed).Intersect(Enumerable.Range(0, Each)).Count());
        }

        using (var desk = await place.BrowserAsync("un.desk"))
        {
            var seventh = await place.SqlAsync("select id from portal.assessments where number = 7 and originator = 'un'");
            for (var at = 0; at < 5; at++) await desk.SubmitAsync(await desk.GetAsync($"/un/assessments/{seventh}"), "form:has(textarea[name='Form.Text'])", new() { ["Form.Text"] = $"A comment, {Ordinary}{at:0000}." });
        }

        Assert.Equal(0, (await place.RunAsync("jobs", "run", "review-reminders")).Code);
        await place.SqlAsync("checkpoint");
        // What a dump of every table would hold.
        var dump = new StringBuilder();
        foreach (var table in (string[])(await place.SqlAsync("select array_agg(format('%I.%I', schemaname, tablename)) from pg_tables where schemaname in ('portal', 'accounts', 'audit', 'jobs')"))!)
            dump.AppendLine(await place.SqlAsync($"select string_agg(line::text, E'\\n') from {table} line") as string);
        var ended = await portal.SignalAsync("TERM");

        var search = Search(Sealed);
        TestContext.Current.TestOutputHelper!.WriteLine($"{Notes * Each} words; {search.Places} files and texts, {search.Bytes / 1_000_000} MB looked through");
        Assert.Empty(search.Found);
        // The same search finds what is no secret: in the database's files, in its log, in the dump.
        var open = Search(Ordinary).Found;
        foreach (var where in (string[])["pg_wal", "base", "dump"]) Assert.Contains(open, one => one.Contains(where, StringComparison.Ordinal));

        AtRest Search(string mark)
        {
            var at = new AtRest(mark);
            at.LookBelow(place.Folder);
            at.Look("dump", Encoding.UTF8.GetBytes(dump.ToString()));
            at.Look("printed", Encoding.UTF8.GetBytes(ended.Out + ended.Error));
            foreach (var mail in sink.Messages) at.Look("mail", Encoding.UTF8.GetBytes(mail.Raw));
            return at;
        }
    }

    // A hundred words in each note: in its title, its text and the rest.
    static async Task<string> WriteAllAsync(Browser browser, string file)
    {
        var first = "";
        for (var note = 0; note < Notes; note++)
        {
            var written = await browser.SubmitAsync(await browser.GetAsync($"{file}/notes/write"), "form.panel", Filled(note));
            Assert.Equal(HttpStatusCode.OK, written.Status);
            if (note == 0) first = written.Address;
        }

        await browser.SubmitAsync(await browser.GetAsync(first.Replace("/notes/", "/notes/write/", StringComparison.Ordinal)), "form.panel", Filled(0));
        await browser.SubmitAsync(await browser.GetAsync($"{file}/options"), "form.panel", new() { ["Form.Theme"] = "Language", ["Form.State"] = "Idea", ["Form.Measure"] = $"{Sealed}5001", ["Form.Basis"] = $"{Sealed}5002" });
        return first;
    }

    // Whatever can go wrong with a note, goes wrong with words in it.
    static async Task FailAsync(PortalPlace place, Browser browser, string file, string first)
    {
        var form = await browser.GetAsync($"{file}/notes/write");
        var late = await browser.GetAsync(first.Replace("/notes/", "/notes/write/", StringComparison.Ordinal));
        // Refused at its fields; too long; not a form; based on an older version; to nobody's address; with a query.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync(form, "form.panel", With(("Form.On", "2999-01-01")))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync(form, "form.panel", With(("Form.Text", string.Concat(Enumerable.Repeat($"{Sealed}6000 ", 3000)))))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync(form, "form.panel", With(("Form.Level", $"{Sealed}6001")))).Status);
        await browser.SubmitAsync(late, "form.panel", With(("Form.Seen", "1")));
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync($"{file}/notes/write", [KeyValuePair.Create("Form.Text", $"{Sealed}6002")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync(form, "form.panel", Filled(0), to: $"/osce/engagements/{Guid.NewGuid()}/notes/write")).Status);
        // The database says no, in the middle of the save; it goes away; and the session ends while somebody types.
        await place.SqlAsync("alter table portal.note_versions rename to elsewhere");
        Assert.Equal(HttpStatusCode.InternalServerError, (await browser.SubmitAsync(form, "form.panel", Filled(1))).Status);
        await place.SqlAsync("alter table portal.elsewhere rename to note_versions");
        await place.SqlAsync("alter table portal.note_versions add constraint never check (number < 0) not valid");
        Assert.Equal(HttpStatusCode.InternalServerError, (await browser.SubmitAsync(form, "form.panel", Filled(1))).Status);
        await place.SqlAsync("alter table portal.note_versions drop constraint never");
        await place.SqlAsync("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'portal_app'");
        await browser.SubmitAsync(form, "form.panel", Filled(2));
        using var other = await place.BrowserAsync("osce.pol");
        var typed = await other.GetAsync($"{file}/notes/write");
        await other.SubmitAsync(await other.GetAsync("/account"), "form[action='/sign-out']");
        await other.SubmitAsync(typed, "form.panel", Filled(3));

        Dictionary<string, string?> With((string Field, string Value) one) => new(Filled(0)) { [one.Field] = one.Value };
    }

    static Dictionary<string, string?> Filled(int note)
    {
        string Word(int at) => $"{Sealed}{note * Each + at:0000}";
        return new()
        {
            ["Form.Title"] = Word(0),
            ["Form.On"] = "2026-01-05",
            ["Form.Precision"] = "Day",
            ["Form.Form"] = "Meeting",
            ["Form.Level"] = "Minister",
            ["Form.Theme"] = "Broadcasting",
            ["Form.Text"] = string.Join(' ', Enumerable.Range(1, Each - 4).Select(Word)),
            ["Form.Commitments"] = Word(Each - 3),
            ["Form.NextStep"] = Word(Each - 2),
            ["Form.Risk"] = Word(Each - 1),
        };
    }

    static IEnumerable<int> Words(string html, string mark) =>
        html.Split(mark).Skip(1).Where(rest => rest.Length >= 4 && rest[..4].All(char.IsAsciiDigit)).Select(rest => int.Parse(rest[..4], CultureInfo.InvariantCulture));

    static byte[] Zipped(byte[] plain)
    {
        var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(plain);
        return zipped.ToArray();
    }
}
