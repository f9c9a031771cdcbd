using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>What the portal knows of the reader as a person, to be read and taken home. What somebody wrote for an organization is the organization's and is not in it.</summary>
[OpenToSignedIn]
public sealed class KnownModel(PartnersDb db, AccountsDb accounts, UserManager<Account> users, Dates dates) : AccountPage(db, users)
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>All of it, by key of its heading; each row has the key of its words, and the value.</summary>
    public IReadOnlyList<KnownPart> Parts { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken ct) => await ReadAsync(ct);

    /// <summary>Gives it as a file.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        await RecordAsync(Act.OwnDataTaken, "", ct);
        var file = Parts.ToDictionary(part => T[part.Key], part => part.Rows.Select(row => row.ToDictionary(field => T[field.Key], field => field.Value)));
        return File(JsonSerializer.SerializeToUtf8Bytes(file, Readable), "application/json", "rtop-partners-account.json");
    }

    async Task ReadAsync(CancellationToken ct)
    {
        await LoadAsync();
        var (id, person) = (Mine.Id, Me.Person!);
        var posts = await Db.Officers.AsNoTracking().Include(officer => officer.Duties).Where(officer => officer.PersonId == id).OrderBy(officer => officer.Workspace).ToListAsync(ct);
        var sessions = await accounts.Sessions.AsNoTracking().Where(session => session.AccountId == id).OrderByDescending(session => session.StartedAt).ToListAsync(ct);
        var feeds = await accounts.Feeds.AsNoTracking().Where(feed => feed.PersonId == id).OrderBy(feed => feed.MadeAt).ToListAsync(ct);
        var alarms = await accounts.Alarms.AsNoTracking().Where(alarm => alarm.AccountId == id).OrderBy(alarm => alarm.RaisedAt).ToListAsync(ct);
        Parts =
        [
            new("account.who", [[new("account.name", person.Name), new("sign-in.email", person.Email), new("account.language", person.Language is { } language ? LanguageNames.Of(language) : null), new("notices.zone", person.Zone)]]),
            new("account.posts", [.. posts.SelectMany(post => post.Duties.OrderBy(held => held.From), (post, held) => (IReadOnlyList<KnownField>)
                [new("operator.organization", Words.Name(post.Workspace)), new("operator.post", post.Title), new("account.duty", Words.Of(held.Duty)), new("operator.from", dates.Day(held.From)), new("operator.until", held.Until is { } until ? dates.Day(until) : null)])]),
            new("account.ways", [.. (await Users.GetPasskeysAsync(Mine)).Select(passkey => (IReadOnlyList<KnownField>)[new("account.passkeys", passkey.Name), new("account.began", Moment(passkey.CreatedAt))]),
                .. (await Users.GetLoginsAsync(Mine)).Select(login => (IReadOnlyList<KnownField>)[new("federation.links", login.ProviderDisplayName)])]),
            new("account.sessions", [.. sessions.Select(session => (IReadOnlyList<KnownField>)
                [new("account.began", Moment(session.StartedAt)), new("account.seen", Moment(session.SeenAt)), new("account.how", T[SessionWords.MethodKey(session)]), new("account.device", SessionWords.Device(session, T)), new("account.country", session.Country)])]),
            new("account.feeds", [.. feeds.Select(feed => (IReadOnlyList<KnownField>)[new("operator.organization", Words.Name(feed.Workspace)), new("account.began", Moment(feed.MadeAt)), new("account.ended", feed.RevokedAt is { } revoked ? Moment(revoked) : null)])]),
            new("alarm.heading", [.. alarms.Select(alarm => (IReadOnlyList<KnownField>)[new("account.began", Moment(alarm.RaisedAt)), new("account.what", T[KeyOf(alarm.Kind)])])]),
        ];
    }

    static string KeyOf(RiskAlarmKind kind) => kind switch
    {
        RiskAlarmKind.BulkReading => "alarm.bulk-reading",
        RiskAlarmKind.NewCountry => "account.new-country",
        RiskAlarmKind.ManyRefusals => "alarm.many-refusals",
        _ => "alarm.refused-sign-ins",
    };

    string Moment(DateTimeOffset at) => dates.Moment(at, TimeZoneInfo.FindSystemTimeZoneById(Me.Person!.Zone));
}

/// <summary>One kind of thing that is known.</summary>
/// <param name="Key">Key of its heading.</param>
/// <param name="Rows">What is known, field by field.</param>
public sealed record KnownPart(string Key, IReadOnlyList<IReadOnlyList<KnownField>> Rows);

/// <summary>One thing that is known.</summary>
/// <param name="Key">Key of its words.</param>
/// <param name="Value">What it is; null where nothing is.</param>
public sealed record KnownField(string Key, string? Value);
