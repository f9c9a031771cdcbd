namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>A clock that a test moves by hand; what falls due runs before <see cref="Advance"/> returns.</summary>
public sealed class HandClock(DateTimeOffset start) : TimeProvider
{
    readonly Lock gate = new();
    readonly List<HandTimer> timers = [];
    DateTimeOffset now = start;

    /// <summary>How many wait for a time.</summary>
    public int Waiting
    {
        get
        {
            lock (gate) return timers.Count;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        HandTimer[] due;
        lock (gate)
        {
            now += by;
            due = [.. timers.Where(timer => timer.Due <= now)];
            timers.RemoveAll(due.Contains);
        }
        foreach (var timer in due) timer.Ring();
    }

    sealed class HandTimer(HandClock clock, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                if (dueTime < TimeSpan.Zero) return true;
                Due = clock.now + dueTime;
                clock.timers.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.gate) clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
