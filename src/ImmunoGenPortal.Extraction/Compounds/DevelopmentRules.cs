using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>How far a compound is, where no study is described: "is in clinical testing for …".</summary>
public static class DevelopmentRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let BE = (is | are | remains)
        development.clinical      compound:COMPOUND …8 BE (now | currently | also)? stage:(in clinical testing | in the clinic | in clinical development | in clinical trials | in human testing)
        development.preclinical   compound:COMPOUND …8 BE (now | currently | also)? stage:(in preclinical (development | testing | evaluation))
        development.ind           compound:COMPOUND …8 stage:(ind | investigational new drug application) …4 (is | became | went) (active | in effect | into effect)
        """);

    public static void Read(ReleaseContext context)
    {
        foreach (var match in context.Telling.SelectMany(Rules.Match))
        {
            var indications = match.Sentence.Atoms.Skip(match.After).Select(atom => atom.Mention)
                .Where(mention => mention?.Type == MentionType.Indication && !IndicationReader.IsGeneral(mention.Thing!)).ToList();
            foreach (var indication in indications.Count > 0 ? indications : [null])
            {
                context.Drafts.AddRange(NearCompounds.Before(match, match.SpanOf("stage")!.Value).Select(compound => Make(match, compound, indication)));
            }
        }
    }

    private static Draft Make(Match match, Mention compound, Mention? indication)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var draft = new Draft(SubjectKind.Development)
            .Set(Properties.Development.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), rule, confidence)
            .Set(Properties.Development.Stage, new CodeValue(match.Rule.Code), EvidenceSpans.Of(match.SpanOf("stage")!.Value), rule, confidence);
        return indication is null ? draft
            : draft.Set(Properties.Development.Indication, new NameValue(indication.Thing!.Name), EvidenceSpans.Of(indication.Span), rule, confidence);
    }
}
