using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>What a right covers: exclusivity, technology, target, field, its place among others and its date.</summary>
public static class ScopeRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let RIGHT = (right | rights | license | licenses | licence)
        deal.exclusive.right        exclusivity:EXCLUSIVITY …5 RIGHT
        deal.technology.used        technology:TECHNOLOGY
        deal.ordinal.license        ordinal:ORDINAL …2 (license | target | antigen | TARGET)
        deal.count.targets          count:COUNT (other | additional | more | further | separate | undisclosed)? (targets | licenses | antigens)
        deal.date.in                (in | on | of | since | dated)? date:DATE
        deal.target.undisclosed     (target | targets | antigen | antigens) …5 target:(undisclosed | not disclosed | not been disclosed | not named)
        deal.target.undisclosed     target:(undisclosed | unnamed | unspecified) (target | targets | antigen | antigens)
        deal.target.named           target:TARGET
        deal.field.products         (develop | discover | create | make) field:((anticancer | cancer | oncology) (therapeutics | products | drugs | compounds | therapies | treatments))
        """);

    /// <summary>Reads one match into the deal whose clause it stands in.</summary>
    public static void Read(Match match, DealDraft deal)
    {
        var draft = deal.Draft;
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        if (match.MentionOf("exclusivity") is { Code: var exclusivity } exclusive)
        {
            draft.Set(Properties.Deal.Exclusive, new FlagValue(exclusivity == "exclusive"), EvidenceSpans.Of(exclusive.Span), rule, confidence);
        }

        if (match.MentionOf("technology") is { Thing: NamedThing technology } used)
        {
            draft.Set(Properties.Deal.Technology, new TextValue(technology.Name), EvidenceSpans.Of(used.Span), rule, confidence);
        }

        if (match.MentionOf("ordinal") is { } ordinal)
        {
            draft.Set(Properties.Deal.Ordinal, new NumberValue(ordinal.Number), EvidenceSpans.Of(ordinal.Span), rule, confidence);
        }

        if (match.MentionOf("count") is { } count)
        {
            draft.Set(Properties.Deal.Count, new NumberValue(count.Number), EvidenceSpans.Of(count.Span), rule, confidence);
        }

        if (match.MentionOf("date") is { Date: { } date } dated)
        {
            draft.Set(Properties.Deal.Date, new DateValue(date), EvidenceSpans.Of(dated.Span), rule, confidence);
        }

        if (match.SpanOf("target") is { } target)
        {
            var name = match.MentionOf("target")?.Thing?.Name ?? "undisclosed";
            draft.Set(Properties.Deal.Target, new NameValue(name), EvidenceSpans.Of(target), rule, confidence);
        }

        if (match.SpanOf("field") is { } field)
        {
            draft.Set(Properties.Deal.Field, new TextValue(field.Quote(match.Sentence.Run.Text)), EvidenceSpans.Of(field), rule, confidence);
        }
    }
}
