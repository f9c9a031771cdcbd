using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Pages.Operator;

/// <summary>How an operator finds somebody.</summary>
static class Finding
{
    /// <summary>The page with whom these letters fit.</summary>
    public static async Task<PageAnswer> FindAsync(this Browser runs, string letters) => await runs.SubmitAsync(await runs.GetAsync("/operator/people"), "form.filters", new() { ["Find"] = letters });
}
