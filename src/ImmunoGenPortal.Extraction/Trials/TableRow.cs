using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>One line of a table that a release prints: its atoms, and the figures in it.</summary>
internal sealed class TableRow(Sentence sentence, int first, int after)
{
    public Sentence Sentence { get; } = sentence;

    public int First { get; } = first;

    public int After { get; } = after;

    public TokenRun Run => Sentence.Run;

    public int FirstToken => Sentence.Atoms[First].FirstToken;

    public int AfterToken => Sentence.Atoms[After - 1].AfterToken;

    /// <summary>The first metric within its first words; null where it begins otherwise.</summary>
    public Mention? Metric { get; } = sentence.Atoms.Skip(first).Take(Math.Min(4, after - first)).Select(atom => atom.Mention).FirstOrDefault(mention => mention?.Type == MentionType.Metric);

    /// <summary>The lines of a sentence; empty where it has one.</summary>
    public static FixedList<TableRow> Of(Sentence sentence)
    {
        if (!sentence.Holds(MentionType.Metric))
        {
            return [];
        }

        var rows = new List<TableRow>();
        var first = 0;
        for (var i = 1; i <= sentence.Atoms.Count; i++)
        {
            if (i == sentence.Atoms.Count || sentence.Run.StartsLine(sentence.Atoms[i].FirstToken))
            {
                rows.Add(new TableRow(sentence, first, i));
                first = i;
            }
        }

        return rows.Count > 1 ? [.. rows] : [];
    }

    /// <summary>Whether words other than units stand between the figures behind a token, outside brackets.</summary>
    public bool IsProse(int from)
    {
        var (depth, seen) = (0, false);
        for (var i = from; i < AfterToken; i++)
        {
            depth += Run.Raw(i) switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };
            seen |= depth == 0 && Run.IsKind(i, TokenKind.Number);
            if (depth == 0 && Run.IsKind(i, TokenKind.Word) && (seen ? !Run.IsAny(i, "months", "mos", "percent", "vs", "p", "HR", "NR", "NE") : Run.IsAny(i, "was", "were", "of", "for", "with", "in")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The numbers behind a token that stand in no bracket, with their unit: "%", "months" or none.</summary>
    public List<TableFigure> Figures(int from)
    {
        var figures = new List<TableFigure>();
        var depth = 0;
        for (var i = from; i < AfterToken; i++)
        {
            depth += Run.Raw(i) switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };
            if (depth == 0 && Run.IsKind(i, TokenKind.Number) && NumberReader.TryRead(Run, i, out var value, out var next) && Run.Raw(i - 1) is not ("<" or "=" or ">" or "≤"))
            {
                figures.Add(new TableFigure(value, Run.IsAny(next, "%", "percent") ? "%" : Run.IsAny(next, "months", "mos", "mo") ? "months" : "", Run.Span(i, next)));
                i = next - 1;
            }
        }

        return figures;
    }
}

/// <summary>A figure of a table.</summary>
internal readonly record struct TableFigure(decimal Value, string Unit, ImmunoGenPortal.Facts.EvidenceSpan Span);
