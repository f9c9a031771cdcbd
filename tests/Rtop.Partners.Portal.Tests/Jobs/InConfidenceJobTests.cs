using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>What is due in a confidential file: a mail to its officers, once for each day, that says nothing but that (FEATURES 10).</summary>
public sealed class InConfidenceJobTests(PortalFixture portals)
{
    const string Told = "select coalesce(string_agg(split_part(p.email, '@', 1) || ' ' || r.occurrence - current_date, ', ' order by r.occurrence, p.email), '') from portal.reminders r join portal.officers o on o.id = r.officer_id join portal.persons p on p.id = o.person_id where r.subject = 22";

    [Fact]
    public async Task The_two_officers_are_told_once_that_one_item_is_due_and_not_what()
    {
        await using var sink = SmtpSink.Start();
        await using var portal = await portals.OpenAsync(new() { ["Mail:Host"] = "localhost", ["Mail:Port"] = sink.Port.ToString(CultureInfo.InvariantCulture), ["Mail:From"] = "portal@example.org" });
        var job = portal.Services.GetRequiredService<InConfidenceJob>();
        var noon = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddHours(12), TimeSpan.Zero);
        async Task<object?> AfterAsync(int days)
        {
            await job.RunAsync(noon.AddDays(days), TestDatabase.Ct);
            return await portal.SqlAsync(Told);
        }

        // Due today: both officers hear of it, in these words and no others.
        await portal.SqlAsync("update portal.follow_ups set due_on = current_date where done_at is null");
        Assert.Equal("osce.legal 0, osce.pol 0", await AfterAsync(0));
        await portal.Services.GetRequiredService<SendLettersJob>().RunAsync(TimeProvider.System.GetUtcNow(), atOnce: true, TestDatabase.Ct);
        var mails = sink.Messages.Where(mail => mail.Subject == "You have 1 item due").ToList();
        Assert.Equal(["osce.legal@demo.example", "osce.pol@demo.example"], mails.SelectMany(mail => mail.Recipients).Order(StringComparer.Ordinal));
        foreach (var word in (string[])["HE-03", "engagement", "Velmaria", "Tarsk", "broadcasting", "note"])
            Assert.All(mails, mail => Assert.DoesNotContain(word, mail.Text + mail.Html, StringComparison.OrdinalIgnoreCase));

        // As the scenario has it, the answer is due on the sixth day and the expert's access ends on the twentieth.
        await portal.SqlAsync("update portal.follow_ups set due_on = current_date + 6 where done_at is null");
        Assert.Equal("osce.legal 0, osce.pol 0", await AfterAsync(5));
        Assert.Equal("osce.legal 0, osce.pol 0, osce.legal 6, osce.pol 6", await AfterAsync(6));
        Assert.Equal("osce.legal 0, osce.pol 0, osce.legal 6, osce.pol 6", await AfterAsync(6));
        // After days without the job: one mail, not one for each.
        Assert.Equal("osce.legal 0, osce.pol 0, osce.legal 6, osce.pol 6, osce.legal 13, osce.pol 13", await AfterAsync(15));

        // What is not due when a mail leaves, as the day was moved, is not sent.
        await portal.Services.GetRequiredService<SendLettersJob>().RunAsync(TimeProvider.System.GetUtcNow(), atOnce: true, TestDatabase.Ct);
        Assert.Equal(2, sink.Messages.Count(mail => mail.Subject == "You have 1 item due"));
        using var legal = await portal.BrowserAsync("osce.legal");
        Assert.DoesNotContain("HE-03", (await legal.GetAsync("/osce/reminders")).Main, StringComparison.Ordinal);
    }
}
