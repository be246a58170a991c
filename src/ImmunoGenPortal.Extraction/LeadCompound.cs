using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>The compound that a release is about.</summary>
internal static class LeadCompound
{
    /// <summary>The compound that headline and body name most; of equals the one named first.</summary>
    public static Mention? Of(ReleaseContext context) =>
        context.In(Section.Headline, Section.Subtitle, Section.Body).SelectMany(sentence => sentence.Mentions)
            .Where(mention => mention is { Type: MentionType.Compound, IsReference: false })
            .GroupBy(mention => mention.Thing!).OrderByDescending(group => group.Count()).FirstOrDefault()?.First();
}
