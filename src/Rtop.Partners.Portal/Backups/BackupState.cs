namespace Rtop.Partners.Portal.Backups;

/// <summary>When a backup is too old to be a good night's.</summary>
public static class BackupState
{
    /// <summary>One is made every night; this is a night and what it may take.</summary>
    public static readonly TimeSpan TooOld = TimeSpan.FromHours(30);
}
