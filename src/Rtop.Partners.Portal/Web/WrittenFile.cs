using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Portal.Files;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// A file that is made while it is asked for. It is written whole to a temporary file, which goes with the request, and sent from there:
/// nobody gets half a table that looks like a whole one, and memory does not grow with it.
/// </summary>
public sealed class WrittenFile(string type, string name, Func<Stream, Task> write) : ActionResult
{
    /// <inheritdoc/>
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        await using var file = FileCleaner.Temporary();
        await write(file);
        file.Position = 0;
        await new FileStreamResult(file, type) { FileDownloadName = name }.ExecuteResultAsync(context);
    }
}
