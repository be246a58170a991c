using System.Globalization;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>A wording that says something, under a stable dotted name.</summary>
public sealed class Rule
{
    private readonly PatternProgram _program;

    /// <summary>What a match can begin with.</summary>
    private readonly Lead _lead;

    internal Rule(string id, string pattern, Node node, bool isNegative, double confidence)
    {
        (Id, Pattern, IsNegative, Confidence) = (id, pattern, isNegative, confidence);
        _program = new PatternProgram(node);
        _lead = _program.Leads[0];
        Code = id[(id.LastIndexOf('.') + 1)..];
    }

    public string Id { get; }

    /// <summary>The last part of its name: in sets whose rules each stand for a code of FACTS.md, that code.</summary>
    public string Code { get; }

    /// <summary>As it was written.</summary>
    public string Pattern { get; }

    /// <summary>Whether it says what is not to be read, and takes its words from the other rules of its set.</summary>
    public bool IsNegative { get; }

    /// <summary>From 0 to 1: how often its reading is right.</summary>
    public double Confidence { get; }

    internal string[] Captures => _program.Captures;

    internal int SlotOf(string name)
    {
        for (var i = 0; i < Captures.Length; i++)
        {
            if (Captures[i] == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Adds the places where it matches, left to right, none overlapping another.</summary>
    internal void Find(Sentence sentence, SentenceView view, ref List<Match>? matches)
    {
        Matcher? matcher = null;
        var atoms = view.Atoms.AsSpan(0, _program.LastStart(view) + 1);
        for (var start = 0; start < atoms.Length; start++)
        {
            if (atoms[start].IsPassable || !_lead.Admits(in atoms[start]))
            {
                continue;
            }

            if (matcher is null)
            {
                matcher = Matcher.Mine;
                matcher.Begin(_program, view);
            }

            if (matcher.Matches(start, out var end))
            {
                (matches ??= []).Add(new Match(this, sentence, start, end, matcher.Slots));
                start = Math.Max(start, end - 1);
            }
        }
    }

    /// <summary>What a sentence must hold for it, the rarest thing first; nothing where it can match anything.</summary>
    internal Need[] Needs => _program.Needs;
}

/// <summary>
/// Rules that compete for the same words. Each line is a name, spaces, a pattern (<see cref="PatternParser"/>) and perhaps
/// a confidence (<c>~0.7</c>; 0.95 without) or <c>!</c> for a wording that must not be read. A line <c>let NAME = …</c> names a part.
/// An amount, percentage, count or fraction goes to the first rule that keeps it; names may serve several.
/// </summary>
public sealed class RuleSet
{
    private const double Usual = 0.95;

    private readonly RuleGroup _positive;
    private readonly RuleGroup _negative;

    private RuleSet(IReadOnlyList<Rule> rules)
    {
        Rules = rules;
        _positive = new RuleGroup([.. rules.Where(rule => !rule.IsNegative)]);
        _negative = new RuleGroup([.. rules.Where(rule => rule.IsNegative)]);
    }

    public IReadOnlyList<Rule> Rules { get; }

    /// <exception cref="FormatException">A line cannot be read; the message says which and why.</exception>
    public static RuleSet Parse(string lines)
    {
        var definitions = new Dictionary<string, Node>(StringComparer.Ordinal);
        var rules = new List<Rule>();
        foreach (var line in lines.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var (head, rest) = space < 0 ? throw new FormatException($"The line \"{line}\" has no pattern.") : (line[..space], line[space..].Trim());
            if (head == "let")
            {
                var equals = rest.IndexOf('=', StringComparison.Ordinal);
                if (equals < 1)
                {
                    throw new FormatException($"In the line \"{line}\", \"let\" needs a name, \"=\" and a pattern.");
                }

                definitions[rest[..equals].Trim()] = PatternParser.Parse(rest[(equals + 1)..], definitions);
                continue;
            }

            rules.Add(ReadRule(head, rest, definitions));
        }

        return new RuleSet(rules);
    }

    /// <summary>Every match, by rule and then left to right. Of matches that keep the same quantity the first rule's stays.</summary>
    public FixedList<Match> Match(Sentence sentence)
    {
        var view = SentenceView.Of(sentence);
        return _positive.MayMatch(view) ? Find(sentence, view) : FixedList<Match>.Empty;
    }

    private FixedList<Match> Find(Sentence sentence, SentenceView view)
    {
        if (view.FoundBy(this) is { } known)
        {
            return known;
        }

        if (_positive.Find(sentence, view) is not { } found)
        {
            return FixedList<Match>.Empty;
        }

        var chosen = Choose(found, _negative.Find(sentence, view));
        view.Keep(this, chosen);
        return chosen;
    }

    private static FixedList<Match> Choose(List<Match> found, List<Match>? negatives)
    {
        if (found.Count == 1 && negatives is null)
        {
            return [found[0]];
        }

        var barred = negatives is null ? null : new BarredPlaces(negatives);
        var taken = new HashSet<Mention>(ReferenceEqualityComparer.Instance);
        var matches = new List<Match>(found.Count);
        foreach (var match in found)
        {
            if (!IsTaken(match, taken) && barred?.Bars(match) != true)
            {
                Take(match, taken);
                matches.Add(match);
            }
        }

        return [.. matches];
    }

    private static bool IsTaken(Match match, HashSet<Mention> taken)
    {
        for (var slot = 0; taken.Count > 0 && slot < match.SlotCount; slot++)
        {
            if (match.KeptIn(slot) is { } mention && IsQuantity(mention) && taken.Contains(mention))
            {
                return true;
            }
        }

        return false;
    }

    private static void Take(Match match, HashSet<Mention> taken)
    {
        for (var slot = 0; slot < match.SlotCount; slot++)
        {
            if (match.KeptIn(slot) is { } mention && IsQuantity(mention))
            {
                taken.Add(mention);
            }
        }
    }

    private static bool IsQuantity(Mention mention) => mention.Type is MentionType.Money or MentionType.Percent or MentionType.Count or MentionType.Fraction or MentionType.Months;

    private static Rule ReadRule(string id, string rest, Dictionary<string, Node> definitions)
    {
        var isNegative = rest.EndsWith('!');
        var pattern = isNegative ? rest[..^1].TrimEnd() : rest;
        var confidence = Usual;
        var tilde = pattern.LastIndexOf('~');
        if (tilde > 0)
        {
            confidence = double.TryParse(pattern.AsSpan(tilde + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) && given is >= 0 and <= 1
                ? given
                : throw new FormatException($"In the rule {id}, \"{pattern[tilde..]}\" is no confidence from 0 to 1.");
            pattern = pattern[..tilde].TrimEnd();
        }

        return new Rule(id, pattern, PatternParser.Parse(pattern, definitions), isNegative, confidence);
    }
}
