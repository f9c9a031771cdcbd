namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>The right to run the server of a data folder: one process has it, the system takes it back when that process ends.</summary>
sealed class DataLock(Cluster cluster) : IDisposable
{
    FileStream? _held;

    public bool IsHeld => _held is not null;

    public bool TryTake()
    {
        const int heldByAnotherOnLinux = 11, heldByAnotherOnMacOS = 35;
        try
        {
            _held = new FileStream(cluster.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException e) when (e.HResult is heldByAnotherOnLinux or heldByAnotherOnMacOS)
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Cluster.Unwritable(cluster.DataDirectory, e);
        }
    }

    public void Dispose()
    {
        _held?.Dispose();
        _held = null;
    }
}
