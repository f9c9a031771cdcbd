using Rtop.Partners.Portal.Jobs;

namespace Rtop.Partners.Portal.Backups;

/// <summary>What backups need in the host.</summary>
public static class BackupServices
{
    /// <summary>Puts it in.</summary>
    public static IServiceCollection AddPortalBackups(this IServiceCollection services) =>
        services.AddSingleton(provider => BackupOptions.Read(provider.GetRequiredService<IConfiguration>())).AddSingleton<BackupMaker>().AddSingleton<BackupJob>();
}
