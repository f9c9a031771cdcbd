using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments.Evidence;

/// <summary>Files over HTTP: refused or cleaned with a sentence, handed out as attachments and in ranges, and to whom they are for alone.</summary>
public sealed class FileTests(PortalFixture portals)
{
    [Fact]
    public async Task A_refused_file_is_told_why_and_a_cleaned_one_what_was_taken_out()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        async Task<string> NewAsync() => $"/un/assessments/{file}/evidence/{await un.AddAsync($"/un/assessments/{file}", EvidenceSteps.Piece())}";

        var at = await NewAsync();
        foreach (var (name, bytes, sentence) in ((string, byte[], string)[])[
            ("report.pdf", SomeFile.Program(), "This is a program"), ("minutes.docx", SomeFile.Bomb(), "unpacks to far more"),
            ("page.txt", "<html><script>"u8.ToArray(), "web page"), ("photo.png", SomeFile.Jpeg(), "should end with .jpg")])
        {
            var refused = await un.UploadAsync($"{at}/attach", name, bytes);
            Assert.Equal((HttpStatusCode.UnprocessableEntity, name), (refused.Status, name));
            Assert.Contains(sentence, refused.ErrorAt("Form_File"), StringComparison.Ordinal);
        }

        Assert.Equal(0L, await portal.CountAsync("evidence_files where evidence_id::text = $1", at.Split('/')[^1]));
        foreach (var (name, bytes, sentence) in ((string, byte[], string)[])[
            ("photo.jpg", SomeFile.Jpeg((0xE1, SomeFile.Exif(1, "Camera"))), "place, time and camera"), ("drawing.png", SomeFile.Png(("tEXt", "Author\0N"u8.ToArray())), "words kept inside"),
            ("minutes.docx", SomeFile.Docx("Nomvula Dlamini"), "names at comments and tracked changes"), ("report.pdf", SomeFile.Pdf("3 0 obj <<>> endobj"), "a PDF may name its author")])
        {
            at = await NewAsync();
            var kept = await un.UploadAsync($"{at}/attach", name, bytes);
            Assert.Equal((HttpStatusCode.OK, name), (kept.Status, name));
            Assert.Contains(sentence, kept.Document.QuerySelector("#file")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Nomvula", await (await un.SendAsync(new(HttpMethod.Get, $"{at}/file"))).Content.ReadAsStringAsync(TestDatabase.Ct), StringComparison.Ordinal);
        }

        var second = await un.UploadAsync($"{at}/attach", "more.txt", "more"u8.ToArray());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (second.Status, second.Errors().Length));
    }

    [Fact]
    public async Task A_file_comes_as_an_attachment_whole_in_ranges_and_as_nothing_but_headers()
    {
        await using var portal = await portals.OpenAsync();
        var (at, text) = await KeptAsync(portal, "un", 700_000);
        using var au = await portal.BrowserAsync("au.desk");
        at = at.Replace("/un/", "/au/", StringComparison.Ordinal);

        using var whole = await au.SendAsync(new(HttpMethod.Get, at));
        Assert.Equal((HttpStatusCode.OK, text), (whole.StatusCode, await whole.Content.ReadAsStringAsync(TestDatabase.Ct)));
        foreach (var (method, range, status, expected) in ((HttpMethod, string?, HttpStatusCode, string)[])[
            (HttpMethod.Get, null, HttpStatusCode.OK, text), (HttpMethod.Head, null, HttpStatusCode.OK, ""), (HttpMethod.Get, "bytes=262100-262199", HttpStatusCode.PartialContent, text[262100..262200]),
            (HttpMethod.Get, "bytes=699990-", HttpStatusCode.PartialContent, text[699990..]), (HttpMethod.Get, "bytes=-5", HttpStatusCode.PartialContent, text[^5..]), (HttpMethod.Get, "bytes=900000-", HttpStatusCode.RequestedRangeNotSatisfiable, "")])
        {
            using var request = new HttpRequestMessage(method, at);
            if (range is not null) request.Headers.TryAddWithoutValidation("Range", range);
            using var answer = await au.SendAsync(request);
            Assert.Equal((status, range), (answer.StatusCode, range));
            Assert.Equal(expected, await answer.Content.ReadAsStringAsync(TestDatabase.Ct));
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.EndsWith("; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Null(answer.Headers.ETag);
            if (status is HttpStatusCode.RequestedRangeNotSatisfiable) continue;
            Assert.Equal(("attachment", "note of the day.txt"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName!.Trim('"')));
            Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Whoever_may_not_read_the_evidence_gets_of_its_file_what_they_get_of_a_file_that_never_was()
    {
        await using var portal = await portals.OpenAsync();
        var (at, _) = await KeptAsync(portal, "au", 1000, "Withheld");
        var absent = string.Join('/', at.Split('/')[..^2].Append($"{Guid.NewGuid()}").Append("file"));
        foreach (var account in (string[])["un.desk", "ecowas.desk", "osce.desk", "asean.focal"])
        {
            using var browser = await portal.BrowserAsync(account);
            foreach (var (method, range) in ((HttpMethod, string?)[])[(HttpMethod.Get, null), (HttpMethod.Head, null), (HttpMethod.Get, "bytes=0-3"), (HttpMethod.Head, "bytes=0-3")])
            {
                var answers = new List<string>();
                foreach (var address in (string[])[at, absent])
                {
                    using var request = new HttpRequestMessage(method, address.Replace("/au/", $"/{account.Split('.')[0]}/", StringComparison.Ordinal));
                    if (range is not null) request.Headers.TryAddWithoutValidation("Range", range);
                    using var answer = await browser.SendAsync(request);
                    Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
                    answers.Add($"{string.Join(' ', answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date").Select(header => $"{header.Key} {string.Join(',', header.Value)}"))} {(await answer.Content.ReadAsStringAsync(TestDatabase.Ct)).Length}");
                }

                Assert.Equal(answers[1], answers[0]);
            }
        }
    }

    [Fact]
    public async Task After_the_holder_takes_it_back_no_further_range_is_served()
    {
        await using var portal = await portals.OpenAsync();
        var (at, text) = await KeptAsync(portal, "au", 2_000_000);
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        async Task<HttpStatusCode> RangeAsync(int from)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, at.Replace("/au/", "/un/", StringComparison.Ordinal)) { Headers = { Range = new RangeHeaderValue(from, from + 99) } };
            using var answer = await un.SendAsync(request);
            if (answer.StatusCode is HttpStatusCode.PartialContent) Assert.Equal(text[from..(from + 100)], await answer.Content.ReadAsStringAsync(TestDatabase.Ct));
            return answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.PartialContent, await RangeAsync(0));
        await au.SubmitAsync(await au.GetAsync(at.Replace("/file", "/edit", StringComparison.Ordinal)), "main form.panel", new() { ["Form.Disclosure"] = "Withheld", ["Form.Reason"] = "Somebody could be known from it." });
        Assert.Equal(HttpStatusCode.NotFound, await RangeAsync(100));
        Assert.Equal(HttpStatusCode.NotFound, await RangeAsync(1_000_000));
    }

    [Fact]
    public async Task Two_hundred_megabytes_are_refused_before_they_are_read()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var at = $"/un/assessments/{file}/evidence/{await un.AddAsync($"/un/assessments/{file}", EvidenceSteps.Piece())}/attach";
        var form = await un.GetAsync(at);

        // It says how long it is: not a byte of it is sent.
        var (status, html, sent, grown) = await SendAsync(un, at, form, said: true);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, 0L), (status, sent));
        Assert.Contains("A file may have 20 MB at most", html, StringComparison.Ordinal);
        Assert.True(grown < 50_000_000, $"memory grew by {grown}");

        // It does not say: it is broken off at the limit, with what is under way on both sides.
        (status, _, sent, grown) = await SendAsync(un, at, form, said: false);
        Assert.True(status is null or HttpStatusCode.RequestEntityTooLarge, $"{status}");
        Assert.InRange(sent, 1, 60L * 1024 * 1024);
        Assert.True(grown < 50_000_000, $"memory grew by {grown}");
        Assert.Equal(0L, await portal.CountAsync("evidence_files where length > 10000"));
    }

    static async Task<(HttpStatusCode? Status, string Html, long Sent, long Grown)> SendAsync(Browser browser, string address, PageAnswer form, bool said)
    {
        var endless = new Endless(200L * 1024 * 1024, said);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = EvidenceSteps.Multipart(form, "large.txt", endless) };
        request.Headers.ExpectContinue = said;
        if (!said) request.Headers.TransferEncodingChunked = true;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        try
        {
            using var answer = await browser.SendAsync(request);
            return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestDatabase.Ct)), endless.Sent, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        catch (HttpRequestException)
        {
            // The portal hung up while the sender was still sending.
            return (null, "", endless.Sent, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
    }

    static async Task<(string Address, string Text)> KeptAsync(RunningPortal portal, string workspace, int length, string disclosure = "Shared")
    {
        var text = string.Concat(Enumerable.Range(0, (length / 10) + 1).Select(line => $"{line:000000000}\n"))[..length];
        using var browser = await portal.BrowserAsync($"{workspace}.desk");
        var file = await portal.FileAsync(7);
        var at = $"/{workspace}/assessments/{file}/evidence/{await browser.AddAsync($"/{workspace}/assessments/{file}", EvidenceSteps.Piece(disclosure: disclosure))}";
        Assert.Equal(HttpStatusCode.OK, (await browser.UploadAsync($"{at}/attach", @"C:\Users\somebody\note of the day.txt", Encoding.UTF8.GetBytes(text))).Status);
        return ($"{at}/file", text);
    }

    // Letters without end, made as they are sent.
    sealed class Endless(long length, bool said) : HttpContent
    {
        public long Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var block = new byte[64 * 1024];
            Array.Fill(block, (byte)'a');
            for (; Sent < length; Sent += block.Length) await stream.WriteAsync(block);
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return said;
        }
    }
}
