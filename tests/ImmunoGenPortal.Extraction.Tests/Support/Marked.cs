using System.Text;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Support;

/// <summary>Text in which square brackets mark what is expected as evidence. A bracket that the text itself has is written with a backslash.</summary>
public static class Marked
{
    // Private characters stand for the marks while the text is normalised: they are no space, no letter and no sign of Markdown.
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    /// <summary>The normalised text without the marks, and the spans between them.</summary>
    public static (string Text, EvidenceSpans Evidence) Text(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<EvidenceSpan>();
        var opened = new Stack<int>();
        foreach (var c in TextNormalizer.Normalize(WithPrivateMarks(marked)))
        {
            switch (c)
            {
                case Open:
                    opened.Push(text.Length);
                    break;
                case Close:
                    spans.Add(new EvidenceSpan(opened.Pop(), text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return opened.Count == 0 ? (text.ToString(), EvidenceSpans.Of(spans)) : throw new FormatException($"A mark is not closed in \"{marked}\".");
    }

    /// <summary>One sentence with its mentions read, whatever full stops it has.</summary>
    public static (Sentence Sentence, EvidenceSpans Evidence) Sentence(string marked)
    {
        var (text, evidence) = Text(marked);
        var run = TokenRun.Read(text, new EvidenceSpan(0, text.Length));
        return (new Sentence(run, new MentionReader(NameLexicon.Default).Read(run), Section.Body, 0), evidence);
    }

    private static string WithPrivateMarks(string marked)
    {
        var text = new StringBuilder(marked.Length);
        for (var i = 0; i < marked.Length; i++)
        {
            var escaped = marked[i] == '\\' && i + 1 < marked.Length && marked[i + 1] is '[' or ']';
            text.Append(escaped ? marked[++i] : marked[i] switch { '[' => Open, ']' => Close, var c => c });
        }

        return text.ToString();
    }
}
