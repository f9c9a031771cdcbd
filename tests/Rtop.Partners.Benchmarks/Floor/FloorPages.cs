using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Rtop.Partners.Benchmarks.Floor;

/// <summary>A page of the floor.</summary>
public abstract class FloorPage : PageModel
{
    /// <summary>The one workspace that is measured.</summary>
    public const string Workspace = "un";

    /// <summary>Who is signed in.</summary>
    public Guid Person => Guid.Parse(User.FindFirstValue("sub")!);

    /// <summary>A day as the portal writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment as the portal writes it.</summary>
    public static string Moment(DateTime at) => at.ToString("d MMMM yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The written form of a number.</summary>
    public static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"JA-{number:0000}");
}

/// <summary>What waits.</summary>
public sealed class HomeModel(FloorData data) : FloorPage
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<WaitingRow> Rows { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync() => Rows = await data.WaitingAsync(Person, Workspace);
}

/// <summary>Fifty assessments.</summary>
public sealed class ListModel(FloorData data) : FloorPage
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<ListRow> Rows { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync() => Rows = await data.ListAsync(Person, Workspace);
}

/// <summary>Fifty milestones, and all of them as a table.</summary>
public sealed class MilestonesModel(FloorData data) : FloorPage
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<MilestoneRow> Rows { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync() => Rows = await data.MilestonesAsync(51);

    /// <summary>The table.</summary>
    public async Task<IActionResult> OnPostCsvAsync()
    {
        var table = new System.Text.StringBuilder();
        foreach (var row in await data.MilestonesAsync(int.MaxValue))
            table.Append(CultureInfo.InvariantCulture, $"{row.Programme},{row.Code},\"{row.Title}\",{row.DueOn:O},{row.State},\"{row.Leads}\",{row.ReportedAt:O}\r\n");
        return File(System.Text.Encoding.UTF8.GetBytes(table.ToString()), "text/csv", "milestones.csv");
    }
}

/// <summary>One assessment.</summary>
public sealed class AssessmentModel(FloorData data) : FloorPage
{
    /// <summary>All of it.</summary>
    public AssessmentRows Rows { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(Guid id) => Rows = await data.AssessmentAsync(id, Workspace);
}

/// <summary>The ratings of one assessment, side by side.</summary>
public sealed class RatingsModel(FloorData data) : FloorPage
{
    /// <summary>All of it.</summary>
    public AssessmentRows Rows { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(Guid id) => Rows = await data.RatingsAsync(id);
}

/// <summary>One rating as typed.</summary>
public sealed record SaveLine(string Code, int Revision, int Level, string Reason);

/// <summary>What is posted: a list of one, named as in the portal.</summary>
public sealed record SaveForm(List<SaveLine> Ratings);

/// <summary>Saves one rating.</summary>
public sealed class SaveModel(FloorData data) : FloorPage
{
    /// <summary>What was posted.</summary>
    [BindProperty]
    public SaveForm Form { get; set; } = new([]);

    /// <summary>As it stands.</summary>
    public RatingRow Row { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync(Guid id, string factor) => Row = await data.RatingAsync(id, Workspace, factor);

    /// <summary>Saves.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string factor)
    {
        var line = Form.Ratings[0];
        return await data.SaveAsync(id, Workspace, factor, line.Revision, line.Level, line.Reason, Person) ? Redirect(Request.Path) : StatusCode(StatusCodes.Status409Conflict);
    }
}

/// <summary>What is typed to sign in.</summary>
public sealed record SignInForm(string Email, string Password);

/// <summary>Signs in: one hash of the portal's own cost, one session.</summary>
public sealed class SignInModel(FloorData data) : FloorPage
{
    static readonly PasswordHasher<SignInForm> Hasher = new();

    /// <summary>What was typed.</summary>
    [BindProperty]
    public SignInForm Form { get; set; } = new("", "");

    /// <summary>Checks it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var (id, hash) = await data.AccountAsync(Form.Email);
        // The cost stands in the hash itself, so that it is the portal's.
        if (Hasher.VerifyHashedPassword(Form, hash, Form.Password) is PasswordVerificationResult.Failed) return Forbid();
        await data.BeginSessionAsync(RandomNumberGenerator.GetBytes(32), id);
        await HttpContext.SignInAsync(new(new ClaimsIdentity([new("sub", id.ToString())], CookieAuthenticationDefaults.AuthenticationScheme)));
        return Redirect("/un/");
    }
}
