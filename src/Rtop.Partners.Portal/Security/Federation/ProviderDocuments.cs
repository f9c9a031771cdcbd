using System.Collections.Concurrent;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>
/// What providers publish, kept for ten minutes at most. Only what is public is kept: whether a provider is on, and on what terms, is read from its
/// row at each request.
/// </summary>
public sealed class ProviderDocuments(ProviderHttp http, TimeProvider clock)
{
    const int MostLooks = 5;
    static readonly TimeSpan Kept = TimeSpan.FromMinutes(10), Window = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<Guid, Published> published = new();
    readonly ConcurrentDictionary<Guid, (DateTimeOffset Since, int Count)> looks = new();

    /// <summary>What the provider publishes. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task<Published> OfAsync(IdentityProvider provider, CancellationToken ct)
    {
        if (published.TryGetValue(provider.Id, out var kept) && kept.Issuer == provider.Issuer && clock.GetUtcNow() - kept.At is var age && age < Kept && age >= TimeSpan.Zero) return kept;
        return published[provider.Id] = await LookAsync(provider.Issuer, ct);
    }

    /// <summary>What it publishes now, because a key is not among those kept: providers change theirs. Not more than a few times a minute, for anybody can name a key. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task<Published> AgainAsync(IdentityProvider provider, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (_, count) = looks.AddOrUpdate(provider.Id, _ => (now, 1), (_, before) => now - before.Since >= Window ? (now, 1) : (before.Since, before.Count + 1));
        if (count > MostLooks) throw new ProviderRefused(ProviderFault.UnknownKey);
        return published[provider.Id] = await LookAsync(provider.Issuer, ct);
    }

    /// <summary>Looks now. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task<Published> LookAsync(string issuer, CancellationToken ct)
    {
        var at = clock.GetUtcNow();
        var (json, date) = await http.GetAsync(new($"{issuer.TrimEnd('/')}/.well-known/openid-configuration"), ct);
        var document = ProviderDocument.Read(json, issuer, http.IsOfThisMachine);
        var (set, _) = await http.GetAsync(document.Keys, ct);
        var keys = ProviderKey.ReadAll(set);
        return keys.Count > 0 ? new(issuer, document, keys, at, date) : throw new ProviderRefused(ProviderFault.Keys);
    }
}

/// <summary>What a provider published.</summary>
/// <param name="Issuer">Who.</param>
/// <param name="Document">About itself.</param>
/// <param name="Keys">Its keys.</param>
/// <param name="At">When it was read.</param>
/// <param name="Date">The provider's clock at that time; null when it did not say.</param>
public sealed record Published(string Issuer, ProviderDocument Document, IReadOnlyList<ProviderKey> Keys, DateTimeOffset At, DateTimeOffset? Date);
