using Markdig;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace Rtop.Partners.Portal.Web;

/// <summary>Agreed text and comments as HTML. Raw HTML and links to anything but https and mail are not rendered.</summary>
public static class Markdown
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Renders a text.</summary>
    public static IHtmlContent Render(string text) => new HtmlString(Parse(text).ToHtml(Pipeline));

    /// <summary>What a text is made of, with links to anything but https and mail taken away.</summary>
    public static MarkdownDocument Parse(string text)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<Markdig.Syntax.Inlines.LinkInline>())
        {
            // Pictures would load from elsewhere; addresses with other schemes could run.
            if (link.IsImage || !(Uri.TryCreate(link.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "mailto")) link.Url = "";
        }

        return document;
    }
}
