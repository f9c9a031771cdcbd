namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>Why a sign-in through a provider came to nothing. The administrator reads which it was; the officer reads what to do.</summary>
public enum ProviderFault
{
    /// <summary>It was begun in another browser, too long ago, or answered before.</summary>
    NotBegun,

    /// <summary>The answer names another issuer than the one that was asked.</summary>
    OtherIssuerAnswered,

    /// <summary>The person, or the provider, said no.</summary>
    Denied,

    /// <summary>The provider answered with a fault of its own.</summary>
    AtProvider,

    /// <summary>The provider does not answer, or not in time.</summary>
    Unreachable,

    /// <summary>What the provider publishes about itself cannot be read, or its addresses cannot be used.</summary>
    Document,

    /// <summary>What the provider publishes about itself names another issuer.</summary>
    DocumentIssuer,

    /// <summary>The provider publishes no key that the portal can use.</summary>
    Keys,

    /// <summary>The code was used, is too old, or was not given to the portal.</summary>
    CodeRefused,

    /// <summary>The provider does not know the portal by this client id and secret.</summary>
    Client,

    /// <summary>There is no token, or it cannot be read.</summary>
    Token,

    /// <summary>The token is signed in a way that is not taken.</summary>
    Algorithm,

    /// <summary>The token is signed with a key that the provider does not publish.</summary>
    UnknownKey,

    /// <summary>The signature is wrong.</summary>
    Signature,

    /// <summary>The token is of another issuer.</summary>
    Issuer,

    /// <summary>The token is for somebody else.</summary>
    Audience,

    /// <summary>The token is of another time: the clocks differ by more than is taken, or it is old.</summary>
    Clock,

    /// <summary>The token answers another sign-in.</summary>
    Nonce,

    /// <summary>The token belongs to another access token.</summary>
    AccessToken,

    /// <summary>The token does not say of whom it speaks.</summary>
    Subject,

    /// <summary>Nobody here is tied to this subject, or nobody who may come in this way.</summary>
    Unknown,

    /// <summary>Somebody else is tied to this subject, or the person to another.</summary>
    Taken,
}

/// <summary>A sign-in through a provider is refused.</summary>
public sealed class ProviderRefused(ProviderFault fault) : Exception(fault.ToString())
{
    /// <summary>Why.</summary>
    public ProviderFault Fault { get; } = fault;
}

/// <summary>Faults as they are kept and spoken of.</summary>
public static class ProviderFaults
{
    /// <summary>Code of a fault, as the administrator's page and the record have it.</summary>
    public static string Code(this ProviderFault fault) => string.Concat(fault.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>True for what an administrator can mend, at the provider or here.</summary>
    public static bool IsOfProvider(this ProviderFault fault) => fault is not (ProviderFault.NotBegun or ProviderFault.Denied or ProviderFault.Unknown or ProviderFault.Taken);

    /// <summary>Key of what the officer is told.</summary>
    public static string OfficerKey(this ProviderFault fault) => fault switch
    {
        ProviderFault.NotBegun or ProviderFault.CodeRefused => "federation.refused.begin-again",
        ProviderFault.Denied => "federation.refused.denied",
        ProviderFault.Unreachable => "federation.refused.unreachable",
        ProviderFault.Unknown => "federation.refused.unknown",
        ProviderFault.Taken => "federation.refused.taken",
        ProviderFault.Clock => "federation.refused.clock",
        _ => "federation.refused.provider",
    };
}
