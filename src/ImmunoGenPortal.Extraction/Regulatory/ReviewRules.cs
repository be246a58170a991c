using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Applications that are with the authorities: "under review" says that they were submitted.</summary>
public static class ReviewRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let APPLICATION = (application | applications | submission | submissions | filing | filings | bla | maa | nda)
        let REVIEW = (under | in | undergoing | undergoes) (regulatory | priority)? review
        regulatory.review         event:(marketing? APPLICATION) (for | of) compound:COMPOUND …20 status:REVIEW
        regulatory.review         compound:COMPOUND , (which | that)? (is | are) (currently | now | also)? status:REVIEW
        regulatory.review         compound:COMPOUND , …8 , (is | are) (currently | now | also)? status:REVIEW
        regulatory.review         event:(marketing? APPLICATION) (for (the | this | that) same? (indication | use | setting | disease))? (is | are) (currently | now | also)? status:REVIEW (by | with | at) the? REGULATOR
        regulatory.review         compound:COMPOUND ,? is …10 and (is | are)? (currently | now | also)? status:REVIEW
        regulatory.review         compound:COMPOUND (is | are) (currently | now)? status:REVIEW
        regulatory.review.not     APPLICATION …20 (will be | to be | planned | expected | could be) …3 REVIEW !
        """);

    /// <summary>How many steps behind "review" its places are looked for.</summary>
    private const int Reach = 12;

    public static void Read(ReleaseContext context)
    {
        Mention? last = null;
        foreach (var sentence in context.Telling)
        {
            foreach (var match in Rules.Match(sentence))
            {
                if ((match.MentionOf("compound") ?? sentence.Mentions.FirstOrDefault(IsNamed) ?? last) is { } compound)
                {
                    Read(context, match, compound);
                }
            }

            last = sentence.Mentions.LastOrDefault(IsNamed) ?? last;
        }
    }

    private static bool IsNamed(Mention mention) => mention is { Type: MentionType.Compound, Thing: not null };

    private static void Read(ReleaseContext context, Match match, Mention compound)
    {
        var said = EvidenceSpans.Of(new[] { match.SpanOf("event"), match.SpanOf("status") }.OfType<EvidenceSpan>());
        foreach (var place in Place.Of(match.Sentence.Atoms.Skip(match.After).Take(Reach).Select(atom => atom.Mention), context.Lexicon))
        {
            context.Drafts.Add(RegulatoryDraft.Make(match, "submission", said, place, disease: null, compound));
        }

        var disease = match.Sentence.Atoms.Skip(match.After).Select(atom => atom.Mention).FirstOrDefault(mention => mention?.Type == MentionType.Indication && !IndicationReader.IsGeneral(mention.Thing!));
        var draft = new Draft(SubjectKind.Development)
            .Set(Properties.Development.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), match.Rule.Id, match.Rule.Confidence)
            .Set(Properties.Development.Stage, new CodeValue("filed"), said, match.Rule.Id, match.Rule.Confidence);
        context.Drafts.Add(disease is null ? draft : draft.Set(Properties.Development.Indication, new NameValue(disease.Thing!.Name), EvidenceSpans.Of(disease.Span), match.Rule.Id, match.Rule.Confidence));
    }
}
