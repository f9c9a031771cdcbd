using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Mails to accounts: they arrive, in the reader's language, to the address that they were meant for and to no other, and none is lost in silence.</summary>
public sealed class AccountMailTests(PortalFixture portals) : IAsyncLifetime
{
    const string Link = "https://portal.example.org/sign-in/reset/a-secret-token";

    readonly PortalClock clock = new();
    readonly SmtpSink sink = SmtpSink.Start();
    RunningPortal portal = null!;

    public async ValueTask InitializeAsync() => portal = await portals.OpenAsync(adjust: builder => AccountMailPlace.Put(builder, sink, clock));

    [Fact]
    public async Task Each_kind_arrives_in_each_language_with_its_link_and_nothing_of_it_is_left_in_the_database()
    {
        foreach (var language in (string?[])["en", "fr", "ar", null])
            foreach (var kind in Enum.GetValues<AccountMailKind>()) await QueueAsync(kind, language);
        Assert.DoesNotContain("a-secret-token", (string)(await portal.SqlAsync("select string_agg(encode(content, 'escape'), ' ') from accounts.mails"))!, StringComparison.Ordinal);

        await SendAsync();

        Assert.Equal(4 * Enum.GetValues<AccountMailKind>().Length, sink.Messages.Count);
        Assert.All(sink.Messages, mail => Assert.Equal(["reader@example.org"], mail.Recipients));
        Assert.All(sink.Messages, mail => Assert.True(mail.Text.Contains(Link, StringComparison.Ordinal) && mail.Html.Contains(Link, StringComparison.Ordinal)));
        Assert.Equal(Enum.GetValues<AccountMailKind>().Length, sink.Messages.Count(mail => mail.Html.Contains("dir=\"rtl\"", StringComparison.Ordinal)));
        Assert.Contains(sink.Messages, mail => mail.Subject == "Invitation to the workspace of the African Union");
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.mails where content is not null or state <> 4"));
        Assert.Equal((24L, 24L), ((long)(await portal.SqlAsync("select count(*) from audit.entries where act = 'AccountMailQueued'"))!, (long)(await portal.SqlAsync("select count(*) from audit.entries where act = 'AccountMailSettled'"))!));
    }

    [Fact]
    public async Task A_hidden_answer_makes_two_copies_at_most_under_one_message_id()
    {
        await QueueAsync(AccountMailKind.Reset, "en");
        sink.Die(SmtpPoint.DotStored, times: 5);
        for (var tries = 0; tries < 5; tries++)
        {
            await SendAsync();
            clock.MoveOn(TimeSpan.FromHours(1));
        }

        Assert.Equal(2, sink.Messages.Count);
        Assert.Single(sink.Messages.Select(mail => mail.MessageId).Distinct());
        Assert.Equal((int)LetterState.Uncertain, await portal.SqlAsync("select state from accounts.mails"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.mails where content is not null"));
    }

    [Fact]
    public async Task A_dead_mail_server_loses_nothing_and_what_it_refuses_is_settled()
    {
        await QueueAsync(AccountMailKind.Reset, "en");
        sink.Stop();
        await SendAsync();
        Assert.Equal((int)LetterState.Waiting, await portal.SqlAsync("select state from accounts.mails"));
        sink.Play();
        await SendAsync();
        Assert.Empty(sink.Messages);
        clock.MoveOn(TimeSpan.FromMinutes(1));
        await SendAsync();
        Assert.Single(sink.Messages);

        sink.Answer(SmtpPoint.AtRcpt, "550 5.1.1 unknown");
        await QueueAsync(AccountMailKind.Reset, "en");
        await SendAsync();
        Assert.Equal("550 5.1.1", await portal.SqlAsync("select last_reply from accounts.mails where state = 6"));
    }

    [Fact]
    public async Task A_sender_that_died_leaves_the_mail_to_the_next_one()
    {
        await QueueAsync(AccountMailKind.Reset, "en");
        await portal.SqlAsync("update accounts.mails set state = 3, lease_until = $1", clock.GetUtcNow().AddMinutes(15));
        await SendAsync();
        Assert.Empty(sink.Messages);
        clock.MoveOn(TimeSpan.FromMinutes(16));
        await SendAsync();
        Assert.Single(sink.Messages);
        Assert.Equal(1, await portal.SqlAsync("select lost_answers from accounts.mails"));
    }

    [Theory]
    [InlineData("turned to another address", "update accounts.mails set \"to\" = 'thief@example.org'")]
    [InlineData("of another kind", "update accounts.mails set kind = 3")]
    [InlineData("with the link of another", "update accounts.mails set content = (select content from kept)")]
    [InlineData("put back as another row", "insert into accounts.mails select gen_random_uuid(), 'thief@example.org', language, kind, content, created_at, state, not_before, lease_until, attempts, lost_answers, first_tried_at, sent_at, last_reply, revision, seal from kept")]
    public async Task A_mail_that_somebody_changed_past_the_portal_is_not_sent(string how, string sql)
    {
        await QueueAsync(AccountMailKind.Alarm, "en");
        await portal.SqlAsync("create table kept as select id, \"to\", language, kind, content, created_at, state, not_before, lease_until, attempts, lost_answers, first_tried_at, sent_at, last_reply, revision, seal from accounts.mails; delete from accounts.mails");
        await QueueAsync(AccountMailKind.Reset, "en");
        await portal.SqlAsync("delete from accounts.mails where $1 = 'put back as another row'", how);
        await portal.SqlAsync(sql.Replace("insert into accounts.mails select", "insert into accounts.mails (id, \"to\", language, kind, content, created_at, state, not_before, lease_until, attempts, lost_answers, first_tried_at, sent_at, last_reply, revision, seal) select", StringComparison.Ordinal));

        await SendAsync();

        Assert.Empty(sink.Messages);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'StampRefused'"));
        Assert.Equal((int)LetterState.Dropped, await portal.SqlAsync("select state from accounts.mails"));
    }

    Task SendAsync() => portal.Services.GetRequiredService<SendAccountMailsJob>().RunAsync(atOnce: false, TestDatabase.Ct);

    async Task QueueAsync(AccountMailKind kind, string? language)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountMails>().QueueAsync(kind, "reader@example.org", language, Link, ["the African Union"], TestDatabase.Ct);
        await scope.ServiceProvider.GetRequiredService<AccountsDb>().SaveChangesAsync(TestDatabase.Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await sink.DisposeAsync();
    }
}

/// <summary>A portal with a mail server that keeps what it is given, whose jobs run only when they are told to.</summary>
public static class AccountMailPlace
{
    public static void Put(WebApplicationBuilder builder, SmtpSink sink, TimeProvider clock) => builder.Services
        .AddSingleton(clock)
        .AddSingleton(Options.Create(new MailOptions { Host = "localhost", Port = sink.Port, From = "portal@example.org" }))
        .Configure<QuartzHostedServiceOptions>(jobs => jobs.StartDelay = TimeSpan.FromDays(1));

    /// <summary>Sends what waits, and gives the link of the last mail.</summary>
    public static async Task<string?> LinkAsync(this RunningPortal portal, SmtpSink sink)
    {
        await portal.Services.GetRequiredService<SendAccountMailsJob>().RunAsync(atOnce: true, TestDatabase.Ct);
        return sink.Messages.Count == 0 ? null : sink.Messages[^1].Text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Contains("/sign-in/reset/", StringComparison.Ordinal)) is { } link ? new Uri(link).AbsolutePath : null;
    }
}
