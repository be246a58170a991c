using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Designations that authorities have granted: one row for each jurisdiction and disease.</summary>
public static class DesignationRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let GRANTED = (been granted | received | was granted | were granted | been awarded | obtained | has | holds)
        let STATUS = (designation | designations | status)
        designation.orphan-designation   compound:COMPOUND (has | have)? GRANTED event:(orphan (drug | medicinal product)? STATUS)
        designation.orphan-designation   event:(orphan (drug | medicinal product)? STATUS) (has been | was)? (granted)? (to | for) compound:COMPOUND
        designation.fast-track           compound:COMPOUND (has | have)? GRANTED event:(fast track STATUS)
        designation.breakthrough         compound:COMPOUND (has | have)? GRANTED event:(breakthrough therapy? STATUS)
        designation.priority-review      compound:COMPOUND (has | have)? GRANTED event:(priority review STATUS?)
        designation.not                  (seek | seeks | seeking | sought | apply for | applied for | applying for | requests | requested | request | requesting | eligible for | may receive | could receive | may obtain | could obtain) …4 (orphan | fast track | breakthrough | priority review) !
        designation.not                  (if | unless | should) compound:COMPOUND !
        designation.not                  (orphan | fast track | breakthrough) …8 (was | were | been) (denied | refused | rejected | withdrawn | revoked) !
        """);

    /// <summary>"the first three of these cancers": diseases of the sentence before, by their number.</summary>
    private static readonly RuleSet References = RuleSet.Parse("""
        designation.these   the first count:COUNT of these (cancers | diseases | indications | tumors)
        designation.these   (all | each | both) of? these (cancers | diseases | indications | tumors)
        designation.these   for these (cancers | diseases | indications | tumors)
        """);

    public static void Read(ReleaseContext context)
    {
        Sentence? before = null;
        foreach (var sentence in context.In(Section.Body, Section.Boilerplate, Section.Headline, Section.Subtitle))
        {
            foreach (var match in Rules.Match(sentence))
            {
                Add(context, match, before);
            }

            before = sentence;
        }
    }

    private static void Add(ReleaseContext context, Match match, Sentence? before)
    {
        var behind = match.Sentence.Atoms.Skip(match.After).Select(atom => atom.Mention).OfType<Mention>().ToList();
        var diseases = Diseases(match.Sentence, behind, before);
        var places = Place.Of(behind.Exists(IsPlace) ? behind : match.Sentence.Atoms.Take(match.First).Select(atom => atom.Mention), context.Lexicon);
        foreach (var disease in diseases.Count > 0 ? [.. diseases] : new Mention?[] { null })
        {
            foreach (var place in places)
            {
                context.Drafts.Add(RegulatoryDraft.Make(match, match.Rule.Code, EvidenceSpans.Of(match.SpanOf("event")!.Value), place, disease));
            }
        }
    }

    private static List<Mention> Diseases(Sentence sentence, List<Mention> behind, Sentence? before)
    {
        if (References.Match(sentence) is [var these, ..] && before is not null)
        {
            var listed = before.Mentions.Where(IsDisease).ToList();
            return [.. these.MentionOf("count") is { } count ? listed.Take((int)Math.Min(count.Number, listed.Count)) : listed];
        }

        return [.. behind.Where(IsDisease)];
    }

    private static bool IsPlace(Mention mention) => mention.Type is MentionType.Jurisdiction or MentionType.Regulator;

    private static bool IsDisease(Mention mention) => mention.Type == MentionType.Indication && !IndicationReader.IsGeneral(mention.Thing!);
}
