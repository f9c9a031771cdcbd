using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>The one way to a sentence: key in, the reader's language out. Sentences are in localization/Texts*.resx.</summary>
public sealed class Texts(IStringLocalizer<Texts> localizer, HtmlEncoder encoder, IHostEnvironment environment, ILogger<Texts> log)
{
    readonly ConcurrentDictionary<string, bool> _reported = new();

    /// <summary>The text of a key with its arguments; plain text, to be encoded by whoever prints it.</summary>
    public string this[string key, params object?[] args] => string.Format(CultureInfo.CurrentCulture, Find(key), args);

    /// <summary>The plural form of a key for a number, which is {0} and already formatted; the other arguments follow.</summary>
    public string Count(string key, long number, params object?[] args) =>
        this[$"{key}.{PluralRules.Category(CultureInfo.CurrentUICulture, number)}", [number.ToString("N0", CultureInfo.CurrentCulture), .. args]];

    /// <summary>The text of a key as HTML: markup arguments stay markup, all others are encoded and kept from turning the text round.</summary>
    public IHtmlContent Html(string key, params object?[] args) =>
        new HtmlString(string.Format(new HtmlArguments(encoder), encoder.Encode(Find(key)), args));

    string Find(string key)
    {
        var text = localizer[key];
        if (!text.ResourceNotFound)
            return text.Value;
        if (!environment.IsProduction())
            throw new KeyNotFoundException($"No text has the key '{key}'.");
        if (_reported.TryAdd(key, true))
            log.LogError("No text has the key {Key}.", key);
        return $"[{key}]";
    }

    sealed class HtmlArguments(HtmlEncoder encoder) : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider)
        {
            if (arg is IHtmlContent markup)
            {
                using var writer = new StringWriter(CultureInfo.InvariantCulture);
                markup.WriteTo(writer, encoder);
                return writer.ToString();
            }
            var text = arg is IFormattable value ? value.ToString(format, CultureInfo.CurrentCulture) : arg?.ToString();
            return $"<bdi>{encoder.Encode(text ?? "")}</bdi>";
        }
    }
}
