using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
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
        var spellings = mentions
            .GroupBy(mention => NameKey.Of(mention.Span.Quote(text)))
            .OrderBy(group => IsForm(thing, group.Key))
            .ThenByDescending(group => group.Count())
            .ThenByDescending(group => group.Key == NameKey.Of(thing.Name))
            .Select(group => (group.Key, Written: Spelling(group, text), group.First().Span))
            .DistinctBy(spelling => NameKey.Of(spelling.Written))
            .ToList();
        var confidence = thing.IsKnown ? 0.97 : 0.75;
        var draft = new Draft(kind);
        draft.Set(name, new NameValue(spellings[0].Written), EvidenceSpans.Of(spellings[0].Span), thing.IsKnown ? "name.known" : "name.form", confidence);
        foreach (var (_, written, span) in spellings.Skip(1).Take(MostAliases))
        {
            draft.Set(alias, new NameValue(written), EvidenceSpans.Of(span), "name.also", confidence);
        }

        var used = spellings.SelectMany(spelling => new[] { spelling.Key, NameKey.Of(spelling.Written) }).ToHashSet();
        foreach (var other in thing.Aliases.Prepend(thing.Name).Where(other => used.Add(NameKey.Of(other))).Take(Math.Max(0, MostAliases - spellings.Count + 1)))
        {
            draft.Set(alias, new NameValue(other), EvidenceSpans.None, "name.lexicon", 0.9, Basis.Lexicon);
        }

        return draft;
    }

    private static bool IsForm(NamedThing thing, string key) => thing.Forms.Any(form => NameKey.Of(form) == key);

    /// <summary>As written, but a name that stands in capitals only in a headline is written as the lexicon has it.</summary>
    private static string Spelling(IEnumerable<Mention> mentions, string text)
    {
        var written = mentions.Select(mention => mention.Span.QuoteLine(text)).ToList();
        var best = written.Find(name => name.Any(char.IsLower)) ?? written[0];
        var thing = mentions.First().Thing!;
        if (mentions.First().Type == MentionType.Indication && !IsForm(thing, NameKey.Of(best)) && !IsForm(thing, NameKey.Of(best).TrimEnd('s')) && !thing.Aliases.Prepend(thing.Name).Any(name => NameKey.Of(name) == NameKey.Of(best)))
        {
            return thing.Name; // "colorectal" of "colorectal or pancreatic cancer"
        }

        return best.Any(char.IsLower) || best.Length < 7 ? best : thing.Aliases.Prepend(thing.Name).FirstOrDefault(name => NameKey.Of(name) == NameKey.Of(best)) ?? best;
    }
}
