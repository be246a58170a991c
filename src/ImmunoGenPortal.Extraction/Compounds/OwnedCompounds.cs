using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>The compounds of a release, to be given their owners.</summary>
internal sealed class OwnedCompounds(ReleaseContext context, List<Draft> drafts)
{
    /// <summary>Laboratory codes of the issuer: what bears one is its own until a release says otherwise.</summary>
    private static readonly string[] Codes = ["IMGN", "IMGC"];

    private readonly Dictionary<NamedThing, Draft?> _found = [];

    /// <summary>The company whose release it is; null where that is the issuer of all others.</summary>
    public NamedThing? Speaker => context.Speaker;

    public void Add(Match match, Mention? compound, (NamedThing Owner, EvidenceSpan Span) owner) =>
        Add(compound, new NameValue(owner.Owner.Name), owner.Span, match.Rule.Id, match.Rule.Confidence);

    public void Add(Mention? compound, NameValue owner, EvidenceSpan span, string rule, double confidence)
    {
        if (compound is { Type: MentionType.Compound, Thing: { } thing } && DraftOf(thing) is { } draft)
        {
            draft.Set(Properties.Compound.Owner, owner, EvidenceSpans.Of(span), rule, confidence);
        }
    }

    /// <summary>Gives those without an owner the company whose code they bear.</summary>
    public void AddByCode()
    {
        foreach (var mention in context.Sentences.Mentions(MentionType.Compound))
        {
            if (mention.Thing is { } thing && HasCode(mention) && DraftOf(thing) is { } draft && draft[Properties.Compound.Owner] is null)
            {
                draft.Set(Properties.Compound.Owner, new NameValue("ImmunoGen"), EvidenceSpans.Of(mention.Span), "compound.owner.code", 0.8, Basis.Implied);
            }
        }
    }

    /// <summary>Gives the compound that a licensee's release is about to the licensee, where nothing tells its owner and the headline names no other company.</summary>
    public void AddBySpeaker()
    {
        if (context.Speaker is { } speaker && LeadCompound.Of(context) is { Thing: { IsKnown: false } thing } && DraftOf(thing) is { } draft && draft[Properties.Compound.Owner] is null)
        {
            var named = context.In(Section.Headline, Section.Subtitle).Mentions(MentionType.Partner);
            if (named.Count > 0 && named.TrueForAll(partner => partner.Thing == speaker))
            {
                draft.Set(Properties.Compound.Owner, new NameValue(speaker.Name), EvidenceSpans.Of(named[0].Span), "compound.owner.speaker", 0.75, Basis.Implied);
            }
        }
    }

    private bool HasCode(Mention mention)
    {
        var words = context.Text.AsSpan(mention.Span.Start, mention.Span.Length);
        foreach (var code in Codes)
        {
            if (words.StartsWith(code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private Draft? DraftOf(NamedThing thing)
    {
        if (!_found.TryGetValue(thing, out var draft))
        {
            draft = drafts.Find(one => one[Properties.Compound.Name] is NameValue name && context.Lexicon.Same(MentionType.Compound, name.Name, thing));
            _found.Add(thing, draft);
        }

        return draft;
    }
}
