using System.Globalization;
using System.Net;
using System.Text;

namespace Rtop.Partners.Benchmarks;

/// <summary>What one visitor does again and again; portal and floor have the same addresses.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Good">The status of every good answer.</param>
/// <param name="MaxCpu">At most this often the floor's processor time for one request (PERF §4); null for no goal.</param>
/// <param name="MaxP50">At most this often the floor's p50 at one connection; null for no goal.</param>
/// <param name="PrepareAsync">Makes the step of a visitor, who is signed in; the number is the visitor's.</param>
sealed record Journey(string Name, HttpStatusCode Good, double? MaxCpu, double? MaxP50, Func<Uri, Visitor, int, Task<Step>> PrepareAsync)
{
    /// <summary>The passphrase of the demonstration.</summary>
    public const string Passphrase = "Stellenbosch-2007";

    /// <summary>Who reads and rates.</summary>
    public const string Officer = "un.desk@demo.example";

    // Of scale.sql.
    const int JointFile = 1, FirstDraft = 2;
    const string Factor = "RF1";

    /// <summary>All of them, in the order of a working day.</summary>
    public static IReadOnlyList<Journey> All { get; } =
    [
        // Excluded from the goals on purpose: the hash of the passphrase is wanted cost.
        new("sign-in", HttpStatusCode.Found, null, null, SignInAsync),
        new("home", HttpStatusCode.OK, 2, 2, Reading("/un/")),
        new("list", HttpStatusCode.OK, 3, 3, Reading("/un/assessments")),
        new("assessment", HttpStatusCode.OK, 2.5, 2.5, Reading($"/un/assessments/{File(JointFile)}")),
        new("ratings", HttpStatusCode.OK, 2.5, 2.5, Reading($"/un/assessments/{File(JointFile)}/ratings")),
        new("save", HttpStatusCode.Found, 4, 4, SaveAsync),
    ];

    /// <summary>Those of the large world: the same, and the milestones of all programmes as a page and as a table.</summary>
    public static IReadOnlyList<Journey> Large { get; } =
    [
        .. All,
        new("milestones", HttpStatusCode.OK, 3, 3, Reading("/un/milestones")),
        new("export", HttpStatusCode.OK, 2, 2, Exporting("")),
    ];

    /// <summary>Those that must cost the same however many assessments there are.</summary>
    public static IReadOnlyList<Journey> Growing { get; } =
    [
        new("assessment", HttpStatusCode.OK, null, null, Reading($"/un/assessments/{File(JointFile)}")),
        new("save", HttpStatusCode.Found, null, null, SaveAsync),
        new("divergence", HttpStatusCode.OK, null, null, Reading($"/un/assessments/{File(JointFile)}/divergence")),
        new("ratings", HttpStatusCode.OK, null, null, Reading($"/un/assessments/{File(JointFile)}/ratings")),
    ];

    /// <summary>What is asked of one programme, and must cost the same however many others there are.</summary>
    public static IReadOnlyList<Journey> OfOneProgramme { get; } =
    [
        new("table", HttpStatusCode.OK, null, null, Reading($"/un/milestones?Filter.programme={Programme}&Filter.state=Late&sort=Code")),
        new("timeline", HttpStatusCode.OK, null, null, Reading($"/un/programmes/{Programme}/timeline")),
        new("status", HttpStatusCode.Found, null, null, ReportAsync),
        new("export", HttpStatusCode.OK, null, null, Exporting($"Filter.programme={Programme}")),
    ];

    /// <summary>What is asked of all of them: a page of the table as it comes, chosen from and sorted, its last page, and the whole as a table.</summary>
    public static IReadOnlyList<Journey> OfAllProgrammes { get; } =
    [
        new("list", HttpStatusCode.OK, null, null, Reading("/un/milestones")),
        new("late", HttpStatusCode.OK, null, null, Reading("/un/milestones?Filter.state=Late&Filter.lead=au&sort=State")),
        new("waiting", HttpStatusCode.OK, null, null, Reading("/un/milestones?Filter.standing=Unanswered&sort=Programme")),
        new("last page", HttpStatusCode.OK, null, null, Reading("/un/milestones?number=400")),
        new("export all", HttpStatusCode.OK, null, null, Exporting("")),
    ];

