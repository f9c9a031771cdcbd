using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>Runs a job because a person asked, without waiting for its time.</summary>
public sealed class JobRunner(IServiceProvider services, ReviewRemindersJob reminders, SendLettersJob letters, SendAccountMailsJob accountMails)
{
    /// <summary>Runs it as if it were that instant; reminders are sent at once. Throws <see cref="InstallationFault"/> for a name that no job has.</summary>
    public async Task RunAsync(string name, DateTimeOffset at, CancellationToken ct)
    {
        if (Schedule.Jobs.SingleOrDefault(planned => planned.Name == name) is not { } job)
            throw new InstallationFault($"There is no job \"{name}\"; there are {string.Join(", ", Schedule.Jobs.Select(planned => planned.Name))}.");

        switch (name)
        {
            case JobNames.ReviewReminders:
                await RemindAsync(at, ct);
                break;
            case JobNames.SendLetters:
                await letters.RunAsync(at, atOnce: true, ct);
                break;
            case JobNames.SendAccountMails:
                await accountMails.RunAsync(atOnce: true, ct);
                break;
            default:
                await job.Run(services, at, ct);
                break;
        }
    }

    async Task RemindAsync(DateTimeOffset at, CancellationToken ct)
    {
        try
        {
            await reminders.RunAsync(at, ct);
        }
        finally
        {
            // Where one workspace failed, the letters of the others go out all the same.
            await letters.RunAsync(at, atOnce: true, ct);
        }
    }
}
