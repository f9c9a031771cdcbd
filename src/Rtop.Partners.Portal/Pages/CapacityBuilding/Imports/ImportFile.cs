using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Files;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Imports;

/// <summary>The bytes of a file of milestones: kept and brought back a chunk at a time.</summary>
public static class ImportFile
{
    /// <summary>SHA-256 of a file, in small letters.</summary>
    public static async Task<string> HashAsync(Stream bytes, CancellationToken ct)
    {
        bytes.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, ct));
        bytes.Position = 0;
        return hash;
    }

    /// <summary>Keeps the bytes; the transaction and its act are the caller's.</summary>
    public static async Task KeepAsync(PartnersDb db, MilestoneImport import, Stream bytes, CancellationToken ct)
    {
        for (var number = 0; ; number++)
        {
            var buffer = new byte[ImportChunk.Size];
            var read = await bytes.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
            if (read == 0) return;
            var chunk = ImportChunk.Of(import, number, read == buffer.Length ? buffer : buffer[..read]);
            db.Add(chunk);
            await db.SaveChangesAsync(ct);
            // Held no longer than it takes to save it.
            db.Entry(chunk).State = EntityState.Detached;
        }
    }

    /// <summary>The file as it was handed in, in a temporary file that goes when it is closed. Throws <see cref="RuleBroken"/> where it is not the same any more.</summary>
    public static async Task<FileStream> OpenAsync(PartnersDb db, MilestoneImport import, CancellationToken ct)
    {
        var file = FileCleaner.Temporary();
        try
        {
            await foreach (var bytes in db.Set<ImportChunk>().AsNoTracking().Where(chunk => chunk.ImportId == import.Id).OrderBy(chunk => chunk.Number).Select(chunk => chunk.Bytes).AsAsyncEnumerable().WithCancellation(ct)) await file.WriteAsync(bytes, ct);
            Rule.Require(await HashAsync(file, ct) == import.Hash, "import.unreadable");
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
