using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>The jobs as the portal has them, with a mail server that keeps what it is given and a clock that stands until it is moved.</summary>
public sealed class JobPlace : IAsyncDisposable
{
    /// <summary>The due date of the cycles of these tests.</summary>
    public static readonly DateOnly DueOn = Some.Today.AddDays(60);

    readonly WebApplication app;

    public JobPlace(TestDatabase database, SmtpSink? sink, bool demo = true, Action<MailOptions>? mail = null)
    {
        Database = database;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddSingleton(Options(demo)).AddSingleton<IDatabase>(database.Database).AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton(Some.Sealing).AddScoped<Desk>().AddSingleton<WriteGuard>().AddPortalLanguages();
        builder.Services.AddDbContext<PartnersDb>((services, db) =>
        {
            database.Database.Configure(db);
            db.AddInterceptors(services.GetRequiredService<WriteGuard>());
        });
        builder.Services.AddDbContext<AccountsDb>(db => database.Database.Configure(db));
        var options = new MailOptions { Host = sink is null ? "" : "localhost", Port = sink?.Port, From = "portal@example.org" };
        mail?.Invoke(options);
        builder.Services.AddSingleton(Microsoft.Extensions.Options.Options.Create(options));
        builder.Services.AddSingleton<IMailTransport, SmtpMailTransport>();
        builder.Services.AddPortalJobs(Options(demo));
        builder.Host.UseServiceProviderFactory(new DefaultServiceProviderFactory(new() { ValidateScopes = true, ValidateOnBuild = true }));
        app = builder.Build();
    }

    public TestDatabase Database { get; }
    public HandClock Clock { get; } = new(Some.Now);
    public JobLog Log { get; } = new();
    public IServiceProvider Services => app.Services;
    public WebApplication App => app;

    public static PortalOptions Options(bool demo = true) => new()
    {
        Provider = "Embedded",
        DataDirectory = "",
        KeysDirectory = "",
        Urls = "http://localhost:5080",
        BaseUrl = new("https://portal.example.org"),
        Demo = demo,
    };

    /// <summary>Six in the morning, so many days from the due date; the clock is moved there.</summary>
    public DateTimeOffset Morning(int days)
    {
        var at = new DateTimeOffset(DueOn.AddDays(days).ToDateTime(new(6, 0)), TimeSpan.Zero);
        if (at > Clock.GetUtcNow()) Clock.Advance(at - Clock.GetUtcNow());
        return at;
    }

    public Task RemindAsync(int days) => Services.GetRequiredService<ReviewRemindersJob>().RunAsync(Morning(days), TestDatabase.Ct);

    /// <summary>The same, with so few matters at a time that a handful of files are several portions.</summary>
    public Task RemindInPortionsAsync(int days, int portion) =>
        new ReviewRemindersJob(Services.GetRequiredService<JobDesks>(), Database.Database, Services.GetRequiredService<PortalOptions>(), Clock, Services.GetRequiredService<ILogger<ReviewRemindersJob>>()) { Portion = portion }.RunAsync(Morning(days), TestDatabase.Ct);

    public Task SendAsync(bool atOnce = false) => Services.GetRequiredService<SendLettersJob>().RunAsync(Clock.GetUtcNow(), atOnce, TestDatabase.Ct);

    /// <summary>All reminders with their letters, of all workspaces.</summary>
    public async Task<List<Reminder>> RemindersAsync()
    {
        await using var db = Database.AsMigrator();
        return await db.Reminders.IgnoreQueryFilters().AsNoTracking().Include(row => row.Letter).ThenInclude(letter => letter!.Steps).OrderBy(row => row.Workspace).ThenBy(row => row.RaisedAt).ToListAsync(TestDatabase.Ct);
    }

    public async Task<List<LetterState>> StatesAsync() => [.. (await RemindersAsync()).Select(reminder => reminder.Letter!.State)];

    /// <summary>The originator moves the due date of the open cycle.</summary>
    public Task MoveDueDateAsync(Assessment file, int days) => Database.SaveAsync(Some.OfficerOf(file.Originator.Value), Act.CycleOpened, async db =>
        (await db.Set<Cycle>().SingleAsync(cycle => cycle.AssessmentId == file.Id, TestDatabase.Ct)).DueOn = DueOn.AddDays(days), "cycle", file.Id);

    /// <summary>An assessment of UN in which AU contributes, with a cycle due on <see cref="DueOn"/>.</summary>
    public static async Task<Assessment> FileAsync(TestDatabase database, AssessmentTerms? terms = null)
    {
        var file = await Some.AssessmentAsync(database, "un", terms, ("au", PartyRole.Contributor, PartyState.Accepted));
        await Some.CycleAsync(database, file);
        return file;
    }

    public async ValueTask DisposeAsync()
    {
        // A test that failed has not stopped its scheduler, and that asks for ever after a database that is gone.
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

/// <summary>Keeps what jobs log.</summary>
public sealed class JobLog : ILoggerProvider, ILogger
{
    readonly Lock gate = new();
    readonly List<string> lines = [];

    public IReadOnlyList<string> Lines
    {
        get { lock (gate) return [.. lines]; }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel)) return;
        lock (gate) lines.Add($"{formatter(state, exception)} {exception}");
    }

    public void Dispose() { }
}
