using System.Net;
using System.Net.Http.Headers;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments.Evidence;

/// <summary>What officers do with evidence in a browser.</summary>
static class EvidenceSteps
{
    /// <summary>A form for new evidence, filled in.</summary>
    public static Dictionary<string, string?> Piece(string text = "What was seen.", string disclosure = "Shared", string label = "Restricted") => new()
    {
        ["Form.Title"] = $"A report. {text}",
        ["Form.Text"] = text,
        ["Form.Kind"] = "OwnPresence",
        ["Form.Source"] = $"Our team. {text}",
        ["Form.From"] = "2026-01-02",
        ["Form.Until"] = "2026-01-03",
        ["Form.Codes"] = "SF7.1, sf2",
        ["Form.Reliability"] = "B",
        ["Form.Credibility"] = "PossiblyTrue",
        ["Form.Label"] = label,
        ["Form.Disclosure"] = disclosure,
    };

    /// <summary>Adds a piece of evidence and gives its id.</summary>
    public static async Task<Guid> AddAsync(this Browser browser, string file, Dictionary<string, string?> piece)
    {
        var added = await browser.SubmitAsync(await browser.GetAsync($"{file}/evidence/new"), "main form.panel", piece);
        Assert.Equal(HttpStatusCode.OK, added.Status);
        return Guid.Parse(added.Address.Split('/')[^1]);
    }

    /// <summary>Sends a file by the form at an address.</summary>
    public static async Task<PageAnswer> UploadAsync(this Browser browser, string address, string name, byte[] bytes)
    {
        using var content = Multipart(await browser.GetAsync(address), name, new ByteArrayContent(bytes));
        return await browser.SendAndFollowAsync(new(HttpMethod.Post, address) { Content = content });
    }

    public static MultipartFormDataContent Multipart(PageAnswer form, string name, HttpContent file)
    {
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var token = form.Token();
        return new() { { new StringContent(token.Value), token.Key }, { file, "Form.File", name } };
    }

    /// <summary>One request, and the page to which it leads.</summary>
    public static async Task<PageAnswer> SendAndFollowAsync(this Browser browser, HttpRequestMessage request)
    {
        var response = await browser.SendAsync(request);
        if (response.Headers.Location is { } to) return await browser.GetAsync(to.ToString());
        var html = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, request.RequestUri!.ToString(), html, response);
    }

    /// <summary>Everything that a browser is sent of a file and what it links to, headers and files too.</summary>
    public static async Task<string> EverythingAsync(this Browser browser, string workspace, Guid file, Guid evidence)
    {
        var at = $"/{workspace}/assessments/{file}";
        Queue<string> open = new([$"/{workspace}", $"/{workspace}/assessments", $"/{workspace}/reminders", at,
            .. ((string[])["", "/ask", "/edit", "/attach", "/file", "/file?x=1", $"/requests/{Guid.NewGuid()}"]).Select(part => $"{at}/evidence/{evidence}{part}"),
            $"{at}/evidence?factor=SF7&holder=au", $"{at}/rate/SF7", $"{at}/factors/SF7?cycle=2"]);
        HashSet<string> known = [.. open];
        var all = new System.Text.StringBuilder();
        while (open.TryDequeue(out var address))
        {
            var page = await browser.GetAsync(address);
            all.Append(WebUtility.HtmlDecode(page.Html)).Append(page.Response.Headers).Append(page.Response.Content.Headers);
            foreach (var link in page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]))
                if (link.StartsWith($"{at}/evidence", StringComparison.Ordinal) && known.Add(link)) open.Enqueue(link);
        }

        foreach (var (method, range) in ((HttpMethod, string?)[])[(HttpMethod.Head, null), (HttpMethod.Get, "bytes=0-9"), (HttpMethod.Get, "bytes=-9"), (HttpMethod.Head, "bytes=1-2")])
        {
            using var request = new HttpRequestMessage(method, $"{at}/evidence/{evidence}/file");
            if (range is not null) request.Headers.TryAddWithoutValidation("Range", range);
            using var response = await browser.SendAsync(request);
            all.Append(response.Headers).Append(response.Content.Headers).Append(await response.Content.ReadAsStringAsync());
        }

        return all.ToString();
    }
}
