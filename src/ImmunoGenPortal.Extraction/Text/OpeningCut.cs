using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Finds the opening of a release whose lines were lost or broken anywhere: the dateline stands in the middle of a passage, and letterhead, headline and body run together.</summary>
internal static class OpeningCut
{
    private const int Furthest = 4000;
    private const int MostPassages = 30;

    /// <summary>First words of places of several words.</summary>
    private static readonly string[] PlaceStarts = ["South", "San", "New", "North", "Los", "Palo", "Redwood", "Fort", "East", "West", "Salt", "Foster", "Research", "La", "King"];

    private static readonly string[] Release = ["For", "Immediate", "Release"];

    /// <summary>Words without one of which nothing before the place is cut.</summary>
    private static readonly Phrases HeadMarks = new("source", "immediate");

    /// <summary>The passages, the one that hides the dateline cut in letterhead, headline, body and boilerplate.</summary>
    /// <param name="dateline">The first passage that opens with a dateline, and that; null where it must be looked for in what was cut.</param>
    public static List<(EvidenceSpan Span, PassageShape Shape)> Apply(string text, List<(EvidenceSpan Span, PassageShape Shape)> passages, out (int Passage, EvidenceSpan Line)? dateline)
    {
        dateline = FirstDateline(text, passages);
        if (dateline is { Passage: var found })
        {
            if (!HoldsHeadMark(text, passages, found))
            {
                return passages;
            }

            dateline = null;
            return [.. passages.Take(found).SelectMany(passage => Head(text, passage.Span, passage.Shape)), .. passages.Skip(found)];
        }

        for (var i = 0; i < passages.Count && i < MostPassages; i++)
        {
            var (span, shape) = passages[i];
            if (span.Length > 200 && FindPlace(text, span) is { } place)
            {
                return [.. passages.Take(i), .. Head(text, new EvidenceSpan(span.Start, place), shape), .. Body(text, new EvidenceSpan(place, span.End), shape), .. passages.Skip(i + 1)];
            }
        }

        return passages;
    }

    private static (int Passage, EvidenceSpan Line)? FirstDateline(string text, List<(EvidenceSpan Span, PassageShape Shape)> passages)
    {
        for (var i = 0; i < passages.Count && i < MostPassages; i++)
        {
            if (DatelineReader.Find(text, passages[i].Span) is { } line)
            {
                return (i, line);
            }
        }

        return null;
    }

    private static bool HoldsHeadMark(string text, List<(EvidenceSpan Span, PassageShape Shape)> passages, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (HeadMarks.StandIn(text.AsSpan(passages[i].Span.Start, passages[i].Span.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the dateline's place begins; null where the passage has no dateline within it.</summary>
    private static int? FindPlace(string text, EvidenceSpan passage)
    {
        var run = TokenRun.Read(text, new EvidenceSpan(passage.Start, Math.Min(passage.End, passage.Start + Furthest)));
        for (var i = 1; i < run.Count; i++)
        {
            if (!run.IsCapitalized(i) || !run.Is(i + 1, ",") || !DatelineReader.IsState(run, i + 2) || DatelineReader.Find(text, new EvidenceSpan(run.Tokens[i].Start, passage.End)) is null)
            {
                continue;
            }

            var first = i;
            while (first > 1 && run.IsAny(first - 1, PlaceStarts))
            {
                first--;
            }

            if (!run.IsAny(first - 1, "in", "at", "near", "to", "from", "of"))
            {
                return run.Tokens[first].Start; // none is "at the annual meeting in Chicago, IL, June 2-7"
            }
        }

        return null;
    }

    /// <summary>What stands before the place: the headline is what follows "for immediate release".</summary>
    private static IEnumerable<(EvidenceSpan, PassageShape)> Head(string text, EvidenceSpan span, PassageShape shape)
    {
        var run = TokenRun.Read(text, span);
        var cut = 0;
        for (var i = 0; i + 2 < run.Count; i++)
        {
            cut = run.Is(i, "SOURCE") && run.Is(i + 1, ":") && run.Is(i + 2, "ImmunoGen") ? BehindIssuer(run, i + 3) : run.Is(i, Release[0]) && run.Is(i + 1, Release[1]) && run.Is(i + 2, Release[2]) ? i + 3 : cut;
        }

        if (cut > 0)
        {
            yield return (run.Span(0, cut), shape);
        }

        if (cut < run.Count)
        {
            yield return (run.Span(cut, run.Count), shape);
        }
    }

    /// <summary>Behind ", Inc.".</summary>
    private static int BehindIssuer(TokenRun run, int i)
    {
        i += run.Is(i, ",") ? 1 : 0;
        i += run.Is(i, "Inc") ? 1 : 0;
        return run.Is(i, ".") ? i + 1 : i;
    }

    /// <summary>The body, and what follows it, cut where a sentence has ended and a standing part of releases begins.</summary>
    private static IEnumerable<(EvidenceSpan, PassageShape)> Body(string text, EvidenceSpan span, PassageShape shape)
    {
        var run = TokenRun.Read(text, span);
        var first = 0;
        for (var i = 2; i + 1 < run.Count; i++)
        {
            if (run.IsCapitalized(i) && run.Raw(i - 1) is "." or "\"" or "”" or "#" or ")" && OpensPart(run, i))
            {
                yield return (run.Span(first, i), shape);
                (first, shape) = (i, run.Is(i, "About") ? PassageShape.Heading : PassageShape.Paragraph);
            }
        }

        yield return (run.Span(first, run.Count), shape);
    }

    /// <summary>"About ImmunoGen", "This press release contains forward-looking statements", "Contact:", "SOURCE ImmunoGen".</summary>
    private static bool OpensPart(TokenRun run, int i) =>
        (run.Is(i, "About") && run.Is(i + 1, "ImmunoGen"))
        || (run.IsAny(i, "Contact", "Contacts", "Investors", "Media") && run.Is(i + 1, ":"))
        || (run.Is(i, "For") && run.IsAny(i + 1, "Investors", "Media") && run.Is(i + 2, ":"))
        || (run.IsAny(i, "Investor", "Media", "Company") && run.IsAny(i + 1, "Contact", "Contacts", "Relations") && run.Is(i + 2, ":"))
        || (run.Is(i, "Source") && (run.Is(i + 1, "ImmunoGen") || run.Is(i + 1, ":")))
        || (run.Is(i, "This") && run.IsAny(i + 1, "press", "news", "release") && run.IsAny(i + 2, "release", "contains", "includes") && (run.IsAny(i + 3, "forward", "forward-looking") || run.IsAny(i + 4, "forward", "forward-looking")));
}
