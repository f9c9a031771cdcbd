using Npgsql;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Portal.Tests.Backups;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>One organization's data, whole and without the others' (decision 0062).</summary>
public sealed class BackupWorkspaceTests
{
    [Fact]
    public async Task An_organization_that_lost_everything_has_it_back_and_nobody_else_has_another_row()
    {
        var (place, server) = await SomeBackup.FilledAsync();
        await using var _ = place;
        await using var __ = server;
        var before = await SomeBackup.DigestsAsync(place);
        var made = await SomeBackup.MadeAsync(place, Path.Combine(place.Folder, "one"), "--workspace", "au");
        Assert.Contains("is not empty here", (await place.RunAsync("restore", made, "--workspace", "au")).OneSentence(), StringComparison.Ordinal);
        Assert.Equal(before, await SomeBackup.DigestsAsync(place));

        await DestroyAsync(place, "au");
        var without = await SomeBackup.DigestsAsync(place);
        Assert.True(Of(before, "au").Count > Of(without, "au").Count + 10);
        var said = await SomeBackup.RunAsync(place, "restore", made, "--workspace", "au");

        Assert.Contains("held since", said, StringComparison.Ordinal);
        Assert.Contains("0 hang on files that are not here", said, StringComparison.Ordinal);
        Assert.Equal(before, await SomeBackup.DigestsAsync(place));
        Assert.Equal(0, (await place.RunAsync("audit", "verify")).Code);
    }

    [Fact]
    public async Task Where_it_is_alone_it_has_its_own_files_and_people_and_nothing_of_others()
    {
        var (place, server) = await SomeBackup.FilledAsync();
        await using var _ = place;
        string made;
        SortedDictionary<string, string> before;
        await using (server)
        {
            before = await SomeBackup.DigestsAsync(place);
            made = await SomeBackup.MadeAsync(place, Path.Combine(place.Folder, "one"), "--workspace", "un");
        }

        await using var anew = await SomeBackup.EmptyAsync();
        anew.Settings["Demo__Enabled"] = "false";
        Assert.Contains("alone: restore it with --workspace un", (await anew.RunAsync("restore", made)).OneSentence(), StringComparison.Ordinal);
        await SomeBackup.RunAsync(anew, "migrate");
        var said = await SomeBackup.RunAsync(anew, "restore", made, "--workspace", "un");
        await using var running = await SomeBackup.ServerAsync(anew);
        var there = await SomeBackup.DigestsAsync(anew);
        // Its files with its own part of them; what hangs on files of others is not here.
        foreach (var table in (string[])["portal.assessments", "portal.programmes", "portal.warnings", "portal.roundtables", "audit.entries"])
            Assert.Equal(before[$"un {table}"], there[$"un {table}"]);
        foreach (var other in (string[])["osce", "ecowas", "asean"])
            Assert.DoesNotContain(there.Keys, key => key.StartsWith($"{other} ", StringComparison.Ordinal) && key.Split(' ')[1] is not ("portal.workspaces" or "portal.member_states" or "portal.officers" or "portal.duties"));
        Assert.Matches("[1-9][0-9]* hang on files that are not here", said);

        anew.Settings["Demo__Enabled"] = "true";
        await anew.ServeAsync();
        using var desk = await anew.BrowserAsync("un.desk");
        Assert.Contains("JA-0007", (await desk.GetAsync("/un/assessments")).Html, StringComparison.Ordinal);
    }

    static Dictionary<string, string> Of(SortedDictionary<string, string> digests, string workspace) => digests.Where(pair => pair.Key.StartsWith($"{workspace} ", StringComparison.Ordinal)).ToDictionary();

    // What an organization has from the begin stays: its name, its members, the officer who is nobody, its chain.
    static async Task DestroyAsync(PortalPlace place, string workspace)
    {
        await using var connection = new NpgsqlConnection(place.Superuser);
        await connection.OpenAsync(PortalPlace.Ct);
        foreach (var (table, column) in Belonging.Columns(DesignFactories.PartnersModel()).Where(pair => pair.Key is not ("portal.workspaces" or "portal.member_states")))
        {
            var but = table is "portal.officers" or "portal.duties" ? " and person_id is not null" : "";
            await using var command = new NpgsqlCommand($"set session_replication_role = replica; delete from {table} where \"{column}\" = '{workspace}'{but}", connection);
            await command.ExecuteNonQueryAsync(PortalPlace.Ct);
        }

        await using var links = new NpgsqlCommand($"set session_replication_role = replica; delete from accounts.calendar_feeds where workspace = '{workspace}'; delete from accounts.join_links where workspace = '{workspace}'; delete from accounts.identity_providers where workspace = '{workspace}'", connection);
        await links.ExecuteNonQueryAsync(PortalPlace.Ct);
    }
}
