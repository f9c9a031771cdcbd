using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// The bytes of a kept file, a chunk at a time and each through the walls: whoever may no longer read the file gets no further byte of
/// it, in the middle of a download too (promise P11).
/// </summary>
public sealed class ChunkStream(PartnersDb db, EvidenceFile file) : Stream
{
    byte[] chunk = [];
    int number = -1;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => file.Length;

    /// <inheritdoc/>
    public override long Position { get; set; }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= Length) return 0;
        var (wanted, within) = Math.DivRem(Position, EvidenceChunk.Size);
        if (wanted != number)
        {
            var (id, at) = (file.EvidenceId, (int)wanted);
            chunk = await db.Set<EvidenceChunk>().Where(part => part.EvidenceId == id && part.Number == at).Select(part => part.Bytes).SingleOrDefaultAsync(cancellationToken)
                ?? throw new IOException("The file is no longer there for this desk.");
            number = at;
        }

        var count = Math.Min(buffer.Length, chunk.Length - (int)within);
        if (count <= 0) throw new IOException("The file ends before its length.");
        chunk.AsMemory((int)within, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => Position + offset, _ => Length + offset };

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Keeps a file's bytes, a chunk at a time; the transaction and its act are the caller's.</summary>
    public static async Task KeepAsync(PartnersDb db, EvidenceFile file, Stream bytes, CancellationToken ct)
    {
        for (var number = 0; ; number++)
        {
            var buffer = new byte[EvidenceChunk.Size];
            var read = await bytes.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
            if (read == 0) return;
            var chunk = EvidenceChunk.Of(file, number, read == buffer.Length ? buffer : buffer[..read]);
            db.Add(chunk);
            await db.SaveChangesAsync(ct);
            // Held no longer than it takes to save it.
            db.Entry(chunk).State = EntityState.Detached;
        }
    }
}
