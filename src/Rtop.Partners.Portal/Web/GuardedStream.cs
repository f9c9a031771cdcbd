namespace Rtop.Partners.Portal.Web;

/// <summary>
/// A file on its way to a reader. Before every piece it is asked whether the reader may still have it; where not, the connection
/// ends there: what was withdrawn does not go on leaving because it had begun to (SECURITY P11).
/// </summary>
public sealed class GuardedStream(byte[] content, Func<CancellationToken, Task<bool>> mayStill, Action abort) : Stream
{
    /// <summary>Largest piece that leaves on one answer, in bytes.</summary>
    public const int Piece = 16 * 1024;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => content.Length;

    /// <inheritdoc/>
    public override long Position { get; set; }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= content.Length) return 0;
        if (!await mayStill(cancellationToken))
        {
            abort();
            throw new OperationCanceledException("The reader may not have the rest.");
        }

        var length = (int)Math.Min(Math.Min(buffer.Length, Piece), content.Length - Position);
        content.AsMemory((int)Position, length).CopyTo(buffer);
        Position += length;
        return length;
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read with ReadAsync: the database is asked.");

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => content.Length + offset,
    };

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
