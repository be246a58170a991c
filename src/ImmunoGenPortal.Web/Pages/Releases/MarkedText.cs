using System.Text.Encodings.Web;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Html;

namespace ImmunoGenPortal.Web.Pages.Releases;

/// <summary>
/// Sets the text of a release with its evidence marked. Every span of evidence is an element with the address "e-start-end";
/// its words lead to the claim that they support. Every sentence has such an address too, and says where it stands, so that a search can lead to it and selected words can be found again. The text is only ever written encoded.
/// </summary>
public static class MarkedText
{
    /// <summary>A mark that is longer, a quotation say, is not underlined: whole lines of underlining cannot be read.</summary>
    private const int LongMark = 90;

    /// <summary>A span to mark, and the claim that its words lead to; null for a figure that no claim is made of.</summary>
    private sealed record Mark(EvidenceSpan Span, int? ClaimId, string Class);

    public static IHtmlContent Render(ReleaseView view)
    {
        var marks = Marks(view);
        var marked = marks.Select(mark => mark.Span).ToHashSet();
        var html = new HtmlContentBuilder();
        var list = false;
        foreach (var passage in view.Release.Passages)
        {
            if (passage.Shape == PassageShape.ListItem != list)
            {
                html.AppendHtml(list ? "</ul>" : "<ul>");
                list = !list;
            }

            var element = ElementOf(passage);
            html.AppendHtml($"<{element} class=\"s-{passage.Section.ToString().ToLowerInvariant()}{(passage.Shape == PassageShape.Lines ? " lines" : "")}\">");
            WritePassage(html, view.Release.Text, passage, marks, marked);
            html.AppendHtml($"</{element}>");
        }

        return list ? html.AppendHtml("</ul>") : html;
    }

    private static string ElementOf(Passage passage) => (passage.Section, passage.Shape) switch
    {
        (Section.Headline, _) => "h1",
        (_, PassageShape.Heading) => "h2",
        (_, PassageShape.ListItem) => "li",
        _ => "p",
    };

    private static void WritePassage(HtmlContentBuilder html, string text, Passage passage, List<Mark> marks, HashSet<EvidenceSpan> marked)
    {
        var at = passage.Span.Start;
        foreach (var sentence in passage.Sentences)
        {
            Write(html, text, at, Math.Max(at, sentence.Start));
            html.AppendHtml($"<span class=\"s\"{(marked.Contains(sentence) ? "" : $" id=\"e-{sentence}\"")} data-s=\"{sentence}\">");
            WriteSentence(html, text, sentence, marks);
            html.AppendHtml("</span>");
            at = sentence.End;
        }

        Write(html, text, at, Math.Max(at, passage.Span.End));
    }

    /// <summary>Marks nest where one holds another; one that crosses the end of another is cut there and goes on behind it.</summary>
    private static void WriteSentence(HtmlContentBuilder html, string text, EvidenceSpan sentence, List<Mark> marks)
    {
        var open = new Stack<(Mark Mark, int End)>();
        var waiting = new PriorityQueue<(Mark Mark, int End, bool IsRest), (int Start, int NegativeEnd)>();
        foreach (var mark in Within(marks, sentence))
        {
            var (start, end) = (Math.Max(mark.Span.Start, sentence.Start), Math.Min(mark.Span.End, sentence.End));
            waiting.Enqueue((mark, end, mark.Span.Start < sentence.Start), (start, -end));
        }

        var at = sentence.Start;
        while (waiting.TryDequeue(out var next, out var place))
        {
            at = CloseUntil(html, text, open, at, place.Start);
            at = WriteWords(html, text, open, at, place.Start);
            if (open.TryPeek(out var outer) && next.End > outer.End)
            {
                waiting.Enqueue((next.Mark, next.End, true), (outer.End, -next.End));
                next.End = outer.End;
            }

            html.AppendHtml(next.IsRest ? $"<span data-of=\"e-{next.Mark.Span}\" class=\"{next.Mark.Class}\">" : $"<span id=\"e-{next.Mark.Span}\" class=\"{next.Mark.Class}\">");
            open.Push((next.Mark, next.End));
        }

        at = CloseUntil(html, text, open, at, sentence.End);
        Write(html, text, at, sentence.End);
    }

    private static int CloseUntil(HtmlContentBuilder html, string text, Stack<(Mark Mark, int End)> open, int at, int until)
    {
        while (open.TryPeek(out var inner) && inner.End <= until)
        {
            at = WriteWords(html, text, open, at, inner.End);
            open.Pop();
            html.AppendHtml("</span>");
        }

        return at;
    }

    private static int WriteWords(HtmlContentBuilder html, string text, Stack<(Mark Mark, int End)> open, int from, int to)
    {
        if (to <= from)
        {
            return from;
        }

        if (open.TryPeek(out var inner) && inner.Mark.ClaimId is { } claim)
        {
            html.AppendHtml($"<a href=\"#f-{claim}\">");
            Write(html, text, from, to);
            html.AppendHtml("</a>");
        }
        else
        {
            Write(html, text, from, to);
        }

        return to;
    }

    private static void Write(HtmlContentBuilder html, string text, int from, int to)
    {
        if (to > from)
        {
            html.AppendHtml(HtmlEncoder.Default.Encode(text[from..to]));
        }
    }

    /// <summary>Every span once, by its place; of claims that share a span the first.</summary>
    private static List<Mark> Marks(ReleaseView view)
    {
        var marks = new Dictionary<EvidenceSpan, Mark>();
        foreach (var claim in view.Subjects.SelectMany(All).OrderBy(claim => claim.SubjectKind == SubjectKind.Release))
        {
            foreach (var span in claim.Evidence)
            {
                marks.TryAdd(span, new Mark(span, claim.Id, $"e {Hue.Of(claim.Property)}{(span.Length > LongMark ? " long" : "")}"));
            }
        }

        foreach (var span in view.Checks.SelectMany(check => check.Evidence).Concat(view.Unclaimed.Select(mention => new EvidenceSpan(mention.Start, mention.End))))
        {
            marks.TryAdd(span, new Mark(span, null, "e k-other"));
        }

        return [.. marks.Values.OrderBy(mark => mark.Span)];
    }

    private static IEnumerable<ClaimView> All(SubjectView subject) => subject.Claims.Concat(subject.Parts.SelectMany(All));

    private static IEnumerable<Mark> Within(List<Mark> marks, EvidenceSpan sentence) => marks.Where(mark => mark.Span.Overlaps(sentence));
}
