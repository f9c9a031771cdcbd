namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>A clock that stands, for answers that are compared: every page prints the minute in which it was made. Its timers run.</summary>
public sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
