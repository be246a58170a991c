using ImmunoGenPortal.Data.Search;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>Releases as a file has them, listed or found.</summary>
public static class ReleaseColumns
{
    public static readonly ExportDefinition<ReleaseRow> All = Rows("releases", "Releases", "one release, newest first")
        .Text("subtitle", "The line below the headline.", row => Plain(row.Snippet))
        .Address("address", "The page of the release.", row => $"/releases/{row.Slug}");

    public static readonly ExportDefinition<ReleaseRow> Found = Rows("search", "Search", "one release that the query finds")
        .Text("sentence", "The sentence that shows the match; the subtitle where no words are asked for.", row => Plain(row.Snippet))
        .Address("address", "The page of the release, at that sentence.", row => row.Address);

    /// <summary>The words of a snippet on one line.</summary>
    public static string Plain(Snippet snippet) => string.Join(' ', string.Concat(snippet.Parts.Select(part => part.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ExportDefinition<ReleaseRow> Rows(string name, string title, string row) => new ExportDefinition<ReleaseRow>(name, title, row)
        .Day("announced", "The day it was made known; empty where the text does not say.", one => one.Date)
        .Text("title", "The headline.", one => one.Title)
        .Text("kind", "What the news of the day is.", one => one.Kind);
}
