using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Tests.Localization;

/// <summary>The texts of the portal outside a request.</summary>
static class Languages
{
    public static Texts Texts(string environment = "Development", ILoggerProvider? log = null) =>
        Services(environment, log).GetRequiredService<Texts>();

    public static Dates Dates() => Services("Development", null).GetRequiredService<Dates>();

    static IServiceProvider Services(string environment, ILoggerProvider? log)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Services.AddPortalLanguages();
        builder.Logging.ClearProviders();
        if (log is not null)
            builder.Logging.AddProvider(log);
        return builder.Build().Services;
    }
}
