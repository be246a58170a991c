using System.Net;
using AngleSharp.Html.Dom;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>A page that a reader can get to, and the page that led there.</summary>
internal sealed record Visit(string Address, string From, IHtmlDocument Page);

/// <summary>Everything a reader gets to from the first page by clicking.</summary>
internal sealed record Crawl(IReadOnlyList<Visit> Pages, IReadOnlyList<string> Broken)
{
    public static async Task<Crawl> FromAsync(HttpClient client, string start)
    {
        var (pages, broken) = (new List<Visit>(), new List<string>());
        var waiting = new Queue<(string Address, string From)>([(start, "")]);
        var seen = new HashSet<string> { start };
        while (waiting.TryDequeue(out var next))
        {
            using var answer = await client.AskAsync(next.Address);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                broken.Add($"{next.From} leads to {next.Address}: {(int)answer.StatusCode}");
            }
            else if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                var visit = new Visit(next.Address, next.From, Answers.Parse(await answer.Content.ReadAsStringAsync()));
                pages.Add(visit);
                foreach (var address in Links(visit).Select(link => link.Address).Where(address => address.StartsWith('/') && seen.Add(address)))
                {
                    waiting.Enqueue((address, visit.Address));
                }
            }
        }

        return new Crawl(pages, broken);
    }

    /// <summary>Where the page's links, style sheets, scripts and pictures lead: the address of another page or "" for its own, and the element there or "". What a search leads to by its facets is left out: these are too many.</summary>
    public static IEnumerable<(string Address, string Fragment)> Links(Visit visit) =>
        visit.Page.QuerySelectorAll("[href]:not([rel=nofollow]), [src]")
            .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!.Split('#', 2))
            .Select(parts => (parts[0].StartsWith('?') ? visit.Address.Split('?')[0] + parts[0] : parts[0], parts.Length > 1 ? parts[1] : ""));
}
