using Rtop.Partners.Data;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>Mail that is held back since a restore: how much it is, and what is to become of it.</summary>
public static class OutboxVerb
{
    /// <summary>Says how much waits, and whether it is held.</summary>
    public static async Task<int> SayAsync(IServiceProvider services, CancellationToken ct)
    {
        var held = services.GetRequiredService<HeldMail>();
        Console.WriteLine(await held.SinceAsync(ct) is { } since
            ? $"held since {since.UtcDateTime:u}: {await held.CountAsync(ct)} letters would go out. \"portal outbox release\" sends them, \"portal outbox drop\" throws them away."
            : $"{await held.CountAsync(ct)} letters wait, and go out as always");
        return 0;
    }

    /// <summary>Lets it go out, or throws it away.</summary>
    public static async Task<int> EndAsync(IServiceProvider services, bool release, CancellationToken ct)
    {
        var held = services.GetRequiredService<HeldMail>();
        if (await held.SinceAsync(ct) is null) throw new InstallationFault("No mail is held back: nothing was changed.");
        var count = await held.CountAsync(ct);
        if (release) await held.ReleaseAsync(SystemOfficer.Platform, ct);
        else count = await held.DropAsync(SystemOfficer.Platform, ct);
        Console.WriteLine(release ? $"{count} letters go out with the next run, each if it is still due." : $"{count} letters were thrown away. What comes now goes out as always.");
        return 0;
    }
}
