using System.Globalization;
using System.Text.Json.Nodes;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Html;

namespace ImmunoGenPortal.Web.Pages.Releases;

/// <summary>
/// A release as schema.org's NewsArticle, for programs that read pages. It stands in a script element of a type that no browser runs, so the
/// content policy, which forbids inline scripts, does not apply to it; JSON is written with every character escaped that could end the element.
/// </summary>
public static class LinkedArticle
{
    /// <summary>Longer headlines are not shown by those who read this.</summary>
    private const int LongestHeadline = 110;

    private static readonly (SubjectKind Kind, string Type)[] Types =
    [
        (SubjectKind.Partner, "Organization"), (SubjectKind.Compound, "Drug"), (SubjectKind.Target, "Thing"),
        (SubjectKind.Indication, "MedicalCondition"), (SubjectKind.Trial, "MedicalStudy"),
    ];

    /// <param name="site">Scheme and host, without a slash at the end.</param>
    public static IHtmlContent Of(ReleaseView view, string site)
    {
        var release = view.Release;
        var address = $"{site}/releases/{release.Slug}";
        var article = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["@id"] = address,
            ["url"] = address,
            ["mainEntityOfPage"] = address,
            ["genre"] = "press release",
            ["inLanguage"] = Language(view),
        };
        Set(article, "headline", release.Title is { } title ? Cut(title.ReplaceLineEndings(" ")) : null);
        Set(article, "alternativeHeadline", release.Subtitle?.ReplaceLineEndings(" "));
        Set(article, "datePublished", release.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Set(article, "articleSection", release.Kind is { } kind ? Words.Code(kind) : null);
        Set(article, "locationCreated", release.City is { } city ? new JsonObject { ["@type"] = "Place", ["name"] = city } : null);
        Set(article, "author", Citation.IssuerOf(release) is { } author ? new JsonObject { ["@type"] = "Organization", ["name"] = author } : null);
        Set(article, "about", About(view, site));
        return new HtmlString(article.ToJsonString());
    }

    private static JsonArray? About(ReleaseView view, string site)
    {
        var things = view.Subjects.Where(subject => subject.Address is not null && Array.Exists(Types, type => type.Kind == subject.Kind)).DistinctBy(subject => subject.Address)
            .Select(subject => (JsonNode)new JsonObject
            {
                ["@type"] = Array.Find(Types, type => type.Kind == subject.Kind).Type,
                ["name"] = SubjectTitle.Of(subject),
                ["url"] = site + subject.Address,
            }).ToArray();
        return things.Length == 0 ? null : new JsonArray(things);
    }

    private static string Language(ReleaseView view) =>
        view.Subjects.FirstOrDefault(subject => subject.Kind == SubjectKind.Release)?.Of(Properties.Release.Language)?.Value.Stored ?? "en";

    private static void Set(JsonObject article, string name, JsonNode? value)
    {
        if (value is not null)
        {
            article[name] = value;
        }
    }

    private static string Cut(string headline) => headline.Length <= LongestHeadline ? headline : headline[..(LongestHeadline - 1)].TrimEnd() + "…";
}
