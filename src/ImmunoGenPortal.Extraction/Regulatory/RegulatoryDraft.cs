using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Makes a regulatory event of a match that keeps its compound.</summary>
internal static class RegulatoryDraft
{
    /// <param name="place">A jurisdiction or an authority; null where none is named.</param>
    /// <param name="disease">Null where none is named.</param>
    public static Draft Make(Match match, string code, EvidenceSpans said, Mention? place, Mention? disease)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var compound = match.MentionOf("compound")!;
        var draft = new Draft(SubjectKind.Regulatory)
            .Set(Properties.Regulatory.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), rule, confidence)
            .Set(Properties.Regulatory.Event, new CodeValue(code), said, rule, confidence);
        if (place is { Type: MentionType.Jurisdiction, Code: { } jurisdiction })
        {
            draft.Set(Properties.Regulatory.Jurisdiction, new CodeValue(jurisdiction), EvidenceSpans.Of(place.Span), rule, confidence);
        }
        else if (place is not null)
        {
            draft.Set(Properties.Regulatory.Agency, new NameValue(place.Thing!.Name), EvidenceSpans.Of(place.Span), rule, confidence);
        }

        return disease is null ? draft
            : draft.Set(Properties.Regulatory.Indication, new NameValue(disease.Thing!.Name), EvidenceSpans.Of(disease.Span), rule, confidence);
    }
}
