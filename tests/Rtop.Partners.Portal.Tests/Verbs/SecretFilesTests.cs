using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>Settings that nobody but the portal should read stand in files, and nowhere else.</summary>
public sealed class SecretFilesTests
{
    const string MailPassword = "a-password-of-the-mail-server-7f3a";

    [Theory]
    [InlineData("Secrets__Directory")]
    [InlineData("CREDENTIALS_DIRECTORY")]
    public async Task A_portal_takes_them_from_a_folder_and_shows_them_to_nobody(string setting)
    {
        await using var installed = await PortalPlace.FilledAsync();
        await using var server = await EmbeddedServer.StartAsync(new() { DataDirectory = installed.Data, KeysDirectory = installed.Keys }, NullLogger.Instance, PortalPlace.Ct);
        await using var place = PortalPlace.Empty();
        var folder = Directory.CreateDirectory(Path.Combine(place.Folder, "secrets")).FullName;
        var portal = server.ConnectionString("portal_app", "portal");
        var password = new NpgsqlConnectionStringBuilder(portal).Password!;
        await File.WriteAllTextAsync(Path.Combine(folder, "ConnectionStrings__Portal"), portal + "\n", PortalPlace.Ct);
        await File.WriteAllTextAsync(Path.Combine(folder, "Mail__Password"), MailPassword, PortalPlace.Ct);
        await File.WriteAllTextAsync(Path.Combine(folder, "of-another-program"), "not ours", PortalPlace.Ct);
        foreach (var (name, value) in new[] { ("Database__Provider", "PostgreSql"), ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{PortalPlace.FreePort()}"), ("Mail__From", "reminders@example.org"), ("Mail__User", "portal"), ("Portal__DrainSeconds", "0"), ("Keys__Directory", installed.Keys), (setting, folder) })
            place.Settings[name] = value;

        var process = await place.ServeAsync();
        string[] shown = ["", ""];
        if (OperatingSystem.IsLinux()) shown = [await File.ReadAllTextAsync($"/proc/{process.Id}/cmdline", PortalPlace.Ct), await File.ReadAllTextAsync($"/proc/{process.Id}/environ", PortalPlace.Ct)];
        var doctor = await place.RunAsync("doctor");
        // The mail server does not answer, and the database goes away: what is said of both names neither password.
        await server.DisposeAsync();
        await place.GetAsync("/health/ready");
        var ended = await process.SignalAsync("TERM");

        Assert.Contains("well   settings: PostgreSql", doctor.Out, StringComparison.Ordinal);
        Assert.Contains("does not answer", doctor.Out, StringComparison.Ordinal);
        foreach (var words in (string[])[.. shown, doctor.Out, doctor.Error, ended.Out, ended.Error])
        {
            Assert.DoesNotContain(password, words, StringComparison.Ordinal);
            Assert.DoesNotContain(MailPassword, words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said()
    {
        await using var place = PortalPlace.Empty();
        place.Settings["Secrets__Directory"] = "/nowhere/at-all";
        Assert.Contains("Secrets__Directory is \"/nowhere/at-all\", and there is no such folder", (await place.RunAsync("serve")).OneSentence(), StringComparison.Ordinal);
    }
}
