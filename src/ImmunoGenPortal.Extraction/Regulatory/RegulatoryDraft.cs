using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Makes a regulatory event of a match that keeps its compound.</summary>
internal static class RegulatoryDraft
{
    /// <param name="disease">Null where none is named.</param>
    public static Draft Make(Match match, string code, EvidenceSpans said, Place place, Mention? disease)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var compound = match.MentionOf("compound")!;
        var draft = new Draft(SubjectKind.Regulatory)
            .Set(Properties.Regulatory.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), rule, confidence)
            .Set(Properties.Regulatory.Event, new CodeValue(code), said, rule, confidence);
        if (place.Agency is { } agency)
        {
            draft.Set(Properties.Regulatory.Agency, new NameValue(agency.Thing!.Name), EvidenceSpans.Of(agency.Span), rule, confidence);
        }

        if (place.Code is { } jurisdiction)
        {
            var basis = place.Jurisdiction is null ? Basis.Implied : Basis.Stated;
            draft.Set(Properties.Regulatory.Jurisdiction, new CodeValue(jurisdiction), EvidenceSpans.Of((place.Jurisdiction ?? place.Agency)!.Span), rule, confidence, basis);
        }

        return disease is null ? draft
            : draft.Set(Properties.Regulatory.Indication, new NameValue(disease.Thing!.Name), EvidenceSpans.Of(disease.Span), rule, confidence);
    }
}
