using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>What a release leaves to its reader of a compound: whose it is, and, where it names them elsewhere, target and payload.</summary>
public static class KnownCompounds
{
    private const string Issuer = "ImmunoGen";

    public static void Read(ReleaseContext context)
    {
        Dictionary<(MentionType, NamedThing?), Mention>? named = null;
        HashSet<string>? partners = null;
        foreach (var draft in context.Drafts.Where(draft => draft.Kind == SubjectKind.Compound))
        {
            if (draft[Properties.Compound.Name] is NameValue name && context.Lexicon.Find(MentionType.Compound, name.Name) is { Compound: { } known } generic)
            {
                AddOwner(draft, known, partners ??= context.Sentences.Mentions(MentionType.Partner).Select(mention => mention.Thing!.Name).ToHashSet());
                Add(context, draft, known, generic.Name, named ??= Named(context));
            }
        }
    }

    /// <summary>By what they name the first mentions of compounds and targets.</summary>
    private static Dictionary<(MentionType, NamedThing?), Mention> Named(ReleaseContext context) =>
        context.Telling.SelectMany(sentence => sentence.Mentions).Where(mention => mention.Type is MentionType.Compound or MentionType.Target && mention.Thing is not null)
            .GroupBy(mention => (mention.Type, mention.Thing)).ToDictionary(group => group.Key, group => group.First());

    /// <summary>A later developer whom the release does not name was none when it was written.</summary>
    private static void AddOwner(Draft draft, CompoundDetail known, HashSet<string> partners)
    {
        var owner = known.Originator == Issuer && known.Developer is { } later && !partners.Contains(later) ? Issuer : known.Developer;
        if (draft[Properties.Compound.Owner] is null && owner is not null && !owner.Contains(" and ", StringComparison.Ordinal))
        {
            draft.Set(Properties.Compound.Owner, new NameValue(owner), EvidenceSpans.None, "compound.owner.lexicon", 0.7, Basis.Lexicon);
        }
    }

    private static void Add(ReleaseContext context, Draft draft, CompoundDetail known, string generic, Dictionary<(MentionType, NamedThing?), Mention> named)
    {
        var target = known.Target is null ? null : context.Lexicon.Find(MentionType.Target, known.Target);
        if (target is not null && draft[Properties.Compound.Target] is null && named.TryGetValue((MentionType.Target, target), out var mention))
        {
            draft.Set(Properties.Compound.Target, new NameValue(target.Name), EvidenceSpans.Of(mention.Span), "compound.target.named", 0.8, Basis.Implied);
        }

        if (draft[Properties.Compound.Payload] is null && CompoundReader.PayloadOf(generic) is { } payload)
        {
            draft.Set(Properties.Compound.Payload, new TextValue(payload), EvidenceSpans.None, "compound.payload.generic", 0.85, Basis.Lexicon);
        }

        if (draft[Properties.Compound.Payload] is null && known.Payload is "DM1" or "DM4" && context.Text.IndexOf(known.Payload, StringComparison.Ordinal) is >= 0 and var at)
        {
            draft.Set(Properties.Compound.Payload, new TextValue(known.Payload), EvidenceSpans.Of(new EvidenceSpan(at, at + known.Payload.Length)), "compound.payload.named", 0.75, Basis.Implied);
        }
    }
}
