using System.Net;
using System.Text.RegularExpressions;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Roundtables;

/// <summary>The steps of a roundtable in a browser without a script.</summary>
static partial class Workbench
{
    /// <summary>Ten contributions of one length, whose alphabet is no order that anybody would type them in.</summary>
    public static readonly string[] Said = [.. ((string[])["quiet", "amber", "north", "velvet", "copper", "zephyr", "harbour", "meadow", "tundra", "lantern"]).Select(word => $"{word} was seen early and told late, as some held{word[..2]}")];

    public static readonly string[] Topics = ["Information", "Region", "Capacity"];

    /// <summary>A portal in which the rapporteur, who reads Arabic, reads English.</summary>
    public static async Task<RunningPortal> PortalAsync(PortalFixture portals)
    {
        var portal = await portals.OpenAsync();
        await portal.SqlAsync("update portal.persons set language = 'en' where email like 'un.rapporteur@%'");
        return portal;
    }

    /// <summary>The desk officer of UN opens a roundtable and admits colleagues; its address in UN's workspace.</summary>
    public static async Task<string> OpenAsync(Browser desk, params string[] admitted)
    {
        var read = await desk.SubmitAsync(await desk.GetAsync("/un/roundtables/new"), "form.panel", new()
        {
            ["Form.Title"] = "What was missed",
            ["Form.HeldOn"] = "2026-01-15",
            ["Form.Sessions"] = "2",
            ["Form.Topics"] = string.Join('\n', Topics),
        });
        Assert.Matches(Address(), read.Address);
        foreach (var name in admitted)
        {
            var form = await desk.GetAsync($"{read.Address}/convenors");
            var option = form.Document.QuerySelectorAll("#Form_Reader option").Single(one => one.TextContent.StartsWith($"{name},", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, (await desk.SubmitAsync(form, "form[action$='handler=Admit']", new() { ["Form.Reader"] = option.GetAttribute("value") })).Status);
        }

        return read.Address;
    }

    /// <summary>Fills rows of the form of a record: a text with a topic and how far it was agreed.</summary>
    public static Dictionary<string, string?> Rows(IEnumerable<string> said, int from = 0)
    {
        Dictionary<string, string?> typed = [];
        foreach (var (at, text) in said.Index())
        {
            var row = $"Form.Rows[{from + at}]";
            (typed[$"{row}.Text"], typed[$"{row}.Topic"], typed[$"{row}.Agreement"]) = (text, Topics[Array.IndexOf(Said, text) is var place and >= 0 ? place % 3 : 0], "Several");
        }

        return typed;
    }

    /// <summary>Writes all in one go.</summary>
    public static async Task<PageAnswer> WriteAsync(Browser rapporteur, string address, IEnumerable<string> said)
    {
        var form = await rapporteur.SubmitAsync(await rapporteur.GetAsync($"{address}/record"), "form.panel", button: "button[name=more]");
        form = await rapporteur.SubmitAsync(form, "form.panel", button: "button[name=more]");
        return await rapporteur.SubmitAsync(form, "form.panel", Rows(said));
    }

    [GeneratedRegex("^/un/roundtables/[0-9a-f-]{36}$")]
    private static partial Regex Address();
}
