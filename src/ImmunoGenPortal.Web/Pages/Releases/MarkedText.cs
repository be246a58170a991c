using System.Text.Encodings.Web;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.AspNetCore.Html;

namespace ImmunoGenPortal.Web.Pages.Releases;

/// <summary>
/// Sets the text of a release with its evidence marked. Every span of evidence is an element with the address "e-start-end";
/// its words lead to the claim that they support. Every sentence has such an address too, and says where it stands, so that a search can lead to it and selected words can be found again. The text is only ever written encoded.
/// </summary>
public static class MarkedText
{
    public static IHtmlContent Render(ReleaseView view, IReadOnlyList<TextMark> marks)
    {
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

    private static void WritePassage(HtmlContentBuilder html, string text, Passage passage, IReadOnlyList<TextMark> marks, HashSet<EvidenceSpan> marked)
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
    private static void WriteSentence(HtmlContentBuilder html, string text, EvidenceSpan sentence, IReadOnlyList<TextMark> marks)
    {
        var open = new Stack<(TextMark Mark, int End)>();
        var waiting = new PriorityQueue<(TextMark Mark, int End, bool IsRest), (int Start, int NegativeEnd)>();
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

    private static int CloseUntil(HtmlContentBuilder html, string text, Stack<(TextMark Mark, int End)> open, int at, int until)
    {
        while (open.TryPeek(out var inner) && inner.End <= until)
        {
            at = WriteWords(html, text, open, at, inner.End);
            open.Pop();
            html.AppendHtml("</span>");
        }

        return at;
    }

    private static int WriteWords(HtmlContentBuilder html, string text, Stack<(TextMark Mark, int End)> open, int from, int to)
    {
        if (to <= from)
        {
            return from;
        }

        if (open.TryPeek(out var inner) && inner.Mark is { ClaimId: { } claim, Property: { } property })
        {
            html.AppendHtml($"<a href=\"#f-{claim}\" title=\"{HtmlEncoder.Default.Encode(property.Label)}\">");
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

    private static IEnumerable<TextMark> Within(IReadOnlyList<TextMark> marks, EvidenceSpan sentence) => marks.Where(mark => mark.Span.Overlaps(sentence));
}
