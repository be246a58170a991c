using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>The compound that a release is about.</summary>
internal static class LeadCompound
{
    /// <summary>The compound that headline and body name most; of equals the one named first.</summary>
    public static Mention? Of(ReleaseContext context)
    {
        var named = context.In(Section.Headline, Section.Subtitle, Section.Body).Mentions(MentionType.Compound);
        var counts = new Dictionary<NamedThing, int>();
        foreach (var mention in named)
        {
            counts[mention.Thing!] = counts.GetValueOrDefault(mention.Thing!) + (mention.IsReference ? 0 : 1);
        }

        Mention? lead = null;
        foreach (var mention in named)
        {
            lead = !mention.IsReference && (lead is null || counts[mention.Thing!] > counts[lead.Thing!]) ? mention : lead;
        }

        return lead;
    }
}
