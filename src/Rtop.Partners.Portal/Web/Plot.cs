using System.Globalization;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>Places and marks in a plot. Every organization keeps its shape, so that colour is never the only sign.</summary>
public sealed class Plot(SignedIn me)
{
    // A closed path around its own middle; in the order of the organizations' places.
    static readonly string[] Shapes =
    [
        "m-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z", // circle
        "m-7 -7h14v14h-14Z", // square
        "m0 -10l10 10l-10 10l-10 -10Z", // diamond
        "m0 -9l9 16h-18Z", // triangle
        "m0 -9l9 6.5l-3.5 10.5h-11l-3.5 -10.5Z", // pentagon
        "m-4.5 -8h9l4.5 8l-4.5 8h-9l-4.5 -8Z", // hexagon
    ];

    /// <summary>The mark of an organization around a place, as the data of an SVG path.</summary>
    public string Mark(WorkspaceCode code, double x, double y)
    {
        var at = me.Workspaces.Index().FirstOrDefault(place => place.Item.Code == code).Index;
        return $"M{Of(x)} {Of(y)}{Shapes[at % Shapes.Length]}";
    }

    /// <summary>A coordinate as SVG wants it.</summary>
    public static string Of(double coordinate) => coordinate.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>How far one of several marks at the same place stands from its middle: side by side, none hides another.</summary>
    public static double Beside(int at, int all) => (at - ((all - 1) / 2.0)) * 18;
}
