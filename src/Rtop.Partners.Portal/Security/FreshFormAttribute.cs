using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Rtop.Partners.Portal.Security;

/// <summary>
/// For pages of sign-in and sign-out: a form from before the person signed in or out elsewhere is answered with a fresh one
/// instead of an error. The form itself is refused as everywhere.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FreshFormAttribute : Attribute, IAlwaysRunResultFilter
{
    /// <inheritdoc/>
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult) return;
        var request = context.HttpContext.Request;
        context.Result = new LocalRedirectResult($"{request.PathBase}{request.Path}{(request.Query.ContainsKey("handler") ? "" : request.QueryString)}");
    }

    /// <inheritdoc/>
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
