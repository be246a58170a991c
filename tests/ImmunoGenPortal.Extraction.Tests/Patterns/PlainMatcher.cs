namespace ImmunoGenPortal.Extraction.Tests.Patterns;

/// <summary>A pattern that writes itself in the notation.</summary>
public abstract record Part
{
    public sealed record Word(string Text) : Part
    {
        public override string ToString() => Text;
    }

    public sealed record Money : Part
    {
        public override string ToString() => "MONEY";
    }

    public sealed record Start : Part
    {
        public override string ToString() => "^";
    }

    public sealed record One : Part
    {
        public override string ToString() => "ANY";
    }

    public sealed record Gap(int Most) : Part
    {
        public override string ToString() => $"…{Most}";
    }

    public sealed record Optional(Part Inner) : Part
    {
        public override string ToString() => $"({Inner})?";
    }

    public sealed record Capture(Part Inner) : Part
    {
        public override string ToString() => $"x:({Inner})";
    }

    public sealed record Sequence(IReadOnlyList<Part> Parts) : Part
    {
        public override string ToString() => $"({string.Join(' ', Parts)})";
    }

    public sealed record Choice(IReadOnlyList<Part> Ways) : Part
    {
        public override string ToString() => $"({string.Join(" | ", Ways)})";
    }
}

/// <summary>Tries every way in the order of preference, and forgets nothing: slow, and plainly right.</summary>
public sealed class PlainMatcher(string[] words)
{
    public IEnumerable<(int First, int After)> Find(Part pattern)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (IsMark(start))
            {
                continue;
            }

            foreach (var after in Ends(pattern, start).Take(1))
            {
                yield return (start, after);
                start = Math.Max(start, after - 1);
            }
        }
    }

    private IEnumerable<int> Ends(Part part, int at) => part switch
    {
        Part.Word word => Reach(at, i => words[i] == word.Text),
        Part.Money => Reach(at, i => words[i] == "$"),
        Part.Start => Enumerable.Range(0, at).All(IsMark) ? [at] : [],
        Part.One => Reach(at, i => !IsMark(i)),
        Part.Gap gap => OfGap(gap.Most, at),
        Part.Optional optional => Ends(optional.Inner, at).Append(at),
        Part.Capture capture => Ends(capture.Inner, at),
        Part.Sequence sequence => sequence.Parts.Aggregate((IEnumerable<int>)[at], (places, next) => places.SelectMany(place => Ends(next, place))),
        // A choice of single words is one step: which of them is nearest decides, not which is named first.
        Part.Choice choice when choice.Ways.All(IsOneWord) => Reach(at, i => choice.Ways.Any(way => words[i] == OneWord(way))),
        Part.Choice choice => choice.Ways.SelectMany(way => Ends(way, at)),
        _ => [],
    };

    private static bool IsOneWord(Part part) => OneWord(part) is not null;

    private static string? OneWord(Part part) => part is Part.Word word ? word.Text : part is Part.Sequence { Parts: [Part.Word only] } ? only.Text : null;

    private IEnumerable<int> OfGap(int most, int at) =>
        most == 0 ? [at] : Reach(at, i => !IsMark(i)).SelectMany(next => OfGap(most - 1, next)).Prepend(at);

    /// <summary>The place behind the next step that fits, marks before it passed over; a bracket as a whole first, then into it.</summary>
    private IEnumerable<int> Reach(int at, Func<int, bool> fits)
    {
        if (at >= words.Length)
        {
            return [];
        }

        if (fits(at))
        {
            return [at + 1];
        }

        var close = words[at] == "(" ? Array.IndexOf(words, ")", at) : -1;
        return !IsMark(at) ? [] : close > 0 ? Reach(close + 1, fits).Concat(Reach(at + 1, fits)) : Reach(at + 1, fits);
    }

    private bool IsMark(int at) => words[at] is "," or "(" or ")" or "”" or "®";
}
