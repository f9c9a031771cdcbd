using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Backups;
using Rtop.Partners.Portal.Health;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Telemetry;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Portal.Web.Maps;

namespace Rtop.Partners.Portal;

/// <summary>The portal as a host: services, pipeline, and the proofs without which it does not start.</summary>
public static class PortalApp
{
    /// <summary>Builds the host. <paramref name="adjust"/> lets tests put in a clock of their own.</summary>
    public static async Task<WebApplication> BuildAsync(PortalOptions options, IDatabase database, string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(PortalApp).Assembly.GetName().Name });
        builder.WebHost.UseStaticWebAssets().UseUrls(options.Urls).ConfigureKestrel(Bounds.Set);
        Proxies.Refuse(builder.Configuration.AddSecretFiles());
        builder.Host.UseDefaultServiceProvider(services => services.ValidateScopes = services.ValidateOnBuild = true);
        builder.AddPortalTelemetry();
        AddServices(builder.Services, options, database);
        // The framework would refuse a wrong host before everything else, and so without the headers of every answer; the pipeline does it after them.
        foreach (var first in builder.Services.Where(service => service.ServiceType == typeof(IStartupFilter) && service.ImplementationType?.Name is "HostFilteringStartupFilter").ToList()) builder.Services.Remove(first);
        adjust?.Invoke(builder);

        var app = builder.Build();
        UsePipeline(app, options);
        WhoSeesWhat.AssertComplete(database.Model);
        await EveryPageSays.CheckAsync(app.Services, ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints));
        return app;
    }

    static void AddServices(IServiceCollection services, PortalOptions options, IDatabase database)
    {
        services.AddSingleton(options).AddSingleton(database).AddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();

        // AddDbContext, never AddDbContextPool: a pooled context would keep the last desk.
        services.AddScoped<Desk>().AddScoped<SignedIn>().AddScoped<RefusedReads>().AddScoped<Words>().AddScoped<Plot>().AddScoped<UnreadReminders>().AddScoped<StandIns>().AddScoped<Pages.Reviews.FeedDays>().AddSingleton<WriteGuard>().AddSingleton<FrameworkLibrary>().AddSingleton<Outlines>();
        services.AddDbContext<PartnersDb>((provider, db) =>
        {
            database.Configure(db);
            db.AddInterceptors(provider.GetRequiredService<WriteGuard>(), provider.GetRequiredService<WatchQueries>());
        });

        services.AddPortalKeys(options).AddPortalAccounts(options).AddPortalLanguages().AddPortalCompression().AddPortalBounds();
        services.AddScoped<IAuthorizationHandler, NeededRightHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        // By the machine's own clock and not by the portal's: what a processor was busy with is no date, and a test that moves the days moves no load.
        services.AddScoped<HandlerNeeds>().AddScoped<TakePlace>().AddSingleton(_ => new FairShare(TimeProvider.System));
        // The place before the question who it is: who asks as fast as it can for what must be confirmed first has its share of that too.
        services.AddRazorPages(pages => pages.Conventions.ConfigureFilter(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute<HandlerNeeds>()).ConfigureFilter(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute<TakePlace>()).ConfigureFilter(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute<AskStepUp>())).AddPortalValidationTexts();
        // What the address says is not said again by a form: a field of the same name would otherwise choose another thing than the one whose page it is.
        services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(mvc =>
        {
            var route = mvc.ValueProviderFactories.OfType<Microsoft.AspNetCore.Mvc.ModelBinding.RouteValueProviderFactory>().Single();
            mvc.ValueProviderFactories.Remove(route);
            mvc.ValueProviderFactories.Insert(0, route);
        });
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = options.IsHttps ? "__Host-portal-form" : "portal-form";
            forms.Cookie.SecurePolicy = options.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
            forms.Cookie.SameSite = SameSiteMode.Lax;
            forms.SuppressXFrameOptionsHeader = true;
        });
        // What the next page says once. It stays within the workspace by its path, so it cannot be bound to the host alone.
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(once =>
        {
            once.Cookie.Name = options.IsHttps ? "__Secure-portal-once" : "portal-once";
            once.Cookie.SecurePolicy = options.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        });
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.AddOptions<MailOptions>().BindConfiguration("Mail").ValidateOnStart();
        services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<MailOptions>, MailOptionsCheck>();
        services.AddSingleton<IMailTransport, SmtpMailTransport>();
        services.AddPortalJobs(options);
        services.AddPortalBackups();
        services.AddPortalHealth();
        services.AddSingleton<Readiness>().AddHealthChecks().AddCheck<Readiness>("ready");
        // What runs when the portal is told to stop has its time to end after the one in which others look away.
        services.AddSingleton<Draining>().AddHostedService(provider => provider.GetRequiredService<Draining>()).Configure<HostOptions>(host => host.ShutdownTimeout = options.Drain + Verbs.StopInTime.Patience);
        // What the framework would say to a wrong host is English; nothing is said.
        services.AddHostFiltering(hosts => (hosts.IncludeFailureMessage, hosts.AllowEmptyHosts, hosts.AllowedHosts) = (false, false, options.BaseUrl.IsLoopback ? ["localhost", "127.0.0.1", "[::1]"] : [options.BaseUrl.Host]));
    }

    static void UsePipeline(WebApplication app, PortalOptions options)
    {
        app.UsePortalProxies(options);
        app.UsePortalTelemetry();
        app.UseMiddleware<Headers>();
        app.UseExceptionHandler("/status/500");
        app.UseHostFiltering();
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseMiddleware<RecordRefusals>();
        app.UseAuthentication();
        app.UseMiddleware<WatchReading>();
        app.UseMiddleware<EnterWorkspace>();
        app.UsePortalLanguages();
        app.UseRouting();
        app.UsePortalRoutes();
        app.UsePortalBounds();
        app.UsePortalCompression();
        app.UsePortalAccounts();
        app.UseAuthorization();
        app.MapStaticAssets().Add(endpoint => endpoint.Metadata.Add(new Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute()));
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
    }
}
