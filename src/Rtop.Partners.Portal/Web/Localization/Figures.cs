using System.Globalization;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>Figures as people of any language write them, and as they read them.</summary>
public static class Figures
{
    /// <summary>A figure in the reader's language, without zeros at its end.</summary>
    public static string Text(decimal value) => value.ToString("#,0.####", CultureInfo.CurrentCulture);

    /// <summary>Reads what was typed: the reader's own way first, then 1234.5. Null where it is no figure.</summary>
    public static decimal? Read(string? typed)
    {
        if (typed is null) return null;
        // Digits of every script are digits; thousands may be set apart by any space.
        var plain = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)).Select(letter => char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : letter switch { '٫' => '.', '٬' => ',', '−' => '-', _ => letter }));
        var own = CultureInfo.CurrentCulture.TextInfo.IsRightToLeft ? CultureInfo.InvariantCulture : CultureInfo.CurrentCulture;
        return decimal.TryParse(plain, NumberStyles.Number, own, out var value) || decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out value) ? value : null;
    }
}
