using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Accounts;

/// <summary>
/// A provider through which officers of one workspace may sign in (OpenID Connect). It speaks for that workspace and for nobody else (SECURITY P24),
/// and its issuer never changes: whom a subject means hangs on it.
/// </summary>
public sealed class IdentityProvider
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 60;

    /// <summary>Longest issuer, in characters.</summary>
    public const int IssuerMaxLength = 300;

    /// <summary>Longest client id, in characters.</summary>
    public const int ClientIdMaxLength = 200;

    /// <summary>Longest client secret, in characters.</summary>
    public const int SecretMaxLength = 500;

    /// <summary>Longest list of what is demanded, in characters.</summary>
    public const int DemandMaxLength = 300;

    /// <summary>Most providers of one workspace: one in use, one to move to, and some to spare.</summary>
    public const int MostOfOne = 5;

    /// <summary>Random id; also the name of the provider in links of accounts.</summary>
    public required Guid Id { get; init; }

    /// <summary>For whom it speaks.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who signs the tokens, to the letter.</summary>
    public required string Issuer { get; init; }

    /// <summary>What stands on the button.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As whom the portal is known there.</summary>
    public string ClientId { get; private set; } = "";

    /// <summary>The portal's secret there, under the portal's key ring; never shown again.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>How the secret is shown to the provider.</summary>
    public ClientAuthentication Authentication { get; private set; }

    /// <summary>Values of <c>acr</c> of which a token must have one, with spaces between; empty when none is demanded.</summary>
    public string DemandedAcr { get; private set; } = "";

    /// <summary>Values of <c>amr</c> of which a token must have one, with spaces between; empty when none is demanded.</summary>
    public string DemandedAmr { get; private set; } = "";

    /// <summary>True while it is offered. A new one is not: it is tested first.</summary>
    public bool IsEnabled { get; private set; }

    /// <summary>Counts the changes.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>What went wrong last, as a code; for the administrator.</summary>
    public string? LastFault { get; private set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? LastFaultAt { get; private set; }

    /// <summary>Shows that the portal wrote the row; see <see cref="AccountSeals"/>.</summary>
    public byte[]? Seal { get; set; }

    /// <summary>Adds one, switched off. Throws <see cref="RuleBroken"/>.</summary>
    /// <param name="by">Who adds it; it is that officer's workspace's.</param>
    /// <param name="issuer">As typed.</param>
    /// <param name="ofThisMachine">True where plain http to this machine is taken: an installation that people reach in no other way themselves.</param>
    /// <param name="others">How many the workspace has.</param>
    /// <param name="terms">The rest.</param>
    public static IdentityProvider Add(Officer by, string issuer, bool ofThisMachine, int others, ProviderTerms terms)
    {
        Rule.Require(others < MostOfOne, "federation.too-many", MostOfOne);
        Rule.RequireAt("Issuer", IsIssuer(issuer, ofThisMachine), "federation.issuer");
        Rule.RequireAt("Secret", terms.Secret is { Length: > 0 }, "federation.secret-needed");
        var provider = new IdentityProvider { Id = Guid.NewGuid(), Workspace = by.Workspace, Issuer = issuer };
        provider.Take(terms);
        return provider;
    }

    /// <summary>Changes everything but the issuer. Throws <see cref="RuleBroken"/>, or <see cref="StaleRevision"/>.</summary>
    public void Change(ProviderTerms terms, int seen)
    {
        Based(seen);
        Take(terms);
        Revision++;
    }

    /// <summary>Switches it on or off. Throws <see cref="StaleRevision"/>.</summary>
    public void Switch(bool on, int seen)
    {
        Based(seen);
        IsEnabled = on;
        Revision++;
    }

    /// <summary>Keeps what went wrong, for the administrator to see.</summary>
    public void Note(string fault, DateTimeOffset at) => (LastFault, LastFaultAt) = (fault, at);

    /// <summary>True when a token with these says of itself what is demanded; false when nothing is demanded, as then nothing was shown.</summary>
    public bool IsSatisfiedBy(string? acr, IReadOnlyCollection<string> amr)
    {
        var (acrs, amrs) = (Words(DemandedAcr), Words(DemandedAmr));
        return acrs.Length + amrs.Length > 0 && (acrs.Length == 0 || acrs.Contains(acr, StringComparer.Ordinal)) && (amrs.Length == 0 || amrs.Intersect(amr, StringComparer.Ordinal).Any());
    }

    /// <summary>True for an https address without query and fragment; for plain http on this machine where that is taken.</summary>
    public static bool IsAddress(string? text, bool ofThisMachine) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Fragment: "", UserInfo: "" } && (address.Scheme == Uri.UriSchemeHttps || (ofThisMachine && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    static bool IsIssuer(string text, bool ofThisMachine) => text.Length <= IssuerMaxLength && IsAddress(text, ofThisMachine) && !text.Contains('?', StringComparison.Ordinal) && !text.Contains('#', StringComparison.Ordinal);

    void Based(int seen)
    {
        if (seen != Revision) throw new StaleRevision(seen, Revision);
    }

    void Take(ProviderTerms terms)
    {
        Rule.RequireAt(nameof(Name), terms.Name is { Length: > 0 and <= NameMaxLength } && !terms.Name.Any(char.IsControl), "federation.name");
        Rule.RequireAt(nameof(ClientId), terms.ClientId is { Length: > 0 and <= ClientIdMaxLength } && terms.ClientId.All(IsPrintable), "federation.client");
        Rule.RequireAt(nameof(Authentication), Enum.IsDefined(terms.Authentication), "federation.authentication");
        Rule.RequireAt("Acr", terms.Acr.Length <= DemandMaxLength && terms.Acr.All(letter => letter is ' ' || IsPrintable(letter)), "federation.demand");
        Rule.RequireAt("Amr", terms.Amr.Length <= DemandMaxLength && terms.Amr.All(letter => letter is ' ' || IsPrintable(letter)), "federation.demand");
        (Name, ClientId, Authentication, DemandedAcr, DemandedAmr) = (terms.Name, terms.ClientId, terms.Authentication, string.Join(' ', Words(terms.Acr)), string.Join(' ', Words(terms.Amr)));
        if (terms.Secret is { Length: > 0 }) Secret = terms.Secret;
    }

    static bool IsPrintable(char letter) => letter is > ' ' and <= '~';

    static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What an administrator says of a provider.</summary>
/// <param name="Name">What stands on the button.</param>
/// <param name="ClientId">As whom the portal is known there.</param>
/// <param name="Secret">The portal's secret there, protected already; null or empty leaves it as it is.</param>
/// <param name="Authentication">How the secret is shown.</param>
/// <param name="Acr">Demanded values of <c>acr</c>, with spaces between.</param>
/// <param name="Amr">Demanded values of <c>amr</c>, with spaces between.</param>
public sealed record ProviderTerms(string Name, string ClientId, string? Secret, ClientAuthentication Authentication, string Acr, string Amr);

/// <summary>How a client shows its secret at the token endpoint. Numbers are stored.</summary>
public enum ClientAuthentication
{
    /// <summary>In the header (<c>client_secret_basic</c>).</summary>
    Basic = 1,

    /// <summary>In the form (<c>client_secret_post</c>).</summary>
    Post = 2,
}

/// <summary>Something that is taken once was taken. It opens nothing; that it is there closes a way.</summary>
public sealed class TakenOnce
{
    /// <summary>SHA-256 of what was taken.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>Until when it could come again, and the row is kept.</summary>
    public required DateTimeOffset Until { get; init; }
}
