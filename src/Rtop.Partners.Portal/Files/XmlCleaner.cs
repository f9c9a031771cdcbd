using System.Globalization;
using System.Xml;

namespace Rtop.Partners.Portal.Files;

/// <summary>Copies the XML of an Office document, from one stream to the other, without the names of those who wrote it.</summary>
sealed class XmlCleaner
{
    // Who wrote, changed, shared or opened: as attributes of Word and of spreadsheets.
    static readonly HashSet<string> Naming = ["author", "initials", "userName", "userId", "providerId", "lastModifiedBy"];

    readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>True once a name was taken out.</summary>
    public bool HasNamed { get; set; }

    public static XmlReader Reader(Stream from) => XmlReader.Create(from, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });

    /// <summary>Copies with every name replaced by the same letter throughout, so that who answers whom is still seen.</summary>
    public void Anonymous(Stream from, Stream to)
    {
        using var reader = Reader(from);
        using var writer = Writer(to);
        var isAuthor = false;
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                var isEmpty = reader.IsEmptyElement;
                // Comments of a spreadsheet list their authors as elements.
                isAuthor = reader.LocalName is "author" && !isEmpty;
                var element = reader.LocalName;
                writer.WriteStartElement(reader.Prefix, element, reader.NamespaceURI);
                while (reader.MoveToNextAttribute())
                    writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, Names(element, reader.LocalName) ? Letter(reader.Value) : reader.Value);
                if (isEmpty) writer.WriteEndElement();
            }
            else if (isAuthor && reader.NodeType is XmlNodeType.Text)
            {
                writer.WriteString(Letter(reader.Value));
            }
            else
            {
                if (reader.NodeType is XmlNodeType.EndElement) isAuthor = false;
                Copy(reader, writer);
            }
        }
    }

    /// <summary>Keeps the outermost element and nothing in it; true when there was something.</summary>
    public static bool Empty(Stream from, Stream to)
    {
        using var reader = Reader(from);
        using var writer = Writer(to);
        var held = false;
        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element)
            {
                held |= reader.NodeType is XmlNodeType.Text;
                continue;
            }

            held |= reader.Depth > 0;
            if (reader.Depth > 0) continue;
            writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
            writer.WriteEndElement();
        }

        return held;
    }

    /// <summary>Copies relations without the preview; one that would fetch something from elsewhere, other than by a click, is refused.</summary>
    public static void Relations(Stream from, Stream to)
    {
        using var reader = Reader(from);
        using var writer = Writer(to);
        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element)
            {
                Copy(reader, writer);
                continue;
            }

            var (type, isEmpty) = (reader.GetAttribute("Type") ?? "", reader.IsEmptyElement);
            Rule.RequireAt("File", reader.GetAttribute("TargetMode") is not "External" || type.EndsWith("/hyperlink", StringComparison.Ordinal), "file.fetches");
            if (isEmpty && type.EndsWith("/thumbnail", StringComparison.Ordinal)) continue;
            writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
            writer.WriteAttributes(reader, false);
            if (isEmpty) writer.WriteEndElement();
        }
    }

    static XmlWriter Writer(Stream to) => XmlWriter.Create(to, new() { CloseOutput = false, NewLineHandling = NewLineHandling.Entitize });

    static void Copy(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.EndElement: writer.WriteFullEndElement(); break;
            case XmlNodeType.Text or XmlNodeType.CDATA: writer.WriteString(reader.Value); break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace: writer.WriteWhitespace(reader.Value); break;
            // Comments and instructions of whoever made the file are no part of the document.
            default: break;
        }
    }

    // A table has a "displayName" too, which formulas refer to; the folder of a workbook is that of a person.
    static bool Names(string element, string attribute) =>
        Naming.Contains(attribute) || (element, attribute) is ("person", "displayName") or ("absPath", "url");

    string Letter(string name)
    {
        if (name.Length == 0) return name;
        HasNamed = true;
        return names.TryGetValue(name, out var known) ? known : names[name] = string.Create(CultureInfo.InvariantCulture, $"A{names.Count + 1}");
    }
}
