using System.ComponentModel.DataAnnotations;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security.Federation;

namespace Rtop.Partners.Portal.Pages.Federation;

/// <summary>What an administrator types of a provider.</summary>
public sealed record TermsForm
{
    /// <summary>What stands on the button.</summary>
    [Required, StringLength(IdentityProvider.NameMaxLength), Display(Name = "federation.name")]
    public string Name { get; init; } = "";

    /// <summary>Who signs the tokens; given once.</summary>
    [StringLength(IdentityProvider.IssuerMaxLength), Display(Name = "federation.issuer")]
    public string? Issuer { get; init; }

    /// <summary>As whom the portal is known there.</summary>
    [Required, StringLength(IdentityProvider.ClientIdMaxLength), Display(Name = "federation.client")]
    public string ClientId { get; init; } = "";

    /// <summary>The portal's secret there; empty leaves it as it is.</summary>
    [StringLength(IdentityProvider.SecretMaxLength), Display(Name = "federation.secret")]
    public string? Secret { get; init; }

    /// <summary>How the secret is shown.</summary>
    [Required, Display(Name = "federation.authentication")]
    public ClientAuthentication Authentication { get; init; } = ClientAuthentication.Basic;

    /// <summary>Demanded values of <c>acr</c>.</summary>
    [StringLength(IdentityProvider.DemandMaxLength), Display(Name = "federation.acr")]
    public string? Acr { get; init; }

    /// <summary>Demanded values of <c>amr</c>.</summary>
    [StringLength(IdentityProvider.DemandMaxLength), Display(Name = "federation.amr")]
    public string? Amr { get; init; }

    /// <summary>What the change is based on; 0 for a new one.</summary>
    public int Revision { get; init; }

    /// <summary>As the provider takes it.</summary>
    public ProviderTerms Terms(IdentityProviders providers) =>
        new(Name.Trim(), ClientId.Trim(), Secret is { Length: > 0 } ? providers.Protect(Secret) : null, Authentication, Acr ?? "", Amr ?? "");

    /// <summary>What stands.</summary>
    public static TermsForm Of(IdentityProvider provider) =>
        new() { Name = provider.Name, ClientId = provider.ClientId, Authentication = provider.Authentication, Acr = provider.DemandedAcr, Amr = provider.DemandedAmr, Revision = provider.Revision };
}
