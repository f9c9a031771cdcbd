using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.BreakGlass;

/// <summary>One portal for all that is tried about emergency access: its clock, a mail server that keeps what it is given, and the steps.</summary>
public sealed class TwoCustodians(PortalFixture portals) : IAsyncLifetime
{
    public const string Reason = "A life may be at risk tonight.";
    public const string First = "osce.custodian", Second = "osce.custodian.second";

    public RunningPortal Portal { get; private set; } = null!;

    public PortalClock Clock { get; } = new();

    public SmtpSink Mail { get; } = SmtpSink.Start();

    public Guid File { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Portal = await portals.OpenAsync(adjust: builder => builder.Services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(Options.Create(new MailOptions { Host = "localhost", Port = Mail.Port, From = "portal@example.org" }))
            .Configure<QuartzHostedServiceOptions>(jobs => jobs.StartDelay = TimeSpan.FromDays(1)));
        File = (Guid)(await Portal.SqlAsync("select id from portal.engagements"))!;
    }

    /// <summary>A custodian asks; the page of the request.</summary>
    public static async Task<PageAnswer> AskAsync(Browser custodian, int note, string reference = "HE-03", string workspace = "osce", string reason = Reason) =>
        await custodian.SubmitAsync(await custodian.GetAsync($"/{workspace}/break-glass/ask"), "form.panel", new() { ["Form.Reference"] = reference, ["Form.Note"] = note.ToString(CultureInfo.InvariantCulture), ["Form.Reason"] = reason });

    /// <summary>Both agree; the page of the request, as the second sees it.</summary>
    public async Task<PageAnswer> OpenAsync(int note, string reference = "HE-03")
    {
        using var first = await Portal.BrowserAsync(First);
        using var second = await Portal.BrowserAsync(Second);
        var asked = await AskAsync(first, note, reference);
        return await second.SubmitAsync(await second.GetAsync(asked.Address), "form[action$=Confirm]");
    }

    /// <summary>Posts a handler with a form's token of one's own, whether or not the page offers it.</summary>
    public static async Task<HttpStatusCode> PostAsync(Browser browser, string workspace, string address)
    {
        var token = (await browser.GetAsync($"/{workspace}")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return (await browser.PostAsync(address, [KeyValuePair.Create("__RequestVerificationToken", token)])).Status;
    }

    public async Task<long> CountAsync(string sql, params object[] values) => (long)(await Portal.SqlAsync($"select count(*) from {sql}", values))!;

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        await Mail.DisposeAsync();
    }
}
