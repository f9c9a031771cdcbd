using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Notices;

public sealed class NoticesTests(PortalFixture portals)
{
    [Fact]
    public async Task A_person_chooses_when_mail_comes_and_sees_when_the_next_would()
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.desk");
        var page = await au.GetAsync("/au/notices");
        Assert.Contains("Public holidays: Addis Ababa", page.Main, StringComparison.Ordinal);
        Assert.Equal("Africa/Addis_Ababa", page.Document.QuerySelector("#Form_Zone option[selected]")!.GetAttribute("value"));

        // A day on which nobody works now: the next mail comes on that day, on the clocks of the new zone.
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(2).DayOfWeek;
        var saved = await au.SubmitAsync(page, "form[action$='/notices']", new()
        {
            ["Form.Zone"] = "Asia/Kathmandu",
            ["Form.Days"] = tomorrow.ToString(),
            ["Form.From"] = "07:15",
            ["Form.Until"] = "12:00",
            ["Form.Rhythm"] = "Weekly",
            ["Form.DigestAt"] = "09:05",
            ["Form.DigestOn"] = tomorrow.ToString(),
            ["Form.Station"] = "none",
        });
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Contains($"would reach you {tomorrow}", saved.Main, StringComparison.Ordinal);
        Assert.Contains("09:05 UTC+5:45", saved.Main, StringComparison.Ordinal);
        Assert.Contains("No public holidays are kept.", saved.Main, StringComparison.Ordinal);
        Assert.Equal($"Asia/Kathmandu 3 {1 << (((int)tomorrow + 6) % 7)} 07:15:00 12:00:00 09:05:00 none",
            await portal.SqlAsync("select concat_ws(' ', zone, rhythm, days, \"from\", until, digest_at, station) from portal.persons where email = 'au.desk@demo.example'"));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'NoticesChanged' and chain = 'au'"));
        // All pages follow the clocks that were chosen.
        Assert.Contains("UTC+5:45", (await au.GetAsync("/account")).Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Zone", "Mars/Olympus", "This zone is not known.")]
    [InlineData("Form.Zone", "", "Zone of your duty station")]
    [InlineData("Form.Days", null, "Tick at least one day of the week.")]
    [InlineData("Form.Days", "Someday", "“Someday” is not a valid value.")]
    [InlineData("Form.Until", "08:00", "The working day must end after it begins.")]
    [InlineData("Form.From", "25:99", "25:99")]
    [InlineData("Form.Rhythm", "9", "“9” is not a valid value.")]
    [InlineData("Form.Station", "atlantis", "Holidays of this duty station are not known.")]
    public async Task What_makes_no_sense_is_told_at_its_field_and_nothing_changes(string field, string? value, string said)
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.desk");
        var before = await PersonAsync(portal);
        var page = await au.SubmitAsync(await au.GetAsync("/au/notices"), "form[action$='/notices']", new() { ["Form.Until"] = "16:45", [field] = value });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(said, page.Document.QuerySelector($"#{field.Replace('.', '_')}-error")!.TextContent, StringComparison.Ordinal);
        if (field is not "Form.Until") Assert.Equal("16:45", page.Document.QuerySelector("#Form_Until")!.GetAttribute("value"));
        Assert.Equal(before, await PersonAsync(portal));
    }

    [Theory]
    [InlineData("23:00", "Monday", "State an hour from 08:30 on and before 17:30")]
    [InlineData("09:00", "Sunday", "You do not work on that day.")]
    public async Task A_digest_comes_within_working_hours_on_a_working_day(string at, string on, string said)
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.desk", "en");
        var page = await au.SubmitAsync(await au.GetAsync("/au/notices"), "form[action$='/notices']", new() { ["Form.Rhythm"] = "Weekly", ["Form.DigestAt"] = at, ["Form.DigestOn"] = on });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(said, page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_in_the_readers_language()
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.desk", "ar");
        var page = await au.GetAsync("/au/notices");
        Assert.Contains("متى تصل الرسائل", page.Main, StringComparison.Ordinal);
        Assert.Contains("العطل الرسمية: أديس أبابا", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_invites_sees_when_the_desk_of_the_other_reads_it()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var page = await un.GetAsync($"/un/assessments/{await portal.FileAsync(9)}/invite");
        Assert.Matches("OSCE (receives this (Mon|Tues|Wednes|Thurs|Fri)day .*, 08:30 CES?T|is at work and receives this at once)", page.Main);
        using var programmes = await portal.BrowserAsync("un.prog");
        var programme = (Guid)(await portal.SqlAsync("select id from portal.programmes where number = 5 and originator = 'un'"))!;
        Assert.Matches("OSCE (receives this|is at work)", (await programmes.GetAsync($"/un/programmes/{programme}/invite")).Main);
    }

    static async Task<object?> PersonAsync(RunningPortal portal) => await portal.SqlAsync("select p::text from portal.persons p where email = 'au.desk@demo.example'");
}