    static string Programme => "00000000-0000-4000-9000-000000000001";

    static Func<Uri, Visitor, int, Task<Step>> Exporting(string query) => async (_, visitor, _) =>
    {
        var form = Encoding.ASCII.GetBytes($"__RequestVerificationToken={Uri.EscapeDataString(Visitor.Token(await visitor.ReadAsync("/un/milestones")))}");
        return () => visitor.AskAsync($"/un/milestones?handler=Csv&{query}", Form(form));
    };

    // One milestone after the other, so that none has more reports than people would give.
    static async Task<Step> ReportAsync(Uri root, Visitor visitor, int number)
    {
        var token = Visitor.Token(await visitor.ReadAsync($"/un/milestones/{Milestone(1)}/report"));
        var reports = 0;
        return () =>
        {
            var (step, seen) = (1 + reports % 500, 2 + reports++ / 500);
            return visitor.AskAsync($"/un/milestones/{Milestone(step)}/report", Form(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"__RequestVerificationToken={Uri.EscapeDataString(token)}&Form.Seen={seen}&Form.State=OnTrack&Form.Reason=As+planned."))));
        };
    }

    static string Milestone(int number) => $"00000000-0000-4000-a001-{number:000000000000}";

    static string File(int number) => $"00000000-0000-4000-8000-{number:000000000000}";

    static Func<Uri, Visitor, int, Task<Step>> Reading(string path) => (_, visitor, _) => Task.FromResult<Step>(() => visitor.AskAsync(path));

    // Browsers that were never here; the session that one gets is not kept, so that each sign-in is a first one. Several in turn: of one address no more than
    // three hundred in ten minutes are looked at, and the first visitor alone asks that often.
    static async Task<Step> SignInAsync(Uri root, Visitor signedIn, int number)
    {
        List<(Visitor Visitor, byte[] Form)> browsers = [];
        foreach (var apart in (int[])[50, 100, 150, 200])
        {
            var visitor = new Visitor(root, number + apart);
            browsers.Add((visitor, await Visitor.SignInForm(await visitor.ReadAsync("/sign-in"), Officer, Passphrase).ReadAsByteArrayAsync()));
        }

        var turn = 0;
        return () =>
        {
            var (visitor, form) = browsers[turn++ % browsers.Count];
            return visitor.AskAsync("/sign-in", Form(form));
        };
    }

    // Everybody rates on a draft of their own, as the officers of an organization do; line 0 changes, the others stay as they are.
    static async Task<Step> SaveAsync(Uri root, Visitor visitor, int number)
    {
        var path = $"/un/assessments/{File(FirstDraft + number)}/rate/{Factor}";
        await visitor.AskAsync(path, Form(Filled(await visitor.ReadAsync(path), "Rated anew.", null)));
        var page = await visitor.ReadAsync(path);
        var (revision, saves) = (Visitor.Lines(page)[0].Revision, 0);
        return async () =>
        {
            var answer = await visitor.AskAsync(path, Form(Filled(page, $"Rated anew, {++saves}.", revision)));
            if (answer.Status == HttpStatusCode.Found) revision++;
            return answer;
        };
    }

    static byte[] Filled(string page, string firstReason, int? firstRevision)
    {
        var form = new StringBuilder($"__RequestVerificationToken={Uri.EscapeDataString(Visitor.Token(page))}");
        foreach (var (at, (code, revision)) in Visitor.Lines(page).Index())
        {
            var (reason, seen) = at == 0 ? (firstReason, firstRevision ?? revision) : ("Reported by several sources over the period.", revision);
            form.Append(CultureInfo.InvariantCulture, $"&Form.Ratings[{at}].Code={code}&Form.Ratings[{at}].Revision={seen}&Form.Ratings[{at}].Level=2")
                .Append(CultureInfo.InvariantCulture, $"&Form.Ratings[{at}].NotAssessed=&Form.Ratings[{at}].Trend=Stable&Form.Ratings[{at}].Confidence=Moderate&Form.Ratings[{at}].Reason={Uri.EscapeDataString(reason)}");
        }

        return Encoding.ASCII.GetBytes(form.ToString());
    }

    internal static ByteArrayContent Form(byte[] body) => new(body) { Headers = { ContentType = new("application/x-www-form-urlencoded") } };
}
