using System.Threading.RateLimiting;
using Rtop.Partners.Portal.Telemetry;

namespace Rtop.Partners.Portal.Security;

/// <summary>What is asked by whoever knows an address, and how often one browser's address may ask it in a minute.</summary>
public enum AddressLimit
{
    /// <summary>Posts to the pages of sign-in.</summary>
    SignIn = 1,

    /// <summary>Reading calendar feeds: whoever tries addresses does not get far.</summary>
    Feeds = 2,

    /// <summary>What providers say of sessions that are over: an organization that closes sends many.</summary>
    BackChannel = 3,
}

/// <summary>This page is asked so often by one address, and no more.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LimitedAttribute(AddressLimit limit) : Attribute
{
    /// <summary>Which limit; pages of one limit share it.</summary>
    public AddressLimit Limit => limit;
}

/// <summary>Counts what each address asks. Ends with the portal: the framework's own middleware keeps a timer, and through it the whole portal, for as long as the process lives.</summary>
public sealed class AddressLimits(PortalOptions options) : IDisposable
{
    static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    readonly PartitionedRateLimiter<(AddressLimit Limit, string Address)> limiter = PartitionedRateLimiter.Create<(AddressLimit Limit, string Address), (AddressLimit, string)>(asked =>
        RateLimitPartition.GetFixedWindowLimiter(asked, _ => new() { PermitLimit = InAMinute(asked.Limit, options.Demo), Window = Window }));

    /// <summary>Answers 429 what is asked too often; stands after routing.</summary>
    public async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<LimitedAttribute>() is { Limit: var limit } && (limit is not AddressLimit.SignIn || HttpMethods.IsPost(context.Request.Method)))
        {
            using var lease = limiter.AttemptAcquire((limit, GuessLimit.AddressOf(context)));
            if (!lease.IsAcquired)
            {
                Measures.Refused("too-often");
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "60";
                return;
            }
        }

        await next(context);
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    // The demonstration is tried from one machine, by many.
    static int InAMinute(AddressLimit limit, bool isDemonstration) => limit switch
    {
        AddressLimit.SignIn => isDemonstration ? 600 : 30,
        AddressLimit.Feeds => isDemonstration ? 600 : 60,
        _ => 600,
    };
}
