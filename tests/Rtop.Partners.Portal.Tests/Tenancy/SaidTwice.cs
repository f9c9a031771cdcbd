namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>Parts of walls that no case can miss, because something else says the same; each with what that is. The ordeal asks whether it is still so.</summary>
static class SaidTwice
{
    /// <summary>The parts, as <see cref="WeakerWall"/> names them.</summary>
    public static readonly Dictionary<string, string> Parts = new()
    {
    };
}
