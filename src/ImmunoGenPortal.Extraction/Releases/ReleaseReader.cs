using System.Globalization;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Releases;

/// <summary>Reads what a release says of itself: headline, date, place, newswire and kind.</summary>
public static class ReleaseReader
{
    public static void Read(ReleaseContext context)
    {
        var draft = new Draft(SubjectKind.Release);
        ReadHeadline(context, draft);
        ReleaseDateReader.Read(context, draft);
        ReadPlace(context, draft);
        ReadWire(context, draft);
        ReleaseKindRules.Read(context, draft);
        context.Drafts.Add(draft);
    }

    private static void ReadHeadline(ReleaseContext context, Draft draft)
    {
        var headlines = context.Release.Passages.Where(passage => passage.Section == Section.Headline).Select(passage => passage.Span).ToList();
        if (headlines.Count > 0)
        {
            draft.Set(Properties.Release.Title, OneLine(context.Text, headlines), EvidenceSpans.Of(headlines), "release.title.headline", 0.95);
        }

        var subtitles = context.Release.Passages.Where(passage => passage.Section == Section.Subtitle).Select(passage => passage.Span).ToList();
        if (subtitles.Count > 0)
        {
            draft.Set(Properties.Release.Subtitle, OneLine(context.Text, subtitles), EvidenceSpans.Of(subtitles), "release.subtitle.below", 0.9);
        }
    }

    private static void ReadPlace(ReleaseContext context, Draft draft)
    {
        if (context.Release.Dateline is not { } dateline)
        {
            return;
        }

        var run = TokenRun.Read(context.Text, dateline);
        var start = DatelineReader.StartOfDatedPlace(run);
        var end = start;
        while (end < run.Count && (run.IsKind(end, TokenKind.Word) || (run.IsDash(end) && run.IsGluedToNext(end) && run.IsKind(end + 1, TokenKind.Word)) || (run.Is(end, ".") && run.Raw(end - 1) is "St")) && !run.IsAny(end, "and") && !DateReader.TryRead(run, end, out _, out _))
        {
            end++;
        }

        if (end > start)
        {
            var span = run.Span(start, end);
            draft.Set(Properties.Release.City, new TextValue(TitleCase(span.Quote(context.Text))), EvidenceSpans.Of(span), "release.city.dateline", 0.95);
        }
    }

    /// <summary>The newswire that the dateline names; failing that, one that the last lines name as the carrier.</summary>
    private static void ReadWire(ReleaseContext context, Draft draft)
    {
        var places = context.Release.Passages.Where(passage => passage.Section is Section.Source or Section.Letterhead).Select(passage => passage.Span);
        foreach (var place in context.Release.Dateline is { } dateline ? places.Prepend(dateline) : places)
        {
            if (ReadWire(context, draft, TokenRun.Read(context.Text, place)))
            {
                return;
            }
        }
    }

    private static bool ReadWire(ReleaseContext context, Draft draft, TokenRun run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (context.Lexicon.Trie.TryRead(run, i, out var name, out var next) && name!.Type == MentionType.Wire)
            {
                draft.Set(Properties.Release.Wire, new NameValue(Known(name.Thing, run.Span(i, next).Quote(run.Text))), EvidenceSpans.Of(run.Span(i, next)), "release.wire.dateline", 0.98);
                return true;
            }
        }

        return false;
    }

    /// <summary>The name as the lexicon writes it; a wire that changed its name keeps the one that it had.</summary>
    private static string Known(NamedThing wire, string written) =>
        NameKey.Of(written) == NameKey.Of(wire.Name) ? wire.Name
        : wire.Aliases.FirstOrDefault(alias => NameKey.Of(alias) == NameKey.Of(written) && alias.EndsWith("wire", StringComparison.OrdinalIgnoreCase)) ?? wire.Name;

    private static TextValue OneLine(string text, IEnumerable<EvidenceSpan> spans) =>
        new(string.Join(' ', spans.Select(span => span.QuoteLine(text))));

    /// <summary>"WALTHAM" is Waltham; a name that has small letters stays as it is.</summary>
    private static string TitleCase(string place) =>
        place.Any(char.IsLower) ? place : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(place.ToLowerInvariant());
}
