using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Backups;
using Rtop.Partners.Portal.Health;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Operator;

/// <summary>How the installation is: versions, mail, jobs, backups, chains, keys and room; and what becomes of mail that is held back since a restore.</summary>
[Needs(Permission.RunPlatform)]
public sealed class HealthModel(PartnersDb db, PortalFacts facts, HeldMail held) : OperatorPage(db)
{
    /// <summary>Version of the database server, and how many migrations wait.</summary>
    public (string Server, int Pending) Database { get; private set; }

    /// <summary>The mail.</summary>
    public OutboxFacts Outbox { get; private set; } = null!;

    /// <summary>The jobs.</summary>
    public IReadOnlyList<JobFacts> Jobs { get; private set; } = [];

    /// <summary>What was kept safe.</summary>
    public Safekeeping Kept { get; private set; } = null!;

    /// <summary>Whether backups are made every night, and copies of the keys folder.</summary>
    public (bool Everything, bool Keys) Backups => facts.Backups;

    /// <summary>The chains as they were anchored last.</summary>
    public HeadFacts? Heads { get; private set; }

    /// <summary>Bytes free, and all there are.</summary>
    public (long Free, long All)? Room => facts.Room();

    /// <summary>Ages of keys.</summary>
    public (DateTimeOffset? Master, DateTimeOffset? Sealing) Keys { get; private set; }

    /// <summary>True when the last backup is older than a good night's.</summary>
    public bool IsBackupOld => Kept.BackedUpAt is { } last && Now - last > BackupState.TooOld;

    /// <summary>True for a job that failed at its last run.</summary>
    public static bool Fails(JobFacts job) => job.FailedAt is { } failed && !(job.Last > failed);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken ct) => (Database, Outbox, Jobs, Kept, Heads, Keys) =
        (await facts.DatabaseAsync(ct), await facts.OutboxAsync(ct), await facts.JobsAsync(ct), await facts.KeptAsync(ct), await facts.HeadsAsync(ct), await facts.KeysAsync(ct));

    /// <summary>Lets mail go out that is held back, or throws it away.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostMailAsync(bool release, CancellationToken ct)
    {
        // Another operator was faster: there is nothing left to say.
        if (await held.SinceAsync(ct) is null) return Redirect("/operator/health");
        if (release) await held.ReleaseAsync(By, ct);
        else await held.DropAsync(By, ct);
        return Redirect("/operator/health?done=true");
    }
}
