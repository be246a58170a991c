using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Two licenses told in one breath, each with its own date: "its second and third licenses, in October and November".</summary>
internal static class LicensePairs
{
    /// <summary>Above the confidence of what the first of the two was told with.</summary>
    private const double Sure = 0.96;

    private static readonly RuleSet Rules = RuleSet.Parse("""
        let MONTH = (january | february | march | april | may | maymonth | june | july | august | september | october | november | december)
        let LICENSES = (licenses | targets | licences | license | ones | options)
        let TAKEN = (taken | were taken | obtained | signed | respectively | both | one | the first)
        deal.pair.dates    first:ORDINAL and (its | a | the)? second:ORDINAL …3 LICENSES? TAKEN? in date:DATE and in? dateNext:DATE
        deal.pair.months   first:ORDINAL and (its | a | the)? second:ORDINAL …3 LICENSES? TAKEN? in month:MONTH and in? monthNext:MONTH
        deal.pair.count    LICENSES (for | to | on | against) (two | both) …6 in date:DATE and in? dateNext:DATE
        deal.pair.count    LICENSES (for | to | on | against) (two | both) …6 in month:MONTH and in? dateNext:DATE
        deal.pair.lead     (^ | ^ -? -? PARTNER …1 (- | – | :)?) in date:DATE and (again | then)? in? dateNext:DATE …1 PARTNER …1 (licensed | took | has taken | obtained | acquired | exercised)
        deal.pair.lead     (^ | ^ -? -? PARTNER …1 (- | – | :)?) in month:MONTH and (again | then)? in? dateNext:DATE …1 PARTNER …1 (licensed | took | has taken | obtained | acquired | exercised)
        deal.pair.count    (two | both) LICENSES …12 one in date:DATE and (one | the other | another)? in? dateNext:DATE
        deal.pair.three    three …2 LICENSES …12 (one)? in date:DATE …2 in dateNext:DATE …3 in dateThird:DATE
        deal.pair.months   LICENSES (taken | obtained | signed | executed) …3 in month:MONTH and in? dateNext:DATE
        deal.pair.three    LICENSES …16 (one | firstCount:COUNT) …4 in date:DATE , (one | secondCount:COUNT) …2 in dateNext:DATE , (one | thirdCount:COUNT) …2 in dateThird:DATE (,)? and (one | fourthCount:COUNT) …2 in dateFourth:DATE
        deal.pair.three    LICENSES …16 (one | firstCount:COUNT) …4 in date:DATE , (one | secondCount:COUNT) …2 in dateNext:DATE (,)? and (one | thirdCount:COUNT) …2 in dateThird:DATE
        deal.pair.parts    LICENSES …3 firstCount:COUNT in date:DATE and secondCount:COUNT (more)? in dateNext:DATE
        deal.pair.parts    LICENSES …12 (the)? first:ORDINAL (one | of them)? in date:DATE and (the)? (other | another | further)? secondCount:COUNT (more | others)? in dateNext:DATE
        deal.pair.parts    first:ORDINAL LICENSES …8 in date:DATE ,? and (then | later)? (licensed | took | obtained | signed | selected | has taken) secondCount:COUNT (more | other | others | further | additional)? LICENSES? …1 (in | during) …3 dateNext:DATE
        deal.pair.count    (two | both) …4 LICENSES …3 TAKEN? in month:MONTH and (in | the other in | one in | the second in)? monthNext:MONTH
        deal.pair.count    (two | both) …4 LICENSES …3 TAKEN? in date:DATE and (in | the other in | one in | the second in)? dateNext:DATE
        deal.pair.parts    (right | rights | LICENSES) …14 (to | for | against | on) target:TARGET in? date:DATE and (to | for | against | on | with)? …3 (to | for | against)? secondCount:COUNT …2 targets in? dateNext:DATE
        deal.pair.count    (two | both) …4 LICENSES …16 (on | in) date:DATE and (on | in) dateNext:DATE
        """);

