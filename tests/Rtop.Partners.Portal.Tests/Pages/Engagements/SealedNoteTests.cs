using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Pages.Assessments.Evidence;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Engagements;

/// <summary>A note that is not as it was written last, or whose key is not there: neither is shown, and each is told in its own words (SECURITY P20, P22).</summary>
public sealed class SealedNoteTests(PortalFixture portals)
{
    [Fact]
    public async Task A_version_that_was_put_back_is_refused_and_a_rotation_of_keys_is_none()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/osce/engagements/{await portal.SqlAsync("select id from portal.engagements")}";
        var first = (Guid)(await portal.SqlAsync("select id from portal.engagement_notes where number = 1"))!;
        using var political = await portal.BrowserAsync("osce.pol");
        await political.SubmitAsync(await political.GetAsync($"{file}/notes/write/{first}"), "form.panel", new() { ["Form.Text"] = "What was said later." });
        Assert.Contains("What was said later.", (await political.GetAsync($"{file}/notes/{first}")).Main, StringComparison.Ordinal);

        await portal.SqlAsync("create table later as select * from portal.note_versions where number = 2");
        await portal.SqlAsync("delete from portal.note_versions where number = 2");
        foreach (var address in (string[])[$"{file}/notes/{first}", file])
        {
            var refused = await political.GetAsync(address);
            Assert.Equal(HttpStatusCode.InternalServerError, refused.Status);
            Assert.Contains("This record is not as it was written", refused.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("autonomy", refused.Html, StringComparison.Ordinal);
        }

        Assert.True((long)(await portal.SqlAsync("select count(*) from audit.entries where act = 'StampRefused'"))! > 0);
        await portal.SqlAsync("insert into portal.note_versions select * from later");

        var rotation = new KeyRotation(portal.Services.GetRequiredService<OrganizationKeys>(), portal.Services.GetRequiredService<Envelopes>(), portal.Database.SealedHeads, SealedColumns.Of(DesignFactories.PartnersModel()));
        Assert.True((await rotation.RotateAsync(WorkspaceCode.Of("osce"), TimeProvider.System.GetUtcNow(), TestDatabase.Ct)).Rewrapped > 11);
        Assert.Contains("What was said later.", (await political.GetAsync($"{file}/notes/{first}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_note_is_sealed_cleaned_and_read_by_whoever_reads_the_note()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.SqlAsync("select id from portal.engagements");
        async Task<string> Note(int number) => $"/osce/engagements/{id}/notes/{await portal.SqlAsync("select id from portal.engagement_notes where number = $1", number)}";
        using var political = await portal.BrowserAsync("osce.pol");
        var (first, fifth) = (await Note(1), await Note(5));

        var refused = await political.UploadAsync($"{first}/attach", "tool.pdf", SomeFile.Program());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.ErrorAt("Form_File"));
        Assert.Equal(0L, await portal.CountAsync("note_files"));
        var kept = await political.UploadAsync($"{first}/attach", "minutes of the minister.docx", SomeFile.Docx("Nomvula Dlamini"));
        Assert.Equal("minutes of the minister.docx", Assert.Single(kept.Document.QuerySelectorAll("#files + ul a")).TextContent);
        await political.UploadAsync($"{fifth}/attach", "schedule.txt", "Two hours a week."u8.ToArray());
        var stored = (string)(await portal.SqlAsync("select string_agg(encode(card || body, 'escape'), ' ') from portal.note_files"))!;
        Assert.DoesNotContain("minister", stored, StringComparison.Ordinal);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.note_files where length(body) % 65536 <> (select min(length(body) % 65536) from portal.note_files)"));

        // The head of office reads both, the expert the one whose theme is covered, the others nothing; what was cleaned is clean.
        var address = kept.Document.QuerySelector("#files + ul a")!.GetAttribute("href")!;
        using var head = await portal.BrowserAsync("osce.hoo");
        var handed = await head.SendAsync(new(HttpMethod.Get, address));
        Assert.Equal((HttpStatusCode.OK, "attachment", "no-store"), (handed.StatusCode, handed.Content.Headers.ContentDisposition!.DispositionType, handed.Headers.CacheControl!.ToString()));
        Assert.DoesNotContain("Nomvula", await handed.Content.ReadAsStringAsync(TestDatabase.Ct), StringComparison.Ordinal);
        using var expert = await portal.BrowserAsync("osce.expert");
        var theirs = (await expert.GetAsync(fifth)).Document.QuerySelector("#files + ul a")!.GetAttribute("href")!;
        Assert.Equal("Two hours a week.", await (await expert.SendAsync(new(HttpMethod.Get, theirs))).Content.ReadAsStringAsync(TestDatabase.Ct));
        Assert.Null((await expert.GetAsync(fifth)).Document.QuerySelector($"a[href='{fifth}/attach']"));
        foreach (var account in (string[])["osce.expert", "osce.legal.second", "osce.expert.second"])
        {
            using var outside = await portal.BrowserAsync(account);
            var nothing = await outside.GetAsync(address);
            Assert.Equal((HttpStatusCode.NotFound, (await outside.GetAsync($"{first}/files/{Guid.NewGuid()}")).Main), (nothing.Status, nothing.Main));
            Assert.Equal(HttpStatusCode.NotFound, (await outside.GetAsync($"{first}/files/{theirs.Split('/')[^1]}")).Status);
        }

        Assert.Contains("OSCE head of office", (await political.GetAsync($"/osce/engagements/{id}/trail")).Main, StringComparison.OrdinalIgnoreCase);
    }

    [Fact, Trait("Fault", "F9")]
    public async Task Without_its_key_one_organization_is_locked_and_says_so_and_everything_else_works()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/osce/engagements/{await portal.SqlAsync("select id from portal.engagements")}";
        using var political = await portal.BrowserAsync("osce.pol");
        var folder = Path.Combine(portal.Options.KeysDirectory, OrganizationKeys.FolderName, "osce");
        Directory.Move(folder, $"{folder}.away");

        var locked = await political.GetAsync(file);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, locked.Status);
        Assert.Contains("This is locked for now", locked.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await political.GetAsync("/osce")).Status);
        using var desk = await portal.BrowserAsync("un.desk");
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/un")).Status);

        Directory.Move($"{folder}.away", folder);
        Assert.Equal(HttpStatusCode.OK, (await political.GetAsync(file)).Status);
    }
}
