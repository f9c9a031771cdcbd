using System.Globalization;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>Looks at what a provider publishes, point by point, for its administrator.</summary>
public sealed class ProviderCheck(ProviderDocuments documents, TimeProvider clock)
{
    static readonly TimeSpan Near = TimeSpan.FromMinutes(1);

    /// <summary>The points in order; after one that fails altogether there are no more.</summary>
    public async Task<IReadOnlyList<CheckedPoint>> OfAsync(IdentityProvider provider, CancellationToken ct)
    {
        Published published;
        try
        {
            published = await documents.LookAsync(provider.Issuer, ct);
        }
        catch (ProviderRefused refused)
        {
            return [new("reached", CheckTone.Bad, $"federation.fault.{refused.Fault.Code()}")];
        }

        var document = published.Document;
        var way = provider.Authentication is ClientAuthentication.Basic ? "client_secret_basic" : "client_secret_post";
        return
        [
            new("reached", CheckTone.Good),
            new("keys", CheckTone.Good, null, published.Keys.Count.ToString(CultureInfo.InvariantCulture)),
            Point("algorithms", document.Algorithms.Any(ProviderKey.IsTaken), "federation.check.algorithms-do"),
            Point("code", document.GivesCodes, "federation.check.code-do"),
            Point("authentication", document.Authentications.Contains(way), "federation.check.authentication-do"),
            Point("proof-key", document.TakesProofKeys, "federation.check.proof-key-do", CheckTone.Warn),
            Point("names-itself", document.NamesItself, "federation.check.names-itself-do", CheckTone.Warn),
            Point("sign-out", document.EndSession is not null, "federation.check.sign-out-do", CheckTone.Warn),
            Point("ends", document.TellsOfEnds, "federation.check.ends-do", CheckTone.Warn),
            Clock(published),
        ];
    }

    CheckedPoint Clock(Published published)
    {
        if (published.Date is not { } date) return new("clock", CheckTone.Warn, "federation.check.clock-unknown");
        var off = (date - clock.GetUtcNow()).Duration();
        var seconds = ((int)off.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return off <= Near ? new("clock", CheckTone.Good, null, seconds) : new("clock", off > ProviderToken.Skew ? CheckTone.Bad : CheckTone.Warn, "federation.check.clock-do", seconds);
    }

    static CheckedPoint Point(string name, bool holds, string advice, CheckTone otherwise = CheckTone.Bad) => holds ? new(name, CheckTone.Good) : new(name, otherwise, advice);
}

/// <summary>One point of a check.</summary>
/// <param name="Name">Which; its words are at <c>federation.check.</c> and this.</param>
/// <param name="Tone">How it is.</param>
/// <param name="Advice">Key of what to do; null where nothing is to be done.</param>
/// <param name="Figure">A number that goes with it.</param>
public sealed record CheckedPoint(string Name, CheckTone Tone, string? Advice = null, string? Figure = null);

/// <summary>How a point is.</summary>
public enum CheckTone
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>It works; it would be better otherwise.</summary>
    Warn,

    /// <summary>It will not work.</summary>
    Bad,
}
