using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data.Tenancy;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// On a page that takes a file: a request that says it is too large is refused before its body is read, one that only turns out to be
/// is broken off there. Runs before the token of the form is looked for, as that reads the form.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // The other fields and the frame of the form.
    const long MostAround = 64 * 1024;

    /// <summary>Nothing of the file may come to rest on a disk, not for a moment: it is kept in memory.</summary>
    public bool InMemory { get; init; }

    /// <inheritdoc/>
    public int Order => int.MinValue;

    /// <inheritdoc/>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method)) return;
        if (request.ContentLength > EvidenceFile.MaxLength + MostAround)
        {
            Refuse(context);
            return;
        }

        var services = context.HttpContext.RequestServices;
        if (services.GetRequiredService<Desk>() is { IsTaken: true } desk)
        {
            if (services.GetRequiredService<FairShare>().TryUpload(desk.Workspace) is not { } leave)
            {
                FairShare.Refuse(context.HttpContext);
                context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
                return;
            }

            context.HttpContext.Response.RegisterForDispose(leave);
        }

        Bounds.ForUpload(context.HttpContext, EvidenceFile.MaxLength + MostAround);
        if (!request.HasFormContentType) return;
        try
        {
            // Kept on disk beyond the first bytes, and gone with the request.
            await request.ReadFormAsync(new() { MemoryBufferThreshold = InMemory ? int.MaxValue : FormOptions.DefaultMemoryBufferThreshold, MultipartBodyLengthLimit = EvidenceFile.MaxLength + MostAround, ValueCountLimit = 20 }, context.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            Refuse(context);
        }
        catch (InvalidDataException)
        {
            Refuse(context);
        }
    }

    static void Refuse(AuthorizationFilterContext context) => context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
}
