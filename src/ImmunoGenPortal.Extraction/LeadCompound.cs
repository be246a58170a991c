using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>The compound that a release is about.</summary>
internal static class LeadCompound
{
    /// <summary>The compound that headline and body name most; of equals the one named first.</summary>
    public static Mention? Of(ReleaseContext context) =>
        context.In(Section.Headline, Section.Subtitle, Section.Body).Mentions(MentionType.Compound).Where(mention => !mention.IsReference)
            .GroupBy(mention => mention.Thing!).OrderByDescending(group => group.Count()).FirstOrDefault()?.First();
}
