using System.Globalization;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>
/// Reads the pattern notation. A pattern is a sequence of:
/// <list type="bullet">
/// <item><c>word</c>: that word, whatever its case; <c>up-front</c> is two words, and the hyphen may be missing in the text;</item>
/// <item><c>MONEY</c>: a mention of that type (<see cref="MentionType"/>); <c>ORG</c> is PARTNER or COMPANY, <c>DATE</c> also takes a year, <c>NUMBER</c> is COUNT or PERCENT, <c>ANY</c> is any one step;</item>
/// <item><c>(a b | c)</c>: either; <c>x?</c>: x or nothing; <c>…8</c>: up to eight steps of anything, as few as will do; <c>…$8</c>: the same, but over no amount and no semicolon; <c>…@8</c>: over no partner; <c>^</c>: the sentence begins;</item>
/// <item><c>name:x</c>: x, kept under a name; <c>NAME</c> defined by a line <c>let NAME = …</c>: what that line says.</item>
/// </list>
/// Commas, quotation marks, hyphens, possessives, ® and brackets with what they hold are passed over where the pattern does not ask for them.
/// </summary>
internal sealed class PatternParser(string pattern, IReadOnlyDictionary<string, Node> definitions)
{
    private static readonly Dictionary<string, uint> Types = Enum.GetValues<MentionType>().ToDictionary(type => type.ToString().ToUpperInvariant(), type => 1u << (int)type);

    private int _at;

    static PatternParser()
    {
        Types["ORG"] = Types["PARTNER"] | Types["COMPANY"];
        Types["DATE"] |= Types["YEAR"];
        Types["NUMBER"] = Types["COUNT"] | Types["PERCENT"];
    }

    /// <exception cref="FormatException">The pattern cannot be read; the message says where.</exception>
    public static Node Parse(string pattern, IReadOnlyDictionary<string, Node> definitions)
    {
        var parser = new PatternParser(pattern, definitions);
        var node = parser.ReadChoice();
        parser.SkipSpaces();
        return parser._at == pattern.Length ? node : throw parser.Error("one bracket too many");
    }

    private Node ReadChoice()
    {
        var ways = new List<Node> { ReadSequence() };
        while (TryTake('|'))
        {
            ways.Add(ReadSequence());
        }

        return ways.Count == 1 ? ways[0] : new Node.Choice(ways);
    }

    private Node.Sequence ReadSequence()
    {
        var parts = new List<Node>();
        for (SkipSpaces(); _at < pattern.Length && pattern[_at] is not ('|' or ')'); SkipSpaces())
        {
            var part = ReadPart();
            parts.Add(TryTake('?') ? new Node.Optional(part) : part);
        }

        return parts.Count > 0 ? new Node.Sequence(parts) : throw Error("nothing stands here");
    }

    private Node ReadPart()
    {
        if (TryTake('('))
        {
            var inner = ReadChoice();
            return TryTake(')') ? inner : throw Error("a bracket is not closed");
        }

        if (TryTake('^'))
        {
            return new Node.Start();
        }

        return TryTake('…') ? ReadGap() : ReadWord();
    }

    private Node.Gap ReadGap()
    {
        var barred = _at >= pattern.Length ? 0 : pattern[_at] switch { '$' => Types["MONEY"] | AtomView.Semicolon, '@' => Types["PARTNER"], _ => 0u };
        _at += barred != 0 ? 1 : 0;
        return new Node.Gap(ReadNumber(), barred);
    }

    private int ReadNumber()
    {
        var start = _at;
        while (_at < pattern.Length && char.IsAsciiDigit(pattern[_at]))
        {
            _at++;
        }

        return int.TryParse(pattern.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 40
            ? number
            : throw Error("a gap needs a number from 1 to 40");
    }

    private Node ReadWord()
    {
        var start = _at;
        while (_at < pattern.Length && pattern[_at] is not (' ' or '|' or '(' or ')' or '?' or '…'))
        {
            _at++;
            if (pattern[_at - 1] == ':' && _at - 1 > start)
            {
                var name = pattern[start..(_at - 1)];
                return new Node.Capture(name, ReadPart());
            }
        }

        var word = pattern[start.._at];
        return word.Length == 0 ? throw Error("a word is missing")
            : char.IsAsciiLetterUpper(word[0]) ? ReadType(word)
            : Literal(word);
    }

    private Node ReadType(string word) =>
        word == "ANY" ? new Node.One()
        : Types.TryGetValue(word, out var mask) ? new Node.Type(mask)
        : definitions.TryGetValue(word, out var node) ? node
        : throw Error($"\"{word}\" is no type of mention and no line defines it");

    /// <summary>A word cut as the text is cut. The hyphens inside it are left out: the matcher passes over them anyway.</summary>
    private Node Literal(string word)
    {
        var run = TokenRun.Read(word, new Facts.EvidenceSpan(0, word.Length));
        var numbers = Enumerable.Range(0, run.Count).Where(i => run.Count == 1 || !run.IsDash(i)).Select(i => (Node)new Node.Word(Vocabulary.Add(run.Raw(i).ToString().ToLowerInvariant()))).ToList();
        return numbers.Count == 0 ? throw Error($"\"{word}\" has no word in it") : numbers.Count == 1 ? numbers[0] : new Node.Sequence(numbers);
    }

    private bool TryTake(char mark)
    {
        if (mark is not '?')
        {
            SkipSpaces();
        }

        if (_at >= pattern.Length || pattern[_at] != mark)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < pattern.Length && char.IsWhiteSpace(pattern[_at]))
        {
            _at++;
        }
    }

    private FormatException Error(string what) => new($"In the pattern \"{pattern}\", at character {_at + 1}: {what}.");
}
