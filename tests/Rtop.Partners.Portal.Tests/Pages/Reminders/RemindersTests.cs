using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Reminders;

public sealed class RemindersTests(PortalFixture portals)
{
    [Fact]
    public async Task Each_officer_sees_the_own_reminders_and_what_became_of_the_mail()
    {
        await using var portal = await portals.OpenAsync();
        foreach (var (account, workspace) in ((string, string)[])[("ecowas.desk", "ecowas"), ("au.desk", "au"), ("un.desk", "un"), ("osce.pol", "osce")])
        {
            using var browser = await portal.BrowserAsync(account);
            var page = await browser.GetAsync($"/{workspace}/reminders");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var own = await portal.CountAsync("reminders reminder join portal.officers officer on officer.id = reminder.officer_id join portal.persons person on person.id = officer.person_id where person.email = $1", $"{account}@demo.example");
            Assert.Equal(own, page.Document.QuerySelectorAll("main tbody tr").Length);
            if (own == 0) Assert.NotNull(page.Document.QuerySelector(".empty"));
            Assert.All(page.Document.QuerySelectorAll("main tbody a"), link => Assert.StartsWith($"/{workspace}/", link.GetAttribute("href"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_reminder_of_what_was_withdrawn_says_nothing_of_it_any_more()
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.desk");
        var file = await portal.FileAsync(7);
        Assert.NotNull((await au.GetAsync("/au/reminders")).Document.QuerySelector($"main tbody a[href$='{file}']"));

        await portal.SqlAsync("update portal.invitations set ended_at = now() where assessment_id = $1 and workspace = 'au'", file);
        await portal.SqlAsync("update portal.parties set ended_at = now() where assessment_id = $1 and workspace = 'au'", file);
        var after = await au.GetAsync("/au/reminders");
        Assert.DoesNotContain(file.ToString(), after.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("hill communities", after.Html, StringComparison.Ordinal);
        Assert.Contains("No longer open to you", after.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync($"/au/assessments/{file}")).Status);
    }
}
