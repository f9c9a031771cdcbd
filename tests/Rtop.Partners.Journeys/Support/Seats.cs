using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys.Support;

/// <summary>Before which screens a journey is made. A run goes the two ways that differ in everything, direction and width; "./infra/rtop ordeal" all four.</summary>
public static class Seats
{
    /// <summary>Languages and widths in pixels.</summary>
    public static TheoryData<string, int> All => Ordeal.IsAsked ? new() { { "en", 1280 }, { "en", 390 }, { "ar", 1280 }, { "ar", 390 } } : new() { { "en", 1280 }, { "ar", 390 } };
}