    /// <summary>The other licenses of a pair, or of up to four, that the words of a grant tell of; empty where they tell of one.</summary>
    /// <param name="first">What was read of the first; its date and number become its own.</param>
    public static List<DealDraft> Split(Match grant, DealDraft first, PartialDate? release)
    {
        if (first.Kind != "license" || Rules.Match(grant.Sentence).FirstOrDefault(match => match.Rule.Code == "lead" ? match.After > grant.First : match.First < grant.After + 4 && match.After > grant.First) is not { } pair
            || DateOf(pair, "date", "month", release) is not { } date || DateOf(pair, "dateNext", "monthNext", release) is not { } next)
        {
            return [];
        }

        first.Draft.Remove(Properties.Deal.Count);
        var others = new List<DealDraft> { Copy(first, pair, next, "second") };
        foreach (var (day, month, ordinal) in new[] { ("dateThird", "monthThird", "third"), ("dateFourth", "monthFourth", "fourth") })
        {
            if (DateOf(pair, day, month, release) is { } further)
            {
                others.Add(Copy(first, pair, further, ordinal));
            }
        }

        Set(first, pair, date, "first");
        if (pair.MentionOf("target") is { Thing: { } aim } named)
        {
            first.Draft.Remove(Properties.Deal.Target); // what was read last is that of the others
            first.Draft.Set(Properties.Deal.Target, new NameValue(aim.Name), EvidenceSpans.Of(named.Span), pair.Rule.Id, Sure);
        }

        return others;
    }

    private static DealDraft Copy(DealDraft first, Match pair, (PartialDate, EvidenceSpan) date, string ordinal)
    {
        var other = new DealDraft(first.Partner, first.Kind) { IsInward = first.IsInward };
        other.Draft.Absorb(first.Draft);
        Set(other, pair, date, ordinal);
        return other;
    }

    /// <summary>"took licenses, each for one target: CD30 in the case of ABC-1, CD37 in that of ABC-2": one for each pair of a target and a compound; empty where the words do not pair them.</summary>
    public static List<DealDraft> ByTarget(Match grant, DealDraft first)
    {
        var behind = grant.Sentence.Mentions.Where(mention => mention.Span.Start > grant.Span.Start && mention.Thing is not null).ToList();
        List<Mention> targets = [.. behind.Where(mention => mention.Type == MentionType.Target).DistinctBy(mention => mention.Thing)];
        List<Mention> compounds = [.. behind.Where(mention => mention.Type == MentionType.Compound).DistinctBy(mention => mention.Thing)];
        if (first.Kind != "license" || targets.Count is < 2 or > 6 || targets.Count != compounds.Count || Each.Match(grant.Sentence).Count == 0)
        {
            return [];
        }

        return [.. targets.Zip(compounds, (target, compound) =>
        {
            var deal = new DealDraft(first.Partner, first.Kind) { IsInward = first.IsInward, IsNews = first.IsNews };
            deal.Draft.Absorb(first.Draft);
            deal.Draft.Remove(Properties.Deal.Count);
            deal.Draft.Set(Properties.Deal.Target, new NameValue(target.Thing!.Name), EvidenceSpans.Of(target.Span), "deal.pair.target", Sure);
            deal.Draft.Set(Properties.Deal.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), "deal.pair.target", Sure);
            return deal;
        })];
    }

    private static readonly RuleSet Each = RuleSet.Parse("""
        deal.each   (licenses | targets | compounds) …12 each
        deal.each   each …6 (license | target | compound)
        """);

    private static void Set(DealDraft deal, Match pair, (PartialDate Date, EvidenceSpan Span) told, string ordinal)
    {
        deal.Draft.Set(Properties.Deal.Date, new DateValue(told.Date), EvidenceSpans.Of(told.Span), pair.Rule.Id, Sure);
        if (pair.MentionOf(ordinal + "Count") is { Number: > 1 } count)
        {
            deal.Draft.Set(Properties.Deal.Count, new NumberValue(count.Number), EvidenceSpans.Of(count.Span), pair.Rule.Id, Sure);
        }

        if (ordinal != "first" && pair.Has("first") && !pair.Has(ordinal))
        {
            deal.Draft.Remove(Properties.Deal.Ordinal);
        }

        if (pair.MentionOf(ordinal) is { } number)
        {
            deal.Draft.Set(Properties.Deal.Ordinal, new NumberValue(number.Number), EvidenceSpans.Of(number.Span), pair.Rule.Id, Sure);
        }
    }

    private static (PartialDate, EvidenceSpan)? DateOf(Match pair, string date, string month, PartialDate? release) =>
        pair.MentionOf(date) is { Date: { } told } dated ? (told, dated.Span)
        : pair.SpanOf(month) is { } span && ScopeRules.Month(span.Quote(pair.Sentence.Run.Text), pair.MentionOf("dateNext")?.Date ?? release) is { } named ? (named, span)
        : null;
}
