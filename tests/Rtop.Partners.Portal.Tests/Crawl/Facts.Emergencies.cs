using Npgsql;
using Rtop.Partners.Portal.Tests.Pages.BreakGlass;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>Two custodians in the demonstration: one waits for an answer, and together they have one note open.</summary>
sealed partial class Facts
{
    readonly HashSet<(Guid Version, Guid Person)> opened = [];

    // Custodians and the head of office read why it was asked; of what was opened the team too.
    bool MayReadEmergency(Planted it, string workspace, int[] duties, Guid person) =>
        (it.Workspace == workspace && (duties.Contains(11) || duties.Contains(6))) || (it.Kind == "why" && seats.Any(seat => seat.File == it.Assessment && seat.Person == person && seat.Role is 1 or 2 or 3));

    async Task PlantEmergenciesAsync(RunningPortal portal, Func<string, Action<NpgsqlDataReader>, Task> each, Action<string, Guid, string, Guid, Guid> plant)
    {
        using var first = await portal.BrowserAsync(TwoCustodians.First);
        using var second = await portal.BrowserAsync(TwoCustodians.Second);
        foreach (var (kind, note) in new[] { ("plea", 1), ("why", 8) })
        {
            var id = Guid.NewGuid();
            var asked = await TwoCustodians.AskAsync(first, note, reason: $"A life may be at risk. CNRY{kind}{id:N}");
            plant(kind, id, "osce", (Guid)(await portal.SqlAsync("select id from portal.engagements"))!, default);
            if (kind == "why") await second.SubmitAsync(await second.GetAsync(asked.Address), "form[action$=Confirm]");
        }

        await each("select version_id, asked_by, confirmed_by from portal.emergency_openings", row =>
        {
            opened.Add((row.GetGuid(0), row.GetGuid(1)));
            opened.Add((row.GetGuid(0), row.GetGuid(2)));
        });
    }
}
