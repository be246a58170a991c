namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>The marks of a press release, weighed. None is on every release.</summary>
internal static class ReleaseSigns
{
    private const int Opening = 12;
    private const int OpeningWords = 150;
    private const int LongestHeading = 60;

    private static readonly string[] Headings = ["for immediate release", "for release", "press release", "news release"];
    private static readonly string[] OwnNames = ["this press release", "this news release", "this release"];
    private static readonly string[] Ends = ["###", "# # #", "-0-", "- 0 -"];
    private static readonly string[] Wires = ["business wire", "businesswire", "prnewswire", "pr newswire", "globe newswire", "globenewswire", "marketwire", "marketwired", "accesswire", "primenewswire"];
    private static readonly string[] Exchanges = ["(nasdaq", "(nyse", "(amex", "nasdaq:", "nyse:"];

    private static readonly HashSet<string> Announcing =
        ["announced", "announces", "reported", "reports", "said", "disclosed", "confirmed", "presented", "issued", "commented", "provided"];

    /// <summary>0 where nothing announces the day's news, however much else there is: a fact sheet has tickers and contacts too.</summary>
    public static int Count(ExhibitText text) => News(text) is > 0 and var news ? news + Standing(text) : 0;

    private static int News(ExhibitText text) =>
        (text.HasDateline ? 3 : 0)
        + (text.Passages.Take(Opening).Any(IsReleaseHeading) || OpensForRelease(text.Words) ? 2 : 0)
        + (AnnouncesToday(text.Words) ? 2 : 0)
        + (NamesAny(text, Wires) ? 2 : 0);

    private static int Standing(ExhibitText text) =>
        (NamesAny(text, Exchanges) ? 1 : 0)
        + (text.Passages.Any(IsAbout) ? 1 : 0)
        + (text.HasContacts ? 1 : 0)
        + (NamesAny(text, OwnNames) ? 1 : 0)
        + (text.Passages.Any(EndsAsRelease) ? 1 : 0);

    private static bool IsReleaseHeading(string passage) =>
        passage.Length < LongestHeading * 2 && Headings.Any(heading => passage.StartsWith(heading, StringComparison.OrdinalIgnoreCase));

    // The same where the page's lines were lost or cut in pieces: "... FAX: (617) 555-0101 FOR IMMEDIATE RELEASE ...".
    private static bool OpensForRelease(IReadOnlyList<string> words)
    {
        for (var i = 2; i < Math.Min(words.Count, OpeningWords); i++)
        {
            if (words[i] == "release" && words[i - 1] == "immediate" && words[i - 2] == "for")
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAsRelease(string passage) => Array.Exists(Ends, end => passage.EndsWith(end, StringComparison.Ordinal));

    /// <summary>"today announced", "announced today", "today also reported", "said earlier today".</summary>
    private static bool AnnouncesToday(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == "today" && Enumerable.Range(i - 3, 6).Any(near => near >= 0 && near < words.Count && Announcing.Contains(words[near])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbout(string passage) => passage.Length < LongestHeading && passage.StartsWith("About ", StringComparison.OrdinalIgnoreCase);

    private static bool NamesAny(ExhibitText text, string[] names) =>
        text.Passages.Any(passage => Array.Exists(names, name => passage.Contains(name, StringComparison.OrdinalIgnoreCase)));
}
