using System.Collections.Frozen;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Where the sentences of a paragraph begin and end. Abbreviations of names, titles and places do not end one.</summary>
public static class SentenceSplitter
{
    /// <summary>Words that a full stop shortens; some of them may still close a sentence.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = Words(StringComparer.OrdinalIgnoreCase,
    [
        "dr", "mr", "mrs", "ms", "prof", "st", "no", "nos", "vs", "al", "fig", "approx", "jr", "sr", "ph", "e.g", "i.e", "u.s", "u.k", "u.s.a",
        "mass", "conn", "calif", "md", "pa", "n.j", "n.y", "wash", "ill", "mich", "minn", "fla", "tex", "ariz", "colo", "ga", "va", "md", "del", "ont",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "a.m", "p.m", "ph.d", "m.d", "d.phil", "pharm.d", "m.b.a", "b.sc", "m.sc",
    ]);

    /// <summary>Legal forms: they end a sentence only before a word that plainly opens one.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LegalForms = Words(StringComparer.OrdinalIgnoreCase, ["inc", "corp", "ltd", "co", "plc", "n.v", "s.a", "llc", "l.p"]);

    /// <summary>What a single letter numbers or names: it may end a sentence.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered = Words(StringComparer.OrdinalIgnoreCase, ["phase", "forward", "oncolysin", "part", "cohort", "arm", "group", "grade", "study", "class", "series"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Words(StringComparer.Ordinal,
    [
        "The", "This", "These", "Those", "That", "It", "Its", "In", "On", "At", "For", "Under", "As", "We", "Our", "He", "She", "They", "There", "A", "An", "If", "With", "More", "Both", "Each",
    ]);

    public static List<EvidenceSpan> Split(string text, EvidenceSpan passage)
    {
        var sentences = new List<EvidenceSpan>();
        var start = passage.Start;
        for (var i = passage.Start; text.AsSpan(i, passage.End - i).IndexOfAny('.', '?', '!') is >= 0 and var stop;)
        {
            if (EndsSentence(text, passage, start, i + stop, out var end))
            {
                Add(sentences, text, start, end);
                start = end;
            }

            i = end;
        }

        Add(sentences, text, start, passage.End);
        return sentences;
    }

    /// <param name="end">Behind the marks that close with the stop; only behind the stop where it is an abbreviation's and another mark may yet end the sentence.</param>
    private static bool EndsSentence(string text, EvidenceSpan passage, int start, int stop, out int end)
    {
        end = stop + 1;
        while (end < passage.End && text[end] is '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '.' or '?' or '!' || (end < passage.End && Tokenizer.IsSuperscript(text[end])))
        {
            end++;
        }

        if (end >= passage.End)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        var next = end;
        while (next < passage.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= passage.End || !OpensSentence(text, next, passage.End))
        {
            return next >= passage.End;
        }

        var isAbbreviation = text[stop] == '.' && IsAbbreviation(text, start, stop, next, passage.End);
        end = isAbbreviation ? stop + 1 : end;
        return !isAbbreviation;
    }

    private static bool OpensSentence(string text, int at, int limit)
    {
        while (at < limit && text[at] is '"' or '\u201C' or '\u2018' or '(' or '[' or '\'')
        {
            at++;
        }

        return at < limit && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || StartsName(text, at, limit));
    }

    /// <summary>Names that open a sentence in small letters: "huC242-DM1", "sanofi-aventis".</summary>
    private static bool StartsName(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(at, end - at);
        return (word.StartsWith("hu") && word.Length > 2 && word[2..].ContainsAnyInRange('A', 'Z')) || word.SequenceEqual("sanofi");
    }

    private static bool IsAbbreviation(string text, int start, int stop, int next, int limit)
    {
        var word = stop;
        while (word > start && (char.IsLetterOrDigit(text[word - 1]) || (text[word - 1] == '.' && word - 1 > start && char.IsLetter(text[word - 2]))))
        {
            word--;
        }

        var before = text.AsSpan(word, stop - word);
        if (before.Length == 1 && char.IsUpper(before[0]))
        {
            return !(word > start && text[word - 1] is '/' or '-' or '\u2010' or '\u2011' or '&') && !Numbered.Contains(WordBefore(text, start, word)); // an initial, but for "Phase I." and "R/B."
        }

        if (LegalForms.Contains(before) || (before is [var one, '.', var other] && char.IsUpper(one) && char.IsUpper(other)))
        {
            // two initials stand before a name: "J.Q. Roe & Co."
            return !Openers.Contains(WordAt(text, next, limit));
        }

        return Abbreviations.Contains(before) && !(before is "U.S" or "U.K" && Openers.Contains(WordAt(text, next, limit)));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int word)
    {
        var end = word;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var first = end;
        while (first > start && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return text.AsSpan(first, end - first);
    }

    private static ReadOnlySpan<char> WordAt(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(at, end - at);
    }

    private static void Add(List<EvidenceSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new EvidenceSpan(start, end));
        }
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(StringComparer comparer, string[] words) => words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
