using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>Asking for pages and reading them.</summary>
internal static class Answers
{
    public static Task<HttpResponseMessage> AskAsync(this HttpClient client, string address) => client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>The page at this address, which must be one.</summary>
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await client.AskAsync(address);
        Assert.True(expected == answer.StatusCode, $"{address} answers {(int)answer.StatusCode}, not {(int)expected}");
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return Parse(await answer.Content.ReadAsStringAsync());
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>What a reader sees of it, runs of white space as one space.</summary>
    public static string Shown(this IParentNode node) => OneLine(((INode)node).TextContent);

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Content(this IHtmlDocument page) => page.QuerySelector("main")!.Shown();

    public static IElement One(this IParentNode node, string selector) => Assert.Single(node.QuerySelectorAll(selector));

    /// <summary>The address of a link as it is written.</summary>
    public static string Href(this IElement link) => link.GetAttribute("href") ?? "";
}
