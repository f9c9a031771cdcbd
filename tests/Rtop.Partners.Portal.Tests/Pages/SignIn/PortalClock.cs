namespace Rtop.Partners.Portal.Tests.Pages.SignIn;

/// <summary>A clock that a test moves on. It begins now, because browsers and the framework's own tokens know no other time.</summary>
public sealed class PortalClock : TimeProvider
{
    TimeSpan moved;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + moved;

    public void MoveOn(TimeSpan by) => moved += by;
}
