using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>Makes the subject of a named thing: the name that the release uses most, its other names there, and those that the lexicon knows.</summary>
public static class EntityDraft
{
    /// <summary>No thing is given more other names than this; a list of dozens helps nobody.</summary>
    private const int MostAliases = 10;

    /// <param name="mentions">Every mention of the thing by a name; at least one.</param>
    public static Draft Make(SubjectKind kind, Property name, Property alias, IReadOnlyList<Mention> mentions, string text)
    {
        var thing = mentions[0].Thing!;
        var spellings = Spellings(mentions, text);
        var confidence = thing.IsKnown ? 0.97 : 0.75;
        var draft = new Draft(kind);
        draft.Set(name, new NameValue(spellings[0].Written), EvidenceSpans.Of(spellings[0].Span), thing.IsKnown ? "name.known" : "name.form", confidence);
        for (var i = 1; i < spellings.Count && i <= MostAliases; i++)
        {
            draft.Set(alias, new NameValue(spellings[i].Written), EvidenceSpans.Of(spellings[i].Span), "name.also", confidence);
        }

        AddKnown(draft, alias, thing, spellings);
        return draft;
    }

    /// <summary>The names that the lexicon has beside those in the text.</summary>
    private static void AddKnown(Draft draft, Property alias, NamedThing thing, List<Spelling> spellings)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spelling in spellings)
        {
            used.Add(spelling.Key);
            used.Add(spelling.WrittenKey);
        }

        var left = MostAliases - spellings.Count + 1;
        for (var i = -1; i < thing.Aliases.Count && left > 0; i++)
        {
            if (used.Add(i < 0 ? thing.Key : thing.AliasKeys[i]))
            {
                draft.Set(alias, new NameValue(i < 0 ? thing.Name : thing.Aliases[i]), EvidenceSpans.None, "name.lexicon", 0.9, Basis.Lexicon);
                left--;
            }
        }
    }

    /// <summary>The spellings, the most usual first and forms of the name last.</summary>
    private static List<Spelling> Spellings(IReadOnlyList<Mention> mentions, string text)
    {
        var thing = mentions[0].Thing!;
        var groups = Groups(mentions, text);
        var ordered = groups.Count == 1 ? (IEnumerable<(string Key, List<Mention> Mentions)>)groups
            : groups.OrderBy(group => thing.HasForm(group.Key)).ThenByDescending(group => group.Mentions.Count).ThenByDescending(group => group.Key == thing.Key);
        var spellings = new List<Spelling>(groups.Count);
        foreach (var (key, same) in ordered)
        {
            var written = Written(same, text);
            var writtenKey = NameKey.Of(written);
            if (!spellings.Exists(other => other.WrittenKey == writtenKey))
            {
                spellings.Add(new Spelling(key, written, writtenKey, same[0].Span));
            }
        }

        return spellings;
    }

    /// <summary>The mentions by the key of their words, in the order of the text.</summary>
    private static List<(string Key, List<Mention> Mentions)> Groups(IReadOnlyList<Mention> mentions, string text)
    {
        var groups = new List<(string Key, List<Mention> Mentions)>();
        foreach (var mention in mentions)
        {
            var words = text.AsSpan(mention.Span.Start, mention.Span.Length);
            var at = 0;
            while (at < groups.Count && !words.SequenceEqual(text.AsSpan(groups[at].Mentions[0].Span.Start, groups[at].Mentions[0].Span.Length)))
            {
                at++;
            }

            var key = at < groups.Count ? groups[at].Key : NameKey.Of(words);
            at = at < groups.Count ? at : groups.FindIndex(group => group.Key == key);
            if (at >= 0)
            {
                groups[at].Mentions.Add(mention);
            }
            else
            {
                groups.Add((key, [mention]));
            }
        }

        return groups;
    }

    /// <summary>As written, but a name that stands in capitals only in a headline is written as the lexicon has it.</summary>
    private static string Written(List<Mention> mentions, string text)
    {
        var best = (mentions.Find(mention => Letters.HoldsSmall(text.AsSpan(mention.Span.Start, mention.Span.Length))) ?? mentions[0]).Span.QuoteLine(text);
        var thing = mentions[0].Thing!;
        if (mentions[0].Type == MentionType.Indication && NameKey.Of(best) is var key && !thing.HasForm(key) && !thing.HasForm(key.TrimEnd('s')) && !thing.HasName(key))
        {
            return thing.Name; // "colorectal" of "colorectal or pancreatic cancer"
        }

        return Letters.HoldsSmall(best) || best.Length < 7 ? best : thing.NameOf(NameKey.Of(best)) ?? best;
    }

    /// <param name="Key">Of the words of the text.</param>
    /// <param name="WrittenKey">Of what is written for them.</param>
    private readonly record struct Spelling(string Key, string Written, string WrittenKey, EvidenceSpan Span);
}
