using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace Rtop.Partners.Benchmarks.Floor;

/// <summary>
/// The least that pages of this shape cost on this machine: Razor pages with cookie sign-in, antiforgery and layout, one batch of
/// hand-written statements each, on a copy of the portal's tables as superuser. No walls, no languages, no audit chain.
/// </summary>
static class FloorApp
{
    /// <summary>Serves until it is told to stop. The settings come by the environment.</summary>
    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(builder.Configuration["FLOOR_URL"]!).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var database = NpgsqlDataSource.Create(builder.Configuration["FLOOR_DATABASE"]!);
        builder.Services.AddSingleton(database).AddScoped<FloorData>();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie => cookie.LoginPath = "/sign-in");
        builder.Services.AddAuthorization();
        builder.Services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/Floor/Pages";
            pages.Conventions.AuthorizeFolder("/").AllowAnonymousToPage("/SignIn");
        });

        await using var app = builder.Build();
        app.UseAuthentication();
        app.UseRouting();
        app.UseAuthorization();
        app.MapRazorPages();
        await app.StartAsync();
        Console.WriteLine("Serving");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
