using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

public sealed class CompressionTests(PortalFixture portals)
{
    [Fact]
    public async Task Only_what_no_stranger_can_put_a_word_into_is_compressed()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/ecowas/assessments/{await portal.FileAsync(7)}";
        using var desk = await portal.BrowserAsync("ecowas.desk");
        var form = await desk.GetAsync($"{file}/rate/SF1");

        Assert.Equal((HttpStatusCode.OK, "gzip"), await AskAsync(desk, HttpMethod.Get, $"{file}/rate/SF1"));
        string[] plain = [$"{file}/rate/SF1?word=guess", file, $"{file}/ratings", "/ecowas", "/ecowas/assessments"];
        foreach (var address in plain) Assert.Equal((HttpStatusCode.OK, ""), await AskAsync(desk, HttpMethod.Get, address));
        Assert.Equal((HttpStatusCode.NotFound, ""), await AskAsync(desk, HttpMethod.Get, $"{file}/rate/guess"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, ""), await AskAsync(desk, HttpMethod.Post, $"{file}/rate/SF1", [form.Token(), new("Form.Ratings[0].Code", "SF1"), new("Form.Ratings[0].Reason", "guess")]));
    }

    static async Task<(HttpStatusCode Status, string Encoding)> AskAsync(Browser desk, HttpMethod method, string address, List<KeyValuePair<string, string>>? fields = null)
    {
        using HttpRequestMessage request = new(method, address);
        request.Headers.Add("Accept-Encoding", "gzip");
        if (fields is not null) request.Content = new FormUrlEncodedContent(fields);
        using var answer = await desk.SendAsync(request);
        return (answer.StatusCode, string.Join(", ", answer.Content.Headers.ContentEncoding));
    }
}
